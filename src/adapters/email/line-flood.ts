/** A line that is shorter counts as short. */
const shortLine = 30;

/** More short lines than any mail has that people write. */
const mostShortLines = 10_000;

/**
 * The mail without its short lines beyond the 10,000th. The MIME parser does a fixed amount of work for every line, so a megabyte of
 * empty lines would take it seconds; lines of attachments are long.
 */
export function withoutLineFlood(raw: Uint8Array): Uint8Array {
  let short = 0;
  let kept: Uint8Array | undefined;
  let length = 0;
  let start = 0;
  while (start < raw.length) {
    const lineFeed = raw.indexOf(0x0a, start);
    const end = lineFeed < 0 ? raw.length : lineFeed + 1;
    if (end - start < shortLine) short += 1;
    if (short > mostShortLines && kept === undefined) {
      kept = new Uint8Array(raw.length);
      kept.set(raw.subarray(0, start));
      length = start;
    }
    if (kept !== undefined && end - start >= shortLine) {
      kept.set(raw.subarray(start, end), length);
      length += end - start;
    }
    start = end;
  }
  return kept === undefined ? raw : kept.subarray(0, length);
}
