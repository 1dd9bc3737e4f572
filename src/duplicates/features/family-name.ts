import type { Columns } from '../base.ts';
import { closeness, closenessOf } from '../closeness.ts';
import { areCommon } from '../comparing.ts';
import { type Feature, levels } from '../feature.ts';
import { cell } from '../layout.ts';
import { initialOf, lengthOf, type Words } from '../vocabulary.ts';

/** Family names: equal (rarer ones prove more), sounding alike, one of two names, typing errors. */
export const familyName: Feature = {
  code: 'family-name',
  sharing: { household: 0.6, office: 0.005, community: 0.06 },
  name: true,
  levels: levels(
    ['same-very-rare', 0.15, 1e-6, 'The family names are the same, and very rare.'],
    ['same-rare', 0.15, 2e-5, 'The family names are the same, and rare.'],
    ['same-uncommon', 0.17, 2e-4, 'The family names are the same, and not common.'],
    ['same', 0.18, 8e-4, 'The family names are the same.'],
    ['same-common', 0.12, 1.5e-3, 'The family names are the same, and common.'],
    ['sound', 0.02, 3e-4, 'The family names sound alike.'],
    ['part', 0.03, 1e-3, 'The family names share one of their words.'],
    ['typo', 0.08, 2e-3, 'The family names are a typing error apart.'],
    ['similar', 0.02, 1.5e-2, 'The family names are similar.'],
    ['initial', 0.01, 5e-3, 'One family name is the initial of the other.'],
    ['different', 0.05, 0.975, 'The family names differ.'],
    ['typo-common', 0.01, 2e-3, 'The family names are a letter or two apart, and both are common.'],
  ),
  compare(comparing, a, b) {
    const { cells, names } = comparing;
    const [left, right] = [cells[a + cell.family] as number, cells[b + cell.family] as number];
    if (left === 0 || right === 0) return 0;
    if (left === right) return 1 + (comparing.bands.family[left] as number);
    if (sameSound(comparing, left, right)) return 6;
    if (shareWord(cells, a, b)) return 7;
    const close = closenessOf(names, left, right);
    if (close === closeness.typo) return areCommon(comparing, 'family', left, right) ? 12 : 8;
    // The given names say so already: the same evidence counts once.
    if (isSwapped(comparing, cells[a + cell.given] as number, cells[b + cell.given] as number, left, right)) return 0;
    if (isInitial(names, left, right)) return 10;
    return close === closeness.similar ? 9 : 11;
  },
};

/** Whether two words are there and sound alike. */
export const sameSound = ({ nameInfo }: Columns, a: number, b: number): boolean =>
  a !== 0 && b !== 0 && (nameInfo.sound[a] as number) === (nameInfo.sound[b] as number);

/** Whether one word is the initial of the other. */
export const isInitial = (words: Words, a: number, b: number): boolean =>
  (lengthOf(words, a) === 1 || lengthOf(words, b) === 1) && initialOf(words, a) === initialOf(words, b);

/** Whether each one's given name is the other's family name; one of the two may have a typing error. */
export function isSwapped(columns: Columns, given: number, otherGiven: number, family: number, otherFamily: number): boolean {
  if (given === 0 || otherGiven === 0) return false;
  const [one, other] = [sameSound(columns, given, otherFamily), sameSound(columns, otherGiven, family)];
  if (one && other) return true;
  if (one) return closenessOf(columns.names, otherGiven, family) === closeness.typo;
  return other && closenessOf(columns.names, given, otherFamily) === closeness.typo;
}

function shareWord(cells: Int32Array, a: number, b: number): boolean {
  const [firstA, lastA] = [cells[a + cell.familyFirst] as number, cells[a + cell.familyLast] as number];
  const [firstB, lastB] = [cells[b + cell.familyFirst] as number, cells[b + cell.familyLast] as number];
  return firstA === firstB || lastA === lastB || firstA === lastB || lastA === firstB;
}
