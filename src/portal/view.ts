import { reveal } from '../access/reveal.ts';
import type { GoldenRecord } from '../client/golden-record.ts';
import type { Issue } from '../client/issue.ts';
import type { Json } from '../shared/json.ts';
import { type AccentContrast, accentContrast } from './contrast.ts';
import type { PortalAccess, PortalForm, PortalSettings } from './settings.ts';

/** Who looks, and what there is to see of them. */
export interface PortalVisit {
  readonly clientId: string;
  readonly access: PortalAccess;
  readonly client: GoldenRecord;
  /** Issues of the tenant; those that are not the viewer's to see are left out here. */
  readonly issues: readonly Issue[];
  /** Who is a member of the viewer's account, the viewer included; whose issues an admin sees. */
  readonly accountMembers: readonly string[];
  /** Ids of the custom fields that clients may see. Default: none. */
  readonly openFields?: readonly string[];
}

/** One field of an issue as the portal shows it. */
export interface PortalIssueField {
  readonly name: string;
  readonly value: Json;
  readonly editable: boolean;
}

/** An issue as the portal shows it: its id, and the fields that the workspace opens. */
export interface PortalIssue {
  readonly id: string;
  readonly fields: readonly PortalIssueField[];
}

/** What is around everything: branding, links, how to sign in. */
export interface PortalShell
  extends Pick<PortalSettings, 'name' | 'logoUrl' | 'accentColor' | 'headerLinks' | 'footerSections' | 'domain' | 'signIn'> {
  readonly contrast: AccentContrast;
}

/**
 * What a client sees in the portal. `closed`: the workspace has it switched off. `no-access`: this client may not open it, and sees no more
 * than how to sign in.
 */
export type PortalView =
  | { readonly kind: 'closed' }
  | { readonly kind: 'no-access'; readonly shell: PortalShell }
  | {
      readonly kind: 'open';
      readonly shell: PortalShell;
      /** The client's own record, as far as access reveals it to them. */
      readonly profile: Partial<GoldenRecord>;
      readonly issues: readonly PortalIssue[];
      readonly forms: readonly PortalForm[];
    };

/**
 * What a client sees in the portal: the one way in which it is computed, for the portal itself and for previews.
 *
 * @example
 * const visit = { clientId: 'c1', access: 'member', client: resolve([]), issues: [], accountMembers: [] } as const;
 * portalView(portalSettingsSchema.parse({}), visit) // => { kind: 'closed' }
 * portalView(portalSettingsSchema.parse({ enabled: true }), visit).kind // => 'open'
 */
export function portalView(settings: PortalSettings, visit: PortalVisit): PortalView {
  if (!settings.enabled) return { kind: 'closed' };
  const shell = shellOf(settings);
  if (visit.access === 'none') return { kind: 'no-access', shell };
  const { openFields } = visit;
  const { values } = reveal(visit.client, 'portal', openFields === undefined ? {} : { customFields: openFields });
  const seen = visit.access === 'admin' ? new Set([visit.clientId, ...visit.accountMembers]) : new Set([visit.clientId]);
  const issues = visit.issues.filter(({ clientId }) => seen.has(clientId)).map((issue) => issueView(issue, settings));
  return { kind: 'open', shell, profile: values, issues, forms: settings.forms };
}

/** What a client would see with each access, were the portal open; and whether it is. */
export interface PortalPreview {
  readonly published: boolean;
  readonly member: PortalView;
  readonly admin: PortalView;
}

/**
 * A preview of the portal for one client, by {@link portalView} itself.
 *
 * @example
 * const visit = { clientId: 'c1', access: 'none', client: resolve([]), issues: [], accountMembers: [] } as const;
 * previewPortal(portalSettingsSchema.parse({}), visit).member.kind // => 'open'
 */
export function previewPortal(settings: PortalSettings, visit: PortalVisit): PortalPreview {
  const open = { ...settings, enabled: true };
  return {
    published: settings.enabled,
    member: portalView(open, { ...visit, access: 'member' }),
    admin: portalView(open, { ...visit, access: 'admin' }),
  };
}

function shellOf(settings: PortalSettings): PortalShell {
  const { name, logoUrl, accentColor, headerLinks, footerSections, domain, signIn } = settings;
  return {
    name,
    accentColor,
    contrast: accentContrast(accentColor),
    headerLinks,
    footerSections,
    signIn,
    ...(logoUrl === undefined ? {} : { logoUrl }),
    ...(domain === undefined ? {} : { domain }),
  };
}

/**
 * How a status of an issue or a task is called, by one of the lists of `statusLabels`; one without a label is called by its id.
 *
 * @example
 * statusLabel({ waiting: 'Waiting for you' }, 'waiting') // => 'Waiting for you'
 * statusLabel({}, 'waiting') // => 'waiting'
 */
export const statusLabel = (labels: { readonly [status: string]: string }, status: string): string =>
  (Object.hasOwn(labels, status) ? labels[status] : undefined) ?? status;

function issueView(issue: Issue, { issueFields, statusLabels }: PortalSettings): PortalIssue {
  const own: { readonly [name: string]: Json } = {
    ...issue.fields,
    title: issue.title,
    status: statusLabel(statusLabels.issue, issue.status),
    updatedAt: issue.updatedAt,
  };
  const fields = issueFields.visible.flatMap((name): PortalIssueField[] => {
    const value = Object.hasOwn(own, name) ? own[name] : undefined;
    return value === undefined ? [] : [{ name, value, editable: issueFields.editable.includes(name) }];
  });
  return { id: issue.id, fields };
}
