import type { Sharing } from '../classes.ts';
import { sharedBand } from '../comparing.ts';
import { type Feature, levels } from '../feature.ts';
import { phoneSlots, sharedPhone } from '../layout.ts';

const different = 8;

/** Phones, the best of all pairs: numbers that many have prove little, and two extensions of one switchboard are two people. */
const phones = (sharing: Sharing): Feature => ({
  code: 'phone',
  sharing,
  name: false,
  levels: levels(
    ['same', 0.55, 4e-7, 'They have the same number.'],
    ['same-shared', 0.05, 5e-6, 'They have the same number, which some others have too.'],
    ['same-common', 0.02, 5e-5, 'They have the same number, which many have.'],
    ['same-one-extension', 0.02, 2e-6, 'They have the same number, one with an extension.'],
    ['typo', 0.05, 1e-6, 'One figure of the numbers differs, or two are swapped.'],
    ['other-extension', 0.005, 2e-6, 'They have the same number with different extensions.'],
    ['near', 0.02, 1e-3, 'Their numbers begin alike.'],
    ['different', 0.285, 0.999, 'Their numbers differ.'],
  ),
  compare({ cells }, a, b) {
    let best = 0;
    for (let slot = 0; slot < phoneSlots.length; slot += 1) {
      const one = a + (phoneSlots[slot] as number);
      if ((cells[one] as number) === 0) continue;
      for (let otherSlot = 0; otherSlot < phoneSlots.length; otherSlot += 1) {
        const other = b + (phoneSlots[otherSlot] as number);
        if ((cells[other] as number) === 0) continue;
        const level = compareNumbers(cells, one, other, sharedBand(cells, a, sharedPhone + slot));
        if (best === 0 || level < best) best = level;
      }
    }
    return best;
  },
});

/** Of people. */
export const phone: Feature = phones({ household: 0.35, office: 0.35, community: 0.005 });

/** Of organisations: branches have the number of the head office. */
export const officePhone: Feature = phones({ household: 0.3, office: 0.35, community: 0.005 });

/** `shared`: how common the number is, where it is the same. */
function compareNumbers(cells: Int32Array, a: number, b: number, shared: number): number {
  const [left, right] = [cells[a] as number, cells[b] as number];
  if (isSame(left, right)) {
    const [extension, other] = [cells[a + 1] as number, cells[b + 1] as number];
    const band = left === right ? shared : 0;
    if (extension === other) return 1 + band;
    return extension === 0 || other === 0 ? Math.max(4, 1 + band) : 6;
  }
  if (isTypo(left, right)) return 5;
  return Math.trunc(left / 1e5) === Math.trunc(right / 1e5) ? 7 : different;
}

/** A number without its area code is the same as one with it: the last seven figures count then. */
function isSame(left: number, right: number): boolean {
  if (left === right) return true;
  return (left < 1e7 || right < 1e7) && left % 1e7 === right % 1e7 && Math.min(left, right) > 1e6;
}

function isTypo(left: number, right: number): boolean {
  let [one, other, differences, last, figure, otherFigure] = [left, right, 0, -2, 0, 0];
  for (let place = 0; place < 9; place += 1) {
    const [next, otherNext] = [one % 10, other % 10];
    if (next !== otherNext) {
      differences += 1;
      if (differences > 2) return false;
      if (differences === 2 && (last !== place - 1 || next !== otherFigure || otherNext !== figure)) return false;
      last = place;
    }
    [figure, otherFigure] = [next, otherNext];
    one = Math.trunc(one / 10);
    other = Math.trunc(other / 10);
  }
  return true;
}
