const bits = 11;
const buckets = 1 << bits;

/** Keys with the rows that have them; parallel arrays. */
export interface Entries {
  readonly keys: Int32Array;
  readonly rows: Int32Array;
}

/** Keys with their rows, sorted by key, rows of one key in ascending order: a radix sort. */
export function sortByKey(keys: Int32Array, rows: Int32Array): Entries {
  let [from, to]: [Entries, Entries] = [
    { keys, rows },
    { keys: new Int32Array(keys.length), rows: new Int32Array(rows.length) },
  ];
  for (let shift = 0; shift < 32; shift += bits) {
    const ends = new Int32Array(buckets + 1);
    for (let index = 0; index < from.keys.length; index += 1) {
      const bucket = (((from.keys[index] as number) >>> shift) & (buckets - 1)) + 1;
      ends[bucket] = (ends[bucket] as number) + 1;
    }
    for (let bucket = 1; bucket <= buckets; bucket += 1) ends[bucket] = (ends[bucket] as number) + (ends[bucket - 1] as number);
    for (let index = 0; index < from.keys.length; index += 1) {
      const key = from.keys[index] as number;
      const bucket = (key >>> shift) & (buckets - 1);
      const place = ends[bucket] as number;
      ends[bucket] = place + 1;
      to.keys[place] = key;
      to.rows[place] = from.rows[index] as number;
    }
    [from, to] = [to, from];
  }
  return from;
}
