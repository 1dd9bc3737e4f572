import type { Observation } from '../client/observation.ts';
import { observationKey } from '../client/observation.ts';
import type { ClientRecord } from '../client/record.ts';
import { compareCodePoints } from '../shared/code-point-order.ts';
import { canonicalJson } from '../shared/json.ts';
import { type Precondition, type RowKind, type Rows, rowKinds, versionedKinds, type Write } from './change.ts';
import { joinObservations } from './observation-id.ts';
import type { TenantState } from './tenant-state.ts';

/** The parts of a change that turn one state into another. */
export interface StateDifference {
  readonly expect: readonly Precondition[];
  readonly writes: readonly Write[];
}

/**
 * What turns `before` into `after`: applied to `before`, it gives the rows, observations and keys of `after`. Each versioned row that is
 * written is guarded by the version it has in `before`. Events and blocking keys are no part of it. Observations and keys of clients that are not in `after`
 * are left out.
 *
 * @example
 * diffStates(emptyTenantState(), emptyTenantState()) // => { expect: [], writes: [] }
 */
export function diffStates(before: TenantState, after: TenantState): StateDifference {
  const rows = rowKinds.flatMap((of) => rowWrites(before, after, of));
  const replaced = new Set(rows.flatMap((write) => (write.kind === 'delete' && write.of === 'client' ? write.id : [])));
  const writes = [...rows, ...keyWrites(before, after), ...observationWrites(before, after, replaced)];
  return { expect: preconditions(before, rows), writes };
}

function preconditions(before: TenantState, rows: readonly Write[]): Precondition[] {
  return versionedKinds.flatMap((of) => {
    const ids = rows.flatMap((write) => {
      if (write.kind === 'put' && write.of === of) return write.row.id;
      return write.kind === 'delete' && write.of === of ? write.id : [];
    });
    return [...new Set(ids)].map((id) => ({ of, id, version: before.rows[of].get(id)?.version ?? 0 }));
  });
}

function rowWrites<Kind extends RowKind>(before: TenantState, after: TenantState, of: Kind): Write[] {
  const [old, wanted]: ReadonlyMap<string, Rows[Kind]>[] = [before.rows[of], after.rows[of]];
  const writes: Write[] = [];
  for (const id of idsOf(old, wanted)) {
    const [was, becomes] = [old?.get(id), wanted?.get(id)];
    if (becomes === undefined) writes.push({ kind: 'delete', of, id });
    else if (was === undefined || canonicalJson(was) !== canonicalJson(becomes)) {
      // A put moves a client's instants forward only: to set them back, the record is replaced.
      if (of === 'client' && was !== undefined && movesBack(was as ClientRecord, becomes as ClientRecord)) {
        writes.push({ kind: 'delete', of, id });
      }
      writes.push({ kind: 'put', of, row: becomes } as Write);
    }
  }
  return writes;
}

function movesBack(was: ClientRecord, becomes: ClientRecord): boolean {
  return becomes.updatedAt < was.updatedAt || (becomes.lastContactAt ?? '') < (was.lastContactAt ?? '');
}

function keyWrites(before: TenantState, after: TenantState): Write[] {
  return idsOf(before.keys, after.keys).flatMap((key): Write[] => {
    const [was, becomes] = [before.keys.get(key), after.keys.get(key)];
    if (was?.clientId === becomes?.clientId && was?.standing === becomes?.standing) return [];
    const raised = was?.clientId === becomes?.clientId && becomes?.standing === 'verified';
    return [
      ...(was === undefined || raised ? [] : [{ kind: 'release' as const, key, clientId: was.clientId }]),
      ...(becomes === undefined ? [] : [{ kind: 'claim' as const, ...becomes }]),
    ];
  });
}

function observationWrites(before: TenantState, after: TenantState, replaced: ReadonlySet<string>): Write[] {
  const none: ReadonlyMap<string, Observation> = new Map();
  return [...after.rows.client.keys()].sort(compareCodePoints).flatMap((clientId) => {
    const old = replaced.has(clientId) ? none : (before.observations.get(clientId) ?? none);
    const wanted = after.observations.get(clientId) ?? none;
    return idsOf(old, wanted).flatMap((id) => observationChange(clientId, old.get(id), wanted.get(id)));
  });
}

function observationChange(clientId: string, was: Observation | undefined, becomes: Observation | undefined): Write[] {
  const wanted = becomes === undefined ? undefined : canonicalJson(becomes);
  if (was !== undefined && wanted === canonicalJson(was)) return [];
  // Observing only widens: what becomes narrower is forgotten first.
  const widens = was === undefined || (becomes !== undefined && canonicalJson(joinObservations(was, becomes)) === wanted);
  return [
    ...(widens ? [] : [{ kind: 'forget' as const, clientId, observationKey: observationKey(was) }]),
    ...(becomes === undefined ? [] : [{ kind: 'observe' as const, clientId, observation: becomes }]),
  ];
}

function idsOf<Key extends string>(...maps: readonly (ReadonlyMap<Key, unknown> | undefined)[]): Key[] {
  return [...new Set(maps.flatMap((map) => [...(map?.keys() ?? [])]))].sort(compareCodePoints);
}
