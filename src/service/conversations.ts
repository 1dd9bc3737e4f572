import { eventOf } from '../change/event-of.ts';
import type { ClientBundle } from '../change/found.ts';
import { resolve } from '../client/golden-record.ts';
import type { ConversationRecord, MessageRecord } from '../conversation/records.ts';
import { decideLink } from '../matching/decide-link.ts';
import { linkKeys } from '../matching/link-keys.ts';
import type { Page, StoredEvent } from '../ports/client-store.ts';
import { forgetArtefacts } from '../profile/ai/tasks/index.ts';
import { ClienteleError } from '../shared/errors.ts';
import { type Instant, parseInstant } from '../shared/instant.ts';
import { type Context, deciderOf, permit, retried } from './context.ts';
import { conversationOf, everyRow, type PageOptions, pageOf } from './find.ts';
import { pageOfClient } from './lists-of-clients.ts';
import { clientTree, liveTree, recordIn } from './trees.ts';

export async function conversations(
  context: Context,
  options: PageOptions & { readonly clientId?: string } = {},
): Promise<Page<ConversationRecord>> {
  permit(context, 'client.read');
  return pageOfClient(context, 'conversation', options, (request) => context.store.conversations(context.tenant, request));
}

export async function messages(
  context: Context,
  options: PageOptions & { readonly clientId?: string; readonly conversationId?: string } = {},
): Promise<Page<MessageRecord>> {
  permit(context, 'client.read');
  const { conversationId } = options;
  const ofConversation = conversationId === undefined ? {} : { conversationId };
  return pageOfClient(context, 'message', options, (request) =>
    context.store.messages(context.tenant, { ...request, ...ofConversation }),
  );
}

export async function events(
  context: Context,
  options: { readonly after?: number; readonly limit?: number } = {},
): Promise<readonly StoredEvent[]> {
  permit(context, 'client.read');
  return context.store.events(context.tenant, options.after ?? 0, pageOf({ limit: options.limit ?? 100 }).limit);
}

/** Links a conversation to a client, or, with `null`, to nobody; a conversation that is somebody else's is moved. */
export async function linkConversation(
  context: Context,
  conversationId: string,
  clientId: string | null,
): Promise<ConversationRecord> {
  return link(context, conversationId, async (conversation) => {
    const wanted = clientId === null ? undefined : await liveTree(context, clientId);
    // Of a merged client, the record that has the conversation keeps it; another one's becomes the root's.
    return wanted === undefined ? undefined : (recordIn(wanted, conversation.clientId) ?? wanted.records[0]);
  });
}

/** Gives a conversation that was linked to the wrong client a client of its own, with what its messages taught. */
export async function splitConversation(context: Context, conversationId: string): Promise<ConversationRecord> {
  const id = context.ids();
  return link(context, conversationId, async () => {
    const now = context.clock();
    return { record: { id, version: 0, origin: 'manual', createdAt: now, updatedAt: now }, observations: [], keys: [] };
  });
}

async function link(
  context: Context,
  conversationId: string,
  toWhom: (conversation: ConversationRecord) => Promise<ClientBundle | undefined>,
): Promise<ConversationRecord> {
  permit(context, 'client.write');
  const { sharedKeys } = await context.settings();
  return retried(context, { of: 'conversation', id: conversationId }, async () => {
    const conversation = await conversationOf(context, conversationId);
    const to = await toWhom(conversation);
    const toId = to?.record.id ?? null;
    const already = (conversation.manualLink?.clientId ?? conversation.clientId ?? null) === toId;
    if (already && conversation.manualLink !== undefined) return { kind: 'done', outcome: conversation };
    const present = conversation.clientId === toId ? undefined : conversation.clientId;
    const owner = present === undefined ? undefined : await clientTree(context, present);
    const client = owner === undefined ? undefined : recordIn(owner, present);
    const from =
      client === undefined ? undefined : { client, messages: await messagesOf(context, { clientId: client.record.id }) };
    // The thread of a sensitive client is sensitive: to take it away is to take the mark off.
    if (owner !== undefined && resolve(owner.whole.observations).sensitive) permit(context, 'conversation.override-sensitive');
    const messages = await messagesOf(context, { conversationId });
    const { keys: held } = await context.store.find(context.tenant, { keys: linkKeys(messages) });
    const change = decideLink({
      ...deciderOf(context),
      conversation,
      messages,
      held,
      sharedKeys,
      ...(from === undefined ? {} : { from }),
      ...(to === undefined ? {} : { to }),
    });
    const forgotten = owner === undefined ? [] : forgetArtefacts(owner.root.id);
    const [outcome] = await context.store.commit([{ ...change, writes: [...change.writes, ...forgotten] }]);
    return outcome?.kind === 'applied'
      ? { kind: 'done', outcome: await conversationOf(context, conversationId) }
      : { kind: 'again' };
  });
}

/** Says that a conversation's work is done; a later message of the client opens it again. An earlier moment changes nothing. */
export async function resolveConversation(context: Context, conversationId: string, at?: Instant): Promise<ConversationRecord> {
  permit(context, 'client.write');
  const moment = parseInstant(at ?? context.clock());
  if (moment.kind === 'invalid') {
    throw new ClienteleError('invalid-input', moment.reasons[0]?.text ?? 'Not a moment.', { path: ['at'] });
  }
  return retried(context, { of: 'conversation', id: conversationId }, async () => {
    const conversation = await conversationOf(context, conversationId);
    if (conversation.resolved !== undefined && conversation.resolved.at >= moment.value)
      return { kind: 'done', outcome: conversation };
    const decider = deciderOf(context);
    const row = { ...conversation, version: conversation.version + 1, resolved: { at: moment.value, by: decider.actor } };
    const [outcome] = await context.store.commit([
      {
        tenant: decider.tenant,
        expect: [{ of: 'conversation', id: row.id, version: conversation.version }],
        writes: [{ kind: 'put', of: 'conversation', row }],
        events: [
          eventOf('conversation.resolved', decider, { conversationId, data: { at: moment.value }, ...ofClient(row.clientId) }),
        ],
      },
    ]);
    return outcome?.kind === 'applied' ? { kind: 'done', outcome: row } : { kind: 'again' };
  });
}

const ofClient = (clientId: string | undefined) => (clientId === undefined ? {} : { clientId });

const messagesOf = (
  context: Context,
  of: { readonly clientId?: string; readonly conversationId?: string },
): Promise<MessageRecord[]> =>
  everyRow((after) => context.store.messages(context.tenant, { ...of, limit: 1000, ...(after === undefined ? {} : { after }) }));
