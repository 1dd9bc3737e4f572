import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkText, foldAccents, foldCase, graphemeLength } from '../../src/shared/text.ts';

const anyText = fc.string({ unit: 'binary' });

describe('checking a text', () => {
  test('is idempotent, and what it accepts every storage engine keeps', () => {
    fc.assert(
      fc.property(anyText, fc.boolean(), (text, multiline) => {
        const checked = checkText(text, { max: 1000, multiline });
        if (checked.kind === 'invalid') return;
        expect(checkText(checked.value, { max: 1000, multiline })).toEqual(checked);
        expect(checked.value.isWellFormed() && !checked.value.includes('\0')).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });

  test('counts as a person does, and bounds what a single sign can be built from', () => {
    expect(checkText('👨‍👩‍👧'.repeat(5), { max: 5 }).kind).toBe('valid');
    expect(checkText('👨‍👩‍👧'.repeat(6), { max: 5 })).toMatchObject({ reasons: [{ code: 'too-long', evidence: { max: 5 } }] });
    expect(checkText(`e${'\u0301'.repeat(5000)}`, { max: 5 })).toMatchObject({ reasons: [{ code: 'too-long' }] });
  });

  test('composes, trims and refuses control characters', () => {
    expect(checkText(' e\u0301 \u00a0', { max: 5 })).toEqual({ kind: 'valid', value: 'é' });
    expect(checkText('a\tb', { max: 5 })).toMatchObject({ reasons: [{ code: 'control-character' }] });
    expect(checkText('a\tb\r\nc', { max: 6, multiline: true })).toEqual({ kind: 'valid', value: 'a\tb\r\nc' });
    expect(checkText('a\u0085b', { max: 5, multiline: true })).toMatchObject({ reasons: [{ code: 'control-character' }] });
  });
});

describe('folding', () => {
  test('is idempotent', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(foldCase(foldCase(text))).toBe(foldCase(text));
        expect(foldAccents(foldAccents(text))).toBe(foldAccents(text));
      }),
      { numRuns: 5000 },
    );
  });

  test('takes off accents as Unicode decomposes them, whatever the alphabet', () => {
    const latin = fc.string({ unit: fc.integer({ min: 0, max: 0x17f }).map((code) => String.fromCharCode(code)) });
    fc.assert(
      fc.property(fc.oneof(anyText, latin), (text) => {
        const marksOff = foldCase(text)
          .normalize('NFD')
          .replace(/\p{Mn}/gu, '')
          .normalize('NFC');
        expect(foldAccents(text)).toBe(marksOff.replace(/\s+/gu, ' ').trim());
      }),
      { numRuns: 5000 },
    );
  });

  test('measures every text as its graphemes', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const segments = [...new Intl.Segmenter('und').segment(text)];
        expect(graphemeLength(text)).toBe(segments.length);
      }),
    );
  });
});
