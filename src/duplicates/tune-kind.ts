import { features } from './kinds.ts';
import type { RecordKind } from './layout.ts';
import type { ClassWeights, KindModel } from './model.ts';
import type { Patterns } from './patterns.ts';
import { weigher } from './weights.ts';

/** The pattern of a labelled pair, and the part of the labels that it is judged with. */
export interface Labelled {
  readonly pattern: number;
  readonly same: boolean;
  readonly fold: number;
}

/** Into how many parts the labels are divided. */
export const folds = 5;
/** Labelled matches that the shares of the given model count for. */
const expectedMatches = 50;
/** The most bits that the cut moves, and how many wrong labels the furthest move has to save. */
const [furthest, costOfFurthest] = [16, 4];

type Way = (model: KindModel, kind: RecordKind, patterns: Patterns, labelled: readonly Labelled[]) => KindModel;

/** The least change first. */
const ways: readonly Way[] = [
  (model) => model,
  withCut,
  (model, kind, patterns, labelled) => withCut(withShares(model, kind, patterns, labelled), kind, patterns, labelled),
];

/**
 * Draws the model of a kind to labels, by the least change that judges the labels best that it was not drawn to; it never judges more of
 * all labels wrong than the model did.
 */
export function tuneKind(kind: RecordKind, model: KindModel, patterns: Patterns, labelled: readonly Labelled[]): KindModel {
  let [best, fewest]: [KindModel, number] = [model, Number.POSITIVE_INFINITY];
  const before = wrong(model, kind, patterns, labelled);
  for (const way of ways) {
    let unseen = 0;
    for (let fold = 0; fold < folds; fold += 1) {
      const seen = labelled.filter((label) => label.fold !== fold);
      unseen += wrong(
        way(model, kind, patterns, seen),
        kind,
        patterns,
        labelled.filter((label) => label.fold === fold),
      );
    }
    if (unseen >= fewest) continue;
    const all = way(model, kind, patterns, labelled);
    if (wrong(all, kind, patterns, labelled) > before) continue;
    [best, fewest] = [all, unseen];
  }
  return best;
}

/** How many labels stand on the wrong side of the cut. */
function wrong(model: KindModel, kind: RecordKind, patterns: Patterns, labelled: readonly Labelled[]): number {
  const weigh = weigher(features[kind], model);
  return labelled.filter(({ pattern, same }) => weigh.bits(patterns, pattern) >= 0 !== same).length;
}

/** The cut half way between the labelled pairs that it parts best; a move has to save labels. */
function withCut(model: KindModel, kind: RecordKind, patterns: Patterns, labelled: readonly Labelled[]): KindModel {
  const weigh = weigher(features[kind], model);
  const rising = labelled
    .map(({ pattern, same }) => ({ bits: weigh.bits(patterns, pattern), same }))
    .sort((one, other) => one.bits - other.bits);
  const lowest = rising[0]?.bits ?? 0;
  let mistakes = rising.filter(({ same }) => !same).length;
  let [best, least] = [0, wrong(model, kind, patterns, labelled)];
  for (let below = 0; below <= rising.length; below += 1) {
    const last = below === 0 ? lowest - 2 : (rising[below - 1]?.bits as number);
    const next = rising[below]?.bits ?? last + 2;
    const move = (last + next) / 2;
    const cost = mistakes + (costOfFurthest * Math.abs(move)) / furthest;
    if (last < next && Math.abs(move) <= furthest && cost < least) [best, least] = [move, cost];
    mistakes += rising[below]?.same === true ? 1 : -1;
  }
  return { ...model, cut: model.cut + best };
}

/** The shares of levels among matches, drawn to those of the labelled matches. */
function withShares(model: KindModel, kind: RecordKind, patterns: Patterns, labelled: readonly Labelled[]): KindModel {
  const matches = labelled.filter(({ same }) => same);
  const drawn = features[kind].map(({ code, levels }, feature) => {
    const found = matches.map(({ pattern }) => patterns.level(pattern, feature)).filter((level) => level > 0);
    const weights = model.features[code] ?? {};
    const ofLevels = levels.flatMap(({ code: name, fixed }, index): [string, ClassWeights][] => {
      const [match, ...others] = weights[name] ?? [];
      if (match === undefined) return [];
      const seen = found.filter((level) => level === index + 1).length;
      const share = (seen + expectedMatches * 2 ** match) / (found.length + expectedMatches);
      return [[name, [fixed === true ? match : Math.log2(share), ...others]]];
    });
    return [code, Object.fromEntries(ofLevels)] as const;
  });
  return { ...model, features: Object.fromEntries(drawn) };
}
