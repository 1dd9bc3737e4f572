export { memoryPresence } from './memory-presence.ts';
export { memoryStore } from './memory-store.ts';
