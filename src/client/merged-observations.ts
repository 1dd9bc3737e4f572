import { canonicalJson } from '../shared/json.ts';
import { cellKey, type Observation, type ObservationOf, type ObservedField, uniteObservations } from './observation.ts';
import type { ClientRecord, MergeEdge } from './record.ts';
import { strictestPreferences } from './strictest-preferences.ts';
import { survivor, survivorship } from './survivorship.ts';

/** A record of a tree of merges, with what was observed of it. */
export interface TreeNode {
  readonly record: ClientRecord;
  readonly observations: readonly Observation[];
}

/** How the word of one record and that of another become one; what is not named here is decided by survivorship alone. */
type Join = 'present' | 'strictest';

/**
 * A contact value that one record has is the client's, even where it was removed from another: no merge loses one. Of what protects the
 * client, the strictest holds.
 */
const joins: { readonly [Field in ObservedField]?: Join } = {
  email: 'present',
  phone: 'present',
  whatsapp: 'present',
  instagram: 'present',
  webId: 'present',
  externalId: 'present',
  tag: 'present',
  sensitive: 'strictest',
  preferences: 'strictest',
};

/**
 * What is known of a merged client, for `resolve`: the union of the observations of its tree and of what people chose in its merges. What a
 * person says of a record after something was merged into it decides for both.
 *
 * The first record is the root; of the edges only those inside the tree count.
 *
 * @example
 * const record = { id: 'c1', version: 1, origin: 'manual', createdAt: '2026-01-01T09:00:00.000Z', updatedAt: '2026-01-01T09:00:00.000Z' } as const;
 * mergedObservations([{ record, observations: [] }]) // => []
 */
export function mergedObservations(tree: readonly TreeNode[]): readonly Observation[] {
  const [root] = tree;
  if (root === undefined || tree.length === 1) return root?.observations ?? [];
  const words = tree.map((node) => ({ node, cells: byCell([...node.observations, ...choicesFor(node.record.id, tree)]) }));
  const united = byCell(uniteObservations(...words.map(({ cells }) => [...cells.values()].flat())));
  return [...united].flatMap(([cell, observed]) => {
    const join = joins[(observed[0] as Observation).field];
    if (join === undefined) return observed;
    const said = spoken(root.record.id, cell, words);
    return join === 'present' ? keepPresent(observed, said) : keepStrictest(observed, said);
  });
}

/** The edges of a tree that lead to a record. */
const edgesTo = (id: string, tree: readonly TreeNode[]): MergeEdge[] =>
  tree.flatMap(({ record }) => (record.merged?.into === id ? record.merged : []));

const choicesFor = (id: string, tree: readonly TreeNode[]): readonly Observation[] =>
  edgesTo(id, tree).flatMap(({ choices }) => choices);

function byCell(observations: readonly Observation[]): Map<string, Observation[]> {
  const cells = new Map<string, Observation[]>();
  for (const observation of observations) {
    const cell = cells.get(cellKey(observation));
    if (cell === undefined) cells.set(cellKey(observation), [observation]);
    else cell.push(observation);
  }
  return cells;
}

interface Words {
  readonly node: TreeNode;
  readonly cells: ReadonlyMap<string, readonly Observation[]>;
}

/** What each record says of a cell, the root first; what a person said after a merge stands for what was merged, too. */
function spoken(id: string, cell: string, words: readonly Words[]): Observation[] {
  const own = wordOf(words.find(({ node }) => node.record.id === id)?.cells.get(cell) ?? []);
  const below = words.flatMap(({ node: { record } }) => {
    if (record.merged?.into !== id) return [];
    const decided = own?.source === 'manual' && own.lastSeen >= record.merged.at;
    return decided ? [] : spoken(record.id, cell, words);
  });
  return own === undefined ? below : [own, ...below];
}

const wordOf = (observed: readonly Observation[]): Observation | undefined =>
  observed[0] === undefined ? undefined : survivor(observed, survivorship[observed[0].field]);

/** The values that some record has, without those that each of them lost or replaced. */
function keepPresent(observed: readonly Observation[], said: readonly Observation[]): readonly Observation[] {
  const present = new Set(said.flatMap(({ value }) => (value === null ? [] : canonicalJson(value))));
  return present.size === 0 ? observed : observed.filter(({ value }) => present.has(canonicalJson(value)));
}

/** Everything that was said, where the strictest word survives by itself; else that word, and what models suggest. */
function keepStrictest(observed: readonly Observation[], said: readonly Observation[]): readonly Observation[] {
  const strictest = strictestOf(said);
  const plain = wordOf(observed);
  if (strictest === undefined || canonicalJson(strictest.value) === canonicalJson(plain?.value ?? null)) return observed;
  return [strictest, ...observed.filter(({ source }) => source === 'ai')];
}

function strictestOf(said: readonly Observation[]): Observation | undefined {
  const [first, ...others] = said.filter(({ value }) => value !== null);
  // Nobody marks a client by not saying anything, or by saying that it is not sensitive.
  if (first?.field !== 'preferences') return wordOf(said.filter(({ value }) => value === true));
  const preferences = [first, ...(others as ObservationOf<'preferences'>[])].flatMap(({ value }) => value ?? []);
  const [own, ...rest] = preferences;
  return own === undefined ? first : { ...first, value: strictestPreferences(own, ...rest) };
}
