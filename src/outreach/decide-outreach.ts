import { isPerson } from '../access/permissions.ts';
import { type Instant, later } from '../shared/instant.ts';
import { compareText } from '../shared/text.ts';
import { day, instantOf, millisecondsOf } from '../time/milliseconds.ts';
import { type Allowance, lesser, type Sender, senders } from './allowance.ts';
import { type Limit, only, type Restriction } from './restriction.ts';
import { outreachRestrictions } from './restrictions/index.ts';
import { type OutreachRequest, type Situation, situationOf } from './situation.ts';

/** A limit that counted, with the restriction that set it. */
export interface OutreachReason extends Limit {
  readonly restriction: string;
}

/**
 * May we contact this client, now, this way, and may a machine do it?
 *
 * - `send`: the actor may send now.
 * - `review`: a program wants to send, and a person has to approve; what the person approves is asked about again.
 * - `wait`: the actor may send, but not before `earliest`.
 * - `refuse`: nobody may send, now or later.
 */
export interface OutreachDecision extends Allowance {
  readonly kind: 'send' | 'review' | 'wait' | 'refuse';
  /** Every limit that counted, the weightiest first. */
  readonly reasons: readonly OutreachReason[];
}

/**
 * Decides who may send a draft, from when on, and why. Restrictions only take away, so that none of them, and none that `further` adds,
 * ever allows more. A restriction that fails asks a person. Ask again at the moment of sending: what was decided earlier has aged.
 *
 * @example
 * const draft = { channel: 'sms', to: 'phone:+14155550100', purpose: 'support', writtenBy: 'ai', confidence: 0.95 } as const;
 * const asked = { draft, now: '2026-11-20T17:00:00.000Z', consents: [], sent: [], zones: ['America/New_York'], policy: { autonomy: 'send' } } as const;
 * const bot = { id: 'bot', role: 'ai' } as const;
 * decideOutreach({ ...asked, client: resolve([]), actor: bot }).kind // => 'send'
 * decideOutreach({ ...asked, client: { ...resolve([]), sensitive: true }, actor: bot }).reasons.map(({ code }) => code) // => ['client-sensitive']
 */
export const decideOutreach = (request: OutreachRequest, further: readonly Restriction[] = []): OutreachDecision =>
  decideBy([...outreachRestrictions, ...further], request);

/** How far ahead a moment is looked for that suits all restrictions. */
const horizonMs = 366 * day;

/** The decision by these restrictions and no others: what {@link decideOutreach} is made of. */
export function decideBy(restrictions: readonly Restriction[], request: OutreachRequest): OutreachDecision {
  const situation = situationOf(request);
  const horizon = instantOf(millisecondsOf(request.now) + horizonMs);
  const reasons = new Map<string, OutreachReason>();
  let at: Instant = request.now;
  for (;;) {
    // Each restriction names the first moment that suits it; the first that suits all is where none moves it on.
    let who: Sender = 'machine';
    let next: Instant = at;
    for (const restriction of restrictions) {
      for (const limit of limitsOf(restriction, situation, at)) {
        if (limit.who !== undefined) who = lesser(who, limit.who);
        // `never` sorts behind every instant.
        if (limit.earliest !== undefined) next = later(next, limit.earliest);
        remember(reasons, { ...limit, restriction: restriction.name });
      }
    }
    if (next !== at && horizon !== undefined && next <= horizon) {
      at = next;
      continue;
    }
    const allowance: Allowance = next !== at || who === 'nobody' ? { who: 'nobody' } : { who, earliest: at };
    return { kind: wordFor(allowance, request), ...allowance, reasons: [...reasons.values()].sort(byWeight) };
  }
}

/** Of one restriction and code the weightier word stays: of several caps the longest wait. */
function remember(reasons: Map<string, OutreachReason>, reason: OutreachReason): void {
  const name = `${reason.restriction} ${reason.code}`;
  const before = reasons.get(name);
  if (before === undefined || byWeight(reason, before) < 0) reasons.set(name, reason);
}

/** What is unknown or failed is a person's to decide. */
function limitsOf(restriction: Restriction, situation: Situation, at: Instant): readonly Limit[] {
  try {
    return restriction.limits(situation, at);
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    return only('person', 'restriction-failed', 'This restriction could not be judged.', { message });
  }
}

/** Nobody may send is the same as never: there is no moment. */
function wordFor({ who, earliest }: Allowance, { actor, now }: OutreachRequest): OutreachDecision['kind'] {
  if (earliest === undefined) return 'refuse';
  if (who === 'person' && !isPerson(actor.role)) return 'review';
  return earliest > now ? 'wait' : 'send';
}

const places = new Map(outreachRestrictions.map(({ name }, place) => [name, place]));
const placeOf = ({ restriction }: OutreachReason): number => places.get(restriction) ?? outreachRestrictions.length;

/** Who leaves the least comes first, then who asks for the longest wait, then the table's order. */
const byWeight = (left: OutreachReason, right: OutreachReason): number =>
  senders.indexOf(left.who ?? 'machine') - senders.indexOf(right.who ?? 'machine') ||
  compareText(waitOf(right), waitOf(left)) ||
  placeOf(left) - placeOf(right) ||
  compareText(left.restriction, right.restriction) ||
  compareText(left.code, right.code);

/** Instants begin with a digit, and `never` sorts behind them. */
const waitOf = ({ earliest }: OutreachReason): string => earliest ?? '';
