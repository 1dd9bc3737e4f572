import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { applyChange } from '../../src/change/apply-change.ts';
import type { TenantState } from '../../src/change/tenant-state.ts';
import type { MessageRecord } from '../../src/conversation/records.ts';
import { decideRebuild } from '../../src/matching/rebuild.ts';
import { decider, ingestAll, type Reading, sharedKeys } from './ingest-all.ts';
import { findingOf, recordOf, sketches, textValue } from './message-record.ts';

/** What a model takes for the client's in one message, and whether the message is a call of the team's to a number that is not known. */
const opinions = fc.array(fc.record({ findings: fc.uniqueArray(textValue, { maxLength: 2 }), isCall: fc.boolean() }), {
  minLength: 12,
  maxLength: 12,
});

/** Messages in few conversations, as the rules read them and as a model added to them. */
const worlds = fc
  .tuple(sketches, opinions, fc.constantFrom<Reading>('everything', 'as-needed'), fc.boolean())
  .map(([drawn, said, reading, rebuilds]) => {
    const plain = drawn.map((sketch, index): MessageRecord => {
      const record = { ...recordOf(sketch, index), conversationId: `c${index % 4}` };
      return said[index]?.isCall === true ? { ...record, channel: 'voice', direction: 'outbound', findings: [] } : record;
    });
    const assisted = plain.map((record, index) => ({
      ...record,
      findings: [...record.findings, ...(said[index]?.findings ?? []).map(({ field, value }) => findingOf(field, value, 'ai'))],
    }));
    return { plain, assisted, reading, rebuilds };
  });

function decided(messages: readonly MessageRecord[], reading: Reading, rebuilds: boolean): TenantState {
  const state = ingestAll(messages, reading);
  let ids = 0;
  const change = rebuilds ? decideRebuild(state, { ...decider, sharedKeys, newId: () => `new-${ids++}` }) : undefined;
  if (change !== undefined) expect(applyChange(state, change)).toEqual({ kind: 'applied' });
  return state;
}

/** Everything that was decided, but what the model itself said. */
const withoutModel = ({ rows, keys, observations }: TenantState) => ({
  keys: new Map(keys),
  clients: [...rows.client.values()].map(({ version: _, ...client }) => client),
  conversations: [...rows.conversation.values()].map(({ version: _, ...conversation }) => conversation),
  suggestions: [...rows.suggestion.values()],
  messages: [...rows.message.values()].map(({ findings: _, ...message }) => message),
  observations: new Map(
    [...observations].flatMap(([id, all]) =>
      [...all].filter(([, { source }]) => source !== 'ai').map(([key, observation]) => [`${id} ${key}`, observation]),
    ),
  ),
});

describe('what only a model found', () => {
  test('routes no message, claims no key, meets nobody, hides nothing, and a rebuild is the same without it', () => {
    fc.assert(
      fc.property(worlds, ({ plain, assisted, reading, rebuilds }) => {
        expect(withoutModel(decided(assisted, reading, rebuilds))).toEqual(withoutModel(decided(plain, reading, rebuilds)));
      }),
      { numRuns: 1000 },
    );
  });
});
