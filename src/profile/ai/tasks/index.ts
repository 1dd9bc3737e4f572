import type { Write } from '../../../change/change.ts';
import { documentId } from '../../../client/document.ts';
import type { AiTask } from '../task.ts';
import { clientProfileTask } from './client-profile.ts';
import { clientRundownTask } from './client-rundown.ts';
import { conversationMoodTask } from './conversation-mood.ts';
import { conversationSummaryTask } from './conversation-summary.ts';
import { fieldSuggestionsTask } from './field-suggestions.ts';

/**
 * Every task that makes an artefact or suggestions, as data: what it is about, what it may read, what it asks. Whether it runs, and when, is
 * the workspace's decision.
 *
 * @example
 * aiTasks.filter(({ reads }) => reads.includes('message')).map(({ about }) => about) // => ['conversation', 'conversation', 'conversation']
 */
export const aiTasks: readonly Pick<AiTask<unknown, unknown>, 'name' | 'version' | 'about' | 'reads' | 'instructions'>[] = [
  conversationSummaryTask,
  conversationMoodTask,
  fieldSuggestionsTask,
  clientRundownTask,
  clientProfileTask,
];

/** Forgets what models made of a client: where messages that it may rest on are the client's no longer. */
export const forgetArtefacts = (clientId: string): Write[] =>
  aiTasks
    .filter(({ about }) => about === 'client')
    .map(({ name }) => ({ kind: 'delete', of: 'document', id: documentId(name, clientId) }));
