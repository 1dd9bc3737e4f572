import { compareText } from '../shared/text.ts';
import { hashText } from './hash.ts';

/** The place of each text in an order that depends on the texts alone, whatever order they come in. */
export function ranksOf(texts: readonly string[]): Int32Array {
  const hashes = Int32Array.from(texts, hashText);
  const order = Int32Array.from(texts, (_, index) => index).sort(
    (one, other) =>
      (hashes[one] as number) - (hashes[other] as number) || compareText(texts[one] as string, texts[other] as string),
  );
  const ranks = new Int32Array(texts.length);
  for (let rank = 0; rank < order.length; rank += 1) ranks[order[rank] as number] = rank;
  return ranks;
}
