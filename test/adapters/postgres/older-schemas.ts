import {
  blockingDocuments,
  keysOfClients,
  type StepBack,
  takeBackTo,
  without,
  withoutDocuments,
  withoutVerdicts,
} from '../steps-back.ts';

/** Runs one statement as one whom row level security does not hold back. */
export type AsSuperuser = (text: string, values?: unknown[]) => Promise<{ readonly rows: unknown[] }>;

/** What undoes each step of the migrations but the first. */
export const stepsBack: readonly StepBack<AsSuperuser>[] = [
  { undo: (run) => run('DROP TABLE clientele_consent'), keeps: without('consent') },
  { undo: (run) => run('DROP TABLE clientele_reader') },
  { undo: (run) => run('DROP TABLE clientele_document'), keeps: withoutDocuments },
  {
    async undo(run) {
      await run('DROP INDEX clientele_client_list');
      await run('ALTER TABLE clientele_client DROP COLUMN merged_into');
      await run('CREATE INDEX clientele_client_list ON clientele_client (tenant, is_deleted, created_at, id)');
      await run('DROP INDEX clientele_suggestion_status');
      const { rows } = await run('SELECT tenant, id, status, body FROM clientele_suggestion');
      for (const { tenant, id, status, body = '' } of rows as Record<string, string>[]) {
        const { verdict: _, ...others } = JSON.parse(body);
        const changed = JSON.stringify({ ...others, status });
        await run('UPDATE clientele_suggestion SET body = $1 WHERE tenant = $2 AND id = $3', [changed, tenant, id]);
      }
      await run('ALTER TABLE clientele_suggestion DROP COLUMN status');
    },
    keeps: withoutVerdicts,
  },
  {
    async undo(run) {
      await run('DROP INDEX clientele_event_client');
      await run('ALTER TABLE clientele_event DROP COLUMN client_id, DROP COLUMN happened_at');
      await run('ALTER TABLE clientele_conversation DROP COLUMN is_open');
    },
  },
  {
    async undo(run) {
      const { rows } = await run('SELECT tenant, key, client_id FROM clientele_block ORDER BY 1, 2, 3');
      const byTenant = Map.groupBy(rows as Record<string, string>[], ({ tenant = '' }) => tenant);
      for (const [tenant, blocks] of byTenant) {
        for (const { id, type, value } of blockingDocuments(keysOfClients(blocks))) {
          await run(
            "INSERT INTO clientele_document (tenant, id, version, type, listed_at, is_open, body) VALUES ($1, $2, 1, $3, '', 0, $4)",
            [tenant, id, type, JSON.stringify({ value })],
          );
        }
      }
      await run('DROP TABLE clientele_block');
    },
  },
  {
    async undo(run) {
      // Its indexes go with it.
      await run('ALTER TABLE clientele_suggestion DROP COLUMN rank');
      await run('CREATE INDEX clientele_suggestion_left ON clientele_suggestion (tenant, left_id, id)');
      await run('CREATE INDEX clientele_suggestion_right ON clientele_suggestion (tenant, right_id, id)');
      await run('CREATE INDEX clientele_suggestion_status ON clientele_suggestion (tenant, status, id)');
    },
  },
];

/** Takes the tables of today and their rows back to a version. */
export async function takeBack(run: AsSuperuser, version: number): Promise<void> {
  await takeBackTo(version, stepsBack, run);
  await run(`UPDATE clientele_schema SET version = ${version}`);
}
