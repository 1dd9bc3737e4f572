import assert from 'node:assert/strict';

/** What `expression // => expected` in an example becomes. */
export function same(actual: unknown, expected: unknown): void {
  assert.deepStrictEqual(actual, expected);
}

/** What `expression // throws text` in an example becomes: the code or the message of the error holds the text. */
export async function throws(run: () => unknown, text: string): Promise<void> {
  await assert.rejects(
    async () => run(),
    (error: Error & { readonly code?: string }) => {
      assert.ok(
        `${error.code} ${error.message}`.includes(text),
        `Expected an error that says "${text}", got: ${error.code} ${error.message}`,
      );
      return true;
    },
  );
}
