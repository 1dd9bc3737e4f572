import { memoryStore } from '../../src/adapters/memory/index.ts';
import type { Change, Write } from '../../src/change/change.ts';
import type { ClientStore, Page, PageRequest } from '../../src/ports/client-store.ts';

const oneByOne = (change: Change): Change[] =>
  change.writes.map((write) => ({ tenant: change.tenant, expect: [], events: [], writes: [write] }));

const mapWrites = (changes: readonly Change[], map: (write: Write) => Write | readonly Write[]): Change[] =>
  changes.map((change) => ({ ...change, writes: change.writes.flatMap(map) }));

const kindOf = (name: string): string => name.slice(0, name.indexOf(':') + 1);

/** Reads a list whole and pages it by offset. */
async function byOffset<Row>(
  all: (request: PageRequest) => Promise<Page<Row>>,
  { after, limit }: PageRequest,
): Promise<Page<Row>> {
  const start = after === undefined ? 0 : Number(after);
  const { rows } = await all({ limit: 1000 });
  const page = rows.slice(start, start + limit);
  return start + limit < rows.length ? { rows: page, next: String(start + limit) } : { rows: page };
}

/** The memory store with one fault each, as an adapter might have it: what is wrong, and a check that has to notice. */
export const faultyStores: Readonly<
  Record<string, { readonly store: (sound: ClientStore) => Partial<ClientStore>; readonly noticedBy: string }>
> = {
  'a look-up without the tenant': {
    noticedBy: 'tenants: twins with the same ids and keys are told apart by every verb',
    store: (sound) => {
      const tenants = new Set<string>();
      return {
        commit: (changes) => {
          for (const { tenant } of changes) tenants.add(tenant);
          return sound.commit(changes);
        },
        async holders(_, field, cell) {
          const all = await Promise.all([...tenants].map((tenant) => sound.holders(tenant, field, cell)));
          return all.flat();
        },
      };
    },
  },
  'a global unique key': {
    noticedBy: 'tenants: twins with the same ids and keys are told apart by every verb',
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
  'a merge in two commits': {
    noticedBy: 'versions: a merge links all of its records or none',
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
  'two owners, the later wins': {
    noticedBy: 'keys: a claim of a key that another client owns is a conflict that names the owner',
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
    store: (sound) => ({ commit: (changes) => sound.commit(changes.map((change) => ({ ...change, expect: [] }))) }),
  },
  'a swallowed conflict': {
    noticedBy: 'versions: every failed precondition and every conflicting write is named',
    store: (sound) => ({
      commit: async (changes) =>
        (await sound.commit(changes)).map((outcome) => (outcome.kind === 'conflict' ? { kind: 'applied' } : outcome)),
    }),
  },
  'a call that goes on after a conflict': {
    noticedBy: 'batches: the first conflict ends the call: what stood before it stays, the rest is untried',
    store: (sound) => ({
      commit: async (changes) => (await Promise.all(changes.map((change) => sound.commit([change])))).flat(),
    }),
  },
  'a message that applies again': {
    noticedBy: 'redelivery: a message that was seen before changes nothing',
    store: (sound) => ({ commit: (changes) => sound.commit(changes.map(({ message: _, ...change }) => change)) }),
  },
  'another content taken for the same': {
    noticedBy: 'redelivery: the same id with other content differs, and changes nothing',
    store: (sound) => ({
      commit: async (changes) =>
        (await sound.commit(changes)).map((outcome) => (outcome.kind === 'differs' ? { kind: 'repeated' } : outcome)),
    }),
  },
  'an observation that overwrites the one before': {
    noticedBy: 'observations: the union does not depend on order, repetition or grouping',
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
  'paging by offset': {
    noticedBy: 'paging: clients are met exactly once each, whatever is written meanwhile to others',
    store: (sound) => ({
      clients: (tenant, request) => byOffset((page) => sound.clients(tenant, { ...request, ...page }), request),
    }),
  },
  'ids sorted by UTF-16 code unit': {
    noticedBy: 'paging: accounts come in their order, ties by the code points of their ids, in pages of every size',
    store: (sound) => ({
      accounts: async (tenant, request) => {
        const { rows, ...next } = await sound.accounts(tenant, request);
        return { rows: [...rows].sort((left, right) => (left.id < right.id ? -1 : 1)), ...next };
      },
    }),
  },
  'an outbox in the wrong order': {
    noticedBy: 'events: positions grow in commit order, also within a change and across calls',
    store: (sound) => ({ events: async (...asked) => [...(await sound.events(...asked))].reverse() }),
  },
  'texts cut short': {
    noticedBy: 'texts: a text of a million characters comes back',
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
  'a stale read': {
    noticedBy: 'finding: a commit that was answered is found',
    store: (sound) => {
      const cached = new Map<string, ReturnType<ClientStore['find']>>();
      return {
        find: (tenant, request) => {
          const asked = JSON.stringify([tenant, request]);
          const answer = cached.get(asked) ?? sound.find(tenant, request);
          cached.set(asked, answer);
          return answer;
        },
      };
    },
  },
  'a read in two halves': {
    noticedBy: 'finding: a reader never sees half of a commit',
    store: (sound) => ({
      find: async (tenant, { clientIds, ...others }) => {
        const first = await sound.find(tenant, clientIds === undefined ? {} : { clientIds });
        for (let turn = 0; turn < 5; turn += 1) await Promise.resolve();
        const second = await sound.find(tenant, others);
        return { ...second, clients: [...first.clients, ...second.clients] };
      },
    }),
  },
  'rows that are handed out': {
    noticedBy: 'rows: an answer that is altered alters nothing',
    store: (sound) => {
      const handedOut = new Map<string, object>();
      return {
        accounts: sound.accounts,
        find: async (tenant, request) => {
          const found = await sound.find(tenant, request);
          const accounts = found.accounts.map((account) => {
            const known = handedOut.get(account.id) ?? { ...account };
            handedOut.set(account.id, known);
            return known as typeof account;
          });
          return { ...found, accounts };
        },
      };
    },
  },
  'blocking keys that only grow': {
    noticedBy: 'blocking: a client stands under its last keys alone',
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
  'a crowd that is cut short': {
    noticedBy: 'blocking: a crowded key says so, and names nobody',
    store: (sound) => ({
      neighbours: async (tenant, keys, limit) =>
        (await sound.neighbours(tenant, keys, 1000)).map((one) => ({ ...one, clientIds: one.clientIds.slice(0, limit) })),
    }),
  },
  'use after the end': {
    noticedBy: 'closing: after closing every verb is refused',
    store: () => ({ close: async () => {} }),
  },
};

/** A store with one of the faults. */
export function faultyStore(name: string): ClientStore {
  const sound = memoryStore();
  return { ...sound, ...faultyStores[name]?.store(sound) };
}
