import assert from 'node:assert/strict';
import fc from 'fast-check';
import { comparePair } from '../../src/duplicates/compare-pair.ts';
import { findDuplicates, trainModel } from '../../src/duplicates/find-duplicates.ts';
import type { DuplicateModel } from '../../src/duplicates/model.ts';
import type { ClientStore } from '../../src/ports/client-store.ts';
import type { Workspace } from '../../src/service/clientele.ts';
import { duplicateRecordOf } from '../../src/service/refresh-duplicates.ts';
import { fresh, inbound } from './workspace.ts';

/** Follows the outbox to its end, as a host does. */
export async function follow(workspace: Workspace, after = 0, limit = 7) {
  let [position, clients, merged] = [after, 0, 0];
  for (;;) {
    const followed = await workspace.followDuplicates({ after: position, limit });
    clients += followed.clients;
    merged += followed.merged;
    if (followed.position === position) return { position, clients, merged };
    position = followed.position;
  }
}

/** The suggestions that wait for a person. */
export const open = async (workspace: Workspace) => (await workspace.suggestions({ status: 'open', limit: 1000 })).rows;

const person = fc.record({
  name: fc.constantFrom('Ana Lima', 'Anna Lima', 'Rui Costa', 'Ana Costa', 'Lima Ana'),
  dateOfBirth: fc.constantFrom(null, '1982-03-04', '1982-04-03', '1990-10-01'),
  company: fc.constantFrom(null, 'Acme', 'Acme Ltd'),
  emails: fc.constantFrom([], ['ana.lima82@example.com'], ['ana.lima@example.org'], ['rui@example.com']),
  phones: fc.constantFrom([], ['+14155550100'], ['+14155550101']),
});

const about = <Verb extends string>(...verbs: readonly Verb[]) =>
  fc.record({ do: fc.constantFrom(...verbs), pick: fc.nat(20), other: fc.nat(20) });

/** People come, change, merge, part and leave; the host follows now and then, and learns anew. */
export const edits = fc.array(
  fc.oneof(
    { weight: 4, arbitrary: fc.record({ do: fc.constant('create' as const), person }) },
    { weight: 3, arbitrary: fc.record({ do: fc.constant('edit' as const), pick: fc.nat(20), person }) },
    { weight: 2, arbitrary: about('merge', 'unmerge', 'delete', 'restore', 'message', 'follow') },
    { weight: 1, arbitrary: about('learn', 'merge') },
  ),
  { minLength: 3, maxLength: 12 },
);
type Step = typeof edits extends fc.Arbitrary<readonly (infer One)[]> ? One : never;

/** Plays edits, and compares what was suggested along the way with what a batch run finds under the same model; resolves to the pairs. */
export async function expectBatch(steps: readonly Step[]): Promise<number> {
  const { workspace: at, store } = fresh();
  const workspace = at();
  let position = 0;
  for (const [index, step] of steps.entries()) {
    if (step.do === 'create') await workspace.create(step.person, { onTaken: 'share' });
    else if (step.do === 'learn') await workspace.learnDuplicates();
    else if (step.do === 'follow') position = (await follow(workspace, position)).position;
    else await act(workspace, step, index);
  }
  await follow(workspace, position);

  const model = await modelOf(store);
  const records = await recordsOf(workspace);
  const isJudged = await judgedPairs(workspace);
  const batch = [...findDuplicates(records, { model }).pairs]
    .filter((pair) => !isJudged(pair))
    .map(({ left, right, verdict }) => ({ id: `${left} ${right}`, verdict }));
  const scored = (await open(workspace)).filter((row) => row.score !== undefined && !isJudged(row));
  const inOrder = (pairs: readonly { readonly id: string; readonly verdict: string }[]) =>
    pairs.map(({ id, verdict }) => `${id} ${verdict}`).sort();
  assert.deepEqual(inOrder(scored), inOrder(batch));
  for (const { left, right, score } of scored) {
    const [one, other] = [left, right].map((id) => records.find((record) => record.id === id));
    if (one !== undefined && other !== undefined) assert.equal(score, comparePair(model, one, other).score);
  }
  await store.close();
  return batch.length;
}

/** Whether a person judged the two, or records of the two: what they said stands, whatever a batch run finds. */
async function judgedPairs(workspace: Workspace) {
  const rootOf = new Map<string, string>();
  for (const { id, merged = [] } of (await workspace.list({ limit: 1000 })).rows)
    for (const record of [id, ...merged]) rootOf.set(record, id);
  const nameOf = ({ left, right }: { readonly left: string; readonly right: string }) =>
    [left, right]
      .map((id) => rootOf.get(id) ?? id)
      .sort()
      .join();
  const rows = (await workspace.suggestions({ limit: 1000 })).rows;
  const judged = new Set(rows.filter(({ status }) => status === 'dismissed' || status === 'accepted').map(nameOf));
  return (pair: { readonly left: string; readonly right: string }) => judged.has(nameOf(pair));
}

async function act(workspace: Workspace, step: Exclude<Step, { do: 'create' }>, index: number): Promise<void> {
  const { rows: clients } = await workspace.list({ deleted: step.do === 'restore' });
  const client = clients[step.pick % clients.length];
  if (client === undefined) return;
  const other = 'other' in step ? clients[step.other % clients.length] : undefined;
  const [merged] = client.merged ?? [];
  if (step.do === 'edit') await workspace.edit(client.id, step.person, { onTaken: 'share' });
  if (step.do === 'delete') await workspace.delete(client.id);
  if (step.do === 'restore') await workspace.restore(client.id);
  if (step.do === 'unmerge' && merged !== undefined) await workspace.unmerge(merged);
  if (step.do === 'message') {
    const from = { email: client.emails[0] ?? 'new@example.com' };
    await workspace.ingest(inbound(`m${index}`, from, 'My name is Anna Lima.'));
  }
  if (step.do === 'merge' && other !== undefined && other.id !== client.id)
    await workspace.merge({ survivor: client.id, others: [other.id] });
}

/** The model by which pairs are judged: the one that was learnt last. */
async function modelOf(store: ClientStore): Promise<DuplicateModel> {
  const [learnt] = (await store.documents('acme', { type: 'duplicate-model', limit: 9 })).rows.filter(
    ({ id }) => id !== 'duplicate-model:current',
  );
  return learnt === undefined ? trainModel([]) : (learnt.value as unknown as DuplicateModel);
}

async function recordsOf(workspace: Workspace) {
  return (await workspace.list({ limit: 1000 })).rows.map(({ id, createdAt, updatedAt, provenance }) =>
    duplicateRecordOf({
      record: { id, version: 1, origin: 'manual', createdAt, updatedAt },
      observations: Object.values(provenance),
      keys: [],
    }),
  );
}
