import type { ClientStore, Page, PageRequest } from '../../src/ports/client-store.ts';
import type { MemoryFault } from './fault.ts';

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

/** Stores that read wrongly. */
export const faultyReads: Readonly<Record<string, MemoryFault>> = {
  'a dropped tenant filter': {
    noticedBy: 'tenants: twins with the same ids and keys are told apart by every verb',
    saying: /what the first twin has: expected/,
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
  'offset paging': {
    noticedBy: 'paging: clients are met exactly once each, whatever is written meanwhile to others',
    saying: /the rows that were there all the time|the rows that were met/,
    store: (sound) => ({
      clients: (tenant, { deleted = false, ...request }) =>
        byOffset((page) => sound.clients(tenant, { deleted, ...page }), request),
    }),
  },
  'ids sorted by UTF-16 code unit': {
    noticedBy: 'paging: accounts come in their order, ties by the code points of their ids, in pages of every size',
    saying: /pages of 3: .*got .*"😀","￮"\]/,
    store: (sound) => ({
      accounts: async (tenant, request) => {
        const { rows, ...next } = await sound.accounts(tenant, request);
        return { rows: [...rows].sort((left, right) => (left.id < right.id ? -1 : 1)), ...next };
      },
    }),
  },
  'an outbox in the wrong order': {
    noticedBy: 'events: positions grow in commit order, also within a change and across calls',
    saying: /the order: expected .*got …\[9,8/,
    store: (sound) => ({ events: async (...asked) => [...(await sound.events(...asked))].reverse() }),
  },
  'a stale read': {
    noticedBy: 'finding: a commit that was answered is found',
    saying: /the version: expected …2…, got …1…/,
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
    saying: /the versions in one answer/,
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
    saying: /the answer: .*got .*spoi/,
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
  'use after the end': {
    noticedBy: 'closing: after closing every verb is refused',
    saying: /find: expected the error store-closed/,
    store: () => ({ close: async () => {} }),
  },
  'a timeline of everybody': {
    noticedBy: 'aboutClients: a timeline holds what is of its clients and of the asked type, and follows what changes',
    saying: /the timeline of the first: expected …\["event 1".*got …\["event 3"/,
    store: (sound) => ({
      timeline: (tenant, request) => sound.timeline(tenant, { ...request, clientIds: ['c1', 'c2', ''] }),
    }),
  },
  'a timeline by source': {
    noticedBy:
      'aboutClients: a client’s timeline is newest first; of one moment events, messages and documents, each the greatest first, in pages of every size',
    saying: /pages of 2: expected …\["event 3","message m3".*got …\["message m3","event 3"/,
    store: (sound) => ({
      timeline: async (tenant, request) => {
        const { rows, ...rest } = await sound.timeline(tenant, request);
        return { rows: [...rows].sort((left, right) => (left.source < right.source ? 1 : -1)), ...rest };
      },
    }),
  },
  'a timeline paged by offset': {
    noticedBy:
      'aboutClients: what is there during the whole reading of a timeline is met exactly once, whatever is written meanwhile',
    saying: /what was there all the time|what was met/,
    store: (sound) => ({
      timeline: async (tenant, { clientIds, type, ...request }) => ({
        ...(await byOffset((page) => sound.timeline(tenant, { clientIds, type, ...page }), request)),
        records: [],
      }),
    }),
  },
  'a timeline without its records': {
    noticedBy: 'aboutClients: a timeline comes with the records of its clients that are there, in the order of asking',
    saying: /the records: expected/,
    store: (sound) => ({
      timeline: async (tenant, request) => ({ ...(await sound.timeline(tenant, request)), records: [] }),
    }),
  },
  'counts that are remembered': {
    noticedBy: 'aboutClients: conversations and open work are counted, and follow what changes',
    saying: /the counts afterwards/,
    store: (sound) => {
      const counted = new Map<string, ReturnType<ClientStore['counts']>>();
      return {
        async counts(tenant, clientIds) {
          const each = [...new Set(clientIds)].map((id) => {
            const known = counted.get(id) ?? sound.counts(tenant, [id]);
            counted.set(id, known);
            return known;
          });
          return (await Promise.all(each)).flat();
        },
      };
    },
  },
  'counts of what is resolved too': {
    noticedBy: 'aboutClients: conversations and open work are counted, and follow what changes',
    saying: /the counts: .*got .*"openConversations":4/,
    store: (sound) => ({
      counts: async (...asked) =>
        (await sound.counts(...asked)).map((counted) => ({ ...counted, openConversations: counted.conversations })),
    }),
  },
  'documents of every type': {
    noticedBy: 'paging: documents are listed by their type, and by their client where one is named',
    saying: /the notes: .*got .*"d4"/,
    store: (sound) => ({
      documents: async (tenant, request) => {
        const [notes, issues] = [
          await sound.documents(tenant, { ...request, type: 'note' }),
          await sound.documents(tenant, { ...request, type: 'issue' }),
        ];
        return { rows: [...notes.rows, ...issues.rows] };
      },
    }),
  },
  'holders of a cell that is quoted twice': {
    noticedBy: 'texts: a name is found to the code unit: quotes',
    saying: /the holders: .*got …\[\]/,
    store: (sound) => ({ holders: (tenant, field, cell) => sound.holders(tenant, field, cell.replaceAll("'", "''")) }),
  },
  'suggestions of every status': {
    noticedBy: 'paging: suggestions are listed by their status',
    saying: /the open ones: .*got .*"c1 c3"/,
    store: (sound) => ({ suggestions: (tenant, { status: _, ...request }) => sound.suggestions(tenant, request) }),
  },
  'the newest messages of the first page': {
    noticedBy:
      'paging: messages, newest first, come in their order, ties by the code points of their ids, in pages of every size',
    saying: /pages of 1: expected …\["y late".*got …\["y early"/,
    store: (sound) => ({
      messages: async (tenant, { newestFirst, ...request }) => {
        const { rows, ...next } = await sound.messages(tenant, request);
        return { rows: newestFirst ? [...rows].reverse() : rows, ...next };
      },
    }),
  },
  'consents of one page only': {
    noticedBy: 'paging: consents come in their order, ties by the code points of their ids, in pages of every size',
    saying: /pages of 1: .*got …\["Z"\]/,
    store: (sound) => ({ consents: async (...asked) => ({ rows: (await sound.consents(...asked)).rows }) }),
  },
  'a crowd that is cut short': {
    noticedBy: 'blocking: a crowded key says so, and names nobody',
    saying: /those of a limit of 2: expected .*"crowded":true.*got .*"crowded":false/,
    store: (sound) => ({
      neighbours: async (tenant, keys, limit) =>
        (await sound.neighbours(tenant, keys, 1000)).map((one) => ({ ...one, clientIds: one.clientIds.slice(0, limit) })),
    }),
  },
  'counts of one client after the other': {
    noticedBy: 'finding: a page, counts and neighbours never show half of a commit',
    saying: /the counts of one moment/,
    store: (sound) => ({
      async counts(tenant, clientIds) {
        const counted = [];
        for (const id of new Set(clientIds)) {
          counted.push(...(await sound.counts(tenant, [id])));
          await new Promise(setImmediate);
        }
        return counted;
      },
    }),
  },
};
