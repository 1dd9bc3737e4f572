import { closeness, closenessOf } from '../closeness.ts';
import type { Comparing } from '../comparing.ts';
import { type Feature, levels } from '../feature.ts';
import { cell } from '../layout.ts';
import { isSwapped, sameSound } from './family-name.ts';

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
  ),
  compare(comparing, a, b) {
    const { cells, names, nameInfo } = comparing.base;
    const [left, right] = [cells[a + cell.given] as number, cells[b + cell.given] as number];
    if (left === 0 || right === 0) return 0;
    if (left === right) return 1 + (comparing.bands.given[left] as number);
    if ((nameInfo.sound[left] as number) === (nameInfo.sound[right] as number)) return 6;
    const [groups, otherGroups] = [nameInfo.groups[left] ?? [], nameInfo.groups[right] ?? []];
    if (groups.length > 0 && otherGroups.length > 0 && groups.some((group) => otherGroups.includes(group))) return 7;
    const [wordLeft = '', wordRight = ''] = [names.words[left], names.words[right]];
    if ((wordLeft.length === 1 || wordRight.length === 1) && wordLeft[0] === wordRight[0]) return 8;
    if (isShortened(wordLeft, wordRight)) return 7;
    const close = closenessOf(names, left, right);
    if (close === closeness.typo) return 9;
    const misplaced = whereElse(comparing, a, b);
    if (misplaced !== different) return misplaced;
    return close === closeness.similar ? 10 : different;
  },
};

/** `Meg` of `Megan`, `Kayla` of `Makayla`. */
function isShortened(one: string, other: string): boolean {
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  return short.length > 2 && (long.startsWith(short) || (short.length > 3 && long.endsWith(short)));
}

function whereElse({ base }: Comparing, a: number, b: number): number {
  const { cells } = base;
  const [left, right] = [cells[a + cell.given] as number, cells[b + cell.given] as number];
  const [familyLeft, familyRight] = [cells[a + cell.family] as number, cells[b + cell.family] as number];
  if (familyLeft !== 0 && familyRight !== 0) {
    if (isSwapped(base, left, right, familyLeft, familyRight)) return 11;
  } else if (sameSound(base, left, familyRight) || sameSound(base, familyLeft, right)) return 12;
  const isMiddle =
    sameSound(base, left, cells[b + cell.middle] as number) || sameSound(base, cells[a + cell.middle] as number, right);
  return isMiddle ? 13 : different;
}
