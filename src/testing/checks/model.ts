import fc from 'fast-check';
import { memoryStore } from '../../adapters/memory/memory-store.ts';
import { suggestionId } from '../../client/record.ts';
import { arbitraryChange } from '../arbitraries/change.ts';
import { fewNames } from '../arbitraries/few-names.ts';
import { expectEqual } from '../expect.ts';
import type { Section } from '../section.ts';
import { everythingOf } from './everything.ts';

const { clientIds, conversationIds, messageIds, accountIds, keys } = fewNames;

const asked = {
  ids: [...clientIds, ...conversationIds, ...messageIds, ...accountIds, suggestionId('c1', 'c2'), suggestionId('c2', 'c3')],
  keys,
  cells: ['ana@example.com', 'ben@example.com', '\u{1f600}', 'one', '__proto__'],
};

/** The memory store as the model: under any changes, every store gives the same outcomes and the same answers. */
export const model: Section = {
  'random changes have the outcomes and the answers of the memory store': async ({ store }) => {
    let round = 0;
    const calls = fc.array(fc.array(arbitraryChange(['x', 'y']), { minLength: 1, maxLength: 3 }), {
      minLength: 1,
      maxLength: 25,
    });
    await fc.assert(
      fc.asyncProperty(calls, async (sequence) => {
        // The rounds share the store: each has tenants of its own.
        round += 1;
        const model = memoryStore();
        for (const call of sequence) {
          const changes = call.map((change) => ({ ...change, tenant: `${change.tenant} ${round}` }));
          expectEqual(await store.commit(changes), await model.commit(changes), 'the outcomes');
        }
        for (const tenant of [`x ${round}`, `y ${round}`]) {
          expectEqual(await everythingOf(store, tenant, asked), await everythingOf(model, tenant, asked), 'what is stored');
        }
      }),
      { numRuns: 100 },
    );
  },
};
