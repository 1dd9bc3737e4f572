import { classCount } from './classes.ts';
import type { Comparing } from './comparing.ts';
import { features } from './kinds.ts';
import type { RecordKind } from './layout.ts';
import type { KindModel } from './model.ts';
import { type Contribution, type PairComparison, scoreOf, verdictOf } from './pair-comparison.ts';
import { logSum } from './weights.ts';

const random = classCount - 1;

/** Compares two rows of one kind and says what each part contributes. */
export function explain(comparing: Comparing, model: KindModel, kind: RecordKind, a: number, b: number): PairComparison {
  const contributions: Contribution[] = [];
  const sums = [...model.share];
  let onNameAlone = true;
  for (const { code: feature, levels, name, compare } of features[kind]) {
    const found = levels[compare(comparing, a, b) - 1];
    const weights = found === undefined ? undefined : model.features[feature]?.[found.code];
    if (found === undefined || weights === undefined) continue;
    for (const [place, weight] of weights.entries()) sums[place] = (sums[place] as number) + weight;
    const weight = (weights[0] as number) - (weights[random] as number);
    if (!name && weight > 0) onNameAlone = false;
    contributions.push({ feature, level: found.code, text: found.text, weight });
  }
  const rate = (model.share[0] as number) - (model.share[random] as number) - model.cut;
  contributions.push({ feature: 'base-rate', level: 'learnt', text: 'Most pairs of records are of two clients.', weight: rate });
  const place = (sums[random] as number) - logSum(sums, 1);
  contributions.push({
    feature: 'same-place',
    level: 'learnt',
    text: 'Another client of the same household, office or community would agree in some of this.',
    weight: place,
  });
  contributions.sort((one, other) => Math.abs(other.weight) - Math.abs(one.weight));
  const bits = contributions.reduce((total, { weight }) => total + weight, 0);
  return { score: scoreOf(bits), verdict: verdictOf(bits, onNameAlone), explanation: contributions };
}
