import fc from 'fast-check';
import { ClienteleError, type ErrorCode } from '../shared/errors.ts';
import { canonicalJson } from '../shared/json.ts';

/** Fails the check unless both are equal as JSON: a kit that runs under any test runner brings its own comparison. */
export function expectEqual(actual: unknown, expected: unknown, what: string): void {
  const [is, should] = [canonicalJson(actual), canonicalJson(expected)];
  if (is === should) return;
  let at = 0;
  while (is[at] === should[at]) at += 1;
  const excerpt = (text: string) => text.slice(Math.max(0, at - 80), at + 120);
  throw new ClienteleError(
    'not-conforming',
    `${what}: expected …${excerpt(should)}…, got …${excerpt(is)}… (they part at character ${at}).`,
    { details: { actual, expected } },
  );
}

/** Fails the check unless the call is refused with a `ClienteleError` of this code. */
export async function expectRefusal(call: () => Promise<unknown>, code: ErrorCode, what: string): Promise<void> {
  let answer: unknown;
  try {
    answer = await call();
  } catch (error) {
    const name = error instanceof ClienteleError ? error.code : String(error);
    return expectEqual(name, code, what);
  }
  throw new ClienteleError('not-conforming', `${what}: expected the error ${code}, got an answer.`, { details: { answer } });
}

/** Fails the check unless the property holds; says the smallest counterexample. */
export async function expectProperty<Values>(property: fc.IAsyncProperty<Values>, sequences: number): Promise<void> {
  try {
    await fc.assert(property, { numRuns: sequences, includeErrorInReport: true });
  } catch (error) {
    throw new ClienteleError('not-conforming', error instanceof Error ? error.message : String(error), { cause: error });
  }
}
