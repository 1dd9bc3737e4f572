import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { resolve } from '../../src/client/golden-record.ts';
import { autonomyLevels } from '../../src/conversation/autonomy.ts';
import { decideAutonomy } from '../../src/outreach/decide-autonomy.ts';
import { decideOutreach } from '../../src/outreach/decide-outreach.ts';
import { arbitraryRequest } from './arbitrary-request.ts';

const at = '2026-11-20T09:30:00.000Z';
const policy = { autonomy: 'send' } as const;
const client = resolve([]);
const handover = { at, by: 'bot', reason: 'Asked for a person.' };
const told = (question: Partial<Parameters<typeof decideAutonomy>[0]>) => {
  const { level, reasons } = decideAutonomy({ client, policy, ...question });
  expect(reasons[0]?.level ?? 'send').toBe(level);
  for (const { text } of reasons) expect(text).toMatch(/^\p{Lu}.*\.$/u);
  return [level, ...reasons.map(({ code }) => code)];
};

describe('how much a model may do by itself', () => {
  test('as much as the workspace allows; without its word a person approves', () => {
    expect(told({})).toEqual(['send']);
    expect(decideAutonomy({ client })).toEqual({
      level: 'review',
      reasons: [{ code: 'tenant-autonomy', text: 'The workspace lets a model do no more.', level: 'review' }],
    });
    for (const level of autonomyLevels) expect(decideAutonomy({ client, policy: { autonomy: level } }).level).toBe(level);
  });

  test('of a sensitive client, and on a marked thread, it is off, but where an admin took the thread out', () => {
    const mark = (value: boolean) => ({ clientId: 'c1', overrides: { sensitive: { value, by: 'ana', at, clientId: 'c1' } } });
    expect(told({ client: { ...client, sensitive: true } })).toEqual(['off', 'client-sensitive']);
    expect(told({ thread: mark(true) })).toEqual(['off', 'thread-sensitive']);
    expect(told({ client: { ...client, sensitive: true }, thread: mark(false) })).toEqual(['send']);
  });

  test('it is silent while a person has the thread, until it is given back', () => {
    expect(told({ thread: { handovers: [handover] } })).toEqual(['off', 'handed-over']);
    expect(told({ thread: { handovers: [{ ...handover, returned: { at, by: 'ana' } }] } })).toEqual(['send']);
  });

  test('automation controls, and a client as a model sees it, leave it to write what a person approves', () => {
    expect(told({ client: { ...client, preferences: { neverAutoSend: true } } })).toEqual(['review', 'never-auto-send']);
    expect(told({ client: { ...client, preferences: { humanReviewRequired: true } } })).toEqual([
      'review',
      'human-review-required',
    ]);
    expect(told({ client: { ...client, withheld: [] } })).toEqual(['review', 'partial-view']);
  });

  test('the least of all holds, and every limit says so, the strictest first', () => {
    const thread = {
      handovers: [handover],
      overrides: { preferences: { value: { autonomy: 'suggest' as const }, by: 'ana', at } },
    };
    const preferences = { neverAutoSend: true, humanReviewRequired: true, autonomy: 'send' as const };
    expect(told({ client: { ...client, preferences }, thread, policy: { autonomy: 'review' } })).toEqual([
      'off',
      'handed-over',
      'autonomy',
      'tenant-autonomy',
      'never-auto-send',
      'human-review-required',
    ]);
  });

  test('what it may not send by itself, no decision lets it send', () => {
    fc.assert(
      fc.property(arbitraryRequest(), (asked) => {
        const { level, reasons } = decideAutonomy({
          client: asked.client,
          thread: asked.thread,
          policy: { autonomy: asked.policy?.autonomy ?? 'review' },
        });
        expect(reasons.length > 0).toBe(level !== 'send');
        for (const { text } of reasons) expect(text).toMatch(/^\p{Lu}.*\.$/u);
        if (level !== 'send') expect(decideOutreach(asked).who).not.toBe('machine');
      }),
      { numRuns: 500 },
    );
  });
});
