import { inLatin } from '../identity/compare-name-words.ts';
import { nicknameGroups } from '../identity/data/nicknames.ts';
import { hashText } from './hash.ts';
import { roomFor } from './numbers.ts';

/** What is known of each word of a name, by its number. */
export interface NameInfo {
  /** Hash of the sound. */
  readonly sound: Int32Array;
  /** Hash of the name of record where the word is a short form, else of the sound. */
  readonly formal: Int32Array;
  /** Hash of the first letter and the consonants behind it, double ones once. */
  readonly skeleton: Int32Array;
  /** The groups of short forms that word `n` stands in are from `groupStarts[n]` to `groupStarts[n + 1]` in `groups`. */
  readonly groups: Int32Array;
  readonly groupStarts: Int32Array;
}

/** Words of names, described in the order of their numbers. */
export class DescribedNames implements NameInfo {
  sound: Int32Array = new Int32Array(8);
  formal: Int32Array = new Int32Array(8);
  skeleton: Int32Array = new Int32Array(8);
  groups: Int32Array = new Int32Array(8);
  groupStarts: Int32Array = new Int32Array(8);
  #described = 0;

  /** Describes the word of a number, once. */
  describe(number: number, word: string): void {
    if (number < this.#described) return;
    this.#described = number + 1;
    const groups = nicknameGroups.get(word) ?? noGroups;
    this.sound = roomFor(this.sound, number + 1);
    this.formal = roomFor(this.formal, number + 1);
    this.skeleton = roomFor(this.skeleton, number + 1);
    this.groupStarts = roomFor(this.groupStarts, number + 2);
    const start = this.groupStarts[number] as number;
    this.groups = roomFor(this.groups, start + groups.length);
    this.groups.set(groups, start);
    this.groupStarts[number + 1] = start + groups.length;
    this.sound[number] = hashText(inLatin(word));
    this.formal[number] = groups[0] === undefined ? (this.sound[number] as number) : hashText(`group ${groups[0]}`);
    this.skeleton[number] = hashText(skeletonOf(word));
  }
}

const noGroups: readonly number[] = [];

const skeletonOf = (word: string): string =>
  word.charAt(0) +
  word
    .slice(1)
    .replaceAll(/[aeiouyhw]/g, '')
    .replaceAll(/(.)\1+/g, '$1');

/** Whether two words stand in one group of short forms. */
export function shareGroup({ groups, groupStarts }: NameInfo, a: number, b: number): boolean {
  const endA = groupStarts[a + 1] as number;
  const endB = groupStarts[b + 1] as number;
  for (let one = groupStarts[a] as number; one < endA; one += 1)
    for (let other = groupStarts[b] as number; other < endB; other += 1) if (groups[one] === groups[other]) return true;
  return false;
}
