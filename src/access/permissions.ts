import { type Reason, reason } from '../shared/reason.ts';

/**
 * The roles of those who act on clients.
 *
 * @example
 * roles[0] // => 'admin'
 */
export const roles = ['admin', 'agent', 'viewer', 'ai', 'system'] as const;

/** One of {@link roles}. */
export type Role = (typeof roles)[number];

/** Who acts: a person or a program, with its role in the tenant. */
export interface Actor {
  /** At most 200 code units; it becomes the provenance of what the actor writes. */
  readonly id: string;
  readonly role: Role;
}

/** Who may do something, and why the others may not. */
export interface PermissionRule {
  readonly roles: readonly Role[];
  /** One sentence for those who are refused. */
  readonly because: string;
}

const everyone: readonly Role[] = ['admin', 'agent', 'viewer', 'ai', 'system'];

/**
 * What can be done, who may do it, and why the others may not.
 *
 * @example
 * permissions['client.set-sensitive'].roles // => ['admin']
 */
export const permissions = {
  'client.see': { roles: everyone, because: 'Everyone sees a client, each as much as is open to them.' },
  'client.read': {
    roles: ['admin', 'agent', 'viewer', 'system'],
    because: 'A model sees of one client what is open to it: lists, logs and consent hold more.',
  },
  'client.write': { roles: ['admin', 'agent', 'system'], because: 'Viewers only look, and AI proposes instead of writing.' },
  'client.set-sensitive': { roles: ['admin'], because: 'Only admins mark a client as sensitive, or clear the mark.' },
  'client.release-sensitive': {
    roles: ['admin'],
    because:
      'What a sensitive client writes would come to a record without the mark: only admins delete it, or take or move its keys.',
  },
  'client.merge': { roles: ['admin', 'agent'], because: 'A person decides that two records are one client.' },
  'client.merge-sensitive': {
    roles: ['admin'],
    because: 'Merging or unmerging a sensitive client changes what is sensitive: only admins do that.',
  },
  'message.ingest': { roles: ['admin', 'agent', 'system'], because: 'Messages come from the channels.' },
  'message.send': { roles: ['admin', 'agent', 'ai', 'system'], because: 'Viewers only look.' },
  'conversation.override': { roles: ['admin', 'agent'], because: 'A person decides what holds for one thread.' },
  'conversation.override-sensitive': {
    roles: ['admin'],
    because: 'Only admins mark one thread, take a sensitive client’s mark off it, or take the thread away from such a client.',
  },
  'conversation.hand-over': { roles: ['admin', 'agent', 'ai', 'system'], because: 'Viewers only look.' },
  'conversation.give-back': { roles: ['admin', 'agent'], because: 'A person who took a thread gives it back: no program does.' },
  'note.read': { roles: ['admin', 'agent', 'viewer'], because: 'Notes are the people’s own: no program reads them.' },
  'note.write': { roles: ['admin', 'agent'], because: 'Viewers only look, and no program writes notes.' },
  'consent.record': {
    roles: ['admin', 'agent', 'system'],
    because: 'Consent comes from the client, through a person or a channel.',
  },
  'tenant.find-duplicates': { roles: ['admin', 'system'], because: 'It looks at every client of the tenant.' },
  'tenant.rebuild': { roles: ['admin', 'system'], because: 'A rebuild touches every record of the tenant.' },
} as const satisfies Readonly<Record<string, PermissionRule>>;

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
  const rule: PermissionRule = permissions[permission];
  if (rule.roles.includes(actor.role)) return { kind: 'allowed' };
  return { kind: 'refused', reasons: [reason('role', rule.because, { role: actor.role, permission, allowed: rule.roles })] };
}

/**
 * Whether a role is a person's. Of programs, the model and the host's own jobs, more is asked before they write to a client.
 *
 * @example
 * isPerson('agent') // => true
 * isPerson('ai') // => false
 */
export const isPerson = (role: Role): boolean => role === 'admin' || role === 'agent' || role === 'viewer';
