import { ClienteleError } from '../../shared/errors.ts';

/** Failures after which nothing was kept, and the same statement may succeed: lost races of writers. */
const passing = ['40001', '40P01'];

/** The failure of inserting what is there already. */
export const isThere = '23505';

/** “Statement completion unknown”: distributed engines say so of a commit whose answer they lost. */
const unknownOutcome = '40003';

const attempts = 60;

/** The code that PostgreSQL gave the failure underneath; absent where it did not answer. */
export function sqlState(error: unknown): string | undefined {
  if (!(error instanceof ClienteleError)) return undefined;
  const { cause } = error;
  return typeof cause === 'object' && cause !== null && 'code' in cause && typeof cause.code === 'string'
    ? cause.code
    : undefined;
}

/** Whether an error is PostgreSQL's own answer about this statement, so that nothing of it was kept; a lost connection is not. */
export function isAnswer(error: unknown): boolean {
  const code = sqlState(error);
  return code !== undefined && /^[0-9A-Z]{5}$/.test(code) && code !== unknownOutcome && !/^(08|57P|58|XX)/.test(code);
}

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
