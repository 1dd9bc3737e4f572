import type { MessageInput } from '../../../src/conversation/message.ts';
import { superuser } from '../../adapters/postgres/server.ts';
import type { Databases } from './databases.ts';
import { ingest } from './measure.ts';

/** The tables, by what they grow with. */
const grows = {
  client: ['clientele_client', 'clientele_key', 'clientele_observation'],
  conversation: ['clientele_conversation'],
  message: ['clientele_message'],
  event: ['clientele_event'],
} as const;

/** Prints what PostgreSQL keeps of the messages. */
export async function measureSizes(databases: Databases, messages: readonly MessageInput[]): Promise<void> {
  const { pool, store, close } = await databases.next(superuser);
  await ingest(store, messages, 1_000);
  await pool.query('VACUUM FULL');
  const table: Record<string, object> = {};
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
  await close();
  console.log('\nPostgreSQL, what is kept of each, in bytes; a client with its keys and observations.');
  console.table(table);
}
