import type { Precondition, VersionedKind } from '../../change/change.ts';
import type { ClientStore } from '../../ports/client-store.ts';
import { expectEqual } from '../expect.ts';
import {
  aChange,
  aClient,
  aConsent,
  aConversation,
  aDelivery,
  aDocument,
  aMessage,
  anAccount,
  anEvent,
  anObservation,
  aSuggestion,
  at,
} from '../rows.ts';
import type { Section } from '../section.ts';
import { block, claim, forget, observe, put, release } from '../writes.ts';
import { apply, commitOne } from './rows.ts';

const rowOf = {
  client: (version: number) => put.client(aClient('x', { version })),
  conversation: (version: number) => put.conversation(aConversation('x', { version })),
  account: (version: number) => put.account(anAccount('x', { version })),
  consent: (version: number) => put.consent(aConsent('x' as 'web:x', { version })),
  document: (version: number) => put.document(aDocument('', { id: 'x', version })),
} as const;

const versionConflict = (of: VersionedKind, expected: number, actual: number) => ({
  kind: 'conflict',
  conflicts: [{ kind: 'version', of, id: 'x', expected, actual }],
});

const everything = {
  clientIds: ['c1', 'c2'],
  conversationIds: ['v1'],
  messageIds: ['m1'],
  accountIds: ['a1'],
  suggestionIds: [aSuggestion('c1', 'c2').id],
  keys: ['session:s1', 'session:s2'],
} as const;

const expectVersion = (of: VersionedKind, version: number): Precondition => ({ of, id: 'x', version });

const perKind = (of: VersionedKind): Section => ({
  [`a ${of} of the expected version is replaced`]: async ({ store }) => {
    await apply(store, aChange([rowOf[of](1)], { expect: [expectVersion(of, 0)] }));
    await apply(store, aChange([rowOf[of](2)], { expect: [expectVersion(of, 1)] }));
  },
  [`a ${of} of another version is a conflict that names both versions`]: async ({ store }) => {
    await apply(store, aChange([rowOf[of](3)]));
    for (const version of [0, 2, 4]) {
      const outcome = await commitOne(store, aChange([rowOf[of](9)], { expect: [expectVersion(of, version)] }));
      expectEqual(outcome, versionConflict(of, version, 3), `the outcome where ${version} was expected`);
    }
  },
  [`a missing ${of} has version 0, a deleted one too`]: async ({ store }) => {
    const outcome = await commitOne(store, aChange([rowOf[of](2)], { expect: [expectVersion(of, 1)] }));
    expectEqual(outcome, versionConflict(of, 1, 0), 'the outcome without a row');
    await apply(store, aChange([rowOf[of](1)]), aChange([{ kind: 'delete', of, id: 'x' }]));
    await apply(store, aChange([rowOf[of](1)], { expect: [expectVersion(of, 0)] }));
  },
  [`of ${of === 'account' ? 'an' : 'a'} ${of}'s racing writers exactly one wins each version`]: async ({ store }) => {
    await apply(store, aChange([rowOf[of](1)]));
    const writer = () => store.commit([aChange([rowOf[of](2)], { expect: [expectVersion(of, 1)] })]);
    const outcomes = (await Promise.all(Array.from({ length: 20 }, writer))).flat();
    expectEqual(outcomes.filter(({ kind }) => kind === 'applied').length, 1, 'the writers that won');
    expectEqual(outcomes.filter(({ kind }) => kind === 'conflict').length, 19, 'the writers that lost');
  },
});

/** Preconditions, and that a change which fails one leaves nothing behind. */
export const versions: Section = {
  ...perKind('client'),
  ...perKind('conversation'),
  ...perKind('account'),
  ...perKind('consent'),
  ...perKind('document'),

  'preconditions are judged on what is stored before the change': async ({ store }) => {
    const change = aChange([rowOf.client(1)], { expect: [expectVersion('client', 0), expectVersion('client', 0)] });
    await apply(store, change);
    const conflicts = versionConflict('client', 0, 1).conflicts;
    expectEqual(await commitOne(store, change), { kind: 'conflict', conflicts: [...conflicts, ...conflicts] }, 'the outcome');
  },

  'every failed precondition and every conflicting write is named': async ({ store }) => {
    await apply(store, aChange([put.client(aClient('c1')), claim('session:s1', 'c1')]));
    const outcome = await commitOne(
      store,
      aChange(
        [
          { kind: 'touch', clientId: 'c8', updatedAt: at(1) },
          observe('c9', anObservation()),
          put.client(aClient('c2')),
          claim('session:s1', 'c2'),
          release('session:s2', 'c1'),
        ],
        { expect: [expectVersion('account', 5)] },
      ),
    );
    const conflicts = [
      { kind: 'version', of: 'account', id: 'x', expected: 5, actual: 0 },
      { kind: 'key-not-owned', key: 'session:s2', clientId: 'c1' },
      { kind: 'no-client', id: 'c8' },
      { kind: 'no-client', id: 'c9' },
      { kind: 'key-owned', key: 'session:s1', owner: 'c1' },
    ];
    expectEqual(outcome, { kind: 'conflict', conflicts }, 'the outcome');
  },

  'a merge links all of its records or none': async ({ store }) => {
    const open = aSuggestion('c1', 'c2');
    await apply(store, aChange([put.client(aClient('c1')), put.client(aClient('c2')), put.suggestion(open)]));
    const merged = { into: 'c1', at: at(1), by: 'ana', choices: [], suggestion: open.id };
    const merge = aChange(
      [
        put.client(aClient('c1', { version: 2, absorbed: ['c2'] })),
        put.client(aClient('c2', { version: 2, merged })),
        put.suggestion({ ...open, status: 'accepted' }),
      ],
      {
        expect: ['c1', 'c2'].map((id) => ({ of: 'client', id, version: 1 })),
        events: [anEvent({ type: 'client.merged', clientId: 'c1' })],
      },
    );
    // Another writer was faster with the record that is to be merged.
    await apply(store, aChange([put.client(aClient('c2', { version: 2 }))]));
    const before = await store.find('t1', { clientIds: ['c1', 'c2'], suggestionIds: [open.id] });
    expectEqual((await commitOne(store, merge))?.kind, 'conflict', 'the outcome of the merge');
    expectEqual(await store.find('t1', { clientIds: ['c1', 'c2'], suggestionIds: [open.id] }), before, 'the records');
    expectEqual(await store.events('t1', 0, 9), [], 'the events');
  },

  'a conflict leaves nothing of any kind of write': async ({ store }) => {
    await apply(
      store,
      aChange([
        put.client(aClient('c1')),
        claim('session:s1', 'c1'),
        observe('c1', anObservation()),
        put.conversation(aConversation('v1')),
        put.account(anAccount('a1')),
        block('c1', 'k1'),
      ]),
    );
    const before = await everythingIn(store);
    const change = aDelivery(
      aMessage('m1'),
      [
        { kind: 'delete', of: 'account', id: 'a1' },
        forget('c1', anObservation()),
        release('session:s1', 'c1'),
        put.client(aClient('c2')),
        put.conversation(aConversation('v1', { version: 2 })),
        { kind: 'insert', of: 'suggestion', row: aSuggestion('c1', 'c2') },
        { kind: 'touch', clientId: 'c1', updatedAt: at(9) },
        observe('c1', anObservation({ source: 'crm' })),
        claim('session:s2', 'c2'),
        block('c1', 'k2'),
      ],
      { expect: [{ of: 'client', id: 'c1', version: 7 }], events: [anEvent()] },
    );
    expectEqual((await commitOne(store, change))?.kind, 'conflict', 'the outcome');
    expectEqual(await everythingIn(store), before, 'what is stored');
    // Without the failing precondition the same change applies: the conflict did not mark its message as seen.
    await apply(store, { ...change, expect: [] });
  },
};

const everythingIn = async (store: ClientStore) => ({
  found: await store.find('t1', everything),
  holders: await store.holders('t1', 'email', 'ana@example.com'),
  events: await store.events('t1', 0, 100),
  neighbours: await store.neighbours('t1', ['k1', 'k2'], 9),
  clients: await store.clients('t1', { limit: 10 }),
});
