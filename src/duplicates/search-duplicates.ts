import { ClienteleError } from '../shared/errors.ts';
import { Base } from './base.ts';
import { keyText, writeKeys } from './blocking/keys.ts';
import { type Commonness, countCommonness } from './commonness.ts';
import { type Comparing, comparing } from './comparing.ts';
import type { DuplicateRecord } from './duplicate-record.ts';
import type { DuplicatePair, DuplicateProgress, Duplicates } from './duplicates.ts';
import { encoder } from './encode.ts';
import { type RecordKind, recordKinds } from './layout.ts';
import type { DuplicateModel, KindModel } from './model.ts';
import { type KindFindings, resolveKind } from './resolve-kind.ts';

const recordsPerStep = 10_000;

/**
 * {@link findDuplicates} in steps: a host that shares its thread goes on with other work between them, and ends the search by not asking
 * for more.
 *
 * @example
 * const search = searchDuplicates([{ id: '1', emails: ['ana@example.com'] }]);
 * let step = search.next();
 * while (step.done !== true) step = search.next();
 * step.value.clusters // => []
 */
export function* searchDuplicates(
  records: Iterable<DuplicateRecord>,
  given?: DuplicateModel,
): Generator<DuplicateProgress, Duplicates> {
  const base = new Base();
  yield* read(base, records);
  const commonness: Commonness = given?.commonness ?? countCommonness(base);
  const ready: Comparing = comparing(base, commonness);
  const keys = writeKeys(base);
  yield { phase: 'read', count: base.count };
  const kinds = {} as Record<RecordKind, KindModel>;
  const findings: KindFindings[] = [];
  for (const kind of recordKinds) {
    const found = yield* resolveKind(ready, keys, kind, given);
    kinds[kind] = found.model;
    findings.push(found);
  }
  const stoppedKeys = given?.stoppedKeys ?? findings.flatMap(({ stopped }) => stopped.map(keyText)).sort();
  return {
    clusters: findings.flatMap(({ clusters }) => clusters).sort(([one = ''], [other = '']) => (one < other ? -1 : 1)),
    pairs: { [Symbol.iterator]: () => pairsOf(findings) },
    model: given ?? { version: 1, commonness, stoppedKeys, kinds },
  };
}

function* read(base: Base, records: Iterable<DuplicateRecord>): Generator<DuplicateProgress, void> {
  const encode = encoder(base);
  for (const record of records) {
    encode(record);
    if (base.count % recordsPerStep === 0) yield { phase: 'read', count: base.count };
  }
  base.close();
  const twice = idThatOccursTwice(base);
  if (twice === undefined) return;
  throw new ClienteleError('invalid-input', `Two records have the id ${twice}.`, { details: { id: twice } });
}

/** Equal ids have neighbouring ranks. */
function idThatOccursTwice({ ids, ranks }: Base): string | undefined {
  const inOrder = new Int32Array(ids.length);
  for (const [row, rank] of ranks.entries()) inOrder[rank] = row;
  const second = inOrder.findIndex((row, rank) => rank > 0 && ids[row] === ids[inOrder[rank - 1] as number]);
  return second < 0 ? undefined : ids[inOrder[second] as number];
}

function* pairsOf(findings: readonly KindFindings[]): Generator<DuplicatePair> {
  for (const { pairs } of findings) yield* pairs();
}
