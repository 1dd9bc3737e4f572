import fc from 'fast-check';
import { memoryStore } from '../../adapters/memory/memory-store.ts';
import type { Change } from '../../change/change.ts';
import type { ClientStore } from '../../ports/client-store.ts';
import { canonicalJson } from '../../shared/json.ts';
import { arbitraryReads, readOf, withoutPlace } from '../arbitraries/read.ts';
import { breakableDriver } from '../driver.ts';
import { expectEqual } from '../expect.ts';
import { aClient, aConversation, aDelivery, aMessage, anAccount, anEvent, anObservation, at } from '../rows.ts';
import type { Section } from '../section.ts';
import { block, claim, forget, observe, put, release } from '../writes.ts';
import { breaking, expectStoreFailed, inTurn } from './breaking.ts';
import { declaring } from './declaring.ts';
import { type Asked, everythingOf } from './everything.ts';
import { apply } from './rows.ts';
import { askedOfTwins, twin } from './tenants.ts';

const asked: Asked = { ...askedOfTwins, blockingKeys: ['k1', 'k2'], ids: [...askedOfTwins.ids, 'c3', 'a2', 'm2', 'm3'] };

const existing = twin('t1');

/** A message that adds to what there is. */
const growth: Change = aDelivery(
  aMessage('m2', { clientId: 'c1', occurredAt: at(2) }),
  [
    put.client(aClient('c3')),
    put.conversation(aConversation('v1', { clientId: 'c1', version: 2, lastInboundAt: at(2) })),
    { kind: 'touch', clientId: 'c1', lastContactAt: at(2) },
    { kind: 'insert', of: 'account', row: anAccount('a2') },
    observe('c1', anObservation({ by: 't1', lastSeen: at(2) })),
    claim('web:2', 'c3', 'claimed'),
    block('c1', 'k1', 'k2'),
  ],
  { expect: [{ of: 'conversation', id: 'v1', version: 1 }], events: [anEvent({ clientId: 'c1', at: at(2) })] },
);

/** A message that takes away what there is. */
const removal: Change = aDelivery(
  aMessage('m3'),
  [
    forget('c1', anObservation({ by: 't1' })),
    release('email:ana@example.com', 'c1'),
    claim('email:ana@example.com', 'c2', 'claimed'),
    { kind: 'delete', of: 'client', id: 'c1' },
    { kind: 'delete', of: 'conversation', id: 'v1' },
    { kind: 'delete', of: 'account', id: 'a1' },
    { kind: 'delete', of: 'suggestion', id: 'c1 c2' },
    { kind: 'delete', of: 'document', id: 'note:d1' },
    { kind: 'delete', of: 'consent', id: 'email:ana@example.com' },
  ],
  { events: [anEvent({ at: at(3) }), anEvent({ clientId: 'c1' })] },
);

/** What a tenant has after some changes. */
async function stateAfter(changes: readonly Change[]): Promise<unknown> {
  const model = memoryStore();
  await apply(model, ...changes);
  return everythingOf(model, 't1', asked, 99);
}

/** Every attempt has a tenant of its own: the attempts share the store. */
const inTenant = (tenant: string, changes: readonly Change[]): Change[] => changes.map((change) => ({ ...change, tenant }));

/** Changes that messages caused, committed by one call while a call of the driver fails, on top of others. */
const committing = (before: readonly Change[], changes: readonly Change[]) =>
  declaring(['durable', 'shared'], async ({ store, openAgain }) => {
    const driver = breakableDriver();
    const handle = await openAgain(store, driver.through);
    /** What is stored after none, one, two … of the changes. */
    const states = await Promise.all(
      [...changes.keys(), changes.length].map((count) => stateAfter([...before, ...changes.slice(0, count)])),
    );
    const failed = await inTurn(async (nth, way) => {
      const tenant = `${way} ${nth}`;
      const wanted = inTenant(tenant, changes);
      if (before.length > 0) await apply(handle, ...inTenant(tenant, before));
      const { answer, broke } = await breaking(driver, nth, way, () => handle.commit(wanted));
      if (answer !== undefined)
        expectEqual(
          answer,
          changes.map(() => ({ kind: 'applied' })),
          'the outcomes',
        );
      const stored = await everythingOf(store, tenant, asked, 99);
      const applied = states.findIndex((state) => canonicalJson(state) === canonicalJson(stored));
      const isRight = answer === undefined ? applied !== -1 : applied === changes.length;
      if (!isRight) expectEqual(stored, states.at(-1), `what is stored where call ${nth} of the driver was ${way}`);
      const kinds = changes.map((_, index) => ({ kind: index < applied ? 'repeated' : 'applied' }));
      expectEqual(await handle.commit(wanted), kinds, 'the outcomes of trying again');
      expectEqual(await everythingOf(store, tenant, asked, 99), states.at(-1), 'what is stored after trying again');
      return broke;
    });
    expectEqual(failed > 0, true, 'whether calls of the driver go through what `openAgain` is given');
  });

const together = ['m1', 'm2', 'm3'] as const;

/** One of some deliveries of different senders; its event tells when it applied. */
const delivery = (id: string): Change =>
  aDelivery(
    aMessage(id, { clientId: `c ${id}` }),
    [
      put.client(aClient(`c ${id}`)),
      claim(`web:${id}`, `c ${id}`),
      observe(`c ${id}`, anObservation()),
      put.account(anAccount('a1', { name: id })),
    ],
    { events: [anEvent({ data: { id } })] },
  );

/** What no message caused, so that nothing tells a second time from the first. */
const command = (id: string): Change => ({ tenant: 't1', expect: [], writes: [], events: [anEvent({ data: { id } })] });

const idsApplied = async (store: ClientStore, tenant: string): Promise<string[]> =>
  (await store.events(tenant, 0, 99)).map(({ data }) => String(data.id));

/** What became of changes that were committed together while a call of the driver failed. */
interface Together {
  readonly store: ClientStore;
  readonly handle: ClientStore;
  readonly tenant: string;
  /** Which applied, as often as they did. */
  readonly applied: readonly string[];
}

/** Changes of calls that are made together: what was answered is there, what was not fails with what the driver threw. */
const committingTogether = (changeOf: (id: string) => Change, expectFurther: (became: Together) => Promise<void>) =>
  declaring(['durable', 'shared'], async ({ store, openAgain }) => {
    const driver = breakableDriver();
    const handle = await openAgain(store, driver.through);
    await inTurn(async (nth, way) => {
      const tenant = `${way} ${nth}`;
      driver.breakAt(nth, way);
      const settled = await Promise.allSettled(together.map((id) => handle.commit(inTenant(tenant, [changeOf(id)]))));
      const thrown = driver.mend();
      const applied = await idsApplied(store, tenant);
      for (const [index, each] of settled.entries()) {
        if (each.status === 'rejected') expectStoreFailed(each.reason, thrown);
        else expectEqual(applied.includes(together[index] ?? ''), true, 'whether a change that was answered is there');
      }
      await expectFurther({ store, handle, tenant, applied });
      return thrown !== undefined;
    });
  });

/** A driver that fails: what is answered is true, what is not answered is whole or not there, and the store works on. */
export const failing: Section = {
  'a change applies whole or not at all, whichever call of the driver fails, and its message may come again': committing(
    [],
    [existing],
  ),

  'a change that takes away does so whole or not at all, whichever call of the driver fails': committing([existing], [removal]),

  'a call of several changes is cut between two of them, whichever call of the driver fails': committing(
    [],
    [existing, growth, removal],
  ),

  'of calls that are made together each is true, whichever call of the driver fails': committingTogether(
    delivery,
    async ({ store, handle, tenant, applied }) => {
      const again = await Promise.all(together.map((id) => handle.commit(inTenant(tenant, [delivery(id)]))));
      const kinds = together.map((id) => [{ kind: applied.includes(id) ? 'repeated' : 'applied' }]);
      expectEqual(again, kinds, 'the outcomes of trying again');
      const order = await idsApplied(store, tenant);
      expectEqual(
        await everythingOf(store, tenant, asked, 99),
        await stateAfter(order.map(delivery)),
        'what is stored after trying again',
      );
    },
  ),

  'of commands that are made together none applies twice, whichever call of the driver fails': committingTogether(
    command,
    async ({ applied }) =>
      expectEqual(applied.length, new Set(applied).size, 'how many of the commands that applied are different ones'),
  ),

  'every read is right or fails, whichever call of the driver fails': declaring(
    ['durable', 'shared'],
    async ({ store, openAgain }) => {
      const model = memoryStore();
      for (const each of [store, model]) await apply(each, existing, growth);
      const driver = breakableDriver();
      const handle = await openAgain(store, driver.through);
      for (const [read] of arbitraryReads().map((one) => fc.sample(one, { numRuns: 1, seed: 5 }))) {
        if (read === undefined) continue;
        const right = withoutPlace(await readOf(model, 't1', read));
        await inTurn(async (nth, way) => {
          const { broke, answer } = await breaking(driver, nth, way, () => readOf(handle, 't1', read));
          if (answer !== undefined) expectEqual(withoutPlace(answer), right, `the answer of ${read[0]}`);
          return broke;
        });
      }
      await apply(handle, removal);
    },
  ),

  'opening fails or is right, whichever call of the driver fails, and leaves what is there': declaring(
    ['durable', 'shared'],
    async ({ store, openAgain }) => {
      await apply(store, existing);
      const before = await everythingOf(store, 't1', asked, 99);
      await inTurn(async (nth, way) => {
        const driver = breakableDriver();
        const { answer, broke } = await breaking(driver, nth, way, () => openAgain(store, driver.through));
        const handle = answer ?? (await openAgain(store));
        expectEqual(await everythingOf(handle, 't1', asked, 99), before, 'what is stored');
        await handle.close();
        return broke;
      });
    },
  ),
};
