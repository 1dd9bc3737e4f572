import type { Change, ChangeEvent, Write } from '../change/change.ts';
import type { ClientTree } from '../change/client-tree.ts';
import { type Decider, eventOf } from '../change/event-of.ts';
import type { ClientBundle } from '../change/found.ts';
import { resolve } from '../client/golden-record.ts';
import { byHand } from '../client/patch-observations.ts';
import type { ClientRecord, HeldKey } from '../client/record.ts';
import type { RoutingKey } from '../identity/routing-key.ts';

/** A person's word that an automatically made record is right; `undefined` where it was said before. */
export function decideConfirm({ record, observations }: ClientBundle, decider: Decider): Change | undefined {
  const golden = resolve(observations);
  if (golden.reviewed) return undefined;
  const observation = byHand({ field: 'reviewed', cell: '', value: true }, golden, { by: decider.actor, at: decider.now });
  return changeOf(
    [{ ...record, updatedAt: decider.now }],
    [{ kind: 'observe', clientId: record.id, observation }],
    eventOf('client.reviewed', decider, { clientId: record.id, data: {} }),
    decider,
  );
}

/** A soft delete: the records of the client stay, their keys become free; `undefined` where it is deleted. */
export function decideDelete({ root, records, whole }: ClientTree, decider: Decider): Change | undefined {
  if (root.deleted !== undefined) return undefined;
  return changeOf(
    records.map(({ record, keys }) => ({
      ...record,
      updatedAt: decider.now,
      deleted: { at: decider.now, by: decider.actor, released: keys },
    })),
    whole.keys.map(({ key, clientId }): Write => ({ kind: 'release', key, clientId })),
    eventOf('client.deleted', decider, { clientId: root.id, data: { released: whole.keys.map(({ key }) => key) } }),
    decider,
  );
}

/** A restore, and the keys that are somebody else's by now. */
export interface RestoreDecision {
  readonly change: Change;
  readonly lost: readonly { readonly key: RoutingKey; readonly owner: string }[];
}

/** Takes a soft delete back, with those of its keys that are still free; `undefined` where it is not deleted. */
export function decideRestore(
  { root, records }: ClientTree,
  held: readonly HeldKey[],
  decider: Decider,
): RestoreDecision | undefined {
  if (root.deleted === undefined) return undefined;
  const owners = new Map(held.map(({ key, clientId }) => [key, clientId]));
  const released = records.flatMap(({ record }) => record.deleted?.released ?? []);
  const free = released.filter(({ key }) => !owners.has(key));
  const lost = released.flatMap(({ key }) => {
    const owner = owners.get(key);
    return owner === undefined ? [] : [{ key, owner }];
  });
  const rows = records.map(({ record: { deleted: _deleted, ...record } }) => ({ ...record, updatedAt: decider.now }));
  const writes = free.map(({ key, standing, clientId }): Write => ({ kind: 'claim', key, standing, clientId }));
  const event = eventOf('client.restored', decider, { clientId: root.id, data: { claimed: free.map(({ key }) => key), lost } });
  return { change: changeOf(rows, writes, event, decider), lost };
}

/** The records as they become, each from the version that was read. */
function changeOf(rows: readonly ClientRecord[], writes: readonly Write[], event: ChangeEvent, { tenant }: Decider): Change {
  return {
    tenant,
    expect: rows.map(({ id, version }) => ({ of: 'client', id, version })),
    writes: [...rows.map((row): Write => ({ kind: 'put', of: 'client', row: { ...row, version: row.version + 1 } })), ...writes],
    events: [event],
  };
}
