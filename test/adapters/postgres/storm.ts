import { randomIds, systemClock } from '../../../src/adapters/node/index.ts';
import type { PostgresDatabaseLike } from '../../../src/adapters/postgres/index.ts';
import { postgresStore } from '../../../src/adapters/postgres/index.ts';
import type { MessageInput } from '../../../src/conversation/message.ts';
import { createClientele } from '../../../src/service/clientele.ts';

/** How hard it blows. */
export interface Storm {
  /** One for each of the services that ingest at once. */
  readonly databases: readonly PostgresDatabaseLike[];
  /** Each is delivered three times. */
  readonly messages: number;
  readonly identities: number;
}

/** What is left when it is over, to be compared with what was sent. */
export interface Calm {
  /** Calls of ingest that threw. */
  readonly failures: readonly unknown[];
  /** Messages that were sent and are not there. */
  readonly lost: number;
  /** Messages that more than one call said it had applied. */
  readonly twice: number;
  /** Routing keys of two owners. */
  readonly shared: number;
  /** Clients, joined where a duplicate is suggested. */
  readonly joined: number;
  /** Identities that are not exactly one client, once joined: with all of their messages, both of their keys and nothing else. */
  readonly misplaced: number;
  /** Conversations that a message moved on unseen by another: every message that applies is one version. */
  readonly overwritten: number;
}

const tenant = 'storm';

/** The messages of some people who write from an address, from a number, and every tenth time from both, each message three times. */
function deliveries({ messages: count, identities }: Storm): MessageInput[] {
  const messages = Array.from({ length: count }, (_, index): MessageInput => {
    const person = index % identities;
    const round = Math.floor(index / identities);
    const email = `person${person}@example.com`;
    const phone = `+1415${2_000_000 + person}`;
    const isBoth = round === person % 10 || round % 10 === person % 10;
    const from = isBoth ? { email, phone } : round % 2 === 0 ? { email } : { phone };
    return {
      id: `m${index}`,
      conversationId: `v${person}-${round % 4}-${Object.keys(from).join()}`,
      channel: 'email' in from ? 'email' : 'sms',
      direction: 'inbound',
      occurredAt: new Date(Date.UTC(2026, 0, 1) + index * 1000).toISOString(),
      from,
      text: 'Where is my order?',
    };
  });
  return shuffled([...messages, ...messages, ...messages]);
}

/** Ingests from all sides at once. */
export async function blow(storm: Storm): Promise<Calm> {
  const sent = deliveries(storm);
  const workspaces = storm.databases.map((database) =>
    createClientele({ store: postgresStore({ database }), clock: systemClock(), ids: randomIds() }).for({
      tenant,
      actor: { id: 'storm', role: 'system' },
    }),
  );
  const failures: unknown[] = [];
  const applied = new Map<string, number>();
  await Promise.all(
    workspaces.map(async (workspace, of) => {
      for (let index = of; index < sent.length; index += workspaces.length) {
        const message = sent[index];
        if (message === undefined) continue;
        try {
          const { kind } = await workspace.ingest(message);
          if (kind !== 'repeated') applied.set(message.id, (applied.get(message.id) ?? 0) + 1);
        } catch (error) {
          failures.push(error);
        }
      }
    }),
  );
  return { failures, twice: [...applied.values()].filter((times) => times > 1).length, ...(await look(storm, sent)) };
}

async function look({ databases: [database] }: Storm, sent: readonly MessageInput[]) {
  if (database === undefined) throw new TypeError('A storm needs a database.');
  const store = postgresStore({ database });
  const messages = await everyRow((page) => store.messages(tenant, page));
  const clients = await everyRow((page) => store.clients(tenant, page));
  const conversations = await everyRow((page) => store.conversations(tenant, page));
  const suggestions = await everyRow((page) => store.suggestions(tenant, page));
  const joined = new Map(clients.map(({ record }) => [record.id, record.id]));
  const root = (id: string): string => {
    const above = joined.get(id) ?? id;
    return above === id ? id : root(above);
  };
  for (const { left, right } of suggestions) joined.set(root(left), root(right));
  const owners = Map.groupBy(
    clients.flatMap(({ keys }) => keys),
    ({ key }) => key,
  );
  const ofConversation = Map.groupBy(messages, ({ conversationId }) => conversationId);
  const keysOf = Map.groupBy(
    clients.flatMap(({ keys }) => keys),
    ({ clientId }) => root(clientId),
  );
  const found = new Set(
    [...Map.groupBy(messages, ({ clientId }) => root(clientId ?? ''))].map(([id, rows]) =>
      identityOf(
        rows.map((row) => row.id),
        (keysOf.get(id) ?? []).map(({ key }) => key),
      ),
    ),
  );
  const expected = [...Map.groupBy(sent, ({ conversationId }) => conversationId.split('-')[0])].map(([, own]) =>
    identityOf(
      own.map(({ id }) => id),
      own.flatMap(({ from }) => Object.entries(from ?? {}).map(([kind, value]) => `${kind}:${value}`)),
    ),
  );
  return {
    lost: new Set(sent.map(({ id }) => id)).size - messages.length,
    shared: [...owners.values()].filter((held) => held.length > 1).length,
    joined: new Set(clients.map(({ record }) => root(record.id))).size,
    misplaced: expected.filter((identity) => !found.has(identity)).length,
    overwritten: conversations.filter(({ id, version }) => ofConversation.get(id)?.length !== version).length,
  };
}

/** An identity's messages and keys, to be compared. */
const identityOf = (messages: readonly string[], keys: readonly string[]): string =>
  JSON.stringify([messages, keys].map((names) => [...new Set(names)].sort()));

async function everyRow<Row>(
  page: (request: { limit: number; after?: string }) => Promise<{ readonly rows: readonly Row[]; readonly next?: string }>,
): Promise<Row[]> {
  const rows: Row[] = [];
  let after: string | undefined;
  do {
    const found = await page({ limit: 1000, ...(after === undefined ? {} : { after }) });
    rows.push(...found.rows);
    after = found.next;
  } while (after !== undefined);
  return rows;
}

/** Mixed well, and the same in every run. */
function shuffled<Item>(items: readonly Item[]): Item[] {
  const mixed = [...items];
  for (let index = mixed.length - 1; index > 0; index -= 1) {
    const other = ((index * 2_654_435_761) >>> 7) % (index + 1);
    [mixed[index], mixed[other]] = [mixed[other] as Item, mixed[index] as Item];
  }
  return mixed;
}
