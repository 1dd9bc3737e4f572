import type { Columns } from '../base.ts';
import { hashText, joinHashes } from '../hash.ts';
import { cell, type RecordKind, recordKinds, rowWidth } from '../layout.ts';
import { keyGroups } from './groups.ts';
import type { KeyGroup } from './key-group.ts';

/** The keys of a group stand from `from` to `to` in a row of keys. */
export interface KeyPlace {
  readonly code: string;
  readonly from: number;
  readonly to: number;
  readonly salt: number;
  readonly broad: boolean;
}

/** Where the keys of each group stand. */
export const keyPlaces: { readonly [Kind in RecordKind]: readonly KeyPlace[] } = {
  person: placesOf('person'),
  organisation: placesOf('organisation'),
};

/** Keys in a row. */
export const keyWidth = Math.max(...recordKinds.map((kind) => keyPlaces[kind].at(-1)?.to ?? 0));

function placesOf(kind: RecordKind): KeyPlace[] {
  let end = 0;
  return keyGroups[kind].map(({ code, slots, broad = false }) => {
    const from = end;
    end += slots;
    return { code, from, to: end, salt: hashText(`${kind} ${code}`), broad };
  });
}

/** Writes the keys of the rows from `first` to `end`, each a hash that its group's name has gone into; 0 is none. */
export function writeKeys(columns: Columns, keys: Int32Array, first: number, end: number): void {
  for (let row = first; row < end; row += 1) {
    const kind = recordKinds[columns.cells[row * rowWidth + cell.kind] as number] as RecordKind;
    const groups = keyGroups[kind];
    for (let index = 0; index < groups.length; index += 1) {
      const { from, to, salt } = keyPlaces[kind][index] as KeyPlace;
      (groups[index] as KeyGroup).write(columns, row * rowWidth, keys, row * keyWidth + from);
      for (let place = row * keyWidth + from; place < row * keyWidth + to; place += 1) {
        if (keys[place] !== 0) keys[place] = joinHashes(keys[place] as number, salt);
      }
    }
  }
}

/** A key as it is stored. */
export const keyText = (key: number): string => (key >>> 0).toString(36).padStart(7, '0');

/** The key of a text. */
export const keyOf = (text: string): number => Number.parseInt(text, 36) | 0;
