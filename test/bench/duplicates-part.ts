// The module by which the threads of `duplicates-process.ts` read their parts of a file of JSON Lines.
import { closeSync, openSync, readSync } from 'node:fs';
import type { DuplicateRecord } from 'clientele';
import { recordOf } from '../eval/duplicate-rows.ts';

/** The lines of a file that begin from `from` on and before `to`, in bytes. */
export interface LinesPart {
  readonly path: string;
  readonly from: number;
  readonly to: number;
}

const newline = 10;

/** The records of the lines of a part. */
export function* records({ path, from, to }: LinesPart): Generator<DuplicateRecord> {
  for (const line of lines(path, from, to)) if (line !== '') yield recordOf(JSON.parse(line));
}

/** One line after the other, so that no more than a block of the file is held. */
function* lines(path: string, from: number, to: number): Generator<string> {
  const [file, block] = [openSync(path, 'r'), Buffer.allocUnsafe(1 << 20)];
  // A line that begins before `from` belongs to the part before: what stands up to its end is passed over.
  let [at, kept, skipping] = [Math.max(from - 1, 0), 0, from > 0];
  for (let size = 1; size > 0 && at - kept < to; ) {
    size = readSync(file, block, kept, block.length - kept, at);
    at += size;
    let start = 0;
    const end = kept + size;
    for (let stop = block.indexOf(newline); stop >= 0 && stop < end; stop = block.indexOf(newline, start)) {
      if (!skipping && at - end + start < to) yield block.toString('utf8', start, stop);
      skipping = false;
      start = stop + 1;
    }
    kept = end - start;
    block.copyWithin(0, start, end);
  }
  if (kept > 0 && !skipping && at - kept < to) yield block.toString('utf8', 0, kept);
  closeSync(file);
}
