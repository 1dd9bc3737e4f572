import fc from 'fast-check';
import type { Instant } from '../../shared/instant.ts';
import { at } from '../rows.ts';

/** One of a few instants, so that ties are common. */
export const arbitraryInstant = (): fc.Arbitrary<Instant> => fc.integer({ min: 0, max: 9 }).map(at);
