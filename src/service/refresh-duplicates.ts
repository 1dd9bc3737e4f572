import type { Change } from '../change/change.ts';
import { type ClientTree, rootOf, treeOf } from '../change/client-tree.ts';
import type { ClientBundle } from '../change/found.ts';
import { resolve } from '../client/golden-record.ts';
import { blockingKeys } from '../duplicates/blocking-keys.ts';
import { compareWithMany } from '../duplicates/compare-pair.ts';
import type { DuplicateRecord } from '../duplicates/duplicate-record.ts';
import type { DuplicateModel } from '../duplicates/model.ts';
import type { PairComparison } from '../duplicates/pair-comparison.ts';
import { clientDocument, clientsUnder, decideBlocking, keyDocument, keysOf } from '../matching/blocking-index.ts';
import { type Compared, decideSuggestions } from '../matching/decide-suggestions.ts';
import { reason } from '../shared/reason.ts';
import { type Context, deciderOf, retried } from './context.ts';
import { everyRow } from './find.ts';
import { findRecords } from './trees.ts';

/** What looking at one client again did. */
export interface RefreshedClient {
  readonly candidates: number;
  readonly suggested: number;
  readonly withdrawn: number;
  /** Those of the candidates that are the same by the model. */
  readonly matches: readonly Compared[];
}

/** What the duplicate finder reads of a client. */
export function duplicateRecordOf({ record, observations }: ClientBundle): DuplicateRecord {
  const { name, company, emails, phones, address, dateOfBirth, externalIds } = resolve(observations);
  return { id: record.id, name, company, emails, phones, address, dateOfBirth, identifiers: externalIds };
}

/**
 * Brings a client's blocking keys and suggestions up to date, in one change: looks at those that share a key with it, and at nobody else. A
 * record that was merged away or deleted stands under no key.
 */
export function refreshDuplicates(context: Context, id: string, model: DuplicateModel): Promise<RefreshedClient> {
  return retried(context, { of: 'client', id }, async () => {
    // 1. Read the client, its keys then and now, and who stands under those.
    const { clients } = await findRecords(context, { clientIds: [id] });
    const tree = rootOf(id, clients) === id ? treeOf(id, clients) : undefined;
    const alive = tree?.root.deleted === undefined ? tree : undefined;
    const keys = alive === undefined ? [] : blockingKeys(duplicateRecordOf(alive.whole), model);
    const documents = await keyDocuments(context, id, keys);
    const wanted = new Set(keys.map(keyDocument));
    const near = new Set(documents.filter((one) => wanted.has(one.id)).flatMap(clientsUnder));
    near.delete(id);

    // 2. Compare.
    const others = alive === undefined ? [] : await liveTrees(context, [...near], alive);
    const compared = alive === undefined ? [] : compare(model, alive, others);

    // 3. Decide and commit.
    const decider = deciderOf(context);
    const blocking = decideBlocking(id, keys, documents, decider.now);
    const records = tree?.records.map(({ record }) => record.id) ?? [id];
    const present = await suggestionsAbout(context, records);
    const { writes, events } = decideSuggestions({ ...decider, id, records, compared, present });
    const count = (type: string): number => events.filter((event) => event.type === type).length;
    const outcome: RefreshedClient = {
      candidates: others.length,
      suggested: count('duplicate.suggested'),
      withdrawn: count('duplicate.withdrawn'),
      matches: compared.filter(({ verdict }) => verdict === 'match'),
    };
    const change: Change = {
      tenant: context.tenant,
      expect: [...blocking.expect, ...versionsOf([...(tree === undefined ? [] : [tree]), ...others])],
      writes: [...blocking.writes, ...writes],
      events,
    };
    if (change.writes.length === 0) return { kind: 'done', outcome };
    const [committed] = await context.store.commit([change]);
    return committed?.kind === 'applied' ? { kind: 'done', outcome } : { kind: 'again' };
  });
}

/** The documents of the client's keys: of those that it has, and of those that it had. */
async function keyDocuments({ store, tenant }: Context, id: string, keys: readonly string[]) {
  const asked = [clientDocument(id), ...keys.map(keyDocument)];
  const { documents } = await store.find(tenant, { documentIds: asked });
  const had = keysOf(documents.find((one) => one.id === clientDocument(id))).map(keyDocument);
  const further = had.filter((one) => !asked.includes(one));
  if (further.length === 0) return documents;
  return [...documents, ...(await store.find(tenant, { documentIds: further })).documents];
}

/** The other clients among these that are live, each once. */
async function liveTrees(context: Context, ids: readonly string[], except: ClientTree): Promise<readonly ClientTree[]> {
  if (ids.length === 0) return [];
  const { clients } = await findRecords(context, { clientIds: ids });
  const roots = new Set(ids.map((id) => rootOf(id, clients)));
  roots.delete(except.root.id);
  return [...roots].flatMap((id) => treeOf(id, clients) ?? []).filter(({ root }) => root.deleted === undefined);
}

function compare(model: DuplicateModel, tree: ClientTree, others: readonly ClientTree[]): Compared[] {
  const comparisons = compareWithMany(
    model,
    duplicateRecordOf(tree.whole),
    others.map(({ whole }) => duplicateRecordOf(whole)),
  );
  return others.map(({ root, records }, index) => {
    const { score, verdict, explanation } = comparisons[index] as PairComparison;
    const reasons = explanation.map(({ feature, level, text, weight }) => reason(feature, text, { level, weight }));
    return { id: root.id, records: records.map(({ record }) => record.id), score, verdict, reasons };
  });
}

async function suggestionsAbout({ store, tenant }: Context, records: readonly string[]) {
  const pages = await Promise.all(
    records.map((clientId) =>
      everyRow((after) => store.suggestions(tenant, { clientId, limit: 1000, ...(after === undefined ? {} : { after }) })),
    ),
  );
  return [...new Map(pages.flat().map((row) => [row.id, row])).values()];
}

const versionsOf = (trees: readonly ClientTree[]) =>
  trees.map(({ root }) => ({ of: 'client' as const, id: root.id, version: root.version }));
