import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  type ConsentRecord,
  type ConsentStatement,
  consentSources,
  consentStandings,
  mergeConsent,
  purposes,
  statementAfter,
} from '../../src/client/consent.ts';
import { consentAfter } from '../../src/outreach/consent/consent-after.ts';

const address = 'phone:+14155550100';
const day = (of: number) => `2026-11-${String(of).padStart(2, '0')}T00:00:00.000Z`;
const statement: fc.Arbitrary<ConsentStatement> = fc.record(
  {
    standing: fc.constantFrom(...consentStandings),
    at: fc.integer({ min: 1, max: 4 }).map(day),
    source: fc.constantFrom(...consentSources),
    by: fc.constantFrom('ana', 'sms'),
    evidence: fc.record({ messageId: fc.constantFrom('m1', 'm2') }),
  },
  { requiredKeys: ['standing', 'at', 'source', 'by'] },
);
const record: fc.Arbitrary<ConsentRecord> = fc
  .tuple(
    fc.integer({ min: 1, max: 3 }),
    fc.record({ support: statement, transactional: statement, marketing: statement }, { requiredKeys: [] }),
  )
  .map(([version, said]) => ({ id: address, version, purposes: said }));
const rank = (said: ConsentStatement | undefined): number => (said === undefined ? -1 : consentStandings.indexOf(said.standing));

test('merging is commutative, associative and idempotent', () => {
  fc.assert(
    fc.property(record, record, record, (one, two, three) => {
      expect(mergeConsent(one, two)).toEqual(mergeConsent(two, one));
      expect(mergeConsent(mergeConsent(one, two), three)).toEqual(mergeConsent(one, mergeConsent(two, three)));
      expect(mergeConsent(one, one)).toEqual(one);
    }),
  );
});

test('a merge keeps the most restrictive word of both, and of equal words the later', () => {
  fc.assert(
    fc.property(record, record, (one, two) => {
      const merged = mergeConsent(one, two);
      for (const purpose of purposes) {
        const [left, right] = [one.purposes[purpose], two.purposes[purpose]];
        expect(rank(merged.purposes[purpose])).toBe(Math.max(rank(left), rank(right)));
        if (left !== undefined && right !== undefined && left.standing === right.standing) {
          expect(merged.purposes[purpose]?.at).toBe([left.at, right.at].toSorted()[1]);
        }
      }
      expect(merged.version).toBe(Math.max(one.version, two.version));
    }),
  );
});

test('two addresses are never merged', () => {
  const one: ConsentRecord = { id: address, version: 1, purposes: {} };
  expect(() => mergeConsent(one, { ...one, id: 'email:ana@example.com' })).toThrow(
    expect.objectContaining({ code: 'invalid-input' }),
  );
});

const said = (standing: ConsentStatement['standing'], of: number): ConsentStatement => ({
  standing,
  at: day(of),
  source: 'message',
  by: 'sms',
});

test.each([
  // before, next, what holds
  ['granted 2', 'revoked 3', 'revoked 3'],
  ['granted 2', 'revoked 2', 'revoked 2'],
  ['granted 2', 'revoked 1', 'granted 2'],
  ['granted 2', 'doubtful 3', 'doubtful 3'],
  ['granted 2', 'doubtful 1', 'granted 2'],
  ['granted 2', 'granted 3', 'granted 3'],
  ['granted 2', 'granted 1', 'granted 2'],
  ['revoked 2', 'granted 3', 'granted 3'],
  ['revoked 2', 'granted 2', 'revoked 2'],
  ['revoked 2', 'granted 1', 'revoked 2'],
  ['revoked 2', 'doubtful 3', 'revoked 2'],
  ['revoked 2', 'revoked 3', 'revoked 3'],
  ['revoked 2', 'revoked 1', 'revoked 2'],
  ['doubtful 2', 'granted 3', 'granted 3'],
  ['doubtful 2', 'granted 2', 'doubtful 2'],
  ['doubtful 2', 'revoked 1', 'revoked 1'],
  ['doubtful 2', 'doubtful 3', 'doubtful 3'],
] as const)('%s, then %s: %s', (before, next, holds) => {
  const read = (text: string) => said(text.slice(0, -2) as ConsentStatement['standing'], Number(text.at(-1)));
  expect(statementAfter(read(before), read(next))).toEqual(read(holds));
  expect(statementAfter(undefined, read(next))).toEqual(read(next));
});

test('a doubt or a revocation never loosens, and an earlier word that comes late never does', () => {
  fc.assert(
    fc.property(statement, statement, (before, next) => {
      const after = statementAfter(before, next);
      if (rank(after) < rank(before)) expect([next.standing, next.at > before.at]).toEqual(['granted', true]);
    }),
  );
});

test('a word is kept for the purposes that it names; what was said before changes nothing', () => {
  const stop = { ...said('revoked', 2), purposes: ['marketing', 'support'] } as const;
  const first = consentAfter(address, undefined, stop);
  expect(first).toEqual({ id: address, version: 1, purposes: { marketing: said('revoked', 2), support: said('revoked', 2) } });
  expect(consentAfter(address, first, stop)).toBeUndefined();
  expect(consentAfter(address, first, { ...said('granted', 1), purposes: ['marketing'] })).toBeUndefined();
  expect(consentAfter(address, first, { ...said('granted', 3), purposes: ['support'] })).toEqual({
    id: address,
    version: 2,
    purposes: { marketing: said('revoked', 2), support: said('granted', 3) },
  });
  expect(consentAfter(address, undefined, { ...stop, purposes: [] })).toBeUndefined();
});
