import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { resolve } from '../../src/client/golden-record.ts';
import type { Issue } from '../../src/client/issue.ts';
import { accentContrast, contrastRatio } from '../../src/portal/contrast.ts';
import { decidePortalEdit } from '../../src/portal/edit.ts';
import { fillForm } from '../../src/portal/form.ts';
import { migratePortalSettings } from '../../src/portal/migrate.ts';
import { type PortalAccess, portalAccesses, portalSettingsSchema } from '../../src/portal/settings.ts';
import { type PortalVisit, portalView, previewPortal } from '../../src/portal/view.ts';

const color = fc.integer({ min: 0, max: 0xffffff }).map((value) => `#${value.toString(16).padStart(6, '0')}`);
const hostileUrls = [
  'javascript:alert(1)',
  'JaVaScRiPt:alert(1)',
  ' javascript:alert(1)',
  'java\nscript:alert(1)',
  'data:text/html,<script>',
  'http://shop.example',
  'https://user:pass@shop.example',
  'https://localhost',
  '//shop.example',
  '/path',
  'vbscript:x',
  'https:',
  '',
  'file:///etc/passwd',
  'blob:https://x.example/1',
];

describe('contrast', () => {
  test('is the formula of WCAG: its extremes, and the example of its definition', () => {
    expect(contrastRatio('#000000', '#ffffff')).toBeCloseTo(21, 9);
    expect(contrastRatio('#777777', '#ffffff')).toBeCloseTo(4.478, 3);
    expect(contrastRatio('#767676', '#ffffff')).toBeCloseTo(4.542, 3);
  });

  test('is the same both ways, from 1 to 21, and 1 for one colour', () => {
    fc.assert(
      fc.property(color, color, (one, other) => {
        expect(contrastRatio(one, other)).toBe(contrastRatio(other, one));
        expect(contrastRatio(one, other)).toBeGreaterThanOrEqual(1);
        expect(contrastRatio(one, other)).toBeLessThanOrEqual(21 + 1e-9);
        expect(contrastRatio(one, one)).toBe(1);
      }),
    );
  });

  test('every accent has a text that can be read on it', () => {
    fc.assert(
      fc.property(color, (accent) => {
        expect(accentContrast(accent).textContrast).toBeGreaterThanOrEqual(4.5);
      }),
    );
  });
});

describe('settings', () => {
  test('without a word show nothing to anybody', () => {
    const settings = portalSettingsSchema.parse({});
    expect(settings).toMatchObject({
      enabled: false,
      defaultAccess: 'none',
      headerLinks: [],
      forms: [],
      signIn: { kind: 'code' },
    });
    expect(settings.issueFields.editable).toEqual([]);
    expect(accentContrast(settings.accentColor).readable).toBe(true);
  });

  test.each(hostileUrls)('take no address like “%s”', (url) => {
    const places = [
      { logoUrl: url },
      { headerLinks: [{ label: 'Shop', url }] },
      { footerSections: [{ title: 'More', links: [{ label: 'Shop', url }] }] },
      { signIn: { kind: 'url', url } },
    ];
    for (const place of places) expect(portalSettingsSchema.safeParse(place).success).toBe(false);
  });

  test('take only https addresses, whatever is given', () => {
    fc.assert(
      fc.property(fc.oneof(fc.webUrl(), fc.string(), fc.constantFrom(...hostileUrls)), (logoUrl) => {
        const parsed = portalSettingsSchema.safeParse({ logoUrl });
        if (parsed.success) expect(parsed.data.logoUrl?.startsWith('https://')).toBe(true);
      }),
      { numRuns: 30 },
    );
  });

  test.each([
    ['markup', { name: '<script>alert(1)</script>' }],
    ['what can be changed and not be seen', { issueFields: { visible: ['title'], editable: ['status'] } }],
    ['a domain with a path', { domain: 'help.example.com/x' }],
    ['a domain of numbers', { domain: '127.0.0.1' }],
    ['a colour by name', { accentColor: 'red' }],
    ['what it does not know', { onload: 'alert(1)' }],
    [
      'two forms of one id',
      { forms: ['f', 'f'].map((id) => ({ id, title: 'Ask', fields: [{ id: 'a', label: 'A', type: 'text' }] })) },
    ],
  ])('refuse %s', (_, input) => expect(portalSettingsSchema.safeParse(input).success).toBe(false));
});

describe('migration', () => {
  test('takes over what version 1 said', () => {
    const older = {
      active: true,
      title: 'Acme Help',
      logo: 'https://acme.example/logo.png',
      color: '#AA0000',
      access: 'member',
      fields: ['title', 'priority'],
      links: [{ label: 'Shop', url: 'https://shop.example' }],
      footer: [{ label: 'Terms', url: 'https://acme.example/terms' }],
      statuses: { open: 'In work' },
      loginUrl: 'https://acme.example/login',
    };
    const { settings, reasons } = migratePortalSettings(older);
    expect(reasons).toEqual([]);
    expect(settings).toMatchObject({
      version: 2,
      enabled: true,
      name: 'Acme Help',
      accentColor: '#aa0000',
      defaultAccess: 'member',
      headerLinks: [{ label: 'Shop', url: 'https://shop.example/' }],
      footerSections: [{ title: 'Links', links: [{ label: 'Terms' }] }],
      issueFields: { visible: ['title', 'priority'], editable: [] },
      statusLabels: { issue: { open: 'In work' } },
      signIn: { kind: 'url', url: 'https://acme.example/login' },
    });
  });

  test('leaves out what does not fit, says so with the value, and keeps the rest', () => {
    const { settings, reasons } = migratePortalSettings({
      title: 'Acme',
      color: 'red',
      theme: 'dark',
      loginUrl: 'javascript:alert(1)',
      links: [
        { label: 'Bad', url: 'http://a.example' },
        { label: 'Good', url: 'https://b.example' },
      ],
    });
    expect(settings).toMatchObject({ name: 'Acme', accentColor: '#1d4ed8', signIn: { kind: 'code' } });
    expect(settings.headerLinks).toEqual([{ label: 'Good', url: 'https://b.example/' }]);
    expect(reasons.map(({ evidence }) => evidence?.path)).toEqual(
      expect.arrayContaining([['accentColor'], ['theme'], ['signIn'], ['headerLinks', 0]]),
    );
    expect(reasons.find(({ evidence }) => String(evidence?.path) === 'accentColor')?.evidence?.value).toBe('red');
  });

  test('of anything gives settings that are good, and doing it again changes nothing', () => {
    const member = fc.constantFrom(
      'active',
      'title',
      'logo',
      'color',
      'links',
      'footer',
      'access',
      'fields',
      'statuses',
      'loginUrl',
      'version',
      'enabled',
      'name',
      'forms',
      'issueFields',
      'signIn',
      'domain',
      '__proto__',
      'constructor',
    );
    const value = fc.oneof(
      fc.jsonValue(),
      fc.constantFrom(...hostileUrls),
      fc.array(fc.record({ label: fc.string(), url: fc.webUrl() })),
    );
    fc.assert(
      fc.property(fc.oneof(fc.dictionary(member, value), fc.anything()), (older) => {
        try {
          structuredClone(older);
        } catch {
          return;
        }
        const migrated = migratePortalSettings(older);
        expect(portalSettingsSchema.parse(migrated.settings)).toEqual(migrated.settings);
        expect(migratePortalSettings(migrated.settings)).toEqual({ settings: migrated.settings, reasons: [] });
      }),
    );
  });
});

const at = '2026-01-01T09:00:00.000Z';
const issueOf = (id: string, clientId: string, fields: Issue['fields'] = {}): Issue => ({
  id,
  clientId,
  title: `Title ${id}`,
  status: 'waiting',
  open: true,
  version: 1,
  updatedAt: at,
  fields,
});
const seen = { source: 'manual', by: 'ana', firstSeen: at, lastSeen: at, confidence: 1 } as const;
const client = resolve([
  { ...seen, field: 'company', cell: '', value: 'Acme' },
  { ...seen, field: 'email', cell: 'ana@example.com', value: true },
  { ...seen, field: 'notes', cell: '', value: 'canary' },
  { ...seen, field: 'agentInstructions', cell: '', value: 'canary' },
  { ...seen, field: 'tag', cell: 'canary', value: true },
  { ...seen, field: 'sensitive', cell: '', value: true },
  { ...seen, field: 'metadata', cell: 'secret', value: 'canary' },
  { ...seen, field: 'customField', cell: 'plan', value: 'Gold' },
  { ...seen, field: 'customField', cell: 'secret', value: 'canary' },
]);
const visit: PortalVisit = {
  clientId: 'c1',
  access: 'member',
  client,
  accountMembers: ['c1', 'c2'],
  openFields: ['plan'],
  issues: [issueOf('1', 'c1', { priority: 'high', internal: 'canary' }), issueOf('2', 'c2'), issueOf('3', 'c3')],
};
const settings = portalSettingsSchema.parse({
  enabled: true,
  issueFields: { visible: ['title', 'status', 'priority'], editable: ['priority'] },
  statusLabels: { issue: { waiting: 'Waiting for you' } },
  forms: [{ id: 'f1', title: 'Ask', fields: [{ id: 'text', label: 'Question', type: 'text', required: true }] }],
});

describe('the view', () => {
  test('of a member: their own record and issues, with the fields and labels that the workspace chose', () => {
    const view = portalView(settings, visit);
    expect(view).toMatchObject({
      kind: 'open',
      profile: { company: 'Acme', emails: ['ana@example.com'], customFields: { plan: 'Gold' } },
      issues: [
        {
          id: '1',
          fields: [
            { name: 'title', value: 'Title 1', editable: false },
            { name: 'status', value: 'Waiting for you', editable: false },
            { name: 'priority', value: 'high', editable: true },
          ],
        },
      ],
      forms: [{ id: 'f1' }],
    });
    expect(JSON.stringify(view)).not.toContain('canary');
    expect(JSON.stringify(view)).not.toContain('sensitive');
  });

  test('of an admin: the issues of their account, and of nobody else', () => {
    const view = portalView(settings, { ...visit, access: 'admin' });
    expect(view.kind === 'open' ? view.issues.map(({ id }) => id) : []).toEqual(['1', '2']);
  });

  test('of nobody else: only how to sign in; and nothing where it is closed', () => {
    expect(Object.keys(portalView(settings, { ...visit, access: 'none' }))).toEqual(['kind', 'shell']);
    for (const access of portalAccesses) {
      expect(portalView({ ...settings, enabled: false }, { ...visit, access })).toEqual({ kind: 'closed' });
    }
  });

  test('grows with access: who may do more sees no less', () => {
    const issue = fc
      .record({ id: fc.string({ minLength: 1 }), clientId: fc.constantFrom('c1', 'c2', 'c3') })
      .map(({ id, clientId }) => issueOf(id, clientId));
    const idsFor = (access: PortalAccess, issues: readonly Issue[], accountMembers: readonly string[]) => {
      const view = portalView(settings, { ...visit, access, issues, accountMembers });
      return view.kind === 'open' ? view.issues.map(({ id }) => id) : [];
    };
    fc.assert(
      fc.property(fc.array(issue), fc.subarray(['c1', 'c2', 'c3']), (issues, members) => {
        const [none, member, admin] = portalAccesses.map((access) => idsFor(access, issues, members));
        expect(none).toEqual([]);
        expect(member).toEqual(issues.filter(({ clientId }) => clientId === 'c1').map(({ id }) => id));
        expect(admin).toEqual(
          issues.filter(({ clientId }) => clientId === 'c1' || members.includes(clientId)).map(({ id }) => id),
        );
      }),
    );
  });

  test('is what a preview shows, for both accesses, published or not', () => {
    for (const enabled of [true, false]) {
      const preview = previewPortal({ ...settings, enabled }, visit);
      expect(preview).toEqual({
        published: enabled,
        member: portalView(settings, { ...visit, access: 'member' }),
        admin: portalView(settings, { ...visit, access: 'admin' }),
      });
    }
  });

  test('says what may be changed there', () => {
    const view = portalView(settings, visit);
    expect(decidePortalEdit(view, '1', ['priority'])).toEqual({ kind: 'allowed' });
    for (const fields of [['title'], ['priority', 'status'], ['internal'], ['clientId']]) {
      expect(decidePortalEdit(view, '1', fields).kind).toBe('refused');
    }
    expect(decidePortalEdit(view, '2', ['priority'])).toMatchObject({ kind: 'refused', reasons: [{ code: 'no-such-issue' }] });
  });
});

describe('forms', () => {
  const form = portalSettingsSchema.parse({
    forms: [
      {
        id: 'f',
        title: 'Ask',
        fields: [
          { id: 'email', label: 'Email', type: 'email', required: true },
          { id: 'plan', label: 'Plan', type: 'select', options: [{ id: 'p1', label: 'Gold' }], default: 'p1' },
          { id: 'seats', label: 'Seats', type: 'number' },
          { id: 'old', label: 'Old', type: 'text', archived: true },
        ],
      },
    ],
  }).forms[0] ?? { fields: [] };

  test('give typed values', () => {
    expect(fillForm(form, { email: 'Ana@Example.com', seats: ' 12 ', plan: '' })).toEqual({
      kind: 'valid',
      values: { email: 'ana@example.com', plan: 'p1', seats: 12 },
    });
  });

  test('name everything that is wrong at once', () => {
    const filled = fillForm(form, { email: ' ', plan: 'Bronze', seats: 'many', old: 'x', onload: 'alert(1)' });
    expect(filled.kind === 'invalid' ? filled.problems.map(({ field, code }) => [field, code]) : []).toEqual([
      ['old', 'no-such-field'],
      ['onload', 'no-such-field'],
      ['email', 'required'],
      ['plan', 'no-such-option'],
      ['seats', 'not-a-number'],
    ]);
  });
});
