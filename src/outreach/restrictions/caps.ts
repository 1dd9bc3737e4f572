import type { Instant } from '../../shared/instant.ts';
import { instantOf, millisecondsOf } from '../../time/milliseconds.ts';
import type { Cap } from '../policy.ts';
import { type Limit, notBefore, only, type Restriction } from '../restriction.ts';
import type { SentMessage, Situation } from '../situation.ts';

/** How many messages a client may be sent in a stretch of time: the tenant's caps, and those of the law. */
export const caps: Restriction = {
  name: 'caps',
  limits: (situation, at) => {
    const applying = capsOf(situation).filter((cap) => covers(cap, situation.draft));
    if (applying.length === 0) return [];
    const { sent } = situation;
    if (sent === undefined) return only('person', 'sent-unread', 'What the client was sent before could not be read.');
    return applying.flatMap((cap): readonly Limit[] =>
      notBefore(freeFrom(cap, sent, situation, at), at, 'cap', 'The client was sent enough for now.', { ...cap }),
    );
  },
};

function capsOf({ policy, solicitation }: Situation): readonly Cap[] {
  const ofLaw = (solicitation?.rules ?? []).flatMap(({ caps: limits = [] }) =>
    limits.map((cap): Cap => ({ ...cap, purposes: policy.solicitation })),
  );
  return [...policy.caps, ...ofLaw];
}

const covers = ({ purposes, channels }: Cap, message: Pick<SentMessage, 'purpose' | 'channel'>): boolean =>
  (purposes === undefined || purposes.includes(message.purpose)) &&
  (channels === undefined || channels.includes(message.channel));

/** The first moment from `at` on at which fewer than `most` messages lie in the stretch before it; `undefined`: never. */
function freeFrom(cap: Cap, sent: readonly SentMessage[], { draft }: Situation, at: Instant): Instant | undefined {
  if (cap.most === 0) return undefined;
  const moment = millisecondsOf(at);
  const counted = sent
    .filter((message) => covers(cap, message) && (cap.sameSubject !== true || sameSubject(message, draft)))
    .map((message) => millisecondsOf(message.at))
    .filter((time) => time + cap.perMs > moment)
    .sort((left, right) => left - right);
  const leaving = counted[counted.length - cap.most];
  return leaving === undefined ? at : instantOf(leaving + cap.perMs);
}

const sameSubject = (one: { readonly subject?: string }, other: { readonly subject?: string }): boolean =>
  one.subject === undefined || other.subject === undefined || one.subject === other.subject;
