import type { Base } from './base.ts';
import { keyOf, keyText, keyWidth } from './blocking/keys.ts';
import { type Commonness, countCommonness } from './commonness.ts';
import { comparing } from './comparing.ts';
import type { DuplicatePair, DuplicateProgress, Duplicates } from './duplicates.ts';
import { type RecordKind, recordKinds } from './layout.ts';
import type { DuplicateModel, KindModel } from './model.ts';
import { type ObservedPairs, observe } from './observe.ts';
import { type KindFindings, resolveKind } from './resolve-kind.ts';
import { doing, type Steps } from './steps.ts';
import type { Finding, Ground } from './tasks.ts';

/** A search through records that have been read. */
export interface Search {
  readonly ground: Ground;
  readonly steps: Steps<Duplicates>;
}

/** Rows whose keys are written in one task. */
const rowsPerTask = 10_000;

/** Prepares a search; who takes its steps does the tasks, on its ground. */
export function searchBase(base: Base, given: DuplicateModel | undefined): Search {
  const commonness: Commonness = given?.commonness ?? countCommonness(base);
  const ground: Ground = {
    comparing: comparing(base, commonness),
    keys: new Int32Array(base.count * keyWidth),
    stopped: given?.stoppedKeys.map(keyOf),
  };
  return { ground, steps: stepsOf(base, ground, commonness, given) };
}

function* stepsOf(base: Base, ground: Ground, commonness: Commonness, given: DuplicateModel | undefined): Steps<Duplicates> {
  const parts = Array.from({ length: Math.ceil(base.count / rowsPerTask) }, (_, part) => part * rowsPerTask);
  yield* doing(
    'read',
    'keys',
    parts.map((from) => ({ from, to: Math.min(from + rowsPerTask, base.count) })),
  );
  const seen = {} as Record<RecordKind, ObservedPairs>;
  for (const kind of recordKinds) seen[kind] = yield* observe(base, ground.comparing.cells, kind, given === undefined);
  ground.keys = new Int32Array();
  yield { phase: 'join', tasks: [] };
  const kinds = {} as Record<RecordKind, KindModel>;
  const findings: KindFindings[] = [];
  for (const kind of recordKinds) {
    const found = resolveKind(base, ground.comparing, kind, seen[kind], given);
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

function* pairsOf(findings: readonly KindFindings[]): Generator<DuplicatePair> {
  for (const { pairs } of findings) yield* pairs();
}

/** Tells where a search stands, step by step and task by task. */
export function progressOf(records: number): (phase: DuplicateProgress['phase'], finding?: Finding) => DuplicateProgress {
  let pairs = 0;
  return (phase, finding) => {
    if (typeof finding === 'object' && 'left' in finding) pairs += finding.left.length;
    return { phase, count: phase === 'read' ? records : pairs };
  };
}
