import * as z from 'zod';
import { decideAccess } from '../access/permissions.ts';
import { type ClientTree, treeOf } from '../change/client-tree.ts';
import { resolve } from '../client/golden-record.ts';
import { type DuplicateSuggestion, suggestionId } from '../client/record.ts';
import type { MergeContext } from '../matching/decide-merge.ts';
import { choosable } from '../matching/field-choices.ts';
import { ClienteleError } from '../shared/errors.ts';
import { reason } from '../shared/reason.ts';
import { distinctSchema, type Given, keyTextSchema, parseInput } from '../shared/schema.ts';
import { type Context, deciderOf, insist } from './context.ts';
import { missing } from './find.ts';
import { findRecords, recordIn } from './trees.ts';

/** The most records that one client can be made of. */
const mostRecords = 100;

const mergeSchema = z.strictObject({
  survivor: keyTextSchema(200),
  others: distinctSchema(keyTextSchema(200), 20).min(1),
  choices: z.record(z.string().max(1000), keyTextSchema(200)).optional(),
});

/**
 * Which clients are merged: the survivor, whose id the merged client has, the others (at most 20), and, for each field that a person
 * decides (`name`, `customField:plan`), the id of the client whose value is kept: see `choosableFields`.
 */
export type MergeInput = Given<z.input<typeof mergeSchema>>;

/** What a merge depends on, as it is now; `undefined` where the others were merged into this survivor before. */
export async function readMerge(context: Context, input: MergeInput): Promise<MergeContext | undefined> {
  const { survivor: into, others, choices = {} } = parseInput(mergeSchema, input);
  if (others.includes(into)) throw refused('same-client', 'A client cannot be merged with itself.', { id: into });
  const { clients } = await findRecords(context, { clientIds: [into, ...others] });
  const [survivor, ...rest] = [into, ...others].map((id) => {
    const tree = treeOf(id, clients);
    if (tree === undefined || tree.root.deleted !== undefined) throw missing('client', id);
    return tree;
  }) as [ClientTree, ...ClientTree[]];
  const fresh = rest.filter((tree, index) => {
    if (tree.root.id !== survivor.root.id) return true;
    const merged = recordIn(survivor, others[index])?.record.merged?.into;
    if (merged === into || merged === survivor.root.id) return false;
    throw refused('same-client', 'These are one client already.', { id: others[index] });
  });
  if (fresh.length === 0) return undefined;
  const trees = [survivor, ...fresh];
  if (new Set(trees.map(({ root }) => root.id)).size < trees.length)
    throw refused('same-client', 'Two of them are one client already.');
  const count = trees.reduce((sum, { records }) => sum + records.length, 0);
  if (count > mostRecords) throw refused('too-many', `A client is made of at most ${mostRecords} records.`, { count });
  checkChoices(choices, trees);
  const suggestions = await suggestionsBetween(context, trees);
  return { ...deciderOf(context), survivor, others: fresh, choices, suggestions };
}

/** Merging a sensitive client, or taking it apart, changes what is sensitive. */
export function permitSensitive({ actor }: Context, trees: readonly ClientTree[]): void {
  if (!trees.some(({ whole }) => resolve(whole.observations).sensitive)) return;
  insist(decideAccess(actor, 'client.merge-sensitive'));
}

/** The suggestions between records of different trees. */
export async function suggestionsBetween(
  { store, tenant }: Context,
  trees: readonly Pick<ClientTree, 'records'>[],
): Promise<readonly DuplicateSuggestion[]> {
  const groups = trees.map(({ records }) => records.map(({ record }) => record.id));
  const suggestionIds = groups.flatMap((ids, index) =>
    groups.slice(index + 1).flatMap((others) => ids.flatMap((id) => others.map((other) => suggestionId(id, other)))),
  );
  return (await store.find(tenant, { suggestionIds })).suggestions;
}

/** Refuses a merge, or to take one back. */
export const refused = (code: string, text: string, evidence?: Readonly<Record<string, unknown>>): ClienteleError =>
  new ClienteleError('not-mergeable', text, { details: { reasons: [reason(code, text, evidence)] } });

function checkChoices(choices: MergeContext['choices'], trees: readonly ClientTree[]): void {
  for (const [name, clientId] of Object.entries(choices)) {
    if (choosable(name) === undefined) {
      throw new ClienteleError('invalid-input', `Nobody can choose ${name}: the merged client has that of all.`, {
        path: ['choices', name],
      });
    }
    if (!trees.some((tree) => recordIn(tree, clientId) !== undefined)) {
      throw new ClienteleError('invalid-input', `${clientId} is none of these clients.`, { path: ['choices', name] });
    }
  }
}
