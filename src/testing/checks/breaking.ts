import { ClienteleError } from '../../shared/errors.ts';
import { type BreakableDriver, type WayToFail, waysToFail } from '../driver.ts';
import { expectEqual } from '../expect.ts';

/** What became of a call while one call of the driver was to fail. */
export interface Broken<Answer> {
  /** Whether it came to that. */
  readonly broke: boolean;
  /** Absent where the call failed, as it then has to. */
  readonly answer?: Answer;
}

/** Makes a call of which the n-th call of the driver fails. Where it fails too, it has to say so rightly. */
export async function breaking<Answer>(
  driver: BreakableDriver,
  nth: number,
  way: WayToFail,
  call: () => Promise<Answer>,
): Promise<Broken<Answer>> {
  driver.breakAt(nth, way);
  let answer: Answer;
  try {
    answer = await call();
  } catch (error) {
    expectStoreFailed(error, driver.mend());
    return { broke: true };
  }
  return { answer, broke: driver.mend() !== undefined };
}

/** Fails the check unless this is the `store-failed` of a driver that threw this. */
export function expectStoreFailed(error: unknown, thrown: Error | undefined): void {
  if (thrown === undefined) throw error;
  const code = error instanceof ClienteleError ? error.code : String(error);
  expectEqual(code, 'store-failed', `the error where ${thrown.message}`);
  expectEqual(causesOf(error).includes(thrown), true, `whether the causes of the error hold what the driver threw`);
}

function causesOf(error: unknown): unknown[] {
  return error instanceof Error ? [error, ...causesOf(error.cause)] : [error];
}

/** Lets each call of the driver fail in turn and in each way, until an attempt gets by with fewer; resolves to how many failed. */
export async function inTurn(attempt: (nth: number, way: WayToFail) => Promise<boolean>): Promise<number> {
  let failed = 0;
  for (const way of waysToFail) {
    for (let nth = 1; await attempt(nth, way); nth += 1) failed += 1;
  }
  return failed;
}
