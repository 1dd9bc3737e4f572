import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { allowsNoMore, lesser, meet, senders } from '../../src/outreach/allowance.ts';
import { decideBy, decideOutreach } from '../../src/outreach/decide-outreach.ts';
import type { Restriction } from '../../src/outreach/restriction.ts';
import { outreachRestrictions } from '../../src/outreach/restrictions/index.ts';
import { situationOf } from '../../src/outreach/situation.ts';
import { arbitraryRequest } from './arbitrary-request.ts';

const request = arbitraryRequest();
const allowance = fc.oneof(
  fc.constant({ who: 'nobody' as const }),
  fc.record({
    who: fc.constantFrom(...senders),
    earliest: fc.constantFrom('2026-11-20T09:00:00.000Z', '2026-11-20T10:00:00.000Z', '2026-11-21T00:00:00.000Z'),
  }),
);
const subset = fc.subarray([...outreachRestrictions]);
const shuffled = (list: readonly Restriction[]) =>
  fc.shuffledSubarray([...list], { minLength: list.length, maxLength: list.length });
const runs = { numRuns: 200 };

/** Any rule at all that keeps its two promises: closed until a moment, and from a moment on for less. */
const arbitraryRestriction = fc
  .record({
    name: fc.constantFrom('one', 'other'),
    closed: fc.integer({ min: 0, max: 48 }),
    drop: fc.integer({ min: 0, max: 400 }),
  })
  .map(({ name, closed, drop }): Restriction => {
    const opening = (at: string) => {
      const hour = 3_600_000;
      const time = Date.parse(at);
      // Open for one hour after every so many closed ones.
      const cycle = (closed + 1) * hour;
      const into = time % cycle;
      return into < hour ? at : new Date(time - into + cycle).toISOString();
    };
    return {
      name,
      limits: (_, at) => [
        ...(opening(at) === at ? [] : [{ code: 'closed', text: 'Closed.', earliest: opening(at) }]),
        ...(Date.parse(at) < Date.parse('2026-11-02T00:00:00.000Z') + drop * 3_600_000
          ? []
          : [{ code: 'late', text: 'Late.', who: 'person' as const }]),
      ],
    };
  });

describe('allowances are a lattice', () => {
  test('a meet is commutative, associative and idempotent, and allows no more than either side', () => {
    fc.assert(
      fc.property(allowance, allowance, allowance, (one, two, three) => {
        expect(meet(one, two)).toEqual(meet(two, one));
        expect(meet(meet(one, two), three)).toEqual(meet(one, meet(two, three)));
        expect(meet(meet(one, two), two)).toEqual(meet(one, two));
        expect(allowsNoMore(meet(one, two), one)).toBe(true);
        expect(allowsNoMore(meet(one, two), two)).toBe(true);
      }),
    );
  });

  test('less is an order', () => {
    const early = { who: 'machine', earliest: '2026-11-20T09:00:00.000Z' } as const;
    const late = { who: 'machine', earliest: '2026-11-20T10:00:00.000Z' } as const;
    const byPerson = { who: 'person', earliest: '2026-11-20T09:00:00.000Z' } as const;
    expect([allowsNoMore(late, early), allowsNoMore(early, late)]).toEqual([true, false]);
    expect([allowsNoMore(byPerson, early), allowsNoMore(early, byPerson)]).toEqual([true, false]);
    expect([allowsNoMore(byPerson, late), allowsNoMore(late, byPerson)]).toEqual([false, false]);
    expect([allowsNoMore({ who: 'nobody' }, late), allowsNoMore(late, { who: 'nobody' })]).toEqual([true, false]);
    expect(allowsNoMore({ who: 'nobody', earliest: early.earliest }, { who: 'nobody' })).toBe(true);
    expect(meet({ who: 'machine' }, early)).toEqual({ who: 'nobody' });
    expect(meet(early, { who: 'person' })).toEqual({ who: 'nobody' });
    expect(senders.flatMap((one) => senders.map((other) => lesser(one, other)))).toEqual([
      ...['nobody', 'nobody', 'nobody'],
      ...['nobody', 'person', 'person'],
      ...['nobody', 'person', 'machine'],
    ]);
  });
});

describe('decisions', () => {
  test('a restriction more never permits more', () => {
    fc.assert(
      fc.property(request, subset, subset, fc.array(arbitraryRestriction, { maxLength: 2 }), (asked, some, more, own) => {
        const fewer = decideBy([...some], asked);
        const all = decideBy([...some, ...more, ...own], asked);
        expect(allowsNoMore(all, fewer)).toBe(true);
      }),
      runs,
    );
  });

  test('what a host adds never permits more than the table', () => {
    fc.assert(
      fc.property(request, arbitraryRestriction, (asked, own) => {
        expect(allowsNoMore(decideOutreach(asked, [own]), decideOutreach(asked))).toBe(true);
      }),
      runs,
    );
  });

  test('the order and the repetition of restrictions change nothing', () => {
    fc.assert(
      fc.property(request, shuffled(outreachRestrictions), (asked, order) => {
        const decision = decideOutreach(asked);
        expect(decideBy(order, asked)).toEqual(decision);
        expect(decideBy([...order, ...outreachRestrictions], asked)).toEqual(decision);
      }),
      runs,
    );
  });

  test('asked again at the moment it named, it allows the same sender then, and no other restriction has come up', () => {
    fc.assert(
      fc.property(request, (asked) => {
        const { who, earliest } = decideOutreach(asked);
        if (earliest === undefined) return;
        expect(decideOutreach({ ...asked, now: earliest })).toMatchObject({ who, earliest });
      }),
      runs,
    );
  });

  test('no moment before the one that it names would do', () => {
    fc.assert(
      fc.property(request, fc.integer({ min: 1, max: 1000 }), (asked, part) => {
        const { earliest } = decideOutreach(asked);
        if (earliest === undefined || earliest === asked.now) return;
        const from = Date.parse(asked.now);
        const at = new Date(from + Math.floor(((Date.parse(earliest) - from - 1) * part) / 1000)).toISOString();
        expect(decideOutreach({ ...asked, now: at }).earliest).toBe(earliest);
      }),
      runs,
    );
  });

  test('what nothing restricts has no reasons, and what is restricted has one', () => {
    fc.assert(
      fc.property(request, (asked) => {
        const { who, earliest, reasons } = decideOutreach(asked);
        expect(reasons.length > 0).toBe(who !== 'machine' || earliest !== asked.now);
        for (const { text, code, restriction } of reasons)
          expect([text, code, restriction].join(' ')).toMatch(/^\p{Lu}.*\. [\w-]+ [\w-]+$/u);
      }),
      runs,
    );
  });

  test('nothing that people write for a model to read changes a decision', () => {
    fc.assert(
      fc.property(request, fc.string(), (asked, agentInstructions) => {
        const told = { ...asked, client: { ...asked.client, agentInstructions, notes: agentInstructions } };
        expect(decideOutreach(told)).toEqual(decideOutreach(asked));
      }),
      runs,
    );
  });

  test('clearing the mark of a sensitive client restores exactly what was before', () => {
    fc.assert(
      fc.property(request, (asked) => {
        const plain = { ...asked, client: { ...asked.client, sensitive: false } };
        const before = decideOutreach(plain);
        const marked = decideOutreach({ ...plain, client: { ...plain.client, sensitive: true } });
        expect(allowsNoMore(marked, before)).toBe(true);
        expect(decideOutreach(plain)).toEqual(before);
      }),
      runs,
    );
  });
});

describe.each(outreachRestrictions)('$name', ({ limits }) => {
  const later = fc.integer({ min: 0, max: 20 * 24 }).map((hours) => hours * 3_600_000);
  const rank = (who: 'person' | 'nobody' | undefined) => (who === undefined ? 2 : who === 'person' ? 1 : 0);
  const least = (asked: Parameters<typeof situationOf>[0], at: string) =>
    Math.min(2, ...limits(situationOf(asked), at).map(({ who }) => rank(who)));

  test('who may send only falls as time passes', () => {
    fc.assert(
      fc.property(request, later, (asked, wait) => {
        const at = new Date(Date.parse(asked.now) + wait).toISOString();
        expect(least(asked, at)).toBeLessThanOrEqual(least(asked, asked.now));
      }),
      runs,
    );
  });

  test('the moment that it names has nothing against it', () => {
    fc.assert(
      fc.property(request, (asked) => {
        const situation = situationOf(asked);
        const moments = limits(situation, asked.now).flatMap(({ earliest }) => earliest ?? []);
        for (const moment of moments) expect(moment > asked.now).toBe(true);
        const last = moments.toSorted().at(-1);
        if (last === undefined || last === 'never') return;
        expect(limits(situation, last).every(({ earliest }) => earliest === undefined)).toBe(true);
      }),
      runs,
    );
  });
});
