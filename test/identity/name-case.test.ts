import fc from 'fast-check';
import { expect, test } from 'vitest';
import { writeNameProperly } from '../../src/identity/name-case.ts';

test.each([
  ['ana lima', 'Ana Lima'],
  ['JEAN-PIERRE BLANC', 'Jean-Pierre Blanc'],
  ['ronald mcdonald', 'Ronald McDonald'],
  ['FIONA MACLEOD', 'Fiona MacLeod'],
  ['rosa machado', 'Rosa Machado'],
  ["sean o'neil", "Sean O'Neil"],
  ['SEAN O’NEIL', 'Sean O’Neil'],
  ['juan de la cruz', 'Juan de la Cruz'],
  ['LUDWIG VAN BEETHOVEN', 'Ludwig van Beethoven'],
  ['jan van der berg', 'Jan van der Berg'],
  ['josé ortega y gasset', 'José Ortega y Gasset'],
  ['john smith iii', 'John Smith III'],
  ['j.r.r. tolkien', 'J.R.R. Tolkien'],
  ['иван петров', 'Иван Петров'],
  ['ÉLODIE DURAND', 'Élodie Durand'],
  ['deShawn', 'deShawn'],
  ['Marie DUPONT', 'Marie DUPONT'],
  ['山田太郎', '山田太郎'],
  ['tu biery', 'Tu Biery'],
])('%s is %s', (text, written) => {
  expect(writeNameProperly(text)).toBe(written);
});

test('written properly, a name stays as it is', () => {
  const letters = fc.string({ unit: fc.constantFrom(..."aAbBmcMCoOdD'’- .éÉßŉijIJ"), maxLength: 20 });
  fc.assert(
    fc.property(fc.oneof(letters, fc.string({ unit: 'grapheme' })), (text) => {
      const written = writeNameProperly(text);
      expect(writeNameProperly(written)).toBe(written);
    }),
    { numRuns: 2000 },
  );
});
