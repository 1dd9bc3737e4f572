export type Work<Input> = (input: Input) => unknown;

/** How long each contestant is warmed up, and then measured, at least. */
const leastSeconds = 2;
/** On some systems the clock of a thread's processor time ticks in steps of 4 ms: a block is much longer than one. */
const leastBlock = 0.1;
const leastRounds = 3;

/**
 * Processor seconds of each contestant for one pass over the inputs. All are warmed up first, then each does a block by turns, so that
 * what else the machine does meets all alike. The quickest block of each counts.
 */
export function secondsByTurns<Input>(
  inputs: readonly Input[],
  contestants: Readonly<Record<string, Work<Input>>>,
): ReadonlyMap<string, number> {
  const runners = Object.entries(contestants).map(([name, work]) => ({
    name,
    ...warmedUp(inputs, work),
    best: Number.POSITIVE_INFINITY,
  }));
  for (let round = 0, spent = 0; round < leastRounds || spent < leastSeconds * runners.length; round += 1) {
    for (const runner of runners) {
      const seconds = processorSeconds(runner.run);
      runner.best = Math.min(runner.best, seconds / runner.passes);
      spent += seconds;
    }
  }
  return new Map(runners.map(({ name, best }) => [name, best]));
}

/** A block of passes that takes at least the least block, of work that has run for at least the least seconds. */
function warmedUp<Input>(inputs: readonly Input[], work: Work<Input>) {
  let passes = 1;
  const run = () => {
    for (let pass = 0; pass < passes; pass += 1) for (const input of inputs) work(input);
  };
  for (let spent = 0; ; ) {
    const seconds = processorSeconds(run);
    spent += seconds;
    if (spent >= leastSeconds && seconds >= leastBlock) return { passes, run };
    if (seconds < leastBlock) passes *= 2;
  }
}

/** Of this thread alone: garbage that other threads collect, and other work on the machine, do not count. */
export function processorSeconds(work: () => unknown): number {
  const before = process.threadCpuUsage();
  work();
  const { user, system } = process.threadCpuUsage(before);
  return (user + system) / 1e6;
}
