import { type Feature, levels } from '../feature.ts';
import { cell } from '../layout.ts';

/** What systems write where a date is not known. */
const placeholders: ReadonlySet<number> = new Set([1900_01_01, 1970_01_01, 1901_01_01, 1999_11_11, 1111_11_11]);

/** Dates of birth: equal, day and month swapped, typing errors, one part wrong. */
export const birth: Feature = {
  code: 'date-of-birth',
  sharing: { household: 0.02, office: 0.005, community: 0.005 },
  name: false,
  levels: levels(
    ['same', 0.8, 5e-5, 'The dates of birth are the same.'],
    ['same-year-only', 0.02, 5e-5, 'The dates of birth are the same first of January.'],
    ['swapped', 0.02, 1e-4, 'Day and month of birth are swapped.'],
    ['typo', 0.07, 2e-3, 'One figure of the date of birth differs, or two are swapped.'],
    ['one-part', 0.04, 3e-3, 'Day, month or year of birth differs.'],
    ['imprecise', 0.01, 1e-3, 'Only the year of birth is known of one, and it is the same.'],
    ['near', 0.01, 1.2e-2, 'The dates of birth are close.'],
    ['same-year', 0.01, 1.5e-2, 'Only the year of birth is the same.'],
    ['different', 0.02, 0.965, 'The dates of birth differ.'],
  ),
  compare({ cells }, a, b) {
    const [left, right] = [cells[a + cell.birth] as number, cells[b + cell.birth] as number];
    if (left === 0 || right === 0) return 0;
    if (left === right) return left % 10_000 === 101 ? 2 : 1;
    if (placeholders.has(left) || placeholders.has(right)) return 0;
    return compareDifferent(left, right);
  },
};

function compareDifferent(left: number, right: number): number {
  const [yearLeft, yearRight] = [Math.trunc(left / 10_000), Math.trunc(right / 10_000)];
  const [monthLeft, monthRight] = [Math.trunc(left / 100) % 100, Math.trunc(right / 100) % 100];
  const [dayLeft, dayRight] = [left % 100, right % 100];
  const sameYear = yearLeft === yearRight;
  if (sameYear && monthLeft === dayRight && dayLeft === monthRight) return 3;
  const parts = Number(sameYear) + Number(monthLeft === monthRight) + Number(dayLeft === dayRight);
  // A typing error leaves one part as it is.
  if (parts > 0 && isTypo(left, right)) return 4;
  if (parts === 2) return 5;
  if (sameYear && (left % 10_000 === 101 || right % 10_000 === 101)) return 6;
  if (Math.abs(dayNumber(left) - dayNumber(right)) <= 45 || (parts === 1 && Math.abs(yearLeft - yearRight) === 10)) return 7;
  return sameYear ? 8 : 9;
}

/** Days are compared as if months had 31 days: it only has to be close. */
const dayNumber = (date: number): number => Math.trunc(date / 10_000) * 372 + (Math.trunc(date / 100) % 100) * 31 + (date % 100);

/** One of eight figures differs, or two neighbours are swapped. */
function isTypo(left: number, right: number): boolean {
  let [one, other, differences, swapped, previousOne, previousOther] = [left, right, 0, true, -1, -1];
  let last = -2;
  for (let place = 0; place < 8; place += 1) {
    const [figure, otherFigure] = [one % 10, other % 10];
    if (figure !== otherFigure) {
      differences += 1;
      if (differences === 2) swapped = last === place - 1 && figure === previousOther && otherFigure === previousOne;
      last = place;
    }
    [previousOne, previousOther] = [figure, otherFigure];
    one = Math.trunc(one / 10);
    other = Math.trunc(other / 10);
  }
  return differences === 1 || (differences === 2 && swapped);
}
