import pg from 'pg';
import { postgresStore } from '../../src/adapters/postgres/index.ts';
import { poolOn, type Server, startServer, superuser } from '../adapters/postgres/server.ts';
import type { CrashEngine, OpenStore } from './engine.ts';

const owner = 'owner';

/** Opens a store by its address: the folder of the server's socket, and the database. */
export const openStore = (address: string): Promise<OpenStore> => openWith(address, {});

/** Opens it with further settings of its connections. */
export async function openWith(address: string, settings: pg.PoolConfig): Promise<OpenStore> {
  const database = poolOn({ ...JSON.parse(address), ...settings, user: owner, max: 2 });
  const store = postgresStore({ database, prepare: true });
  return {
    store,
    close: async () => {
      await store.close();
      await database.end();
    },
  };
}

/** PostgreSQL outlives its writers: the server is stopped at once beneath them, and reads its log when it starts again. */
export async function postgresEngine(): Promise<CrashEngine> {
  const server = await startServer();
  await asSuperuser(server, 'postgres', `CREATE ROLE ${owner} LOGIN`);
  let databases = 0;
  return {
    name: 'PostgreSQL',
    module: import.meta.filename,
    async begin() {
      databases += 1;
      const database = `crash_${databases}`;
      await asSuperuser(server, 'postgres', `CREATE DATABASE ${database} OWNER ${owner}`);
      const address = JSON.stringify({ host: server.host, database });
      const pool = poolOn({ ...JSON.parse(address), user: owner });
      await postgresStore({ database: pool }).migrate();
      await pool.end();
      return address;
    },
    async crash(_, end) {
      await server.stop('immediate');
      await end;
      await server.start();
    },
    async faults(address) {
      const { database } = JSON.parse(address);
      await asSuperuser(server, database, 'CREATE EXTENSION IF NOT EXISTS amcheck');
      const tables = await asSuperuser(server, database, rowsDamaged);
      const indexes = await asSuperuser(server, database, indexesOfTables);
      const broken = await Promise.all(
        indexes.map(({ oid }) =>
          asSuperuser(server, database, `SELECT bt_index_check(${oid}, true)`).then(
            () => [],
            (error: Error) => error.message,
          ),
        ),
      );
      return [...tables.map(({ name, msg }) => `${name}: ${msg}`), ...broken.flat()];
    },
    end: () => server.stop(),
  };
}

const ours = "relname LIKE 'clientele_%' AND relnamespace = 'public'::regnamespace";
const rowsDamaged = `SELECT relname AS name, msg FROM pg_class CROSS JOIN LATERAL verify_heapam(oid) WHERE ${ours} AND relkind = 'r'`;
/** Of each it is checked that it is in order and leads to every row of its table. */
const indexesOfTables = `SELECT oid::text FROM pg_class WHERE ${ours} AND relkind = 'i'`;

async function asSuperuser(
  { host }: Server,
  database: string,
  text: string,
): Promise<readonly Readonly<Record<string, string>>[]> {
  const client = new pg.Client({ host, database, user: superuser });
  await client.connect();
  try {
    return (await client.query(text)).rows;
  } finally {
    await client.end();
  }
}
