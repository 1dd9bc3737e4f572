/** Does a piece of work about something after all earlier ones about the same. */
export type Turns = <Result>(about: string, work: () => Promise<Result>) => Promise<Result>;

/**
 * Lets the calls of this process that would only get in each other's way wait for one another; those of other processes meet in the
 * store. What one call throws is no matter of the next.
 *
 * @example
 * const inTurn = takingTurns();
 * const done: string[] = [];
 * const slowly = inTurn('c1', async () => void done.push(await Promise.resolve('first')));
 * await Promise.all([slowly, inTurn('c1', async () => void done.push('second'))]);
 * done // => ['first', 'second']
 */
export function takingTurns(): Turns {
  const last = new Map<string, Promise<unknown>>();
  return async (about, work) => {
    const before = last.get(about);
    const mine = before === undefined ? work() : before.then(work, work);
    last.set(about, mine);
    try {
      return await mine;
    } finally {
      if (last.get(about) === mine) last.delete(about);
    }
  };
}
