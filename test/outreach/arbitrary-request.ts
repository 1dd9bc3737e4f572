import fc from 'fast-check';
import { roles } from '../../src/access/permissions.ts';
import { type ConsentRecord, consentStandings, purposes } from '../../src/client/consent.ts';
import { resolve } from '../../src/client/golden-record.ts';
import { autonomyLevels } from '../../src/conversation/autonomy.ts';
import { type Channel, channels } from '../../src/conversation/channel.ts';
import type { RoutingKey } from '../../src/identity/routing-key.ts';
import type { OutreachRequest } from '../../src/outreach/situation.ts';
import { weekdays } from '../../src/time/contact-schedule.ts';

const zones = ['Europe/Lisbon', 'America/New_York', 'America/Chicago', 'Asia/Kolkata', 'Pacific/Chatham'] as const;
const start = Date.parse('2026-11-02T00:00:00.000Z');
const instant = fc.integer({ min: 0, max: 14 * 24 * 12 }).map((step) => new Date(start + step * 300_000).toISOString());
const maybe = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: undefined });
const hour = fc.integer({ min: 0, max: 23 }).map((at) => `${String(at).padStart(2, '0')}:00`);

const preferences = fc.record(
  {
    windows: fc.array(
      fc.record({
        days: fc.uniqueArray(fc.constantFrom(...weekdays), { minLength: 1 }),
        start: hour,
        end: hour,
        timezone: fc.constantFrom(...zones),
      }),
      { maxLength: 3 },
    ),
    neverAutoSend: fc.boolean(),
    humanReviewRequired: fc.boolean(),
    autonomy: fc.constantFrom(...autonomyLevels),
    channels: fc.uniqueArray(fc.constantFrom(...channels)),
  },
  { requiredKeys: [] },
);

const addresses: { readonly [Name in Channel]: RoutingKey } = {
  email: 'email:ana@example.com',
  sms: 'phone:+14155550100',
  voice: 'phone:+33612345678',
  whatsapp: 'whatsapp:+14155550100',
  instagram: 'instagram:ana',
  chat: 'web:w1',
  web: 'session:s1',
};

const decided = <Value>(value: fc.Arbitrary<Value>) => fc.record({ value, by: fc.constant('ana'), at: instant });

const statement = fc.record({
  standing: fc.constantFrom(...consentStandings),
  at: instant,
  source: fc.constant('message' as const),
  by: fc.constant('sms'),
});

const consents = fc.array(
  fc
    .tuple(
      fc.constantFrom(...Object.values(addresses)),
      fc.record({ support: statement, transactional: statement, marketing: statement }, { requiredKeys: [] }),
    )
    .map(([id, said]): ConsentRecord => ({ id, version: 1, purposes: said })),
  { maxLength: 3 },
);

const sent = fc.array(
  fc.record(
    {
      at: instant,
      channel: fc.constantFrom(...channels),
      purpose: fc.constantFrom(...purposes),
      subject: fc.constantFrom('sale', 'news'),
    },
    { requiredKeys: ['at', 'channel', 'purpose'] },
  ),
  { maxLength: 8 },
);

const policy = fc.record(
  {
    autonomy: fc.constantFrom('send' as const, ...autonomyLevels),
    minimumConfidence: fc.constantFrom(0, 0.5, 1),
    solicitation: fc.uniqueArray(fc.constantFrom(...purposes)),
    restDays: fc.constantFrom([], ['2026-11-11']),
    caps: fc.array(
      fc.record(
        { most: fc.integer({ min: 1, max: 3 }), perMs: fc.constantFrom(3_600_000, 86_400_000), sameSubject: fc.boolean() },
        { requiredKeys: ['most', 'perMs'] },
      ),
      { maxLength: 2 },
    ),
    answerWithinMs: fc.constantFrom(0, 600_000, 86_400_000),
  },
  { requiredKeys: [] },
);

const thread = fc.record(
  {
    channel: fc.constantFrom(...channels),
    clientId: fc.constantFrom('c1', 'c2'),
    lastInboundAt: instant,
    overrides: fc.record(
      {
        sensitive: decided(fc.boolean()).map((one) => ({ ...one, clientId: 'c1' })),
        preferences: decided(preferences),
        language: decided(fc.constant('pt')),
      },
      { requiredKeys: [] },
    ),
    handovers: fc.array(
      fc.record(
        {
          at: instant,
          by: fc.constant('bot'),
          reason: fc.constant('Asked.'),
          returned: fc.record({ at: instant, by: fc.constant('ana') }),
        },
        { requiredKeys: ['at', 'by', 'reason'] },
      ),
      { maxLength: 2 },
    ),
  },
  { requiredKeys: ['channel'] },
);

const client = fc
  .record(
    {
      preferences,
      country: fc.constantFrom('US', 'FR', 'PT'),
      address: fc.record(
        { country: fc.constantFrom('US', 'FR'), state: fc.constantFrom('FL', 'TX', 'California') },
        { requiredKeys: [] },
      ),
      deletedAt: instant,
    },
    { requiredKeys: [] },
  )
  .map((known) => {
    const { deletedAt, ...rest } = known;
    return { ...resolve([]), ...rest, ...(deletedAt !== undefined && deletedAt < '2026-11-03' ? { deletedAt } : {}) };
  });

/** Any request: of every member, the values that rules tell apart. */
export const arbitraryRequest = (): fc.Arbitrary<OutreachRequest> =>
  fc
    .record({
      client: fc.tuple(client, fc.boolean()).map(([known, sensitive]) => ({ ...known, sensitive })),
      thread: maybe(thread),
      draft: fc
        .tuple(
          fc.constantFrom(...channels),
          fc.record(
            {
              purpose: fc.constantFrom(...purposes),
              writtenBy: fc.constantFrom('ai' as const, 'person' as const),
              confidence: fc.constantFrom(0, 0.5, 0.9, 1),
              form: fc.constantFrom('free' as const, 'template' as const),
              subject: fc.constantFrom('sale', 'news'),
            },
            { requiredKeys: ['purpose', 'writtenBy'] },
          ),
        )
        .map(([channel, rest]) => ({ ...rest, channel, to: addresses[channel] })),
      actor: fc.constantFrom(...roles).map((role) => ({ id: 'x', role })),
      now: instant,
      consents: maybe(consents),
      sent: maybe(sent),
      zones: fc.uniqueArray(fc.constantFrom(...zones), { maxLength: 3 }),
      policy,
    })
    .map((request) => request as OutreachRequest);
