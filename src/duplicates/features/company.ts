import { closeness, closenessOf } from '../closeness.ts';
import { type Feature, levels } from '../feature.ts';
import { cell } from '../layout.ts';

/** A person's company, without its legal form. */
export const company: Feature = {
  code: 'company',
  sharing: { household: 0.1, office: 0.9, community: 0.01 },
  name: false,
  levels: levels(
    ['same-rare', 0.5, 2e-5, 'They work for the same company.'],
    ['same', 0.2, 4e-4, 'They work for the same company, which some others have too.'],
    ['same-common', 0.05, 4e-3, 'They work for the same company, which many have.'],
    ['similar', 0.1, 1e-4, 'Their companies are a typing error apart.'],
    ['different', 0.15, 0.995, 'Their companies differ.'],
  ),
  compare({ cells, companies, bands }, a, b) {
    const [left, right] = [cells[a + cell.company] as number, cells[b + cell.company] as number];
    if (left === 0 || right === 0) return 0;
    if (left === right) return [1, 1, 2, 2, 3][bands.company[left] as number] as number;
    return closenessOf(companies.texts, left, right) === closeness.typo ? 4 : 5;
  },
};
