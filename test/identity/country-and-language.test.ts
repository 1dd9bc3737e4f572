import fc from 'fast-check';
import { expect, test } from 'vitest';
import { countries, parseCountry } from '../../src/identity/country.ts';
import { languages, parseLanguage } from '../../src/identity/language.ts';

test.each([
  ['de', 'DE'],
  ['DEU', 'DE'],
  ['Germany', 'DE'],
  ['Deutschland', 'DE'],
  ['Alemania', 'DE'],
  ['ألمانيا', 'DE'],
  ['ドイツ', 'DE'],
  ['U.S.A.', 'US'],
  ['the United States', 'US'],
  ['EE. UU.', 'US'],
  ['UK', 'GB'],
  ['England', 'GB'],
  ['BRASIL', 'BR'],
  ['Côte d’Ivoire', 'CI'],
  ['Türkiye', 'TR'],
  ['中国', 'CN'],
  ['Czech Republic', 'CZ'],
  ['Atlantis', undefined],
  ['XX', undefined],
  ['', undefined],
  ['x'.repeat(1000), undefined],
])('country %.20s', (text, code) => {
  const parsed = parseCountry(text);
  expect(parsed.kind === 'valid' ? parsed.value : undefined).toBe(code);
});

test.each([
  ['en', 'en'],
  ['PT_br', 'pt-BR'],
  ['zh-hans-cn', 'zh-Hans-CN'],
  ['iw', 'he'],
  ['yue', 'yue'],
  ['Spanish', 'es'],
  ['español', 'es'],
  ['Deutsch', 'de'],
  ['日本語', 'ja'],
  ['हिन्दी', 'hi'],
  ['Brazilian Portuguese', 'pt-BR'],
  ['Klingonese', undefined],
  ['qqq', undefined],
  ['', undefined],
  ['x'.repeat(1000), undefined],
])('language %.20s', (text, code) => {
  const parsed = parseLanguage(text);
  expect(parsed.kind === 'valid' ? parsed.value : undefined).toBe(code);
});

const locales = ['en', 'de', 'es', 'pt-BR', 'ja', 'ar'];

test.each(locales)(
  'every country and language of the lists in %s is read back by its code, and the lists are sorted',
  (locale) => {
    for (const [list, parse] of [
      [countries(locale), parseCountry],
      [languages(locale), parseLanguage],
    ] as const) {
      const names = list.map(({ name }) => name);
      expect(names).toEqual([...names].sort(new Intl.Collator(locale).compare));
      for (const { code } of list) expect(parse(code)).toEqual({ kind: 'valid', value: code });
    }
    expect(countries(locale)).toHaveLength(249);
  },
);

test.each(locales)('countries are read by their names in %s', (locale) => {
  for (const { code, name } of countries(locale))
    expect([name, parseCountry(name)]).toEqual([name, { kind: 'valid', value: code }]);
});

test('any text has an answer', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.constantFrom(parseCountry, parseLanguage), (text, parse) => {
      const parsed = parse(text);
      if (parsed.kind === 'valid') expect(parse(parsed.value)).toEqual(parsed);
    }),
  );
});
