/** A megabyte of one piece of text, over and over. */
export const megabyte = (piece: string): string => piece.repeat(Math.ceil(1_000_000 / piece.length));

/**
 * The shortest of up to three runs, in milliseconds of this thread's processor time: other work on the machine does not count, a cold
 * start and the collection of garbage do.
 */
export async function fastest(run: () => unknown, enough = 250): Promise<number> {
  let shortest = Number.POSITIVE_INFINITY;
  for (let attempt = 0; attempt < 3 && shortest > enough; attempt += 1) {
    const before = process.threadCpuUsage();
    await run();
    const { user, system } = process.threadCpuUsage(before);
    shortest = Math.min(shortest, (user + system) / 1000);
  }
  return shortest;
}
