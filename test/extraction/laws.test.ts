import fc from 'fast-check';
import { expect, test } from 'vitest';
import { emptyExtractionState } from '../../src/conversation/extraction-state.ts';
import type { Finding } from '../../src/conversation/finding.ts';
import type { Message } from '../../src/conversation/message.ts';
import { extract } from '../../src/extraction/extract.ts';
import { normaliseName } from '../../src/extraction/name/normalise.ts';
import { writtenEmail } from '../../src/extraction/recognisers/email-spoken.ts';
import { formatCompany, parseCompany } from '../../src/identity/company.ts';
import { parseEmail } from '../../src/identity/email.ts';
import { fastest } from '../hostile-text.ts';
import { allFields, message, options } from './conversation.ts';

// Pieces of which people's messages are made, so that random texts reach every recogniser.
const pieces = fc.constantFrom(
  "I'm ",
  'my name is ',
  'this is ',
  'Ana Roth',
  'ana roth',
  'O’Neil',
  'de la Cruz',
  'Dr. ',
  'Jr.',
  ', ',
  '. ',
  '\n',
  '\n\n',
  '-- \n',
  '> ',
  'Best regards,\n',
  'Thanks, Kate',
  'Phone: ',
  '+1 201 555 0123',
  '(201) 555-0123 ext. 4',
  'fax ',
  'ana@example.com',
  'ana dot roth at example dot com ',
  '@',
  'Company: Acme Inc.',
  'I work for ',
  'Address: ',
  '12 Main Street, Springfield, IL 62701',
  'born on ',
  '7 March 1984',
  '03/07/1984',
  'On 3 May 2024, Bob wrote:\n',
  '-----Original Message-----\n',
  'From: Bob\nTo: Ana\n',
  '王小明',
  'İstanbul',
  '👨‍👩‍👧',
  '\u0000',
  '\ud800',
  "'",
  '’s',
  'HERE',
  ' here',
  'Name: ',
  'order 12345678 ',
);
const texts = fc.oneof(
  fc.array(pieces, { maxLength: 14 }).map((parts) => parts.join('')),
  fc.string({ unit: 'binary', maxLength: 200 }),
);
const channels = fc.constantFrom<Message['channel']>('chat', 'email', 'voice', 'sms');
const asked = fc.subarray(
  ['name', 'email', 'phone', 'company', 'address', 'date-of-birth', 'other-name', 'spelling', 'other'] as const,
  { maxLength: 8 },
);
const states = asked.map((topics) => ({ questions: topics.map((topic) => ({ topic, at: '2026-11-20T09:00:00.000Z' })) }));

const spanOf = (said: Message, { place }: Finding): string | undefined => {
  const whole = {
    text: said.text,
    'sender-name': said.from.name,
    subject: said.subject,
    sender: undefined,
    transcript: said.transcript?.[place.turn ?? 0]?.text,
  }[place.part];
  return whole?.slice(place.start, place.end);
};

test('a finding’s text stands at its place, and its value is the normal form of that text', () => {
  fc.assert(
    fc.property(texts, channels, states, (text, channel, state) => {
      const said = message(text, { channel, from: { name: 'Ana Roth' } });
      for (const finding of extract(said, state, options).findings) {
        expect(spanOf(said, finding)).toBe(finding.text);
        if (finding.verdict === 'rejected') expect(finding.reasons).not.toEqual([]);
        else if (finding.field === 'email')
          expect(parseEmail(finding.rule === 'email.spoken' ? writtenEmail(finding.text) : finding.text).kind).toBe('valid');
        else if (finding.field === 'company') {
          const parsed = parseCompany(finding.text);
          expect(parsed.kind === 'valid' && formatCompany(parsed.value)).toBe(finding.value);
        } else if (finding.reasons.some(({ code }) => code === 'completed-by-header')) {
          expect(finding.value).toMatchObject({ firstName: 'Ana', lastName: 'Roth' });
        } else if (finding.field === 'name' && finding.source === 'message') {
          const written = Object.values(finding.value)
            .join('')
            .toLowerCase()
            .replace(/[^\p{L}]/gu, '');
          const normal = normaliseName(finding.text);
          const whole =
            normal.kind === 'valid'
              ? Object.values(normal.value)
                  .join('')
                  .toLowerCase()
                  .replace(/[^\p{L}]/gu, '')
              : '';
          expect([...written].sort()).toEqual([...whole].sort());
        }
      }
    }),
    { numRuns: 1500 },
  );
});

test('the same message in the same state gives the same findings', () => {
  fc.assert(
    fc.property(texts, channels, states, (text, channel, state) => {
      expect(extract(message(text, { channel }), state, options)).toEqual(extract(message(text, { channel }), state, options));
    }),
  );
});

test('findings of one field do not overlap', () => {
  fc.assert(
    fc.property(texts, channels, (text, channel) => {
      const found = extract(message(text, { channel }), emptyExtractionState, options).findings.filter(
        ({ source }) => source === 'message',
      );
      for (const field of allFields) {
        const places = found
          .filter((finding) => finding.field === field)
          .map(({ place }) => place)
          .sort((a, b) => a.start - b.start);
        for (const [index, place] of places.entries()) expect(place.start).toBeGreaterThanOrEqual(places[index - 1]?.end ?? 0);
      }
    }),
  );
});

const hostile = [
  'a',
  'A ',
  "I'm John ",
  'my name is ',
  'a@b.co ',
  'a@',
  '@',
  '1',
  '1 ',
  '1-',
  '+1 201 555 0123 ',
  '> ',
  '> a\n',
  '\n',
  '\t',
  ' ',
  'From: a\nTo: b\n',
  'On 3 May, Bob wrote:\n',
  'Thanks,\nKate\n',
  '12 Main Street, NY 10001\n',
  'moved to 1 a ',
  'send it to my mother at 12 Main Street ',
  'deliver it to 12 Main Street, ',
  'engineer at the ',
  '-',
  '--- ',
  'Company: Acme Inc\n',
  'born 3 May 1980 ',
  'may ',
  '1 of the ',
  'a.',
  ':',
  'a:',
  '(',
  '我叫王',
  "a'",
  'é',
  'İ',
  '"',
  ' / ',
  'de la ',
  'A. ',
  'tel ',
  'address: 1\n',
  'www.',
  'To: ',
  '\ud83d',
];

test.each(['chat', 'email', 'voice'] as const)('a million hostile characters of %s take at most 250 ms', async (channel) => {
  const state = {
    questions: (['name', 'company', 'address', 'date-of-birth'] as const).map((topic) => ({
      topic,
      at: '2026-11-20T09:00:00.000Z',
    })),
  };
  extract(message('warm', { channel }), state, options);
  for (const piece of hostile) {
    const said = message(piece.repeat(Math.ceil(1e6 / piece.length)).slice(0, 1e6), {
      channel,
      from: { name: 'Ana Roth', email: 'ana@roth.example' },
    });
    let reasons: unknown;
    const milliseconds = await fastest(() => {
      reasons = extract(said, state, options).reasons;
    });
    expect(milliseconds, JSON.stringify(piece)).toBeLessThan(250);
    expect(reasons).toMatchObject([{ code: 'partly-read' }]);
  }
});
