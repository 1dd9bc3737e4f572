import { notEditable } from '../client/not-editable.ts';
import type { Client } from './client.ts';

/** A field of the profile card: what stands there, whether it can be edited, and how. */
export interface CardField {
  readonly field: string;
  readonly value: unknown;
  readonly editable: boolean;
  /** How to fill it in; of what cannot be edited, why. */
  readonly hint: string;
}

/** The editable fields of the card in their order, and how each is filled in. */
const editable = [
  ['name', 'Free text.'],
  ['phones', 'Include the country code.'],
  ['emails', 'A valid email address.'],
  ['language', 'Choose a language.'],
  ['country', 'Choose a country.'],
  ['location', 'Free text for an address.'],
  ['tags', 'Choose from the available tags.'],
  ['agentInstructions', 'Free text, at most 2,000 characters.'],
] as const satisfies readonly (readonly [keyof Client, string])[];

/** What the card shows and nobody edits. */
const fixed = ['whatsapp', 'instagram', 'webIds', 'createdAt', 'suggestions'] as const satisfies readonly (keyof Client)[];

/**
 * The profile card of a client: its fields that can be edited, then those that cannot, each with how or why. The patch of `edit` has the
 * same names.
 *
 * @example
 * const record = { id: 'c1', version: 1, origin: 'manual', createdAt: '2026-01-01T09:00:00.000Z', updatedAt: '2026-01-01T09:00:00.000Z' } as const;
 * profileCard(clientView({ record, observations: [], keys: [] })).find(({ field }) => field === 'createdAt')?.editable // => false
 */
export const profileCard = (client: Client): CardField[] => [
  ...editable.map(([field, hint]): CardField => ({ field, value: client[field] ?? null, editable: true, hint })),
  ...fixed.map((field): CardField => ({ field, value: client[field], editable: false, hint: notEditable[field] ?? '' })),
];
