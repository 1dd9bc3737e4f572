import * as z from 'zod';
import { citedStatements, type Statement, statementsSchema } from '../statements.ts';
import type { AiTask } from '../task.ts';

/** What a conversation was about, in a few sentences. */
export interface ConversationSummary {
  readonly statements: readonly Statement[];
}

const answer = z.strictObject({ statements: statementsSchema.max(6) });

/**
 * Summarises one conversation from the bodies of its messages, the newest first where they are too many.
 *
 * @example
 * conversationSummaryTask.reads // => ['message']
 */
export const conversationSummaryTask: AiTask<z.infer<typeof answer>, ConversationSummary> = {
  name: 'conversation-summary',
  version: 1,
  about: 'conversation',
  reads: ['message'],
  instructions:
    'The records are the messages of one conversation between a client and a support team, in their order; about says who speaks. ' +
    'Summarise for a colleague what the client wanted, what was done and what is still open, in at most six short sentences, in the ' +
    'language of the conversation. Cite for each sentence the refs of the messages that it rests on.',
  answer,
  budgetTokens: 12_000,
  limits: { outputTokens: 1500, timeoutMs: 30_000 },
  result: (given, read) => {
    const { statements, dropped } = citedStatements(given.statements, read);
    return { content: statements.length === 0 ? undefined : { statements }, dropped };
  },
};
