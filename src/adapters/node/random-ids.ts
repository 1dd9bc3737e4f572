import { randomUUID } from 'node:crypto';
import type { Ids } from '../../ports/clock.ts';

/** The counter fills the twelve bits between the version and the variant; it starts in the lower half, so that it has room to grow. */
const counterLimit = 0x1000;

/**
 * Ids as RFC 9562 UUIDs of version 7: those of one source sort in the order they were given, those of several by the millisecond. They
 * carry 62 random bits besides, so that sources need not know of each other.
 *
 * @example
 * const nextId = randomIds();
 * nextId() < nextId() // => true
 */
export function randomIds(): Ids {
  let milliseconds = 0;
  let counter = 0;
  return () => {
    const random = randomUUID();
    const now = Date.now();
    if (now > milliseconds) {
      milliseconds = now;
      counter = Number.parseInt(random.slice(0, 3), 16) >> 1;
    } else {
      counter += 1;
    }
    if (counter === counterLimit) {
      milliseconds += 1;
      counter = 0;
    }
    const time = milliseconds.toString(16).padStart(12, '0');
    return `${time.slice(0, 8)}-${time.slice(8)}-7${counter.toString(16).padStart(3, '0')}-${random.slice(19)}`;
  };
}
