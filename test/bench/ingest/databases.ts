import pg from 'pg';
import { type PostgresStore, postgresStore } from '../../../src/adapters/postgres/index.ts';
import { poolOn, type Server, superuser } from '../../adapters/postgres/server.ts';

/** New databases on a server, each with the tables. */
export type Databases = Awaited<ReturnType<typeof databasesOn>>;

/** A new database and the store in it; closing drops it. */
export interface Database {
  readonly pool: pg.Pool;
  readonly store: PostgresStore;
  readonly close: () => Promise<void>;
}

/** Who works in a database: its owner, whom the tables' policies hold, or a superuser, whom they do not. */
export type User = 'owner' | typeof superuser;

/** Makes databases on a server. */
export async function databasesOn({ host }: Server) {
  const admin = new pg.Client({ host, user: superuser, database: 'postgres' });
  await admin.connect();
  await admin.query('CREATE ROLE owner LOGIN');
  let made = 0;
  return {
    async next(user: User = 'owner', connections = 1): Promise<Database> {
      made += 1;
      const database = `bench${made}`;
      await admin.query(`CREATE DATABASE ${database} OWNER owner`);
      const pool = poolOn({ host, user, database, max: connections });
      const store = postgresStore({ database: pool, prepare: true });
      await store.migrate();
      return {
        pool,
        store,
        async close() {
          await pool.end();
          await admin.query(`DROP DATABASE ${database}`);
        },
      };
    },
    end: () => admin.end(),
  };
}
