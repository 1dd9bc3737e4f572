import { describe, expect, test } from 'vitest';
import type { Role } from '../../src/access/permissions.ts';
import { type Purpose, purposes } from '../../src/client/consent.ts';
import { resolve } from '../../src/client/golden-record.ts';
import { type Channel, channels } from '../../src/conversation/channel.ts';
import type { RoutingKey } from '../../src/identity/routing-key.ts';
import { replyWindows } from '../../src/outreach/data/reply-windows.ts';
import { solicitationRules } from '../../src/outreach/data/solicitation-rules.ts';
import { decideOutreach } from '../../src/outreach/decide-outreach.ts';
import { placesOf, stateOf } from '../../src/outreach/place.ts';
import { capSchema, outreachPolicySchema } from '../../src/outreach/policy.ts';
import { outreachRestrictions } from '../../src/outreach/restrictions/index.ts';
import type { Draft, OutreachRequest } from '../../src/outreach/situation.ts';
import { rulesFor } from '../../src/outreach/solicitation.ts';

/** A Friday, 12:00 in New York. */
const now = '2026-11-20T17:00:00.000Z';
const hours = (count: number, from = now): string => new Date(Date.parse(from) + count * 3_600_000).toISOString();
const justBefore = (instant: string): string => new Date(Date.parse(instant) - 1).toISOString();

const usPhone = 'phone:+14155550100';
const reach: { readonly [Name in Channel]: RoutingKey } = {
  email: 'email:ana@example.com',
  sms: usPhone,
  voice: usPhone,
  whatsapp: 'whatsapp:+14155550100',
  instagram: 'instagram:ana',
  chat: 'session:s1',
  web: 'web:w1',
};
const draftOn = (channel: Channel, rest: Partial<Draft> = {}): Draft => ({
  channel,
  to: reach[channel],
  purpose: 'support',
  writtenBy: 'person',
  ...rest,
});
const said = { at: '2026-11-01T00:00:00.000Z', source: 'form', by: 'shop' } as const;
const granted = (to: RoutingKey) => [{ id: to, version: 1, purposes: { marketing: { ...said, standing: 'granted' as const } } }];
const asked = (rest: Partial<OutreachRequest> = {}): OutreachRequest => ({
  client: resolve([]),
  draft: draftOn('sms'),
  actor: { id: 'job', role: 'system' },
  now,
  consents: [],
  sent: [],
  zones: ['America/New_York'],
  ...rest,
  policy: { autonomy: 'send', ...rest.policy },
});
const decide = (rest: Partial<OutreachRequest> = {}) => decideOutreach(asked(rest));
const codesOf = (rest: Partial<OutreachRequest>) => decide(rest).reasons.map(({ restriction, code }) => `${restriction} ${code}`);

test('nothing restricts a program that writes to a client in a known zone', () => {
  expect(decide()).toEqual({ kind: 'send', who: 'machine', earliest: now, reasons: [] });
});

test('the restrictions and their order of weight', () => {
  expect(outreachRestrictions.map(({ name }) => name)).toEqual([
    ...[
      'deleted-client',
      'role',
      'partial-view',
      'address',
      'consent',
      'reply-window',
      'quiet-hours',
      'caps',
      'contact-window',
      'handover',
    ],
    ...['sensitivity', 'automation-controls', 'unknown-zone', 'autonomy', 'confidence'],
  ]);
});

describe('the record', () => {
  test('nobody writes to a deleted client', () => {
    expect(decide({ client: { ...resolve([]), deletedAt: now } })).toEqual({
      kind: 'refuse',
      who: 'nobody',
      reasons: [
        {
          restriction: 'deleted-client',
          code: 'deleted',
          text: 'The client was deleted.',
          who: 'nobody',
          evidence: { deletedAt: now },
        },
      ],
    });
  });

  test.each(['admin', 'agent', 'ai', 'system'] satisfies Role[])('%s may send', (role) => {
    expect(decide({ actor: { id: 'x', role } }).kind).toBe('send');
  });

  test('a viewer may not', () => {
    expect(decide({ actor: { id: 'x', role: 'viewer' } })).toMatchObject({
      kind: 'refuse',
      reasons: [{ restriction: 'role', who: 'nobody', evidence: { role: 'viewer', permission: 'message.send' } }],
    });
  });

  test('each channel reaches its own addresses and no others', () => {
    const kinds = ['email', 'phone', 'whatsapp', 'instagram', 'external', 'web', 'session', 'conversation'] as const;
    const reached = Object.fromEntries(
      channels.map((channel) => [
        channel,
        kinds.filter((kind) => !codesOf({ draft: draftOn(channel, { to: `${kind}:x` }) }).includes('address other-channel')),
      ]),
    );
    const live = ['external', 'web', 'session', 'conversation'];
    expect(reached).toEqual({
      email: ['email'],
      sms: ['phone'],
      voice: ['phone'],
      whatsapp: ['whatsapp'],
      instagram: ['instagram'],
      chat: live,
      web: live,
    });
    expect(decide({ draft: draftOn('sms', { to: 'email:ana@example.com' }) })).toMatchObject({
      kind: 'refuse',
      reasons: [
        {
          code: 'other-channel',
          text: 'The channel does not reach this address.',
          evidence: { channel: 'sms', to: 'email:ana@example.com' },
        },
      ],
    });
  });
});

test('with a client as a model sees it, a person decides', () => {
  expect(decide({ client: { ...resolve([]), withheld: [] } })).toMatchObject({
    kind: 'review',
    who: 'person',
    reasons: [{ restriction: 'partial-view', code: 'partial-view', who: 'person', text: expect.stringMatching(/\w\.$/) }],
  });
});

describe('consent', () => {
  const record = (to: RoutingKey, standing: 'granted' | 'doubtful' | 'revoked', purpose: Purpose = 'support') => ({
    id: to,
    version: 1,
    purposes: { [purpose]: { ...said, standing } },
  });

  test('of the address and the purpose, and of no other', () => {
    expect(decide({ consents: [record(usPhone, 'revoked')] }).kind).toBe('refuse');
    expect(decide({ consents: [record('phone:+14155550199', 'revoked')] }).kind).toBe('send');
    expect(decide({ consents: [record(usPhone, 'revoked', 'marketing')] }).kind).toBe('send');
  });

  test('an extension is no other address', () => {
    expect(decide({ draft: draftOn('voice', { to: `${usPhone};ext=12` }), consents: [record(usPhone, 'revoked')] }).kind).toBe(
      'refuse',
    );
    expect(decide({ consents: [record(`${usPhone};ext=1234567`, 'revoked')] }).kind).toBe('refuse');
  });

  test('of several records the most restrictive word holds, in any order', () => {
    const records = [record(usPhone, 'granted'), record(usPhone, 'revoked'), record(usPhone, 'doubtful')];
    for (const consents of [records, records.toReversed()]) expect(decide({ consents }).kind).toBe('refuse');
    expect(decide({ consents: [record(usPhone, 'granted'), record(usPhone, 'doubtful')] }).kind).toBe('review');
  });

  test('says why', () => {
    const evidence = { at: said.at, source: said.source, by: said.by };
    expect(decide({ consents: [record(usPhone, 'revoked')] }).reasons).toMatchObject([
      { code: 'consent-revoked', who: 'nobody', evidence },
    ]);
    expect(decide({ consents: [record(usPhone, 'doubtful')] }).reasons).toMatchObject([
      { code: 'consent-doubtful', who: 'person', evidence },
    ]);
    expect(decide({ consents: undefined })).toMatchObject({
      kind: 'review',
      reasons: [{ code: 'consent-unread', who: 'person' }],
    });
  });

  test('only marketing needs consent that was given', () => {
    const email = purposes.map((purpose) => decide({ draft: draftOn('email', { purpose }) }).who);
    expect(email).toEqual(['machine', 'machine', 'person']);
    const draft = draftOn('email', { purpose: 'marketing' });
    expect(codesOf({ draft })).toContain('consent consent-unknown');
    expect(decide({ draft, consents: granted(reach.email), client: { ...resolve([]), country: 'PT' } }).kind).toBe('send');
  });
});

describe('the channel’s time to answer', () => {
  const inboundAt = (channel: Channel, lastInboundAt: string) => ({ thread: { channel, lastInboundAt } });
  const whoAfter = (channel: Channel, elapsed: number, rest: Partial<Draft> = {}) =>
    decide({ draft: draftOn(channel, rest), ...inboundAt(channel, new Date(Date.parse(now) - elapsed).toISOString()) }).who;
  const hour = 3_600_000;

  test('WhatsApp: a day, for machine and person alike', () => {
    expect([0, 24 * hour - 1, 24 * hour].map((elapsed) => whoAfter('whatsapp', elapsed))).toEqual([
      'machine',
      'machine',
      'nobody',
    ]);
    expect(whoAfter('whatsapp', 24 * hour, { purpose: 'transactional' })).toBe('nobody');
    expect(whoAfter('whatsapp', 48 * hour, { form: 'template' })).toBe('machine');
    expect(whoAfter('whatsapp', 48 * hour, { form: 'free' })).toBe('nobody');
  });

  test('Instagram: a day for a machine, seven for a person’s support', () => {
    const elapsed = [24 * hour - 1, 24 * hour, 7 * 24 * hour - 1, 7 * 24 * hour];
    expect(elapsed.map((time) => whoAfter('instagram', time))).toEqual(['machine', 'person', 'person', 'nobody']);
    expect(whoAfter('instagram', 24 * hour, { purpose: 'transactional' })).toBe('nobody');
    expect(whoAfter('instagram', 48 * hour, { form: 'template' })).toBe('person');
    expect(whoAfter('instagram', 8 * 24 * hour, { form: 'template' })).toBe('nobody');
  });

  test('where the client never wrote, nobody begins', () => {
    expect(decide({ draft: draftOn('whatsapp') }).reasons).toMatchObject([
      { restriction: 'reply-window', code: 'reply-window-closed', evidence: { citation: replyWindows.whatsapp?.citation } },
    ]);
    expect(decide({ draft: draftOn('whatsapp', { form: 'template' }) }).kind).toBe('send');
    expect(decide({ draft: draftOn('instagram'), thread: { channel: 'whatsapp', lastInboundAt: now } }).kind).toBe('refuse');
  });

  test('what the client wrote on the same channel in another thread counts', () => {
    const draft = draftOn('whatsapp');
    expect(decide({ draft, lastInboundAt: { whatsapp: hours(-1) } }).kind).toBe('send');
    expect(decide({ draft, lastInboundAt: { instagram: hours(-1) } }).kind).toBe('refuse');
    expect(
      decide({ draft, thread: { channel: 'email', lastInboundAt: now }, lastInboundAt: { whatsapp: hours(-25) } }).kind,
    ).toBe('refuse');
  });

  test('a contact window that opens too late leaves nobody', () => {
    const windows = [{ days: ['saturday' as const], start: '13:00', end: '14:00', timezone: 'America/New_York' }];
    const client = { ...resolve([]), preferences: { windows } };
    const late = decide({ client, draft: draftOn('whatsapp'), ...inboundAt('whatsapp', now) });
    expect(late).toMatchObject({ kind: 'refuse', who: 'nobody' });
    expect(late.reasons.map(({ code }) => code)).toEqual(['reply-window-closed', 'outside-window']);
    const instagram = decide({ client, draft: draftOn('instagram'), ...inboundAt('instagram', now) });
    expect(instagram).toMatchObject({ kind: 'review', who: 'person', earliest: '2026-11-21T18:00:00.000Z' });
    expect(instagram.reasons[0]).toMatchObject({
      code: 'reply-window-person',
      text: 'The channel lets only a person answer by now.',
      evidence: { lastInboundAt: now },
    });
  });

  test('other channels have no such rule, and every row is cited and dated', () => {
    expect(Object.keys(replyWindows)).toEqual(['whatsapp', 'instagram']);
    for (const row of Object.values(replyWindows)) expect(row.citation.length * row.asOf.length).toBeGreaterThan(0);
  });
});

describe('an unknown zone', () => {
  test('asks a person', () => {
    expect(decide({ zones: [] })).toMatchObject({ kind: 'review', who: 'person', reasons: [{ code: 'unknown-zone' }] });
  });

  test('does not stand against answering a client who is there, where the tenant allows that', () => {
    const policy = { answerWithinMs: 60_000 };
    const thread = (lastInboundAt: string) => ({ channel: 'sms' as const, lastInboundAt });
    const at = (ms: number) => new Date(Date.parse(now) - ms).toISOString();
    expect(decide({ zones: [], policy, thread: thread(at(59_999)) }).who).toBe('machine');
    expect(decide({ zones: [], policy, thread: thread(at(60_000)) }).who).toBe('person');
    expect(decide({ zones: [], policy }).who).toBe('person');
    expect(decide({ zones: [], thread: thread(now) }).who).toBe('person');
    expect(decide({ zones: [], policy, thread: thread(now), draft: draftOn('sms', { purpose: 'transactional' }) }).who).toBe(
      'person',
    );
  });
});

describe('hours for solicitation', () => {
  const marketing = (channel: Channel, to: RoutingKey, rest: Partial<OutreachRequest> = {}) =>
    decide({ draft: draftOn(channel, { to, purpose: 'marketing' }), consents: granted(to), ...rest });
  const inState = (state: string) => ({ ...resolve([]), address: { state, country: 'US' } });
  const earliest = (at: string, state: string, zone = 'America/New_York') =>
    marketing('sms', usPhone, { now: at, client: inState(state), zones: [zone] }).earliest;

  // Each row: the state, and on which local times of a day one may: written again from the law, in New York's winter (UTC-5).
  test.each([
    ['NY', '2026-11-20', 8, 21],
    ['FL', '2026-11-20', 8, 20],
    ['Florida', '2026-11-20', 8, 20],
    ['WA', '2026-11-20', 8, 20],
    ['OK', '2026-11-20', 8, 20],
    ['TX', '2026-11-20', 9, 21],
    ['TX', '2026-11-22', 12, 21],
    ['nowhere', '2026-11-20', 9, 20],
    ['nowhere', '2026-11-22', 12, 20],
  ])('%s on %s: from %i to %i', (state, date, opens, closes) => {
    const local = (hour: number) => hours(hour + 5, `${date}T00:00:00.000Z`);
    expect(earliest(local(0), state)).toBe(local(opens));
    expect(earliest(justBefore(local(opens)), state)).toBe(local(opens));
    expect(earliest(local(opens), state)).toBe(local(opens));
    expect(earliest(justBefore(local(closes)), state)).toBe(justBefore(local(closes)));
    expect((earliest(local(closes), state) ?? '') > local(closes)).toBe(true);
  });

  test('France: on working days, with a pause at noon, and not on rest days', () => {
    const call = (at: string, restDays: readonly string[] = []) =>
      marketing('voice', 'phone:+33612345678', { now: at, zones: ['Europe/Paris'], policy: { autonomy: 'send', restDays } })
        .earliest;
    expect(call('2026-11-20T08:00:00.000Z')).toBe('2026-11-20T09:00:00.000Z');
    expect(call('2026-11-20T12:00:00.000Z')).toBe('2026-11-20T13:00:00.000Z');
    expect(call('2026-11-20T19:00:00.000Z')).toBe('2026-11-23T09:00:00.000Z');
    expect(call('2026-11-20T19:00:00.000Z', ['2026-11-23'])).toBe('2026-11-24T09:00:00.000Z');
    expect(marketing('sms', 'phone:+33612345678', { zones: ['Europe/Paris'], now: '2026-11-21T08:00:00.000Z' }).kind).toBe(
      'send',
    );
  });

  test('rest days count only where the law names them', () => {
    const policy = { autonomy: 'send' as const, restDays: ['2026-11-20'] };
    expect(marketing('sms', usPhone, { client: inState('NY'), policy }).kind).toBe('send');
  });

  test('all zones where the client may be have to allow it', () => {
    const zones = ['America/New_York', 'America/Los_Angeles'];
    const at = '2026-11-20T13:00:00.000Z';
    expect(marketing('sms', usPhone, { now: at, client: inState('NY'), zones }).earliest).toBe('2026-11-20T16:00:00.000Z');
    const never = marketing('sms', usPhone, {
      now: at,
      client: inState('NY'),
      zones: ['America/New_York', 'Asia/Kolkata', 'Australia/Sydney'],
    });
    expect(never).toMatchObject({ kind: 'refuse', reasons: [{ code: 'quiet-hours', earliest: 'never' }] });
  });

  test('where nobody knows the country or the clock, a person decides', () => {
    const email = { draft: draftOn('email', { purpose: 'marketing' }), consents: granted(reach.email) };
    expect(codesOf(email)).toEqual(['quiet-hours unknown-place']);
    expect(marketing('sms', usPhone, { zones: [] })).toMatchObject({
      kind: 'review',
      reasons: [
        { code: 'unknown-hour', who: 'person' },
        { code: 'unknown-zone', who: 'person' },
      ],
    });
    expect(marketing('sms', 'phone:+351912345678', { zones: [] }).reasons.map(({ code }) => code)).toEqual(['unknown-zone']);
    expect(marketing('sms', 'phone:+351912345678', { now: '2026-11-20T03:00:00.000Z' }).kind).toBe('send');
  });

  test('they hold for the purposes that the tenant names, and for no others', () => {
    const night = '2026-11-20T07:00:00.000Z';
    const support = (policy: OutreachRequest['policy']) =>
      decide({ now: night, client: inState('NY'), ...(policy ? { policy } : {}) });
    expect(support({}).kind).toBe('send');
    expect(support({ solicitation: ['support'] })).toMatchObject({ kind: 'wait', earliest: '2026-11-20T13:00:00.000Z' });
    expect(support({ solicitation: ['support'] }).reasons[0]?.evidence).toEqual({
      citations: ['47 CFR 64.1200(c)(1)'],
      zones: ['America/New_York'],
    });
    expect(marketing('sms', usPhone, { now: night, client: inState('NY'), policy: { solicitation: [] } }).earliest).toBe(night);
  });

  test('the strictest of all places', () => {
    const client = { ...resolve([]), country: 'FR', address: { country: 'US', state: 'FL' } };
    expect(placesOf(client, draftOn('voice', { to: 'phone:+351912345678' }).to)).toEqual([
      { country: 'US', state: 'FL' },
      { country: 'FR' },
      { country: 'PT' },
    ]);
    expect(rulesFor(placesOf(client, draftOn('voice').to), 'voice').map(({ id }) => id)).toEqual(['us-federal', 'us-fl', 'fr']);
    expect(placesOf(resolve([]), draftOn('email').to)).toEqual([]);
    expect(placesOf(resolve([]), draftOn('whatsapp').to)).toEqual([]);
    expect(placesOf(resolve([]), draftOn('sms', { to: 'phone:+00' }).to)).toEqual([]);
    expect(stateOf('US', 'fla.')).toBe('FL');
    expect(stateOf('US', 'Texas')).toBe('TX');
    expect([stateOf('US', undefined), stateOf('US', 'Bavaria'), stateOf('DE', 'FL'), stateOf('AU', 'WA')]).toEqual([
      undefined,
      undefined,
      undefined,
      'WA',
    ]);
  });

  test('every row is cited and dated, and sure enough', () => {
    expect(solicitationRules.map(({ id, confidence }) => `${id} ${confidence}`)).toEqual([
      ...['us-federal high', 'us-fl high', 'us-wa high', 'us-ok medium-high', 'us-tx medium-high', 'fr high'],
    ]);
    for (const { citation, asOf, scope } of solicitationRules)
      expect([citation, asOf, scope].join('|')).toMatch(/.{9}\|2026-11\|.{9}/);
  });
});

describe('caps', () => {
  const cap = { most: 2, perMs: 86_400_000 };
  const message = (at: string, rest: object = {}) => ({ at, channel: 'sms' as const, purpose: 'support' as const, ...rest });
  const withCap = (sent: ReturnType<typeof message>[] | undefined, one: object = {}, draft: Partial<Draft> = {}) =>
    decide({ sent, policy: { caps: [{ ...cap, ...one }] }, draft: draftOn('sms', draft) });

  test('as many as are allowed, and then when the oldest of them has left the stretch', () => {
    expect(withCap([]).kind).toBe('send');
    expect(withCap([message(hours(-1))]).kind).toBe('send');
    expect(withCap([message(hours(-1)), message(hours(-5))]).earliest).toBe(hours(19));
    expect(withCap([message(hours(-5)), message(hours(-3)), message(hours(-1))]).earliest).toBe(hours(21));
    expect(withCap([message(hours(-24)), message(hours(-1))]).kind).toBe('send');
    expect(withCap([message(justBefore(hours(-24))), message(hours(-1))]).kind).toBe('send');
    expect(withCap([message(hours(-24)), message(hours(-23)), message(hours(-1))]).earliest).toBe(hours(1));
  });

  test('a cap of none is never open; what was sent must be known', () => {
    expect(withCap([], { most: 0 })).toMatchObject({
      kind: 'refuse',
      reasons: [{ code: 'cap', earliest: 'never', evidence: { most: 0 } }],
    });
    expect(withCap(undefined)).toMatchObject({ kind: 'review', reasons: [{ code: 'sent-unread', who: 'person' }] });
    expect(decide({ sent: undefined }).kind).toBe('send');
    expect(withCap(undefined, { channels: ['email'] }).kind).toBe('send');
  });

  test('only what the cap names counts', () => {
    const two = [message(hours(-1)), message(hours(-2), { channel: 'email', purpose: 'marketing' })];
    expect(withCap(two).kind).toBe('wait');
    expect(withCap(two, { channels: ['sms'] }).kind).toBe('send');
    expect(withCap(two, { purposes: ['support'] }).kind).toBe('send');
    expect(withCap(two, { purposes: ['support', 'marketing'] }).kind).toBe('wait');
    expect(withCap(two, { purposes: ['marketing'] }).kind).toBe('send');
  });

  test('on one subject, a message without one belongs to every subject', () => {
    const two = (...subjects: (string | undefined)[]) =>
      subjects.map((subject, at) => message(hours(-1 - at), subject === undefined ? {} : { subject }));
    const one = { sameSubject: true };
    expect(withCap(two('sale', 'sale'), one, { subject: 'sale' }).kind).toBe('wait');
    expect(withCap(two('sale', 'news'), one, { subject: 'sale' }).kind).toBe('send');
    expect(withCap(two('sale', 'news'), {}, { subject: 'sale' }).kind).toBe('wait');
    expect(withCap(two('sale', undefined), one, { subject: 'sale' }).kind).toBe('wait');
    expect(withCap(two('sale', 'news'), one).kind).toBe('wait');
  });

  test('the longest wait of several', () => {
    const sent = [message(hours(-1)), message(hours(-2))];
    const caps = [
      { most: 1, perMs: 7_200_000 },
      { most: 2, perMs: 86_400_000 },
      { most: 1, perMs: 3_600_001 },
    ];
    const decision = decide({ sent, policy: { caps } });
    expect(decision).toMatchObject({ earliest: hours(22), reasons: [{ code: 'cap', evidence: { most: 2 } }] });
    expect(decide({ sent, policy: { caps: caps.toReversed() } })).toEqual(decision);
  });

  test('Florida: three a day on one subject; Oklahoma: three a day', () => {
    const sent = [1, 2, 3].map((at) => message(hours(-at), { purpose: 'marketing', subject: 'sale' }));
    const inState = (state: string, subject: string, purpose: Purpose = 'marketing') =>
      decide({
        sent,
        consents: granted(usPhone),
        client: { ...resolve([]), address: { country: 'US', state } },
        draft: draftOn('sms', { purpose, subject }),
      });
    expect([inState('FL', 'sale').kind, inState('FL', 'news').kind]).toEqual(['wait', 'send']);
    expect([inState('OK', 'sale').kind, inState('OK', 'news').kind]).toEqual(['wait', 'wait']);
    expect([inState('NY', 'sale').kind, inState('FL', 'sale', 'support').kind]).toEqual(['send', 'send']);
    expect(inState('OK', 'sale').earliest).toBe(hours(21));
  });
});

describe('handling', () => {
  test('says why, the weightiest first', () => {
    const decision = decide({
      client: {
        ...resolve([]),
        sensitive: true,
        preferences: { neverAutoSend: true, humanReviewRequired: true, autonomy: 'off' },
      },
      thread: { channel: 'sms', handovers: [{ at: now, by: 'bot', to: 'ana', reason: 'Asked.' }] },
      draft: draftOn('sms', { writtenBy: 'ai', confidence: 0.2 }),
      zones: [],
    });
    expect(decision.reasons.map(({ code }) => code)).toEqual([
      ...[
        'handed-over',
        'client-sensitive',
        'human-review-required',
        'never-auto-send',
        'unknown-zone',
        'autonomy',
        'low-confidence',
      ],
    ]);
    const evidence = decision.reasons.map(({ evidence: shown }) => shown).filter((shown) => shown !== undefined);
    expect(evidence).toEqual([
      { at: now, by: 'bot', to: 'ana' },
      { level: 'off', tenant: 'send', client: 'off' },
      { confidence: 0.2, minimum: 0.8 },
    ]);
    expect(decision).toMatchObject({ kind: 'review', who: 'person', earliest: now });
  });

  test('a confidence that is no number is none', () => {
    expect(decide({ draft: draftOn('sms', { writtenBy: 'ai', confidence: Number.NaN }) }).who).toBe('person');
    expect(decide({ draft: draftOn('sms', { writtenBy: 'ai', confidence: 0 }), policy: { minimumConfidence: 0 } }).who).toBe(
      'machine',
    );
    expect(decide({ draft: draftOn('sms', { writtenBy: 'ai' }) }).reasons[0]?.evidence).toEqual({
      confidence: null,
      minimum: 0.8,
    });
  });

  test('tenant, client and thread: the least autonomy holds', () => {
    const levels = ['off', 'suggest', 'review', 'send'] as const;
    for (const tenant of levels) {
      for (const ofClient of levels) {
        for (const ofThread of levels) {
          const { who } = decide({
            policy: { autonomy: tenant },
            client: { ...resolve([]), preferences: { autonomy: ofClient } },
            thread: { channel: 'sms', overrides: { preferences: { value: { autonomy: ofThread }, by: 'ana', at: now } } },
          });
          expect(who).toBe([tenant, ofClient, ofThread].every((level) => level === 'send') ? 'machine' : 'person');
        }
      }
    }
  });

  test('a person who waits is told to wait, a program that needs a person is told so first', () => {
    const windows = [{ days: ['friday' as const], start: '13:00', end: '14:00', timezone: 'America/New_York' }];
    const client = { ...resolve([]), sensitive: true, preferences: { windows } };
    expect(decide({ client, actor: { id: 'ana', role: 'agent' } })).toMatchObject({ kind: 'wait', earliest: hours(1) });
    expect(decide({ client })).toMatchObject({ kind: 'review', earliest: hours(1) });
  });
});

describe('what fails or finds no moment', () => {
  test('a restriction that fails asks a person', () => {
    const failing = {
      name: 'own',
      limits: () => {
        throw new Error('down');
      },
    };
    expect(decideOutreach(asked(), [failing])).toMatchObject({
      kind: 'review',
      reasons: [
        {
          restriction: 'own',
          code: 'restriction-failed',
          text: 'This restriction could not be judged.',
          who: 'person',
          evidence: { message: 'down' },
        },
      ],
    });
    const odd = {
      name: 'own',
      limits: () => {
        throw 'odd';
      },
    };
    expect(decideOutreach(asked(), [odd]).reasons[0]?.evidence).toEqual({ message: 'odd' });
  });

  test('an unknown zone in a window asks a person', () => {
    const windows = [{ days: ['friday' as const], start: '13:00', end: '14:00', timezone: 'Mars/Olympus' }];
    expect(codesOf({ client: { ...resolve([]), preferences: { windows } } })).toEqual(['contact-window restriction-failed']);
  });

  test('a moment within a year is found, a later one is not waited for', () => {
    const opensIn = (days: number) => {
      const earliest = hours(24 * days);
      const limits = (_: unknown, at: string) => (at < earliest ? [{ code: 'later', text: 'Later.', earliest }] : []);
      return decideOutreach(asked(), [{ name: 'own', limits }]);
    };
    expect(opensIn(366)).toMatchObject({ kind: 'wait', earliest: hours(24 * 366) });
    expect(opensIn(367)).toMatchObject({ kind: 'refuse', who: 'nobody' });
    expect(opensIn(367)).not.toHaveProperty('earliest');
  });

  test('rules of the host stand behind the table’s, by name and code', () => {
    const own = (name: string, ...codes: string[]) => ({
      name,
      limits: () => codes.map((code) => ({ code, text: code, who: 'person' as const })),
    });
    const { reasons } = decideOutreach(asked({ zones: [] }), [own('b', 'y', 'x'), own('a', 'z')]);
    expect(reasons.map(({ restriction, code }) => `${restriction} ${code}`)).toEqual([
      'unknown-zone unknown-zone',
      'a z',
      'b x',
      'b y',
    ]);
  });

  test('a rule of the host that only notes something takes nothing away, and gives nothing back', () => {
    const noting = { name: 'note', limits: () => [{ code: 'noted', text: 'Noted.' }] };
    const byPerson = { name: 'person', limits: () => [{ code: 'person', text: 'A person.', who: 'person' as const }] };
    const later = {
      name: 'wait',
      limits: (_: unknown, at: string) => (at < hours(1) ? [{ code: 'later', text: 'Later.', earliest: hours(1) }] : []),
    };
    expect(decideOutreach(asked(), [noting])).toMatchObject({ kind: 'send', who: 'machine', earliest: now });
    expect(decideOutreach(asked(), [noting, byPerson])).toMatchObject({ kind: 'review', who: 'person' });
    expect(decideOutreach(asked(), [byPerson, noting])).toMatchObject({ kind: 'review', who: 'person' });
    expect(decideOutreach(asked(), [noting, later])).toMatchObject({
      kind: 'wait',
      who: 'machine',
      earliest: hours(1),
      reasons: [{ code: 'later' }, { code: 'noted' }],
    });
  });
});

describe('the policy', () => {
  test('its defaults are the careful ones', () => {
    expect(outreachPolicySchema.parse({})).toEqual({
      autonomy: 'review',
      minimumConfidence: 0.8,
      solicitation: ['marketing'],
      restDays: [],
      caps: [],
      answerWithinMs: 0,
    });
  });

  test.each([
    { minimumConfidence: 1.1 },
    { minimumConfidence: -0.1 },
    { autonomy: 'all' },
    { restDays: ['2026-02-30'] },
    { restDays: ['today'] },
    { restDays: ['2026-02-01T00:00'] },
    { restDays: ['x2026-02-01'] },
    { restDays: Array.from({ length: 1001 }, () => '2026-02-01') },
    { answerWithinMs: -1 },
    { caps: Array.from({ length: 51 }, () => ({ most: 1, perMs: 1 })) },
    { solicitation: ['marketing', 'marketing'] },
    { surprise: true },
  ])('refuses %j', (policy) => {
    expect(outreachPolicySchema.safeParse(policy).success).toBe(false);
  });

  test.each([
    { most: -1, perMs: 1 },
    { most: 1, perMs: 0 },
    { most: 1, perMs: 1, purposes: ['x'] },
    { most: 1, perMs: 1, other: 1 },
  ])('refuses the cap %j', (cap) => {
    expect(capSchema.safeParse(cap).success).toBe(false);
    expect(capSchema.safeParse({ most: 0, perMs: 1, channels: ['sms'], purposes: ['support'] }).success).toBe(true);
  });
});
