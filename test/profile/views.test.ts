import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { CustomField } from '../../src/client/custom-fields/definition.ts';
import type { Observation, ObservedField } from '../../src/client/observation.ts';
import { escalationsOf } from '../../src/conversation/escalation.ts';
import { escalationStatistics } from '../../src/conversation/escalation-statistics.ts';
import { emptyExtractionState } from '../../src/conversation/extraction-state.ts';
import { avatarOf } from '../../src/profile/avatar.ts';
import { profileCard } from '../../src/profile/card.ts';
import { clientView } from '../../src/profile/client.ts';
import { conversationRow } from '../../src/profile/conversation-row.ts';
import { customFieldViews } from '../../src/profile/custom-field-views.ts';
import { clientHeader } from '../../src/profile/header.ts';
import { platformLinks } from '../../src/profile/platforms.ts';

const at = '2026-01-01T09:00:00.000Z';
const record = { id: 'c1', version: 1, origin: 'manual', createdAt: at, updatedAt: at } as const;
const observed = (field: ObservedField, value: unknown, cell = '', source: Observation['source'] = 'channel'): Observation =>
  ({ field, cell, value, source, by: 'test', firstSeen: at, lastSeen: at, confidence: 1 }) as Observation;
const client = (...observations: Observation[]) => clientView({ record, observations, keys: [] });

/** The contrast of white text on a colour: WCAG 2.2. */
function contrast(color: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((start) => {
    const part = Number.parseInt(color.slice(start, start + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 1.05 / (0.2126 * red + 0.7152 * green + 0.0722 * blue + 0.05);
}

describe('an avatar', () => {
  test.each([
    [{ firstName: 'Ana', lastName: 'Lima' }, 'Ana Lima', 'AL'],
    [{ firstName: 'ana' }, 'ana', 'A'],
    [undefined, 'ana@example.com', 'A'],
    [undefined, '+14155550100', '1'],
    [{ firstName: 'Élodie', lastName: 'de la Cruz' }, 'Élodie de la Cruz', 'ÉC'],
    [{ firstName: '太郎', lastName: '山田' }, '山田太郎', '山'],
    [undefined, '…', '?'],
  ])('of %j has the initials of %j: %j', (name, label, initials) => {
    expect(avatarOf('c1', name, label).initials).toBe(initials);
  });

  test('has a colour that follows from the id alone, and on which white can be read', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), fc.string(), (id, one, other) => {
        const { color } = avatarOf(id, undefined, one);
        expect(avatarOf(id, { firstName: other }, other).color).toBe(color);
        expect(contrast(color)).toBeGreaterThanOrEqual(4.5);
      }),
    );
  });
});

test('the header has what the page shows at its top', () => {
  const insta = { username: 'ana.lima', followers: 12, follows: true };
  const shown = client(
    observed('name', { firstName: 'Ana', lastName: 'Lima' }),
    observed('instagram', insta, '17841'),
    observed('sensitive', true, '', 'manual'),
  );
  const header = clientHeader(shown, { presence: { kind: 'online' }, sentiment: { score: 0.4, mood: 'positive' } });
  expect(header).toMatchObject({
    label: 'Ana Lima',
    avatar: { initials: 'AL' },
    instagram: [{ ...insta, id: '17841' }],
    createdAt: at,
    presence: { kind: 'online' },
    sentiment: { mood: 'positive' },
    badge: { code: 'sensitive' },
  });
  expect(clientHeader(client())).not.toHaveProperty('badge');
});

test('platform icons lead to that platform’s chat, and no handle breaks out of its address', () => {
  const handles = {
    whatsapp: ['+14155550100'],
    instagram: [{ id: '1', username: 'ana/../x?y' }],
    webIds: ['w1'],
    emails: ["o'neil+a@example.com"],
    phones: ['+14155550100;ext=7'],
  };
  expect(platformLinks(handles).map(({ platform, href }) => [platform, href])).toEqual([
    ['whatsapp', 'https://wa.me/14155550100'],
    ['instagram', 'https://ig.me/m/ana%2F..%2Fx%3Fy'],
    ['web', undefined],
    ['email', "mailto:o'neil%2Ba@example.com"],
    ['sms', 'sms:+14155550100'],
    ['voice', 'tel:+14155550100;ext=7'],
  ]);
});

test('the card names what can be edited, and why the rest cannot', () => {
  const card = profileCard(client(observed('language', 'pt')));
  expect(card.filter(({ editable }) => editable).map(({ field }) => field)).toEqual([
    'name',
    'phones',
    'emails',
    'language',
    'country',
    'location',
    'tags',
    'agentInstructions',
  ]);
  expect(card.find(({ field }) => field === 'language')?.value).toBe('pt');
  expect(card.filter(({ editable }) => !editable).map(({ field, hint }) => [field, hint.endsWith('.')])).toEqual([
    ['whatsapp', true],
    ['instagram', true],
    ['webIds', true],
    ['createdAt', true],
    ['suggestions', true],
  ]);
});

describe('custom fields', () => {
  const fields: CustomField[] = [
    { id: 'seats', label: 'Seats', type: 'number', required: true },
    { id: 'plan', label: 'Plan', type: 'text', default: 'free' },
    { id: 'tier', label: 'Tier', type: 'text', archived: true },
    { id: 'due', label: 'Due', type: 'date', archived: true },
  ];
  const views = (...observations: Observation[]) =>
    customFieldViews(client(...observations), fields).map(({ id, state, value, missing }) => [id, state, value, missing]);
  test('come in the order of their definitions, with defaults, and with what is missing', () => {
    expect(views()).toEqual([
      ['seats', 'empty', undefined, true],
      ['plan', 'default', 'free', false],
    ]);
  });
  test('keep what no longer fits, what is archived, and what has lost its definition', () => {
    const kept = [
      observed('customField', 'many', 'seats'),
      observed('customField', 'gold', 'tier'),
      observed('customField', 7, 'gone'),
    ];
    expect(views(...kept)).toEqual([
      ['seats', 'unfit', 'many', true],
      ['plan', 'default', 'free', false],
      ['tier', 'set', 'gold', false],
      ['gone', 'undefined', 7, false],
    ]);
  });
  test('have their source, and what a model suggests', () => {
    const [seats] = customFieldViews(
      client(observed('customField', 5, 'seats', 'manual'), observed('customField', 9, 'seats', 'ai')),
      fields,
    );
    expect(seats).toMatchObject({ value: 5, source: 'manual' });
    expect(seats?.suggestion).toBeUndefined();
    const later = { ...observed('customField', 9, 'seats', 'ai'), lastSeen: '2026-02-01T09:00:00.000Z' } as Observation;
    expect(customFieldViews(client(observed('customField', 5, 'seats', 'manual'), later), fields)[0]?.suggestion?.value).toBe(9);
  });
});

describe('a conversation', () => {
  const thread = {
    id: 't1',
    version: 1,
    channel: 'whatsapp',
    state: emptyExtractionState,
    firstAt: at,
    lastAt: '2026-01-02T09:00:00.000Z',
  } as const;
  test('is active while somebody has to answer, else from its start to its end, with who resolved it', () => {
    const waiting = { ...thread, lastInboundAt: thread.lastAt };
    expect(conversationRow(waiting, { sensitive: false })).toMatchObject({
      platform: 'whatsapp',
      time: { kind: 'active', since: at },
    });
    const resolved = { by: 'ana', at: '2026-01-03T09:00:00.000Z' };
    const row = conversationRow({ ...waiting, resolved }, { sensitive: true });
    expect(row).toMatchObject({
      time: { kind: 'range', from: at, to: thread.lastAt },
      resolution: resolved,
      badge: { code: 'sensitive' },
    });
    const again = conversationRow({ ...waiting, lastInboundAt: '2026-01-04T09:00:00.000Z', resolved }, { sensitive: false });
    expect(again.time.kind).toBe('active');
    expect(again).not.toHaveProperty('resolution');
  });
});

describe('escalations', () => {
  const hour = (hours: number) => new Date(Date.parse(at) + hours * 3_600_000).toISOString();
  const handover = (hours: number, trigger?: string) => ({
    at: hour(hours),
    by: 'bot',
    reason: 'Why.',
    ...(trigger === undefined ? {} : { trigger }),
  });
  const thread = { id: 't1', clientId: 'c1', channel: 'web' } as const;
  test('say when, where, why, who handled it and how long it took', () => {
    const handovers = [{ ...handover(0, 'frustrated'), to: 'bea', returned: { at: hour(2), by: 'ana' } }, handover(5)];
    expect(escalationsOf({ ...thread, handovers, resolved: { at: hour(6), by: 'cem' } })).toMatchObject([
      { at, channel: 'web', trigger: 'frustrated', reason: 'Why.', handledBy: 'bea', endedAt: hour(2), tookMs: 7_200_000 },
      { at: hour(5), handledBy: 'cem', endedAt: hour(6), tookMs: 3_600_000 },
    ]);
    expect(escalationsOf({ ...thread, handovers: [handover(5)], resolved: { at: hour(4), by: 'cem' } })[0]).not.toHaveProperty(
      'endedAt',
    );
  });
  test('are counted by what people ask of them', () => {
    const lacking = [1, 2, 3].map((hours) => handover(hours, 'insufficient-information'));
    const found = escalationsOf({
      ...thread,
      handovers: [handover(0, 'frustrated'), ...lacking],
      resolved: { at: hour(10), by: 'cem' },
    });
    expect(escalationStatistics(found, 4)).toMatchObject({
      escalations: 4,
      rate: 0.25,
      triggers: [
        { name: 'insufficient-information', count: 3, share: 0.75 },
        { name: 'frustrated', count: 1, share: 0.25 },
      ],
      channels: [{ name: 'web', count: 4 }],
      handledBy: [{ name: 'cem', count: 4 }],
      open: 0,
      medianMs: 8.5 * 3_600_000,
      needsTraining: true,
    });
    expect(escalationStatistics(found.slice(0, 3), 4).needsTraining).toBe(false);
    const diluted = [...found, ...Array.from({ length: 12 }, () => found[0] as (typeof found)[number])];
    expect(escalationStatistics(diluted, 4).needsTraining).toBe(false);
  });
});
