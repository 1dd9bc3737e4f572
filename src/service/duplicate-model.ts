import type { Write } from '../change/change.ts';
import { type DocumentRecord, documentId } from '../client/document.ts';
import { trainModel } from '../duplicates/find-duplicates.ts';
import type { DuplicateModel } from '../duplicates/model.ts';
import type { ClientStore } from '../ports/client-store.ts';
import type { Instant } from '../shared/instant.ts';
import type { Json } from '../shared/json.ts';
import { type Context, deciderOf, retried } from './context.ts';

const type = 'duplicate-model';
const current = documentId(type, 'current');
const numbered = (number: number): string => documentId(type, String(number));

let general: DuplicateModel | undefined;

/** What is expected of client bases in general, where nothing was learnt: made when it is first asked for. */
function unlearnt(): DuplicateModel {
  general ??= trainModel([]);
  return general;
}

/** The model that each tenant of a store was last asked for: it is large, and never changes under its number. */
const read = new WeakMap<ClientStore, Map<string, { readonly number: number; readonly model: DuplicateModel }>>();

/** The model of the tenant, by which all pairs are judged, and its number: 0 where nothing was learnt. */
export async function currentModel({
  store,
  tenant,
}: Context): Promise<{ readonly number: number; readonly model: DuplicateModel }> {
  const number = numberOf(await documentOf(store, tenant, current));
  if (number === 0) return { number, model: unlearnt() };
  const models = read.get(store) ?? new Map();
  read.set(store, models);
  const known = models.get(tenant);
  if (known?.number === number) return known;
  const stored = (await documentOf(store, tenant, numbered(number)))?.value as unknown as DuplicateModel | undefined;
  const found = { number, model: stored ?? unlearnt() };
  models.set(tenant, found);
  return found;
}

/** Makes a model the tenant's, under the next number, and gives the number. */
export function saveModel(context: Context, model: DuplicateModel): Promise<number> {
  const { store, tenant } = context;
  return retried(context, { of: 'tenant', id: tenant }, async () => {
    const before = await documentOf(store, tenant, current);
    const number = numberOf(before) + 1;
    const at = deciderOf(context).now;
    const [outcome] = await store.commit([
      {
        tenant,
        expect: [{ of: 'document', id: current, version: before?.version ?? 0 }],
        writes: [...modelDocuments(model, number, at), { kind: 'delete', of: 'document', id: numbered(number - 1) }],
        events: [],
      },
    ]);
    return outcome?.kind === 'applied' ? { kind: 'done', outcome: number } : { kind: 'again' };
  });
}

/** What makes a model the tenant's, under the number after the one before. */
export const modelDocuments = (model: DuplicateModel, number: number, at: Instant): readonly Write[] =>
  [
    { id: current, version: number, type, at, value: { number } },
    { id: numbered(number), version: 1, type, at, value: model as unknown as Json },
  ].map((row) => ({ kind: 'put', of: 'document', row }));

const numberOf = (document: DocumentRecord | undefined): number =>
  (document?.value as { readonly number: number } | undefined)?.number ?? 0;

async function documentOf(store: ClientStore, tenant: string, id: string): Promise<DocumentRecord | undefined> {
  return (await store.find(tenant, { documentIds: [id] })).documents[0];
}
