import { type GoldenRecord, resolve } from '../client/golden-record.ts';
import { cellKey, type Observation, type ObservedField } from '../client/observation.ts';
import type { HeldKey } from '../client/record.ts';
import { type Deciding, decidedBy, survivorship } from '../client/survivorship.ts';
import { canonicalJson } from '../shared/json.ts';
import { type Reason, reason } from '../shared/reason.ts';
import { compareText } from '../shared/text.ts';
import { edgesOf, type MergeContext } from './decide-merge.ts';
import { choosable } from './field-choices.ts';
import { mergedTree } from './merged-tree.ts';

/** One field, or one cell of a field, of a merged client. */
export interface MergedField {
  readonly field: ObservedField;
  readonly cell: string;
  /** The observation that survives; absent where nothing does. */
  readonly survives?: Observation;
  /** What each client has there today, the survivor of the merge first; those that never had anything are left out. */
  readonly candidates: readonly { readonly clientId: string; readonly observation: Observation }[];
  /** Whether the clients say different things, of which one is left. */
  readonly conflict: boolean;
  /** Whether a person can choose: see `choosableFields`. */
  readonly choosable: boolean;
  /** What decides. */
  readonly reasons: readonly Reason[];
}

/** What protects a client, today and once it is merged. */
export interface MergedControls {
  readonly clients: readonly { readonly clientId: string; readonly controls: Controls }[];
  readonly merged: Controls;
}

/** Sensitivity and preferences. */
export type Controls = Pick<GoldenRecord, 'sensitive' | 'preferences'>;

/** What a merge would make, before anything is written. */
export interface MergePreview {
  readonly survivor: string;
  readonly others: readonly string[];
  readonly golden: GoldenRecord;
  /** Every field that one of them has, in the order of its name. */
  readonly fields: readonly MergedField[];
  /** What leads messages to the others today leads to the merged client then. */
  readonly keys: readonly HeldKey[];
  readonly controls: MergedControls;
}

/**
 * What a merge would make: field by field, what each client has, what survives and what decides that. Of contact values and tags the
 * merged client has those of all; of sensitivity and preferences the strictest.
 */
export function previewMerge(context: MergeContext): MergePreview {
  const { survivor, others } = context;
  const trees = [survivor, ...others];
  const merged = mergedTree(survivor, others, edgesOf(context)).whole;
  const golden = resolve(merged.observations);
  const known = trees.map((tree) => ({ clientId: tree.root.id, golden: resolve(tree.whole.observations) }));
  const cells = new Map(
    [...known.map((one) => one.golden), golden].flatMap(({ provenance }) =>
      Object.values(provenance).map((one) => [cellKey(one), one]),
    ),
  );
  return {
    survivor: survivor.root.id,
    others: others.map(({ root }) => root.id),
    golden,
    fields: [...cells]
      .sort(([left], [right]) => compareText(left, right))
      .map(([name, { field, cell }]) => fieldOf(name, field, cell, known, golden, context)),
    keys: others.flatMap(({ whole }) => whole.keys),
    controls: {
      clients: known.map((one) => ({ clientId: one.clientId, controls: controlsOf(one.golden) })),
      merged: controlsOf(golden),
    },
  };
}

function fieldOf(
  name: string,
  field: ObservedField,
  cell: string,
  known: readonly { readonly clientId: string; readonly golden: GoldenRecord }[],
  merged: GoldenRecord,
  { choices }: MergeContext,
): MergedField {
  const survives = merged.provenance[name];
  const candidates = known.flatMap((one) => {
    const observation = one.golden.provenance[name];
    return observation === undefined ? [] : [{ clientId: one.clientId, observation }];
  });
  const lost = candidates.filter(({ observation }) => !isSame(observation, survives) && observation.value !== null);
  const why = choices[name] === undefined ? whyItSurvives(survives, lost) : [chosenByHand(choices[name])];
  return {
    field,
    cell,
    ...(survives === undefined ? {} : { survives }),
    candidates,
    conflict: lost.length > 0,
    choosable: choosable(name) !== undefined,
    reasons: why,
  };
}

const isSame = (one: Observation, other: Observation | undefined): boolean =>
  canonicalJson(one.value) === canonicalJson(other?.value ?? null);

const chosenByHand = (clientId: string): Reason => reason('chosen', 'A person chose whose value is kept.', { clientId });

/** What decides against each other value, once each. */
function whyItSurvives(survives: Observation | undefined, lost: readonly { readonly observation: Observation }[]): Reason[] {
  if (survives === undefined) return [];
  const joined = survives.field === 'sensitive' || survives.field === 'preferences';
  const deciding = new Set(
    lost.map(({ observation }) => (joined ? 'strictest' : decidedBy(survives, observation, survivorship[survives.field]))),
  );
  return [...deciding].map((one) => reason(one, sentences[one]));
}

const sentences: { readonly [Name in Deciding | 'strictest']: string } = {
  weight: 'It comes from the weightier source.',
  latest: 'It was said last.',
  earliest: 'It was known first.',
  complete: 'It is the fuller one.',
  source: 'It comes from the better of two sources of one weight.',
  corrected: 'It corrects what was said before.',
  text: 'Nothing tells them apart: the order of their texts decides.',
  strictest: 'Of what protects the client, the strictest holds.',
};

const controlsOf = ({ sensitive, preferences }: GoldenRecord): Controls =>
  preferences === undefined ? { sensitive } : { sensitive, preferences };
