import { ClienteleError } from '../shared/errors.ts';
import { compareText } from '../shared/text.ts';
import { Base } from './base.ts';
import { comparing } from './comparing.ts';
import type { DuplicateRecord } from './duplicate-record.ts';
import { hashText, joinHashes } from './hash.ts';
import { features } from './kinds.ts';
import { cell, type RecordKind, recordKinds, rowWidth } from './layout.ts';
import type { DuplicateModel, KindModel } from './model.ts';
import { addPair, Patterns } from './patterns.ts';
import { closeBase, reader } from './read-records.ts';
import { folds, type Labelled, tuneKind } from './tune-kind.ts';

/** What a person knows of two records. */
export interface DuplicateLabel {
  readonly left: string;
  readonly right: string;
  /** Whether they are one client's. */
  readonly same: boolean;
}

/**
 * Draws a model to what people have said of pairs: how often each level occurs among one client's records, and the cut. A change is kept
 * where it judges labels better that it was not drawn to (five parts of the labels, by `seed`, a whole number), and where it judges no more
 * of all labels wrong than the model did. The same labels, in whatever order, and the same seed give the same model. Of two labels of one
 * pair that disagree, the one that says `same` counts. Throws `invalid-input` for a label of a record that is not among `records`.
 *
 * @example
 * const records = [{ id: '1', emails: ['ana@example.com'] }, { id: '2', emails: ['ana@example.com'] }];
 * tuneModel(trainModel(records), records, [{ left: '1', right: '2', same: true }], 1).version // => 1
 */
export function tuneModel(
  model: DuplicateModel,
  records: readonly DuplicateRecord[],
  labels: readonly DuplicateLabel[],
  seed: number,
): DuplicateModel {
  const base = new Base();
  const read = reader(base);
  for (const record of records) read(record);
  closeBase(base);
  const ready = comparing(base, model.commonness);
  const rows = new Map(base.ids.map((id, row) => [id, row * rowWidth]));
  const rowOf = (id: string): number => {
    const row = rows.get(id);
    if (row === undefined) throw new ClienteleError('invalid-input', `No record has the id ${id}.`, { details: { id } });
    return row;
  };
  const kinds = Object.fromEntries(
    recordKinds.map((kind, code) => {
      const patterns = new Patterns();
      const labelled = inOrder(labels).flatMap(({ left, right, same }): Labelled[] => {
        const [a, b] = [rowOf(left), rowOf(right)];
        if (base.cells[a + cell.kind] !== code || base.cells[b + cell.kind] !== code) return [];
        const fold = (joinHashes(joinHashes(hashText(left), hashText(right)), seed) >>> 0) % folds;
        return [{ pattern: addPair(patterns, features[kind], ready, a, b), same, fold }];
      });
      return [kind, tuneKind(kind, model.kinds[kind], patterns, labelled)];
    }),
  ) as Record<RecordKind, KindModel>;
  return { ...model, kinds };
}

/** Labels with the smaller id first, each once, in an order of their own. */
function inOrder(labels: readonly DuplicateLabel[]): DuplicateLabel[] {
  const turned = labels.map(({ left, right, same }) =>
    left < right ? { left, right, same } : { left: right, right: left, same },
  );
  const known = new Map(
    turned.sort((one, other) => Number(one.same) - Number(other.same)).map((label) => [`${label.left}\n${label.right}`, label]),
  );
  return [...known.values()].sort((one, other) => compareText(one.left, other.left) || compareText(one.right, other.right));
}
