import type { DuplicateRecord } from 'clientele';

/** A flat row, as labelled bases and exports have them; what is empty is missing. */
export type Row = Readonly<Record<string, string | undefined>> & { readonly id: string };

/** The record of a row. */
export function recordOf(row: Row): DuplicateRecord {
  const { firstName, middleName, lastName, suffix, street, city, state, zip, country } = row;
  return {
    id: String(row.id),
    name:
      firstName || lastName ? ({ firstName, middleName, lastName, suffix } as NonNullable<DuplicateRecord['name']>) : undefined,
    fullName: row.fullName,
    company: row.company,
    emails: present(row.email, row.email2, row.email3),
    phones: present(row.phone, row.phone2, row.phone3),
    address:
      street || city || zip
        ? ({ street, city, state, postalCode: zip, country } as NonNullable<DuplicateRecord['address']>)
        : undefined,
    dateOfBirth: row.dateOfBirth,
    identifiers: row.nationalId ? { nationalId: row.nationalId } : undefined,
    gender: row.gender,
    jobTitle: row.jobTitle,
    website: row.website,
  };
}

const present = (...values: readonly (string | undefined)[]): string[] =>
  values.filter((value) => value !== undefined && value !== '') as string[];
