import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatEmail, parseEmail } from '../../src/identity/email.ts';
import { parseMailDomain } from '../../src/identity/email-domain.ts';
import { parseLocalPart } from '../../src/identity/email-local-part.ts';
import { decodePunycode } from '../../src/identity/punycode.ts';

const domains = fc
  .array(fc.stringMatching(/^[a-zA-Z0-9äßéςΣ例え日本ñ]{1,12}$/), { minLength: 1, maxLength: 3 })
  .map((labels) => `${labels.join('.')}.example`);
const atoms = fc.stringMatching(/^[a-zA-Z0-9!#$%&'*+/=?^_`{|}~äÉß日İΣ-]{1,10}$/);
const dotAtoms = fc.array(atoms, { minLength: 1, maxLength: 3 }).map((parts) => parts.join('.'));
const quoted = fc
  .array(fc.oneof(fc.stringMatching(/^[!#-[\]-~ ]$/), fc.constantFrom('\\"', '\\\\', '\\a', 'ü', '@')), {
    minLength: 1,
    maxLength: 12,
  })
  .map((characters) => `"${characters.join('')}"`);
const addresses = fc.tuple(fc.oneof(dotAtoms, quoted), domains).map((parts) => parts.join('@'));

const codeOf = (text: string) => {
  const parsed = parseEmail(text);
  return parsed.kind === 'valid' ? parsed.value.address : parsed.reasons.map(({ code }) => code).join();
};

describe('parseEmail', () => {
  test.each([
    ['Jane.Doe@Example.COM', 'jane.doe@example.com'],
    ["o'brien+news@x.co.uk", "o'brien+news@x.co.uk"],
    ['"Jane.Doe"@example.com', 'jane.doe@example.com'],
    ['"jane doe"@example.com', '"jane doe"@example.com'],
    ['"jane\\"doe\\\\"@example.com', '"jane\\"doe\\\\"@example.com'],
    ['"jane..doe"@example.com', '"jane..doe"@example.com'],
    ['用户@例え。テスト', '用户@xn--r8jz45g.xn--zckzah'],
    ['jo\u0308rg@mu\u0308ller.de', 'jörg@xn--mller-kva.de'],
    ['info@STRASSE.de', 'info@strasse.de'],
    ['info@straße.de', 'info@xn--strae-oqa.de'],
    ['a@xn--MLLER-kva.de', 'a@xn--mller-kva.de'],
    ['\ufeff jane@x.com\u00a0', 'jane@x.com'],
  ])('%s is stored as %s', (text, address) => {
    expect(codeOf(text)).toBe(address);
  });

  test.each([
    ['', 'empty'],
    ['jane', 'no-at-sign'],
    ['@x.com', 'empty-local'],
    ['""@x.com', 'empty-local'],
    ['jane@', 'empty-domain'],
    ['jane..doe@x.com', 'dot-placement'],
    ['jane@x..com', 'dot-placement'],
    ['jane@x.com.', 'dot-placement'],
    ['jane@x.com\n', 'line-break'],
    ['jane\0@x.com', 'invisible-character'],
    ['ja\u200bne@x.com', 'invisible-character'],
    ['jane\u202e@x.com', 'invisible-character'],
    ['jane\u00a0doe@x.com', 'invisible-character'],
    ['jane doe@x.com', 'local-character'],
    ['a@b@x.com', 'local-character'],
    ['"jane"doe@x.com', 'quoting'],
    ['(me)jane@x.com', 'comment'],
    ['jane@x.com(me)', 'comment'],
    ['jane@localhost', 'single-label-domain'],
    ['jane@[192.0.2.1]', 'domain-literal'],
    ['jane@192.0.2.1', 'numeric-top-level-domain'],
    ['jane@x.com:25', 'domain-character'],
    ['jane@x%2ecom', 'domain-character'],
    ['jane@x／y.com', 'domain-name'],
    ['jane@xn--\u0301.com', 'domain-name'],
    ['jane@-x.com', 'hyphen-placement'],
    [`${'a'.repeat(65)}@x.com`, 'local-too-long'],
    [`${'é'.repeat(33)}@x.com`, 'local-too-long'],
    [`jane@${'a'.repeat(64)}.com`, 'label-too-long'],
    [`jane@${'a.'.repeat(127)}com`, 'domain-too-long'],
    [`${'a'.repeat(64)}@${'a.'.repeat(95)}com`, 'too-long'],
    ['\ud800@x.com', 'malformed-text'],
  ])('%j is refused: %s', (text, code) => {
    expect(codeOf(text)).toBe(code);
  });

  test('gives a form that it gives back unchanged, however the address was written', () => {
    fc.assert(
      fc.property(addresses, fc.constantFrom('NFC', 'NFD'), (text, form) => {
        const parsed = parseEmail(text.normalize(form));
        fc.pre(parsed.kind === 'valid');
        expect(parseEmail(parsed.value.address)).toEqual(parsed);
        expect(parseEmail(text)).toEqual(parsed);
        expect(parseEmail(formatEmail(parsed.value))).toEqual(parsed);
        expect(parseEmail(` ${text} `)).toEqual(parsed);
        expect(parsed.value.address).toBe(`${parsed.value.local}@${parsed.value.domain}`);
      }),
      { numRuns: 2000 },
    );
  });

  test('accepts most of what is made to be accepted', () => {
    const sample = fc.sample(addresses, { numRuns: 500, seed: 7 });
    expect(sample.filter((text) => parseEmail(text).kind === 'valid').length).toBeGreaterThan(450);
  });

  test('gives an answer to any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (left, right) => {
        for (const text of [left, `${left}@${right}`, `${left}@x.com`, `jane@${right}.com`]) {
          const parsed = parseEmail(text);
          if (parsed.kind === 'valid') expect(parseEmail(parsed.value.address)).toEqual(parsed);
          else expect(parsed.reasons.length).toBeGreaterThan(0);
        }
      }),
    );
  });

  test('folds every letter of the first two planes to a form that it keeps', () => {
    for (let code = 0x21; code <= 0x1ffff; code += 1) {
      if (code >= 0xd800 && code <= 0xdfff) continue;
      const parsed = parseLocalPart(`a${String.fromCodePoint(code)}`);
      if (parsed.kind === 'valid' && !isDeepStrictEqual(parseLocalPart(parsed.value), parsed)) expect.fail(code.toString(16));
    }
  });
});

describe('formatEmail', () => {
  test.each([
    ['info@müller.de', 'info@müller.de'],
    ['用户@例え.テスト', '用户@例え.テスト'],
    ['a@xn--r8jz45g.xn--zckzah', 'a@例え.テスト'],
    ['a@plain.example', 'a@plain.example'],
  ])('%s reads %s', (text, shown) => {
    const parsed = parseEmail(text);
    expect(parsed.kind === 'valid' && formatEmail(parsed.value)).toBe(shown);
  });
});

describe('decodePunycode', () => {
  test.each([
    ['ihqwcrb4cv8a8dqg056pqjye', '他们为什么不说中文'],
    ['bcher-kva', 'bücher'],
    ['a-', 'a'],
    ['', ''],
  ])('%s is %s', (text, decoded) => {
    expect(decodePunycode(text)).toBe(decoded);
  });

  test.each(['é', '99999999', 'a-!', '99999b'])('%s is malformed', (text) => {
    expect(decodePunycode(text)).toBeUndefined();
  });

  test('undoes what the platform encodes', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[äöüßéñ例えテスト日本]{1,20}$/), (label) => {
        const domain = parseMailDomain(`${label}.example`);
        fc.pre(domain.kind === 'valid');
        expect(decodePunycode(domain.value.slice(4, -'.example'.length))).toBe(label.normalize('NFC'));
      }),
    );
  });
});
