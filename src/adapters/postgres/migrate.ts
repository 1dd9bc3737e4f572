import { ClienteleError } from '../../shared/errors.ts';
import type { Connection, Row, Run } from './connection.ts';
import { migrations } from './migrations.ts';
import { isThere, retried } from './retry.ts';

/** Errors of creating what another instance creates at the same moment. */
const createdMeanwhile = [isThere, '42P07', '42710', 'XX000'];

/** The statements of the version table, which belongs to no tenant. */
export const schemaStatements = {
  // With its only row, so that whoever finds the table can lock the row.
  create: 'CREATE TABLE IF NOT EXISTS clientele_schema AS SELECT 0 AS version',
  // Of the transaction, so that it works through a pooler of transactions too; and every engine has locks of rows.
  lock: 'SELECT version::text AS version FROM clientele_schema FOR UPDATE',
  exists: "SELECT to_regclass('clientele_schema')::text AS name",
  version: 'SELECT version::text AS version FROM clientele_schema',
  remember: 'UPDATE clientele_schema SET version = $1::integer',
} as const;

/** Brings the tables up to date; any number of instances may do so at once. */
export async function migrate(connection: Connection): Promise<void> {
  if ((await schemaVersion(connection.run)) === migrations.length) return;
  await retried(() => connection.run(schemaStatements.create, []), createdMeanwhile);
  await retried(() =>
    connection.transaction(async (run) => {
      // What waited for the row finds it as the faster instance left it.
      const version = versionOf(await run(schemaStatements.lock, []));
      for (const statement of migrations.slice(version).flat()) await run(statement, []);
      await run(schemaStatements.remember, [migrations.length]);
    }),
  );
}

/** Throws where the tables are not those that this library works with. */
export async function checkSchema(run: Run): Promise<void> {
  const version = await schemaVersion(run);
  if (version === migrations.length) return;
  throw new ClienteleError('store-failed', 'The tables are missing or old: call `migrate()` first.', {
    details: { found: version, known: migrations.length },
  });
}

async function schemaVersion(run: Run): Promise<number> {
  const [table] = await run(schemaStatements.exists, []);
  return table?.name == null ? 0 : versionOf(await run(schemaStatements.version, []));
}

function versionOf([row]: readonly Row[]): number {
  const version = Number(row?.version ?? 0);
  if (version <= migrations.length) return version;
  throw new ClienteleError('store-too-new', `The store has version ${version}, this library knows ${migrations.length}.`, {
    details: { found: version, known: migrations.length },
  });
}
