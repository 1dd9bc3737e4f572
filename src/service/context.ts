import { type AccessDecision, type Actor, decideAccess, type Permission } from '../access/permissions.ts';
import type { Decider } from '../change/event-of.ts';
import type { NameEvidence } from '../extraction/options.ts';
import type { ClientStore } from '../ports/client-store.ts';
import type { Clock, Ids } from '../ports/clock.ts';
import type { PresencePorts } from '../ports/presence.ts';
import { ClienteleError } from '../shared/errors.ts';
import type { TenantSettings } from './settings.ts';
import type { AiPorts } from './tasks/ports.ts';
import type { Turns } from './turns.ts';

/** What every use case works with. */
export interface Context {
  readonly tenant: string;
  readonly actor: Actor;
  readonly store: ClientStore;
  readonly clock: Clock;
  readonly ids: Ids;
  readonly settings: () => Promise<TenantSettings>;
  readonly inTurn: Turns;
  readonly nameEvidence?: NameEvidence;
  readonly presence?: PresencePorts;
  readonly ai?: AiPorts;
}

/** The one who decides, now. */
export const deciderOf = ({ tenant, actor, clock }: Context): Decider => ({ tenant, actor: actor.id, now: clock() });

/** Throws `not-permitted` where the actor's role does not allow it. */
export const permit = ({ actor }: Context, permission: Permission): void => insist(decideAccess(actor, permission));

/** Throws `not-permitted` where a decision on access refuses. */
export function insist(decision: AccessDecision): void {
  if (decision.kind === 'allowed') return;
  const { reasons } = decision;
  throw new ClienteleError('not-permitted', reasons[0]?.text ?? 'Not permitted.', { details: { reasons } });
}

/** How often a decision is made again when other writers were faster. */
const attempts = 20;

/** What a decision is about: calls about the same row wait for one another. */
export interface Subject {
  readonly of: 'client' | 'conversation' | 'consent' | 'document' | 'tenant';
  readonly id: string;
}

/** One pass of a decision: it came through, or somebody was faster. */
export type Attempt<Outcome> = { readonly kind: 'done'; readonly outcome: Outcome } | { readonly kind: 'again' };

/**
 * Reads, decides and commits until no other writer is in between. `decide` does one pass and says whether it came through.
 */
export function retried<Outcome>(
  { tenant, inTurn }: Context,
  { of, id }: Subject,
  decide: (attempt: number) => Promise<Attempt<Outcome>>,
): Promise<Outcome> {
  return inTurn(JSON.stringify([tenant, of, id]), async () => {
    for (let attempt = 0; attempt < attempts; attempt += 1) {
      const step = await decide(attempt);
      if (step.kind === 'done') return step.outcome;
    }
    throw new ClienteleError('conflict', `Other writers were faster ${attempts} times.`);
  });
}
