type Numbers = Int32Array | Uint16Array | Uint8Array;

/** The same numbers with room for so many, at least twice as many as before where there was too little. */
export function roomFor<Kind extends Numbers>(old: Kind, length: number): Kind {
  if (length <= old.length) return old;
  const larger = new (old.constructor as new (length: number) => Kind)(Math.max(length, old.length * 2));
  larger.set(old);
  return larger;
}

/** Memory that threads can share, where the platform has such. */
const Memory = typeof SharedArrayBuffer === 'undefined' ? ArrayBuffer : SharedArrayBuffer;

/** A copy that threads can share. */
export function sharedCopy<Kind extends Numbers>(numbers: Kind): Kind {
  const copy = new (numbers.constructor as new (memory: ArrayBufferLike) => Kind)(new Memory(numbers.byteLength));
  copy.set(numbers);
  return copy;
}
