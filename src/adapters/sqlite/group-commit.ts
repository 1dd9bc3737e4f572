import { isBusy, pauseMs } from './patience.ts';

/** A call that waits for a transaction. */
interface Waiting<Input, Output> {
  readonly input: Input;
  readonly resolve: (output: Output) => void;
  readonly reject: (error: unknown) => void;
  /** When another connection was first in its way. */
  busySince?: number;
}

/** What {@link groupCommit} works with. */
export interface GroupCommitOptions<Input, Output> {
  /** Keeps all that the work writes, or nothing when it throws. */
  readonly transaction: <Result>(work: () => Result) => Result;
  readonly apply: (input: Input) => Output;
  /** How long a call waits for other connections before it fails with what they caused. */
  readonly busyLimitMs: number;
}

/** Calls that share transactions. */
export interface GroupCommit<Input, Output> {
  submit(input: Input): Promise<Output>;
  /** Resolves when no call waits any more; tries at once. */
  drain(): Promise<void>;
}

/**
 * Lets the calls of one turn of the event loop share a transaction, so that they share its wait for the disk. When a call fails within
 * it, each gets a transaction of its own, so that a failing call does not harm the others; when the shared one cannot be kept, all fail.
 * While another connection is in the way, the calls wait without holding up the process, and later ones join them.
 */
export function groupCommit<Input, Output>(options: GroupCommitOptions<Input, Output>): GroupCommit<Input, Output> {
  const { transaction, apply, busyLimitMs } = options;
  let waiting: Waiting<Input, Output>[] = [];
  let tries = 0;
  let drained: (() => void)[] = [];

  function flush(): void {
    const group = waiting;
    waiting = [];
    if (group.length > 0) waiting = settle(group);
    if (waiting.length > 0) {
      setTimeout(flush, pauseMs(tries));
      tries += 1;
      return;
    }
    tries = 0;
    for (const resolve of drained) resolve();
    drained = [];
  }

  /** Those that have to wait on. */
  function settle(calls: Waiting<Input, Output>[]): Waiting<Input, Output>[] {
    let applied = false;
    try {
      const outputs = transaction(() => {
        const each = calls.map(({ input }) => apply(input));
        applied = true;
        return each;
      });
      calls.forEach(({ resolve }, index) => {
        resolve(outputs[index] as Output);
      });
      return [];
    } catch (error) {
      if (isBusy(error)) return calls.filter((call) => waitsOn(call, error));
      // Where keeping the transaction failed, nobody knows whether it was kept: a second try may apply it twice.
      if (calls.length > 1 && !applied) return calls.flatMap((call) => settle([call]));
      for (const { reject } of calls) reject(error);
      return [];
    }
  }

  function waitsOn(call: Waiting<Input, Output>, error: unknown): boolean {
    call.busySince ??= performance.now();
    if (performance.now() - call.busySince < busyLimitMs) return true;
    call.reject(error);
    return false;
  }

  return {
    submit: (input) =>
      new Promise((resolve, reject) => {
        if (waiting.push({ input, resolve, reject }) === 1) setImmediate(flush);
      }),
    drain: () =>
      new Promise((resolve) => {
        drained.push(resolve);
        flush();
      }),
  };
}
