import { rootOf } from '../change/client-tree.ts';
import type { ClientBundle, Found } from '../change/found.ts';
import type { HeldKey } from '../client/record.ts';
import type { ConversationRecord, MessageRecord } from '../conversation/records.ts';
import type { MailKind } from '../identity/automatic-mail.ts';
import { type RoutingKey, routingKey, routingKeyKind, routingKeyKinds } from '../identity/routing-key.ts';
import { type Reason, reason } from '../shared/reason.ts';
import { clientSpoke, senderKeys, textKeys } from './message-keys.ts';
import { isSharedKey } from './shared-keys.ts';

/**
 * Which client a message belongs to, and why.
 *
 * - `known`: a client of the store; `teaches` says whether the message may add to what is known (an out-of-office reply may not).
 * - `new`: nobody known; a client is to be created. `meets` are the clients that hold one of its text keys and may be the same person.
 * - `nobody`: the message belongs to no client.
 */
export type Match =
  | { readonly kind: 'known'; readonly clientId: string; readonly teaches: boolean; readonly reasons: readonly Reason[] }
  | { readonly kind: 'new'; readonly reasons: readonly Reason[] }
  | { readonly kind: 'nobody'; readonly reasons: readonly Reason[] };

/** What matching has to know besides the message. */
export interface Known {
  /** Of clients that were merged, every record. */
  readonly found: Found;
  /** The keys that several people use, as the tenant's settings name them; role addresses are shared anyway. */
  readonly sharedKeys: ReadonlySet<RoutingKey>;
  /** Where a rebuild leaves the message: a person worked on this client as it was, with its messages. */
  readonly kept?: { readonly clientId: string; readonly reasons: readonly Reason[] };
}

/** What automatic mail does: see `recogniseAutomaticMail`. */
const automatic: { readonly [Kind in MailKind]: 'matches' | 'only-matches' | 'nobody' } = {
  personal: 'matches',
  'auto-reply': 'only-matches',
  list: 'only-matches',
  bulk: 'only-matches',
  bounce: 'nobody',
  report: 'nobody',
  'no-reply': 'nobody',
  own: 'nobody',
};

/**
 * The keys by which a message is routed: the sender's; a sender without any is known by the conversation alone.
 */
export function routesOf(message: MessageRecord): RoutingKey[] {
  const keys = senderKeys(message);
  return keys.length > 0 ? keys : [routingKey('conversation', message.conversationId)];
}

/**
 * Finds the client of a message. A person's decision about the conversation comes first, then what the channel vouches for, in its order
 * of priority; then, for an otherwise unknown sender, what the text says.
 *
 * @example
 * const settings = parseSettings({});
 * const message = messageSchema.parse({ id: 'm1', conversationId: 'c1', channel: 'sms', direction: 'inbound', occurredAt: '2026-01-01T09:00:00Z', from: { phone: '+14155550100' }, text: 'Hello' });
 * const { record } = readMessage(message, glanceAt(message, settings), undefined, settings);
 * const nobodyKnown = findIn(emptyTenantState(), {});
 * matchMessage(record, { found: nobodyKnown, sharedKeys: settings.sharedKeys }).kind // => 'new'
 */
export function matchMessage(message: MessageRecord, known: Known): Match {
  const behaviour = automatic[message.nature];
  if (behaviour === 'nobody') {
    return nobody('automatic-mail', `A message of kind ${message.nature} never belongs to a client.`, { nature: message.nature });
  }
  const { kept } = known;
  if (kept !== undefined) {
    return { kind: 'known', ...kept, teaches: behaviour === 'matches' && clientSpoke(message) };
  }
  const conversation = known.found.conversations.find(({ id }) => id === message.conversationId);
  if (!clientSpoke(message)) return matchRecipient(message, conversation, known);

  const routes = routesOf(message);
  const teaches = behaviour === 'matches';
  const link = conversation?.manualLink;
  if (link !== undefined && isLive(link.clientId, known) && routes.some((key) => link.keys.includes(key))) {
    return link.clientId === null
      ? nobody('unlinked-by-hand', 'A person decided that this conversation is nobody’s.')
      : matched(link.clientId, teaches, 'linked-by-hand', 'A person linked this conversation to the client.');
  }
  for (const key of routes) {
    const held = holderOf(key, known);
    if (held !== undefined && routesTo(held, known)) {
      return matched(held.clientId, teaches, `${held.standing}-key`, `The sender’s ${routingKeyKind(key)} leads to the client.`, {
        key,
      });
    }
  }
  if (!teaches) {
    return nobody('automatic-mail', `A message of kind ${message.nature} creates no client: a person may link it.`, {
      nature: message.nature,
    });
  }
  return matchByText(message, routes, known);
}

/**
 * Whether a held key leads to its owner. A verified one does; one that was only read in a text leads a sender there unless the owner has
 * another verified key of the kind, which speaks for another person.
 */
function routesTo(held: HeldKey, known: Known): boolean {
  return held.standing === 'verified' || !hasOtherVerified(held.clientId, held.key, known);
}

/** Whether two records are one client. */
export const areOne = (one: string, other: string, { found }: Pick<Known, 'found'>): boolean =>
  one === other || rootOf(one, found.clients) === rootOf(other, found.clients);

/** The holder of a key among what was found. */
export const holderOf = (key: RoutingKey, known: Known): HeldKey | undefined => known.found.keys.find((held) => held.key === key);

const bundleOf = (clientId: string, known: Known): ClientBundle | undefined =>
  known.found.clients.find(({ record }) => record.id === clientId);

/** A link to a client that was deleted since no longer counts; a link to nobody does. */
const isLive = (clientId: string | null, known: Known): boolean =>
  clientId === null || bundleOf(clientId, known)?.record.deleted === undefined;

/** A client that was merged has the keys of all its records. */
function hasOtherVerified(clientId: string, key: RoutingKey, known: Known): boolean {
  const kind = routingKeyKind(key);
  if (!routingKeyKinds[kind].exclusive) return false;
  const keys = known.found.clients.flatMap((client) => (areOne(client.record.id, clientId, known) ? client.keys : []));
  return keys.some((held) => held.standing === 'verified' && held.key !== key && routingKeyKind(held.key) === kind);
}

function matchByText(message: MessageRecord, routes: readonly RoutingKey[], known: Known): Match {
  const anonymous = senderKeys(message).length === 0;
  if (routes.some((key) => isSharedKey(key, known.sharedKeys))) {
    return { kind: 'new', reasons: [reason('shared-sender', 'The sender is an address that several people use.')] };
  }
  const texts = textKeys(message).filter((key) => !isSharedKey(key, known.sharedKeys));
  const owners = new Map<string, RoutingKey>();
  for (const key of texts) {
    const owner = holderOf(key, known)?.clientId;
    if (owner !== undefined && ![...owners.keys()].some((other) => areOne(owner, other, known))) owners.set(owner, key);
  }
  const open = [...owners].filter(([owner]) => routes.every((key) => !hasOtherVerified(owner, key, known)));
  const [first, second] = open;
  if (first !== undefined && second === undefined) {
    const [clientId, key] = first;
    return matched(clientId, true, 'text-key', `The ${routingKeyKind(key)} in the text leads an unknown sender to the client.`, {
      key,
    });
  }
  if (anonymous && texts.length === 0) {
    return nobody('no-identifier', 'The channel names no sender, and the text no email or phone.');
  }
  return {
    kind: 'new',
    reasons: [
      second === undefined
        ? reason('unknown-sender', 'No client holds an identifier of the sender.')
        : reason('ambiguous-text', 'The text holds contact values of several clients: none is chosen.', {
            clients: open.map(([owner]) => owner),
          }),
    ],
  };
}

function matchRecipient(message: MessageRecord, conversation: ConversationRecord | undefined, known: Known): Match {
  for (const key of message.recipients) {
    const held = holderOf(key, known);
    if (held !== undefined) return matched(held.clientId, false, 'recipient', 'The message went to the client.', { key });
  }
  return conversation?.clientId === undefined || !isLive(conversation.clientId, known)
    ? nobody('unknown-recipient', 'No client holds an identifier of the recipients: one is created when they answer.')
    : matched(conversation.clientId, false, 'conversation', 'The conversation is the client’s.');
}

const matched = (
  clientId: string,
  teaches: boolean,
  code: string,
  text: string,
  evidence?: Readonly<Record<string, unknown>>,
): Match => ({ kind: 'known', clientId, teaches, reasons: [reason(code, text, evidence)] });

const nobody = (code: string, text: string, evidence?: Readonly<Record<string, unknown>>): Match => ({
  kind: 'nobody',
  reasons: [reason(code, text, evidence)],
});
