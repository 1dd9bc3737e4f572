import * as z from 'zod';
import { citedStatements, type Statement, statementsSchema } from '../statements.ts';
import type { AiTask } from '../task.ts';

/** The four sections of the AI profile card. */
const sections = ['communicationPreferences', 'topicsOfInterest', 'purchaseBehaviour', 'keyCharacteristics'] as const;

/** The AI profile card: what a model makes of the client's history. It is an insight, not a setting: nothing is decided by it. */
export type ClientInsights = { readonly [Section in (typeof sections)[number]]: readonly Statement[] };

const few = statementsSchema.max(5);
const answer = z.strictObject({
  communicationPreferences: few,
  topicsOfInterest: few,
  purchaseBehaviour: few,
  keyCharacteristics: few,
});

/**
 * Describes a client for the AI profile card, from the same bounded data as the rundown, without the issues.
 *
 * @example
 * clientProfileTask.reads // => ['profile', 'field', 'conversation']
 */
export const clientProfileTask: AiTask<z.infer<typeof answer>, ClientInsights> = {
  name: 'client-profile',
  version: 1,
  about: 'client',
  reads: ['profile', 'field', 'conversation'],
  instructions:
    'The records are what a support team knows of one client: values of the profile, custom fields, and one digest for each ' +
    'conversation. Describe, each in at most five short sentences: how the client likes to communicate, which topics matter to them, how ' +
    'they buy, and what else characterises them as a customer. Leave a section empty where the records say nothing of it. Say nothing ' +
    'about health, religion, politics, origin or sexuality. Cite for each sentence the refs of the records that it rests on.',
  answer,
  budgetTokens: 6000,
  limits: { outputTokens: 2500, timeoutMs: 30_000 },
  result: (given, read) => {
    const cited = sections.map((section) => [section, citedStatements(given[section], read)] as const);
    const content = Object.fromEntries(cited.map(([section, { statements }]) => [section, statements])) as ClientInsights;
    const nothing = cited.every(([, { statements }]) => statements.length === 0);
    return { content: nothing ? undefined : content, dropped: cited.flatMap(([, { dropped }]) => dropped) };
  },
};
