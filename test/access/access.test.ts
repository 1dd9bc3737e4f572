import { describe, expect, test } from 'vitest';
import { audienceOf, audiences, decideEditAccess, fieldRules } from '../../src/access/field-rules.ts';
import { decideAccess, isPerson, type Permission, permissions, type Role, roles } from '../../src/access/permissions.ts';
import { reveal, revealConversation } from '../../src/access/reveal.ts';
import { sensitivityBadge, sensitivityHistory, sensitivityOf } from '../../src/access/sensitivity.ts';
import { resolve } from '../../src/client/golden-record.ts';
import type { ClientPatch } from '../../src/client/patch.ts';
import { emptyExtractionState } from '../../src/conversation/extraction-state.ts';

/** The table of permissions, written a second time, by role. */
const allowed: { readonly [Name in Role]: readonly Permission[] } = {
  viewer: ['client.see', 'client.read', 'note.read'],
  ai: ['client.see', 'message.send', 'conversation.hand-over'],
  system: [
    ...(['client.see', 'client.read', 'client.write', 'message.ingest', 'message.send', 'conversation.hand-over'] as const),
    ...(['consent.record', 'tenant.find-duplicates', 'tenant.rebuild'] as const),
  ],
  agent: [
    ...(['client.see', 'client.read', 'client.write', 'client.merge', 'message.ingest', 'message.send'] as const),
    ...(['conversation.override', 'conversation.hand-over', 'conversation.give-back', 'consent.record'] as const),
    ...(['note.read', 'note.write'] as const),
  ],
  admin: [
    ...(['client.see', 'client.read', 'client.write', 'client.set-sensitive', 'client.merge', 'client.merge-sensitive'] as const),
    ...(['client.release-sensitive', 'message.ingest', 'message.send'] as const),
    ...(['conversation.override', 'conversation.override-sensitive'] as const),
    ...(['conversation.hand-over', 'conversation.give-back', 'consent.record'] as const),
    ...(['tenant.find-duplicates', 'tenant.rebuild'] as const),
    ...(['note.read', 'note.write'] as const),
  ],
};

describe('permissions', () => {
  test.each(roles)('%s', (role) => {
    const names = Object.keys(permissions) as Permission[];
    const granted = names.filter((permission) => decideAccess({ id: 'x', role }, permission).kind === 'allowed');
    expect(granted.toSorted()).toEqual(allowed[role].toSorted());
  });

  test('a refusal names the role, the permission, who may, and why', () => {
    expect(decideAccess({ id: 'x', role: 'ai' }, 'client.write')).toEqual({
      kind: 'refused',
      reasons: [
        {
          code: 'role',
          text: 'Viewers only look, and AI proposes instead of writing.',
          evidence: { role: 'ai', permission: 'client.write', allowed: ['admin', 'agent', 'system'] },
        },
      ],
    });
    for (const { because } of Object.values(permissions)) expect(because).toMatch(/\w.*\.$/);
  });

  test('people and programs', () => {
    expect(roles.filter(isPerson)).toEqual(['admin', 'agent', 'viewer']);
  });

  test('editing needs the permission to write, and sensitivity an admin', () => {
    const plain = resolve([]);
    const may = (role: Role, patch: ClientPatch, present = plain) => decideEditAccess({ id: 'x', role }, patch, present);
    const who = (...asked: [ClientPatch, typeof plain?]) => roles.filter((role) => may(role, ...asked).kind === 'allowed');
    expect(who({ notes: 'x', preferences: null, agentInstructions: 'x' })).toEqual(['admin', 'agent', 'system']);
    expect(who({ sensitive: true })).toEqual(['admin']);
    expect(who({ sensitive: false }, { ...plain, sensitive: true })).toEqual(['admin']);
    expect(who({ sensitive: false })).toEqual(['admin', 'agent', 'system']);
    expect(who({ sensitive: true }, { ...plain, sensitive: true })).toEqual(['admin', 'agent', 'system']);
    expect(may('viewer', { sensitive: true })).toMatchObject({
      kind: 'refused',
      reasons: [{ evidence: { permission: 'client.write' } }, { evidence: { permission: 'client.set-sensitive' } }],
    });
    expect(may('agent', { notes: 'x', sensitive: true })).toMatchObject({
      reasons: [{ evidence: { permission: 'client.set-sensitive' } }],
    });
  });
});

describe('what an audience sees', () => {
  const golden = {
    ...resolve([]),
    name: { firstName: 'Ana' },
    company: 'Acme',
    address: { city: 'Porto' },
    dateOfBirth: '1990-01-01',
    language: 'pt',
    country: 'PT',
    location: 'Porto',
    notes: 'Pays late.',
    agentInstructions: 'Be formal.',
    preferences: { neverAutoSend: true },
    sensitive: true,
    account: 'a1',
    emails: ['ana@example.com'],
    customFields: { plan: 'gold', margin: 3 },
  };
  const open = ['name', 'company', 'language', 'country'];

  test('the team sees everything', () => {
    expect(reveal(golden, 'team')).toEqual({ audience: 'team', values: golden, withheld: [] });
  });

  test('a model sees little, and instructions as instructions', () => {
    const seen = reveal(golden, 'ai');
    expect(Object.keys(seen.values).toSorted()).toEqual([...open, 'sensitive'].toSorted());
    expect(seen.guidance).toMatchObject({ kind: 'agent-instructions', text: 'Be formal.' });
    expect(reveal(resolve([]), 'ai')).not.toHaveProperty('guidance');
    expect(JSON.stringify(seen.values)).not.toMatch(/late|formal|example|1990|gold/);
  });

  test('the client sees its own data and nothing of the team’s', () => {
    const seen = reveal(golden, 'portal');
    const own = ['address', 'dateOfBirth', 'location', 'emails', 'phones', 'whatsapp', 'instagram', 'preferences'];
    expect(Object.keys(seen.values).toSorted()).toEqual([...open, ...own].toSorted());
    expect(seen).not.toHaveProperty('guidance');
  });

  test('custom fields are opened one by one', () => {
    for (const audience of ['ai', 'portal'] as const) {
      expect(reveal(golden, audience, { customFields: ['plan', 'missing'] }).values.customFields).toEqual({ plan: 'gold' });
      expect(reveal(golden, audience, { customFields: ['missing'] }).values).not.toHaveProperty('customFields');
      expect(reveal(golden, audience).values).not.toHaveProperty('customFields');
    }
    expect(reveal(golden, 'team', { customFields: ['plan'] }).values.customFields).toEqual(golden.customFields);
    expect(reveal(golden, 'team', { customFields: [] }).values.customFields).toEqual(golden.customFields);
  });

  test('what is there and left out has a reason', () => {
    const { withheld } = reveal(golden, 'ai');
    const seen = Object.keys(reveal(golden, 'ai').values);
    const there = Object.entries(golden).flatMap(([field, value]) => (value === undefined ? [] : field));
    expect(withheld.map(({ evidence }) => evidence?.field).toSorted()).toEqual(
      there.filter((field) => !seen.includes(field)).toSorted(),
    );
    for (const { code, text, evidence } of withheld)
      expect([code, evidence?.audience, text]).toEqual(['withheld', 'ai', expect.stringMatching(/\w/)]);
  });

  test('of a conversation, others than the team do not see the addresses that a person linked with it', () => {
    const at = '2026-11-20T09:30:00.000Z';
    const plain = { id: 't1', version: 1, channel: 'chat', state: emptyExtractionState, firstAt: at, lastAt: at } as const;
    const manualLink = { clientId: 'c1', by: 'ana', at, keys: ['email:ana@example.com' as const] };
    for (const audience of ['ai', 'portal'] as const) {
      expect(revealConversation({ ...plain, manualLink }, audience)).toEqual({
        ...plain,
        manualLink: { ...manualLink, keys: [] },
      });
      expect(revealConversation(plain, audience)).toEqual(plain);
      const told = { ...plain, state: { ...plain.state, birthDates: ['1990-05-03'] } };
      expect(revealConversation(told, audience)).toEqual(plain);
    }
    expect(revealConversation({ ...plain, manualLink }, 'team')).toEqual({ ...plain, manualLink });
  });

  test('a model sees as a model, people and the host’s own jobs as the team', () => {
    expect(roles.map((role) => [role, audienceOf(role)])).toEqual([
      ['admin', 'team'],
      ['agent', 'team'],
      ['viewer', 'team'],
      ['ai', 'ai'],
      ['system', 'team'],
    ]);
  });

  test('what is not known is neither shown nor withheld', () => {
    const { values, withheld } = reveal({ ...resolve([]), company: undefined, notes: undefined } as never, 'ai');
    expect(Object.keys(values)).toEqual(['sensitive']);
    expect(withheld.map(({ evidence }) => evidence?.field)).not.toContain('notes');
  });

  test('every field has a rule with a reason', () => {
    expect(audiences).toEqual(['team', 'ai', 'portal']);
    for (const { because } of Object.values(fieldRules)) expect(because).toMatch(/\.$/);
  });
});

describe('sensitivity', () => {
  const override = (value: boolean, clientId?: string) => ({
    clientId: 'c1',
    overrides: {
      sensitive: { value, by: 'ana', at: '2026-11-20T09:30:00.000Z', ...(clientId === undefined ? {} : { clientId }) },
    },
  });

  test.each([
    // client, thread, sensitive, from, the reason, the badge
    [false, undefined, false, 'none', undefined, undefined],
    [true, undefined, true, 'client', 'client-sensitive', 'sensitive'],
    [true, { clientId: 'c1' }, true, 'client', 'client-sensitive', 'sensitive'],
    [true, override(false, 'c1'), false, 'thread', 'thread-not-sensitive', 'sensitive-overridden'],
    [true, override(false, 'c2'), true, 'client', 'client-sensitive', 'sensitive'],
    [true, override(false), true, 'client', 'client-sensitive', 'sensitive'],
    [true, override(true, 'c1'), true, 'thread', 'thread-sensitive', 'sensitive'],
    [false, override(true, 'c2'), true, 'thread', 'thread-sensitive', 'sensitive'],
    [false, override(false, 'c1'), false, 'none', undefined, undefined],
  ] as const)('client %s, thread %j: %s', (sensitive, thread, expected, from, code, badge) => {
    const found = sensitivityOf({ sensitive }, thread);
    expect(found).toMatchObject({ sensitive: expected, from });
    expect(found.reasons.map((reason) => reason.code)).toEqual(code === undefined ? [] : [code]);
    expect(sensitivityBadge({ sensitive }, thread)?.code).toBe(badge);
  });

  test('the badge says whose mark it is; an override says who set it', () => {
    expect(sensitivityBadge({ sensitive: true })).toEqual({
      code: 'sensitive',
      label: 'Sensitive',
      text: 'This client is sensitive: a person reviews everything before it is sent.',
    });
    expect(sensitivityBadge({ sensitive: false }, override(true))?.text).toMatch(/^This thread is sensitive: /);
    expect(sensitivityBadge({ sensitive: true }, override(false, 'c1'))).toEqual({
      code: 'sensitive-overridden',
      label: 'Sensitive client',
      text: 'The client is sensitive; an admin took this thread out of it.',
    });
    expect(sensitivityOf({ sensitive: true }, override(false, 'c1')).reasons).toEqual([
      {
        code: 'thread-not-sensitive',
        text: 'An admin took the mark of the client off this thread.',
        evidence: { by: 'ana', at: '2026-11-20T09:30:00.000Z' },
      },
    ]);
  });

  test('its history is what people said, in order', () => {
    const said = (value: boolean | null, by: string, first: number, last = first) => ({
      field: 'sensitive' as const,
      cell: '',
      source: 'manual' as const,
      value,
      by,
      confidence: 1,
      firstSeen: `2026-11-0${first}T00:00:00.000Z`,
      lastSeen: `2026-11-0${last}T00:00:00.000Z`,
    });
    const other = { ...said(true, 'x', 1), field: 'reviewed' as const };
    const history = sensitivityHistory([
      said(true, 'eva', 4),
      other,
      said(false, 'ben', 2),
      said(null, 'ana', 2),
      said(true, 'ana', 1, 3),
    ]);
    expect(
      history.map(({ sensitive, by, firstAt, lastAt }) => [sensitive, by, firstAt.slice(8, 10), lastAt.slice(8, 10)]),
    ).toEqual([
      [false, 'ana', '02', '02'],
      [false, 'ben', '02', '02'],
      [true, 'ana', '01', '03'],
      [true, 'eva', '04', '04'],
    ]);
  });
});
