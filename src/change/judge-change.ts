import type { RoutingKey } from '../identity/routing-key.ts';
import { compareCodePoints } from '../shared/code-point-order.ts';
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
  const once = remembering(stored);
  const clients = clientsOf(change.writes, once);
  const owners: Owners = new Map();
  const conflicts: Conflict[] = [];
  failedPreconditions(change, once, conflicts);
  failedReleases(change.writes, once, owners, conflicts);
  orphanedKeys(clients.deleted, once, owners, conflicts);
  missingClients(change.writes, clients.isThere, conflicts);
  failedClaims(change.writes, clients.isThere, once, owners, conflicts);
  return conflicts.length === 0 ? { kind: 'applied' } : { kind: 'conflict', conflicts };
}

/** The lookup with each version looked up once: a precondition and a write often ask for the same. */
function remembering(stored: ChangeLookup): ChangeLookup {
  const versions = new Map<string, number>();
  return {
    ...stored,
    versionOf(of, id) {
      const name = `${of} ${id}`;
      const version = versions.get(name) ?? stored.versionOf(of, id);
      versions.set(name, version);
      return version;
    },
  };
}

/** Which clients the change deletes for good, and which are there after its deletes, puts and inserts. */
function clientsOf(writes: readonly Write[], stored: ChangeLookup) {
  const put = new Set<string>();
  const deleted = new Set<string>();
  for (const write of writes) {
    if ((write.kind === 'put' || write.kind === 'insert') && write.of === 'client') put.add(write.row.id);
    if (write.kind === 'delete' && write.of === 'client') deleted.add(write.id);
  }
  for (const id of put) deleted.delete(id);
  const isThere = (id: string): boolean => put.has(id) || (!deleted.has(id) && stored.versionOf('client', id) !== 0);
  return { deleted, isThere };
}

function failedPreconditions({ expect }: Change, stored: ChangeLookup, conflicts: Conflict[]): void {
  for (const { of, id, version } of expect) {
    const actual = stored.versionOf(of, id);
    if (actual !== version) conflicts.push({ kind: 'version', of, id, expected: version, actual });
  }
}

/** Who owns the keys that the change writes, as far as it has been judged; `undefined` is nobody. */
type Owners = Map<RoutingKey, string | undefined>;

function failedReleases(writes: readonly Write[], stored: ChangeLookup, owners: Owners, conflicts: Conflict[]): void {
  for (const write of writes) {
    if (write.kind !== 'release') continue;
    const { key, clientId } = write;
    if (stored.ownerOf(key) === clientId) owners.set(key, undefined);
    else conflicts.push({ kind: 'key-not-owned', key, clientId });
  }
}

function orphanedKeys(deleted: Iterable<string>, stored: ChangeLookup, owners: Owners, conflicts: Conflict[]): void {
  for (const owner of deleted) {
    for (const key of [...stored.keysOf(owner)].sort(compareCodePoints))
      if (!owners.has(key)) conflicts.push({ kind: 'key-owned', key, owner });
  }
}

/** The writes to a client that has to be there. */
const needsClient: ReadonlySet<Write['kind']> = new Set(['touch', 'observe', 'claim', 'block']);

function missingClients(writes: readonly Write[], isThere: (id: string) => boolean, conflicts: Conflict[]): void {
  const asked = new Set<string>();
  for (const write of writes) {
    if (needsClient.has(write.kind) && 'clientId' in write) asked.add(write.clientId);
  }
  for (const id of asked) if (!isThere(id)) conflicts.push({ kind: 'no-client', id });
}

function failedClaims(
  writes: readonly Write[],
  isThere: (id: string) => boolean,
  stored: ChangeLookup,
  owners: Owners,
  conflicts: Conflict[],
): void {
  for (const write of writes) {
    if (write.kind !== 'claim' || !isThere(write.clientId)) continue;
    const owner = owners.has(write.key) ? owners.get(write.key) : stored.ownerOf(write.key);
    if (owner === undefined) owners.set(write.key, write.clientId);
    else if (owner !== write.clientId) conflicts.push({ kind: 'key-owned', key: write.key, owner });
  }
}
