import fc from 'fast-check';
import type { Instant } from '../../shared/instant.ts';
import { at } from '../rows.ts';

/**
 * One of ten instants, so that ties are common.
 *
 * @example
 * const { sample } = await import('fast-check');
 * sample(arbitraryInstant(), 1)[0]?.length // => 24
 */
export const arbitraryInstant = (): fc.Arbitrary<Instant> => fc.integer({ min: 0, max: 9 }).map(at);
