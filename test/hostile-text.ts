/** A megabyte of one piece of text, over and over. */
export const megabyte = (piece: string): string => piece.repeat(Math.ceil(1_000_000 / piece.length));

/** The shortest of up to three runs, in milliseconds: other work on the machine slows a run, nothing speeds it up. */
export async function fastest(run: () => unknown, enough = 250): Promise<number> {
  let shortest = Number.POSITIVE_INFINITY;
  for (let attempt = 0; attempt < 3 && shortest > enough; attempt += 1) {
    const start = performance.now();
    await run();
    shortest = Math.min(shortest, performance.now() - start);
  }
  return shortest;
}
