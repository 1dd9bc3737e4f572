import type { MessageInput } from '../../../src/conversation/message.ts';
import { superuser } from '../../adapters/postgres/server.ts';
import type { Databases } from './databases.ts';
import { ingest, workspaceOn } from './measure.ts';

/** The tables, by what they grow with; the first counts it. */
const grows = [
  { what: 'a client', counted: 'clientele_client', tables: ['clientele_client', 'clientele_key', 'clientele_observation'] },
  { what: "a client's blocking keys", counted: 'clientele_client', tables: ['clientele_block'] },
  { what: 'a conversation', counted: 'clientele_conversation', tables: ['clientele_conversation'] },
  { what: 'a message', counted: 'clientele_message', tables: ['clientele_message'] },
  { what: 'an event', counted: 'clientele_event', tables: ['clientele_event'] },
] as const;

/** Prints what PostgreSQL keeps of the messages. */
export async function measureSizes(databases: Databases, messages: readonly MessageInput[]): Promise<void> {
  const { pool, store, close } = await databases.next(superuser);
  await ingest(store, messages, 1_000);
  await workspaceOn(store).learnDuplicates();
  await pool.query('VACUUM FULL');
  const table: Record<string, object> = {};
  for (const { what, counted, tables } of grows) {
    const { rows } = await pool.query(
      `SELECT (SELECT count(*)::int FROM ${counted}) AS rows, ${tables.map((name) => `pg_table_size('${name}')`).join(' + ')} AS table_bytes,
       ${tables.map((name) => `pg_indexes_size('${name}')`).join(' + ')} AS index_bytes`,
    );
    const { rows: many, table_bytes, index_bytes } = rows[0];
    table[what] = {
      rows: many,
      'bytes of table': Math.round(table_bytes / many),
      'bytes of indexes': Math.round(index_bytes / many),
    };
  }
  await close();
  console.log('\nPostgreSQL, what is kept of each, in bytes; a client with its keys and observations.');
  console.table(table);
}
