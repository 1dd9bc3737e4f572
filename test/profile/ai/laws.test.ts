import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { artefactKey } from '../../../src/profile/ai/artefact.ts';
import { boundReadings, promptParts, type Reading, readingsByRef } from '../../../src/profile/ai/readings.ts';
import { refreshReasons } from '../../../src/profile/ai/refresh.ts';
import { citedStatements } from '../../../src/profile/ai/statements.ts';
import { promptPartKinds } from '../../../src/shared/prompt.ts';

const reading: fc.Arbitrary<Reading> = fc.record(
  {
    of: fc.constantFrom(...promptPartKinds),
    id: fc.string({ maxLength: 5 }),
    text: fc.string({ unit: 'grapheme', maxLength: 60 }),
    about: fc.dictionary(fc.constantFrom('from', 'at'), fc.string({ maxLength: 5 })),
  },
  { requiredKeys: ['of', 'id', 'text'] },
);
const readings = fc.array(reading, { maxLength: 20 });
const allowed = fc.subarray([...promptPartKinds]);

describe('what a task reads', () => {
  test('is of the kinds that it may read, and never more than its budget', () => {
    fc.assert(
      fc.property(readings, allowed, fc.nat(800), (offered, kinds, tokens) => {
        const { included, manifest } = boundReadings(offered, { allowed: kinds, tokens });
        expect(included.every(({ of }) => kinds.includes(of))).toBe(true);
        expect(manifest.tokens).toBeLessThanOrEqual(tokens);
      }),
    );
  });

  test('and what it does not read are together all that was offered', () => {
    fc.assert(
      fc.property(readings, allowed, fc.nat(800), (offered, kinds, tokens) => {
        const { manifest } = boundReadings(offered, { allowed: kinds, tokens });
        const names = [...manifest.included, ...manifest.leftOut].map(({ of, id }) => `${of} ${id}`);
        expect(names.sort()).toEqual(offered.map(({ of, id }) => `${of} ${id}`).sort());
      }),
    );
  });

  test('is the weightiest: a larger budget takes nothing away, and what was cut stands behind what was not', () => {
    fc.assert(
      fc.property(readings, fc.nat(500), fc.nat(500), (offered, tokens, more) => {
        const within = (budget: number) => boundReadings(offered, { allowed: promptPartKinds, tokens: budget }).included;
        expect(within(tokens + more).slice(0, within(tokens).length)).toEqual(within(tokens));
        expect(within(tokens).map(({ id }) => id)).toEqual(offered.slice(0, within(tokens).length).map(({ id }) => id));
      }),
    );
  });

  test('has a ref of our own for each record, which leads back to it', () => {
    fc.assert(
      fc.property(readings, (offered) => {
        const parts = promptParts(offered);
        expect(new Set(parts.map(({ ref }) => ref)).size).toBe(offered.length);
        expect(parts.map(({ ref }) => readingsByRef(offered).get(ref))).toEqual(offered);
      }),
    );
  });
});

test('the key of an artefact changes exactly when task, version or inputs do', () => {
  const inputs = fc.tuple(fc.constantFrom('a', 'b'), fc.integer({ min: 1, max: 2 }), fc.array(reading, { maxLength: 3 }));
  fc.assert(
    fc.property(inputs, inputs, fc.boolean(), (left, other, same) => {
      const right = same ? structuredClone(left) : other;
      const equal = JSON.stringify(sorted(left)) === JSON.stringify(sorted(right));
      expect(artefactKey(...left) === artefactKey(...right)).toBe(equal);
    }),
  );
});

/** The same with the members of `about` in one order, which says nothing. */
const sorted = ([task, version, read]: [string, number, Reading[]]) => [
  task,
  version,
  read.map(({ of, id, text, about }) => [of, id, text, about === undefined ? null : Object.entries(about).sort()]),
];

describe('what a model says', () => {
  const answer = fc.array(
    fc.record({
      text: fc.string({ minLength: 1, maxLength: 80 }),
      cites: fc.array(fc.constantFrom('r1', 'r2', 'r3', 'r9', 'm1')),
    }),
    { maxLength: 12 },
  );

  test('is shown only with sources that resolve', () => {
    fc.assert(
      fc.property(fc.array(reading, { maxLength: 3 }), answer, (read, given) => {
        const { statements, dropped } = citedStatements(given, readingsByRef(read));
        expect(statements.length + dropped.length).toBe(given.length);
        for (const { cites } of statements) {
          expect(cites.length).toBeGreaterThan(0);
          for (const { of, id } of cites) expect(read.some((one) => one.of === of && one.id === id)).toBe(true);
        }
      }),
    );
  });

  const read = readingsByRef([
    { of: 'message', id: 'm1', text: 'Write to Ana@Example.com, call (415) 555-0100, see www.shop.example.' },
  ]);
  const shown = (text: string) => citedStatements([{ text, cites: ['r1'] }], read).statements.length === 1;

  test.each([
    'Can be written to at ana@example.com.',
    'Is called at 415 555 0100.',
    'Looked at www.shop.example, and asks for 2 shirts.',
    'Ordered on 3 May. Waits since.',
  ])('%s stands in the input', (text) => expect(shown(text)).toBe(true));

  test.each([
    'Can be written to at eve@evil.example.',
    'Is called at +49 30 1234567.',
    'Should sign in at https://evil.example/login.',
    'Pays at evil.example',
    '[Click here](//evil)',
    'javascript:/alert(1)',
    'See www.evil',
    'Says\u0000nothing',
  ])('%s does not, and is not shown', (text) => expect(shown(text)).toBe(false));
});

test('nothing is due where nothing new was said, and a trigger that is met makes it due', () => {
  const basis = fc.record({ messages: fc.nat(20), ended: fc.nat(3) });
  const settings = fc.record(
    { onEnd: fc.boolean(), everyMessages: fc.integer({ min: 1, max: 20 }), maxAgeMs: fc.integer({ min: 1, max: 10_000 }) },
    { requiredKeys: ['onEnd'] },
  );
  const [since, now] = ['2026-01-01T00:00:00.000Z', '2026-01-01T00:00:05.000Z'];
  fc.assert(
    fc.property(fc.option(basis, { nil: undefined }), basis, settings, (before, present, given) => {
      const codes = refreshReasons(before && { ...before, at: since }, { ...present, since, now }, given).map(({ code }) => code);
      const news = present.messages - (before?.messages ?? 0);
      const ended = present.ended > (before?.ended ?? 0);
      expect(codes.includes('ended')).toBe(given.onEnd && ended);
      expect(codes.includes('new-messages')).toBe(
        (ended || news > 0) && news >= (given.everyMessages ?? Number.POSITIVE_INFINITY),
      );
      expect(codes.includes('old')).toBe((ended || news > 0) && 5000 >= (given.maxAgeMs ?? Number.POSITIVE_INFINITY));
      if (news <= 0 && !ended) expect(codes).toEqual([]);
    }),
  );
});
