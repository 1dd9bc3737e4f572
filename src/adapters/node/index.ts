export { randomIds } from './random-ids.ts';
export { systemClock } from './system-clock.ts';
export { systemTimeouts } from './system-timeouts.ts';
