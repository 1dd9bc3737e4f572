import type { Change, ChangeEvent, Write } from '../change/change.ts';
import { type ClientTree, rootOf, treeOf } from '../change/client-tree.ts';
import type { ClientBundle } from '../change/found.ts';
import { documentId } from '../client/document.ts';
import { resolve } from '../client/golden-record.ts';
import type { DuplicateSuggestion } from '../client/record.ts';
import { blockingKeys } from '../duplicates/blocking-keys.ts';
import { compareWithMany } from '../duplicates/compare-pair.ts';
import type { DuplicateRecord } from '../duplicates/duplicate-record.ts';
import type { DuplicateModel } from '../duplicates/model.ts';
import type { PairComparison } from '../duplicates/pair-comparison.ts';
import { type Compared, decideSuggestions } from '../matching/decide-suggestions.ts';
import { mostUnderKey, nearClients } from '../matching/near-clients.ts';
import { reason } from '../shared/reason.ts';
import { type Context, deciderOf, retried } from './context.ts';
import { everyRow } from './find.ts';
import { findRecords } from './trees.ts';

/** What looking at clients again did. */
export interface RefreshedClients {
  readonly clients: number;
  readonly candidates: number;
  readonly suggested: number;
  readonly withdrawn: number;
  /** Of each of the clients those of its candidates that are the same by the model. */
  readonly matches: readonly (readonly [clientId: string, matches: readonly Compared[]])[];
}

/** What the duplicate finder reads of a client. */
export function duplicateRecordOf({ record, observations }: ClientBundle): DuplicateRecord {
  const { name, company, emails, phones, address, dateOfBirth, externalIds } = resolve(observations);
  return { id: record.id, name, company, emails, phones, address, dateOfBirth, identifiers: externalIds };
}

/**
 * Grows with each look at clients, so that two that look at once do not miss each other's keys: one of them looks again.
 */
const turn = documentId('duplicates', 'turn');

/** A client that is looked at. */
interface Looked {
  readonly id: string;
  readonly tree: ClientTree | undefined;
  /** What is compared; absent where the record is no live client of its own. */
  readonly record: DuplicateRecord | undefined;
}

/**
 * Brings the blocking keys and the suggestions of clients up to date, in one change: looks at those that share a key with one of them, and
 * at nobody else. Each id also stands for the client that its record was merged into; a record that was merged away or deleted stands
 * under no key.
 */
export function refreshDuplicates(context: Context, named: readonly string[], model: DuplicateModel): Promise<RefreshedClients> {
  const { store, tenant } = context;
  return retried(context, { of: 'document', id: turn }, async () => {
    // 1. Read the clients.
    const { clients, documents } = await findRecords(context, { clientIds: named, documentIds: [turn] });
    const looked = [...new Set(named.flatMap((id) => [id, rootOf(id, clients)]))].map((id) => lookedAt(id, clients));
    const kept = new Set(clients.map(({ record }) => record.id));

    // 2. Read who stands under their keys.
    const keys = new Map(looked.map(({ id, record }) => [id, record === undefined ? [] : blockingKeys(record, model)]));
    const near = nearClients(keys, await store.neighbours(tenant, [...keys.values()].flat(), mostUnderKey));
    const trees = await liveTrees(context, new Set([...near.values()].flatMap((ids) => [...ids])), clients);

    // 3. Compare, and decide what to suggest.
    const decider = deciderOf(context);
    const present = new Map<string, DuplicateSuggestion>();
    for (const row of await suggestionsAbout(context, looked)) present.set(row.id, row);
    const writes: Write[] = looked.flatMap(({ id }): Write[] =>
      kept.has(id) ? [{ kind: 'block', clientId: id, keys: keys.get(id) ?? [] }] : [],
    );
    const events: ChangeEvent[] = [];
    const matches: (readonly [string, readonly Compared[]])[] = [];
    const touched = new Map(looked.flatMap(({ id, tree }) => (tree === undefined ? [] : [[id, tree]])));
    let candidates = 0;
    for (const { id, tree, record } of looked) {
      const others = record === undefined ? [] : othersNear(id, near.get(id) ?? new Set(), trees);
      const compared = record === undefined ? [] : compare(model, record, others);
      const records = recordIds(id, tree);
      const about = [...present.values()].filter(({ left, right }) => records.includes(left) || records.includes(right));
      const decision = decideSuggestions({ ...decider, id, records, compared, present: about });
      for (const write of decision.writes) {
        if (write.kind === 'put' && write.of === 'suggestion') present.set(write.row.id, write.row);
      }
      writes.push(...decision.writes);
      events.push(...decision.events);
      for (const other of others) if (isWritten(other, decision.writes)) touched.set(other.root.id, other);
      matches.push([id, compared.filter(({ verdict }) => verdict === 'match')]);
      candidates += others.length;
    }

    // 4. Commit.
    const [before] = documents;
    const row = { id: turn, type: 'duplicates', version: (before?.version ?? 0) + 1, at: decider.now, value: null };
    const change: Change = {
      tenant,
      expect: [
        { of: 'document', id: turn, version: before?.version ?? 0 },
        ...[...touched.values()].map(({ root }) => ({ of: 'client' as const, id: root.id, version: root.version })),
      ],
      writes: [...writes, { kind: 'put', of: 'document', row }],
      events,
    };
    const [committed] = await store.commit([change]);
    if (committed?.kind !== 'applied') return { kind: 'again' };
    const count = (type: string): number => events.filter((event) => event.type === type).length;
    const outcome = { clients: looked.length, candidates, matches };
    return {
      kind: 'done',
      outcome: { ...outcome, suggested: count('duplicate.suggested'), withdrawn: count('duplicate.withdrawn') },
    };
  });
}

function lookedAt(id: string, clients: readonly ClientBundle[]): Looked {
  const tree = rootOf(id, clients) === id ? treeOf(id, clients) : undefined;
  const isAlive = tree !== undefined && tree.root.deleted === undefined;
  return { id, tree, record: isAlive ? duplicateRecordOf(tree.whole) : undefined };
}

/** What is compared of a client that may be another's duplicate. */
interface Neighbour extends ClientTree {
  readonly record: DuplicateRecord;
}

/** The live clients that these ids lead to, each under its own id and those of its merged records. */
async function liveTrees(
  context: Context,
  ids: ReadonlySet<string>,
  known: readonly ClientBundle[],
): Promise<ReadonlyMap<string, Neighbour>> {
  const read = new Set(known.map(({ record }) => record.id));
  const missing = [...ids].filter((id) => !read.has(id));
  const { clients: more } = missing.length === 0 ? { clients: [] } : await findRecords(context, { clientIds: missing });
  const clients = new Map([...more, ...known].map((client) => [client.record.id, client]));
  const merged = [...clients.values()].filter(({ record }) => record.merged !== undefined || record.absorbed !== undefined);
  const trees = new Map<string, Neighbour>();
  for (const id of ids) {
    const client = trees.has(id) ? undefined : clients.get(id);
    if (client === undefined) continue;
    const tree = treeOf(id, merged.includes(client) ? merged : [client]);
    if (tree === undefined || tree.root.deleted !== undefined) continue;
    const neighbour = { ...tree, record: duplicateRecordOf(tree.whole) };
    for (const { record } of tree.records) trees.set(record.id, neighbour);
  }
  return trees;
}

/** The other clients among these, each once. */
const othersNear = (id: string, near: ReadonlySet<string>, trees: ReadonlyMap<string, Neighbour>): readonly Neighbour[] => [
  ...new Set([...near].flatMap((one) => trees.get(one) ?? []).filter(({ root }) => root.id !== id)),
];

function compare(model: DuplicateModel, record: DuplicateRecord, others: readonly Neighbour[]): Compared[] {
  const comparisons = compareWithMany(
    model,
    record,
    others.map((other) => other.record),
  );
  return others.map(({ root, records }, index) => {
    const { score, verdict, explanation } = comparisons[index] as PairComparison;
    // Nobody asks why two are distinct.
    const told = verdict === 'distinct' ? [] : explanation;
    const reasons = told.map(({ feature, level, text, weight }) => reason(feature, text, { level, weight }));
    return { id: root.id, records: records.map((one) => one.record.id), score, verdict, reasons };
  });
}

const recordIds = (id: string, tree: ClientTree | undefined): readonly string[] =>
  tree === undefined ? [id] : tree.records.map(({ record }) => record.id);

async function suggestionsAbout({ store, tenant }: Context, looked: readonly Looked[]): Promise<readonly DuplicateSuggestion[]> {
  const ids = new Set(looked.flatMap(({ id, tree }) => recordIds(id, tree)));
  const pages = await Promise.all(
    [...ids].map((clientId) =>
      everyRow((after) => store.suggestions(tenant, { clientId, limit: 1000, ...(after === undefined ? {} : { after }) })),
    ),
  );
  return pages.flat();
}

/** Whether one of the suggestions is about a client. */
const isWritten = ({ records }: ClientTree, writes: readonly Write[]): boolean =>
  writes.some(
    (write) =>
      write.kind === 'put' &&
      write.of === 'suggestion' &&
      records.some(({ record }) => record.id === write.row.left || record.id === write.row.right),
  );
