import type { GoldenRecord } from '../client/golden-record.ts';
import type { ClientPatch } from '../client/patch.ts';
import type { Reason } from '../shared/reason.ts';
import { type AccessDecision, type Actor, decideAccess, type Permission, type Role } from './permissions.ts';

/**
 * Who looks at a client.
 *
 * - `team`: the people of the workspace.
 * - `ai`: a model that writes to the client. Whatever it sees can end up in what it writes, and whoever writes to us need not be the
 *   client: it sees little.
 * - `portal`: the client, signed in.
 *
 * @example
 * audiences.length // => 3
 */
export const audiences = ['team', 'ai', 'portal'] as const;

/** One of {@link audiences}. */
export type Audience = (typeof audiences)[number];

/**
 * What the actors of a role count as when they read: a model sees what is open to models, whoever asks it to look.
 *
 * @example
 * audienceOf('ai') // => 'ai'
 * audienceOf('viewer') // => 'team'
 */
export const audienceOf = (role: Role): Audience => (role === 'ai' ? 'ai' : 'team');

/** What holds for one field of a client. */
export interface FieldRule {
  /** Who may see it, besides the team. */
  readonly visibleTo: readonly Exclude<Audience, 'team'>[];
  /** Why the others may not. */
  readonly because: string;
}

const internal = 'It is the team’s own.';
const identifying = 'It identifies the client: a stranger who writes in their name must not learn it.';
const own = (because: string): FieldRule => ({ visibleTo: ['portal'], because });
const hidden = (because: string): FieldRule => ({ visibleTo: [], because });
const open: FieldRule = { visibleTo: ['ai', 'portal'], because: 'Everyone may see it.' };

/**
 * Every field of a client, and who may see it. A field that is new here is seen by the team alone until somebody decides otherwise: the
 * compiler asks for it.
 *
 * @example
 * fieldRules.notes.visibleTo // => []
 */
export const fieldRules: { readonly [Field in keyof GoldenRecord]-?: FieldRule } = {
  name: open,
  company: open,
  language: open,
  country: open,
  address: own(identifying),
  dateOfBirth: own(identifying),
  location: own(identifying),
  emails: own(identifying),
  phones: own(identifying),
  whatsapp: own(identifying),
  instagram: own(identifying),
  preferences: own('How a client is contacted is decided by rules, not by a model.'),
  notes: hidden('Internal notes: only the team sees them.'),
  agentInstructions: hidden('They guide a model as instructions, and are no data to tell.'),
  sensitive: { visibleTo: ['ai'], because: 'The team and its models take special care; the client is not told.' },
  reviewed: hidden(internal),
  account: hidden(internal),
  tags: hidden(internal),
  customFields: hidden('Only those that the workspace opens.'),
  metadata: hidden(internal),
  webIds: hidden(internal),
  externalIds: hidden(internal),
  provenance: hidden(internal),
  suggestions: hidden(internal),
};

/** Fields that need more than the permission to edit clients. */
const editNeeds = { sensitive: 'client.set-sensitive' } as const satisfies { readonly [Field in keyof ClientPatch]?: Permission };

/**
 * Whether an actor may edit a client so; refused with a reason for each permission that is missing. To say again what is known, as
 * saving a whole form does, needs no more than any edit. A new client is nothing yet: `resolve([])`.
 *
 * @example
 * const ana = { id: 'ana', role: 'agent' } as const;
 * decideEditAccess(ana, { notes: 'Prefers mail.', sensitive: false }, resolve([])) // => { kind: 'allowed' }
 * decideEditAccess(ana, { sensitive: true }, resolve([])).kind // => 'refused'
 */
export function decideEditAccess(actor: Actor, patch: ClientPatch, present: GoldenRecord): AccessDecision {
  const changes = (field: keyof typeof editNeeds) => patch[field] !== undefined && patch[field] !== present[field];
  const special = (Object.keys(editNeeds) as (keyof typeof editNeeds)[]).filter(changes).map((field) => editNeeds[field]);
  const needed = new Set<Permission>(['client.write', ...special]);
  const reasons = [...needed].flatMap((permission): readonly Reason[] => {
    const decision = decideAccess(actor, permission);
    return decision.kind === 'refused' ? decision.reasons : [];
  });
  return reasons.length === 0 ? { kind: 'allowed' } : { kind: 'refused', reasons };
}
