import type { ClientTree } from '../change/client-tree.ts';
import type { Decider } from '../change/event-of.ts';
import { type GoldenRecord, resolve } from '../client/golden-record.ts';
import { cellKey, type Observation, type ObservedField, type ObservedValues } from '../client/observation.ts';
import { byHand, wholeFields } from '../client/patch-observations.ts';

/** What a person chose for the merged client: for each field, or `field:cell`, the id of the client whose value it keeps. */
export type FieldChoices = Readonly<Record<string, string>>;

/**
 * Fields that a person can choose in a merge. Contact values and tags are not among them: the merged client has those of all.
 *
 * @example
 * choosableFields.includes('name') // => true
 */
export const choosableFields = [
  'name',
  ...wholeFields,
  'primaryEmail',
  'primaryPhone',
  'customField',
  'metadata',
  'externalId',
] as const satisfies readonly ObservedField[];

/** The field and the cell that a choice names; `undefined` where nobody can choose it. */
export function choosable(name: string): { readonly field: ObservedField; readonly cell: string } | undefined {
  const field = choosableFields.find((one) => name === one || name.startsWith(`${one}:`));
  return field === undefined ? undefined : { field, cell: name.slice(field.length + 1) };
}

/** The value that a client has of a field; `null` where it has none. */
function chosenValue(golden: GoldenRecord, name: string): ObservedValues[ObservedField] | null {
  if (name === 'primaryEmail') return golden.emails[0] ?? null;
  if (name === 'primaryPhone') return golden.phones[0] ?? null;
  return golden.provenance[name]?.value ?? null;
}

/**
 * The choices as they stand on the edge of each merged client, by its id: with whom a value came, with that edge it goes. What was kept
 * of the survivor stands on every edge.
 */
export function choicesOnEdges(
  choices: FieldChoices,
  trees: readonly ClientTree[],
  merged: GoldenRecord,
  decider: Decider,
): ReadonlyMap<string, readonly Observation[]> {
  const [survivor, ...others] = trees;
  const chosen = Object.entries(choices).flatMap(([name, clientId]) => {
    const of = choosable(name);
    const tree = trees.find(({ records }) => records.some(({ record }) => record.id === clientId));
    if (of === undefined || tree === undefined) return [];
    const statement = { ...of, value: chosenValue(resolve(tree.whole.observations), cellKey(of)) };
    return { from: tree.root.id, observation: byHand(statement, merged, { by: decider.actor, at: decider.now }) };
  });
  return new Map(
    others.map(({ root: { id } }) => [
      id,
      chosen.filter(({ from }) => from === id || from === survivor?.root.id).map(({ observation }) => observation),
    ]),
  );
}
