import { describe, expect, test } from 'vitest';
import { companyMatchKey, parseCompany } from '../../src/identity/company.ts';
import { parseCountry } from '../../src/identity/country.ts';
import { parseDateOfBirth } from '../../src/identity/date-of-birth.ts';
import { parseInstagramUsername, parseWebId, parseWhatsAppId } from '../../src/identity/handle.ts';
import { parseLanguage } from '../../src/identity/language.ts';
import { writeNameProperly } from '../../src/identity/name-case.ts';
import { parsePersonName } from '../../src/identity/person-name.ts';
import { parsePhone } from '../../src/identity/phone.ts';
import { parsePostalAddress } from '../../src/identity/postal-address.ts';
import { parsePostalCode } from '../../src/identity/postal-code.ts';
import { fastest } from '../hostile-text.ts';

const million = 1_000_000;
const hostile = ['a', ' ', '(', '"', ', ', '1', '+1 ', 'a@', '12 st ', 'é', '\n', '-', "'", '山'].map((unit) =>
  unit.repeat(million / unit.length),
);
const parsers: readonly (readonly [name: string, parse: (text: string) => unknown])[] = [
  ['parsePhone', (text) => parsePhone(text, { country: 'US' })],
  ['parsePersonName', (text) => parsePersonName(text)],
  ['writeNameProperly', writeNameProperly],
  ['parseCompany', parseCompany],
  ['companyMatchKey', companyMatchKey],
  ['parsePostalAddress', (text) => parsePostalAddress(text)],
  ['parsePostalCode', (text) => parsePostalCode(text, 'US')],
  ['parseDateOfBirth', (text) => parseDateOfBirth(text, { latest: '2026-11-20' })],
  ['parseInstagramUsername', parseInstagramUsername],
  ['parseWhatsAppId', parseWhatsAppId],
  ['parseWebId', parseWebId],
  ['parseCountry', parseCountry],
  ['parseLanguage', parseLanguage],
];

describe('a megabyte of hostile text takes no parser longer than 250 ms', () => {
  test.each(parsers)('%s', async (_, parse) => {
    for (const text of hostile) expect(await fastest(() => parse(text))).toBeLessThan(250);
  });

  test.each(parsers)('%s at the length that it still reads', async (_, parse) => {
    for (const text of hostile) {
      for (const length of [60, 110, 300, 500, 800, 1200, 2000]) {
        expect(await fastest(() => parse(text.slice(0, length)))).toBeLessThan(250);
      }
    }
  });
});
