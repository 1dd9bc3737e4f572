import { hasEnded } from '../../conversation/records.ts';
import type { Reading } from '../../profile/ai/readings.ts';
import { type ConversationMood, conversationMoodTask, moodOf } from '../../profile/ai/tasks/conversation-mood.ts';
import { conversationSummaryTask } from '../../profile/ai/tasks/conversation-summary.ts';
import { fieldSuggestionsTask } from '../../profile/ai/tasks/field-suggestions.ts';
import { type Context, permit } from '../context.ts';
import { conversationOf } from '../find.ts';
import { runTask, type TaskOutcome, type TaskSubject } from './run-task.ts';
import { readingsOf, recordsOf, type Spoken, spokenIn } from './spoken.ts';
import { fieldReadings, suggestionWrites } from './suggest-fields.ts';

/** Whether to run tasks that are not due; one whose inputs are the same is not run even then. */
export interface RefreshOptions {
  readonly force?: boolean;
}

/** Runs the tasks about one conversation that are on and due. */
export async function refreshConversation(
  context: Context,
  conversationId: string,
  { force = false }: RefreshOptions = {},
): Promise<readonly TaskOutcome[]> {
  permit(context, 'client.write');
  const conversation = await conversationOf(context, conversationId);
  const records = await recordsOf(context, conversationId);
  let read: Promise<Spoken[]> | undefined;
  const spoken = () => {
    read ??= spokenIn(context, records);
    return read;
  };
  const subject: TaskSubject = {
    id: conversationId,
    present: { messages: records.length, ended: hasEnded(conversation) ? 1 : 0, since: conversation.firstAt },
    readings: async () => readingsOf(await spoken()),
    order: oldestFirst,
    expect: [],
  };
  const settings = await context.settings();
  const language = settings.languages[0] ?? 'en';
  const fields = fieldReadings(settings.customFields ?? []);
  const sentiment = context.ai?.sentiment;
  return [
    await runTask(context, conversationSummaryTask, subject, { force }),
    await runTask(
      context,
      conversationMoodTask,
      subject,
      { force },
      sentiment === undefined ? {} : { otherwise: ({ read }) => scored(moodOf(read, (text) => sentiment(text, language))) },
    ),
    await runTask(
      context,
      fieldSuggestionsTask,
      {
        ...subject,
        readings: async () => (fields.length === 0 ? [] : [...fields, ...(await subject.readings())]),
        expect: [{ of: 'conversation', id: conversationId, version: conversation.version }],
      },
      { force },
      { writes: async ({ proposals }) => suggestionWrites(proposals, await spoken(), conversation, settings) },
    ),
  ];
}

/** A mood that says something: nothing is kept of a language that the scorer does not know. */
const scored = (mood: ConversationMood): ConversationMood | undefined => (mood.sentiment === undefined ? undefined : mood);

/** The newest are chosen; what was chosen is read as it was said. */
const oldestFirst = (included: readonly Reading[]): readonly Reading[] =>
  included
    .map((reading, at) => ({ reading, at }))
    .sort((left, right) => compare(left.reading.about?.at ?? '', right.reading.about?.at ?? '') || left.at - right.at)
    .map(({ reading }) => reading);

const compare = (left: string, right: string): number => (left < right ? -1 : left > right ? 1 : 0);
