import { type Reason, reason } from '../shared/reason.ts';

/** The roles of those who act on clients. */
export const roles = ['admin', 'agent', 'viewer', 'ai', 'system'] as const;

/** One of {@link roles}. */
export type Role = (typeof roles)[number];

/** Who acts: a person or a program, with its role in the tenant. */
export interface Actor {
  /** At most 200 code units; it becomes the provenance of what the actor writes. */
  readonly id: string;
  readonly role: Role;
}

/** What can be done, who may do it, and why the others may not. */
const permissions = {
  'client.read': { roles: ['admin', 'agent', 'viewer', 'ai', 'system'], because: 'Everyone of the team sees clients.' },
  'client.write': { roles: ['admin', 'agent', 'system'], because: 'Viewers only look, and AI proposes instead of writing.' },
  'client.set-sensitive': { roles: ['admin'], because: 'Only admins mark a client as sensitive, or clear the mark.' },
  'message.ingest': { roles: ['admin', 'agent', 'system'], because: 'Messages come from the channels.' },
  'tenant.rebuild': { roles: ['admin', 'system'], because: 'A rebuild touches every record of the tenant.' },
} as const satisfies Record<string, { readonly roles: readonly Role[]; readonly because: string }>;

/** An action that needs a permission. */
export type Permission = keyof typeof permissions;

/** Allowed, or refused with the reason. */
export type AccessDecision = { readonly kind: 'allowed' } | { readonly kind: 'refused'; readonly reasons: readonly Reason[] };

/**
 * Whether an actor may do something.
 *
 * @example
 * decideAccess({ id: 'ana', role: 'agent' }, 'client.write') // => { kind: 'allowed' }
 * decideAccess({ id: 'ana', role: 'agent' }, 'client.set-sensitive').kind // => 'refused'
 */
export function decideAccess(actor: Actor, permission: Permission): AccessDecision {
  const rule: { readonly roles: readonly Role[]; readonly because: string } = permissions[permission];
  if (rule.roles.includes(actor.role)) return { kind: 'allowed' };
  return { kind: 'refused', reasons: [reason('role', rule.because, { role: actor.role, permission, allowed: rule.roles })] };
}
