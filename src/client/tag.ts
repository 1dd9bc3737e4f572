import * as z from 'zod';
import { type Given, keyTextSchema, textSchema } from '../shared/schema.ts';
import { compareText, foldAccents } from '../shared/text.ts';

/**
 * A tag that clients can have: a label with a colour. A client keeps the tag's id, so that renaming it changes every client.
 *
 * - `id`: 1 to 200 code units.
 * - `label`: 1 to 100 characters.
 * - `color`: `#rrggbb`.
 * - `archived`: clients keep it, and nobody can add it. Default: `false`.
 * - `mergedInto`: the id of the tag that stands for it since it was merged.
 *
 * @example
 * tagSchema.parse({ id: 'vip', label: 'VIP', color: '#C62828' }) // => { id: 'vip', label: 'VIP', color: '#c62828' }
 */
export const tagSchema = z.strictObject({
  id: keyTextSchema(200),
  label: textSchema({ max: 100 }).refine((label) => label !== '', 'A tag has a label.'),
  color: z
    .string()
    .regex(/^#[0-9a-f]{6}$/i, 'Write a colour as #rrggbb.')
    .toLowerCase(),
  archived: z.boolean().optional(),
  mergedInto: keyTextSchema(200).optional(),
});

/** See {@link tagSchema}. */
export type Tag = Given<z.output<typeof tagSchema>>;

/** The colour of a tag whose definition is gone: a neutral grey. */
const unknownTagColor = '#808080';

/**
 * The tags of a client with their labels and colours, by label: of merged tags the one that stands for them, once. An id whose definition is
 * gone labels itself.
 *
 * @example
 * labelTags(['vip', 'old'], [{ id: 'vip', label: 'VIP', color: '#c62828' }]) // => [{ id: 'old', label: 'old', color: '#808080' }, { id: 'vip', label: 'VIP', color: '#c62828' }]
 */
export function labelTags(ids: readonly string[], tags: readonly Tag[]): Tag[] {
  const known = new Map(tags.map((tag) => [tag.id, tag]));
  return [...new Set(ids.map((id) => survivingTag(tags, id)))]
    .map((id) => known.get(id) ?? { id, label: id, color: unknownTagColor })
    .sort((left, right) => compareText(foldAccents(left.label), foldAccents(right.label)) || compareText(left.id, right.id));
}

/**
 * The id of the tag that a tag was merged into, through any number of merges; its own where it was not merged, or is unknown.
 *
 * @example
 * survivingTag([{ id: 'gold', label: 'Gold', color: '#ffd700', mergedInto: 'vip' }], 'gold') // => 'vip'
 */
export function survivingTag(tags: readonly Tag[], id: string): string {
  const seen = new Set([id]);
  for (let at = id; ; ) {
    const next = tags.find((tag) => tag.id === at)?.mergedInto;
    if (next === undefined || seen.has(next)) return at;
    seen.add(next);
    at = next;
  }
}
