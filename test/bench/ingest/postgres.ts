import type pg from 'pg';
import { memoryStore } from '../../../src/adapters/memory/index.ts';
import { type PostgresStore, postgresStore } from '../../../src/adapters/postgres/index.ts';
import type { MessageInput } from '../../../src/conversation/message.ts';
import { superuser } from '../../adapters/postgres/server.ts';
import { handWrittenPostgres } from '../hand-written-postgres.ts';
import { recording, type Step } from '../recording.ts';
import type { Databases, User } from './databases.ts';
import { beside, type Cost, costOf, ingest, medianOfEach, nameOf, rate, replay, share } from './measure.ts';

/** Prints messages a second on PostgreSQL with its default durability: the library, the store alone, and statements by hand. */
export async function measurePostgres(databases: Databases, messages: readonly MessageInput[], reading: Cost): Promise<void> {
  const table: Record<string, object> = {};
  for (const batch of [1, 100, 1_000]) table[nameOf(batch)] = await rowOf(databases, messages, batch, reading);
  console.log(
    `\nPostgreSQL, durable on every commit, prepared statements, one connection; ${messages.length} messages, messages a second.`,
  );
  console.log('By hand: under the same row level security as the store, and past it, as a superuser.');
  console.table(table);
}

async function rowOf(databases: Databases, messages: readonly MessageInput[], batch: number, reading: Cost) {
  const recorded = recording(memoryStore());
  await ingest(recorded.store, messages, batch);
  const { library, storeAlone, byHand, byHandPast } = await medianOfEach({
    library: () => onDatabase(databases, 'owner', 1, ({ store }) => ingest(store, messages, batch)),
    storeAlone: () => onDatabase(databases, 'owner', 1, ({ store }) => replay(store, recorded.steps)),
    byHand: () => onDatabase(databases, 'owner', 1, ({ pool }) => replayByHand(pool, recorded.steps)),
    byHandPast: () => onDatabase(databases, superuser, 1, ({ pool }) => replayByHand(pool, recorded.steps)),
  });
  const count = messages.length;
  return {
    'the library': rate(count, library.time),
    'store alone': rate(count, storeAlone.time),
    'by hand': rate(count, byHand.time),
    'alone : by hand': beside(storeAlone, byHand),
    'by hand, past': rate(count, byHandPast.time),
    'alone : past': beside(storeAlone, byHandPast),
    'reading, in time': share(reading.time, library.time),
    'round trips a message': ((await roundTrips(databases, messages, batch)) / count).toFixed(2),
  };
}

/** Prints what several writers do at once, each with the messages of its own senders. */
export async function measureWriters(databases: Databases, messages: readonly MessageInput[]): Promise<void> {
  const table: Record<string, object> = {};
  for (const batch of [1, 100]) {
    for (const writers of [1, 8, 32]) {
      const shares = await recordedShares(messages, writers, batch);
      const { storeAlone, byHand } = await medianOfEach({
        storeAlone: () =>
          onDatabase(databases, 'owner', writers, ({ store }) => Promise.all(shares.map((steps) => replay(store, steps)))),
        byHand: () =>
          onDatabase(databases, 'owner', writers, ({ pool }) => Promise.all(shares.map((steps) => replayByHand(pool, steps)))),
      });
      table[`${writers} writers, ${nameOf(batch)}`] = {
        'store alone': rate(messages.length, storeAlone.time),
        'by hand': rate(messages.length, byHand.time),
        'alone : by hand': beside(storeAlone, byHand),
      };
    }
  }
  console.log(
    `\nPostgreSQL, several writers of one tenant, each with its own senders and connection; ${messages.length} messages.`,
  );
  console.table(table);
}

/** Messages of one sender go to one writer, as a host shards them: two writers of one client would have to decide again and again. */
const senderOf = ({ conversationId }: MessageInput): number => Number(/\d+/.exec(conversationId)?.[0]);

async function recordedShares(messages: readonly MessageInput[], writers: number, batch: number): Promise<(readonly Step[])[]> {
  const shares: (readonly Step[])[] = [];
  for (let writer = 0; writer < writers; writer += 1) {
    const recorded = recording(memoryStore());
    await ingest(
      recorded.store,
      messages.filter((message) => senderOf(message) % writers === writer),
      batch,
    );
    shares.push(recorded.steps);
  }
  return shares;
}

async function onDatabase(
  databases: Databases,
  user: User,
  connections: number,
  work: (on: { readonly pool: pg.Pool; readonly store: PostgresStore }) => Promise<unknown>,
): Promise<Cost> {
  const database = await databases.next(user, connections);
  const spent = await costOf(() => work(database));
  await database.close();
  return spent;
}

async function replayByHand(pool: pg.Pool, steps: readonly Step[]): Promise<void> {
  const byHand = handWrittenPostgres(pool);
  for (const { finds, changes } of steps) {
    await byHand.find(finds);
    await byHand.commit(changes);
  }
}

/** How many statements the driver is given for the messages, where the store has looked at its tables. */
async function roundTrips(databases: Databases, messages: readonly MessageInput[], batch: number): Promise<number> {
  const { pool, close } = await databases.next();
  let count = 0;
  const database = {
    query: (text: string, values?: unknown[]) => {
      count += 1;
      return pool.query(text, values);
    },
  };
  const store = postgresStore({ database });
  await store.events('acme', 0, 1);
  count = 0;
  await ingest(store, messages, batch);
  await close();
  return count;
}
