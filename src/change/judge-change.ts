import type { RoutingKey } from '../identity/routing-key.ts';
import type { Change, CommitOutcome, Conflict, VersionedKind, Write } from './change.ts';

/** What has to be looked up to judge a change. */
export interface ChangeLookup {
  /** The digest of a stored message; `undefined` when there is none. */
  digestOf(messageId: string): string | undefined;
  /** The version of a row; 0 when there is none. */
  versionOf(of: VersionedKind, id: string): number;
  ownerOf(key: RoutingKey): string | undefined;
  keysOf(clientId: string): Iterable<RoutingKey>;
}

/**
 * What would become of a change, from what is stored before it: the one place where preconditions and conflicts are decided, for every
 * store. `applied` means that all its writes may be made.
 *
 * @example
 * const nothing = { digestOf: () => undefined, versionOf: () => 0, ownerOf: () => undefined, keysOf: () => [] };
 * const change = { tenant: 't', expect: [{ of: 'client', id: 'c1', version: 0 }], writes: [], events: [] } as const;
 * judgeChange(change, nothing) // => { kind: 'applied' }
 */
export function judgeChange(change: Change, stored: ChangeLookup): CommitOutcome {
  if (change.message !== undefined) {
    const seen = stored.digestOf(change.message.id);
    if (seen !== undefined) return { kind: seen === change.message.digest ? 'repeated' : 'differs' };
  }
  const conflicts = [...failedPreconditions(change, stored), ...failedWrites(change.writes, stored)];
  return conflicts.length === 0 ? { kind: 'applied' } : { kind: 'conflict', conflicts };
}

function failedPreconditions(change: Change, stored: ChangeLookup): Conflict[] {
  return change.expect.flatMap(({ of, id, version }): Conflict[] => {
    const actual = stored.versionOf(of, id);
    return actual === version ? [] : [{ kind: 'version', of, id, expected: version, actual }];
  });
}

function failedWrites(writes: readonly Write[], stored: ChangeLookup): Conflict[] {
  const conflicts: Conflict[] = [];
  const put = new Set<string>();
  const deleted = new Set<string>();
  for (const write of writes) {
    if ((write.kind === 'put' || write.kind === 'insert') && write.of === 'client') put.add(write.row.id);
    if (write.kind === 'delete' && write.of === 'client') deleted.add(write.id);
  }

  const owners = new Map<RoutingKey, string | undefined>();
  for (const write of writes) {
    if (write.kind !== 'release') continue;
    if (stored.ownerOf(write.key) !== write.clientId) {
      conflicts.push({ kind: 'key-not-owned', key: write.key, clientId: write.clientId });
    } else owners.set(write.key, undefined);
  }
  for (const id of deleted) {
    if (put.has(id)) continue;
    for (const key of stored.keysOf(id)) if (!owners.has(key)) conflicts.push({ kind: 'key-owned', key, owner: id });
  }

  const known = new Map<string, boolean>();
  const clientIsThere = (id: string): boolean => {
    const before = known.get(id);
    if (before !== undefined) return before;
    const there = put.has(id) || (!deleted.has(id) && stored.versionOf('client', id) !== 0);
    if (!there) conflicts.push({ kind: 'no-client', id });
    known.set(id, there);
    return there;
  };
  for (const write of writes) if (write.kind === 'touch' || write.kind === 'observe') clientIsThere(write.clientId);
  for (const write of writes) {
    if (write.kind !== 'claim' || !clientIsThere(write.clientId)) continue;
    const owner = owners.has(write.key) ? owners.get(write.key) : stored.ownerOf(write.key);
    if (owner !== undefined && owner !== write.clientId) conflicts.push({ kind: 'key-owned', key: write.key, owner });
    else owners.set(write.key, write.clientId);
  }
  return conflicts;
}
