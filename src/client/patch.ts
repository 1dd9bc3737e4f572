import * as z from 'zod';
import { communicationPreferencesSchema } from '../conversation/communication-preferences.ts';
import { parseCountry } from '../identity/country.ts';
import { parseEmail } from '../identity/email.ts';
import { parseLanguage } from '../identity/language.ts';
import { parsePhone, phoneText } from '../identity/phone.ts';
import { dayExists } from '../shared/instant.ts';
import { jsonSchema } from '../shared/json-schema.ts';
import { invalid, type Parsed, valid } from '../shared/reason.ts';
import {
  defined,
  distinctSchema,
  filledTextSchema,
  type Given,
  keyTextSchema,
  refusal,
  schemaOf,
  textSchema,
} from '../shared/schema.ts';
import { externalIdsSchema } from './external-ids-schema.ts';
import { clientLimits } from './limits.ts';
import { membersSchema } from './members-schema.ts';
import { nameSchema } from './name-schema.ts';

const part = (max: number) => filledTextSchema({ max });

const addressSchema = z
  .strictObject({
    street: part(clientLimits.addressParts).optional(),
    city: part(clientLimits.addressParts).optional(),
    state: part(clientLimits.addressParts).optional(),
    postalCode: part(clientLimits.addressParts).optional(),
    country: schemaOf(z.string(), parseCountry).optional(),
  })
  .transform(defined)
  .refine(
    (address) => Object.keys(address).length > 0,
    refusal('empty', 'Give at least one part of the address, or null to clear it.'),
  );

const dateSchema = schemaOf(
  z.string(),
  (text): Parsed<string> =>
    /^\d{4}-\d{2}-\d{2}$/.test(text) && dayExists(text) && text >= '1880-01-01'
      ? valid(text)
      : invalid('not-a-date', 'Write the date of birth as YYYY-MM-DD, a day that exists, from 1880 on.'),
);

const json = jsonSchema(clientLimits.json);

/**
 * What a person may say about a client when creating or editing it. Left out: not changed. `null`: cleared. A list is the whole
 * list; the first email and phone are the primary ones. Of the objects `customFields`, `metadata` and `externalIds` only the named
 * members change.
 *
 * Names and addresses are given whole, because their parts belong together; `firstName` and `lastName` alone change that part of the
 * present name. Limits: {@link clientLimits}.
 *
 * @example
 * clientPatchSchema('US').parse({ emails: ['Ana@Example.com'], phones: ['(415) 555-0100'], notes: null }) // => { emails: ['ana@example.com'], phones: ['+14155550100'], notes: null }
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
      emails: distinctSchema(
        schemaOf(z.string(), (text): Parsed<string> => {
          const parsed = parseEmail(text);
          return parsed.kind === 'valid' ? valid(parsed.value.address) : parsed;
        }),
        clientLimits.emails,
      ),
      phones: distinctSchema(
        schemaOf(z.string(), (text): Parsed<string> => {
          const parsed = parsePhone(text, defaultCountry === undefined ? {} : { country: defaultCountry });
          return parsed.kind === 'valid' ? valid(phoneText(parsed.value)) : parsed;
        }),
        clientLimits.phones,
      ),
      tags: distinctSchema(keyTextSchema(200), clientLimits.tags),
      customFields: membersSchema(json, clientLimits.customFields),
      metadata: membersSchema(json, clientLimits.metadata),
      externalIds: externalIdsSchema,
    })
    .partial()
    .refine((patch) => patch.name === undefined || (patch.firstName === undefined && patch.lastName === undefined), {
      ...refusal('name-and-parts', 'Give either the name or its parts.'),
      path: ['name'],
    });

/** What a caller writes: see {@link clientPatchSchema}. */
export type ClientPatchInput = Given<z.input<ReturnType<typeof clientPatchSchema>>>;

/** A patch in normal form. */
export type ClientPatch = z.output<ReturnType<typeof clientPatchSchema>>;
