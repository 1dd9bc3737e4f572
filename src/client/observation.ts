import type { CommunicationPreferences } from '../conversation/communication-preferences.ts';
import type { Place } from '../conversation/finding.ts';
import type { PersonName } from '../identity/person-name.ts';
import type { PostalAddress } from '../identity/postal-address.ts';
import { compareCodePoints } from '../shared/code-point-order.ts';
import { type Instant, later } from '../shared/instant.ts';
import { canonicalJson, type Json } from '../shared/json.ts';
import { compareText } from '../shared/text.ts';

/**
 * Where a value can come from, in the order of weight: a person's word first, a model's last.
 *
 * @example
 * sources[0] // => 'manual'
 */
export const sources = ['manual', 'crm', 'import', 'channel', 'message', 'ai'] as const;

/** One of {@link sources}. */
export type Source = (typeof sources)[number];

/**
 * What can be observed about a client, and the shape of its value. A field with cells (an email, a tag) holds each of them apart: the
 * cell's name says which, and its value is what is known of it.
 */
export interface ObservedValues {
  readonly name: PersonName;
  readonly company: string;
  readonly address: PostalAddress;
  /** `YYYY-MM-DD`. */
  readonly dateOfBirth: string;
  /** BCP 47. */
  readonly language: string;
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
  readonly location: string;
  readonly notes: string;
  readonly agentInstructions: string;
  readonly preferences: CommunicationPreferences;
  readonly sensitive: boolean;
  /** Whether a person has confirmed the record. */
  readonly reviewed: boolean;
  /** The account that the client is a member of. */
  readonly account: string;
  /** One of the present cells of `email`, chosen by a person. */
  readonly primaryEmail: string;
  /** One of the present cells of `phone`, chosen by a person. */
  readonly primaryPhone: string;
  /** Cell: the address in normal form. */
  readonly email: true;
  /** Cell: E.164, with `;ext=` for an extension. */
  readonly phone: true;
  /** Cell: the id of a tag definition. */
  readonly tag: true;
  /** Cell: the id of a field definition. */
  readonly customField: Json;
  /** Cell: the member's name. */
  readonly metadata: Json;
  /** Cell: the number in E.164. */
  readonly whatsapp: true;
  /** Cell: the account's id, or its username where the channel gives no id. */
  readonly instagram: { readonly username: string; readonly followers?: number; readonly follows?: boolean };
  /** Cell: the widget's id of the visitor. */
  readonly webId: true;
  /** Cell: the other system's name. */
  readonly externalId: string;
  /** Cell: the cell of a model's suggestion, `customField:plan`; value: what a person does not want to be asked about again. */
  readonly dismissal: Json;
}

/** A field that can be observed. */
export type ObservedField = keyof ObservedValues;

/** Where in which message a value was read. */
export interface Evidence {
  readonly messageId: string;
  readonly place: Place;
  /** The recogniser's rule. */
  readonly rule: string;
  /** Set where the client put it in the place of what they had said before. */
  readonly corrects?: true;
}

/** One field's observation: see {@link Observation}. */
export interface ObservationOf<Field extends ObservedField> {
  readonly field: Field;
  /** Which cell of the field; empty for a field without cells. */
  readonly cell: string;
  /** The value, or `null`: cleared, or absent, by whoever observed it. */
  readonly value: ObservedValues[Field] | null;
  readonly source: Source;
  /** Who or what: the actor, the channel, the connected system. At most 200 code units. */
  readonly by: string;
  readonly firstSeen: Instant;
  readonly lastSeen: Instant;
  /** From 0 to 1; a person's word is 1. */
  readonly confidence: number;
  /** Of the first sighting, where it was read in a message. */
  readonly evidence?: Evidence;
}

/**
 * Something that was observed about a client: field, value, source, when, on what evidence. Observations are never changed; seeing the
 * same again widens `firstSeen` and `lastSeen` and nothing else, so their union is commutative, associative and idempotent.
 */
export type Observation = { [Field in ObservedField]: ObservationOf<Field> }[ObservedField];

/**
 * What makes two observations the same: everything but when, how surely and on what evidence. A correction is an observation of its own,
 * since it weighs more than the same value said in passing.
 *
 * @example
 * const seen = { by: 'sms', firstSeen: '2026-01-01T00:00:00.000Z', lastSeen: '2026-01-01T00:00:00.000Z', confidence: 1 } as const;
 * observationKey({ ...seen, field: 'tag', cell: 'vip', source: 'manual', value: true }) // => '["tag","vip","manual","sms",true]'
 */
export const observationKey = ({ field, cell, source, by, value, evidence }: Observation): string =>
  canonicalJson([field, cell, source, by, value, ...(evidence?.corrects === true ? ['corrects'] : [])]);

/** The field and the cell: what competing observations have in common. */
export const cellKey = (observation: { readonly field: ObservedField; readonly cell: string }): string =>
  observation.cell === '' ? observation.field : `${observation.field}:${observation.cell}`;

/**
 * Joins two sightings of the same observation: the first sighting with its evidence, the later last, the surer confidence. The evidence of
 * a later sighting is never taken over, not even where the first has none: the join would depend on the order then.
 *
 * @example
 * const seen = { field: 'company', cell: '', value: 'Acme', source: 'message', by: 'sms', confidence: 1 } as const;
 * const monday = { ...seen, firstSeen: '2026-11-16T09:00:00.000Z', lastSeen: '2026-11-16T09:00:00.000Z' };
 * const friday = { ...seen, firstSeen: '2026-11-20T09:00:00.000Z', lastSeen: '2026-11-20T09:00:00.000Z' };
 * joinObservations(friday, monday) // => { ...monday, lastSeen: '2026-11-20T09:00:00.000Z' }
 */
export function joinObservations(left: Observation, right: Observation): Observation {
  return {
    ...(compareSightings(left, right) <= 0 ? left : right),
    lastSeen: later(left.lastSeen, right.lastSeen),
    confidence: Math.max(left.confidence, right.confidence),
  };
}

/**
 * The union of observations, each once, in one order whatever the order they came in. Commutative, associative and idempotent.
 *
 * @example
 * const seen = { cell: '', source: 'message', by: 'sms', firstSeen: '2026-01-01T00:00:00.000Z', lastSeen: '2026-01-01T00:00:00.000Z', confidence: 1 } as const;
 * const lists = [[{ ...seen, field: 'company', value: 'Acme' }], [{ ...seen, field: 'location', value: 'Porto' }]] as const;
 * uniteObservations(...lists, ...lists).map(({ value }) => value) // => ['Acme', 'Porto']
 */
export function uniteObservations(...lists: readonly (readonly Observation[])[]): Observation[] {
  const united = new Map<string, Observation>();
  for (const observation of lists.flat()) {
    const key = observationKey(observation);
    const seen = united.get(key);
    united.set(key, seen === undefined ? observation : joinObservations(seen, observation));
  }
  return [...united.keys()].sort().flatMap((key) => united.get(key) ?? []);
}

/** Earlier first; evidence decides between sightings of one instant, as databases order it, so that the join does not depend on its sides. */
const compareSightings = (left: Observation, right: Observation): number =>
  compareText(left.firstSeen, right.firstSeen) || compareCodePoints(evidenceText(left), evidenceText(right));

/** An observation with evidence stands before one without: no JSON starts with the last character. */
const evidenceText = ({ evidence }: Observation): string => (evidence === undefined ? '\uffff' : canonicalJson(evidence));
