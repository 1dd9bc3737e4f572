import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { companyMatchKey, compareCompanies, formatCompany, parseCompany } from '../../src/identity/company.ts';

describe('parseCompany', () => {
  test.each([
    ['Acme Robotics, Inc.', 'Acme Robotics', 'Inc.'],
    ['Acme LLC', 'Acme', 'LLC'],
    ['Acme Trading Co., Ltd.', 'Acme Trading', 'Co., Ltd.'],
    ['Blue Sky Pty Ltd', 'Blue Sky', 'Pty Ltd'],
    ['Blue Sky Pvt. Ltd.', 'Blue Sky', 'Pvt. Ltd.'],
    ['Muster GmbH & Co. KG', 'Muster', 'GmbH & Co. KG'],
    ['Muster AG', 'Muster', 'AG'],
    ['Dupont et Fils SARL', 'Dupont et Fils', 'SARL'],
    ['Dupont S.A.', 'Dupont', 'S.A.'],
    ['Rossi S.r.l.', 'Rossi', 'S.r.l.'],
    ['Jansen B.V.', 'Jansen', 'B.V.'],
    ['Hansen A/S', 'Hansen', 'A/S'],
    ['Virtanen Oy', 'Virtanen', 'Oy'],
    ['Svensson AB', 'Svensson', 'AB'],
    ['Kowalski Sp. z o.o.', 'Kowalski', 'Sp. z o.o.'],
    ['Grupo Sol S.A. de C.V.', 'Grupo Sol', 'S.A. de C.V.'],
    ['Padaria Lima Ltda.', 'Padaria Lima', 'Ltda.'],
    ['株式会社青空', '青空', '株式会社'],
    ['青空株式会社', '青空', '株式会社'],
    ['蓝天有限公司', '蓝天', '有限公司'],
    ['ООО «Ромашка»', '«Ромашка»', 'ООО'],
    ['PT 株式会社 , Acme', '株式会社 , Acme', 'PT'],
    ['АО Acme П', 'АО Acme П', undefined],
    ['Acme , PT', 'Acme', 'PT'],
    ['Acme', 'Acme', undefined],
    ['Inc', 'Inc', undefined],
    ['Co', 'Co', undefined],
  ])('%s', (text, name, legalForm) => {
    expect(parseCompany(text)).toEqual({ kind: 'valid', value: legalForm === undefined ? { name } : { name, legalForm } });
  });

  test.each([
    ['', 'no-company'],
    ['—', 'no-company'],
    ['A\0', 'control-character'],
    ['A'.repeat(201), 'too-long'],
    ['A'.repeat(9000), 'too-long'],
  ])('%.20j is refused: %s', (text, code) => {
    expect(parseCompany(text)).toMatchObject({ kind: 'invalid', reasons: [{ code }] });
  });
});

test.each([
  ['Acme Robotics GmbH', 'ACME-Robotics', 'same'],
  ['The Acme Company', 'Acme', 'same'],
  ['Smith & Sons Ltd', 'Smith and Sons', 'same'],
  ["McDonald's Corp.", 'McDonalds', 'same'],
  ['Café Zürich AG', 'Cafe Zurich', 'same'],
  ['Acme', 'Acme Robotics', 'compatible'],
  ['Acme', 'Apex', 'different'],
  ['Acme', 'Acmeology', 'different'],
])('%s and %s are %s', (a, b, kind) => {
  expect([compareCompanies(a, b), compareCompanies(b, a)]).toEqual([kind, kind]);
});

describe('the laws of companies', () => {
  const words = fc.array(
    fc.constantFrom(
      'Acme',
      'The',
      'Inc.',
      'Co.,',
      'Ltd',
      '&',
      'GmbH',
      'S.A.',
      'Sp.',
      'z',
      'o.o.',
      '株式会社',
      '青空',
      'PT',
      ',',
      'Sol-Luna',
    ),
  );
  const texts = fc.oneof(
    words.map((list) => list.join(' ')),
    fc.string({ unit: 'grapheme' }),
  );

  test('what is written is read back', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const parsed = parseCompany(text);
        if (parsed.kind === 'valid') expect(parseCompany(formatCompany(parsed.value))).toEqual(parsed);
      }),
      { numRuns: 2000, examples: [['PT 株式会社 , Acme'], ['АО Acme П'], ['Acme П , А , , , О']] },
    );
  });

  test('a match key is its own key', () => {
    fc.assert(
      fc.property(texts, (text) => {
        expect(companyMatchKey(companyMatchKey(text))).toBe(companyMatchKey(text));
      }),
      { numRuns: 2000 },
    );
  });
});
