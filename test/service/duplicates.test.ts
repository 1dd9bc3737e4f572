import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { edits, expectBatch, follow, open } from './duplicate-edits.ts';
import { alone, errorOf, fresh } from './workspace.ts';

const anaLima = { name: 'Ana Lima', dateOfBirth: '1982-03-04', address: { street: 'Rua Augusta 12', city: 'Lisboa' } };

describe('suggestions', () => {
  test('follow what is committed: they come with what agrees, and go with it', async () => {
    const workspace = alone();
    const one = await workspace.create({ ...anaLima, emails: ['ana.lima82@example.com'] });
    const other = await workspace.create({ ...anaLima, name: 'Anna Lima' });
    await workspace.create({ name: 'Rui Costa', dateOfBirth: '1990-10-01' });
    const { position } = await follow(workspace);
    const [suggestion, ...more] = await open(workspace);
    expect(more).toEqual([]);
    expect(suggestion).toMatchObject({ left: one.id, right: other.id, verdict: 'match' });
    expect(suggestion?.score).toBeGreaterThan(0.5);
    const weights = (suggestion?.reasons ?? []).map(({ evidence }) => Number(evidence?.weight));
    expect(1 / (1 + 2 ** -weights.reduce((sum, weight) => sum + weight, 0))).toBeCloseTo(suggestion?.score ?? 0, 10);
    await workspace.edit(other.id, { name: 'Beatriz Sousa', dateOfBirth: '1971-12-24', address: null });
    await follow(workspace, position);
    expect(await open(workspace)).toEqual([]);
    expect((await workspace.suggestions({ status: 'expired' })).rows.map(({ id }) => id)).toEqual([suggestion?.id]);
    const types = (await workspace.events({ limit: 1000 }))
      .map(({ type }) => type)
      .filter((type) => type.startsWith('duplicate'));
    expect(types).toEqual(['duplicate.suggested', 'duplicate.withdrawn']);
  });

  test('that are up to date are not written again', async () => {
    const workspace = alone();
    await workspace.create(anaLima);
    await workspace.create(anaLima);
    await follow(workspace);
    const events = await workspace.events({ limit: 1000 });
    expect((await follow(workspace)).clients).toBeGreaterThan(0);
    expect(await workspace.events({ limit: 1000 })).toEqual(events);
  });

  test('of a merged client are those of all its records; of a deleted one there are none', async () => {
    const workspace = alone();
    const [one, other, third] = [
      await workspace.create(anaLima),
      await workspace.create({ name: 'Zoe Quist', phones: ['+14155550100'] }),
      await workspace.create({ name: 'Ana Lima', phones: ['+14155550199'], dateOfBirth: '1982-03-04', address: anaLima.address }),
    ];
    await follow(workspace);
    expect((await open(workspace)).map(({ left, right }) => [left, right])).toEqual([[one.id, third.id]]);
    await workspace.merge({ survivor: other.id, others: [one.id], choices: { name: one.id } });
    await follow(workspace);
    expect((await open(workspace)).map(({ left, right }) => [left, right])).toContainEqual([other.id, third.id]);
    await workspace.delete(third.id);
    await follow(workspace);
    expect((await open(workspace)).filter(({ left, right }) => left === third.id || right === third.id)).toEqual([]);
    await workspace.restore(third.id);
    await follow(workspace);
    expect((await open(workspace)).map(({ left, right }) => [left, right])).toContainEqual([other.id, third.id]);
  });

  test('that a person dismissed come back with evidence of another kind, and with no more of the same', async () => {
    const workspace = alone();
    const one = await workspace.create({ ...anaLima, emails: ['ana.lima82@example.com'] });
    const other = await workspace.create(anaLima);
    await follow(workspace);
    const [suggestion] = await open(workspace);
    await workspace.dismissDuplicate(suggestion?.id ?? '');
    await workspace.edit(other.id, { name: 'Anna Lima' });
    await follow(workspace);
    expect(await open(workspace)).toEqual([]);
    await workspace.edit(other.id, { emails: ['ana.lima82@example.com'] }, { onTaken: 'share' });
    await follow(workspace);
    expect((await open(workspace)).map(({ id }) => id)).toEqual([suggestion?.id]);
    await workspace.merge({ survivor: one.id, others: [other.id] });
    await workspace.unmerge(other.id);
    await follow(workspace);
    expect(await open(workspace)).toEqual([]);
  });

  test('of two that were merged without a suggestion and taken apart do not come', async () => {
    const workspace = alone();
    const [one, other] = [await workspace.create(anaLima), await workspace.create(anaLima)];
    await workspace.merge({ survivor: one.id, others: [other.id] });
    await workspace.unmerge(other.id);
    await workspace.learnDuplicates();
    expect(await open(workspace)).toEqual([]);
  });

  test('need an admin or the host to be looked for', async () => {
    const { workspace } = fresh();
    for (const role of ['agent', 'viewer', 'ai'] as const) {
      expect(await errorOf(workspace('acme', role).followDuplicates()), role).toMatchObject({ code: 'not-permitted' });
      expect(await errorOf(workspace('acme', role).learnDuplicates()), role).toMatchObject({ code: 'not-permitted' });
    }
    await workspace('acme').create(anaLima);
    expect(await workspace('other').followDuplicates()).toMatchObject({ clients: 0, candidates: 0 });
  });
});

describe('a tenant’s rule', () => {
  test('merges what is the same by the model, and takes the older id; without one nothing is merged', async () => {
    for (const [settings, merged] of [
      [{ duplicates: { mergeFrom: 0.9 } }, 1],
      [{}, 0],
    ] as const) {
      const workspace = alone(settings);
      const one = await workspace.create({ ...anaLima, phones: ['+14155550100'] });
      const other = await workspace.create({ ...anaLima, emails: ['ana.lima82@example.com'] });
      expect((await follow(workspace)).merged).toBe(merged);
      expect((await workspace.get(other.id)).id).toBe(merged === 1 ? one.id : other.id);
    }
  });

  test('never merges on a name alone, a sensitive client, or whom a person told apart', async () => {
    const workspace = alone({ duplicates: { mergeFrom: 0.5 } });
    const rare = { name: 'Zebedeu Quaresma' };
    await workspace.create(rare);
    await workspace.create(rare);
    await workspace.create({ ...anaLima, sensitive: true });
    await workspace.create({ ...anaLima, emails: ['ana.lima82@example.com'] });
    expect((await follow(workspace)).merged).toBe(0);
    const rui = { name: 'Rui Costa', dateOfBirth: '1990-10-01', address: { street: 'Rua do Sol 3', city: 'Porto' } };
    const [one, other] = [await workspace.create(rui), await workspace.create(rui)];
    await workspace.merge({ survivor: one.id, others: [other.id] });
    await workspace.unmerge(other.id);
    expect((await follow(workspace)).merged).toBe(0);
  });
});

test('under one model, what is suggested along the way is what a batch run finds', async () => {
  await fc.assert(
    fc.asyncProperty(edits, async (steps) => {
      await expectBatch(steps);
    }),
    { numRuns: 50 },
  );
});
