import type { ClienteleError, MessageInput, Workspace } from 'clientele';
import type { Item, Origin, Problem, Resolution } from './input/item.ts';
import { resolveConversations } from './resolve.ts';

/** What became of everything that was read. */
export interface Ingested {
  /** Messages by the kind of their outcome; `unreadable` are lines and mails that are none. */
  readonly counts: Readonly<Record<Outcome, number>>;
  readonly problems: readonly Problem[];
}

const outcomes = ['created', 'matched', 'unlinked', 'repeated', 'unreadable'] as const;
type Outcome = (typeof outcomes)[number];

/** More than anybody reads; a wrong file of a million lines must not fill the memory. */
const keptProblems = 1000;

/**
 * Hands every message to the library and keeps what could not be read. Conversations are resolved at the end, so that it does not matter
 * in which file the resolution stands.
 */
export async function ingestItems(
  workspace: Workspace,
  items: AsyncIterable<Item> | Iterable<Item>,
  onMessages: (count: number) => void,
): Promise<Ingested> {
  const counts = Object.fromEntries(outcomes.map((outcome) => [outcome, 0])) as Record<Outcome, number>;
  const problems: Problem[] = [];
  const resolutions: (Resolution & { readonly origin: Origin })[] = [];
  const origins = new Map<number, Origin>();

  const report = (problem: Problem) => {
    counts.unreadable += 1;
    if (problems.length < keptProblems) problems.push(problem);
  };

  async function* messages(): AsyncGenerator<MessageInput> {
    let index = 0;
    for await (const item of items) {
      if (item.kind === 'problem') report({ origin: item.origin, problem: item.problem, advice: item.advice });
      else if (item.kind === 'resolution') resolutions.push({ ...item.resolution, origin: item.origin });
      else {
        origins.set(index, item.origin);
        index += 1;
        yield item.message;
      }
    }
  }

  for await (const step of workspace.ingestMany(messages())) {
    const origin = origins.get(step.index) ?? { file: '' };
    origins.delete(step.index);
    if (step.kind === 'ingested') counts[step.outcome.kind] += 1;
    else report({ origin, problem: step.error.message, advice: adviceOn(step.error) });
    onMessages(step.index + 1);
  }
  for (const problem of await resolveConversations(workspace, resolutions)) report(problem);
  return { counts, problems };
}

const adviceOn = ({ code, advice }: ClienteleError): string =>
  code === 'invalid-input' ? 'Correct it in the file and run the demo again; the rest was read.' : advice;
