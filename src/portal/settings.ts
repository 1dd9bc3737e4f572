import * as z from 'zod';
import { customFieldSchema } from '../client/custom-fields/definition.ts';
import { invalid, type Parsed, valid } from '../shared/reason.ts';
import { distinctSchema, type Given, keyTextSchema, refusal, schemaOf, textSchema } from '../shared/schema.ts';

/** A text that is shown as it is: one line, and nothing that looks like markup. */
const plainText = (max: number) =>
  textSchema({ max })
    .refine((text) => text !== '', refusal('empty', 'Leave it out instead of giving an empty text.'))
    .refine((text) => !/[<>]/.test(text), refusal('markup', 'Write plain text, without < and >.'));

/** The address of a page: https alone, without a user, on a named host. */
const pageUrl = schemaOf(z.string().max(2000), (text): Parsed<string> => {
  const url = URL.parse(text);
  const isPage = url?.protocol === 'https:' && url.username === '' && url.password === '' && url.hostname.includes('.');
  return url !== null && isPage ? valid(url.href) : invalid('not-https', 'Give the address of a page that starts with https://.');
});

const domainName = schemaOf(z.string().max(253), (text): Parsed<string> => {
  const url = URL.parse(`https://${text}/`);
  const isDomain = url !== null && url.host === text.toLowerCase() && /^(?:[a-z0-9-]+\.)+[a-z][a-z0-9-]*$/.test(url.host);
  return isDomain ? valid(url.host) : invalid('not-a-domain', 'Give a domain without https:// and path: help.example.com.');
});

const color = z
  .string()
  .regex(/^#[0-9a-f]{6}$/i, 'Write a colour as #rrggbb.')
  .toLowerCase();

const linkSchema = z.strictObject({ label: plainText(60), url: pageUrl });
const labelsSchema = z.record(keyTextSchema(100), plainText(60));
const fieldNames = distinctSchema(keyTextSchema(200), 200).readonly();

const formSchema = z.strictObject({
  id: keyTextSchema(200),
  title: plainText(100),
  fields: z
    .array(customFieldSchema)
    .min(1)
    .max(50)
    .refine(
      (fields) => new Set(fields.map(({ id }) => id)).size === fields.length,
      refusal('repeated', 'Two fields of the form have the same id.'),
    ),
});

/**
 * What a client may do in the portal, the least first. `none`: nothing, not even sign in. `member`: see their own issues. `admin`: see those
 * of everybody of their account.
 *
 * @example
 * portalAccesses[0] // => 'none'
 */
export const portalAccesses = ['none', 'member', 'admin'] as const;

/** One of {@link portalAccesses}. */
export type PortalAccess = (typeof portalAccesses)[number];

/**
 * The settings of a customer portal. Every member may be left out; the defaults show nothing to anybody.
 *
 * - `version`: 2, of this shape; what older versions wrote is read by `migratePortalSettings`.
 * - `enabled`: whether clients can open it. Default: false.
 * - `name`: 1 to 80 characters. `logoUrl`. `accentColor`: `#rrggbb`; see `accentContrast`.
 * - `headerLinks`: at most 10. `footerSections`: at most 6, with at most 10 links each. Links are https alone.
 * - `defaultAccess`: of a client of whom the host says nothing else. Default: `none`.
 * - `issueFields`: what of an issue is shown, and what of that can be changed: `title`, `status`, `updatedAt`, or the name of a field of
 *   the issue. Default: title and status, nothing to change.
 * - `statusLabels`: of issues and of tasks, by the ids of their statuses; a status without a label shows its id.
 * - `forms`: at most 50, with typed fields as custom fields have them.
 * - `domain`: where the portal stands. `signIn`: by a one-time code, or at a page of the host's own. Default: by code.
 *
 * @example
 * portalSettingsSchema.parse({}).defaultAccess // => 'none'
 * portalSettingsSchema.safeParse({ logoUrl: 'javascript:alert(1)' }).success // => false
 */
export const portalSettingsSchema = z.strictObject({
  version: z.literal(2).default(2),
  enabled: z.boolean().default(false),
  name: plainText(80).default('Support'),
  logoUrl: pageUrl.optional(),
  accentColor: color.default('#1d4ed8'),
  headerLinks: z.array(linkSchema).max(10).default([]),
  footerSections: z
    .array(z.strictObject({ title: plainText(60), links: z.array(linkSchema).max(10).default([]) }))
    .max(6)
    .default([]),
  defaultAccess: z.enum(portalAccesses).default('none'),
  issueFields: z
    .strictObject({ visible: fieldNames, editable: fieldNames.default([]) })
    .refine(({ visible, editable }) => editable.every((field) => visible.includes(field)), {
      ...refusal('hidden', 'What can be changed has to be visible.'),
      path: ['editable'],
    })
    .default({ visible: ['title', 'status'], editable: [] }),
  statusLabels: z
    .strictObject({ issue: labelsSchema.default({}), task: labelsSchema.default({}) })
    .default({ issue: {}, task: {} }),
  forms: z
    .array(formSchema)
    .max(50)
    .refine(
      (forms) => new Set(forms.map(({ id }) => id)).size === forms.length,
      refusal('repeated', 'Two forms have the same id.'),
    )
    .default([]),
  domain: domainName.optional(),
  signIn: z
    .discriminatedUnion('kind', [
      z.strictObject({ kind: z.literal('code') }),
      z.strictObject({ kind: z.literal('url'), url: pageUrl }),
    ])
    .default({ kind: 'code' }),
});

/** Settings, complete: see {@link portalSettingsSchema}. */
export type PortalSettings = z.output<typeof portalSettingsSchema>;

/** What a host gives: see {@link portalSettingsSchema}. */
export type PortalSettingsInput = Given<z.input<typeof portalSettingsSchema>>;

/** A form of the portal: its id, its title and its typed fields. */
export type PortalForm = PortalSettings['forms'][number];
