import type { AccessDecision } from '../access/permissions.ts';
import { reason } from '../shared/reason.ts';
import type { PortalView } from './view.ts';

/**
 * Whether somebody who sees this view may change these fields of an issue: what they see as editable, and nothing else.
 *
 * @example
 * decidePortalEdit({ kind: 'closed' }, '42', ['title']).kind // => 'refused'
 */
export function decidePortalEdit(view: PortalView, issueId: string, fields: readonly string[]): AccessDecision {
  const issue = view.kind === 'open' ? view.issues.find(({ id }) => id === issueId) : undefined;
  if (issue === undefined) return { kind: 'refused', reasons: [reason('no-such-issue', 'There is no such issue.')] };
  const closed = fields.filter((name) => !issue.fields.some((field) => field.name === name && field.editable));
  if (closed.length === 0) return { kind: 'allowed' };
  return { kind: 'refused', reasons: closed.map((field) => reason('not-editable', 'This cannot be changed here.', { field })) };
}
