import * as z from 'zod';
import { type CustomField, customFieldsSchema } from '../client/custom-fields/definition.ts';
import { type Tag, tagSchema } from '../client/tag.ts';
import { channels } from '../conversation/channel.ts';
import { type CustomTrigger, customTriggersSchema } from '../conversation/escalation.ts';
import type { FindingField } from '../conversation/finding.ts';
import { parseCountry } from '../identity/country.ts';
import { parseEmail } from '../identity/email.ts';
import { parseLanguage } from '../identity/language.ts';
import { parsePhone, phoneText } from '../identity/phone.ts';
import { type RoutingKey, routingKey, routingKeyValue } from '../identity/routing-key.ts';
import { defaultOutreachPolicy, type OutreachPolicy, outreachPolicySchema } from '../outreach/policy.ts';
import { type PortalSettings, portalSettingsSchema } from '../portal/settings.ts';
import { type AiSettings, aiSettingsSchema } from '../profile/ai/settings.ts';
import { invalid, type Parsed, valid } from '../shared/reason.ts';
import { defined, type Given, parseInput, schemaOf } from '../shared/schema.ts';

/** What can be read in a text; what the channel itself says of its sender is always taken. */
const extractableFields = [
  'name',
  'email',
  'phone',
  'company',
  'address',
  'dateOfBirth',
] as const satisfies readonly FindingField[];

/**
 * A tenant's settings. Every member may be left out.
 *
 * - `defaultCountry`: ISO 3166-1 alpha-2, of phone numbers without a country code. Default: none, only international numbers are read.
 * - `languages`: BCP 47, the likeliest first, at most 20. Default: English.
 * - `fields`: what is extracted from texts. Default: everything.
 * - `channels`: the channels whose texts are read. Default: all. Of the others only the sender is taken.
 * - `sharedKeys`: emails and phones that several people use, at most 10,000. They never join two people. Role addresses are shared anyway.
 * - `ownAddresses`: the team's own emails and phones, at most 1,000. They are never a client's.
 * - `outreach`: what may be sent: see {@link outreachPolicySchema}. Default: the careful one.
 * - `tags`: the tags that clients can have, at most 1,000. Where they are given, an edit can only add these. Default: any id is a tag.
 * - `customFields`: the fields that clients can have, in their order: see {@link customFieldSchema}. Where they are given, an edit can only
 *   set these, to values of their types. Default: any id is a field, and any JSON a value.
 * - `escalationTriggers`: what hands a thread to a person, beside the triggers that every tenant has; at most three.
 * - `ai`: what models do: see {@link aiSettingsSchema}. Default: nothing.
 * - `duplicates`: `mergeFrom`, from 0.5 to 1: clients that are the same by the model, with at least this score, are merged without a person.
 *   Never on a name alone, and never a sensitive client. Default: a person decides on every pair.
 * - `portal`: the customer portal: see {@link portalSettingsSchema}. Default: closed.
 */
export const tenantSettingsSchema = z.strictObject({
  defaultCountry: schemaOf(z.string(), parseCountry).optional(),
  languages: z.array(schemaOf(z.string(), parseLanguage)).max(20).optional(),
  fields: z.array(z.enum(extractableFields)).optional(),
  channels: z.array(z.enum(channels)).optional(),
  sharedKeys: z.array(z.string().max(1000)).max(10_000).optional(),
  ownAddresses: z.array(z.string().max(1000)).max(1000).optional(),
  outreach: outreachPolicySchema.optional(),
  tags: z.array(tagSchema).max(1000).optional(),
  customFields: customFieldsSchema.optional(),
  escalationTriggers: customTriggersSchema.optional(),
  ai: aiSettingsSchema.prefault({}),
  duplicates: z
    .strictObject({ mergeFrom: z.number().min(0.5).max(1) })
    .partial()
    .optional(),
  portal: portalSettingsSchema.prefault({}),
});

/** What a host gives: see {@link tenantSettingsSchema}. */
export type TenantSettingsInput = Given<z.input<typeof tenantSettingsSchema>>;

/** Settings in normal form, complete. */
export interface TenantSettings {
  readonly defaultCountry?: string;
  readonly languages: readonly string[];
  readonly fields: readonly FindingField[];
  readonly channels: readonly (typeof channels)[number][];
  readonly sharedKeys: ReadonlySet<RoutingKey>;
  readonly ownAddresses: readonly string[];
  readonly outreach: OutreachPolicy;
  readonly tags?: readonly Tag[];
  readonly customFields?: readonly CustomField[];
  readonly escalationTriggers: readonly CustomTrigger[];
  readonly ai: AiSettings;
  readonly duplicates: { readonly mergeFrom?: number };
  readonly portal: PortalSettings;
}

/**
 * Reads a tenant's settings. Throws `invalid-input` with the path of what does not fit.
 *
 * @example
 * parseSettings({ defaultCountry: 'us', sharedKeys: ['(415) 555-0100'] }).sharedKeys.has('phone:+14155550100') // => true
 */
export function parseSettings(input: TenantSettingsInput): TenantSettings {
  const settings = parseInput(tenantSettingsSchema, input);
  const { defaultCountry } = settings;
  const address = schemaOf(z.string(), (text) => contactKey(text, defaultCountry));
  const keys = parseInput(z.object({ sharedKeys: z.array(address), ownAddresses: z.array(address) }), {
    sharedKeys: settings.sharedKeys ?? [],
    ownAddresses: settings.ownAddresses ?? [],
  });
  return {
    ...(defaultCountry === undefined ? {} : { defaultCountry }),
    languages: settings.languages ?? ['en'],
    fields: settings.fields ?? extractableFields,
    channels: settings.channels ?? channels,
    sharedKeys: new Set(keys.sharedKeys),
    ownAddresses: keys.ownAddresses.map((key) => routingKeyValue(key)),
    outreach: settings.outreach ?? defaultOutreachPolicy,
    ai: settings.ai,
    duplicates: defined(settings.duplicates ?? {}),
    portal: settings.portal,
    ...(settings.tags === undefined ? {} : { tags: settings.tags }),
    ...(settings.customFields === undefined ? {} : { customFields: settings.customFields }),
    escalationTriggers: settings.escalationTriggers ?? [],
  };
}

function contactKey(text: string, defaultCountry: string | undefined): Parsed<RoutingKey> {
  if (text.includes('@')) {
    const email = parseEmail(text);
    return email.kind === 'valid' ? valid(routingKey('email', email.value.address)) : email;
  }
  const phone = parsePhone(text, defaultCountry === undefined ? {} : { country: defaultCountry });
  if (phone.kind === 'valid') return valid(routingKey('phone', phoneText(phone.value)));
  return invalid('not-an-address', 'Give an email address, or a phone number with its country code.');
}
