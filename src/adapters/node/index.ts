export { conversationCredentials, type KeyedCredentials } from './conversation-credentials.ts';
export { randomIds } from './random-ids.ts';
export { systemClock } from './system-clock.ts';
export { systemTimeouts } from './system-timeouts.ts';
