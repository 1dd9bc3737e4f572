import type { Clock } from '../../ports/clock.ts';

/**
 * The clock of this machine.
 *
 * @example
 * systemClock()().endsWith('Z') // => true
 */
export const systemClock = (): Clock => () => new Date().toISOString();
