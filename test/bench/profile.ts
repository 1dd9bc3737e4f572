import { DatabaseSync } from 'node:sqlite';
import pg from 'pg';
import { memoryPresence, memoryStore } from '../../src/adapters/memory/index.ts';
import { conversationCredentials, randomIds, systemClock } from '../../src/adapters/node/index.ts';
import { postgresStore } from '../../src/adapters/postgres/index.ts';
import { sqliteStore } from '../../src/adapters/sqlite/index.ts';
import type { Write } from '../../src/change/change.ts';
import type { ClientStore, Page } from '../../src/ports/client-store.ts';
import { artefactDocument } from '../../src/profile/ai/artefact.ts';
import { conversationMoodTask } from '../../src/profile/ai/tasks/conversation-mood.ts';
import { conversationSummaryTask } from '../../src/profile/ai/tasks/conversation-summary.ts';
import type { ConversationRow } from '../../src/profile/conversation-row.ts';
import { createClientele, type Workspace } from '../../src/service/clientele.ts';
import { aChange, aClient, aConversation, aDocument, aMessage, anEvent, anObservation, at } from '../../src/testing/rows.ts';
import { poolOn, startServer, superuser } from '../adapters/postgres/server.ts';

const [tenant, clientId] = ['t1', 'c1'];
const counts = { conversations: 500, messages: 10_000, notes: 200, events: 400, observations: 60 };
const made = [conversationSummaryTask.name, conversationMoodTask.name];
const rounds = 25;

/** Measures the page of a client with 500 conversations and 10,000 messages beside the bare SQL that reads the same rows; and heartbeats. */
export async function run(): Promise<void> {
  const table: Record<string, Record<string, string | number>> = {};
  const database = new DatabaseSync(':memory:');
  const statement = (sql: string) => database.prepare(sql);
  await measure(table, 'SQLite', sqliteStore({ database }), async (sql) => statement(sql).all({ $1: tenant, $2: clientId }));
  const server = await startServer();
  try {
    const admin = new pg.Client({ host: server.host, user: superuser, database: 'postgres' });
    await admin.connect();
    await admin.query('CREATE DATABASE bench');
    await admin.end();
    const pool = poolOn({ host: server.host, user: superuser, database: 'bench', max: 8 });
    const store = postgresStore({ database: pool, prepare: true });
    await store.migrate();
    await measure(table, 'PostgreSQL', store, async (sql) => (await pool.query(sql, [tenant, clientId])).rows);
    await pool.end();
  } finally {
    await server.stop();
  }
  console.log(
    `A client with ${counts.conversations} conversations and ${counts.messages} messages, milliseconds, medians of ${rounds}.`,
  );
  console.table(table);
  await heartbeats();
}

type Rows = (sql: string) => Promise<readonly { readonly body?: unknown; readonly value?: unknown }[]>;

async function measure(table: Record<string, Record<string, string | number>>, engine: string, store: ClientStore, rows: Rows) {
  await fill(store);
  const clientele = createClientele({ store, clock: systemClock(), ids: randomIds() });
  const workspace = clientele.for({ tenant, actor: { id: 'ana', role: 'admin' } });
  const pairs = {
    'the page': [() => page(workspace), () => bare(rows, 100, 50), 300],
    'the whole life': [() => wholeLife(workspace), () => bare(rows, 20_000, 20_000), 10],
  } as const;
  // A service answers many such questions: what the first ones cost is not what it costs.
  for (const [name, [library, byHand, warmUps]] of Object.entries(pairs)) {
    const [read, handRead] = [await library(), await byHand()];
    if (read !== handRead) throw new TypeError(`${engine}, ${name}: the library read ${read} rows, the statements ${handRead}.`);
    const times: [number[], number[]] = [[], []];
    for (let round = -warmUps; round < rounds; round += 1) {
      const took = [await timed(library), await timed(byHand)] as const;
      if (round < 0) continue;
      times[0].push(took[0]);
      times[1].push(took[1]);
    }
    const [mine, hand] = times.map(median) as [number, number];
    table[`${engine}, ${name}`] = {
      rows: read,
      'the library': mine.toFixed(1),
      'bare SQL': hand.toFixed(1),
      ratio: (mine / hand).toFixed(2),
    };
  }
  await store.close();
}

async function fill(store: ClientStore): Promise<void> {
  const some = <Item>(count: number, make: (index: number) => Item) => Array.from({ length: count }, (_, index) => make(index));
  const writes: Write[] = [
    { kind: 'put', of: 'client', row: aClient(clientId) },
    ...some(
      counts.conversations,
      (index): Write => ({
        kind: 'put',
        of: 'conversation',
        row: aConversation(`v${index}`, { clientId, lastAt: at(index * 60), lastInboundAt: at(index * 60) }),
      }),
    ),
    ...some(
      counts.messages,
      (index): Write => ({
        kind: 'put',
        of: 'message',
        row: aMessage(`m${index}`, { clientId, conversationId: `v${index % counts.conversations}`, occurredAt: at(index * 3) }),
      }),
    ),
    ...some(
      counts.notes,
      (index): Write => ({
        kind: 'put',
        of: 'document',
        row: aDocument(`n${index}`, {
          clientId,
          at: at(index * 150),
          value: { id: `n${index}`, by: 'ana', text: 'Prefers mornings.' },
        }),
      }),
    ),
    ...some(counts.conversations, (index) => artefactsOf(`v${index}`, at(index * 60))).flat(),
    ...some(
      counts.observations,
      (index): Write => ({ kind: 'observe', clientId, observation: anObservation({ cell: `ana${index}@example.com` }) }),
    ),
  ];
  const events = some(counts.events, (index) => anEvent({ clientId, at: at(index * 75), data: { index } }));
  for (let start = 0; start < writes.length; start += 1000) await store.commit([aChange(writes.slice(start, start + 1000))]);
  await store.commit([aChange([], { events })]);
}

/** What models made of a conversation: a summary of two sentences, and its mood. */
function artefactsOf(id: string, when: string): Write[] {
  const cites = [{ of: 'message' as const, id: 'm1' }];
  const statements = ['Asks where an order is.', 'It was sent again, and arrives on Friday.'].map((text) => ({ text, cites }));
  const mood = {
    sentiment: { score: 0.4, mood: 'positive' },
    messages: [{ id: 'm1', score: 0.4 }],
    topics: [{ label: 'delivery', cites }],
  };
  const manifest = { included: cites, leftOut: [], tokens: 120 };
  return (
    [
      [conversationSummaryTask, { statements }],
      [conversationMoodTask, mood],
    ] as const
  ).map(([task, content]) => {
    const basis = { messages: 20, ended: 1 };
    const artefact = { task: task.name, taskVersion: task.version, at: when, key: 'k'.repeat(32), basis, content, manifest };
    return { kind: 'put', of: 'document', row: artefactDocument(artefact, { id, clientId }, 1) };
  });
}

/** What a page shows at first: everything of the client, its newest conversations, and the newest of its timeline. */
async function page(workspace: Workspace): Promise<number> {
  const [{ conversations, client }, { rows }] = await Promise.all([
    workspace.profile(clientId),
    workspace.timeline(clientId, { limit: 50 }),
  ]);
  return conversations.rows.reduce((sum, row) => sum + withArtefacts(row), 0) + client.emails.length + rows.length;
}

/** A row of a conversation is made of its own record and of what models made of it. */
const withArtefacts = ({ summary, sentiment }: ConversationRow): number =>
  1 + Number(summary !== undefined) + Number(sentiment !== undefined);

async function wholeLife(workspace: Workspace): Promise<number> {
  const [{ client }, conversations, timeline] = await Promise.all([
    workspace.profile(clientId),
    everyPage((after) => workspace.clientConversations(clientId, { limit: 1000, ...after }), withArtefacts),
    everyPage((after) => workspace.timeline(clientId, { limit: 1000, ...after })),
  ]);
  return conversations + client.emails.length + timeline;
}

async function everyPage<Row>(
  read: (after: { after?: string }) => Promise<Page<Row>>,
  countOf: (row: Row) => number = () => 1,
): Promise<number> {
  let total = 0;
  for (let after = {}; ; ) {
    const { rows, next } = await read(after);
    for (const row of rows) total += countOf(row);
    if (next === undefined) return total;
    after = { after: next };
  }
}

/** The same rows by plain statements, with their JSON parsed; of the newest 50 of a timeline, 50 of each of its lists have to be read. */
async function bare(rows: Rows, threads: number, limit: number): Promise<number> {
  const of = 'WHERE tenant = $1 AND client_id = $2';
  const read = await Promise.all([
    rows(`SELECT * FROM clientele_client WHERE tenant = $1 AND id = $2`),
    rows(`SELECT * FROM clientele_observation ${of} ORDER BY id`),
    rows(`SELECT * FROM clientele_key ${of}`),
    rows(`SELECT count(*) AS n, sum(is_open) AS o FROM clientele_conversation ${of}`),
    rows(`SELECT sum(is_open) AS o FROM clientele_document ${of}`),
    rows(`SELECT * FROM clientele_conversation ${of} ORDER BY last_at DESC, id DESC LIMIT ${threads}`),
    rows(`SELECT d.* FROM (SELECT id FROM clientele_conversation ${of} ORDER BY last_at DESC, id DESC LIMIT ${threads}) AS c
      CROSS JOIN (${made.map((name) => `SELECT '${name}:' AS type`).join(' UNION ALL ')}) AS made
      JOIN clientele_document AS d ON d.tenant = $1 AND d.id = made.type || c.id`),
    rows(`SELECT * FROM clientele_message ${of} ORDER BY occurred_at DESC, id DESC LIMIT ${limit}`),
    rows(`SELECT * FROM clientele_document ${of} AND type = 'note' ORDER BY listed_at DESC, id DESC LIMIT ${limit}`),
    rows(`SELECT * FROM clientele_event ${of} ORDER BY happened_at DESC, position DESC LIMIT ${limit}`),
  ]);
  for (const some of read) for (const { body, value } of some) JSON.parse(String(body ?? value ?? 'null'));
  const [, observations, , , , conversations, artefacts, ...timeline] = read.map(({ length }) => length);
  return (
    (observations ?? 0) +
    (conversations ?? 0) +
    (artefacts ?? 0) +
    Math.min(
      limit,
      timeline.reduce((sum, length) => sum + length, 0),
    )
  );
}

/** Heartbeats a second, each with its credential checked, over 1,000 conversations; and what they asked of the store. */
async function heartbeats(): Promise<void> {
  const conversations = 1000;
  const inner = memoryStore();
  const rows = Array.from({ length: conversations }, (_, index) => aConversation(`v${index}`, { clientId: `c${index}` }));
  await inner.commit([aChange(rows.map((row): Write => ({ kind: 'put', of: 'conversation', row })))]);
  const asked = { find: 0, commit: 0 };
  const store: ClientStore = {
    ...inner,
    find: (...given) => {
      asked.find += 1;
      return inner.find(...given);
    },
    commit: (...given) => {
      asked.commit += 1;
      return inner.commit(...given);
    },
  };
  const clock = systemClock();
  const credentials = conversationCredentials({ secrets: ['0123456789abcdef0123456789abcdef'], clock });
  const until = new Date(Date.now() + 3_600_000).toISOString();
  const issued = rows.map(({ id }) => credentials.issue({ tenant, conversationId: id }, until));
  const clientele = createClientele({ store, clock, ids: randomIds(), presence: { credentials, tracker: memoryPresence() } });
  const count = 100_000;
  const milliseconds = await timed(async () => {
    for (let beat = 0; beat < count; beat += 1) {
      await clientele.heartbeat({ credential: issued[beat % conversations] ?? '', visible: true });
    }
  });
  console.log(
    `${Math.round((count / milliseconds) * 1000)} heartbeats a second; of ${count}: ${asked.commit} writes, ${asked.find} reads of the store.`,
  );
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

const median = (values: readonly number[]): number => values.toSorted((left, right) => left - right)[values.length >> 1] ?? 0;
