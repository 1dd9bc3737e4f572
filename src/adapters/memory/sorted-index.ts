import { comparePositions, type PageOrder, type Position } from '../../change/paging.ts';

/** Rows in the order of a list. Writing is cheap: sorting in waits until somebody reads, and costs by what was written since. */
export interface SortedIndex<Row> {
  /** Takes one row out and another in, of the same id. */
  replace(before: Row | undefined, after: Row | undefined): void;
  /** At most `count` rows after a position; reversed, those before it, the nearest first. */
  after(position: Position | undefined, count: number, wanted: (row: Row) => boolean, reversed?: boolean): readonly Row[];
}

/** An empty index of rows in the order of their list. */
export function sortedIndex<Row extends { readonly id: string }>(
  order: PageOrder,
  positionOf: (row: Row) => Position,
): SortedIndex<Row> {
  let sorted: readonly Row[] = [];
  /** By id: the row as it stands in `sorted`, and as it has become. */
  const written = new Map<string, { readonly stood: Row | undefined; readonly becomes: Row | undefined }>();
  const compare = (left: Row, right: Row) => comparePositions(order, positionOf(left), positionOf(right));

  /** How many rows stand at or before a position. */
  function countTo(rows: readonly Row[], position: Position): number {
    let [low, high] = [0, rows.length];
    while (low < high) {
      const middle = (low + high) >>> 1;
      const row = rows[middle];
      if (row !== undefined && comparePositions(order, positionOf(row), position) > 0) high = middle;
      else low = middle + 1;
    }
    return low;
  }

  /** The index of the first row after a position, in either direction. */
  function startOf(position: Position | undefined, reversed: boolean): number {
    if (position === undefined) return reversed ? sorted.length - 1 : 0;
    const count = countTo(sorted, position);
    if (!reversed) return count;
    const row = sorted[count - 1];
    return row !== undefined && comparePositions(order, positionOf(row), position) === 0 ? count - 2 : count - 1;
  }

  function sortIn(): void {
    if (written.size === 0) return;
    const gone = [...written.values()].flatMap(({ stood }) => stood ?? []).sort(compare);
    const added = [...written.values()].flatMap(({ becomes }) => becomes ?? []).sort(compare);
    written.clear();
    const kept = cut(
      sorted,
      gone.map((row) => ({ from: countTo(sorted, positionOf(row)) - 1, skip: 1, row: undefined })),
    );
    sorted = cut(
      kept,
      added.map((row) => ({ from: countTo(kept, positionOf(row)), skip: 0, row })),
    );
  }

  return {
    replace(before, after) {
      const id = (before ?? after)?.id;
      if (id === undefined) return;
      const known = written.get(id);
      written.set(id, { stood: known === undefined ? before : known.stood, becomes: after });
    },
    after(position, count, wanted, reversed = false) {
      sortIn();
      const rows: Row[] = [];
      const step = reversed ? -1 : 1;
      let index = startOf(position, reversed);
      for (; index >= 0 && index < sorted.length && rows.length < count; index += step) {
        const row = sorted[index];
        if (row !== undefined && wanted(row)) rows.push(row);
      }
      return rows;
    },
  };
}

/** The rows with some left out or put in: each edit, in order, skips rows from an index and puts its own there. */
function cut<Row>(
  rows: readonly Row[],
  edits: readonly { readonly from: number; readonly skip: number; readonly row: Row | undefined }[],
): readonly Row[] {
  if (edits.length === 0) return rows;
  const parts: (readonly Row[])[] = [];
  let start = 0;
  for (const { from, skip, row } of edits) {
    if (from > start) parts.push(rows.slice(start, from));
    if (row !== undefined) parts.push([row]);
    start = from + skip;
  }
  parts.push(rows.slice(start));
  return parts.flat();
}
