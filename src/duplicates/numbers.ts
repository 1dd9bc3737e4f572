/** Memory that threads can share, where the platform has such. */
const Memory = typeof SharedArrayBuffer === 'undefined' ? ArrayBuffer : SharedArrayBuffer;

/** Whole numbers, all 0, that threads can share. */
export const integers = (length: number): Int32Array => new Int32Array(new Memory(length * 4));

/** Small numbers, all 0, that threads can share. */
export const bytes = (length: number): Uint8Array => new Uint8Array(new Memory(length));

/** UTF-16 code units, all 0, that threads can share. */
export const codeUnits = (length: number): Uint16Array => new Uint16Array(new Memory(length * 2));

/** The same numbers with room for more, at least twice as many. */
export function roomFor<Numbers extends Int32Array | Uint16Array | Uint8Array>(
  old: Numbers,
  length: number,
  make: (length: number) => Numbers,
): Numbers {
  if (length <= old.length) return old;
  const larger = make(Math.max(length, old.length * 2));
  larger.set(old);
  return larger;
}

/** The first numbers, in memory of their own. */
export function firstOf(numbers: Int32Array, length: number): Int32Array {
  const first = integers(length);
  first.set(numbers.subarray(0, length));
  return first;
}
