import { describe, expect, test } from 'vitest';
import type { Observation } from '../../src/client/observation.ts';
import type { TenantSettingsInput } from '../../src/service/settings.ts';
import { alone, errorOf, fresh } from './workspace.ts';

const settings: TenantSettingsInput = {
  defaultCountry: 'DE',
  customFields: [
    {
      id: 'plan',
      label: 'Plan',
      type: 'select',
      options: [
        { id: 'pro', label: 'Pro' },
        { id: 'free', label: 'Free' },
      ],
    },
    { id: 'seats', label: 'Seats', type: 'number', required: true },
    { id: 'desk', label: 'Desk', type: 'phone' },
  ],
  tags: [
    { id: 'vip', label: 'VIP', color: '#c62828' },
    { id: 'gold', label: 'Gold', color: '#ffd700', mergedInto: 'vip' },
    { id: 'old', label: 'Old', color: '#808080', archived: true },
  ],
};

describe('values of custom fields', () => {
  test('are kept in the normal forms of their types', async () => {
    const { customFields } = await alone(settings).create({ customFields: { plan: 'Pro', seats: '5', desk: '030 123456' } });
    expect(customFields).toEqual({ plan: 'pro', seats: 5, desk: '+4930123456' });
  });

  test.each([
    [{ plan: 'gold' }, ['customFields', 'plan']],
    [{ seats: 'many' }, ['customFields', 'seats']],
    [{ colour: 'red' }, ['customFields', 'colour']],
  ])('%j is refused, and nothing is kept', async (customFields, path) => {
    const workspace = alone(settings);
    const { id } = await workspace.create({ customFields: { seats: 1 } });
    expect(await errorOf(workspace.edit(id, { company: 'Acme', customFields }))).toMatchObject({ code: 'invalid-input', path });
    expect(await workspace.get(id)).toMatchObject({ customFields: { seats: 1 } });
    expect((await workspace.get(id)).company).toBeUndefined();
  });

  test('of a required field cannot be cleared', async () => {
    const workspace = alone(settings);
    const { id } = await workspace.create({ customFields: { seats: 1, plan: 'pro' } });
    expect(await errorOf(workspace.edit(id, { customFields: { seats: null } }))).toMatchObject({
      path: ['customFields', 'seats'],
    });
    expect((await workspace.edit(id, { customFields: { plan: null } })).customFields).toEqual({ seats: 1 });
  });

  test('are free where the tenant defines no fields', async () => {
    expect((await alone().create({ customFields: { anything: [1] } })).customFields).toEqual({ anything: [1] });
  });
});

test('tags that are archived or merged cannot be added, and stay where they are', async () => {
  const { store, workspace } = fresh();
  const { id } = await workspace().create({ tags: ['old', 'gold'] });
  const strict = fresh({ store, settings }).workspace();
  for (const tags of [['old', 'gold', 'other']])
    expect(await errorOf(strict.edit(id, { tags }))).toMatchObject({ path: ['tags', 2] });
  expect(await errorOf(strict.create({ tags: ['old'] }))).toMatchObject({ code: 'invalid-input', path: ['tags', 0] });
  expect((await strict.edit(id, { tags: ['old', 'gold', 'vip'] })).tags.map(({ label }) => label)).toEqual(['Old', 'VIP']);
});

describe('what a model suggests', () => {
  const suggestion = { field: 'customField', cell: 'plan', value: 'pro' } as const;
  const observation = (value: string, day: number): Observation => {
    const at = `2026-07-0${day}T09:00:00.000Z`;
    return { field: 'customField', cell: 'plan', value, source: 'ai', by: 'model', firstSeen: at, lastSeen: at, confidence: 0.8 };
  };
  async function suggested(manual?: string) {
    const { store, workspace } = fresh({ settings });
    const { id } = await workspace().create({ customFields: { seats: 1, ...(manual === undefined ? {} : { plan: manual }) } });
    const suggest = (value: string, day = 1) =>
      store.commit([
        {
          tenant: 'acme',
          expect: [],
          events: [],
          writes: [{ kind: 'observe', clientId: id, observation: observation(value, day) }],
        },
      ]);
    await suggest('pro');
    return { id, workspace, suggest };
  }

  test('never overwrites what a person said', async () => {
    const { id, workspace } = await suggested('free');
    const client = await workspace().get(id);
    expect(client.customFields.plan).toBe('free');
    expect(client.suggestions).toMatchObject([suggestion]);
  });

  test('becomes a person’s word when it is accepted', async () => {
    const { id, workspace } = await suggested('free');
    const client = await workspace().acceptSuggestedValue(id, suggestion);
    expect(client.customFields.plan).toBe('pro');
    expect(client.suggestions).toEqual([]);
    expect(client.provenance['customField:plan']).toMatchObject({ source: 'manual', by: 'ana' });
    expect(await errorOf(workspace().acceptSuggestedValue(id, suggestion))).toMatchObject({ code: 'not-found' });
  });

  test('stays dismissed, however often it is suggested again; another value may come', async () => {
    const { id, workspace, suggest } = await suggested();
    expect((await workspace().dismissSuggestedValue(id, suggestion)).suggestions).toEqual([]);
    await suggest('pro', 9);
    expect((await workspace().get(id)).suggestions).toEqual([]);
    await suggest('free', 9);
    expect((await workspace().get(id)).suggestions).toMatchObject([{ value: 'free' }]);
    const types = (await workspace().events()).map(({ type }) => type);
    expect(types.filter((type) => type === 'suggestion.dismissed')).toHaveLength(1);
  });

  test('is decided by those who may write', async () => {
    const { id, workspace } = await suggested();
    for (const role of ['ai', 'viewer'] as const) {
      expect(await errorOf(workspace('acme', role).acceptSuggestedValue(id, suggestion))).toMatchObject({
        code: 'not-permitted',
      });
      expect(await errorOf(workspace('acme', role).dismissSuggestedValue(id, suggestion))).toMatchObject({
        code: 'not-permitted',
      });
    }
    expect(await errorOf(workspace('other').dismissSuggestedValue(id, suggestion))).toMatchObject({ code: 'not-found' });
  });

  test('that does not fit its definition cannot be accepted', async () => {
    const { id, workspace, suggest } = await suggested();
    await suggest('platinum', 5);
    const meant = { ...suggestion, value: 'platinum' };
    expect(await errorOf(workspace().acceptSuggestedValue(id, meant))).toMatchObject({ code: 'invalid-input' });
  });
});

test('a changed definition says beforehand what it would convert, and what it would not take', async () => {
  const { workspace } = fresh();
  const make = (name: string, seats: string | number) => workspace().create({ name, customFields: { seats } });
  await make('Fits', 5);
  await make('Converts', '5');
  await make('Does Not', 'many');
  await workspace().create({ name: 'Has None' });
  const seats = { id: 'seats', label: 'Seats', type: 'number' } as const;
  const { rows } = await workspace().fieldProblems(seats);
  expect(rows.map(({ label, outcome }) => [label, outcome.kind, outcome.value])).toEqual([
    ['Does Not', 'unfit', 'many'],
    ['Converts', 'converted', 5],
  ]);
  const first = await workspace().fieldProblems(seats, { limit: 2 });
  const rest = await workspace().fieldProblems(seats, { limit: 2, after: first.next ?? '' });
  expect([...first.rows, ...rest.rows]).toEqual(rows);
  expect(await errorOf(workspace().fieldProblems({ ...seats, label: '' }))).toMatchObject({ code: 'invalid-input' });
  expect((await workspace().list()).rows.map(({ customFields }) => customFields.seats)).toEqual([undefined, 'many', '5', 5]);
});
