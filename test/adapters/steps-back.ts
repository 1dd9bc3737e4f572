import type { RowKind, Write } from '../../src/change/change.ts';
import type { ClientStore } from '../../src/ports/client-store.ts';
import type { OlderSchema } from '../../src/testing/index.ts';

/** What undoes a step of an adapter's migrations. */
export interface StepBack<Database> {
  /** Takes tables and rows back to what they were before the step. */
  readonly undo: (database: Database) => unknown;
  /** What a write left before the step, as {@link OlderSchema} says it. */
  readonly keeps?: (write: Write) => Write | undefined;
}

/** Before a kind of row was stored. */
export const without =
  (of: RowKind) =>
  (write: Write): Write | undefined =>
    'of' in write && write.of === of ? undefined : write;

/** Before there was a place for blocking keys, which a later schema kept as documents. */
export const withoutDocuments = (write: Write): Write | undefined =>
  write.kind === 'block' ? undefined : without('document')(write);

/** Before suggestions had verdicts: those that are there are up for review. */
export const withoutVerdicts = (write: Write): Write =>
  'row' in write && write.of === 'suggestion' ? { ...write, row: { ...write.row, verdict: 'review' } } : write;

/** Takes a database back to the tables of a version; the first step back undoes what made version 2. */
export async function takeBackTo<Database>(version: number, steps: readonly StepBack<Database>[], database: Database) {
  for (const { undo } of steps.slice(version - 1).reverse()) await undo(database);
}

/** The schemas of an adapter before each of its steps but the first. */
export const schemasBefore = <Database>(
  steps: readonly StepBack<Database>[],
  takeBack: (store: ClientStore, version: number) => Promise<void>,
): OlderSchema[] =>
  steps.map((_, index) => ({
    name: `version ${index + 1}`,
    keeps: (write) => kept(write, steps.slice(index)),
    takeBack: (store) => takeBack(store, index + 1),
  }));

function kept<Database>(write: Write, steps: readonly StepBack<Database>[]): Write | undefined {
  let left: Write | undefined = write;
  for (const { keeps = (same: Write) => same } of steps) left = left && keeps(left);
  return left;
}

/** Rows of the table of blocking keys, by client. */
export const keysOfClients = (rows: readonly Readonly<Record<string, string>>[]): ReadonlyMap<string, string[]> =>
  new Map([...Map.groupBy(rows, ({ client_id = '' }) => client_id)].map(([id, held]) => [id, held.map(({ key = '' }) => key)]));

/** The documents in which blocking keys were kept, of some clients with their keys. */
export function blockingDocuments(keysOf: ReadonlyMap<string, readonly string[]>) {
  const clientsOf = Map.groupBy(
    [...keysOf].flatMap(([clientId, keys]) => keys.map((key) => ({ clientId, key }))),
    ({ key }) => key,
  );
  return [
    ...[...keysOf].map(([id, keys]) => ({ id: `blocking-keys:${id}`, type: 'blocking-keys', value: { keys } })),
    ...[...clientsOf].map(([key, held]) => ({
      id: `blocking-key:${key}`,
      type: 'blocking-key',
      value: { clients: held.map(({ clientId }) => clientId) },
    })),
    // A client that was erased might leave its keys behind.
    { id: 'blocking-keys:gone', type: 'blocking-keys', value: { keys: [...clientsOf.keys()] } },
  ];
}
