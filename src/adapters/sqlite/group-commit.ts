/** What waits for the next transaction. */
interface Waiting<Input, Output> {
  readonly input: Input;
  readonly resolve: (output: Output) => void;
  readonly reject: (error: unknown) => void;
}

/**
 * Lets the calls of one turn of the event loop share a transaction, so that they share its wait for the disk. When the shared one fails,
 * each call gets a transaction of its own, so that a failing call does not harm the others.
 */
export function groupCommit<Input, Output>(transaction: <Result>(work: () => Result) => Result, apply: (input: Input) => Output) {
  let waiting: Waiting<Input, Output>[] = [];

  function flush(): void {
    const group = waiting;
    waiting = [];
    if (group.length > 1) {
      try {
        const outputs = transaction(() => group.map(({ input }) => apply(input)));
        group.forEach(({ resolve }, index) => {
          resolve(outputs[index] as Output);
        });
        return;
      } catch {
        // Told apart below, one by one.
      }
    }
    for (const { input, resolve, reject } of group) {
      try {
        resolve(transaction(() => apply(input)));
      } catch (error) {
        reject(error);
      }
    }
  }

  return {
    submit: (input: Input): Promise<Output> =>
      new Promise((resolve, reject) => {
        if (waiting.push({ input, resolve, reject }) === 1) setImmediate(flush);
      }),
    /** Commits what waits, now. */
    flush,
  };
}
