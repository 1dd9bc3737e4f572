import type { ClientCounts } from '../change/open-work.ts';
import { resolve } from '../client/golden-record.ts';
import { type Escalation, escalationsOf } from '../conversation/escalation.ts';
import { type EscalationStatistics, escalationStatistics } from '../conversation/escalation-statistics.ts';
import type { Presence } from '../conversation/presence.ts';
import type { ConversationRecord } from '../conversation/records.ts';
import type { Page } from '../ports/client-store.ts';
import { type CardField, profileCard } from '../profile/card.ts';
import type { Client } from '../profile/client.ts';
import { type ConversationRow, conversationRow } from '../profile/conversation-row.ts';
import { type CustomFieldView, customFieldViews } from '../profile/custom-field-views.ts';
import { type ClientHeader, clientHeader } from '../profile/header.ts';
import { type ClientRow, type ClientWork, clientRow } from '../profile/row.ts';
import type { Instant } from '../shared/instant.ts';
import { viewOf } from './client-views.ts';
import { list } from './clients.ts';
import { type Context, permit } from './context.ts';
import { conversations } from './conversations.ts';
import { everyRow, type PageOptions } from './find.ts';
import { pageOfRecords } from './lists-of-clients.ts';
import { presenceOf } from './presence.ts';
import { clientArtefacts, conversationArtefacts, type Insights, insightsOf, soundingConversations } from './tasks/insights.ts';
import { shown, treeWith } from './trees.ts';

/** A client's page: everything but the tabs' further pages. */
export interface ClientProfile {
  readonly client: Client;
  readonly header: ClientHeader;
  readonly card: readonly CardField[];
  readonly fields: readonly CustomFieldView[];
  readonly work: ClientWork;
  /** What models made of it; empty where nothing was made. */
  readonly insights: Insights;
  /** The newest 100, the newest first. */
  readonly conversations: Page<ConversationRow>;
}

/** Clients as rows of a list, the newest first. */
export async function clientRows(
  context: Context,
  options: PageOptions & { readonly deleted?: boolean } = {},
): Promise<Page<ClientRow>> {
  permit(context, 'client.read');
  const { rows: clients, ...page } = await list(context, options);
  const [presence, work, { customFields }] = await Promise.all([
    presenceOf(context, clients),
    workOf(context, clients.map(recordIds)),
    context.settings(),
  ]);
  const rows = clients.map((client, index) =>
    clientRow(client, { presence: presence[index] as Presence, work: work[index] as ClientWork, customFields }),
  );
  return { ...page, rows };
}

/** Everything that the page of a client shows. */
export async function profile(context: Context, id: string): Promise<ClientProfile> {
  permit(context, 'client.read');
  const [tree, [[work], { rows, ...page }, made]] = await treeWith(context, id, (ids) =>
    Promise.all([
      workOf(context, [ids]),
      threadsOf(context, ids, { limit: soundingConversations }),
      clientArtefacts(context, ids[0]),
    ]),
  );
  const client = await viewOf(context, shown(tree));
  const [[presence], artefacts, { customFields = [] }] = await Promise.all([
    presenceOf(context, [client]),
    conversationArtefacts(
      context,
      rows.map((row) => row.id),
    ),
    context.settings(),
  ]);
  const insights = insightsOf(made, rows, artefacts);
  return {
    client,
    header: clientHeader(client, { presence, sentiment: insights.sentiment }),
    card: profileCard(client),
    fields: customFieldViews(client, customFields),
    work: work as ClientWork,
    insights,
    conversations: { ...page, rows: rows.map((row) => conversationRow(row, client, artefacts.get(row.id))) },
  };
}

/** The conversations of a client as rows, over all channels, the newest first. */
export async function clientConversations(
  context: Context,
  id: string,
  options: PageOptions = {},
): Promise<Page<ConversationRow>> {
  permit(context, 'client.read');
  const [{ whole }, { rows, ...page }] = await treeWith(context, id, (ids) => threadsOf(context, ids, options));
  const made = await conversationArtefacts(
    context,
    rows.map((row) => row.id),
  );
  const client = resolve(whole.observations);
  return { ...page, rows: rows.map((row) => conversationRow(row, client, made.get(row.id))) };
}

/** Conversations of all the records of a client. */
const threadsOf = ({ store, tenant }: Context, ids: readonly string[], options: PageOptions) =>
  pageOfRecords('conversation', ids, options, (request) => store.conversations(tenant, request));

/** The ids of all the records of a client. */
export const recordIds = ({ id, merged = [] }: Pick<Client, 'id' | 'merged'>): readonly string[] => [id, ...merged];

/** How much there is of clients, each named by the ids of its records. */
export async function workOf(context: Context, ids: readonly (readonly string[])[]): Promise<ClientWork[]> {
  const counts = await context.store.counts(context.tenant, ids.flat());
  const byId = new Map(counts.map((each) => [each.clientId, each]));
  const sum = (records: readonly string[], of: Exclude<keyof ClientCounts, 'clientId'>): number =>
    records.reduce((total, id) => total + (byId.get(id)?.[of] ?? 0), 0);
  return ids.map((records) => ({
    conversations: sum(records, 'conversations'),
    openConversations: sum(records, 'openConversations'),
    openIssues: sum(records, 'openDocuments'),
  }));
}

/** Which escalations are meant: of one client, or of the workspace, from a moment on and before another. */
export interface EscalationsOptions {
  readonly clientId?: string;
  readonly from?: Instant;
  readonly until?: Instant;
}

/** Escalations, the newest first, and what they tell. */
export interface Escalations {
  readonly escalations: readonly Escalation[];
  readonly statistics: EscalationStatistics;
}

/** The times that threads went to a person. It reads every conversation, in pages. */
export async function escalations(
  context: Context,
  { clientId, from = '', until = '\uffff' }: EscalationsOptions = {},
): Promise<Escalations> {
  permit(context, 'client.read');
  const of = clientId === undefined ? {} : { clientId };
  const threads = await everyRow(async (after): Promise<Page<ConversationRecord>> => {
    const start = after === undefined ? {} : { after };
    const { rows, next } = await conversations(context, { ...of, ...start, limit: 1000 });
    // A handover can be later than the last message.
    const recent = rows.filter(({ lastAt, handovers = [] }) => lastAt >= from || handovers.some(({ at }) => at >= from));
    return { rows: recent, ...(next === undefined ? {} : { next }) };
  });
  const found = threads.flatMap(escalationsOf).filter(({ at }) => at >= from && at < until);
  return {
    escalations: found.sort((left, right) => (left.at > right.at ? -1 : 1)),
    statistics: escalationStatistics(found, threads.length),
  };
}
