import type { RoutingKey } from '../identity/routing-key.ts';
import { ClienteleError } from '../shared/errors.ts';
import type { Instant } from '../shared/instant.ts';
import { canonicalJson } from '../shared/json.ts';
import { compareText } from '../shared/text.ts';

/**
 * What a message is for: `support` answers or helps, `transactional` tells of something that the client ordered, `marketing` solicits.
 *
 * @example
 * purposes.length // => 3
 */
export const purposes = ['support', 'transactional', 'marketing'] as const;

/** One of {@link purposes}. */
export type Purpose = (typeof purposes)[number];

/**
 * What an address says to one purpose, the freest first: `granted`; `doubtful`: it may have been revoked, a person has to ask; `revoked`.
 *
 * @example
 * consentStandings.at(-1) // => 'revoked'
 */
export const consentStandings = ['granted', 'doubtful', 'revoked'] as const;

/** One of {@link consentStandings}. */
export type ConsentStanding = (typeof consentStandings)[number];

/**
 * Where consent can come from: the client's own message, a form that the client filled in, a list that was imported, the carrier or mail
 * provider that reported it, or a person of the team.
 *
 * @example
 * consentSources.includes('message') // => true
 */
export const consentSources = ['message', 'form', 'import', 'provider', 'person'] as const;

/** One of {@link consentSources}. */
export type ConsentSource = (typeof consentSources)[number];

/** What was said about one purpose, with its source and time. */
export interface ConsentStatement {
  readonly standing: ConsentStanding;
  readonly at: Instant;
  readonly source: ConsentSource;
  /** Who recorded it. */
  readonly by: string;
  /** The message that said it, and the words that did. */
  readonly evidence?: { readonly messageId?: string; readonly words?: string };
}

/** The consent of an address. It belongs to the address and not to a client: whoever uses the address, it holds. */
export interface ConsentRecord {
  /** The address: `phone:+14155550100`. */
  readonly id: RoutingKey;
  /** Grows by one with each change; the precondition of concurrent writers. */
  readonly version: number;
  /** By purpose; a purpose that nothing was said about is absent. */
  readonly purposes: { readonly [Name in Purpose]?: ConsentStatement };
}

/**
 * Consent after one more statement. The latest word holds. Of statements at the same moment the most restrictive holds; a doubt never
 * loosens a revocation, and an earlier word that comes in late never loosens anything.
 *
 * @example
 * const said = { source: 'message', by: 'sms' } as const;
 * const stop = { ...said, standing: 'revoked', at: '2026-11-20T10:00:00.000Z' } as const;
 * statementAfter(stop, { ...said, standing: 'granted', at: '2026-11-20T09:00:00.000Z' }) // => stop
 * statementAfter(stop, { ...said, standing: 'granted', at: '2026-11-20T11:00:00.000Z' }).standing // => 'granted'
 */
export function statementAfter(before: ConsentStatement | undefined, next: ConsentStatement): ConsentStatement {
  if (before === undefined) return next;
  if (next.standing === 'granted') return next.at > before.at ? next : before;
  if (before.standing === 'granted') return next.at >= before.at ? next : before;
  return mostRestrictive(before, next);
}

/**
 * The consent of one address that two systems kept: for each purpose the most restrictive word of both, and of equal words the later.
 * Commutative, associative and idempotent; a purpose that only one of them knows of is that one's. Two addresses are an error,
 * `invalid-input`: when clients merge, each address keeps its own consent.
 *
 * @example
 * const said = { source: 'form', by: 'shop', at: '2026-11-20T10:00:00.000Z' } as const;
 * const granted = { id: 'phone:+14155550100', version: 1, purposes: { marketing: { ...said, standing: 'granted' } } } as const;
 * const revoked = { id: 'phone:+14155550100', version: 4, purposes: { marketing: { ...said, standing: 'revoked' } } } as const;
 * mergeConsent(granted, revoked) // => revoked
 */
export function mergeConsent(one: ConsentRecord, other: ConsentRecord): ConsentRecord {
  if (one.id !== other.id) throw new ClienteleError('invalid-input', 'Consent belongs to its address: these are two addresses.');
  const merged = purposes.flatMap((purpose) => {
    const [left, right] = [one.purposes[purpose], other.purposes[purpose]];
    const statement = left !== undefined && right !== undefined ? mostRestrictive(left, right) : (left ?? right);
    return statement === undefined ? [] : [[purpose, statement] as const];
  });
  return { id: one.id, version: Math.max(one.version, other.version), purposes: Object.fromEntries(merged) };
}

const mostRestrictive = (one: ConsentStatement, other: ConsentStatement): ConsentStatement =>
  compareStatements(one, other) >= 0 ? one : other;

const compareStatements = (one: ConsentStatement, other: ConsentStatement): number =>
  consentStandings.indexOf(one.standing) - consentStandings.indexOf(other.standing) ||
  compareText(one.at, other.at) ||
  compareText(canonicalJson(one), canonicalJson(other));
