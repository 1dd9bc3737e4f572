import { lastSeenAfter, type Presence, presenceAt } from '../conversation/presence.ts';
import type { ClientStore } from '../ports/client-store.ts';
import type { Clock } from '../ports/clock.ts';
import type { PresencePorts } from '../ports/presence.ts';
import { ClienteleError } from '../shared/errors.ts';
import { type Reason, reason } from '../shared/reason.ts';
import { type Context, permit } from './context.ts';

/** A heartbeat of a tab: the credential of its conversation, and whether the visitor sees it. */
export interface HeartbeatInput {
  readonly credential: string;
  readonly visible: boolean;
}

/** What became of a heartbeat. `unlinked`: the conversation is nobody's yet. */
export type HeartbeatOutcome =
  | { readonly kind: 'accepted' | 'unlinked' }
  | { readonly kind: 'refused'; readonly reasons: readonly Reason[] };

/** How long it is believed whose conversation one is, in milliseconds: a linked one that is moved leads to the other client after that. */
const believedMs = 60_000;
const mostBelieved = 50_000;

interface Believed {
  readonly clientId: string | undefined;
  readonly until: number;
}

/**
 * Takes heartbeats. It writes nothing to the store, and reads it once a minute for each conversation, to learn that it exists and whose
 * it is.
 */
export function hearing(ports: PresencePorts | undefined, store: ClientStore, clock: Clock) {
  const believed = new Map<string, Believed>();

  async function ownerOf(tenant: string, conversationId: string, now: number): Promise<Believed | undefined> {
    const name = JSON.stringify([tenant, conversationId]);
    const known = believed.get(name);
    if (known !== undefined && now < known.until) return known;
    const { conversations } = await store.find(tenant, { conversationIds: [conversationId] });
    const [conversation] = conversations;
    believed.delete(name);
    if (conversation === undefined) return undefined;
    const owner = { clientId: conversation.manualLink?.clientId ?? conversation.clientId, until: now + believedMs };
    believed.set(name, owner);
    const [oldest] = believed.size > mostBelieved ? believed.keys() : [];
    if (oldest !== undefined) believed.delete(oldest);
    return owner;
  }

  return async ({ credential, visible }: HeartbeatInput): Promise<HeartbeatOutcome> => {
    if (ports === undefined) throw new ClienteleError('unsupported', 'Give `presence` to createClientele to take heartbeats.');
    const subject = ports.credentials.check(credential);
    if (subject === undefined) return refused('credential', 'The credential is forged, altered or over.');
    const at = clock();
    const owner = await ownerOf(subject.tenant, subject.conversationId, Date.parse(at));
    if (owner === undefined) return refused('no-conversation', 'There is no such conversation.');
    if (owner.clientId === undefined) return { kind: 'unlinked' };
    const seenAt = lastSeenAfter(undefined, { at, visible });
    if (seenAt !== undefined) await ports.tracker.seen(subject.tenant, owner.clientId, seenAt);
    return { kind: 'accepted' };
  };
}

const refused = (code: string, text: string): HeartbeatOutcome => ({ kind: 'refused', reasons: [reason(code, text)] });

/** Whether these clients are there; each by all the records that were merged into it. */
export async function presenceOf(
  context: Context,
  clients: readonly { readonly id: string; readonly merged?: readonly string[] }[],
): Promise<Presence[]> {
  permit(context, 'client.read');
  const now = context.clock();
  const ids = clients.map(({ id, merged = [] }) => [id, ...merged]);
  const seen = (await context.presence?.tracker.lastSeen(context.tenant, ids.flat())) ?? [];
  let index = 0;
  return ids.map((records) => {
    const lastSeenAt = seen
      .slice(index, index + records.length)
      .reduce((last, at) => (at === undefined ? last : lastSeenAfter(last, { at, visible: true })), undefined);
    index += records.length;
    return presenceAt(lastSeenAt, now);
  });
}
