import { closeness, closenessOf } from '../closeness.ts';
import { areCommon, type Comparing } from '../comparing.ts';
import { type Feature, levels } from '../feature.ts';
import { cell } from '../layout.ts';
import { shareGroup } from '../name-info.ts';
import { lengthOf, type Words } from '../vocabulary.ts';
import { isInitial, isSwapped, sameSound } from './family-name.ts';

const different = 14;

/** Given names: equal (rarer ones prove more), sounding alike, short forms, initials, typing errors, in the family name's place. */
export const givenName: Feature = {
  code: 'given-name',
  sharing: { household: 0.03, office: 0.005, community: 0.06 },
  name: true,
  levels: levels(
    ['same-very-rare', 0.08, 1e-6, 'The given names are the same, and very rare.'],
    ['same-rare', 0.1, 2e-5, 'The given names are the same, and rare.'],
    ['same-uncommon', 0.15, 2e-4, 'The given names are the same, and not common.'],
    ['same', 0.2, 1.5e-3, 'The given names are the same.'],
    ['same-common', 0.17, 4e-3, 'The given names are the same, and common.'],
    ['sound', 0.02, 4e-4, 'The given names sound alike.'],
    ['nickname', 0.06, 2e-3, 'One given name is a short form of the other.'],
    ['initial', 0.05, 6e-3, 'One given name is the initial of the other.'],
    ['typo', 0.08, 4e-3, 'The given names are a typing error apart.'],
    ['similar', 0.02, 1.5e-2, 'The given names are similar.'],
    ['swapped', 0.02, 1e-6, 'Given and family name stand in each other’s place.'],
    ['elsewhere', 0.01, 1e-3, 'The given name of one is a family name in the other.'],
    ['middle', 0.01, 1e-3, 'The given name of one is a middle name in the other.'],
    ['different', 0.03, 0.96, 'The given names differ.'],
    ['typo-common', 0.01, 4e-3, 'The given names are a letter or two apart, and both are common.'],
  ),
  compare(comparing, a, b) {
    const { cells, names, nameInfo } = comparing;
    const [left, right] = [cells[a + cell.given] as number, cells[b + cell.given] as number];
    if (left === 0 || right === 0) return 0;
    if (left === right) return 1 + (comparing.bands.given[left] as number);
    if ((nameInfo.sound[left] as number) === (nameInfo.sound[right] as number)) return 6;
    if (shareGroup(nameInfo, left, right)) return 7;
    if (isInitial(names, left, right)) return 8;
    if (isShortened(names, left, right)) return 7;
    const close = closenessOf(names, left, right);
    if (close === closeness.typo) return areCommon(comparing, 'given', left, right) ? 15 : 9;
    const misplaced = whereElse(comparing, a, b);
    if (misplaced !== different) return misplaced;
    return close === closeness.similar ? 10 : different;
  },
};

/** `Meg` of `Megan`, `Kayla` of `Makayla`. */
function isShortened(names: Words, a: number, b: number): boolean {
  const [lengthA, lengthB] = [lengthOf(names, a), lengthOf(names, b)];
  const [short, long, length] = lengthA < lengthB ? [a, b, lengthA] : [b, a, lengthB];
  if (length < 3) return false;
  return standsAt(names, short, long, 0) || (length > 3 && standsAt(names, short, long, Math.abs(lengthA - lengthB)));
}

/** Whether the letters of one word stand in another, from a place on. */
function standsAt({ letters, starts }: Words, short: number, long: number, place: number): boolean {
  const from = (starts[long] as number) + place - (starts[short] as number);
  const end = starts[short + 1] as number;
  for (let index = starts[short] as number; index < end; index += 1) if (letters[index] !== letters[from + index]) return false;
  return true;
}

function whereElse(comparing: Comparing, a: number, b: number): number {
  const { cells } = comparing;
  const [left, right] = [cells[a + cell.given] as number, cells[b + cell.given] as number];
  const [familyLeft, familyRight] = [cells[a + cell.family] as number, cells[b + cell.family] as number];
  if (familyLeft !== 0 && familyRight !== 0) {
    if (isSwapped(comparing, left, right, familyLeft, familyRight)) return 11;
  } else if (sameSound(comparing, left, familyRight) || sameSound(comparing, familyLeft, right)) return 12;
  const isMiddle =
    sameSound(comparing, left, cells[b + cell.middle] as number) || sameSound(comparing, cells[a + cell.middle] as number, right);
  return isMiddle ? 13 : different;
}
