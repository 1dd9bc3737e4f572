import { describe, expect, test } from 'vitest';
import { defaultOutreachPolicy } from '../../src/outreach/policy.ts';
import { portalSettingsSchema } from '../../src/portal/settings.ts';
import { parseSettings } from '../../src/service/settings.ts';
import { alone, errorOf, fresh, inbound } from './workspace.ts';

describe('settings', () => {
  test('are complete when nothing is given', () => {
    expect(parseSettings({})).toEqual({
      languages: ['en'],
      fields: ['name', 'email', 'phone', 'company', 'address', 'dateOfBirth'],
      channels: ['email', 'sms', 'chat', 'voice', 'whatsapp', 'instagram', 'web'],
      sharedKeys: new Set(),
      ownAddresses: [],
      outreach: defaultOutreachPolicy,
      escalationTriggers: [],
      ai: { openFields: [], tasks: {} },
      duplicates: {},
      portal: portalSettingsSchema.parse({}),
    });
  });

  test('are kept in normal form', () => {
    const settings = parseSettings({
      defaultCountry: 'us',
      languages: ['PT-br'],
      sharedKeys: ['Family@Example.com', '(415) 555-0100'],
      ownAddresses: ['Support@Acme.example', '+1 415 555 0199'],
    });
    expect(settings).toMatchObject({
      defaultCountry: 'US',
      languages: ['pt-BR'],
      sharedKeys: new Set(['email:family@example.com', 'phone:+14155550100']),
      ownAddresses: ['support@acme.example', '+14155550199'],
    });
  });

  test.each([
    [{ defaultCountry: 'Atlantis' }, ['defaultCountry']],
    [{ languages: ['klingonish'] }, ['languages', 0]],
    [{ languages: Array(21).fill('en') }, ['languages']],
    [{ fields: ['shoe size'] }, ['fields', 0]],
    [{ channels: ['fax'] }, ['channels', 0]],
    [{ sharedKeys: ['ana@example.com', 'nonsense'] }, ['sharedKeys', 1]],
    [{ sharedKeys: ['(415) 555-0100'] }, ['sharedKeys', 0]],
    [{ ownAddresses: ['ana@'] }, ['ownAddresses', 0]],
    [{ ownAddresses: Array(10_001).fill('a@b.example') }, ['ownAddresses']],
    [{ tags: [{ id: 'vip', label: 'VIP', color: 'red' }] }, ['tags', 0, 'color']],
    [{ colour: 'red' }, ['colour']],
    [null, []],
  ])('%j are refused', (input, path) => {
    expect(() => parseSettings(input as never)).toThrow(expect.objectContaining({ code: 'invalid-input', path }));
  });

  test('that are wrong stop a use case before it does anything', async () => {
    const { workspace, store } = fresh({ settings: { languages: ['klingonish'] } });
    expect(await errorOf(workspace().ingest(inbound('m1', { email: 'ana@example.com' }, 'Hello')))).toMatchObject({
      code: 'invalid-input',
    });
    expect((await store.messages('acme', { limit: 10 })).rows).toEqual([]);
  });

  test('say which channels’ texts are read; the sender is always taken', async () => {
    const workspace = alone({ channels: ['sms'] });
    await workspace.ingest(inbound('m1', { email: 'ana@example.com' }, 'My phone number is +1 415 555 0100.'));
    expect((await workspace.list()).rows).toMatchObject([{ emails: ['ana@example.com'], phones: [] }]);
  });

  test('say which fields are read', async () => {
    const workspace = alone({ fields: ['email'] });
    const text = 'My name is Ana Lima, my phone number is +1 415 555 0100 and my email is ana@example.com.';
    await workspace.ingest(inbound('m1', { session: 's1' }, text, { channel: 'chat' }));
    const [client] = (await workspace.list()).rows;
    expect(client).toMatchObject({ emails: ['ana@example.com'], phones: [] });
    expect(client?.name).toBeUndefined();
  });

  test('keep our own addresses from becoming a client’s', async () => {
    const workspace = alone({ ownAddresses: ['support@acme.example', '+14155550199'] });
    expect(await workspace.ingest(inbound('m1', { email: 'support@acme.example' }, 'Hello'))).toMatchObject({
      kind: 'unlinked',
    });
    await workspace.ingest(
      inbound('m2', { email: 'ana@example.com' }, 'I wrote to support@acme.example and rang +1 415 555 0199.'),
    );
    expect((await workspace.list()).rows).toMatchObject([{ emails: ['ana@example.com'], phones: [] }]);
  });
});
