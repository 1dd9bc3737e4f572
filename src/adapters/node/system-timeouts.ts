import type { Timeouts } from '../../ports/clock.ts';

/**
 * Time-outs of this machine; one that is waiting does not keep the process alive.
 *
 * @example
 * systemTimeouts()(60_000).aborted // => false
 */
export const systemTimeouts = (): Timeouts => (milliseconds) => AbortSignal.timeout(milliseconds);
