import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatPostalAddress, postalAddressKey } from '../../src/identity/format-postal-address.ts';
import { parsePostalAddress } from '../../src/identity/postal-address.ts';
import { parsePostalCode } from '../../src/identity/postal-code.ts';

const read = (text: string, country?: string) => {
  const parsed = parsePostalAddress(text, country === undefined ? {} : { country });
  if (parsed.kind === 'invalid') return parsed.reasons.map(({ code }) => code).join();
  const { street, city, state, postalCode, country: land } = parsed.value;
  return [street, city, state, postalCode, land].map((part) => part ?? '').join('|');
};

describe('parsePostalAddress', () => {
  test.each([
    // Street, city, state, postal code, country.
    ['350 Fifth Avenue, New York, NY 10118', '350 Fifth Avenue|New York|NY|10118|US'],
    ['1200 Elm Street Suite 36a Houston, Texas 77002-1234', '1200 Elm Street Suite 36a|Houston|TX|77002-1234|US'],
    ['7008 Aspen Drive Falls Church, VA 22042', '7008 Aspen Drive|Falls Church|VA|22042|US'],
    ['P.O. Box 478 Houston TX 77210', 'P.O. Box 478|Houston|TX|77210|US'],
    ['1 Main St\nWashington, DC 20500\nUSA', '1 Main St|Washington|DC|20500|US'],
    ['Atlanta, Georgia', '|Atlanta|GA||US'],
    ['49 Queens Lane, Danville', '49 Queens Lane|Danville|||'],
    ['123 Main St, Toronto ON M5V 2T6', '123 Main St|Toronto|ON|M5V 2T6|CA'],
    ['#35, 855 - 2nd Street S.W. Calgary, Alberta t2p4j8', '#35, 855 - 2nd Street S.W.|Calgary|AB|T2P 4J8|CA'],
    ['10 Downing Street\nLondon\nSW1A 2AA\nUnited Kingdom', '10 Downing Street|London||SW1A 2AA|GB'],
    ['14 Seafield Road, Clontarf, Dublin 3, D03 X9K2', '14 Seafield Road, Clontarf|Dublin 3||D03 X9K2|IE'],
    ['12 Main Street\nNaas\nCo. Kildare\nW91 F2D4', '12 Main Street|Naas|Co. Kildare|W91 F2D4|IE'],
    ['TeamViewer * Jahnstr. 30 * 73037 Göppingen * Germany', 'TeamViewer, Jahnstr. 30|Göppingen||73037|DE'],
    ['221B Baker Street London NW1 6XE', '221B Baker Street|London||NW1 6XE|GB'],
    [
      'Flat 2, 15 High Street, Kingston upon Thames, Surrey KT1 1AA',
      'Flat 2, 15 High Street|Kingston upon Thames|Surrey|KT1 1AA|GB',
    ],
    ['Unter den Linden 77, 10117 Berlin', 'Unter den Linden 77|Berlin||10117|DE'],
    ['Hauptstr. 5\nD-80331 München', 'Hauptstr. 5|München||80331|DE'],
    ['Musterstraße 12 10115 Berlin Germany', 'Musterstraße 12|Berlin||10115|DE'],
    ['28 rue du Port 13002 Marseille', '28 rue du Port|Marseille||13002|FR'],
    ['12 bis rue de la Paix\nBP 123\n75002 PARIS CEDEX 02\nFRANCE', '12 bis rue de la Paix, BP 123|PARIS CEDEX 02||75002|FR'],
    ['France, 25200 Montbéliard, 74 rue Haute', '74 rue Haute|Montbéliard||25200|FR'],
    ['Calle Mayor 5, 3º B, 28013 Madrid', 'Calle Mayor 5, 3º B|Madrid||28013|ES'],
    ['C/ Gran Vía 12\n08001 Barcelona\nEspaña', 'C/ Gran Vía 12|Barcelona||08001|ES'],
    ['Via Roma 10, 20121 Milano (MI)', 'Via Roma 10|Milano|MI|20121|IT'],
    ['Piazza Navona 3, 00186 Roma RM, Italia', 'Piazza Navona 3|Roma|RM|00186|IT'],
    ['Keizersgracht 12, 1015cj Amsterdam', 'Keizersgracht 12|Amsterdam||1015 CJ|NL'],
    ['Av. Paulista, 1578 - Bela Vista, São Paulo - SP, 01310-200', 'Av. Paulista, 1578 - Bela Vista|São Paulo|SP|01310-200|BR'],
    ['Rua Augusta, 500\nSão Paulo/SP\nCEP 01304-000', 'Rua Augusta, 500|São Paulo|SP|01304-000|BR'],
    ['12 MG Road, Bengaluru, Karnataka 560001', '12 MG Road|Bengaluru|Karnataka|560001|IN'],
    ['Flat 4B, Andheri East, Mumbai - 400069, Maharashtra, India', 'Flat 4B, Andheri East|Mumbai|Maharashtra|400069|IN'],
    ['1 Macquarie Street, Sydney NSW 2000', '1 Macquarie Street|Sydney|NSW|2000|AU'],
    ['Bahnhofstrasse 1, 8001 Zürich, Schweiz', 'Bahnhofstrasse 1|Zürich||8001|CH'],
    ['ul. Długa 5/7, 00-238 Warszawa', 'ul. Długa 5/7|Warszawa||00-238|PL'],
    ['Berlin, Germany', '|Berlin|||DE'],
    ['1-1 Chiyoda, Tokyo 100-8111, Japan', '1-1 Chiyoda|Tokyo||100-8111|JP'],
  ])('%j', (text, parts) => {
    expect(read(text)).toBe(parts);
  });

  test.each([
    ['Lindengarten 3, 10115 Berlin', 'DE', 'Lindengarten 3|Berlin||10115|DE'],
    ['350 Fifth Avenue, New York, NY 10118', 'DE', '350 Fifth Avenue|New York|NY|10118|US'],
    ['75001 Paris', 'FR', '|Paris||75001|FR'],
    ['4 av foch marseille', 'FR', '4 av foch|marseille|||FR'],
    ['12 rue de la paix paris', 'FR', '12 rue de la paix|paris|||FR'],
    ['C/ Alcalá 200, 4ºD, 28028, Madrid', 'ES', 'C/ Alcalá 200, 4ºD|Madrid||28028|ES'],
  ])('%j for a tenant in %s', (text, country, parts) => {
    expect(read(text, country)).toBe(parts);
  });

  test.each([
    ['', 'no-address'],
    ['hello there', 'no-address'],
    ['Berlin', 'no-address'],
    ['my order 12345 is late', 'no-address'],
    ['x'.repeat(501), 'too-long'],
    ['x'.repeat(9000), 'too-long'],
    ['1 Main St\0', 'control-character'],
  ])('%.30j is refused: %s', (text, code) => {
    expect(read(text)).toBe(code);
  });
});

describe('the laws of addresses', () => {
  const parts = fc.record({
    number: fc.integer({ min: 1, max: 999 }),
    town: fc.constantFrom('Springfield', 'Bad Homburg', 'São Pedro', 'Villeneuve-la-Garenne'),
  });
  const forms = fc.constantFrom(
    ...([
      ['US', 'Elm Street', 'TX', '77002'],
      ['CA', 'King Street', 'ON', 'M5V 2T6'],
      ['GB', 'High Street', undefined, 'SW1A 2AA'],
      ['AU', 'Smith Street', 'NSW', '2000'],
      ['IN', 'Park Road', 'Kerala', '682001'],
      ['BR', 'Rua Augusta', 'SP', '01304-000'],
      ['DE', 'Gartenweg', undefined, '10117'],
      ['FR', 'rue Haute', undefined, '75002'],
      ['ES', 'Calle Mayor', 'Toledo', '45001'],
      ['IT', 'Via Roma', 'MI', '20121'],
      ['NL', 'Dorpsstraat', undefined, '1234 AB'],
      ['PL', 'ul. Długa', undefined, '00-238'],
    ] as const),
  );

  test('what is written is read back, in lines and in one line', () => {
    fc.assert(
      fc.property(
        parts,
        forms,
        fc.constantFrom('lines', 'line'),
        ({ number, town }, [country, street, state, postalCode], style) => {
          const numbered = /^(?:US|CA|GB|AU|IN|FR)$/.test(country) ? `${number} ${street}` : `${street} ${number}`;
          const address = { street: numbered, city: town, ...(state === undefined ? {} : { state }), postalCode, country };
          expect(parsePostalAddress(formatPostalAddress(address, style))).toEqual({ kind: 'valid', value: address });
        },
      ),
      { numRuns: 500 },
    );
  });

  test('any text has an answer, and parts are never empty', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (text) => {
        const parsed = parsePostalAddress(text);
        if (parsed.kind === 'valid') for (const part of Object.values(parsed.value)) expect(part).not.toBe('');
      }),
    );
  });

  test('a key does not see case, accents, punctuation or abbreviations', () => {
    const [a, b] = [
      { street: '12 Main Street, Suite 4', city: 'São Pedro', postalCode: 'SW1A 2AA' },
      { street: '12 MAIN ST. STE 4', city: 'Sao Pedro', postalCode: 'SW1A 2AA' },
    ];
    expect(postalAddressKey(a)).toBe(postalAddressKey(b));
    expect(postalAddressKey({ street: 'Hauptstraße 5' })).toBe(postalAddressKey({ street: 'Hauptstr. 5' }));
  });
});

test.each([
  ['sw1a2aa', 'GB', 'SW1A 2AA'],
  ['k1a0b1', 'CA', 'K1A 0B1'],
  ['01310100', 'BR', '01310-100'],
  ['1015cj', 'NL', '1015 CJ'],
  ['560 001', 'IN', '560001'],
  ['D-10117', 'DE', '10117'],
  ['77002-1234', 'US', '77002-1234'],
  ['100-8111', 'JP', '100-8111'],
  ['1234', 'DE', undefined],
  ['hello there', 'JP', undefined],
])('postal code %s of %s', (text, country, written) => {
  const parsed = parsePostalCode(text, country);
  expect(parsed.kind === 'valid' ? parsed.value : undefined).toBe(written);
  if (written !== undefined) expect(parsePostalCode(written, country)).toEqual(parsed);
});
