import { setTimeout as pause } from 'node:timers/promises';
import { ClienteleError } from '../../shared/errors.ts';

const pausesMs = [0, 1, 2, 5, 10, 15, 20, 25] as const;

/** How long to let others work before the next try, after so many tries in vain. */
export const pauseMs = (tries: number): number => pausesMs[tries] ?? 25;

/** Whether another connection was in the way, so that a later try may succeed. */
export const isBusy = (error: unknown): boolean => error instanceof ClienteleError && error.code === 'store-busy';

/** Tries until no other connection is in the way, and lets this process do other things meanwhile; after the limit throws `store-busy`. */
export async function patiently<Result>(limitMs: number, work: () => Result): Promise<Result> {
  let begun: number | undefined;
  for (let tries = 0; ; tries += 1) {
    try {
      return work();
    } catch (error) {
      begun ??= performance.now();
      if (!isBusy(error) || performance.now() - begun >= limitMs) throw error;
      await pause(pauseMs(tries));
    }
  }
}
