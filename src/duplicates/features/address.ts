import type { Columns } from '../base.ts';
import type { Sharing } from '../classes.ts';
import { closeness, closenessOf } from '../closeness.ts';
import type { Comparing } from '../comparing.ts';
import { type Feature, levels } from '../feature.ts';
import { cell } from '../layout.ts';

/** Addresses as a whole: the building, then its code and town. */
const addresses = (sharing: Sharing): Feature => ({
  code: 'address',
  sharing,
  name: false,
  levels: levels(
    ['same', 0.38, 2e-6, 'They have the same postal address.'],
    ['same-street', 0.06, 2e-6, 'They have the same street and number, and one has no town.'],
    ['same-street-elsewhere', 0.03, 4e-6, 'They have the same street and number, with another code and town.'],
    ['near', 0.14, 5e-6, 'Their postal addresses are a typing error apart.'],
    ['other-unit', 0.01, 2e-6, 'They live in different units of one building.'],
    ['near-street', 0.04, 2e-5, 'Their streets are a typing error apart.'],
    ['same-zip-other-street', 0.04, 1e-3, 'They have the same postal code, and different streets.'],
    ['same-city-other-street', 0.05, 1e-2, 'They live in the same town, in different streets.'],
    ['different', 0.1, 0.95, 'Their postal addresses differ.'],
    ['same-zip', 0.05, 5e-4, 'They have the same postal code.'],
    ['same-zip-common', 0.02, 2e-3, 'They have the same postal code, which is common.'],
    ['near-zip', 0.02, 2e-3, 'Their postal codes are close, and the town is the same.'],
    ['same-city', 0.03, 5e-3, 'They live in the same town.'],
    ['same-city-common', 0.02, 2e-2, 'They live in the same town, which is common.'],
    ['different-place', 0.01, 0.9, 'They live in different towns.'],
  ),
  compare(comparing, a, b) {
    const street = compareStreets(comparing, a, b);
    return street === streets.missing ? comparePlaces(comparing, a, b) : compareBoth(comparing, street, a, b);
  },
});

/** Of people: those of one household share them. */
export const address: Feature = addresses({ household: 0.8, office: 0.5, community: 0.06 });

/** Of organisations: branches are elsewhere. */
export const officeAddress: Feature = addresses({ household: 0.02, office: 0.5, community: 0.06 });

const streets = { missing: 0, same: 1, near: 2, unit: 3, different: 4 } as const;

function compareStreets({ cells, streets: names }: Columns, a: number, b: number): number {
  const [left, right] = [cells[a + cell.street] as number, cells[b + cell.street] as number];
  if (left === 0 || right === 0) return streets.missing;
  const [number, otherNumber] = [cells[a + cell.houseNumber] as number, cells[b + cell.houseNumber] as number];
  const sameNumber = number === otherNumber;
  if (left === right) {
    if (!sameNumber) return number === 0 || otherNumber === 0 ? streets.near : streets.different;
    const [unit, otherUnit] = [cells[a + cell.unit] as number, cells[b + cell.unit] as number];
    return unit === 0 || otherUnit === 0 || unit === otherUnit ? streets.same : streets.unit;
  }
  if (!sameNumber || number === 0) return streets.different;
  return closenessOf(names, left, right) === closeness.different ? streets.different : streets.near;
}

function compareBoth(comparing: Comparing, street: number, a: number, b: number): number {
  const [zip, city] = [compareZips(comparing, a, b), compareCities(comparing, a, b)];
  const here = zip === places.same || city === places.same;
  const unknown = zip === places.missing && city === places.missing;
  if (street === streets.same) return here ? 1 : unknown ? 2 : 3;
  if (street === streets.near) return here ? 4 : 6;
  if (street === streets.unit) return 5;
  return zip === places.same ? 7 : city === places.same ? 8 : 9;
}

function comparePlaces(comparing: Comparing, a: number, b: number): number {
  const { cells, bands } = comparing;
  const [zip, city] = [compareZips(comparing, a, b), compareCities(comparing, a, b)];
  if (zip === places.missing && city === places.missing) return 0;
  if (zip === places.same) return (bands.zip[cells[a + cell.zip] as number] as number) > 2 ? 11 : 10;
  if (city === places.same || city === places.near) {
    if (zip === places.near) return 12;
    return Math.max(bands.city[cells[a + cell.city] as number] as number, bands.city[cells[b + cell.city] as number] as number) >
      3
      ? 14
      : 13;
  }
  return 15;
}

const places = { missing: 0, same: 1, near: 2, different: 3 } as const;

function compareZips({ cells, zips }: Columns, a: number, b: number): number {
  const [left, right] = [cells[a + cell.zip] as number, cells[b + cell.zip] as number];
  if (left === 0 || right === 0) return places.missing;
  if (left === right) return places.same;
  return closenessOf(zips, left, right) === closeness.different ? places.different : places.near;
}

function compareCities({ cells, cities }: Columns, a: number, b: number): number {
  const [left, right] = [cells[a + cell.city] as number, cells[b + cell.city] as number];
  if (left === 0 || right === 0) return places.missing;
  if (left === right) return places.same;
  return closenessOf(cities, left, right) === closeness.typo ? places.same : places.different;
}
