import {
  type Change,
  type CommitOutcome,
  type RowKind,
  type VersionedKind,
  versionedKinds,
  type Write,
} from '../../change/change.ts';
import type { Found } from '../../change/found.ts';
import { type ChangeLookup, judgeChange } from '../../change/judge-change.ts';
import { idOfObservationKey } from '../../change/observation-id.ts';
import type { Connection, Run } from './connection.ts';
import { type GivenRows, planOf } from './plan.ts';
import { readFound } from './read.ts';
import { retried } from './retry.ts';
import { isRefusal, write } from './write.ts';
import { clearParts, commitParts, holdParts, lockParts, removalParts, unblockParts } from './write-statements.ts';

/**
 * Reads what a change depends on, judges it, and writes it, in one transaction: for a change that takes something away, and to say what
 * is in the way of one that was refused. Begins anew where another writer was in between.
 */
export async function writeJudged(connection: Connection, change: Change): Promise<CommitOutcome> {
  return retried(async () => {
    for (let refused = 0; ; refused += 1) {
      try {
        return await connection.transaction((run) => judgeAndWrite(run, change));
      } catch (error) {
        if (!isRefusal(error) || refused === mostRefused) throw error;
      }
    }
  });
}

/** No writer loses so many races: the host's own constraint on a table is in the way. */
const mostRefused = 1_000;

async function judgeAndWrite(run: Run, change: Change): Promise<CommitOutcome> {
  const { tenant } = change;
  const touched = touchedBy(change);
  const locks = versionedKinds.map((of) => [`lock ${of}`, [...touched.locked[of]].sort().map((id) => [id])] as const);
  await write(run, tenant, lockParts, Object.fromEntries(locks.filter(([, rows]) => rows.length > 0)));
  const held = rowsHeld(change);
  await write(run, tenant, holdParts, held);
  await write(run, tenant, clearParts, held);
  const found = await readFound(run, tenant, {
    clientIds: [...touched.locked.client, ...touched.clientIds],
    conversationIds: [...touched.locked.conversation],
    accountIds: [...touched.locked.account],
    consentIds: [...touched.locked.consent],
    documentIds: [...touched.locked.document],
    messageIds: change.message === undefined ? [] : [change.message.id],
    keys: touched.keys,
  });
  const lookup = lookupIn(found);
  const outcome = judgeChange(change, lookup);
  if (outcome.kind !== 'applied') return outcome;
  const deleted = new Set(change.writes.flatMap((one) => (one.kind === 'delete' && one.of === 'client' ? one.id : [])));
  await write(run, tenant, removalParts, removalsOf(change, lookup));
  const clientIsThere = (id: string) => !deleted.has(id) && lookup.versionOf('client', id) !== 0;
  await write(run, tenant, commitParts, planOf([change], { clientIsThere }).rows);
  await write(run, tenant, unblockParts, keysLeft(change));
  return outcome;
}

/** The rows that have to be absent and are not made by the change itself. */
function rowsHeld(change: Change): GivenRows {
  const made = new Set(change.writes.flatMap((one) => ('row' in one ? `${one.of} ${one.row.id}` : [])));
  const rows = versionedKinds.map((kind) => {
    const ids = change.expect.filter(({ of, id, version }) => of === kind && version === 0 && !made.has(`${of} ${id}`));
    return [`hold ${kind}`, [...new Set(ids.map(({ id }) => id))].sort().map((id) => [id])] as const;
  });
  return Object.fromEntries(rows.filter(([, ids]) => ids.length > 0));
}

/** What has to be locked and read to judge a change. */
function touchedBy(change: Change) {
  const locked: { readonly [Kind in VersionedKind]: Set<string> } = {
    client: new Set(),
    conversation: new Set(),
    account: new Set(),
    consent: new Set(),
    document: new Set(),
  };
  const clientIds = new Set<string>();
  const keys = new Set<Extract<Write, { kind: 'claim' }>['key']>();
  for (const { of, id } of change.expect) locked[of].add(id);
  for (const one of change.writes) {
    if (one.kind === 'delete' && one.of === 'client') locked.client.add(one.id);
    if (one.kind === 'insert' && one.of === 'client') locked.client.add(one.row.id);
    if (one.kind === 'block') locked.client.add(one.clientId);
    if ('clientId' in one) clientIds.add(one.clientId);
    if (one.kind === 'claim' || one.kind === 'release') keys.add(one.key);
  }
  return { locked, clientIds, keys: [...keys] };
}

function lookupIn(found: Found): ChangeLookup {
  const versions: { readonly [Kind in VersionedKind]: ReadonlyMap<string, number> } = {
    client: new Map(found.clients.map(({ record }) => [record.id, record.version])),
    conversation: new Map(found.conversations.map(({ id, version }) => [id, version])),
    account: new Map(found.accounts.map(({ id, version }) => [id, version])),
    consent: new Map(found.consents.map(({ id, version }) => [id, version])),
    document: new Map(found.documents.map(({ id, version }) => [id, version])),
  };
  const owners = new Map(found.keys.map(({ key, clientId }) => [key, clientId]));
  const keysOf = new Map(found.clients.map(({ record, keys }) => [record.id, keys.map(({ key }) => key)]));
  return {
    digestOf: (messageId) => found.messages.find(({ id }) => id === messageId)?.digest,
    versionOf: (of, id) => versions[of].get(id) ?? 0,
    ownerOf: (key) => owners.get(key),
    keysOf: (clientId) => keysOf.get(clientId) ?? [],
  };
}

/** What a change takes away. A client is deleted only where it was read: what comes into being meanwhile has not been judged. */
function removalsOf(change: Change, lookup: ChangeLookup): GivenRows {
  const rows: Record<string, Map<string, readonly unknown[]>> = {};
  const take = (part: string, ...values: readonly string[]): void => {
    rows[part] ??= new Map();
    rows[part].set(values.join('\0'), values);
  };
  for (const one of change.writes) {
    if (one.kind === 'release') take('release', one.key, one.clientId);
    if (one.kind === 'forget') take('forget', one.clientId, idOfObservationKey(one.observationKey));
    if (one.kind !== 'delete') continue;
    const of: RowKind = one.of;
    if (of === 'client' && lookup.versionOf('client', one.id) === 0) continue;
    take(`delete ${of}`, one.id);
    if (of !== 'client') continue;
    take('forget all', one.id);
    take('unblock all', one.id);
  }
  return Object.fromEntries(Object.entries(rows).map(([part, given]) => [part, [...given.values()].sort()]));
}

/** The blocking keys that clients keep: see {@link unblockParts}. */
function keysLeft(change: Change): GivenRows {
  const left = new Map(change.writes.flatMap((one) => (one.kind === 'block' ? [[one.clientId, one.keys] as const] : [])));
  if (left.size === 0) return {};
  return { unblock: [...left].flatMap(([clientId, keys]) => [null, ...keys].map((key) => [clientId, key])) };
}
