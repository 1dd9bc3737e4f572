import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { emptyExtractionState } from '../../src/conversation/extraction-state.ts';
import type { Finding } from '../../src/conversation/finding.ts';
import type { Message } from '../../src/conversation/message.ts';
import { type AssistedAnswer, assistedAnswerSchema, assistedFields } from '../../src/extraction/assisted/answer.ts';
import { assistedFindings } from '../../src/extraction/assisted/assisted-findings.ts';
import { partsOf } from '../../src/extraction/assisted/parts.ts';
import { assistedPrompt } from '../../src/extraction/assisted/prompt.ts';
import { normalForm } from '../../src/extraction/assisted/values.ts';
import { extract } from '../../src/extraction/extract.ts';
import { message, options } from './conversation.ts';

const rules = (of: Message): readonly Finding[] => extract(of, emptyExtractionState, options).findings;

const proposal = (field: (typeof assistedFields)[number], quote: string, more: object = {}) =>
  ({ ref: 'text-0', field, quote, whose: 'client', ...more }) as AssistedAnswer['findings'][number];

const judged = (of: Message, ...proposals: AssistedAnswer['findings']) => {
  const { findings, reasons } = assistedFindings(of, rules(of), { findings: proposals }, options);
  return { own: findings.filter(({ source }) => source === 'ai'), findings, reasons: reasons.map(({ code }) => code) };
};

describe('what a model proposes', () => {
  test.each([
    ['name', 'tu biery', { firstName: 'Tu', lastName: 'Biery' }],
    ['name', 'j o h n', { firstName: 'John' }],
    ['email', 'ana dot roth at example dot com', 'ana.roth@example.com'],
    ['email', 'Ana.Roth@Example.com', 'ana.roth@example.com'],
    ['phone', 'two oh one five five five oh one two three', '+12015550123'],
    ['phone', '201 555 0123', '+12015550123'],
    ['company', 'Acme Inc', 'Acme Inc'],
    ['address', '12 Main Street, Springfield, IL 62701', expect.objectContaining({ city: 'Springfield', postalCode: '62701' })],
    ['dateOfBirth', 'the thirteenth of February nineteen eighty six', '1986-02-13'],
    ['dateOfBirth', '7 March 1984', '1984-03-07'],
  ] as const)('a %s counts as the normal form of “%s”', (field, quote, value) => {
    const { own } = judged(message(`hm, ${quote} i guess`), proposal(field, quote));
    const kept = own.find((finding) => finding.field === field);
    if (kept !== undefined)
      expect(kept).toMatchObject({ text: quote, value, verdict: 'accepted', source: 'ai', confidence: 0.5 });
    else
      expect(rules(message(`hm, ${quote} i guess`))).toContainEqual(
        expect.objectContaining({ field, value, verdict: 'accepted' }),
      );
  });

  test('counts for nothing where it does not stand in the client’s own words', () => {
    const mail = message('Hello\n\nOn 3 May 2024, Bob wrote:\n> I am Bob Ross', { channel: 'email' });
    expect(judged(mail, proposal('name', 'Bob Ross'))).toMatchObject({ own: [], reasons: ['model-quote-not-found'] });
    expect(judged(message('also'), proposal('name', 'al'))).toMatchObject({ own: [], reasons: ['model-quote-not-found'] });
    expect(judged(message('hello'), proposal('name', 'hello', { ref: 'text-7' })).reasons).toEqual(['model-quote-not-found']);
    const call = message('', {
      channel: 'voice',
      transcript: [
        { speaker: 'agent', text: 'This is Kate Miller.' },
        { speaker: 'client', text: 'hm' },
      ],
    });
    expect(judged(call, proposal('name', 'Kate Miller', { ref: 'agent-0' }))).toMatchObject({
      own: [],
      reasons: ['model-quotes-agent'],
    });
  });

  test('is refused by the same rules as everything else', () => {
    const said = message('looking for 999999999999 now');
    expect(judged(said, proposal('name', 'looking')).own).toMatchObject([
      { verdict: 'rejected', reasons: [{ code: 'false-positive-word' }] },
    ]);
    expect(judged(said, proposal('phone', '999999999999')).findings.at(0)).toMatchObject({ field: 'phone', verdict: 'rejected' });
    const ours = { ...options, ownAddresses: ['us@example.com'] };
    const { findings } = assistedFindings(
      message('us@example.com'),
      [],
      { findings: [proposal('email', 'us@example.com')] },
      ours,
    );
    expect(findings).toMatchObject([{ verdict: 'rejected', reasons: [{ code: 'own-address' }] }]);
  });

  test('confirms or doubts what a rule found, which stands', () => {
    const said = message('My name is Ana Roth.');
    const agreed = judged(said, proposal('name', 'Ana Roth'));
    expect(agreed).toMatchObject({ own: [], findings: [{ verdict: 'accepted', source: 'message' }] });
    expect(agreed.findings[0]?.reasons.at(-1)?.code).toBe('model-agrees');
    const doubted = judged(said, proposal('name', 'Ana Roth', { whose: 'somebody-else' }));
    expect(doubted).toMatchObject({ own: [], findings: [{ verdict: 'accepted', source: 'message' }] });
    expect(doubted.findings[0]?.reasons.at(-1)?.code).toBe('model-disagrees');
  });

  test('is found in the place that the rules looked at', () => {
    const said = message('Ana wrote it. My name is Ana.');
    expect(judged(said, proposal('name', 'Ana')).own).toEqual([]);
  });
});

describe('what a model is asked', () => {
  test('is the client’s own words and the candidates, nothing else', () => {
    const mail = message('I am Ana Roth\n\nOn 3 May 2024, Bob wrote:\n> secret', {
      channel: 'email',
      from: { email: 'ana@example.com' },
    });
    const shown = JSON.stringify(assistedPrompt(mail, rules(mail))?.parts);
    expect(shown).toContain('Ana Roth');
    expect(shown).not.toContain('secret');
    expect(shown).not.toContain('ana@example.com');
  });

  test('is bounded, however long the message', () => {
    const parts =
      assistedPrompt(message("I'm Ana Roth. ".repeat(10_000)), rules(message("I'm Ana Roth. ".repeat(10_000))))?.parts ?? [];
    expect(JSON.stringify(parts).length).toBeLessThan(60_000);
  });

  test('is nothing where the client says nothing', () => {
    expect(assistedPrompt(message(' \n'), [])).toBeUndefined();
  });
});

describe('the laws of assistance', () => {
  const pieces = [
    'My name is Ana Roth. ',
    'ana@example.com ',
    'j o h n ',
    '+1 201 555 0123 ',
    '\n> I am Bob\n',
    'Thanks,\nKate',
    '王小明',
    '👋',
    ' at ',
  ];
  const texts = fc.array(fc.oneof(fc.constantFrom(...pieces), fc.string({ unit: 'binary', maxLength: 6 })), { maxLength: 12 });
  const messages = fc
    .record({ text: texts.map((list) => list.join('')), channel: fc.constantFrom('email', 'chat', 'voice') })
    .map(({ text, channel }) =>
      channel === 'voice'
        ? message('', {
            channel,
            transcript: [
              { speaker: 'agent', text: 'Your name?' },
              { speaker: 'client', text },
            ],
          })
        : message(text, { channel: channel as 'chat' }),
    );
  const asked = messages.chain((of) => {
    const parts = partsOf(of);
    const quote = fc.oneof(
      fc
        .tuple(fc.constantFrom(...(parts.length === 0 ? [undefined] : parts)), fc.nat(200), fc.nat(30))
        .map(([part, at, length]) => {
          const text = part?.whole.slice(part.start, part.end) ?? '';
          return {
            ref: part?.ref ?? 'text-0',
            quote:
              text
                .slice(at % (text.length + 1))
                .slice(0, length + 1)
                .trim() || 'x',
          };
        }),
      fc.record({ ref: fc.constantFrom('text-0', 'client-1', 'agent-0', 'candidate-0'), quote: fc.string({ minLength: 1 }) }),
    );
    const one = fc
      .record({ quote, field: fc.constantFrom(...assistedFields), whose: fc.constantFrom('client', 'somebody-else') })
      .map(({ quote: where, field, whose }) => ({ ...where, field, whose }) as AssistedAnswer['findings'][number]);
    return fc.record({ of: fc.constant(of), proposals: fc.array(one, { maxLength: 8 }) });
  });

  test('no answer takes away or changes what the rules found, and each of its values is the normal form of a stretch of the message', () => {
    fc.assert(
      fc.property(asked, ({ of, proposals }) => {
        const found = rules(of);
        const { findings, reasons } = assistedFindings(of, found, { findings: proposals }, options);
        const judgement = ({ reasons: _, ...finding }: Finding) => finding;
        expect(findings.slice(0, found.length).map(judgement)).toEqual(found.map(judgement));
        expect(findings.length - found.length + reasons.length).toBeLessThanOrEqual(proposals.length);
        for (const finding of findings.slice(found.length)) {
          const { place, field, text, source } = finding;
          expect(source).toBe('ai');
          const whole =
            place.part === 'transcript' ? of.transcript?.[place.turn ?? -1] : { speaker: 'client', text: of.text ?? '' };
          expect(whole?.speaker).toBe('client');
          expect(whole?.text.slice(place.start, place.end)).toBe(text);
          const value = normalForm(field as 'name', text, of.occurredAt, options);
          expect(value.kind).toBe(finding.verdict === 'rejected' && value.kind === 'invalid' ? 'invalid' : 'valid');
          if (finding.verdict !== 'rejected' && value.kind === 'valid') expect(finding.value).toEqual(value.value);
        }
      }),
      { numRuns: 1000 },
    );
  });

  test('an answer without proposals changes nothing', () => {
    fc.assert(
      fc.property(messages, (of) => {
        expect(assistedFindings(of, rules(of), { findings: [] }, options)).toEqual({ findings: rules(of), reasons: [] });
      }),
    );
  });

  test('the prompt accepts what it asks for', () => {
    fc.assert(
      fc.property(asked, ({ proposals }) => {
        expect(assistedAnswerSchema.safeParse({ findings: proposals }).success).toBe(true);
      }),
    );
  });
});
