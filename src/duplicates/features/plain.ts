import { closeness, closenessOf } from '../closeness.ts';
import { sharedBand } from '../comparing.ts';
import { type Feature, levels } from '../feature.ts';
import { cell, identifierSlots, sharedIdentifier } from '../layout.ts';

/** Ids of one system: equal, a typing error apart, or different, which speaks against. */
export const identifier: Feature = {
  code: 'identifier',
  sharing: { household: 0.02, office: 0.005, community: 0 },
  name: false,
  levels: levels(
    ['same', 0.85, 1e-6, 'They have the same id.'],
    ['same-shared', 0.02, 1e-5, 'They have the same id, which others have too.'],
    ['typo', 0.06, 1e-4, 'Their ids are a typing error apart.'],
    ['different', 0.07, 0.9999, 'Their ids differ.'],
  ),
  compare({ cells, identifiers }, a, b) {
    let best = 0;
    for (let slot = 0; slot < identifierSlots.length; slot += 1) {
      const left = identifierSlots[slot] as number;
      for (let otherSlot = 0; otherSlot < identifierSlots.length; otherSlot += 1) {
        const right = identifierSlots[otherSlot] as number;
        if ((cells[a + left] as number) === 0 || (cells[a + left] as number) !== (cells[b + right] as number)) continue;
        const [id, other] = [cells[a + left + 1] as number, cells[b + right + 1] as number];
        if (id === 0 || other === 0) continue;
        const same = sharedBand(cells, a, sharedIdentifier + slot) > 0 ? 2 : 1;
        const level = id === other ? same : closenessOf(identifiers, id, other) === closeness.typo ? 3 : 4;
        if (best === 0 || level < best) best = level;
      }
    }
    return best;
  },
};

/** Gender, as far as it is recorded as one of two. */
export const gender: Feature = {
  code: 'gender',
  sharing: { household: 0, office: 0, community: 0.05 },
  name: false,
  levels: levels(
    ['same', 0.97, 0.5, 'The same gender is recorded.'],
    ['different', 0.03, 0.5, 'Different genders are recorded.'],
  ),
  compare({ cells }, a, b) {
    const [left, right] = [cells[a + cell.gender] as number, cells[b + cell.gender] as number];
    return left === 0 || right === 0 ? 0 : left === right ? 1 : 2;
  },
};

/** Job titles. */
export const job: Feature = {
  code: 'job-title',
  sharing: { household: 0.02, office: 0.3, community: 0.06 },
  name: false,
  levels: levels(
    ['same', 0.6, 2e-3, 'They have the same job title.'],
    ['same-common', 0.2, 2e-2, 'They have the same job title, which is common.'],
    ['different', 0.2, 0.97, 'Their job titles differ.'],
  ),
  compare({ cells, bands }, a, b) {
    const [left, right] = [cells[a + cell.job] as number, cells[b + cell.job] as number];
    if (left === 0 || right === 0) return 0;
    return left === right ? ((bands.job[left] as number) > 3 ? 2 : 1) : 3;
  },
};

/** Websites of organisations. */
export const site: Feature = {
  code: 'website',
  sharing: { household: 0.3, office: 0.5, community: 0 },
  name: false,
  levels: levels(['same', 0.8, 1e-4, 'They have the same website.'], ['different', 0.2, 0.9999, 'Their websites differ.']),
  compare({ cells }, a, b) {
    const [left, right] = [cells[a + cell.site] as number, cells[b + cell.site] as number];
    return left === 0 || right === 0 ? 0 : left === right ? 1 : 2;
  },
};
