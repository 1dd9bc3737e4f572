import * as z from 'zod';
import type { DocumentRecord } from '../../client/document.ts';
import { documentId } from '../../client/document.ts';
import type { ConversationRecord } from '../../conversation/records.ts';
import { clientSentiment, type Sentiment } from '../../conversation/sentiment.ts';
import { type Artefact, artefactOf } from '../../profile/ai/artefact.ts';
import type { ConversationArtefacts } from '../../profile/ai/conversation-readings.ts';
import type { AiTask, TaskResult } from '../../profile/ai/task.ts';
import { type ClientInsights, clientProfileTask } from '../../profile/ai/tasks/client-profile.ts';
import { type ClientRundown, clientRundownTask } from '../../profile/ai/tasks/client-rundown.ts';
import { conversationMoodTask } from '../../profile/ai/tasks/conversation-mood.ts';
import { conversationSummaryTask } from '../../profile/ai/tasks/conversation-summary.ts';
import { parseInput } from '../../shared/schema.ts';
import { get } from '../clients.ts';
import { type Context, permit } from '../context.ts';
import { conversations } from '../conversations.ts';

/** What models made of a client, and how its conversations sound. What is absent was not made: everything else is there all the same. */
export interface Insights {
  readonly clientId: string;
  /** Over the newest 100 conversations. */
  readonly sentiment?: Sentiment;
  readonly rundown?: Artefact<ClientRundown>;
  readonly profile?: Artefact<ClientInsights>;
}

/** What models made of a client. */
export async function insights(context: Context, id: string): Promise<Insights> {
  permit(context, 'client.read');
  const client = await get(context, id);
  const [{ rows }, made] = await Promise.all([
    conversations(context, { clientId: client.id, limit: soundingConversations }),
    clientArtefacts(context, client.id),
  ]);
  const artefacts = await conversationArtefacts(
    context,
    rows.map((row) => row.id),
  );
  return insightsOf(made, rows, artefacts);
}

/** The newest conversations that say how a client sounds. */
export const soundingConversations = 100;

/** What models made of a client itself. */
export async function clientArtefacts(context: Context, clientId: string): Promise<Omit<Insights, 'sentiment'>> {
  const tasks = [clientRundownTask, clientProfileTask];
  const found = await documentsOf(
    context,
    tasks.map(({ name }) => documentId(name, clientId)),
  );
  const rundown = artefactOf<ClientRundown>(found.get(documentId(clientRundownTask.name, clientId)), clientRundownTask);
  const profile = artefactOf<ClientInsights>(found.get(documentId(clientProfileTask.name, clientId)), clientProfileTask);
  return { clientId, ...(rundown === undefined ? {} : { rundown }), ...(profile === undefined ? {} : { profile }) };
}

/** What models made of a client, and how it sounds in its newest conversations. */
export function insightsOf(
  made: Omit<Insights, 'sentiment'>,
  rows: readonly ConversationRecord[],
  artefacts: ReadonlyMap<string, ConversationArtefacts>,
): Insights {
  const scored = rows.flatMap((row) => {
    const sentiment = artefacts.get(row.id)?.mood?.sentiment;
    return sentiment === undefined ? [] : [{ score: sentiment.score, at: row.lastAt }];
  });
  const sentiment = clientSentiment(scored);
  return { ...made, ...(sentiment === undefined ? {} : { sentiment }) };
}

/** What models made of conversations, for those who see them. */
export async function conversationInsights(
  context: Context,
  ids: readonly string[],
): Promise<ReadonlyMap<string, ConversationArtefacts>> {
  permit(context, 'client.read');
  return conversationArtefacts(context, parseInput(z.array(z.string().min(1).max(500)).max(1000), ids));
}

/** What models made of these conversations, by their ids; one of which nothing was made is there too, and empty. */
export async function conversationArtefacts(
  context: Context,
  ids: readonly string[],
): Promise<ReadonlyMap<string, ConversationArtefacts>> {
  const tasks = [conversationSummaryTask, conversationMoodTask];
  const found = await documentsOf(
    context,
    ids.flatMap((id) => tasks.map(({ name }) => documentId(name, id))),
  );
  return new Map(
    ids.map((id) => [
      id,
      { summary: contentOf(found, conversationSummaryTask, id), mood: contentOf(found, conversationMoodTask, id) },
    ]),
  );
}

/** A task, as far as its artefacts are read. */
interface MakerOf<Content> extends Pick<AiTask<unknown, Content>, 'name' | 'version'> {
  readonly result: (...answer: never) => TaskResult<Content>;
}

const contentOf = <Content>(
  found: ReadonlyMap<string, DocumentRecord>,
  task: MakerOf<Content>,
  id: string,
): Content | undefined => artefactOf<Content>(found.get(documentId(task.name, id)), task)?.content;

async function documentsOf(context: Context, documentIds: readonly string[]): Promise<ReadonlyMap<string, DocumentRecord>> {
  const { documents } = await context.store.find(context.tenant, { documentIds });
  return new Map(documents.map((document) => [document.id, document]));
}
