import type { CommitOutcome } from '../../change/change.ts';
import { checkChange, checkFindRequest, checkNames } from '../../change/check-names.ts';
import { bundleIn, findIn, holdersIn, neighboursIn } from '../../change/find-in.ts';
import { checkEventPosition, checkLimit } from '../../change/paging.ts';
import type { ClientStore } from '../../ports/client-store.ts';
import { ClienteleError } from '../../shared/errors.ts';
import { frozenCopy } from './frozen-copy.ts';
import { documentGroup } from './listing.ts';
import { emptyTenant, type Tenant } from './tenant.ts';

/**
 * A store in the memory of this process, for tests, for trying out and as the model of every other store. What it gives is frozen. About
 * a kilobyte a client; nothing outlives the process.
 *
 * @example
 * const store = memoryStore();
 * (await store.find('t1', { keys: ['email:ana@example.com'] })).clients // => []
 */
export function memoryStore(): ClientStore {
  const tenants = new Map<string, Tenant>();
  let closed = false;

  function tenantOf(name: string): Tenant {
    const known = tenants.get(name);
    if (known !== undefined) return known;
    const made = emptyTenant();
    tenants.set(name, made);
    return made;
  }

  /** The tenant, for reading: an unknown one is empty and is not kept. */
  function read(tenant: string, ...names: readonly (string | undefined)[]): Tenant {
    if (closed) throw closedError();
    checkNames([tenant, ...names]);
    return tenants.get(tenant) ?? emptyTenant();
  }

  return {
    name: 'memory',
    capabilities: { durable: false, shared: false },

    async find(tenant, request) {
      checkFindRequest(tenant, request);
      return findIn(read(tenant).state, request);
    },

    async commit(changes) {
      if (closed) throw closedError();
      for (const change of changes) checkChange(change);
      const outcomes: CommitOutcome[] = [];
      for (const change of changes) {
        const stopped = outcomes.at(-1)?.kind;
        if (stopped === 'conflict' || stopped === 'untried') outcomes.push({ kind: 'untried' });
        else outcomes.push(tenantOf(change.tenant).commit(frozenCopy(change)));
      }
      return outcomes;
    },

    async clients(tenant, request) {
      const { state, page } = read(tenant);
      const { rows, ...rest } = page('client', request.deleted === true ? 'deleted' : 'live', request);
      return { rows: rows.flatMap(({ id }) => bundleIn(state, id) ?? []), ...rest };
    },

    async conversations(tenant, request) {
      return read(tenant, request.clientId).page('conversation', groupOf(request.clientId), request);
    },

    async messages(tenant, request) {
      const { conversationId, clientId } = request;
      const group = conversationId === undefined ? groupOf(clientId) : `conversation ${conversationId}`;
      return read(tenant, conversationId, clientId).page(
        'message',
        group,
        request,
        (row) => clientId === undefined || row.clientId === clientId,
        request.newestFirst,
      );
    },

    async suggestions(tenant, request) {
      const { clientId, status } = request;
      const group = clientId === undefined && status !== undefined ? `status ${status}` : groupOf(clientId);
      return read(tenant, clientId).page('suggestion', group, request, (row) => status === undefined || row.status === status);
    },

    async accounts(tenant, request) {
      return read(tenant).page('account', 'all', request);
    },

    async consents(tenant, request) {
      return read(tenant).page('consent', 'all', request);
    },

    async documents(tenant, request) {
      const { type, clientId } = request;
      return read(tenant, type, clientId).page('document', documentGroup(type, clientId), request);
    },

    async holders(tenant, field, cell) {
      return holdersIn(read(tenant, cell).state, field, cell);
    },

    async neighbours(tenant, keys, limit) {
      return neighboursIn(read(tenant, ...keys).state, keys, checkLimit(limit));
    },

    async timeline(tenant, request) {
      return read(tenant, request.type, ...request.clientIds).timeline(request);
    },

    async counts(tenant, clientIds) {
      const { counts } = read(tenant, ...clientIds);
      return [...new Set(clientIds)].map(counts);
    },

    async events(tenant, after, limit) {
      const first = checkEventPosition(after);
      const events = read(tenant).state.events.slice(first, first + checkLimit(limit));
      return events.map((event, index) => ({ ...event, position: first + index + 1 }));
    },

    async close() {
      closed = true;
      tenants.clear();
    },
  };
}

const groupOf = (clientId: string | undefined): string => (clientId === undefined ? 'all' : `client ${clientId}`);

const closedError = () => new ClienteleError('store-closed', 'This store was closed.');
