import type { Instant } from '../shared/instant.ts';

/** The conversation that a credential was made for. */
export interface CredentialSubject {
  readonly tenant: string;
  readonly conversationId: string;
}

/** Tells whether who speaks for a conversation may: what a widget gets for its conversation, and shows with every heartbeat. */
export interface ConversationCredentials {
  /** The conversation that a credential is of; `undefined` where it is forged, altered or over. */
  check(credential: string): CredentialSubject | undefined;
}

/** Remembers when clients were last seen, and nothing else: what it forgets is no loss, the next heartbeat tells it again. */
export interface PresenceTracker {
  /** Moves forward when a client was last seen. */
  seen(tenant: string, clientId: string, at: Instant): void | Promise<void>;
  /** When each of these clients was last seen, in their order; `undefined` where that is not known. */
  lastSeen(
    tenant: string,
    clientIds: readonly string[],
  ): readonly (Instant | undefined)[] | Promise<readonly (Instant | undefined)[]>;
}

/** What presence works with. */
export interface PresencePorts {
  /** `conversationCredentials()` of `clientele/node`, or your own. */
  readonly credentials: ConversationCredentials;
  /** `memoryPresence()` of `clientele/memory`, or one that your processes share. */
  readonly tracker: PresenceTracker;
}
