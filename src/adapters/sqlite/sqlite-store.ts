import type { Change } from '../../change/change.ts';
import { checkChange, checkFindRequest, checkNames } from '../../change/check-names.ts';
import { checkEventPosition, checkLimit } from '../../change/paging.ts';
import type { ClientStore } from '../../ports/client-store.ts';
import { ClienteleError } from '../../shared/errors.ts';
import { decodeEvent, decodeObservation } from '../sql/detail-tables.ts';
import type { DatabaseSyncLike } from './database-like.ts';
import { engine as wrap } from './engine.ts';
import { groupCommit } from './group-commit.ts';
import { fileOf, openFile, prepare } from './open.ts';
import { isBusy, patiently } from './patience.ts';
import { type Filter, readBundle, readCounts, readFound, readNeighbours, readPage, readTimeline } from './read.ts';
import { statements, suggestionsOfClient } from './statements.ts';
import { copyTo, emptyLog, logKeeper } from './upkeep.ts';
import { writeChanges } from './write-change.ts';

/**
 * What {@link sqliteStore} works on: the path of a file, opened with node:sqlite and closed with the store, or an open database of
 * node:sqlite or better-sqlite3 for the store's own use, which its owner closes.
 */
export type SqliteOptions = ({ readonly path: string } | { readonly database: DatabaseSyncLike }) & {
  /** How long a call waits for other connections before it is `store-busy`, in milliseconds. Default: 5,000. */
  readonly busyLimitMs?: number;
};

/** A store in SQLite, with what a file wants besides. Each of these calls waits for others as long as every other call does. */
export interface SqliteStore extends ClientStore {
  /**
   * Copies the store, as it is at one moment, into a new file, which appears when it is whole; others read and write meanwhile. Throws
   * `invalid-input` where there is a file already. Only node:sqlite on a file copies beside the event loop (from Node 22.16 on); elsewhere
   * this process does nothing else meanwhile.
   */
  backup(path: string): Promise<void>;
  /** Writes the log into the file and cuts it to nothing; the store does so by itself from 80 MB on, and when it is closed. */
  checkpoint(): Promise<void>;
  /**
   * Writes the file anew, without the room and the traces of what was deleted: after it, nothing deleted can be read in the file or its log.
   * It takes as long as writing the whole file; this process does nothing else and other writers wait meanwhile.
   */
  compact(): Promise<void>;
}

/**
 * A store in a SQLite file. A commit is on the disk when its promise resolves (WAL, `synchronous=FULL`); calls that are made together
 * share a transaction. Several processes may use the same file: a call waits for their writes, while this process does other things, and
 * is `store-busy` after `busyLimitMs`. The tables, named `clientele_…`, are made and brought up to date at opening; a file of a newer
 * library is `store-too-new`.
 *
 * @example
 * const store = sqliteStore({ path: ':memory:' });
 * (await store.clients('t1', { limit: 10 })).rows // => []
 * await store.close() // => undefined
 */
export function sqliteStore(options: SqliteOptions): SqliteStore {
  const { busyLimitMs = 5_000 } = options;
  const owned = 'path' in options;
  const database = owned ? openFile(options.path) : options.database;
  const engine = wrap(database);
  try {
    prepare(engine);
  } catch (error) {
    if (owned) engine.close();
    throw error;
  }
  const inFile = fileOf(engine) !== undefined;
  const keepLog = logKeeper(engine);
  const commits = groupCommit({
    transaction: (work) => {
      const result = engine.transaction('BEGIN IMMEDIATE', work);
      keepLog();
      return result;
    },
    apply: (changes: readonly Change[]) => writeChanges(engine, changes),
    busyLimitMs,
  });
  let closing: Promise<void> | undefined;

  function check(...names: readonly (string | undefined)[]): void {
    if (closing !== undefined) throw new ClienteleError('store-closed', 'This store was closed.');
    checkNames(names);
  }

  /** What waits for other connections: closing waits for it. */
  const waiting = new Set<Promise<unknown>>();

  /** Works on the engine once no other connection is in the way. */
  async function whenFree<Result>(work: () => Result): Promise<Result> {
    try {
      return work();
    } catch (error) {
      if (!isBusy(error)) throw error;
    }
    const answer = patiently(busyLimitMs, work);
    waiting.add(answer);
    try {
      return await answer;
    } finally {
      waiting.delete(answer);
    }
  }

  const inSnapshot = <Result>(work: () => Result): Promise<Result> => whenFree(() => engine.transaction('BEGIN', work));

  async function close(): Promise<void> {
    await commits.drain();
    while (waiting.size > 0) await Promise.allSettled(waiting);
    try {
      emptyLog(engine);
    } catch {
      // What is in the log is as safe there as in the file.
    } finally {
      if (owned) engine.close();
    }
  }

  return {
    name: 'sqlite',
    capabilities: { durable: inFile, shared: inFile },

    async find(tenant, request) {
      check();
      checkFindRequest(tenant, request);
      return inSnapshot(() => readFound(engine, tenant, request));
    },

    async commit(changes) {
      check();
      for (const change of changes) checkChange(change);
      return changes.length === 0 ? [] : commits.submit(changes);
    },

    async clients(tenant, request) {
      check(tenant);
      const filters: Filter[] = [[unmerged], ['is_deleted = ?', request.deleted === true ? 1 : 0]];
      return inSnapshot(() => {
        const { rows, ...rest } = readPage(engine, tenant, 'client', request, filters);
        return { rows: rows.map((record) => readBundle(engine, tenant, record)), ...rest };
      });
    },

    async conversations(tenant, request) {
      check(tenant, request.clientId);
      return whenFree(() => readPage(engine, tenant, 'conversation', request, equal('client_id', request.clientId)));
    },

    async messages(tenant, request) {
      const { conversationId, clientId } = request;
      check(tenant, conversationId, clientId);
      const filters = [...equal('conversation_id', conversationId), ...equal('client_id', clientId)];
      return whenFree(() => readPage(engine, tenant, 'message', request, filters, request.newestFirst));
    },

    async suggestions(tenant, { clientId, status, ...request }) {
      check(tenant, clientId);
      const ofClient: Filter[] = clientId === undefined ? [] : [[suggestionsOfClient, tenant, clientId, tenant, clientId]];
      const filters = [...ofClient, ...equal('status', status)];
      return whenFree(() => readPage(engine, tenant, 'suggestion', request, filters));
    },

    async accounts(tenant, request) {
      check(tenant);
      return whenFree(() => readPage(engine, tenant, 'account', request, []));
    },

    async consents(tenant, request) {
      check(tenant);
      return whenFree(() => readPage(engine, tenant, 'consent', request, []));
    },

    async documents(tenant, request) {
      const { type, clientId } = request;
      check(tenant, type, clientId);
      const filters = [...equal('type', type), ...equal('client_id', clientId)];
      return whenFree(() => readPage(engine, tenant, 'document', request, filters));
    },

    async holders(tenant, field, cell) {
      check(tenant, cell);
      const stored = await whenFree(() => engine.all(statements.holders, tenant, field, cell));
      return stored.map((row) => ({ clientId: String(row.client_id), observation: decodeObservation(row) }));
    },

    async neighbours(tenant, keys, limit) {
      check(tenant, ...keys);
      checkLimit(limit);
      return inSnapshot(() => readNeighbours(engine, tenant, keys, limit));
    },

    async timeline(tenant, request) {
      check(tenant, request.type, ...request.clientIds);
      return inSnapshot(() => readTimeline(engine, tenant, request));
    },

    async counts(tenant, clientIds) {
      check(tenant, ...clientIds);
      return inSnapshot(() => [...new Set(clientIds)].map((id) => readCounts(engine, tenant, id)));
    },

    async events(tenant, after, limit) {
      check(tenant);
      const values = [checkEventPosition(after), checkLimit(limit)];
      return (await whenFree(() => engine.all(statements.events, tenant, ...values))).map(decodeEvent);
    },

    async backup(path) {
      check();
      await copyTo(engine, database, path, whenFree);
    },

    async checkpoint() {
      check();
      await whenFree(() => emptyLog(engine));
    },

    async compact() {
      check();
      await whenFree(() => engine.exec('VACUUM'));
      check();
      await whenFree(() => emptyLog(engine));
    },

    close() {
      closing ??= close();
      return closing;
    },
  };
}

/** The condition of the index of the list, which it has to have word for word. */
const unmerged = 'merged_into IS NULL';

const equal = (column: string, value: string | undefined): Filter[] => (value === undefined ? [] : [[`${column} = ?`, value]]);
