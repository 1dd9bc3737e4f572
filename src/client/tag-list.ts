import { ClienteleError } from '../shared/errors.ts';
import { parseInput } from '../shared/schema.ts';
import { survivingTag, type Tag, tagSchema } from './tag.ts';

/**
 * The tags of a workspace with one renamed or coloured anew: clients keep the id, so that it changes for every client.
 *
 * Throws `not-found` where there is no such tag, `invalid-input` where the label or the colour is none.
 *
 * @example
 * changeTag([{ id: 'vip', label: 'VIP', color: '#c62828' }], 'vip', { label: 'Key account' })[0]?.label // => 'Key account'
 */
export function changeTag(tags: readonly Tag[], id: string, change: Partial<Pick<Tag, 'label' | 'color'>>): Tag[] {
  const tag = tagOf(tags, id);
  return replaced(tags, parseInput(tagSchema, { ...tag, ...change }));
}

/**
 * The tags with one archived, or taken back from the archive: clients that have it keep it, and nobody can add it.
 *
 * @example
 * archiveTag([{ id: 'vip', label: 'VIP', color: '#c62828' }], 'vip')[0]?.archived // => true
 */
export function archiveTag(tags: readonly Tag[], id: string, archived = true): Tag[] {
  const { archived: _, ...tag } = tagOf(tags, id);
  return replaced(tags, archived ? { ...tag, archived } : tag);
}

/**
 * The tags with one merged into another: whoever has the one is shown with the other. No client is written, and the merge can be taken back
 * by removing `mergedInto`. Throws `invalid-input` where it would go round in a circle.
 *
 * @example
 * const tags = [{ id: 'vip', label: 'VIP', color: '#c62828' }, { id: 'gold', label: 'Gold', color: '#ffd700' }];
 * mergeTags(tags, 'gold', 'vip')[1]?.mergedInto // => 'vip'
 */
export function mergeTags(tags: readonly Tag[], id: string, into: string): Tag[] {
  const tag = tagOf(tags, id);
  tagOf(tags, into);
  if (survivingTag(tags, into) === id) {
    throw new ClienteleError('invalid-input', `The tag ${into} is the tag ${id} already.`, { path: ['into'] });
  }
  return replaced(tags, { ...tag, mergedInto: into });
}

/**
 * The tags that can be added to a client: neither archived nor merged into another.
 *
 * @example
 * availableTags([{ id: 'old', label: 'Old', color: '#808080', archived: true }]) // => []
 */
export const availableTags = (tags: readonly Tag[]): Tag[] =>
  tags.filter(({ archived, mergedInto }) => archived !== true && mergedInto === undefined);

const replaced = (tags: readonly Tag[], tag: Tag): Tag[] => tags.map((each) => (each.id === tag.id ? tag : each));

function tagOf(tags: readonly Tag[], id: string): Tag {
  const tag = tags.find((each) => each.id === id);
  if (tag === undefined) throw new ClienteleError('not-found', `There is no tag ${id}.`, { path: ['id'], details: { id } });
  return tag;
}
