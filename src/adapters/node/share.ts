import { sharedCopy } from '../../duplicates/numbers.ts';

/** Puts all numbers of an object, however deep, into memory that threads share, and gives back what they had at once. */
export function share(object: object): void {
  for (const [name, value] of Object.entries(object)) {
    if (value instanceof Int32Array || value instanceof Uint16Array || value instanceof Uint8Array) {
      if (!(value.buffer instanceof ArrayBuffer)) continue;
      Object.assign(object, { [name]: sharedCopy(value) });
      value.buffer.transfer(0);
    } else if (typeof value === 'object' && value !== null && !Array.isArray(value)) {
      share(value);
    }
  }
}
