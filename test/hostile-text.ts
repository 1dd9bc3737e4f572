/** A megabyte of one piece of text, over and over. */
export const megabyte = (piece: string): string => piece.repeat(Math.ceil(1_000_000 / piece.length));

/** Milliseconds of this thread's processor time: other work on the machine does not count, a cold start and the collection of garbage do. */
async function timeOf(run: () => unknown): Promise<number> {
  const before = process.threadCpuUsage();
  await run();
  const { user, system } = process.threadCpuUsage(before);
  return (user + system) / 1000;
}

const lines = megabyte('<b>Line</b> 12\n');

/** Work of the kind that parsers do: short pieces of a long text are cut, matched, kept and joined. */
const yardstick = (): string =>
  lines
    .split('\n')
    .map((line) => line.match(/^<(\w+)>(\w+)/)?.[2]?.toLowerCase() ?? '')
    .join('\n');

/** What the yardstick takes on the machines for which the limits are meant. */
const usualYardstick = 16;

/** Nothing is excused by a machine that is slower than this. */
const slowestMachine = 3;

async function slowness(): Promise<number> {
  const now = Math.min(await timeOf(yardstick), await timeOf(yardstick), await timeOf(yardstick));
  return Math.min(slowestMachine, Math.max(1, now / usualYardstick));
}

/**
 * The shortest of up to three runs in milliseconds. Where that is more than enough, it is told as a machine of usual speed would take it: the
 * same machine is half as fast from hour to hour.
 */
export async function fastest(run: () => unknown, enough = 250): Promise<number> {
  let shortest = Number.POSITIVE_INFINITY;
  for (let attempt = 0; attempt < 3 && shortest > enough; attempt += 1) shortest = Math.min(shortest, await timeOf(run));
  return shortest > enough ? shortest / (await slowness()) : shortest;
}
