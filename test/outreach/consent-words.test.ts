import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { purposes } from '../../src/client/consent.ts';
import { channels } from '../../src/conversation/channel.ts';
import { hasOptedOut, standingOf } from '../../src/outreach/consent/consent-after.ts';
import { recogniseConsentWords } from '../../src/outreach/consent/consent-words.ts';
import { consentChannels } from '../../src/outreach/data/consent-channels.ts';
import { consentPhrases } from '../../src/outreach/data/consent-phrases.ts';
import { consentWords } from '../../src/outreach/data/consent-words.ts';
import { fastest, megabyte } from '../hostile-text.ts';
import { doubtfulSentences, harmlessSentences } from './harmless-sentences.ts';

const sms = { channel: 'sms', optedOut: false } as const;
const optedOut = { channel: 'sms', optedOut: true } as const;
const wordsThat = (says: string) => consentWords.filter((list) => list.says === says).flatMap(({ words }) => words);

/** The words that law and carriers name: written again here, so that none gets lost in the data. */
const required = {
  'opt-out': [
    'STOP',
    'QUIT',
    'END',
    'REVOKE',
    'OPT OUT',
    'OPTOUT',
    'CANCEL',
    'UNSUBSCRIBE',
    'STOPALL',
    'ARRET',
    'ARRETE',
    'Arrêt',
    'Arrêté',
  ],
  'opt-in': ['START', 'UNSTOP'],
  help: ['HELP', 'INFO'],
};

const fullWidth = (word: string): string =>
  word.replace(/[a-z]/gi, (letter) => String.fromCodePoint((letter.codePointAt(0) ?? 0) + 0xfee0));

const variants: Readonly<Record<string, (word: string) => string>> = {
  'lower case': (word) => word.toLowerCase(),
  'upper case': (word) => word.toUpperCase(),
  'title case': (word) => word.slice(0, 1).toUpperCase() + word.slice(1),
  'a full stop': (word) => `${word}.`,
  exclamation: (word) => `${word}!!!`,
  quotes: (word) => `“${word}”`,
  'white space': (word) => ` \t${word}\r\n`,
  'spaced letters': (word) => [...word].join(' '),
  hyphens: (word) => [...word].join('-'),
  'full width': fullWidth,
  'full width in capitals': (word) => fullWidth(word.toUpperCase()),
  'a no-break space': (word) => `\u00a0${word}\u00a0`,
  'a zero-width space': (word) => `${word}\u200b`,
  'an emoji': (word) => `${word} 🛑`,
};

describe('words that stand alone', () => {
  test.each(Object.entries(required))('%s: what law and carriers name', (says, words) => {
    for (const word of words) expect([word, recogniseConsentWords(word, sms).kind]).toEqual([word, says]);
  });

  test.each(Object.entries(variants))('%s', (_, variant) => {
    for (const word of wordsThat('opt-out')) {
      const signal = recogniseConsentWords(variant(word), sms);
      expect([word, signal]).toMatchObject([word, { kind: 'opt-out', tier: 'exact', words: word, purposes }]);
      expect(standingOf(signal)).toBe('revoked');
    }
    for (const word of wordsThat('opt-in')) expect(standingOf(recogniseConsentWords(variant(word), sms))).toBe('granted');
    for (const word of wordsThat('help')) expect(standingOf(recogniseConsentWords(variant(word), sms))).toBeUndefined();
  });

  test('any punctuation and white space around and between leaves an exact word exact', () => {
    const noise = fc.array(fc.constantFrom(' ', '.', '!', '?', '-', '"', '\n', '\u3000', '…', '\u200d'), { maxLength: 3 });
    fc.assert(
      fc.property(
        fc.constantFrom(...wordsThat('opt-out')),
        fc.array(noise, { minLength: 30, maxLength: 30 }),
        (word, between) => {
          const written = [...word].map((letter, at) => `${(between[at] ?? []).join('')}${letter}`).join('');
          expect(recogniseConsentWords(written, sms)).toMatchObject({ kind: 'opt-out', tier: 'exact' });
        },
      ),
    );
  });

  test('a bare yes opts in only from an opted-out state', () => {
    for (const word of ['YES', 'yes!', 'Oui', 'Sí', 'ja', 'sim', 'ＹＥＳ']) {
      expect(recogniseConsentWords(word, sms)).toEqual({ kind: 'none' });
      expect(recogniseConsentWords(word, optedOut)).toMatchObject({ kind: 'opt-in', purposes });
    }
    expect(recogniseConsentWords('yes please', optedOut)).toEqual({ kind: 'none' });
  });

  test.each(channels)('%s: what counts and what it revokes', (channel) => {
    const { exact, revokes } = consentChannels[channel];
    const signal = recogniseConsentWords('STOP', { channel, optedOut: false });
    expect(signal).toEqual(exact ? expect.objectContaining({ tier: 'exact', purposes: revokes }) : { kind: 'none' });
    expect(recogniseConsentWords('stop texting me', { channel, optedOut: false })).toMatchObject({
      tier: 'probable',
      purposes: revokes,
    });
  });

  test('mail gives up the list and nothing else; a call and a live chat need a person', () => {
    expect(consentChannels.email.revokes).toEqual(['marketing']);
    expect(channels.filter((channel) => !consentChannels[channel].exact)).toEqual(['chat', 'voice', 'web']);
    expect(consentChannels.sms.revokes).toEqual(purposes);
  });

  test('the words say why', () => {
    expect(recogniseConsentWords('stop', sms)).toMatchObject({
      language: 'en',
      reasons: [
        {
          code: 'opt-out-word',
          text: 'The word alone revokes consent.',
          evidence: { words: 'stop', citation: '47 CFR 64.1200(a)(10), in force since 2025-04-11' },
        },
      ],
    });
    expect(recogniseConsentWords('start', sms)).toMatchObject({
      language: 'en',
      words: 'start',
      reasons: [{ code: 'opt-in-word', text: 'The word alone gives consent.' }],
    });
    expect(recogniseConsentWords('info', sms)).toMatchObject({
      language: 'en',
      words: 'info',
      reasons: [{ code: 'help-word', text: 'The word alone asks for help.' }],
    });
    expect(recogniseConsentWords('stop calling me', sms)).toMatchObject({
      language: 'en',
      words: 'stop calling me',
      reasons: [
        {
          code: 'opt-out-probable',
          text: 'The text may ask for silence: a person has to read it.',
          evidence: { words: 'stop calling me' },
        },
      ],
    });
  });

  test('a word with a courtesy, or twice, may be meant: it is named with its language', () => {
    expect(recogniseConsentWords('Stop, stop please!', sms)).toMatchObject({ tier: 'probable', words: 'stop', language: 'en' });
    expect(recogniseConsentWords('arrêt merci', sms)).toMatchObject({ tier: 'probable', words: 'arret', language: 'fr' });
    expect(recogniseConsentWords('Start please', sms)).toEqual({ kind: 'none' });
    expect(recogniseConsentWords('stop end', sms)).toEqual({ kind: 'none' });
  });

  test('an exact word among two hundred characters of noise is read, among more it is not', () => {
    expect(recogniseConsentWords(`stop${'.'.repeat(196)}`, sms)).toMatchObject({ tier: 'exact' });
    expect(recogniseConsentWords(`stop${'.'.repeat(197)}`, sms)).toMatchObject({ tier: 'probable' });
  });
});

describe('sentences', () => {
  test('there are at least two hundred that only contain such a word', () => {
    expect(new Set(harmlessSentences).size).toBeGreaterThanOrEqual(200);
  });

  test.each(channels)('they revoke nothing and doubt nothing on %s', (channel) => {
    const read = harmlessSentences.filter((text) => recogniseConsentWords(text, { channel, optedOut: false }).kind !== 'none');
    expect(read).toEqual([]);
    const again = harmlessSentences.filter((text) => recogniseConsentWords(text, { channel, optedOut: true }).kind !== 'none');
    expect(again).toEqual([]);
  });

  test('who has had enough reaches a person, and revokes nothing by it', () => {
    const missed = doubtfulSentences.filter((text) => {
      const signal = recogniseConsentWords(text, sms);
      return signal.kind !== 'opt-out' || signal.tier !== 'probable' || standingOf(signal) !== 'doubtful';
    });
    expect(missed).toEqual([]);
  });

  test('they do so within a long text, and in capitals', () => {
    const missed = doubtfulSentences
      .filter((text) => text.split(' ').length > 3 && !text.includes('\n'))
      .filter(
        (text) =>
          recogniseConsentWords(`Hello there.\nI bought a lamp. ${text.toUpperCase()}\nRegards, Ana`, sms).kind !== 'opt-out',
      );
    expect(missed).toEqual([]);
  });

  test('every language has phrases, and each phrase begins with a word', () => {
    for (const { phrases } of consentPhrases) {
      expect(phrases.length).toBeGreaterThan(3);
      for (const phrase of phrases) expect(phrase.split(' ')[0]).not.toMatch(/[?$]/);
    }
  });

  test('a text of any kind is read without an error', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => recogniseConsentWords(text, sms).kind.length > 0));
  });

  test.each(['stop please ', 'do not t ever '])('a megabyte of %j is read at once', async (piece) => {
    const text = megabyte(piece);
    expect(await fastest(() => recogniseConsentWords(text, sms))).toBeLessThan(250);
  });
});

test('only what was revoked counts as opted out', () => {
  const said = { at: '2026-11-20T09:00:00.000Z', source: 'message', by: 'sms' } as const;
  const withStanding = (standing: 'granted' | 'doubtful' | 'revoked') =>
    hasOptedOut({ id: 'phone:+14155550100', version: 1, purposes: { support: { ...said, standing } } });
  expect([withStanding('granted'), withStanding('doubtful'), withStanding('revoked'), hasOptedOut(undefined)]).toEqual([
    false,
    false,
    true,
    false,
  ]);
});
