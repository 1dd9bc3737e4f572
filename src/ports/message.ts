export type { Message, MessageInput, Party } from '../conversation/message.ts';
