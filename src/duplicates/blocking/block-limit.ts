/** The most records that share a key and are still compared for it, whatever the base. */
const largestBlock = 100;

/** How many pairs one group of keys may bring together: small bases afford broad keys. */
const affordable = { pairs: 300_000, perRecord: 1.2, perRecordOfBroad: 0.02 };

/** The largest block of a group that is compared: blocks up to there bring together as many pairs as the base affords. */
export function blockLimit(sortedKeys: Int32Array, records: number, broad: boolean): number {
  const pairsBySize = new Float64Array(largestBlock + 1);
  for (let from = 0, to = 0; from < sortedKeys.length; from = to) {
    const key = sortedKeys[from] as number;
    while (to < sortedKeys.length && (sortedKeys[to] as number) === key) to += 1;
    const size = to - from;
    if (size <= largestBlock) pairsBySize[size] = (pairsBySize[size] as number) + (size * (size - 1)) / 2;
  }
  let left = affordable.pairs + (broad ? affordable.perRecordOfBroad : affordable.perRecord) * records;
  for (let size = 2; size <= largestBlock; size += 1) {
    left -= pairsBySize[size] as number;
    if (left < 0) return size - 1;
  }
  return largestBlock;
}
