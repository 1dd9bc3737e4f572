import pg from 'pg';
import { memoryStore } from '../../src/adapters/memory/index.ts';
import { randomIds, systemClock } from '../../src/adapters/node/index.ts';
import { type PostgresStore, postgresStore } from '../../src/adapters/postgres/index.ts';
import type { MessageInput } from '../../src/conversation/message.ts';
import { createClientele } from '../../src/service/clientele.ts';
import { poolOn, type Server, startServer, superuser } from '../adapters/postgres/server.ts';
import { handWrittenPostgres } from './hand-written-postgres.ts';
import { benchMessages } from './messages.ts';
import { recording, type Step } from './recording.ts';

const tenant = 'acme';
const rounds = 5;

/** Measures messages a second on a PostgreSQL server with its default durability, beside statements by hand; and what is kept of them. */
export async function run(options: readonly string[]): Promise<void> {
  const count = Number(options[0] ?? 2_000);
  const server = await startServer();
  try {
    const databases = await databasesOn(server);
    const messages = benchMessages(count);
    const rates: Record<string, Record<string, number | string>> = {};
    for (const batch of [1, 100, 1000]) {
      const recorded = recording(memoryStore());
      await ingest(recorded.store, messages, batch);
      rates[batch === 1 ? 'one at a time' : `batches of ${batch}`] = await beside(databases, recorded.steps, count);
    }
    for (const writers of [1, 8, 32]) {
      const { pool, store } = await databases.next('owner');
      const shares = Array.from({ length: writers }, (_, writer) =>
        messages.filter((message) => shareOf(message) % writers === writer),
      );
      const milliseconds = await timed(() => Promise.all(shares.map((share) => ingest(store, share, 1))));
      rates[`ingest, ${writers} writers sharded by sender`] = { 'the library': Math.round((count / milliseconds) * 1000) };
      await pool.end();
    }
    console.log(`${count} messages, messages a second (median of ${rounds}); statements are prepared; every commit is durable.`);
    console.table(rates);
    await sizes(databases, messages);
    await databases.end();
  } finally {
    await server.stop();
  }
}

/** Messages of one sender go to one writer, as a host shards them: two writers of one client would have to decide again and again. */
const shareOf = ({ conversationId }: MessageInput): number => Number(/\d+/.exec(conversationId)?.[0]);

type Databases = Awaited<ReturnType<typeof databasesOn>>;

async function databasesOn({ host }: Server) {
  const admin = new pg.Client({ host, user: superuser, database: 'postgres' });
  await admin.connect();
  await admin.query('CREATE ROLE owner LOGIN');
  let made = 0;
  return {
    /** A new database with the tables; a superuser is not held back by row level security. */
    async next(user: string): Promise<{ readonly pool: pg.Pool; readonly store: PostgresStore }> {
      made += 1;
      await admin.query(`CREATE DATABASE bench${made} OWNER owner`);
      const pool = poolOn({ host, user, database: `bench${made}`, max: 8 });
      const store = postgresStore({ database: pool, prepare: true });
      await store.migrate();
      return { pool, store };
    },
    end: () => admin.end(),
  };
}

/** The store and the statements by hand take turns, so that both meet the same weather. */
async function beside(databases: Databases, steps: readonly Step[], count: number) {
  const found: { store: number[]; hand: number[] } = { store: [], hand: [] };
  for (let round = 0; round < rounds; round += 1) {
    const own = await databases.next('owner');
    found.store.push(await timed(() => replay(own.store, steps)));
    await own.pool.end();
    const other = await databases.next(superuser);
    const byHand = handWrittenPostgres(other.pool);
    found.hand.push(
      await timed(async () => {
        for (const step of steps) await byHand(step);
      }),
    );
    await other.pool.end();
  }
  const [store, hand] = [found.store, found.hand].map((times) => Math.round((count / median(times)) * 1000)) as [number, number];
  return { 'store alone': store, 'by hand': hand, 'store alone : by hand': (store / hand).toFixed(2) };
}

const median = (values: readonly number[]): number => values.toSorted((left, right) => left - right)[values.length >> 1] ?? 0;

async function timed(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

async function replay(store: PostgresStore, steps: readonly Step[]): Promise<void> {
  for (const { finds, changes } of steps) {
    for (const request of finds) await store.find(tenant, request);
    await store.commit(changes);
  }
}

async function ingest(store: Parameters<typeof createClientele>[0]['store'], messages: readonly MessageInput[], batch: number) {
  const actor = { id: 'bench', role: 'system' } as const;
  const workspace = createClientele({ store, clock: systemClock(), ids: randomIds() }).for({ tenant, actor });
  if (batch === 1) for (const message of messages) await workspace.ingest(message);
  else for await (const _ of workspace.ingestMany(messages, { batch }));
}

/** The bytes of tables and indexes, by what they grow with. */
const grows = {
  client: ['clientele_client', 'clientele_key', 'clientele_observation'],
  conversation: ['clientele_conversation'],
  message: ['clientele_message'],
  event: ['clientele_event'],
} as const;

async function sizes(databases: Databases, messages: readonly MessageInput[]): Promise<void> {
  const { pool, store } = await databases.next(superuser);
  await ingest(store, messages, 1000);
  await pool.query('VACUUM FULL');
  const table: Record<string, Record<string, number>> = {};
  for (const [what, names] of Object.entries(grows)) {
    const { rows } = await pool.query(
      `SELECT (SELECT count(*)::int FROM ${names[0]}) AS rows, ${names.map((name) => `pg_table_size('${name}')`).join(' + ')} AS table_bytes,
       ${names.map((name) => `pg_indexes_size('${name}')`).join(' + ')} AS index_bytes`,
    );
    const { rows: many, table_bytes, index_bytes } = rows[0];
    table[`a ${what}`] = {
      rows: many,
      'bytes of table': Math.round(table_bytes / many),
      'bytes of indexes': Math.round(index_bytes / many),
    };
  }
  console.log('What is kept of each, in bytes; a client with its keys and observations.');
  console.table(table);
  await pool.end();
}
