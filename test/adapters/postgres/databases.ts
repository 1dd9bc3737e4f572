import pg from 'pg';
import { inject } from 'vitest';
import { poolOn, superuser } from './server.ts';

/** An empty database of the tests' server. */
export interface TestDatabase {
  readonly name: string;
  /** A pool of connections as the owner of the tables, who is no superuser: row level security holds for it. */
  pool(connections?: number): pg.Pool;
  /** One connection, as the same. */
  client(): Promise<pg.Client>;
  /** Runs statements as one who may do everything and see everything. */
  readonly asSuperuser: (text: string, values?: unknown[]) => Promise<pg.QueryResult>;
  /** Ends its connections; the database goes with the server. */
  close(): Promise<void>;
}

const owner = 'clientele_owner';
let count = 0;

/** Makes an empty database in the tests' server. */
export async function createDatabase(settings: readonly string[] = []): Promise<TestDatabase> {
  const host = inject('postgresHost');
  count += 1;
  const name = `test_${process.pid}_${process.env.VITEST_POOL_ID ?? 0}_${count}`;
  await once({ host, user: superuser, database: 'postgres' }, [
    // Two files may get here at once.
    `DO $$ BEGIN CREATE ROLE ${owner} LOGIN; EXCEPTION WHEN duplicate_object OR unique_violation THEN NULL; END $$`,
    `CREATE DATABASE ${name} OWNER ${owner}`,
    ...settings.map((setting) => `ALTER DATABASE ${name} SET ${setting}`),
  ]);
  const open: { end(): Promise<void> }[] = [];
  const closedAtEnd = <Opened extends { end(): Promise<void> }>(opened: Opened): Opened => {
    open.push(opened);
    return opened;
  };
  const all = closedAtEnd(poolOn({ host, user: superuser, database: name, max: 1 }));
  return {
    name,
    pool: (connections = 4) => closedAtEnd(poolOn({ host, user: owner, database: name, max: connections })),
    async client() {
      const client = closedAtEnd(new pg.Client({ host, user: owner, database: name }));
      await client.connect();
      return client;
    },
    asSuperuser: (text, values) => all.query(text, values),
    close: async () => void (await Promise.all(open.map((opened) => opened.end()))),
  };
}

async function once(config: pg.ClientConfig, statements: readonly string[]): Promise<void> {
  const client = new pg.Client(config);
  await client.connect();
  try {
    for (const statement of statements) await client.query(statement);
  } finally {
    await client.end();
  }
}
