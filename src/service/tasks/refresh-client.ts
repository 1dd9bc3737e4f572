import { reveal } from '../../access/reveal.ts';
import { type ConversationRecord, hasEnded } from '../../conversation/records.ts';
import { issueReading, profileReadings } from '../../profile/ai/client-readings.ts';
import { conversationReading } from '../../profile/ai/conversation-readings.ts';
import type { Reading } from '../../profile/ai/readings.ts';
import { clientProfileTask } from '../../profile/ai/tasks/client-profile.ts';
import { clientRundownTask } from '../../profile/ai/tasks/client-rundown.ts';
import type { Client } from '../../profile/client.ts';
import { ClienteleError } from '../../shared/errors.ts';
import { get } from '../clients.ts';
import { type Context, permit } from '../context.ts';
import { conversations, messages } from '../conversations.ts';
import { everyRow } from '../find.ts';
import { issues } from '../issues.ts';
import { conversationArtefacts } from './insights.ts';
import type { RefreshOptions } from './refresh-conversation.ts';
import { runTask, type TaskOutcome, type TaskSubject } from './run-task.ts';

/** The newest conversations that a client's tasks look at. */
const mostConversations = 100;

/** The issues, the last changed first, among which open ones are looked for. */
const mostIssues = 50;

/** Runs the tasks about one client that are on and due. */
export async function refreshClient(
  context: Context,
  id: string,
  { force = false }: RefreshOptions = {},
): Promise<readonly TaskOutcome[]> {
  permit(context, 'client.write');
  const client = await get(context, id);
  if (client.deletedAt !== undefined) throw new ClienteleError('not-found', `There is no client ${id}.`, { path: ['id'] });
  const { rows } = await conversations(context, { clientId: client.id, limit: mostConversations });
  const subject: TaskSubject = {
    id: client.id,
    clientId: client.id,
    present: await presentOf(context, client, rows),
    readings: () => clientReadings(context, client, rows),
    expect: [{ of: 'client', id: client.id, version: client.version }],
  };
  return [
    await runTask(context, clientRundownTask, subject, { force }),
    await runTask(context, clientProfileTask, subject, { force }),
  ];
}

/** What of the client a model may see, then open issues, then the conversations, the newest first: what is cut is the oldest. */
async function clientReadings(context: Context, client: Client, rows: readonly ConversationRecord[]): Promise<Reading[]> {
  const { ai, customFields = [] } = await context.settings();
  const { openFields } = ai;
  const open = (await issues(context, { clientId: client.id, limit: mostIssues })).rows.filter((issue) => issue.open);
  const revealed = reveal({ ...client, tags: client.tags.map((tag) => tag.id) }, 'ai', { customFields: openFields });
  const artefacts = await conversationArtefacts(
    context,
    rows.map((row) => row.id),
  );
  return [
    ...profileReadings(revealed, new Map(customFields.map((field) => [field.id, field.label]))),
    ...open.map(issueReading),
    ...rows.map((row) => conversationReading(row, artefacts.get(row.id) ?? {})),
  ];
}

async function presentOf(context: Context, { id, createdAt }: Client, rows: readonly ConversationRecord[]) {
  const said = await everyRow((after) =>
    messages(context, { clientId: id, limit: 1000, ...(after === undefined ? {} : { after }) }),
  );
  return { messages: said.length, ended: rows.filter(hasEnded).length, since: createdAt };
}
