import type { Change, CommitOutcome } from '../../change/change.ts';
import { checkChange, checkFindRequest, checkNames } from '../../change/check-names.ts';
import { checkEventPosition, checkLimit } from '../../change/paging.ts';
import type { ClientStore, StoredEvent } from '../../ports/client-store.ts';
import { ClienteleError } from '../../shared/errors.ts';
import { decodeEvent, decodeObservation } from '../sql/detail-tables.ts';
import { commitsOn } from './commits.ts';
import { connectionOf, plainQuery, preparedQuery, type Run } from './connection.ts';
import type { PostgresDatabaseLike } from './database-like.ts';
import { checkSchema, migrate } from './migrate.ts';
import { answerOf, readClients, readCounts, readFound, readNeighbours, readPage, readTimeline } from './read.ts';
import { otherReads } from './read-statements.ts';
import { retried } from './retry.ts';
import { type TakenEvents, takeEvents } from './take-events.ts';

/** What {@link postgresStore} works on. */
export interface PostgresOptions {
  /** An open pool, connection or PGlite, which its owner closes. */
  readonly database: PostgresDatabaseLike;
  /**
   * Whether statements are prepared once a connection, which spares the server much of its work: for `pg` and drivers that take
   * `{ name, text, values }` as it does, and not behind a pooler that forgets prepared statements. Default: `false`.
   */
  readonly prepare?: boolean;
}

/** A store in PostgreSQL, whose tables are brought up to date on request. */
export interface PostgresStore extends ClientStore {
  /**
   * Makes the tables, named `clientele_…`, or brings them up to date. Any number of instances may call it at once; those of a newer
   * library are `store-too-new`.
   */
  migrate(): Promise<void>;

  /**
   * Hands the next events of a tenant's outbox, at most `limit`, to `work`, and remembers that it got them when it resolves; when it
   * rejects, so does this, and they come again. Each reader, by its name, gets every event in order; of the instances that ask for one
   * reader at once, one gets them and the others hear `busy`. Nothing listens: ask again after a while. A connection is kept meanwhile.
   */
  takeEvents(
    tenant: string,
    request: { readonly reader: string; readonly limit: number },
    work: (events: readonly StoredEvent[]) => Promise<void>,
  ): Promise<TakenEvents>;
}

/**
 * A store in PostgreSQL 15 or newer. One read is one statement, and so is one write: it works behind a pooler of transactions. Every
 * statement pins its tenant and sets `clientele.tenant` for row level security, which is on for every table.
 *
 * Commits of a tenant that are called while one is under way share the next. A commit is durable when its promise resolves, if the server
 * is set so, as it is by default.
 *
 * @example
 * import { PGlite } from '@electric-sql/pglite';
 *
 * const database = await PGlite.create();
 * const store = postgresStore({ database });
 * await store.migrate();
 * (await store.clients('t1', { limit: 10 })).rows // => []
 * await store.close();
 * await database.close();
 */
export function postgresStore({ database, prepare = false }: PostgresOptions): PostgresStore {
  const connection = connectionOf(database, prepare ? preparedQuery : plainQuery);
  const commits = commitsOn(connection);
  const underWay = new Set<Promise<unknown>>();
  let checked: Promise<void> | undefined;
  let closed = false;

  /** To be called before anything waits, so that a call that comes before `close` is answered. */
  function open(...names: readonly (string | undefined)[]): void {
    if (closed) throw new ClienteleError('store-closed', 'This store was closed.');
    checkNames(names);
  }

  /** The tables are looked at once, and again after they were not in order. */
  function ready(): Promise<void> {
    checked ??= retried(() => checkSchema(connection.run)).catch((error: unknown) => {
      checked = undefined;
      throw error;
    });
    return checked;
  }

  /** Closing waits for what is under way. */
  async function using<Result>(work: () => Promise<Result>): Promise<Result> {
    const answer = ready().then(work);
    underWay.add(answer);
    try {
      return await answer;
    } finally {
      underWay.delete(answer);
    }
  }

  const reading = <Result>(read: (run: Run) => Promise<Result>): Promise<Result> =>
    using(() => retried(() => read(connection.run)));

  return {
    name: 'postgres',
    capabilities: { durable: true, shared: true },

    async migrate() {
      open();
      await migrate(connection);
    },

    async takeEvents(tenant, { reader, limit }, work) {
      open(tenant, reader);
      checkLimit(limit);
      return using(() => takeEvents(connection, { tenant, reader, limit }, work));
    },

    async find(tenant, request) {
      open();
      checkFindRequest(tenant, request);
      return reading((run) => readFound(run, tenant, request));
    },

    async commit(changes) {
      open();
      for (const change of changes) checkChange(change);
      return using(() => commitAll(changes));
    },

    async clients(tenant, { deleted = false, ...request }) {
      open(tenant);
      return reading((run) => readClients(run, tenant, request, deleted));
    },

    async conversations(tenant, { clientId, ...request }) {
      open(tenant, clientId);
      return reading((run) => readPage(run, tenant, 'conversation', request, { conversationClient: clientId }));
    },

    async messages(tenant, { conversationId, clientId, newestFirst, ...request }) {
      open(tenant, conversationId, clientId);
      const filters = { conversation: conversationId, messageClient: clientId };
      return reading((run) => readPage(run, tenant, 'message', request, filters, newestFirst));
    },

    async suggestions(tenant, { clientId, status, ...request }) {
      open(tenant, clientId);
      const filters = { suggested: clientId, suggestionStatus: status };
      return reading((run) => readPage(run, tenant, 'suggestion', request, filters));
    },

    async accounts(tenant, request) {
      open(tenant);
      return reading((run) => readPage(run, tenant, 'account', request));
    },

    async consents(tenant, request) {
      open(tenant);
      return reading((run) => readPage(run, tenant, 'consent', request));
    },

    async documents(tenant, { type, clientId, ...request }) {
      open(tenant, type, clientId);
      const filters = { documentType: type, documentClient: clientId };
      return reading((run) => readPage(run, tenant, 'document', request, filters));
    },

    async holders(tenant, field, cell) {
      open(tenant, cell);
      const { observation } = answerOf(await reading((run) => run(otherReads.holders, [tenant, field, cell])));
      return observation.map((row) => ({ clientId: String(row.client_id), observation: decodeObservation(row) }));
    },

    async neighbours(tenant, keys, limit) {
      open(tenant, ...keys);
      checkLimit(limit);
      return keys.length === 0 ? [] : reading((run) => readNeighbours(run, tenant, keys, limit));
    },

    async timeline(tenant, request) {
      open(tenant, request.type, ...request.clientIds);
      return reading((run) => readTimeline(run, tenant, request));
    },

    async counts(tenant, clientIds) {
      open(tenant, ...clientIds);
      return clientIds.length === 0 ? [] : reading((run) => readCounts(run, tenant, clientIds));
    },

    async events(tenant, after, limit) {
      open(tenant);
      const values = [tenant, checkEventPosition(after), checkLimit(limit)];
      return answerOf(await reading((run) => run(otherReads.events, values))).event.map(decodeEvent);
    },

    async close() {
      closed = true;
      await Promise.allSettled(underWay);
    },
  };

  /** A call may speak of several tenants; each statement speaks of one. */
  async function commitAll(changes: readonly Change[]): Promise<readonly CommitOutcome[]> {
    const outcomes: CommitOutcome[] = [];
    while (outcomes.length < changes.length) {
      const tenant = changes[outcomes.length]?.tenant ?? '';
      const end = changes.findIndex((change, index) => index >= outcomes.length && change.tenant !== tenant);
      outcomes.push(...(await commits.submit(tenant, changes.slice(outcomes.length, end === -1 ? changes.length : end))));
      if (outcomes.at(-1)?.kind === 'conflict') break;
    }
    return changes.map((_, index) => outcomes[index] ?? { kind: 'untried' });
  }
}
