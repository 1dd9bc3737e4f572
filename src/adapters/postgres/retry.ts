import { ClienteleError } from '../../shared/errors.ts';

/** Failures after which nothing was kept, and the same statement may succeed: lost races of writers. */
export const passing: readonly string[] = ['40001', '40P01'];

/** The failure of inserting what is there already. */
export const isThere = '23505';

const attempts = 60;

/** The code that PostgreSQL gave the failure underneath; absent where it did not answer. */
export function sqlState(error: unknown): string | undefined {
  if (!(error instanceof ClienteleError)) return undefined;
  const { cause } = error;
  return typeof cause === 'object' && cause !== null && 'code' in cause && typeof cause.code === 'string'
    ? cause.code
    : undefined;
}

/**
 * Whether PostgreSQL refused a statement for what stands in it, so that a part of it may pass and nothing was kept: the classes of errors
 * of data, constraints, limits and triggers (appendix A of its manual). What the server lacks, or a lost connection, is nobody's fault.
 */
export const isOfData = (error: unknown): boolean => /^(?:2[1-3]|44|54|P0)[0-9A-Z]{3}$/.test(sqlState(error) ?? '');

/** Runs `work` again, a little later each time, as long as it loses races and may run again. */
export async function retried<Result>(
  work: () => Promise<Result>,
  further: readonly string[] = [],
  mayRunAgain: () => boolean = () => true,
): Promise<Result> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await work();
    } catch (error) {
      const code = sqlState(error) ?? '';
      if (attempt === attempts || !mayRunAgain() || !(passing.includes(code) || further.includes(code))) throw error;
      await pause(Math.random() * Math.min(2 ** attempt, 64));
    }
  }
}

const pause = (milliseconds: number): Promise<void> => new Promise((settle) => setTimeout(settle, milliseconds));
