import { type Feature, levels } from '../feature.ts';
import { cell } from '../layout.ts';
import { isInitial } from './family-name.ts';

/** Middle names and generations: junior and senior are two people. */
export const furtherNames: Feature = {
  code: 'further-names',
  sharing: { household: 0.1, office: 0.005, community: 0.01 },
  name: true,
  levels: levels(
    ['other-generation', 1e-4, 0.04, 'One is junior, the other senior.'],
    ['different', 0.08, 0.86, 'The middle names differ.'],
    ['same', 0.5, 0.01, 'The middle names are the same.'],
    ['initial', 0.35, 0.06, 'One middle name is the initial of the other.'],
    ['same-generation', 0.048, 0.01, 'Both names have the same generation.'],
    ['one-generation', 0.02, 0.02, 'One name tells a generation, the other none.'],
  ).map((level) => (level.code === 'other-generation' ? { ...level, fixed: true } : level)),
  compare({ cells, names }, a, b) {
    const [left, right] = [cells[a + cell.generation] as number, cells[b + cell.generation] as number];
    if (left !== 0 && right !== 0 && left !== right) return 1;
    const [one, other] = [cells[a + cell.middle] as number, cells[b + cell.middle] as number];
    if (one !== 0 && other !== 0) {
      if (isInitial(names, one, other)) return 4;
      return one === other ? 3 : 2;
    }
    return left === right ? (left === 0 ? 0 : 5) : 6;
  },
};
