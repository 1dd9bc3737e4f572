import * as z from 'zod';
import { citedStatements, type Statement, statementsSchema } from '../statements.ts';
import type { AiTask } from '../task.ts';

/** What somebody who opens the profile should know, in a few sentences. */
export interface ClientRundown {
  readonly statements: readonly Statement[];
}

const answer = z.strictObject({ statements: statementsSchema });

/**
 * Sums up a client from bounded data: what a model may see of the profile, its open issues, and the digests of its conversations. It reads no body of a
 * message and no note.
 *
 * @example
 * clientRundownTask.reads // => ['profile', 'field', 'issue', 'conversation']
 */
export const clientRundownTask: AiTask<z.infer<typeof answer>, ClientRundown> = {
  name: 'client-rundown',
  version: 1,
  about: 'client',
  reads: ['profile', 'field', 'issue', 'conversation'],
  instructions:
    'The records are what a support team knows of one client: values of the profile, custom fields, open issues, and one ' +
    'digest for each conversation. Tell a colleague in at most twelve short sentences who this is, what they came for, what is still open and what ' +
    'needs care. Say nothing that no record says. Cite for each sentence the refs of the records that it rests on.',
  answer,
  budgetTokens: 6000,
  limits: { outputTokens: 2000, timeoutMs: 30_000 },
  result: (given, read) => {
    const { statements, dropped } = citedStatements(given.statements, read);
    return { content: statements.length === 0 ? undefined : { statements }, dropped };
  },
};
