import type * as z from 'zod';
import { isPlainObject } from '../shared/json.ts';
import { type Reason, reason } from '../shared/reason.ts';
import { type PortalSettings, portalSettingsSchema } from './settings.ts';

/** Settings of today's shape, and what of the older ones could not be taken over. */
export interface MigratedPortalSettings {
  readonly settings: PortalSettings;
  /** One for each value that was left out, with the value: code `left-out`. */
  readonly reasons: readonly Reason[];
}

/** A JSON value that is still being judged. */
type Loose = { [name: string]: unknown };

/** What version 1 called what version 2 has; version 1 had no version in it. */
const renamed: { readonly [older: string]: (value: unknown) => Loose } = {
  active: (value) => ({ enabled: value }),
  title: (value) => ({ name: value }),
  logo: (value) => ({ logoUrl: value }),
  color: (value) => ({ accentColor: value }),
  links: (value) => ({ headerLinks: value }),
  footer: (value) => ({ footerSections: [{ title: 'Links', links: value }] }),
  access: (value) => ({ defaultAccess: value }),
  fields: (value) => ({ issueFields: { visible: value } }),
  statuses: (value) => ({ statusLabels: { issue: value } }),
  loginUrl: (value) => ({ signIn: { kind: 'url', url: value } }),
};

/** The steps from each version to the next. */
const steps: { readonly [version: number]: (settings: Loose) => Loose } = {
  1: (settings) => {
    const next: Loose = { version: 2 };
    for (const [name, value] of Object.entries(settings)) {
      Object.assign(next, Object.hasOwn(renamed, name) ? renamed[name]?.(value) : { [name]: value });
    }
    return next;
  },
};

/** More problems than this are not told one by one: the settings start anew. */
const mostProblems = 500;

/**
 * Settings of any version in today's shape. What does not fit, an address that is not https above all, is left out and named; it never makes
 * the rest unusable, and never opens more than the defaults do.
 *
 * @example
 * const { settings, reasons } = migratePortalSettings({ title: 'Acme Help', links: [{ label: 'Shop', url: 'http://shop.example' }] });
 * settings.name // => 'Acme Help'
 * settings.headerLinks // => []
 * reasons.map(({ evidence }) => evidence?.path) // => [['headerLinks', 0]]
 */
export function migratePortalSettings(older: unknown): MigratedPortalSettings {
  let settings: Loose = isPlainObject(older) ? structuredClone({ ...older }) : {};
  for (let version = versionOf(settings); steps[version] !== undefined; version += 1) settings = steps[version]?.(settings) ?? {};
  const reasons: Reason[] = [];
  for (let problem = 0; problem < mostProblems; problem += 1) {
    const parsed = portalSettingsSchema.safeParse(settings);
    if (parsed.success) return { settings: parsed.data, reasons };
    reasons.push(withoutFirst(settings, parsed.error.issues[0]));
  }
  const anew = reason('left-out', 'Too much of the settings does not fit: they start anew.', { path: [], value: null });
  return { settings: portalSettingsSchema.parse({}), reasons: [...reasons, anew] };
}

const versionOf = ({ version }: Loose): number => (version === undefined ? 1 : Number(version));

/** Takes away the smallest whole that a problem spoils: an item of a list, or a setting. */
function withoutFirst(settings: Loose, issue: z.core.$ZodIssue | undefined): Reason {
  const unknown = issue?.code === 'unrecognized_keys' ? issue.keys.slice(0, 1) : [];
  const path = [...(issue?.path ?? []), ...unknown].map((step) => (typeof step === 'number' ? step : String(step)));
  const end = path.findLastIndex((step) => typeof step === 'number');
  const place = unknown.length > 0 ? path : path.slice(0, Math.max(1, end + 1));
  const holder = place.slice(0, -1).reduce<unknown>((value, step) => (value as Loose)[step], settings);
  const last = place.at(-1) ?? '';
  const value = (holder as Loose)[last];
  if (Array.isArray(holder)) holder.splice(Number(last), 1);
  else delete (holder as Loose)[last];
  return reason('left-out', issue?.message ?? 'It does not fit.', { path: place, value });
}
