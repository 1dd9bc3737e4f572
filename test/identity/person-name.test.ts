import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatPersonName, initialsOf } from '../../src/identity/format-person-name.ts';
import { type PersonName, parsePersonName } from '../../src/identity/person-name.ts';

const read = (text: string, order: 'given-first' | 'family-first' | 'auto' = 'auto') => {
  const parsed = parsePersonName(text, { order });
  if (parsed.kind === 'invalid') return parsed.reasons.map(({ code }) => code).join();
  const { prefix, firstName, middleName, lastName, suffix } = parsed.value;
  return [prefix, firstName, middleName, lastName, suffix].map((part) => part ?? '').join('|');
};

describe('parsePersonName', () => {
  test.each([
    // The parts, in the order prefix, first, middle, last, suffix.
    ['Ana Lima', '|Ana||Lima|'],
    ['Ana', '|Ana|||'],
    ['ana lima', '|ana||lima|'],
    ['Dr. Ana Lima', 'Dr.|Ana||Lima|'],
    ['Mrs Lima', 'Mrs|||Lima|'],
    ['Sir Ian', 'Sir|Ian|||'],
    ['Prof. Dr. med. Anna Vogel', 'Prof. Dr. med.|Anna||Vogel|'],
    ['Herr Dr. Vogel', 'Herr Dr.|||Vogel|'],
    ['M. Jean Dupont', 'M.|Jean||Dupont|'],
    ['Sra. María José García López', 'Sra.|María José||García López|'],
    ['Gabriel García Márquez', '|Gabriel||García Márquez|'],
    ['José Ortega y Gasset', '|José||Ortega y Gasset|'],
    ['Juan de la Cruz', '|Juan||de la Cruz|'],
    ['Ilse Kuipers-Van den Berg', '|Ilse||Kuipers-Van den Berg|'],
    ['João da Silva Neto', '|João||da Silva|Neto'],
    ['Ludwig van Beethoven', '|Ludwig||van Beethoven|'],
    ['Jan Peter van der Berg', '|Jan|Peter|van der Berg|'],
    ['Berg, Jan van der', '|Jan||van der Berg|'],
    ['Van Morrison', '|Van||Morrison|'],
    ['de la Cruz', '|||de la Cruz|'],
    ["Charlotte d'Arcy", "|Charlotte||d'Arcy|"],
    ['Sean O’Neil', '|Sean||O’Neil|'],
    ['Jean-Pierre Blanc-Dubois', '|Jean-Pierre||Blanc-Dubois|'],
    ['J. R. R. Tolkien', '|J.|R. R.|Tolkien|'],
    ['Carlton E. Marsh', '|Carlton|E.|Marsh|'],
    ['DOROTHY E WINTERS', '|DOROTHY|E|WINTERS|'],
    ['Lima, Ana', '|Ana||Lima|'],
    ['Lima, Ana Maria, Jr.', '|Ana Maria||Lima|Jr.'],
    ['Smith, Dr. John Q., PhD', 'Dr.|John|Q.|Smith|PhD'],
    ['John Smith Jr.', '|John||Smith|Jr.'],
    ['John Smith, MD, PhD', '|John||Smith|MD PhD'],
    ['Clint Lott, IV', '|Clint||Lott|IV'],
    ['Jack Ma', '|Jack||Ma|'],
    ['Carl Marsh, attorney at law', '|Carl||Marsh|attorney at law'],
    ['DUPONT Marie', '|Marie||DUPONT|'],
    ['Marie DUPONT', '|Marie||DUPONT|'],
    ['DE LA TOUR Jean Paul', '|Jean Paul||DE LA TOUR|'],
    ['Maria DOS SANTOS', '|Maria||DOS SANTOS|'],
    ['MARIE DUPONT', '|MARIE||DUPONT|'],
    ['William "Bill" Gates', '|William||Gates|'],
    ['Robert (Bob) Smith', '|Robert||Smith|'],
    ["Sam 'Ace' Jones", '|Sam||Jones|'],
    ['“Bob”', '|Bob|||'],
    ['Omar bin Khalid', '|Omar||bin Khalid|'],
    ['Иванов Иван Иванович', '|Иван|Иванович|Иванов|'],
    ['Иван Иванович Иванов', '|Иван|Иванович|Иванов|'],
    ['Анна Сергеевна', '|Анна|Сергеевна||'],
    ['Nguyễn Văn An', '|An|Văn|Nguyễn|'],
    ['山田太郎', '|太郎||山田|'],
    ['山田 太郎', '|太郎||山田|'],
    ['田中様', '|||田中|様'],
    ['王小明', '|小明||王|'],
    ['欧阳修', '|修||欧阳|'],
    ['김민수', '|민수||김|'],
    ['남궁민수', '|민수||남궁|'],
    ['ジョン・スミス', '|ジョン||スミス|'],
    ['محمد بن سلمان', '|محمد||بن سلمان|'],
    ['الدكتور أحمد حسن', 'الدكتور|أحمد||حسن|'],
    ['Μαρία Παπαδοπούλου', '|Μαρία||Παπαδοπούλου|'],
    ['Yi Li', '|Yi||Li|'],
    ['  Ana \n  Lima ', '|Ana||Lima|'],
    ['Lord', '|Lord|||'],
  ])('%s', (text, parts) => {
    expect(read(text)).toBe(parts);
  });

  test.each([
    ['Nagy László', 'family-first', '|László||Nagy|'],
    ['van den Berg Jan', 'family-first', '|Jan||van den Berg|'],
    ['DUPONT Marie', 'given-first', '|DUPONT||Marie|'],
  ] as const)('%s, %s', (text, order, parts) => {
    expect(read(text, order)).toBe(parts);
  });

  test.each([
    ['', 'no-name'],
    ['...', 'no-name'],
    ['42', 'not-a-name'],
    ['ana@example.com', 'not-a-name'],
    ['Ana; Rui', 'not-a-name'],
    ['Lima, Ana, Rui', 'not-a-name'],
    ['Ana 🙂', 'not-a-name'],
    ['Ana\0Lima', 'control-character'],
    ['A'.repeat(101), 'too-long'],
    ['A'.repeat(5000), 'too-long'],
  ])('%.20j is refused: %s', (text, code) => {
    expect(read(text)).toBe(code);
  });
});

const words = fc.constantFrom(
  ...'Ana Lima maría José GARCÍA García López Smith MA MD v. V Jr. jr III de la van der y e Dr. Mr Lord Judge Prof. med. J. R.M. O’Neil Mary Ann Ma. Sir PhD Nguyễn Trần Иван Иванович Петров 王 山田 太郎 田中様 بن عبد ال الله "Bob" (Bob) \'Ace\' St. Don A B'.split(
    ' ',
  ),
);
const namelike = fc
  .array(fc.tuple(words, fc.constantFrom(' ', ' ', ' ', ', ', '-', ',')), { minLength: 1, maxLength: 7 })
  .map((parts) => parts.flat().join(''));

describe('the laws of names', () => {
  test('what the sortable style writes is read back', () => {
    fc.assert(
      fc.property(
        fc.oneof(namelike, fc.string({ unit: 'grapheme' })),
        fc.constantFrom('auto', 'given-first', 'family-first'),
        (text, order) => {
          const parsed = parsePersonName(text, { order });
          if (parsed.kind === 'invalid') return;
          expect(parsePersonName(formatPersonName(parsed.value, 'sortable'))).toEqual(parsed);
        },
      ),
      { numRuns: 3000 },
    );
  });

  test('any text has an answer, and parts are never empty', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const parsed = parsePersonName(text);
        if (parsed.kind === 'valid') for (const part of Object.values(parsed.value)) expect(part).not.toBe('');
      }),
    );
  });
});

describe('formatPersonName', () => {
  const name: PersonName = { prefix: 'Dr.', firstName: 'Ana', middleName: 'Maria', lastName: 'de Lima', suffix: 'PhD' };
  test.each([
    ['full', 'Dr. Ana Maria de Lima PhD'],
    ['short', 'Ana de Lima'],
    ['sortable', 'de Lima, Dr. Ana Maria, PhD'],
  ] as const)('%s', (style, text) => {
    expect(formatPersonName(name, style)).toBe(text);
  });

  test.each([
    [{ firstName: 'Ana', lastName: 'de Lima' }, 'AL'],
    [{ firstName: 'élodie' }, 'É'],
    [{ firstName: '太郎', lastName: '山田' }, '山'],
    [{ lastName: 'van der Berg' }, 'B'],
    [{}, ''],
  ])('initials of %o', (parts, initials) => {
    expect(initialsOf(parts)).toBe(initials);
  });
});
