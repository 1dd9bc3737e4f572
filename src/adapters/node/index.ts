export { conversationCredentials, type KeyedCredentials } from './conversation-credentials.ts';
export {
  type FindDuplicatesInParallelOptions,
  findDuplicatesInParallel,
  type RecordParts,
} from './find-duplicates-in-parallel.ts';
export { randomIds } from './random-ids.ts';
export { systemClock } from './system-clock.ts';
export { systemTimeouts } from './system-timeouts.ts';
