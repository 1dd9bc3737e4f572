import fc from 'fast-check';
import { memoryStore } from '../../adapters/memory/memory-store.ts';
import type { Change } from '../../change/change.ts';
import { suggestionId } from '../../client/record.ts';
import type { ClientStore } from '../../ports/client-store.ts';
import { arbitraryChange } from '../arbitraries/change.ts';
import { breakableDriver } from '../driver.ts';
import { expectEqual } from '../expect.ts';
import { hostileTexts, illFormedTexts } from '../hostile-texts.ts';
import type { OlderSchema } from '../older-schema.ts';
import {
  aChange,
  aClient,
  aConversation,
  aDocument,
  aMessage,
  anAccount,
  anEvent,
  anObservation,
  aSuggestion,
  at,
} from '../rows.ts';
import type { EngineContext, Section } from '../section.ts';
import { block, claim, observe, put } from '../writes.ts';
import { breaking, inTurn } from './breaking.ts';
import { declaring } from './declaring.ts';
import { type Asked, askedOfFewNames, everythingOf } from './everything.ts';

const text = [...Object.values(hostileTexts), ...Object.values(illFormedTexts)].join('|');
const reasons = [{ code: 'own', text, evidence: { key: text } }];
const by = { at: at(5), by: text };
/** Some more exact than what they are listed by, one too small to be written without an exponent. */
const scores = [{ score: 0.123456789012 }, { score: 1e-7 }, {}, { score: 0.5 }, {}, { score: 1 }, { score: 0 }];
const rows = Array.from({ length: 8 }, (_, index) => `row ${index}`);

/** What storage changes, in every text that is no name, and lists of several pages with ties. */
const full: Change = aChange(
  rows.flatMap((id, index) => [
    put.client(aClient(id, { createdAt: at(index >> 1), ...(index === 7 ? { deleted: { ...by, released: [] } } : {}) })),
    put.conversation(aConversation(id, { clientId: 'row 0', lastAt: at(index >> 1), lastInboundAt: at(index) })),
    put.conversation(aConversation(`${id} done`, { clientId: id, lastInboundAt: at(4), resolved: { ...by, at: at(index) } })),
    put.message(aMessage(id, { clientId: 'row 0', conversationId: 'row 0', occurredAt: at(index >> 1), reasons })),
    put.account(anAccount(id, { name: text })),
    put.document(aDocument('', { id, at: at(index >> 1), clientId: 'row 0', value: { text }, open: index % 2 === 0 })),
    put.suggestion(
      aSuggestion('row 0', `row ${index + 1}`, {
        reasons,
        ...scores[index],
        ...(index % 3 === 0 ? { status: 'dismissed', decided: by } : {}),
      }),
    ),
    observe(id, anObservation({ field: 'notes', cell: '', value: text })),
    observe(id, anObservation()),
    claim(`web:${id}`, id),
    block(id, 'k1', id),
  ]),
  {
    tenant: 'x',
    events: rows.map((_, index) =>
      anEvent({ at: at(index >> 1), data: { text, index }, ...(index % 3 === 0 ? {} : { clientId: 'row 0' }) }),
    ),
  },
);

const [before = [], after = []] = fc.sample(fc.array(arbitraryChange(['x', 'y']), { minLength: 12, maxLength: 12 }), {
  numRuns: 2,
  seed: 3,
});

const asked: Asked = {
  ...askedOfFewNames,
  ids: [...askedOfFewNames.ids, ...rows, ...rows.map((id) => `${id} done`), suggestionId('row 0', 'row 1')],
  clientIds: ['c1', 'row 0'],
  conversationIds: ['row 0'],
  keys: [...askedOfFewNames.keys, 'web:row 0'],
  blockingKeys: [...askedOfFewNames.blockingKeys, ...rows],
};

/** The tenants of one round have names of their own: the rounds share the store. */
const inRound = (changes: readonly Change[], round: string, { keeps = (write) => write }: OlderSchema): Change[] =>
  changes.map((change) => ({
    ...change,
    tenant: `${change.tenant} ${round}`,
    writes: change.writes.flatMap((write) => keeps(write) ?? []),
  }));

async function commitEach(store: ClientStore, changes: readonly Change[]): Promise<unknown[]> {
  const outcomes: unknown[] = [];
  for (const change of changes) outcomes.push(...(await store.commit([change])));
  return outcomes;
}

async function expectAlike(store: ClientStore, model: ClientStore, round: string, what: string): Promise<void> {
  for (const tenant of [`x ${round}`, `y ${round}`]) {
    expectEqual(await everythingOf(store, tenant, asked, 7), await everythingOf(model, tenant, asked, 7), what);
  }
}

/** Fills a store, closes it, and takes its data back to an older schema; gives the model of what is kept. */
async function leaveOld(
  token: ClientStore,
  { openAgain }: EngineContext,
  round: string,
  schema: OlderSchema,
): Promise<ClientStore> {
  const [model, store] = [memoryStore(), await openAgain(token)];
  const changes = inRound([full, ...before], round, schema);
  expectEqual(await commitEach(store, changes), await commitEach(model, changes), 'the outcomes of filling the store');
  await store.close();
  await schema.takeBack(token);
  return model;
}

/** A store of an older schema: it comes up to date with all that is in it, or not at all. */
export const migration: Section = {
  'a store of each older schema has its rows, their order and counts as before, and works on': declaring(
    ['durable', 'shared'],
    async ({ store, ...context }) => {
      await store.close();
      for (const schema of context.olderSchemas) {
        const model = await leaveOld(store, context, schema.name, schema);
        const upToDate = await context.openAgain(store);
        await expectAlike(upToDate, model, schema.name, `what a store of ${schema.name} has`);
        const changes = inRound([full, ...before, ...after], schema.name, { ...schema, keeps: (write) => write });
        expectEqual(await commitEach(upToDate, changes), await commitEach(model, changes), `the outcomes after ${schema.name}`);
        await expectAlike(upToDate, model, schema.name, `what a store of ${schema.name} has after more changes`);
        await upToDate.close();
      }
    },
  ),

  'a store of the oldest schema comes up to date whole or not at all, whichever call of the driver fails': declaring(
    ['durable', 'shared'],
    async ({ store, ...context }) => {
      await store.close();
      const [oldest] = context.olderSchemas;
      if (oldest === undefined) return;
      let [round, model] = ['', memoryStore()];
      await inTurn(async (nth, way) => {
        // What failed left the store as it was: the next attempt finds it so.
        if (round === '') {
          round = `${way} ${nth}`;
          model = await leaveOld(store, context, round, oldest);
        }
        const driver = breakableDriver();
        const { answer, broke } = await breaking(driver, nth, way, () => context.openAgain(store, driver.through));
        if (answer !== undefined) {
          await expectAlike(answer, model, round, `what a store has that was brought up to date while call ${nth} was ${way}`);
          await answer.close();
          round = '';
        }
        return broke;
      });
    },
  ),
};
