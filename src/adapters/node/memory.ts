import { sharedCopy } from '../../duplicates/numbers.ts';

type Numbers = Int32Array | Uint16Array | Uint8Array;

/** Puts all numbers of an object into memory that threads share, and gives back at once what they had. */
export function share(object: object): void {
  eachNumbers(object, (numbers, owner, name) => {
    Object.assign(owner, { [name]: sharedCopy(numbers) });
    (numbers.buffer as ArrayBuffer).transfer(0);
  });
}

/** Gives back the memory of all numbers of an object that is not used any more. */
export const free = (object: object): void => eachNumbers(object, ({ buffer }) => (buffer as ArrayBuffer).transfer(0));

/** The memory of all numbers of an object, to be handed over to another thread. */
export function memoryOf(object: unknown): ArrayBuffer[] {
  const memory: ArrayBuffer[] = [];
  eachNumbers({ object }, ({ buffer }) => memory.push(buffer as ArrayBuffer));
  return memory;
}

/** Calls back for all numbers of an object, however deep, but for those that threads share already. */
function eachNumbers(object: object, use: (numbers: Numbers, owner: object, name: string) => void): void {
  for (const [name, value] of Object.entries(object)) {
    if (value instanceof Int32Array || value instanceof Uint16Array || value instanceof Uint8Array) {
      if (value.buffer instanceof ArrayBuffer) use(value, object, name);
    } else if (typeof value === 'object' && value !== null && !(Array.isArray(value) && typeof value[0] !== 'object')) {
      eachNumbers(value, use);
    }
  }
}
