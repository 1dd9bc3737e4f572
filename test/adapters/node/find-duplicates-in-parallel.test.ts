import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findDuplicatesInParallel } from '../../../src/adapters/node/index.ts';
import { findDuplicates } from '../../../src/duplicates/find-duplicates.ts';
import { arbitraryBase } from '../../duplicates/arbitrary-record.ts';
import { records } from './client-part.ts';

const of = 600;
const base = [...records({ of, from: 0, to: of })];
const alone = findDuplicates(base);

describe('by several threads', () => {
  test.each([1, 3])('%i find what one finds, to the bit', async (threads) => {
    const together = await findDuplicatesInParallel(base, { threads });
    expect(alone.clusters.length).toBeGreaterThan(50);
    expect(together.clusters).toEqual(alone.clusters);
    expect(together.model).toEqual(alone.model);
    expect([...together.pairs]).toEqual([...alone.pairs]);
  });

  test('under a model that is given they find the same too', async () => {
    const { model } = alone;
    const together = await findDuplicatesInParallel(base.slice(200), { model, threads: 2 });
    expect(together.clusters).toEqual(findDuplicates(base.slice(200), { model }).clusters);
    expect(together.model).toBe(model);
  });

  test('whatever the records are', async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryBase, async (records) => {
        const [one, other] = [await findDuplicatesInParallel(records, { threads: 2 }), findDuplicates(records)];
        expect(one.model).toEqual(other.model);
        expect([...one.pairs]).toEqual([...other.pairs]);
      }),
      { numRuns: 3 },
    );
  });

  test('the records may come from a cursor, and progress is told', async () => {
    async function* cursor() {
      yield* base;
    }
    const told: string[] = [];
    const { clusters } = await findDuplicatesInParallel(cursor(), { threads: 2, onProgress: ({ phase }) => told.push(phase) });
    expect(clusters).toEqual(alone.clusters);
    expect([...new Set(told)]).toEqual(['read', 'compare', 'join']);
  });
});

describe('records that the threads read', () => {
  const module = new URL('./client-part.ts', import.meta.url);

  test('are the same base, however they are divided', async () => {
    const bounds = [0, 100, 101, 400, of];
    const parts = bounds.slice(1).map((to, index) => ({ of, from: bounds[index], to }));
    const told: number[] = [];
    const together = await findDuplicatesInParallel(
      { module, parts },
      { threads: 2, onProgress: ({ phase, count }) => phase === 'read' && told.push(count) },
    );
    expect(together.clusters).toEqual(alone.clusters);
    expect(together.model).toEqual(alone.model);
    expect([...together.pairs]).toEqual([...alone.pairs]);
    expect([...new Set(told)]).toEqual(bounds.slice(1));
  });

  test('what the module throws ends the search', async () => {
    const search = findDuplicatesInParallel({ module, parts: [undefined] }, { threads: 2 });
    await expect(search).rejects.toThrow(TypeError);
  });
});

describe('a search by threads', () => {
  test('ends with the reason of its signal, while it compares', async () => {
    const abort = new AbortController();
    const search = findDuplicatesInParallel(base, {
      threads: 2,
      signal: abort.signal,
      onProgress: ({ phase }) => {
        if (phase === 'compare') abort.abort(new Error('enough'));
      },
    });
    await expect(search).rejects.toThrow('enough');
  });

  test('refuses an id that occurs twice, and no threads', async () => {
    await expect(findDuplicatesInParallel([{ id: '1' }, { id: '1' }])).rejects.toThrow('Two records have the id 1.');
    await expect(findDuplicatesInParallel([], { threads: 0 })).rejects.toMatchObject({
      code: 'invalid-input',
      path: ['threads'],
    });
  });
});
