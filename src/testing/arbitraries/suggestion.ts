import fc from 'fast-check';
import { type DuplicateSuggestion, suggestionStatuses } from '../../client/record.ts';
import { aSuggestion } from '../rows.ts';
import { fewNames } from './few-names.ts';

/**
 * A suggestion that two of few clients are one, in any status.
 *
 * @example
 * const { sample } = await import('fast-check');
 * sample(arbitrarySuggestion(), 1)[0]?.reasons.length // => 1
 */
export const arbitrarySuggestion = (): fc.Arbitrary<DuplicateSuggestion> =>
  fc
    .tuple(
      fc.uniqueArray(fc.constantFrom(...fewNames.clientIds), { minLength: 2, maxLength: 2 }),
      fc.constantFrom(...suggestionStatuses),
      fc.record(
        {
          verdict: fc.constantFrom('match' as const, 'review' as const, 'distinct' as const),
          score: fc.double({ min: 0, max: 1, noNaN: true }),
        },
        { requiredKeys: ['verdict'] },
      ),
    )
    .map(([[one = '', other = ''], status, parts]) => aSuggestion(one, other, { status, ...parts }));
