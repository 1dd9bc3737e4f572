import fc from 'fast-check';
import { memoryStore } from '../../adapters/memory/memory-store.ts';
import type { ClientStore } from '../../ports/client-store.ts';
import { arbitraryChange } from '../arbitraries/change.ts';
import { arbitraryReads, readOf, withoutPlace } from '../arbitraries/read.ts';
import { expectEqual, expectProperty } from '../expect.ts';
import type { Section } from '../section.ts';
import { askedOfFewNames, everythingOf } from './everything.ts';

/** A call of the store: a commit of some changes, or a read of one tenant. */
const call = fc.oneof(
  { weight: 3, arbitrary: fc.array(arbitraryChange(['x', 'y']), { minLength: 1, maxLength: 3 }).map((commit) => ({ commit })) },
  { weight: 2, arbitrary: fc.record({ tenant: fc.constantFrom('x', 'y'), read: fc.oneof(...arbitraryReads()) }) },
);

/** How long the comparison is. */
export interface Comparison {
  /** How many sequences of calls. */
  readonly sequences: number;
  /** The most calls in one of them. */
  readonly longest: number;
}

/** Makes the same random calls of a store and of the memory store, and throws where their answers differ; resolves to the number of calls. */
export async function followModel(store: ClientStore, { sequences, longest }: Comparison): Promise<number> {
  let [round, made] = [0, 0];
  await expectProperty(
    fc.asyncProperty(fc.array(call, { minLength: 1, maxLength: longest, size: 'max' }), async (calls) => {
      // The rounds share the store: each has tenants of its own.
      round += 1;
      const model = memoryStore();
      for (const one of calls) {
        made += 1;
        if ('read' in one) {
          const [answer, right] = [store, model].map((each) => readOf(each, `${one.tenant} ${round}`, one.read));
          expectEqual(withoutPlace(await answer), withoutPlace(await right), `the answer of ${one.read[0]}`);
        } else {
          const changes = one.commit.map((change) => ({ ...change, tenant: `${change.tenant} ${round}` }));
          expectEqual(await store.commit(changes), await model.commit(changes), 'the outcomes');
        }
      }
      for (const name of [`x ${round}`, `y ${round}`]) {
        expectEqual(
          await everythingOf(store, name, askedOfFewNames, 9),
          await everythingOf(model, name, askedOfFewNames, 9),
          'what is stored',
        );
      }
    }),
    sequences,
  );
  return made;
}

/** The memory store as the model: under any calls, every store gives the same outcomes and the same answers. */
export const model: Section = {
  'random calls have the outcomes and the answers of the memory store': async ({ store }) => {
    await followModel(store, { sequences: 100, longest: 25 });
  },
};
