import type { Precondition, Write } from '../change/change.ts';
import { type DocumentRecord, documentId } from '../client/document.ts';
import { compareCodePoints } from '../shared/code-point-order.ts';
import type { Instant } from '../shared/instant.ts';
import type { Json } from '../shared/json.ts';

/** A key that more clients share brings nobody together any more. */
const mostUnderKey = 100;

/** The document of a blocking key: the clients that have it, or that it is crowded. */
export const keyDocument = (key: string): string => documentId('blocking-key', key);

/** The document of a client's blocking keys. */
export const clientDocument = (clientId: string): string => documentId('blocking-keys', clientId);

/** The keys under which a client stands; none where it has no document. */
export const keysOf = (document: DocumentRecord | undefined): readonly string[] => members(document, 'keys');

/** The clients that stand under a key; none where it has no document, or is crowded. */
export const clientsUnder = (document: DocumentRecord | undefined): readonly string[] => members(document, 'clients');

/** What bringing a client's keys up to date changes: nothing, where they are. */
export interface BlockingUpdate {
  readonly expect: readonly Precondition[];
  readonly writes: readonly Write[];
}

/**
 * Puts a client under the blocking keys that it has now, and takes it from under those that it has no more. The documents are those of the
 * client, of the keys that it has and of those that it had.
 */
export function decideBlocking(
  clientId: string,
  wanted: readonly string[],
  documents: readonly DocumentRecord[],
  now: Instant,
): BlockingUpdate {
  const byId = new Map(documents.map((document) => [document.id, document]));
  const before = keysOf(byId.get(clientDocument(clientId)));
  const keys = [...new Set(wanted)].sort(compareCodePoints);
  const changed = [...keys.filter((key) => !before.includes(key)), ...before.filter((key) => !keys.includes(key))];
  if (changed.length === 0) return { expect: [], writes: [] };
  const rows = [
    rowOf(clientDocument(clientId), 'blocking-keys', keys.length === 0 ? undefined : { keys }),
    ...changed.flatMap((key) => {
      const document = byId.get(keyDocument(key));
      if (isCrowded(document)) return [];
      const others = clientsUnder(document).filter((id) => id !== clientId);
      const under = keys.includes(key) ? [...others, clientId].sort(compareCodePoints) : others;
      return rowOf(keyDocument(key), 'blocking-key', valueUnder(under));
    }),
  ].filter(({ id, value }) => value !== undefined || byId.has(id));
  return {
    expect: rows.map(({ id }) => ({ of: 'document', id, version: byId.get(id)?.version ?? 0 })),
    writes: rows.map(({ id, type, value }): Write => {
      if (value === undefined) return { kind: 'delete', of: 'document', id };
      return { kind: 'put', of: 'document', row: { id, type, value, at: now, version: (byId.get(id)?.version ?? 0) + 1 } };
    }),
  };
}

const rowOf = (id: string, type: string, value: Json | undefined) => ({ id, type, value });

function valueUnder(clients: readonly string[]): Json | undefined {
  if (clients.length === 0) return undefined;
  return clients.length > mostUnderKey ? { crowded: true } : { clients };
}

const isCrowded = (document: DocumentRecord | undefined): boolean =>
  (document?.value as { readonly crowded?: boolean } | undefined)?.crowded === true;

const members = (document: DocumentRecord | undefined, name: 'keys' | 'clients'): readonly string[] =>
  (document?.value as { readonly [Name in 'keys' | 'clients']?: readonly string[] } | undefined)?.[name] ?? [];
