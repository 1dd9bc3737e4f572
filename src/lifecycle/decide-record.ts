import type { Change, ChangeEvent, Write } from '../change/change.ts';
import { type Decider, eventOf } from '../change/event-of.ts';
import type { ClientBundle } from '../change/found.ts';
import { resolve } from '../client/golden-record.ts';
import { byHand } from '../client/patch-observations.ts';
import type { HeldKey } from '../client/record.ts';
import type { RoutingKey } from '../identity/routing-key.ts';

/** A person's word that an automatically made record is right; `undefined` where it was said before. */
export function decideConfirm({ record, observations }: ClientBundle, decider: Decider): Change | undefined {
  const golden = resolve(observations);
  if (golden.reviewed) return undefined;
  const observation = byHand({ field: 'reviewed', cell: '', value: true }, golden, { by: decider.actor, at: decider.now });
  return changeOf(
    { record, observations, keys: [] },
    { ...record, updatedAt: decider.now },
    [{ kind: 'observe', clientId: record.id, observation }],
    eventOf('client.reviewed', decider, { clientId: record.id, data: {} }),
    decider,
  );
}

/** A soft delete: the record stays, its keys become free; `undefined` where it is deleted. */
export function decideDelete(client: ClientBundle, decider: Decider): Change | undefined {
  const { record, keys } = client;
  if (record.deleted !== undefined) return undefined;
  return changeOf(
    client,
    { ...record, updatedAt: decider.now, deleted: { at: decider.now, by: decider.actor, released: keys } },
    keys.map(({ key }): Write => ({ kind: 'release', key, clientId: record.id })),
    eventOf('client.deleted', decider, { clientId: record.id, data: { released: keys.map(({ key }) => key) } }),
    decider,
  );
}

/** A restore, and the keys that are somebody else's by now. */
export interface RestoreDecision {
  readonly change: Change;
  readonly lost: readonly { readonly key: RoutingKey; readonly owner: string }[];
}

/** Takes a soft delete back, with those of its keys that are still free; `undefined` where it is not deleted. */
export function decideRestore(client: ClientBundle, held: readonly HeldKey[], decider: Decider): RestoreDecision | undefined {
  const { deleted, ...record } = client.record;
  if (deleted === undefined) return undefined;
  const owners = new Map(held.map(({ key, clientId }) => [key, clientId]));
  const free = deleted.released.filter(({ key }) => !owners.has(key));
  const lost = deleted.released.flatMap(({ key }) => {
    const owner = owners.get(key);
    return owner === undefined ? [] : [{ key, owner }];
  });
  const writes = free.map(({ key, standing }): Write => ({ kind: 'claim', key, standing, clientId: record.id }));
  const event = eventOf('client.restored', decider, { clientId: record.id, data: { claimed: free.map(({ key }) => key), lost } });
  return { change: changeOf(client, { ...record, updatedAt: decider.now }, writes, event, decider), lost };
}

function changeOf(
  { record }: ClientBundle,
  row: ClientBundle['record'],
  writes: readonly Write[],
  event: ChangeEvent,
  { tenant }: Decider,
): Change {
  return {
    tenant,
    expect: [{ of: 'client', id: record.id, version: record.version }],
    writes: [{ kind: 'put', of: 'client', row: { ...row, version: record.version + 1 } }, ...writes],
    events: [event],
  };
}
