import type { DuplicateRecord } from 'clientele';

/** A flat row, as labelled bases and exports have them; what is empty is missing. */
export type Row = Readonly<Record<string, string | undefined>> & { readonly id: string };

/** The record of a row. */
export function recordOf(row: Row): DuplicateRecord {
  const { id, firstName, middleName, lastName, suffix, street, city, state, zip, country } = row;
  const present = (...values: readonly (string | undefined)[]) =>
    values.filter((value) => value !== undefined && value !== '') as string[];
  return {
    id: String(id),
    ...(present(firstName, middleName, lastName).length > 0
      ? { name: partsOf({ firstName, middleName, lastName, suffix }) }
      : {}),
    ...(present(street, city, zip).length > 0 ? { address: partsOf({ street, city, state, postalCode: zip, country }) } : {}),
    ...partsOf({
      fullName: row.fullName,
      company: row.company,
      dateOfBirth: row.dateOfBirth,
      gender: row.gender,
      jobTitle: row.jobTitle,
      website: row.website,
    }),
    emails: present(row.email, row.email2, row.email3),
    phones: present(row.phone, row.phone2, row.phone3),
    ...(row.nationalId ? { identifiers: { nationalId: row.nationalId } } : {}),
  };
}

/** The parts that are there. */
function partsOf<Parts extends Readonly<Record<string, string | undefined>>>(parts: Parts): { [Part in keyof Parts]?: string } {
  return Object.fromEntries(Object.entries(parts).filter(([, value]) => value !== undefined && value !== '')) as {
    [Part in keyof Parts]?: string;
  };
}
