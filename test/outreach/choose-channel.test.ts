import fc from 'fast-check';
import { expect, test } from 'vitest';
import { resolve } from '../../src/client/golden-record.ts';
import type { Channel } from '../../src/conversation/channel.ts';
import { type ChannelRequest, chooseChannel } from '../../src/outreach/choose-channel.ts';
import { decideOutreach } from '../../src/outreach/decide-outreach.ts';
import { arbitraryRequest } from './arbitrary-request.ts';

const now = '2026-11-20T12:00:00.000Z';
const client = {
  ...resolve([]),
  emails: ['ana@example.com', 'ana@home.example'],
  phones: ['+351912345678'],
  whatsapp: ['+351912345678'],
  instagram: [{ id: '17841', username: 'ana' }],
  webIds: ['w1'],
};
const asked = (rest: Partial<ChannelRequest> = {}): ChannelRequest => ({
  client,
  draft: { purpose: 'support', writtenBy: 'person' },
  actor: { id: 'ana', role: 'agent' },
  now,
  consents: [],
  sent: [],
  zones: ['Europe/Lisbon'],
  ...rest,
});
const preferring = (...channels: Channel[]) => ({ ...client, preferences: { channels } });
const waysOf = (request: ChannelRequest) => chooseChannel(request).options.map(({ channel, to }) => `${channel} ${to}`);

test('every address of every channel is a way', () => {
  expect(waysOf(asked())).toEqual([
    'email email:ana@example.com',
    'email email:ana@home.example',
    'sms phone:+351912345678',
    'chat web:w1',
    'voice phone:+351912345678',
    'web web:w1',
    'whatsapp whatsapp:+351912345678',
    'instagram instagram:17841',
  ]);
  expect(waysOf(asked({ channels: ['sms', 'instagram'] }))).toEqual(['sms phone:+351912345678', 'instagram instagram:17841']);
});

test('the preferred channels come first in their order, then the thread’s own', () => {
  const best = (request: ChannelRequest) => {
    const choice = chooseChannel(request);
    return choice.kind === 'none' ? 'none' : choice.best.channel;
  };
  expect(best(asked({ client: preferring('voice', 'sms') }))).toBe('voice');
  expect(waysOf(asked({ client: preferring('voice', 'sms') })).slice(0, 3)).toEqual([
    'voice phone:+351912345678',
    'sms phone:+351912345678',
    'email email:ana@example.com',
  ]);
  expect(best(asked({ thread: { channel: 'web' } }))).toBe('web');
  expect(best(asked({ client: preferring('sms'), thread: { channel: 'web' } }))).toBe('sms');
  const overrides = { preferences: { value: { channels: ['voice' as const] }, by: 'ana', at: now } };
  expect(best(asked({ client: preferring('sms'), thread: { channel: 'web', overrides } }))).toBe('voice');
});

test('a channel that a machine may use comes before one that needs a person, whatever is preferred', () => {
  const statement = { standing: 'doubtful', at: now, source: 'message', by: 'sms' } as const;
  const consents = [{ id: 'phone:+351912345678', version: 1, purposes: { support: statement } }] as const;
  const request = asked({
    client: preferring('sms'),
    consents,
    actor: { id: 'job', role: 'system' },
    policy: { autonomy: 'send' },
    channels: ['sms', 'email'],
  });
  expect(chooseChannel(request)).toMatchObject({ kind: 'now', best: { channel: 'email', decision: { kind: 'send' } } });
  expect(chooseChannel({ ...request, channels: ['sms'] })).toMatchObject({ kind: 'now', best: { decision: { kind: 'review' } } });
});

test('where none is open now, the one that opens first', () => {
  const night = '2026-11-20T23:00:00.000Z';
  const statement = { standing: 'granted', at: night, source: 'form', by: 'shop' } as const;
  const consents = (['phone:+33612345678', 'phone:+14155550100'] as const).map((id) => ({
    id,
    version: 1,
    purposes: { marketing: statement },
  }));
  const choice = chooseChannel(
    asked({
      client: { ...client, phones: ['+33612345678', '+14155550100'], address: { country: 'US', state: 'NY' } },
      now: '2026-11-21T04:00:00.000Z',
      consents,
      channels: ['voice'],
      draft: { purpose: 'marketing', writtenBy: 'person' },
      zones: (to) => (to === 'phone:+33612345678' ? ['Europe/Paris'] : ['America/New_York']),
    }),
  );
  expect(choice).toMatchObject({
    kind: 'later',
    best: { to: 'phone:+14155550100', decision: { kind: 'wait', earliest: '2026-11-21T13:00:00.000Z' } },
    options: [{}, { to: 'phone:+33612345678', decision: { earliest: '2026-11-23T09:00:00.000Z' } }],
  });
});

test('a program that may send later with a person’s approval is told to come back', () => {
  const windows = [{ days: ['friday' as const], start: '13:00', end: '14:00', timezone: 'Europe/Lisbon' }];
  const choice = chooseChannel(
    asked({
      client: { ...client, sensitive: true, preferences: { windows } },
      actor: { id: 'bot', role: 'ai' },
      channels: ['sms'],
    }),
  );
  expect(choice).toMatchObject({ kind: 'later', best: { decision: { kind: 'review', earliest: '2026-11-20T13:00:00.000Z' } } });
});

test('who cannot be reached, or may not be contacted, has no way', () => {
  expect(chooseChannel(asked({ client: { ...resolve([]) } }))).toEqual({ kind: 'none', options: [] });
  const refused = chooseChannel(asked({ actor: { id: 'x', role: 'viewer' } }));
  expect(refused).toMatchObject({ kind: 'none' });
  expect(refused.options.every(({ decision }) => decision.kind === 'refuse')).toBe(true);
  expect(refused).not.toHaveProperty('best');
});

test('the choice is no more than the decisions on each way, and the best of them', () => {
  fc.assert(
    fc.property(arbitraryRequest(), ({ client: known, draft: { channel: _channel, to: _to, ...draft }, ...rest }) => {
      const reachable = { ...client, ...known, emails: client.emails, phones: client.phones };
      const choice = chooseChannel({ ...rest, client: reachable, draft });
      for (const { channel, to, decision } of choice.options) {
        expect(decision).toEqual(decideOutreach({ ...rest, client: reachable, draft: { ...draft, channel, to } }));
      }
      const words = choice.options.map(({ decision }) => decision.kind);
      const ranks = words.map((word) => ['send', 'review', 'wait', 'refuse'].indexOf(word));
      expect(ranks).toEqual(ranks.toSorted((left, right) => left - right));
      expect(choice.kind === 'none').toBe(words.every((word) => word === 'refuse'));
    }),
    { numRuns: 100 },
  );
});
