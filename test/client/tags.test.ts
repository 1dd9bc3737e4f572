import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { labelTags, survivingTag, type Tag } from '../../src/client/tag.ts';
import { archiveTag, availableTags, changeTag, mergeTags } from '../../src/client/tag-list.ts';

const tags: readonly Tag[] = ['vip', 'gold', 'old'].map((id) => ({ id, label: id.toUpperCase(), color: '#c62828' }));
const labels = (ids: readonly string[], list: readonly Tag[]) => labelTags(ids, list).map(({ label }) => label);

test('a tag that is renamed or coloured anew changes for every client, and clients are not written', () => {
  expect(labels(['vip'], changeTag(tags, 'vip', { label: 'Key account' }))).toEqual(['Key account']);
  expect(labelTags(['vip'], changeTag(tags, 'vip', { color: '#00FF00' }))[0]?.color).toBe('#00ff00');
  expect(() => changeTag(tags, 'vip', { label: ' ' })).toThrow('A tag has a label.');
  expect(() => changeTag(tags, 'none', { label: 'x' })).toThrow('There is no tag none.');
});

test('an archived tag stays where it is, and is not offered', () => {
  const archived = archiveTag(tags, 'old');
  expect(labels(['old'], archived)).toEqual(['OLD']);
  expect(availableTags(archived).map(({ id }) => id)).toEqual(['vip', 'gold']);
  expect(archiveTag(archived, 'old', false)).toEqual(tags);
});

describe('a merged tag', () => {
  const merged = mergeTags(mergeTags(tags, 'old', 'gold'), 'gold', 'vip');
  test('is shown as the one that stands for it, once', () => {
    expect(labels(['old', 'vip', 'gold'], merged)).toEqual(['VIP']);
    expect(availableTags(merged).map(({ id }) => id)).toEqual(['vip']);
  });
  test('does not go round in a circle', () => {
    expect(() => mergeTags(merged, 'vip', 'old')).toThrow('The tag old is the tag vip already.');
    expect(() => mergeTags(tags, 'vip', 'vip')).toThrow('already');
  });
});

test('no list of definitions breaks a view: unknown ids label themselves, circles of merges end', () => {
  const id = fc.constantFrom('a', 'b', 'c', 'd');
  const definition = fc.record(
    { id, label: fc.constant('Label'), color: fc.constant('#000000'), mergedInto: id, archived: fc.boolean() },
    { requiredKeys: ['id', 'label', 'color'] },
  );
  fc.assert(
    fc.property(fc.array(id), fc.uniqueArray(definition, { selector: (tag) => tag.id }), (ids, list) => {
      const shown = labelTags(ids, list);
      expect(shown.length).toBeLessThanOrEqual(new Set(ids).size);
      for (const each of ids) expect(shown.map((tag) => tag.id)).toContain(survivingTag(list, each));
    }),
  );
});
