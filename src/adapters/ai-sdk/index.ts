export { type AiSdkLike, aiSdkModel } from './ai-sdk-model.ts';
