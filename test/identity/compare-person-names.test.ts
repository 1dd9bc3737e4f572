import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { comparePersonNames } from '../../src/identity/compare-person-names.ts';
import { type PersonName, parsePersonName } from '../../src/identity/person-name.ts';

const name = (text: string): PersonName => {
  const parsed = parsePersonName(text);
  if (parsed.kind === 'invalid') throw new Error(text);
  return parsed.value;
};

test.each([
  ['Ana Lima', 'LIMA Ana', 'same', 'same-name'],
  ['Dr. Ana Lima', 'Ana Lima', 'same', 'same-name'],
  ['Sean O’Neil', "Sean O'Neil", 'same', 'same-name'],
  ['Jean-Pierre Blanc', 'Jean Pierre Blanc', 'same', 'same-name'],
  ['山田太郎', '山田 太郎', 'same', 'same-name'],
  ['José Peña', 'Jose Pena', 'compatible', 'accents-differ'],
  ['Иван Петров', 'Ivan Petrov', 'compatible', 'transliteration'],
  ['Юлия Щербакова', 'Yulia Shcherbakova', 'compatible', 'transliteration'],
  ['Jürgen Groß', 'Juergen Gross', 'compatible', 'transliteration'],
  ['Bob Smith', 'Robert Smith', 'compatible', 'nickname'],
  ['J. Smith', 'John Smith', 'compatible', 'initial'],
  ['J. R. R. Tolkien', 'John Tolkien', 'compatible', 'initial,missing-part'],
  ['Ana', 'Ana Lima', 'compatible', 'missing-part'],
  ['Ana García', 'Ana García Márquez', 'compatible', 'missing-part'],
  ['Li Wei', 'Wei Li', 'compatible', 'order-swapped'],
  ['John Smith Jr', 'John Smith', 'compatible', 'missing-part'],
  ['John Smith Jr', 'John Smith Sr', 'different', 'different-names'],
  ['Ana Lima', 'Rui Lima', 'different', 'different-names'],
  ['Ana Lima', 'Ana Souza', 'different', 'different-names'],
  ['Robert Smith', 'Richard Smith', 'different', 'different-names'],
])('%s and %s are %s: %s', (a, b, kind, codes) => {
  const compared = comparePersonNames(name(a), name(b));
  expect([compared.kind, compared.reasons.map(({ code }) => code).join()]).toEqual([kind, codes]);
});

describe('the laws of comparing', () => {
  const word = fc.constantFrom(
    'Ana',
    'ANA',
    'J.',
    'José',
    'Jose',
    'Bob',
    'Robert',
    'Lima',
    'de Lima',
    'Иван',
    'Ivan',
    'Mary Ann',
  );
  const names = fc.record({ firstName: word, middleName: word, lastName: word }, { requiredKeys: [] });

  test('a name is the same as itself', () => {
    fc.assert(
      fc.property(names, (one) => {
        expect(comparePersonNames(one, one).kind).toBe('same');
      }),
    );
  });

  test('the order of the two does not matter', () => {
    fc.assert(
      fc.property(names, names, (a, b) => {
        expect(comparePersonNames(a, b)).toEqual(comparePersonNames(b, a));
      }),
    );
  });
});
