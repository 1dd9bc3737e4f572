import { type Feature, levels } from '../feature.ts';
import { cell } from '../layout.ts';

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
  compare({ base }, a, b) {
    const { cells, names } = base;
    const [left, right] = [cells[a + cell.generation] as number, cells[b + cell.generation] as number];
    if (left !== 0 && right !== 0 && left !== right) return 1;
    const [one, other] = [cells[a + cell.middle] as number, cells[b + cell.middle] as number];
    if (one !== 0 && other !== 0) {
      const [word = '', otherWord = ''] = [names.words[one], names.words[other]];
      if (one === other) return word.length === 1 ? 4 : 3;
      return (word.length === 1 || otherWord.length === 1) && word[0] === otherWord[0] ? 4 : 2;
    }
    return left === right ? (left === 0 ? 0 : 5) : 6;
  },
};
