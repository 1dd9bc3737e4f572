import { canonicalJson } from '../shared/json.ts';
import { compareText } from '../shared/text.ts';
import { type Observation, type ObservedField, observationKey, type Source } from './observation.ts';

/**
 * How two observations of one tier are compared.
 *
 * - `latest`: the one seen last wins: a person changes their mind, a connected system sends its newest value.
 * - `earliest`: the one seen first wins: existing data is preserved.
 * - `complete`: the one with more parts wins: `John Smith` over `John`.
 * - `source`: the source that stands first in the tier wins.
 * - `corrected`: a value that the client put in the place of an earlier one wins; of several the one seen last.
 */
export type Criterion = 'latest' | 'earliest' | 'complete' | 'source' | 'corrected';

/** Sources of one weight, and what decides between their observations: the first criterion that tells them apart. */
export interface Tier {
  readonly sources: readonly Source[];
  readonly order: readonly Criterion[];
}

/**
 * For each field its tiers, the weightiest first: a total order over observations, of which the maximum survives. Sources that stand in
 * no tier never decide; a model's values stand in none, they are suggestions until a person accepts them.
 */
export type SurvivorshipPolicy = { readonly [Field in ObservedField]: readonly Tier[] };

const byHand: Tier = { sources: ['manual'], order: ['latest'] };
const connected: readonly Tier[] = [
  { sources: ['crm'], order: ['latest'] },
  { sources: ['import'], order: ['latest'] },
];

/** The first value that was learnt stays, until a weightier source speaks or the client corrects what they said. */
const preserved: readonly Tier[] = [
  byHand,
  ...connected,
  { sources: ['channel'], order: ['earliest'] },
  { sources: ['message'], order: ['corrected', 'earliest'] },
];

/** What governs how a client is treated: people say it, and the systems that people curate. No message, channel or model ever does. */
const governed: readonly Tier[] = [byHand, ...connected];

/** What has parts grows: a fuller value replaces a poorer one, whoever told it, but never a person's. */
const completed: readonly Tier[] = [
  byHand,
  { sources: ['crm', 'import', 'channel', 'message'], order: ['complete', 'source', 'corrected', 'earliest'] },
];

/** The channel reports the present state of its own data. */
const current: readonly Tier[] = [
  byHand,
  ...connected,
  { sources: ['channel'], order: ['latest'] },
  { sources: ['message'], order: ['latest'] },
];

/**
 * The survivorship of this library, as data: pass another one to `resolve` where a product needs it.
 *
 * @example
 * survivorship.name[0] // => { sources: ['manual'], order: ['latest'] }
 */
export const survivorship: SurvivorshipPolicy = {
  name: completed,
  company: preserved,
  address: completed,
  dateOfBirth: preserved,
  language: preserved,
  country: preserved,
  location: preserved,
  notes: governed,
  agentInstructions: governed,
  preferences: governed,
  sensitive: governed,
  reviewed: governed,
  account: governed,
  primaryEmail: preserved,
  primaryPhone: preserved,
  email: preserved,
  phone: preserved,
  tag: preserved,
  customField: preserved,
  metadata: preserved,
  whatsapp: preserved,
  instagram: current,
  webId: preserved,
  externalId: preserved,
  dismissal: governed,
};

type Comparison = (left: Observation, right: Observation, tier: Tier) => number;

/** Positive where the left one wins. */
const criteria: { readonly [Name in Criterion]: Comparison } = {
  latest: (left, right) => compareText(left.lastSeen, right.lastSeen),
  earliest: (left, right) => compareText(right.firstSeen, left.firstSeen),
  complete: (left, right) => partsOf(left) - partsOf(right),
  source: (left, right, tier) => tier.sources.indexOf(right.source) - tier.sources.indexOf(left.source),
  corrected: (left, right) => compareText(correctedAt(left), correctedAt(right)),
};

/**
 * Compares two observations of one cell: positive where the left one survives, negative where the right one does, 0 only for the same
 * observation. Total and transitive; the canonical text decides what nothing else tells apart.
 *
 * @example
 * const seen = { field: 'company', cell: '', value: 'Acme', by: 'ana', firstSeen: '2026-01-01T09:00:00.000Z', lastSeen: '2026-01-01T09:00:00.000Z', confidence: 1 } as const;
 * compareObservations({ ...seen, source: 'manual' }, { ...seen, source: 'message' }, survivorship.company) > 0 // => true
 */
export function compareObservations(left: Observation, right: Observation, tiers: readonly Tier[]): number {
  return comparison(left, right, tiers).compared;
}

/**
 * What decides between two observations of one cell: `weight` where their sources are of different tiers, else the criterion of the tier
 * that tells them apart, else `text`.
 *
 * @example
 * const seen = { field: 'company', cell: '', value: 'Acme', by: 'ana', firstSeen: '2026-01-01T09:00:00.000Z', lastSeen: '2026-01-01T09:00:00.000Z', confidence: 1 } as const;
 * decidedBy({ ...seen, source: 'manual' }, { ...seen, source: 'message' }, survivorship.company) // => 'weight'
 */
export const decidedBy = (left: Observation, right: Observation, tiers: readonly Tier[]): Deciding =>
  comparison(left, right, tiers).by;

/** See {@link decidedBy}. */
export type Deciding = 'weight' | Criterion | 'text';

function comparison(
  left: Observation,
  right: Observation,
  tiers: readonly Tier[],
): { readonly compared: number; readonly by: Deciding } {
  const byTier = tierOf(right, tiers) - tierOf(left, tiers);
  if (byTier !== 0) return { compared: byTier, by: 'weight' };
  const tier = tiers[tierOf(left, tiers)];
  for (const name of tier?.order ?? []) {
    const compared = tier === undefined ? 0 : criteria[name](left, right, tier);
    if (compared !== 0) return { compared, by: name };
  }
  const compared =
    compareText(observationKey(left), observationKey(right)) || compareText(canonicalJson(left), canonicalJson(right));
  return { compared, by: 'text' };
}

/** The observation that survives of one cell; `undefined` where no source that may decide has spoken. */
export function survivor(observations: readonly Observation[], tiers: readonly Tier[]): Observation | undefined {
  let best: Observation | undefined;
  for (const observation of observations) {
    if (tierOf(observation, tiers) === tiers.length) continue;
    if (best === undefined || compareObservations(observation, best, tiers) > 0) best = observation;
  }
  return best;
}

/** When it was last said as a correction: no instant is smaller than the empty text. */
const correctedAt = ({ evidence, lastSeen }: Observation): string => (evidence?.corrects === true ? lastSeen : '');

function tierOf(observation: Observation, tiers: readonly Tier[]): number {
  const index = tiers.findIndex((tier) => tier.sources.includes(observation.source));
  return index === -1 ? tiers.length : index;
}

function partsOf({ value }: Observation): number {
  if (value === null) return 0;
  return typeof value === 'object' ? Object.values(value).filter((part) => part !== undefined).length : 1;
}
