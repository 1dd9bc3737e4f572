import { compareText } from '../shared/text.ts';
import { sortByKey } from './blocking/sort-by-key.ts';
import { hashText } from './hash.ts';

/** The place of each text in an order that depends on the texts alone, whatever order they come in: by hash, then by text. */
export function ranksOf(texts: readonly string[]): Int32Array {
  const rows = Int32Array.from(texts, (_, index) => index);
  const sorted = sortByKey(Int32Array.from(texts, hashText), rows);
  const ranks = new Int32Array(texts.length);
  for (let from = 0, to = 0; from < texts.length; from = to) {
    while (to < texts.length && sorted.keys[to] === sorted.keys[from]) to += 1;
    const run = sorted.rows.subarray(from, to);
    if (run.length > 1) run.sort((one, other) => compareText(texts[one] as string, texts[other] as string));
    for (let place = 0; place < run.length; place += 1) ranks[run[place] as number] = from + place;
  }
  return ranks;
}
