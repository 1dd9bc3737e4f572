export type { MessageInput, Party } from '../conversation/message.ts';
