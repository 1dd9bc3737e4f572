export { type BodyLike, type FetchLike, type OpenAiCompatibleOptions, openAiCompatibleModel } from './openai-compatible-model.ts';
