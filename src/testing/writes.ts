import type { Write } from '../change/change.ts';
import type { ConsentRecord } from '../client/consent.ts';
import type { DocumentRecord } from '../client/document.ts';
import { type Observation, observationKey } from '../client/observation.ts';
import type { AccountRecord, ClientRecord, DuplicateSuggestion } from '../client/record.ts';
import type { ConversationRecord, MessageRecord } from '../conversation/records.ts';
import type { RoutingKey } from '../identity/routing-key.ts';

/** Puts of each kind of row. */
export const put = {
  client: (row: ClientRecord): Write => ({ kind: 'put', of: 'client', row }),
  conversation: (row: ConversationRecord): Write => ({ kind: 'put', of: 'conversation', row }),
  message: (row: MessageRecord): Write => ({ kind: 'put', of: 'message', row }),
  suggestion: (row: DuplicateSuggestion): Write => ({ kind: 'put', of: 'suggestion', row }),
  account: (row: AccountRecord): Write => ({ kind: 'put', of: 'account', row }),
  consent: (row: ConsentRecord): Write => ({ kind: 'put', of: 'consent', row }),
  document: (row: DocumentRecord): Write => ({ kind: 'put', of: 'document', row }),
} as const;

/** A claim of a key, verified unless said otherwise. */
export const claim = (key: RoutingKey, clientId: string, standing: 'verified' | 'claimed' = 'verified'): Write => ({
  kind: 'claim',
  key,
  clientId,
  standing,
});

/** A release of a key. */
export const release = (key: RoutingKey, clientId: string): Write => ({ kind: 'release', key, clientId });

/** An observation of a client. */
export const observe = (clientId: string, observation: Observation): Write => ({ kind: 'observe', clientId, observation });

/** Puts a client under blocking keys. */
export const block = (clientId: string, ...keys: readonly string[]): Write => ({ kind: 'block', clientId, keys });

/** Takes an observation of a client away. */
export const forget = (clientId: string, observation: Observation): Write => ({
  kind: 'forget',
  clientId,
  observationKey: observationKey(observation),
});
