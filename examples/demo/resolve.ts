import type { Workspace } from 'clientele';
import { describeError, type Origin, type Problem, type Resolution } from './input/item.ts';
import { everyRow } from './report/pages.ts';

const advice = 'Name a conversation by the id that its messages have, and the moment with its offset.';

/**
 * Resolves conversations. One that was resolved at that moment or later stays as it is, so that the same files twice change nothing.
 */
export async function resolveConversations(
  workspace: Workspace,
  resolutions: readonly (Resolution & { readonly origin: Origin })[],
): Promise<Problem[]> {
  if (resolutions.length === 0) return [];
  const resolvedAt = new Map<string, string>();
  for await (const { id, resolved } of everyRow((request) => workspace.conversations(request))) {
    if (resolved !== undefined) resolvedAt.set(id, resolved.at);
  }
  const problems: Problem[] = [];
  for (const { conversationId, at, origin } of resolutions) {
    const before = resolvedAt.get(conversationId);
    if (before !== undefined && Date.parse(before) >= Date.parse(at)) continue;
    try {
      await workspace.resolveConversation(conversationId, at);
    } catch (error) {
      problems.push({ origin, problem: describeError(error), advice });
    }
  }
  return problems;
}
