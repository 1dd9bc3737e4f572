import type { ClientStore, Page, PageRequest } from '../../src/ports/client-store.ts';
import { tenant } from './workspace.ts';

/** Everything that a store holds of the campaign's tenant. */
export async function contentOf(store: ClientStore) {
  return {
    messages: await everyRow((page) => store.messages(tenant, page)),
    clients: await everyRow((page) => store.clients(tenant, page)),
    conversations: await everyRow((page) => store.conversations(tenant, page)),
    suggestions: await everyRow((page) => store.suggestions(tenant, page)),
    events: await everyEvent(store),
  };
}

/** See {@link contentOf}. */
export type Content = Awaited<ReturnType<typeof contentOf>>;

async function everyRow<Row>(page: (request: PageRequest) => Promise<Page<Row>>): Promise<Row[]> {
  const rows: Row[] = [];
  for (let after: string | undefined; ; ) {
    const found = await page({ limit: 1_000, ...(after === undefined ? {} : { after }) });
    rows.push(...found.rows);
    after = found.next;
    if (after === undefined) return rows;
  }
}

async function everyEvent(store: ClientStore) {
  const events = await store.events(tenant, 0, 1_000);
  for (;;) {
    const more = await store.events(tenant, events.length, 1_000);
    if (more.length === 0) return events;
    (events as unknown[]).push(...more);
  }
}

/** What cannot be so, whatever was sent and whenever the engine was ended. */
export function contradictionsIn({ messages, clients, conversations, events }: Content): string[] {
  const times = countBy(messages, ({ conversationId }) => conversationId);
  const owners = countBy(
    clients.flatMap(({ keys }) => keys),
    ({ key }) => key,
  );
  const applied = countBy(messages, ({ id }) => id);
  const created = events.filter(({ type }) => type === 'client.created').length;
  return [
    ...repeated(owners).map((key) => `two clients own ${key}`),
    ...repeated(applied).map((id) => `the message ${id} is there twice`),
    // Every message that applies is one version of its conversation.
    ...conversations
      .filter(({ id, version }) => times.get(id) !== version)
      .map(({ id }) => `the conversation ${id} was moved on twice`),
    ...(created === clients.length ? [] : [`${clients.length} clients, ${created} of them announced`]),
    ...(events.every(({ position }, index) => position === index + 1) ? [] : ['the positions of the outbox have a gap']),
  ];
}

function countBy<Item>(items: readonly Item[], nameOf: (item: Item) => string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const item of items) counts.set(nameOf(item), (counts.get(nameOf(item)) ?? 0) + 1);
  return counts;
}

const repeated = (counts: ReadonlyMap<string, number>): string[] =>
  [...counts].flatMap(([name, count]) => (count > 1 ? name : []));
