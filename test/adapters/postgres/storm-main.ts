import pg from 'pg';
import { postgresStore } from '../../../src/adapters/postgres/index.ts';
import { poolOn, startServer, superuser } from './server.ts';
import { blow } from './storm.ts';

const server = await startServer();
try {
  const config = { host: server.host, database: 'postgres' };
  const admin = new pg.Client({ ...config, user: superuser });
  await admin.connect();
  await admin.query('CREATE ROLE owner LOGIN; GRANT ALL ON SCHEMA public TO owner');
  await admin.end();
  const pools = Array.from({ length: 50 }, () => poolOn({ ...config, user: 'owner', max: 1 }));
  await Promise.all(pools.map((database) => postgresStore({ database }).migrate()));
  const start = performance.now();
  const { failures, ...calm } = await blow({ databases: pools, messages: 10_000, identities: 200 });
  const seconds = (performance.now() - start) / 1000;
  console.log({
    ...calm,
    failures: failures.length,
    seconds: seconds.toFixed(1),
    'ingests a second': Math.round(30_000 / seconds),
  });
  await Promise.all(pools.map((pool) => pool.end()));
  if (failures.length + calm.lost + calm.twice + calm.shared + calm.misplaced + calm.overwritten > 0 || calm.joined !== 200)
    process.exitCode = 1;
} finally {
  await server.stop();
}
