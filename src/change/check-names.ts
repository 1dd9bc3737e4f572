import { ClienteleError } from '../shared/errors.ts';
import { isShortName, longestName } from '../shared/name-length.ts';
import type { Change, RowKind, Rows, Write } from './change.ts';
import type { FindRequest } from './found.ts';

/**
 * Refuses names that an engine would change or cannot look up: a name is well-formed Unicode without NUL, of at most {@link longestName}
 * bytes. Names are what a store looks up and sorts by: tenants, ids, keys, cells, observers, instants, digests. Every other text is free.
 *
 * @example
 * checkNames(['t1', undefined, 'email:ana@example.com']) // => undefined
 */
export function checkNames(names: Iterable<string | undefined>): void {
  for (const name of names) checkName(name);
}

function checkName(name: string | undefined, longest = longestName): void {
  if (name === undefined) return;
  if (!name.isWellFormed() || name.includes('\0')) {
    throw new ClienteleError('invalid-input', 'An id, key or cell holds NUL or half of a surrogate pair.', {
      details: { name },
    });
  }
  if (!isShortName(name, longest)) {
    throw new ClienteleError('invalid-input', `An id, key or cell is longer than ${longest} bytes of UTF-8.`, {
      details: { name },
    });
  }
}

/** The id of a suggestion joins two names. */
const longestIdOf = (of: RowKind): number => (of === 'suggestion' ? 2 * longestName + 1 : longestName);

/** Checks the names in a request of `find`: see {@link checkNames}. */
export function checkFindRequest(tenant: string, request: FindRequest): void {
  const { suggestionIds, ...others } = request;
  checkName(tenant);
  for (const id of suggestionIds ?? []) checkName(id, longestIdOf('suggestion'));
  for (const names of Object.values(others) as readonly (readonly string[] | undefined)[]) checkNames(names ?? []);
}

/**
 * Refuses, with `invalid-input`, a change that breaks the contract: ill-formed or overlong names, a version below 1, a message that is not put.
 *
 * @example
 * checkChange({ tenant: 't', expect: [], writes: [], events: [] }) // => undefined
 */
export function checkChange(change: Change): void {
  checkName(change.tenant);
  for (const { id } of change.expect) checkName(id);
  for (const write of change.writes) {
    checkNames(namesOfWrite(write));
    if ('of' in write) checkName('row' in write ? write.row.id : write.id, longestIdOf(write.of));
    if ('row' in write && 'version' in write.row && !(Number.isSafeInteger(write.row.version) && write.row.version >= 1)) {
      throw new ClienteleError('invalid-input', 'The version of a row is a whole number from 1.', {
        details: { of: write.of, id: write.row.id, version: write.row.version },
      });
    }
  }
  for (const { clientId, at } of change.events) if (clientId !== undefined) checkNames([clientId, at]);
  const { message } = change;
  if (message !== undefined && !change.writes.some((write) => putsMessage(write, message))) {
    throw new ClienteleError('invalid-input', 'A change with a message puts the row of this message with its digest.', {
      details: { messageId: message.id },
    });
  }
}

function putsMessage(write: Write, message: { readonly id: string; readonly digest: string }): boolean {
  if (write.kind !== 'put' && write.kind !== 'insert') return false;
  return write.of === 'message' && write.row.id === message.id && write.row.digest === message.digest;
}

/** The names in a row beside its id. */
const namesOfRow: { readonly [Kind in RowKind]: (row: Rows[Kind]) => readonly (string | undefined)[] } = {
  client: (row) => [row.createdAt, row.updatedAt, row.lastContactAt],
  conversation: (row) => [row.lastAt, row.clientId, row.manualLink?.clientId ?? undefined],
  message: (row) => [row.digest, row.conversationId, row.occurredAt, row.clientId],
  suggestion: (row) => [row.left, row.right],
  account: () => [],
  consent: () => [],
  document: (row) => [row.type, row.clientId, row.at],
};

function namesOfWrite(write: Write): readonly (string | undefined)[] {
  switch (write.kind) {
    case 'put':
    case 'insert':
      return (namesOfRow[write.of] as (row: Rows[RowKind]) => readonly (string | undefined)[])(write.row);
    case 'delete':
      return [];
    case 'touch':
      return [write.clientId, write.updatedAt, write.lastContactAt];
    case 'observe': {
      const { cell, by, firstSeen, lastSeen } = write.observation;
      return [write.clientId, cell, by, firstSeen, lastSeen];
    }
    case 'forget':
      return [write.clientId];
    case 'claim':
    case 'release':
      return [write.key, write.clientId];
    case 'block':
      return [write.clientId, ...write.keys];
  }
}
