import { comparePositions, type PageOrder, type Position } from '../../change/paging.ts';

/** Rows in the order of a list. Writing is cheap: sorting waits until somebody reads, and then only what was written is sorted in. */
export interface SortedIndex<Row> {
  put(row: Row): void;
  remove(id: string): void;
  /** At most `count` rows after a position. */
  after(position: Position | undefined, count: number, wanted: (row: Row) => boolean): readonly Row[];
}

/** An empty index of rows in the order of their list. */
export function sortedIndex<Row extends { readonly id: string }>(
  order: PageOrder,
  positionOf: (row: Row) => Position,
): SortedIndex<Row> {
  let sorted: Row[] = [];
  const written = new Map<string, Row | undefined>();
  const compare = (left: Row, right: Row) => comparePositions(order, positionOf(left), positionOf(right));

  function sortIn(): void {
    if (written.size === 0) return;
    const kept = sorted.filter(({ id }) => !written.has(id));
    const added = [...written.values()].filter((row) => row !== undefined).sort(compare);
    written.clear();
    sorted = merge(kept, added, compare);
  }

  return {
    put: (row) => void written.set(row.id, row),
    remove: (id) => void written.set(id, undefined),
    after(position, count, wanted) {
      sortIn();
      const rows: Row[] = [];
      let index = position === undefined ? 0 : firstAfter(sorted, (row) => comparePositions(order, positionOf(row), position));
      for (; index < sorted.length && rows.length < count; index += 1) {
        const row = sorted[index];
        if (row !== undefined && wanted(row)) rows.push(row);
      }
      return rows;
    },
  };
}

function firstAfter<Row>(sorted: readonly Row[], compare: (row: Row) => number): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    const row = sorted[middle];
    if (row !== undefined && compare(row) > 0) high = middle;
    else low = middle + 1;
  }
  return low;
}

function merge<Row>(left: readonly Row[], right: readonly Row[], compare: (one: Row, other: Row) => number): Row[] {
  const merged: Row[] = [];
  let next = 0;
  for (const row of left) {
    for (let other = right[next]; other !== undefined && compare(other, row) < 0; other = right[next]) {
      merged.push(other);
      next += 1;
    }
    merged.push(row);
  }
  return merged.concat(right.slice(next));
}
