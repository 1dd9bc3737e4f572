import { z } from 'zod';
import { parseCountry } from '../identity/country.ts';
import { parseEmail } from '../identity/email.ts';
import { parseExternalId } from '../identity/handle.ts';
import { parseLanguage } from '../identity/language.ts';
import { type PersonName, parsePersonName } from '../identity/person-name.ts';
import { parsePhone, phoneText } from '../identity/phone.ts';
import { dayExists } from '../shared/instant.ts';
import { canonicalJson, type Json } from '../shared/json.ts';
import { invalid, type Parsed, valid } from '../shared/reason.ts';
import { defined, type Given, keyTextSchema, schemaOf, textSchema } from '../shared/schema.ts';
import { checkText } from '../shared/text.ts';
import { communicationPreferencesSchema } from './preferences.ts';

/** The most of each list and the longest of each text that a client can have; texts in graphemes, as a person counts them. */
export const clientLimits = {
  nameParts: 100,
  company: 200,
  addressParts: 300,
  location: 500,
  notes: 20_000,
  agentInstructions: 2000,
  emails: 50,
  phones: 50,
  tags: 100,
  customFields: 200,
  metadata: 200,
  externalIds: 50,
  /** Of one custom field's or metadata member's JSON, in code units. */
  json: 10_000,
} as const;

const part = (max: number) => textSchema({ max }).refine((text) => text !== '', 'Leave it out instead of giving an empty text.');

const nameSchema = z.union([
  schemaOf(z.string(), (text) => nameAsWritten(text)),
  z
    .strictObject({
      firstName: part(clientLimits.nameParts).optional(),
      middleName: part(clientLimits.nameParts).optional(),
      lastName: part(clientLimits.nameParts).optional(),
      prefix: part(clientLimits.nameParts).optional(),
      suffix: part(clientLimits.nameParts).optional(),
    })
    .refine(
      (name) => Object.values(name).some((value) => value !== undefined),
      'Give at least one part of the name, or null to clear it.',
    )
    .transform(defined),
]);

/** A person's name is free text: what cannot be told apart into its parts stays whole. */
function nameAsWritten(text: string): Parsed<PersonName> {
  const parsed = parsePersonName(text);
  if (parsed.kind === 'valid') return parsed;
  const whole = checkText(text, { max: clientLimits.nameParts });
  if (whole.kind === 'invalid') return whole;
  return whole.value === '' ? parsed : valid({ firstName: whole.value });
}

const addressSchema = z
  .strictObject({
    street: part(clientLimits.addressParts).optional(),
    city: part(clientLimits.addressParts).optional(),
    state: part(clientLimits.addressParts).optional(),
    postalCode: part(clientLimits.addressParts).optional(),
    country: schemaOf(z.string(), parseCountry).optional(),
  })
  .refine(
    (address) => Object.values(address).some((value) => value !== undefined),
    'Give at least one part of the address, or null to clear it.',
  )
  .transform(defined);

const dateSchema = schemaOf(
  z.string(),
  (text): Parsed<string> =>
    /^\d{4}-\d{2}-\d{2}$/.test(text) && dayExists(text) && text >= '1880-01-01'
      ? valid(text)
      : invalid('not-a-date', 'Write the date of birth as YYYY-MM-DD, a day that exists, from 1880 on.'),
);

const jsonSchema = schemaOf(z.json(), (json): Parsed<Json> => {
  const text = canonicalJson(json);
  if (text.length > clientLimits.json)
    return invalid('too-long', `The value is longer than ${clientLimits.json} characters of JSON.`);
  return text.isWellFormed() && !text.includes('\\u0000') && !/\\ud[89a-f]/.test(text)
    ? valid(json as Json)
    : invalid('malformed-text', 'The value holds a text that is not well-formed, or a NUL.');
});

const distinct = (texts: readonly string[]): boolean => new Set(texts).size === texts.length;

/** Null clears a member; a member named `__proto__` is refused: objects drop it silently. */
const members = <Value extends z.ZodType>(value: Value, max: number) =>
  z
    .custom<Record<string, unknown>>(
      (input) => typeof input === 'object' && input !== null && !Array.isArray(input) && !Object.hasOwn(input, '__proto__'),
      'Give an object without a member named __proto__.',
    )
    .pipe(z.record(keyTextSchema(200), value.nullable()))
    .refine((record) => Object.keys(record).length <= max, `At most ${max} members.`);

/**
 * What a person may say about a client when creating or editing it. Left out: not changed. `null`: cleared. A list is the whole
 * list; the first email and phone are the primary ones. Of the objects `customFields`, `metadata` and `externalIds` only the named
 * members change.
 *
 * Names and addresses are given whole, because their parts belong together; `firstName` and `lastName` alone change that part of the
 * present name. Limits: {@link clientLimits}.
 */
export const clientPatchSchema = (defaultCountry: string | undefined) =>
  z
    .strictObject({
      name: nameSchema.nullable(),
      firstName: part(clientLimits.nameParts).nullable(),
      lastName: part(clientLimits.nameParts).nullable(),
      company: part(clientLimits.company).nullable(),
      address: addressSchema.nullable(),
      dateOfBirth: dateSchema.nullable(),
      language: schemaOf(z.string(), parseLanguage).nullable(),
      country: schemaOf(z.string(), parseCountry).nullable(),
      location: part(clientLimits.location).nullable(),
      notes: textSchema({ max: clientLimits.notes, multiline: true }).nullable(),
      agentInstructions: textSchema({ max: clientLimits.agentInstructions, multiline: true }).nullable(),
      preferences: communicationPreferencesSchema.nullable(),
      sensitive: z.boolean(),
      account: keyTextSchema(200).nullable(),
      emails: z
        .array(
          schemaOf(z.string(), (text): Parsed<string> => {
            const parsed = parseEmail(text);
            return parsed.kind === 'valid' ? valid(parsed.value.address) : parsed;
          }),
        )
        .max(clientLimits.emails)
        .refine(distinct, 'The same address twice.'),
      phones: z
        .array(
          schemaOf(z.string(), (text): Parsed<string> => {
            const parsed = parsePhone(text, defaultCountry === undefined ? {} : { country: defaultCountry });
            return parsed.kind === 'valid' ? valid(phoneText(parsed.value)) : parsed;
          }),
        )
        .max(clientLimits.phones)
        .refine(distinct, 'The same number twice.'),
      tags: z.array(keyTextSchema(200)).max(clientLimits.tags).refine(distinct, 'The same tag twice.'),
      customFields: members(jsonSchema, clientLimits.customFields),
      metadata: members(jsonSchema, clientLimits.metadata),
      externalIds: members(
        schemaOf(z.string(), (id): Parsed<string> => {
          const parsed = parseExternalId({ system: 'any', id });
          return parsed.kind === 'valid' ? valid(parsed.value.id) : parsed;
        }),
        clientLimits.externalIds,
      ),
    })
    .partial()
    .refine((patch) => patch.name === undefined || (patch.firstName === undefined && patch.lastName === undefined), {
      error: 'Give either the name or its parts.',
      path: ['name'],
    });

/** What a caller writes: see {@link clientPatchSchema}. */
export type ClientPatchInput = Given<z.input<ReturnType<typeof clientPatchSchema>>>;

/** A patch in normal form. */
export type ClientPatch = z.output<ReturnType<typeof clientPatchSchema>>;

/** Fields of a client that nobody edits, and why. */
export const notEditable: { readonly [field: string]: string } = {
  id: 'The id of a client never changes.',
  version: 'The library counts the versions.',
  origin: 'How the record came about is set once.',
  label: 'The label follows from the name, the account and the contact values.',
  createdAt: 'The creation date is set automatically.',
  updatedAt: 'The date of the last change is set automatically.',
  lastContactAt: 'The last contact is the date of the newest message.',
  reviewed: 'Use confirm to say that a person has reviewed the record.',
  whatsapp: 'The WhatsApp number is set when the customer first contacts you.',
  instagram: 'The Instagram account is set when the customer first contacts you.',
  webIds: 'The web id is set when the customer first contacts you.',
  provenance: 'Where values come from is recorded, not written.',
  suggestions: 'Insights of a model are updated automatically from conversations.',
};
