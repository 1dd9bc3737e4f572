import type { DatabaseSyncLike } from '../../../src/adapters/sqlite/index.ts';
import {
  blockingDocuments,
  keysOfClients,
  type StepBack,
  takeBackTo,
  without,
  withoutDocuments,
  withoutVerdicts,
} from '../steps-back.ts';

/** What undoes each step of the migrations but the first. */
export const stepsBack: readonly StepBack<DatabaseSyncLike>[] = [
  { undo: (database) => database.exec('DROP TABLE clientele_consent'), keeps: without('consent') },
  { undo: (database) => database.exec('DROP TABLE clientele_document'), keeps: withoutDocuments },
  {
    undo(database) {
      database.exec(`
        DROP INDEX clientele_client_list;
        ALTER TABLE clientele_client DROP COLUMN merged_into;
        CREATE INDEX clientele_client_list ON clientele_client (tenant, is_deleted, created_at, id);
        DROP INDEX clientele_suggestion_status`);
      const update = database.prepare('UPDATE clientele_suggestion SET body = ? WHERE tenant = ? AND id = ?');
      const stored = database.prepare('SELECT tenant, id, status, body FROM clientele_suggestion').all();
      for (const { tenant = '', id = '', status, body = '' } of stored as Record<string, string>[]) {
        const { verdict: _, ...others } = JSON.parse(body);
        update.run(JSON.stringify({ ...others, status }), tenant, id);
      }
      database.exec('ALTER TABLE clientele_suggestion DROP COLUMN status');
    },
    keeps: withoutVerdicts,
  },
  {
    undo: (database) =>
      database.exec(`
        DROP INDEX clientele_event_client;
        ALTER TABLE clientele_event DROP COLUMN client_id;
        ALTER TABLE clientele_event DROP COLUMN happened_at;
        ALTER TABLE clientele_conversation DROP COLUMN is_open`),
  },
  {
    undo(database) {
      const insert = database.prepare(
        "INSERT INTO clientele_document (tenant, id, version, type, listed_at, is_open, body) VALUES (?, ?, 1, ?, '', 0, ?)",
      );
      const stored = database.prepare('SELECT tenant, key, client_id FROM clientele_block ORDER BY 1, 2, 3').all();
      const byTenant = Map.groupBy(stored as Record<string, string>[], ({ tenant = '' }) => tenant);
      for (const [tenant, blocks] of byTenant) {
        for (const { id, type, value } of blockingDocuments(keysOfClients(blocks)))
          insert.run(tenant, id, type, JSON.stringify({ value }));
      }
      database.exec('DROP TABLE clientele_block');
    },
  },
  {
    undo: (database) =>
      database.exec(`
        DROP INDEX clientele_suggestion_list;
        DROP INDEX clientele_suggestion_queue;
        DROP INDEX clientele_suggestion_left;
        DROP INDEX clientele_suggestion_right;
        ALTER TABLE clientele_suggestion DROP COLUMN rank;
        CREATE INDEX clientele_suggestion_left ON clientele_suggestion (tenant, left_id, id);
        CREATE INDEX clientele_suggestion_right ON clientele_suggestion (tenant, right_id, id);
        CREATE INDEX clientele_suggestion_status ON clientele_suggestion (tenant, status, id)`),
  },
];

/** Takes the tables of today and their rows back to a version. */
export async function takeBack(database: DatabaseSyncLike, version: number): Promise<void> {
  await takeBackTo(version, stepsBack, database);
  database.exec(`UPDATE clientele_schema SET version = ${version}`);
}
