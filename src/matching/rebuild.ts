import { applyChange, holdKey, keepObservation, putRow } from '../change/apply-change.ts';
import type { Change } from '../change/change.ts';
import { diffStates } from '../change/diff-states.ts';
import { type Decider, eventOf } from '../change/event-of.ts';
import { findWithRelatives } from '../change/find-with-relatives.ts';
import { emptyTenantState, type TenantState } from '../change/tenant-state.ts';
import type { Observation } from '../client/observation.ts';
import { observedKey } from '../client/observed-keys.ts';
import type { ConversationRecord, MessageRecord } from '../conversation/records.ts';
import type { RoutingKey } from '../identity/routing-key.ts';
import { canonicalJson } from '../shared/json.ts';
import { compareText } from '../shared/text.ts';
import { conversationAfter } from './conversation-after.ts';
import { decideIngest } from './decide-ingest.ts';
import { routesOf } from './match.ts';
import { clientSpoke, textKeys } from './message-keys.ts';
import { isTaught } from './taught.ts';

/** What a rebuild depends on, besides the state. */
export interface RebuildContext extends Decider {
  readonly sharedKeys: ReadonlySet<RoutingKey>;
  readonly newId: () => string;
}

/**
 * Decides every message again, in the order of (`occurredAt`, `id`), on top of what people decided: edits, imports, links, merges, deletions
 * and what they said to suggestions stay, and so do suggestions that rest on more than the messages' keys. The result is canonical: it does not depend on the order in which the messages came, and rebuilding again
 * changes nothing. The messages of a client that a person worked on stay with it. Ids of clients are kept where their messages stay together; a record that nothing is left of is deleted softly.
 * `undefined` where nothing changes.
 */
export function decideRebuild(before: TenantState, context: RebuildContext): Change | undefined {
  const after = decidedByPeople(before);
  const people = new Set(after.rows.client.keys());
  const frozen = new Set([...before.rows.client.values()].filter(({ deleted }) => deleted !== undefined).map(({ id }) => id));
  for (const message of [...before.rows.message.values()].sort(inOrder)) {
    if (message.clientId !== undefined && frozen.has(message.clientId)) keepAttributed(message, after);
    else replay(message, before, after, people, context);
  }
  settle(before, after, context);
  const { expect, writes } = diffStates(before, after);
  if (writes.length === 0) return undefined;
  const events = [eventOf('tenant.rebuilt', context, { data: { writes: writes.length } })];
  return { tenant: context.tenant, expect, writes, events };
}

const inOrder = (left: MessageRecord, right: MessageRecord): number =>
  compareText(left.occurredAt, right.occurredAt) || compareText(left.id, right.id);

/** The state as people left it, before any message. */
function decidedByPeople(before: TenantState): TenantState {
  const after = emptyTenantState();
  const linked = new Set([...before.rows.conversation.values()].map(({ manualLink }) => manualLink?.clientId));
  for (const record of before.rows.client.values()) {
    const observations = [...(before.observations.get(record.id)?.values() ?? [])];
    const deleted = record.deleted !== undefined;
    const kept = observations.filter((observation) => deleted || !isTaught(observation));
    const isMerged = record.merged !== undefined || record.absorbed !== undefined;
    if (!deleted && record.origin === 'automatic' && kept.length === 0 && !linked.has(record.id) && !isMerged) continue;
    putRow(after, 'client', record);
    for (const observation of kept) keepObservation(after, record.id, observation);
    const vouched = new Set(
      kept.flatMap(({ field, cell, value }) => (value === null ? [] : (observedKey(field, cell, value) ?? []))),
    );
    for (const key of before.keysOf.get(record.id) ?? []) {
      if (vouched.has(key)) holdKey(after, { key, clientId: record.id, standing: 'verified' });
    }
  }
  for (const account of before.rows.account.values()) putRow(after, 'account', account);
  for (const suggestion of before.rows.suggestion.values()) {
    if (suggestion.status !== 'open' || suggestion.score !== undefined) putRow(after, 'suggestion', suggestion);
  }
  for (const { clientId: _clientId, linkedBy: _linkedBy, ...conversation } of before.rows.conversation.values()) {
    const client = conversation.manualLink?.clientId ?? undefined;
    putRow(after, 'conversation', { ...conversation, ...(client === undefined ? {} : { clientId: client }) });
  }
  return after;
}

/** What a deleted client was sent stays with it, so that a restore finds it there. */
function keepAttributed(message: MessageRecord, after: TenantState): void {
  putRow(after, 'message', message);
  const conversation = after.rows.conversation.get(message.conversationId);
  putRow(after, 'conversation', conversationAfter(message, conversation, undefined));
}

function replay(
  { clientId, ...message }: MessageRecord,
  before: TenantState,
  after: TenantState,
  people: ReadonlySet<string>,
  context: RebuildContext,
): void {
  const keys = clientSpoke(message) ? [...routesOf(message), ...textKeys(message)] : message.recipients;
  const ofPeople = clientId !== undefined && people.has(clientId);
  const found = findWithRelatives(after, {
    conversationIds: [message.conversationId],
    keys: [...new Set(keys)],
    clientIds: ofPeople ? [clientId] : [],
  });
  const kept = ofPeople ? { kept: { clientId, reasons: message.reasons } } : {};
  const free =
    clientId !== undefined && !after.rows.client.has(clientId) && before.rows.client.get(clientId)?.deleted === undefined;
  const newClientId = free ? clientId : context.newId();
  applyChange(after, decideIngest(message, { ...context, ...kept, found, newClientId }).change);
}

/** Rows that did not really change get their old form back; those that did get one version more; records that are gone are deleted softly. */
function settle(before: TenantState, after: TenantState, context: RebuildContext): void {
  for (const [id, was] of before.rows.conversation) {
    const is = after.rows.conversation.get(id) as ConversationRecord;
    const same = canonicalJson({ ...is, version: 0 }) === canonicalJson({ ...was, version: 0 });
    putRow(after, 'conversation', same ? was : { ...is, version: was.version + 1 });
  }
  for (const [id, was] of before.rows.suggestion) if (after.rows.suggestion.has(id)) putRow(after, 'suggestion', was);
  for (const [id, was] of before.rows.client) {
    const is = after.rows.client.get(id);
    if (is === undefined) {
      const deleted = { at: context.now, by: context.actor, released: [] };
      putRow(after, 'client', { ...was, version: was.version + 1, updatedAt: context.now, deleted });
    } else {
      putRow(
        after,
        'client',
        sameContents(id, before, after) ? was : { ...was, version: was.version + 1, updatedAt: context.now },
      );
    }
  }
}

function sameContents(id: string, before: TenantState, after: TenantState): boolean {
  const contents = (state: TenantState): string =>
    canonicalJson([
      [...(state.observations.get(id) ?? new Map<string, Observation>())].sort(([left], [right]) => compareText(left, right)),
      [...(state.keysOf.get(id) ?? [])]
        .map((key) => state.keys.get(key))
        .sort((left, right) => compareText(left?.key ?? '', right?.key ?? '')),
    ]);
  return contents(before) === contents(after);
}
