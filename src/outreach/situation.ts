import type { Actor } from '../access/permissions.ts';
import type { ConsentRecord, Purpose } from '../client/consent.ts';
import type { GoldenRecord } from '../client/golden-record.ts';
import type { Channel } from '../conversation/channel.ts';
import type { ConversationRecord } from '../conversation/records.ts';
import { type EffectivePreferences, effectivePreferences } from '../conversation/thread-overrides.ts';
import type { RoutingKey } from '../identity/routing-key.ts';
import type { Instant } from '../shared/instant.ts';
import type { Reason } from '../shared/reason.ts';
import { placesOf } from './place.ts';
import { defaultOutreachPolicy, type OutreachPolicy } from './policy.ts';
import { rulesFor, type Solicitation } from './solicitation.ts';

/** What is known of the client: a `GoldenRecord` or a `Client` will do. */
export interface OutreachClient extends Pick<GoldenRecord, 'sensitive' | 'preferences' | 'language' | 'country' | 'address'> {
  /** Set for a client that was deleted. */
  readonly deletedAt?: Instant;
  /** Set where this is only what a model, or the client, may see: then a person decides. */
  readonly withheld?: readonly Reason[];
}

/** What is known of the thread that is written in: a `ConversationRecord` will do. */
export type OutreachThread = Pick<ConversationRecord, 'channel' | 'clientId' | 'lastInboundAt' | 'overrides' | 'handovers'>;

/** What is to be sent, without its words. */
export interface Draft {
  readonly channel: Channel;
  /** Whom it reaches, in normal form: `phone:+14155550100`. */
  readonly to: RoutingKey;
  readonly purpose: Purpose;
  /** Who wrote the words. A text that a person prepared and a program fills in is a person's. */
  readonly writtenBy: 'ai' | 'person';
  /** How sure the model is of its draft, from 0 to 1. */
  readonly confidence?: number;
  /** `template`: a text that the channel has approved. Default: `free`. */
  readonly form?: 'free' | 'template';
  /** What it is about, for caps: any stable text. */
  readonly subject?: string;
}

/** A message that the client was sent before. */
export interface SentMessage {
  readonly at: Instant;
  readonly channel: Channel;
  readonly purpose: Purpose;
  readonly subject?: string;
}

/** May we contact this client, now, this way, and may a machine do it? Everything that the answer depends on. */
export interface OutreachRequest {
  readonly client: OutreachClient;
  /** Absent for a message that starts a thread. */
  readonly thread?: OutreachThread | undefined;
  readonly draft: Draft;
  /** Who is about to send. */
  readonly actor: Actor;
  readonly now: Instant;
  /** Consent of the draft's address; `undefined`: it could not be read. */
  readonly consents: readonly ConsentRecord[] | undefined;
  /** What the client was sent within the longest cap; `undefined`: it could not be read. */
  readonly sent: readonly SentMessage[] | undefined;
  /** The IANA zones in which the client may be, as `clientZones` tells them; empty: unknown. */
  readonly zones: readonly string[];
  /** When the client last wrote on other channels than the thread's. */
  readonly lastInboundAt?: { readonly [Name in Channel]?: Instant };
  /** Default: {@link defaultOutreachPolicy}. */
  readonly policy?: Partial<OutreachPolicy>;
}

/** A request as restrictions see it: what follows from it is worked out once. */
export interface Situation extends Omit<OutreachRequest, 'policy'> {
  readonly policy: OutreachPolicy;
  readonly preferences: EffectivePreferences;
  /** When the client last wrote on the draft's channel. */
  readonly answered: Instant | undefined;
  /** Where the draft's purpose counts as solicitation: where the client may be, and the rules that may hold there. */
  readonly solicitation: Solicitation | undefined;
}

/** What a request says, with the defaults filled in and the thread's overrides applied. */
export function situationOf(request: OutreachRequest): Situation {
  const { client, thread, draft } = request;
  const policy = { ...defaultOutreachPolicy, ...request.policy };
  const here = thread?.channel === draft.channel ? thread.lastInboundAt : undefined;
  return {
    ...request,
    policy,
    preferences: effectivePreferences(client, thread),
    answered: here ?? request.lastInboundAt?.[draft.channel],
    solicitation: policy.solicitation.includes(draft.purpose) ? solicitationOf(request) : undefined,
  };
}

function solicitationOf({ client, draft }: OutreachRequest): Solicitation {
  const places = placesOf(client, draft.to);
  return { places, rules: rulesFor(places, draft.channel) };
}
