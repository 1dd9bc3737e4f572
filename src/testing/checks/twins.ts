import fc from 'fast-check';
import { memoryStore } from '../../adapters/memory/memory-store.ts';
import type { Change, RowKind, Rows, Write } from '../../change/change.ts';
import type { ClientStore } from '../../ports/client-store.ts';
import { ClienteleError } from '../../shared/errors.ts';
import { arbitraryChange } from '../arbitraries/change.ts';
import { fewNames } from '../arbitraries/few-names.ts';
import { arbitraryReads, readOf, withoutPlace } from '../arbitraries/read.ts';
import { expectEqual } from '../expect.ts';
import { aClient, aConsent, aDocument, anObservation, aSuggestion, at } from '../rows.ts';
import { block, observe, put } from '../writes.ts';
import { askedOfFewNames, everythingOf } from './everything.ts';
import { apply } from './rows.ts';

/** What nobody but the planted tenant may ever see. */
export const canary = 'a secret of the other';
const by = { at: at(0), by: canary };
const reasons = [{ code: 'own', text: canary }];

/** A text of its own in every kind of row. */
const plantedIn: { readonly [Kind in RowKind]: Partial<Rows[Kind]> } = {
  client: { merged: { ...by, into: 'c1', choices: [] } },
  conversation: { resolved: by },
  message: { reasons },
  suggestion: { reasons },
  account: { name: canary },
  consent: { purposes: { support: { ...by, standing: 'granted', source: 'form' } } },
  document: { value: canary },
};

/** A change of the other tenant whose every free text is a canary: names stay the same as the twin's. */
const planted = (change: Change): Change => ({
  ...change,
  tenant: 'other',
  writes: change.writes.map((write) => {
    if (write.kind === 'observe') return { ...write, observation: { ...write.observation, by: canary } };
    return 'row' in write ? ({ ...write, row: { ...write.row, ...plantedIn[write.of] } } as Write) : write;
  }),
  events: change.events.map((event) => ({ ...event, actor: canary })),
});

/** What every list of the other tenant shows, whatever else was planted. */
const shown: Change = {
  tenant: 'other',
  expect: [],
  writes: [
    put.client(aClient('c1')),
    observe('c1', anObservation({ by: canary })),
    put.client(aClient('c2', { deleted: { ...by, released: [] } })),
    put.suggestion(aSuggestion('c1', 'c2', { reasons })),
    put.consent(aConsent('email:ana@example.com', plantedIn.consent)),
    put.document(aDocument('d1', { clientId: 'c1', value: canary })),
    block('c1', ...fewNames.blockingKeys),
  ],
  events: [],
};

/** A call for the tenant that must not see its twin. */
export interface OwnCall {
  readonly name: string;
  readonly make: (store: ClientStore) => Promise<unknown>;
  /** Whether a store that holds this tenant alone gives the same answer. */
  readonly isComparable?: boolean;
}

/** How many calls are made, and which more than those of the port. */
export interface TwinCalls {
  readonly calls: number;
  readonly further?: readonly fc.Arbitrary<OwnCall>[];
}

/** Fills a tenant `other` whose every free text must not be seen by its twin. */
export async function plantTwin(store: ClientStore): Promise<void> {
  for (const change of fc.sample(arbitraryChange(), { numRuns: 120, seed: 7 })) await store.commit([planted(change)]);
  await apply(store, shown);
}

/**
 * Makes random calls of every verb for a tenant `own` of the same names, and throws where one shows or changes anything of the planted
 * `other`, or is answered otherwise than where there is no other. Resolves to the number of answers that held something.
 */
export async function followTwin(store: ClientStore, { calls, further = [] }: TwinCalls): Promise<number> {
  const before = await everythingOf(store, 'other', askedOfFewNames, 99);
  for (const list of [
    'clients',
    'deleted',
    'conversations',
    'messages',
    'suggestions',
    'accounts',
    'consents',
    'documents',
  ] as const)
    expectEqual(
      JSON.stringify(before[list]).includes(canary),
      true,
      `whether the other tenant has something to hide among its ${list}`,
    );
  const verbs: readonly fc.Arbitrary<OwnCall>[] = [
    ...arbitraryReads([...(await placesOf(store)), '?']).map((reads) =>
      reads.map((read) => ({
        name: read[0],
        make: (of: ClientStore) => readOf(of, 'own', read),
        // Places in lists are written by every store in its own way.
        isComparable: !JSON.stringify(read).includes('"after"'),
      })),
    ),
    ...further,
  ];
  // What they read has to come from somewhere.
  const commit = arbitraryChange(['own']).map(
    (change): OwnCall => ({ name: 'commit', make: (of) => of.commit([change]), isComparable: true }),
  );
  const anyCall = fc.oneof({ weight: 6, arbitrary: commit }, ...verbs);
  // The twin works meanwhile, in the same turn: what calls share shows nothing either.
  const ofTwin = fc.sample(fc.oneof(...arbitraryReads()), { numRuns: 50, seed: 13 });
  const alone = memoryStore();
  let answers = 0;
  for (const [index, { name, make, isComparable = false }] of fc.sample(anyCall, { numRuns: calls, seed: 11 }).entries()) {
    const beside = index % 8 === 0 ? ofTwin[(index >> 3) % ofTwin.length] : undefined;
    const [answered] = await Promise.all([make(store).catch(refusal), beside && readOf(store, 'other', beside)]);
    const answer = JSON.stringify(answered ?? null);
    if (answer.length > 2) answers += 1;
    if (answer.includes(canary)) expectEqual(answer, 'nothing of the other tenant', `the answer of ${name}`);
    if (isComparable) {
      const expected = await make(alone).catch(refusal);
      expectEqual(comparable(answered), comparable(expected), `the answer of ${name} beside that of a store without the other`);
    }
  }
  expectEqual(await everythingOf(store, 'other', askedOfFewNames, 99), before, 'what the other tenant has');
  return answers;
}

/** Places in the other tenant's lists: whoever gets hold of one sees nothing by it. */
async function placesOf(store: ClientStore): Promise<string[]> {
  const first = { limit: 1 };
  const pages = [
    await store.clients('other', first),
    await store.conversations('other', first),
    await store.messages('other', first),
    await store.accounts('other', first),
    await store.timeline('other', { ...first, clientIds: ['c1'], type: 'note' }),
  ];
  return pages.flatMap(({ next }) => next ?? []);
}

/** A refusal is compared by its code alone: where it was thrown is each store's own affair. */
const comparable = (answer: unknown): unknown =>
  answer !== null && typeof answer === 'object' && 'stack' in answer && 'code' in answer ? answer.code : withoutPlace(answer);

/** All that a refusal says. */
function refusal(error: unknown): unknown {
  if (!(error instanceof ClienteleError && error.code === 'invalid-input')) throw error;
  return { ...error, message: error.message, stack: error.stack };
}
