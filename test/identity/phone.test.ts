import fc from 'fast-check';
import examples from 'libphonenumber-js/examples.mobile.json' with { type: 'json' };
import { getCountries, getExampleNumber } from 'libphonenumber-js/max';
import { describe, expect, test } from 'vitest';
import { formatPhone, parsePhone, phoneText } from '../../src/identity/phone.ts';
import { phoneMatchKeys } from '../../src/identity/phone-match-keys.ts';

const read = (text: string, country?: string) => {
  const parsed = parsePhone(text, country === undefined ? {} : { country });
  return parsed.kind === 'valid' ? phoneText(parsed.value) : parsed.reasons.map(({ code }) => code).join();
};

describe('parsePhone', () => {
  test.each([
    ['+12015550123', undefined, '+12015550123'],
    ['(201) 555-0123', 'US', '+12015550123'],
    ['(201) 555-0123', 'us', '+12015550123'],
    ['030 / 123 456', 'DE', '+4930123456'],
    ['0049 30 123456', undefined, '+4930123456'],
    ['0049 30 123456', 'US', '+4930123456'],
    ['011 44 20 7946 0018', 'US', '+442079460018'],
    ['+44 (0)20 7946 0018', undefined, '+442079460018'],
    ['٠٥٥ ١٢٣ ٤٥٦٧', 'SA', '+966551234567'],
    ['０９０－１２３４－５６７８', 'JP', '+819012345678'],
    ['tel:+1-201-555-0123;ext=12', undefined, '+12015550123;ext=12'],
    ['tel:7042;phone-context=+1-201-555', undefined, '+12015557042'],
    ['whatsapp:+14155238886', undefined, '+14155238886'],
    ['1-800-FLOWERS', 'US', '+18003569377'],
    ['(201) 555-0123 x12', 'US', '+12015550123;ext=12'],
    ['(201) 555-0123 ext. 12', 'US', '+12015550123;ext=12'],
    ['(201) 555-0123 (ext 12)', 'US', '+12015550123;ext=12'],
    ['01 23 45 67 89 poste 12', 'FR', '+33123456789;ext=12'],
    ['030 123456 Durchwahl 12', 'DE', '+4930123456;ext=12'],
    ['11 3333-4444 ramal 33', 'BR', '+551133334444;ext=33'],
    ['02 1234567 int. 5', 'IT', '+39021234567;ext=5'],
    ['+7 495 123-45-67 доб. 123', undefined, '+74951234567;ext=123'],
    ['090-1234-5678 内線12', 'JP', '+819012345678;ext=12'],
    ['011 15 2345-6789', 'AR', '+5491123456789'],
    ['+52 1 55 1234 5678', undefined, '+5215512345678'],
    ['+55 11 8765-4321', undefined, '+551187654321'],
    ['hello', undefined, 'not-a-phone'],
    ['', 'US', 'not-a-phone'],
    ['2024-01-15', 'US', 'no-such-phone'],
    ['192.168.1.1', 'US', 'no-such-phone'],
    ['112', 'DE', 'no-such-phone'],
    ['(201) 555-0123', undefined, 'not-a-phone'],
    ['(201) 555-0123', 'Narnia', 'not-a-phone'],
    ['1'.repeat(200), 'US', 'too-long'],
  ])('%s in %s is %s', (text, country, stored) => {
    expect(read(text, country)).toBe(stored);
  });

  test('tells a number that the plan assigns from one whose length fits', () => {
    expect(parsePhone('+12015550123')).toMatchObject({ value: { validity: 'valid', country: 'US' } });
    expect(parsePhone('+11015550123')).toMatchObject({ value: { validity: 'possible' } });
    expect(parsePhone('+5215512345678')).toMatchObject({ value: { validity: 'possible', country: 'MX' } });
  });
});

describe('the laws of phones', () => {
  const country = fc.constantFrom(...getCountries());
  const extension = fc.option(fc.stringMatching(/^\d{1,7}$/), { nil: undefined });
  const digits = fc.stringMatching(/^[+0-9 ()-]{4,18}$/);

  test('what is stored and what is shown is read back', () => {
    fc.assert(
      fc.property(digits, country, extension, (text, home, ext) => {
        const parsed = parsePhone(ext === undefined ? text : `${text} ext. ${ext}`, { country: home });
        if (parsed.kind === 'invalid') return;
        expect(parsePhone(phoneText(parsed.value))).toEqual(parsed);
        expect(parsePhone(formatPhone(parsed.value))).toEqual(parsed);
      }),
      { numRuns: 3000 },
    );
  });

  test.each(getCountries())('a mobile number of %s is read in every form', (code) => {
    const example = getExampleNumber(code, examples);
    if (example === undefined) return;
    const stored = parsePhone(example.number);
    expect(stored).toMatchObject({ kind: 'valid', value: { validity: 'valid' } });
    expect(parsePhone(example.formatNational(), { country: code })).toEqual(stored);
    expect(parsePhone(example.formatInternational())).toEqual(stored);
    expect(parsePhone(example.getURI())).toEqual(stored);
    expect(phoneMatchKeys(example.number)[0]).toBe(example.number);
  });

  test('any text has an answer', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), country, (text, home) => {
        expect(parsePhone(text, { country: home })).toBeDefined();
      }),
    );
  });
});

test.each([
  ['+5511987654321', ['+5511987654321', '+551187654321']],
  ['+551187654321', ['+551187654321', '+5511987654321']],
  ['+551133334444', ['+551133334444']],
  ['+5491123456789', ['+5491123456789', '+541123456789']],
  ['+541123456789', ['+541123456789', '+5491123456789']],
  ['+5411152345678', ['+5411152345678']],
  ['+54111523456789', ['+54111523456789', '+5491123456789', '+541123456789']],
  ['+5215512345678', ['+5215512345678', '+525512345678']],
  ['+525512345678', ['+525512345678', '+5215512345678']],
  ['+22997123456', ['+22997123456', '+2290197123456']],
  ['+4930123456', ['+4930123456']],
])('the match keys of %s', (number, keys) => {
  expect(phoneMatchKeys(number)).toEqual(keys);
});

test('numbers that may be one line share a key, whichever was stored', () => {
  for (const [a, b] of [
    ['+5511987654321', '+551187654321'],
    ['+5491123456789', '+541123456789'],
    ['+5215512345678', '+525512345678'],
  ] as const) {
    expect(phoneMatchKeys(a)).toContain(b);
    expect(phoneMatchKeys(b)).toContain(a);
  }
});
