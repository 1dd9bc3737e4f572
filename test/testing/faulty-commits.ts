import type { Change, Write } from '../../src/change/change.ts';
import type { MemoryFault } from './fault.ts';

const oneByOne = (change: Change): Change[] =>
  change.writes.map((write) => ({ tenant: change.tenant, expect: [], events: [], writes: [write] }));

const mapWrites = (changes: readonly Change[], map: (write: Write) => Write | readonly Write[]): Change[] =>
  changes.map((change) => ({ ...change, writes: change.writes.flatMap(map) }));

const kindOf = (name: string): string => name.slice(0, name.indexOf(':') + 1);

/** Stores that write wrongly. */
export const faultyCommits: Readonly<Record<string, MemoryFault>> = {
  'a global unique': {
    noticedBy: 'tenants: twins with the same ids and keys are told apart by every verb',
    saying: /the outcomes of a commit: expected …\[\{"kind":"applied"\}\]…, got …\[\{"conflicts":\[\{"key":"email:/,
    store: (sound) => {
      const owners = new Map<string, string>();
      return {
        async commit(changes) {
          for (const { tenant, writes } of changes) {
            for (const write of writes) {
              if (write.kind !== 'claim') continue;
              const owner = owners.get(write.key) ?? tenant;
              if (owner !== tenant)
                return [{ kind: 'conflict', conflicts: [{ kind: 'key-owned', key: write.key, owner: write.clientId }] }];
              owners.set(write.key, tenant);
            }
          }
          return sound.commit(changes);
        },
      };
    },
  },
  'a commit that is not atomic': {
    noticedBy: 'versions: a conflict leaves nothing of any kind of write',
    saying: /what is stored: expected/,
    store: (sound) => ({
      async commit(changes) {
        const outcomes = await sound.commit(changes);
        for (const [index, outcome] of outcomes.entries()) {
          const change = changes[index];
          if (outcome.kind === 'conflict' && change !== undefined)
            for (const part of oneByOne(change)) await sound.commit([part]);
        }
        return outcomes;
      },
    }),
  },
  'a merge that is not atomic': {
    noticedBy: 'versions: a merge links all of its records or none',
    saying: /the records: .*got .*"absorbed":\["c2"\]/,
    store: (sound) => ({
      async commit(changes) {
        const [change] = changes;
        const root = change?.writes.find((write) => write.kind === 'put' && write.of === 'client' && 'absorbed' in write.row);
        if (change === undefined || root === undefined || !('row' in root)) return sound.commit(changes);
        const isOfRoot = ({ id }: { readonly id: string }): boolean => id === root.row.id;
        const first = { ...change, writes: [root], expect: change.expect.filter(isOfRoot), events: [] };
        const [linked] = await sound.commit([first]);
        if (linked?.kind !== 'applied') return [linked ?? { kind: 'untried' }];
        const writes = change.writes.filter((write) => write !== root);
        return sound.commit([{ ...change, writes, expect: change.expect.filter((one) => !isOfRoot(one)) }]);
      },
    }),
  },
  'no unique index': {
    noticedBy: 'keys: of fifty racing claims of one key exactly one wins, and the others name it',
    saying: /the outcomes: expected .*"key-owned".*got …\[\[\{"kind":"applied"\}\],\[\{"kind":"applied"\}\]/,
    store: (sound) => {
      const ownersOf = new Map<string, string>();
      return {
        async commit(changes) {
          const judged = changes.map((change) =>
            change.writes.every((write) => write.kind !== 'claim' || !ownersOf.has(write.key)),
          );
          // Another call is judged between this one's look and its write.
          await new Promise(setImmediate);
          for (const { writes } of changes)
            for (const write of writes) if (write.kind === 'claim') ownersOf.set(write.key, write.clientId);
          const unclaimed = mapWrites(changes, (write) => (write.kind === 'claim' ? [] : write));
          return judged.includes(false) ? sound.commit(changes) : sound.commit(unclaimed);
        },
        async find(tenant, request) {
          const found = await sound.find(tenant, request);
          const held = (request.keys ?? []).flatMap((key) => {
            const clientId = ownersOf.get(key);
            return clientId === undefined ? [] : [{ key, clientId, standing: 'verified' as const }];
          });
          return { ...found, keys: held };
        },
      };
    },
  },
  'two owners, the later wins': {
    noticedBy: 'keys: a claim of a key that another client owns is a conflict that names the owner',
    saying: /the outcome: expected .*"key-owned".*got …\{"kind":"applied"\}/,
    store: (sound) => ({
      async commit(changes) {
        const [outcome, ...rest] = await sound.commit(changes);
        const [change] = changes;
        if (outcome?.kind !== 'conflict' || change === undefined) return outcome === undefined ? rest : [outcome, ...rest];
        const owned = outcome.conflicts.flatMap((conflict) => (conflict.kind === 'key-owned' ? conflict : []));
        const released = owned.map(({ key, owner }) => ({ kind: 'release', key, clientId: owner }) as const);
        return sound.commit([{ ...change, writes: [...released, ...change.writes] }]);
      },
    }),
  },
  'a lost version check': {
    noticedBy: 'versions: a client of another version is a conflict that names both versions',
    saying: /the outcome where 0 was expected: expected .*"kind":"version".*got …\{"kind":"applied"\}/,
    store: (sound) => ({ commit: (changes) => sound.commit(changes.map((change) => ({ ...change, expect: [] }))) }),
  },
  'a swallowed conflict': {
    noticedBy: 'versions: every failed precondition and every conflicting write is named',
    saying: /the outcome: expected …\{"conflicts":.*got …\{"kind":"applied"\}/,
    store: (sound) => ({
      commit: async (changes) =>
        (await sound.commit(changes)).map((outcome) => (outcome.kind === 'conflict' ? { kind: 'applied' } : outcome)),
    }),
  },
  'a call that goes on after a conflict': {
    noticedBy: 'batches: the first conflict ends the call: what stood before it stays, the rest is untried',
    saying: /"untried","untried"\]…, got .*"applied","applied"\]/,
    store: (sound) => ({
      commit: async (changes) => (await Promise.all(changes.map((change) => sound.commit([change])))).flat(),
    }),
  },
  'a message that applies again': {
    noticedBy: 'redelivery: a message that was seen before changes nothing',
    saying: /expected …\{"kind":"repeated"\}…, got …\{"kind":"applied"\}/,
    store: (sound) => ({ commit: (changes) => sound.commit(changes.map(({ message: _, ...change }) => change)) }),
  },
  'another content taken for the same': {
    noticedBy: 'redelivery: the same id with other content differs, and changes nothing',
    saying: /expected …\{"kind":"differs"\}…, got …\{"kind":"repeated"\}/,
    store: (sound) => ({
      commit: async (changes) =>
        (await sound.commit(changes)).map((outcome) => (outcome.kind === 'differs' ? { kind: 'repeated' } : outcome)),
    }),
  },
  'an observation that overwrites the one before': {
    noticedBy: 'observations: the union does not depend on order, repetition or grouping',
    saying: /the observations: expected/,
    store: (sound) => ({
      commit: (changes) =>
        sound.commit(
          mapWrites(changes, (write) => {
            if (write.kind !== 'observe') return write;
            const { field, cell, source, by, value } = write.observation;
            // The key as observationKey writes it, so that the wrapper forgets what it is about to observe.
            const observationKey = JSON.stringify([field, cell, source, by, value]);
            return [{ kind: 'forget', clientId: write.clientId, observationKey }, write];
          }),
        ),
    }),
  },
  'a put that sets instants back': {
    noticedBy: 'rows: a put moves the instants of a client forward only',
    saying: /the record: expected .*T00:00:05\.000Z.*got .*T00:00:03\.000Z/,
    store: (sound) => ({
      commit: async (changes) => {
        for (const { tenant, writes } of changes) {
          for (const write of writes) {
            if (write.kind !== 'put' || write.of !== 'client') continue;
            const [stored] = (await sound.find(tenant, { clientIds: [write.row.id] })).clients;
            const again = (stored?.observations ?? []).map(
              (observation) => ({ kind: 'observe', clientId: write.row.id, observation }) as const,
            );
            const replaced: Write[] = [{ kind: 'delete', of: 'client', id: write.row.id }, write, ...again];
            if (stored !== undefined) await sound.commit([{ tenant, expect: [], events: [], writes: replaced }]);
          }
        }
        return sound.commit(changes);
      },
    }),
  },
  'keys whose case is folded': {
    noticedBy: 'keys: keys that differ in case, form or a space are different keys',
    saying: /got .*"key":"email:a@b","kind":"key-owned"/,
    store: (sound) => {
      const folded = (key: string) => (kindOf(key) + key.slice(kindOf(key).length).toLowerCase()) as `email:${string}`;
      return {
        commit: (changes) =>
          sound.commit(
            mapWrites(changes, (write) =>
              write.kind === 'claim' || write.kind === 'release' ? { ...write, key: folded(write.key) } : write,
            ),
          ),
        find: (tenant, request) =>
          sound.find(tenant, { ...request, ...(request.keys === undefined ? {} : { keys: request.keys.map(folded) }) }),
      };
    },
  },
  'silent truncation': {
    noticedBy: 'texts: a text of a million characters comes back',
    saying: /the account: expected/,
    store: (sound) => ({
      commit: (changes) =>
        sound.commit(
          mapWrites(changes, (write) =>
            write.kind === 'put' && write.of === 'account'
              ? { ...write, row: { ...write.row, name: write.row.name.slice(0, 255) } }
              : write,
          ),
        ),
    }),
  },
  'a consent without its evidence': {
    noticedBy: 'rows: a consent comes back as it was put, with every field',
    saying: /the consent: expected .*"evidence"/,
    store: (sound) => ({
      commit: (changes) =>
        sound.commit(
          mapWrites(changes, (write) => {
            if (!('row' in write) || write.of !== 'consent') return write;
            const purposes = Object.entries(write.row.purposes).map(([name, { evidence: _, ...given }]) => [name, given]);
            return { ...write, row: { ...write.row, purposes: Object.fromEntries(purposes) } };
          }),
        ),
    }),
  },
  'events without their client': {
    noticedBy:
      'aboutClients: a client’s timeline is newest first; of one moment events, messages and documents, each the greatest first, in pages of every size',
    saying: /pages of 1: expected …\["event 3","message m3".*got …\["message m3"/,
    store: (sound) => ({
      commit: (changes) =>
        sound.commit(changes.map((change) => ({ ...change, events: change.events.map(({ clientId: _, ...event }) => event) }))),
    }),
  },
  'blocking keys that only grow': {
    noticedBy: 'blocking: a client stands under its last keys alone',
    saying: /the neighbours: expected …\["k1: c2","k2: c1 c2","k3: c1"\]…, got …\["k1: c1 c2"/,
    store: (sound) => {
      const known = new Map<string, ReadonlySet<string>>();
      return {
        commit: (changes) =>
          sound.commit(
            mapWrites(changes, (write) => {
              if (write.kind !== 'block') return write;
              const keys = new Set([...(known.get(write.clientId) ?? []), ...write.keys]);
              known.set(write.clientId, keys);
              return { ...write, keys: [...keys] };
            }),
          ),
      };
    },
  },
};
