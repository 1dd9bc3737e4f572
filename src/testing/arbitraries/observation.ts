import fc from 'fast-check';
import type { Observation } from '../../client/observation.ts';
import { anObservation } from '../rows.ts';
import { arbitraryInstant } from './instant.ts';

const fieldAndValue = fc.oneof(
  fc.record({
    field: fc.constantFrom('email', 'tag'),
    cell: fc.constantFrom('ana@example.com', 'ben@example.com', '\u{1f600}'),
    value: fc.constantFrom(true, null),
  }),
  fc.record({
    field: fc.constantFrom('company', 'notes'),
    cell: fc.constant(''),
    value: fc.constantFrom('Example', 'x'.repeat(300), null),
  }),
  fc.record({ field: fc.constant('metadata'), cell: fc.constantFrom('one', '__proto__'), value: fc.jsonValue({ maxDepth: 1 }) }),
);

const evidence = fc.record(
  {
    messageId: fc.constantFrom('m\uffee', 'm\u{1f600}'),
    place: fc.constant({ part: 'text' as const, start: 0, end: 4 }),
    rule: fc.constantFrom('rule.one', 'rule.two'),
    corrects: fc.constant(true as const),
  },
  { requiredKeys: ['messageId', 'place', 'rule'] },
);

/**
 * An observation out of few fields, cells, sources and instants, so that the same is observed again often.
 *
 * @example
 * const { sample } = await import('fast-check');
 * sample(arbitraryObservation(), 3).length // => 3
 */
export const arbitraryObservation = (): fc.Arbitrary<Observation> =>
  fc
    .record({
      what: fieldAndValue,
      source: fc.constantFrom('manual', 'channel', 'message', 'ai'),
      seen: fc.tuple(arbitraryInstant(), arbitraryInstant()),
      confidence: fc.constantFrom(0, 0.5, 1),
      evidence: fc.option(evidence, { nil: undefined }),
    })
    .map(({ what, source, seen, confidence, evidence: where }) => {
      const [firstSeen = '', lastSeen = ''] = [...seen].sort();
      const parts = { ...what, source, firstSeen, lastSeen, confidence, ...(where === undefined ? {} : { evidence: where }) };
      return anObservation(parts as Partial<Observation>);
    });
