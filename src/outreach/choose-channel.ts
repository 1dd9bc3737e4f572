import { type Channel, channels } from '../conversation/channel.ts';
import { effectivePreferences } from '../conversation/thread-overrides.ts';
import type { RoutingKey } from '../identity/routing-key.ts';
import { compareText } from '../shared/text.ts';
import { addressesOf, type ReachableClient } from './addresses.ts';
import { decideOutreach, type OutreachDecision } from './decide-outreach.ts';
import type { Draft, OutreachRequest } from './situation.ts';

/** What is to be sent, whichever way. */
export interface ChannelRequest extends Omit<OutreachRequest, 'client' | 'draft' | 'zones'> {
  readonly client: ReachableClient;
  readonly draft: Omit<Draft, 'channel' | 'to'>;
  /** The zones in which the client may be: of a number they can differ, so they are asked for by address. */
  readonly zones: readonly string[] | ((to: RoutingKey) => readonly string[]);
  /** The channels that the host can send on. Default: all. */
  readonly channels?: readonly Channel[];
}

/** One way to reach the client, and what may be done on it. */
export interface ChannelOption {
  readonly channel: Channel;
  readonly to: RoutingKey;
  readonly decision: OutreachDecision;
}

/**
 * Which way to take.
 *
 * - `now`: the best channel that may be used at this moment; `review` among its words means that a person approves first.
 * - `later`: none may be used now; this one opens first.
 * - `none`: the client cannot be reached, or no way is allowed.
 *
 * `options` holds every way that there is, the best first, each with its reasons.
 */
export type ChannelChoice =
  | { readonly kind: 'now' | 'later'; readonly best: ChannelOption; readonly options: readonly ChannelOption[] }
  | { readonly kind: 'none'; readonly options: readonly ChannelOption[] };

/**
 * The best channel to contact a client on: one on which the actor may send now before one on which a person has to approve, before one
 * that opens later; among equals the client's preferred channels in their order, then the thread's own, then the others.
 *
 * @example
 * const client = { ...resolve([]), emails: ['ana@example.com'], phones: ['+351912345678'], preferences: { channels: ['sms' as const] } };
 * const asked = { now: '2026-11-20T12:00:00.000Z', consents: [], sent: [], zones: ['Europe/Lisbon'] };
 * const choice = chooseChannel({ ...asked, client, draft: { purpose: 'support', writtenBy: 'person' }, actor: { id: 'ana', role: 'agent' } });
 * choice.options.map(({ channel }) => channel) // => ['sms', 'email', 'voice']
 */
export function chooseChannel(request: ChannelRequest): ChannelChoice {
  const preferred = rankOfChannel(request);
  const ways = (request.channels ?? channels).flatMap((channel) =>
    addressesOf(request.client, [channel]).map((to) => ({ channel, to })),
  );
  const options = ways
    .map((way): ChannelOption => ({ ...way, decision: decideOn(way, request) }))
    .sort(
      (left, right) =>
        words.indexOf(left.decision.kind) - words.indexOf(right.decision.kind) ||
        compareText(left.decision.earliest ?? '', right.decision.earliest ?? '') ||
        preferred(left.channel) - preferred(right.channel),
    );
  const [best] = options;
  if (best === undefined || best.decision.kind === 'refuse') return { kind: 'none', options };
  return { kind: best.decision.earliest === request.now ? 'now' : 'later', best, options };
}

function decideOn(
  { channel, to }: { readonly channel: Channel; readonly to: RoutingKey },
  request: ChannelRequest,
): OutreachDecision {
  const { zones } = request;
  return decideOutreach({
    ...request,
    draft: { ...request.draft, channel, to },
    zones: typeof zones === 'function' ? zones(to) : zones,
  });
}

/** The best word first. */
const words: readonly OutreachDecision['kind'][] = ['send', 'review', 'wait', 'refuse'];

function rankOfChannel({ client, thread }: ChannelRequest): (channel: Channel) => number {
  const { channels: preferred = [] } = effectivePreferences(client, thread);
  const order = [...preferred, ...(thread === undefined ? [] : [thread.channel]), ...channels];
  return (channel) => order.indexOf(channel);
}
