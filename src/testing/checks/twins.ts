import fc from 'fast-check';
import type { Change, RowKind, Rows, Write } from '../../change/change.ts';
import type { ClientStore } from '../../ports/client-store.ts';
import { ClienteleError } from '../../shared/errors.ts';
import { arbitraryChange } from '../arbitraries/change.ts';
import { arbitraryReads, readOf } from '../arbitraries/read.ts';
import { expectEqual } from '../expect.ts';
import { at } from '../rows.ts';
import { askedOfFewNames, everythingOf } from './everything.ts';

const canary = 'a secret of the other';
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

/** A call for the tenant that must not see its twin. */
export interface OwnCall {
  readonly name: string;
  readonly make: (store: ClientStore) => Promise<unknown>;
}

/** How many calls are made, and which more than those of the port. */
export interface TwinCalls {
  readonly calls: number;
  readonly further?: readonly fc.Arbitrary<OwnCall>[];
}

/** Fills a tenant `other` whose every free text must not be seen by its twin. */
export async function plantTwin(store: ClientStore): Promise<void> {
  for (const change of fc.sample(arbitraryChange(), { numRuns: 120, seed: 7 })) await store.commit([planted(change)]);
}

/**
 * Makes random calls of every verb for a tenant `own` of the same names, and throws where one shows or changes anything of the planted
 * `other`. Resolves to the number of answers that held something.
 */
export async function followTwin(store: ClientStore, { calls, further = [] }: TwinCalls): Promise<number> {
  const before = await everythingOf(store, 'other', askedOfFewNames, 99);
  expectEqual(JSON.stringify(before).includes(canary), true, 'whether the other tenant has something to hide');
  const verbs: readonly fc.Arbitrary<OwnCall>[] = [
    ...arbitraryReads([...(await placesOf(store)), '?']).map((reads) =>
      reads.map((read) => ({ name: read[0], make: (of: ClientStore) => readOf(of, 'own', read) })),
    ),
    ...further,
  ];
  // What they read has to come from somewhere.
  const commit = arbitraryChange(['own']).map((change): OwnCall => ({ name: 'commit', make: (of) => of.commit([change]) }));
  const anyCall = fc.oneof({ weight: 6, arbitrary: commit }, ...verbs);
  // The twin works meanwhile, in the same turn: what calls share shows nothing either.
  const ofTwin = fc.sample(fc.oneof(...arbitraryReads()), { numRuns: 50, seed: 13 });
  let answers = 0;
  for (const [index, { name, make }] of fc.sample(anyCall, { numRuns: calls, seed: 11 }).entries()) {
    const beside = index % 8 === 0 ? ofTwin[(index >> 3) % ofTwin.length] : undefined;
    const [answered] = await Promise.all([make(store).catch(refusal), beside && readOf(store, 'other', beside)]);
    const answer = JSON.stringify(answered ?? null);
    if (answer.length > 2) answers += 1;
    if (answer.includes(canary)) expectEqual(answer, 'nothing of the other tenant', `the answer of ${name}`);
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

/** All that a refusal says. */
function refusal(error: unknown): unknown {
  if (!(error instanceof ClienteleError && error.code === 'invalid-input')) throw error;
  return { ...error, message: error.message, stack: error.stack };
}
