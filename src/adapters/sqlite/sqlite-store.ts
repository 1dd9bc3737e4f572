import type { Change, CommitOutcome } from '../../change/change.ts';
import { checkChange, checkFindRequest, checkNames } from '../../change/check-names.ts';
import { checkEventPosition, checkLimit } from '../../change/paging.ts';
import type { ClientStore } from '../../ports/client-store.ts';
import { ClienteleError } from '../../shared/errors.ts';
import { decodeEvent, decodeObservation } from '../sql/detail-tables.ts';
import type { DatabaseSyncLike } from './database-like.ts';
import { type Engine, engine as wrap } from './engine.ts';
import { groupCommit } from './group-commit.ts';
import { liesInFile, openFile, prepare } from './open.ts';
import { type Filter, readBundle, readFound, readPage } from './read.ts';
import { statements } from './statements.ts';
import { writeChange } from './write-change.ts';

/**
 * What {@link sqliteStore} works on: the path of a file, opened with node:sqlite and closed with the store, or an open database of
 * node:sqlite or better-sqlite3 for the store's own use, which its owner closes.
 */
export type SqliteOptions = { readonly path: string } | { readonly database: DatabaseSyncLike };

/**
 * A store in a SQLite file. A commit is on the disk when its promise resolves (WAL, `synchronous=FULL`); calls that are made together
 * share a transaction. Several processes may use the same file: a writer waits up to five seconds for another, and this process with it.
 * The tables, named `clientele_…`, are made and brought up to date at opening; a file of a newer library is `store-too-new`.
 *
 * @example
 * const store = sqliteStore({ path: ':memory:' });
 * (await store.clients('t1', { limit: 10 })).rows // => []
 * await store.close() // => undefined
 */
export function sqliteStore(options: SqliteOptions): ClientStore {
  const owned = 'path' in options;
  const engine = wrap(owned ? openFile(options.path) : options.database);
  try {
    prepare(engine);
  } catch (error) {
    if (owned) engine.close();
    throw error;
  }
  const inFile = liesInFile(engine);
  const commits = groupCommit(
    (work) => engine.transaction('BEGIN IMMEDIATE', work),
    (changes: readonly Change[]) => writeAll(engine, changes),
  );
  let closed = false;

  function check(...names: readonly (string | undefined)[]): void {
    if (closed) throw new ClienteleError('store-closed', 'This store was closed.');
    checkNames(names);
  }

  return {
    name: 'sqlite',
    capabilities: { durable: inFile, shared: inFile },

    async find(tenant, request) {
      check();
      checkFindRequest(tenant, request);
      return engine.transaction('BEGIN', () => readFound(engine, tenant, request));
    },

    async commit(changes) {
      check();
      for (const change of changes) checkChange(change);
      return changes.length === 0 ? [] : commits.submit(changes);
    },

    async clients(tenant, request) {
      check(tenant);
      const filters: Filter[] = [['is_deleted = ?', request.deleted === true ? 1 : 0]];
      return engine.transaction('BEGIN', () => {
        const { rows, ...rest } = readPage(engine, tenant, 'client', request, filters);
        return { rows: rows.map((record) => readBundle(engine, tenant, record)), ...rest };
      });
    },

    async conversations(tenant, request) {
      check(tenant, request.clientId);
      return readPage(engine, tenant, 'conversation', request, equal('client_id', request.clientId));
    },

    async messages(tenant, request) {
      const { conversationId, clientId } = request;
      check(tenant, conversationId, clientId);
      const filters = [...equal('conversation_id', conversationId), ...equal('client_id', clientId)];
      return readPage(engine, tenant, 'message', request, filters);
    },

    async suggestions(tenant, { clientId, ...request }) {
      check(tenant, clientId);
      const filters: Filter[] = clientId === undefined ? [] : [['(left_id = ? OR right_id = ?)', clientId, clientId]];
      return readPage(engine, tenant, 'suggestion', request, filters);
    },

    async accounts(tenant, request) {
      check(tenant);
      return readPage(engine, tenant, 'account', request, []);
    },

    async holders(tenant, field, cell) {
      check(tenant, cell);
      return engine
        .all(statements.holders, tenant, field, cell)
        .map((stored) => ({ clientId: String(stored.client_id), observation: decodeObservation(stored) }));
    },

    async events(tenant, after, limit) {
      check(tenant);
      return engine.all(statements.events, tenant, checkEventPosition(after), checkLimit(limit)).map(decodeEvent);
    },

    async close() {
      if (closed) return;
      commits.flush();
      closed = true;
      if (owned) engine.close();
    },
  };
}

function writeAll(engine: Engine, changes: readonly Change[]): readonly CommitOutcome[] {
  let stopped = false;
  return changes.map((change) => {
    if (stopped) return { kind: 'untried' };
    const outcome = writeChange(engine, change);
    stopped = outcome.kind === 'conflict';
    return outcome;
  });
}

const equal = (column: string, value: string | undefined): Filter[] => (value === undefined ? [] : [[`${column} = ?`, value]]);
