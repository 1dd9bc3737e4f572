import type { Change } from '../change/change.ts';
import type { Decider } from '../change/event-of.ts';
import type { ConsentRecord } from '../client/consent.ts';
import type { Message } from '../conversation/message.ts';
import type { MessageRecord } from '../conversation/records.ts';
import { isolateMail } from '../extraction/mail/isolate.ts';
import { type RoutingKey, routingKeyKind } from '../identity/routing-key.ts';
import { routesOf } from '../matching/match.ts';
import { consentAfter, hasOptedOut, standingOf } from '../outreach/consent/consent-after.ts';
import { recogniseConsentWords } from '../outreach/consent/consent-words.ts';
import { reachedBy } from '../outreach/restrictions/address.ts';
import { consentChange } from './consent.ts';

/** What a message may say about the consent of its sender's address; what it does say depends on what held before. */
export interface SaidConsent {
  readonly address: RoutingKey;
  readonly text: string;
}

/** Whether a message has words about consent, and of which address: the one that it came from. */
export function saidConsent(message: Message, glance: MessageRecord): SaidConsent | undefined {
  if (message.direction === 'outbound' || glance.nature !== 'personal') return undefined;
  const text = ownWords(message);
  if (recogniseConsentWords(text, { channel: message.channel, optedOut: true }).kind === 'none') return undefined;
  const address = routesOf(glance).find((key) => reachedBy[message.channel].includes(routingKeyKind(key)));
  return address === undefined ? undefined : { address, text };
}

/** What a message changes, with what it says about consent. */
export function withConsent(
  change: Change,
  said: SaidConsent | undefined,
  consents: readonly ConsentRecord[],
  message: Message,
  decider: Decider,
): Change {
  if (said === undefined) return change;
  const before = consents.find(({ id }) => id === said.address);
  const signal = recogniseConsentWords(said.text, { channel: message.channel, optedOut: hasOptedOut(before) });
  const standing = standingOf(signal);
  if (signal.kind === 'none' || standing === undefined) return change;
  const word = {
    standing,
    at: message.occurredAt,
    source: 'message',
    by: message.channel,
    evidence: { messageId: message.id, words: signal.words },
    purposes: signal.purposes,
  } as const;
  const after = consentAfter(said.address, before, word);
  if (after === undefined) return change;
  const { expect, writes, events } = consentChange(before, after, word, decider, clientOf(change));
  return {
    ...change,
    expect: [...change.expect, ...expect],
    writes: [...change.writes, ...writes],
    events: [...change.events, ...events],
  };
}

/** Whose message it is that a change keeps. */
function clientOf({ writes }: Change): string | undefined {
  for (const write of writes) if ('row' in write && write.of === 'message') return write.row.clientId;
  return undefined;
}

/** What the client said itself: of a call its turns, of a mail what is not quoted. */
function ownWords({ channel, text = '', subject = '', transcript = [] }: Message): string {
  const turns = transcript.filter(({ speaker }) => speaker === 'client').map((turn) => turn.text);
  const own = channel === 'email' ? isolateMail(text).own.map(({ start, end }) => text.slice(start, end)) : [text];
  const written = [...own, ...turns].join('\n').trim();
  return written === '' ? subject : written;
}
