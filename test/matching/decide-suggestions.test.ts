import { describe, expect, test } from 'vitest';
import type { DuplicateSuggestion } from '../../src/client/record.ts';
import { type Compared, decideSuggestions } from '../../src/matching/decide-suggestions.ts';
import { reason } from '../../src/shared/reason.ts';
import { aSuggestion, at } from '../../src/testing/rows.ts';

const says = (feature: string, weight: number) => reason(feature, 'As compared.', { level: 'same', weight });
const told = reason('shared-key', 'Both used one address.', { key: 'email:ana@example.com' });

const compared = (parts: Partial<Compared> = {}): Compared => ({
  id: 'c2',
  records: ['c2'],
  score: 0.9,
  verdict: 'match',
  reasons: [says('given-name', 4), says('birth', -2)],
  ...parts,
});

const decide = (
  other: readonly Compared[],
  present: readonly DuplicateSuggestion[] = [],
  of: { readonly id: string; readonly records: readonly string[] } = { id: 'c1', records: ['c1'] },
) => {
  const { writes, events } = decideSuggestions({ tenant: 't', actor: 'job', now: at(9), ...of, compared: other, present });
  return {
    rows: writes.flatMap((write) => (write.kind === 'put' && write.of === 'suggestion' ? [write.row] : [])),
    events: events.map(({ type, clientId, data }) => [type, clientId, data.left, data.right]),
  };
};

const scored = (parts: Partial<DuplicateSuggestion> = {}) =>
  aSuggestion('c1', 'c2', { score: 0.9, verdict: 'match', reasons: compared().reasons, ...parts });

describe('a pair', () => {
  test('is suggested with its evidence, the smaller id on the left, whichever of the two was looked at', () => {
    const row = { ...scored(), createdAt: at(9), status: 'open' };
    expect(decide([compared()])).toEqual({ rows: [row], events: [['duplicate.suggested', 'c1', 'c1', 'c2']] });
    const other = decide([compared({ id: 'c1', records: ['c1'] })], [], { id: 'c2', records: ['c2'] });
    expect(other).toEqual({ rows: [row], events: [['duplicate.suggested', 'c2', 'c1', 'c2']] });
  });

  test('that is suggested already is written anew only where its score or its verdict is another, and is no event then', () => {
    expect(decide([compared()], [scored()])).toEqual({ rows: [], events: [] });
    const rescored = decide([compared({ score: 0.8 })], [scored()]);
    expect(rescored).toEqual({ rows: [scored({ score: 0.8 })], events: [] });
    expect(decide([compared({ verdict: 'review' })], [scored()]).rows).toEqual([scored({ verdict: 'review' })]);
    expect(decide([compared()], [scored({ status: 'expired' })])).toEqual({
      rows: [scored()],
      events: [['duplicate.suggested', 'c1', 'c1', 'c2']],
    });
  });

  test('that messages told of keeps what they told', () => {
    const { rows } = decide([compared()], [aSuggestion('c1', 'c2', { reasons: [told] })]);
    expect(rows).toEqual([scored({ reasons: [told, ...compared().reasons] })]);
  });

  test('that is distinct is not suggested', () => {
    expect(decide([compared({ verdict: 'distinct', score: 0.01 })])).toEqual({ rows: [], events: [] });
  });
});

describe('what no longer holds', () => {
  test('is withdrawn, where the comparison had suggested it and nobody judged it', () => {
    const withdrawn = { rows: [scored({ status: 'expired' })], events: [['duplicate.withdrawn', 'c1', 'c1', 'c2']] };
    expect(decide([], [scored()])).toEqual(withdrawn);
    expect(decide([compared({ verdict: 'distinct' })], [scored()])).toEqual(withdrawn);
    for (const status of ['dismissed', 'accepted', 'expired'] as const)
      expect(decide([], [scored({ status })])).toEqual({ rows: [], events: [] });
    expect(decide([], [aSuggestion('c1', 'c2', { reasons: [told] })])).toEqual({ rows: [], events: [] });
  });

  test('is not what another record of the same client stands for', () => {
    const merged = [compared({ id: 'c3', records: ['c3', 'c2'] })];
    expect(decide(merged, [scored()]).rows.map(({ id, status }) => [id, status])).toEqual([['c1 c3', 'open']]);
  });
});

describe('what a person judged', () => {
  for (const status of ['dismissed', 'accepted'] as const) {
    test(`stands where it was ${status}, whatever the evidence of the same kinds weighs`, () => {
      const stronger = compared({ score: 0.99, reasons: [says('given-name', 9), says('birth', -1)] });
      expect(decide([stronger], [scored({ status })])).toEqual({ rows: [], events: [] });
    });

    test(`is suggested again where it was ${status} and something else speaks for one client now`, () => {
      const reasons = [says('given-name', 4), says('birth', 3)];
      expect(decide([compared({ reasons })], [scored({ status })]).rows).toMatchObject([{ status: 'open', reasons }]);
      expect(decide([compared({ reasons: [says('given-name', 4), says('email', 0)] })], [scored({ status })]).rows).toEqual([]);
    });
  }

  test('without evidence stands for good', () => {
    expect(decide([compared()], [aSuggestion('c1', 'c2', { status: 'dismissed', reasons: [] })]).rows).toEqual([]);
  });

  test('of any records of the two stands for the two, on either side', () => {
    const judged = aSuggestion('c2', 'c9', { status: 'dismissed', reasons: [] });
    const mine = { id: 'c1', records: ['c1', 'c9'] };
    expect(decide([compared()], [judged], mine).rows).toEqual([]);
    expect(decide([compared({ id: 'c3', records: ['c3', 'c9'] })], [judged], { id: 'c1', records: ['c1', 'c2'] }).rows).toEqual(
      [],
    );
    expect(decide([compared({ id: 'c3', records: ['c3'] })], [judged], mine).rows).toHaveLength(1);
  });

  test('knew a shared key by its kind', () => {
    const judged = aSuggestion('c1', 'c2', { status: 'dismissed', reasons: [told] });
    const again = [reason('shared-key', 'Both used one address.', { key: 'email:other@example.com' })];
    const phone = [reason('shared-key', 'Both used one number.', { key: 'phone:+14155550100' })];
    expect(decide([compared({ reasons: again })], [judged]).rows).toEqual([]);
    expect(decide([compared({ reasons: phone })], [judged]).rows).toHaveLength(1);
  });
});
