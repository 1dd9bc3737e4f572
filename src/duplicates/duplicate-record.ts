import type { PersonName } from '../identity/person-name.ts';
import type { PostalAddress } from '../identity/postal-address.ts';

/**
 * What the duplicate finder reads of a client or an account. Every field may be missing, written in any usual notation, and wrong.
 *
 * A record with a company and no person's name is an organisation; organisations are compared with organisations only.
 */
export interface DuplicateRecord {
  /** Unique among the records that are compared. */
  readonly id: string;
  readonly name?: PersonName | undefined;
  /** Read where `name` has no first or no last name. */
  readonly fullName?: string | undefined;
  readonly company?: string | undefined;
  /** The first three are compared. */
  readonly emails?: readonly string[] | undefined;
  /** With or without country code; the first three are compared. */
  readonly phones?: readonly string[] | undefined;
  /** Its street may hold the whole address. */
  readonly address?: PostalAddress | undefined;
  /** `YYYY-MM-DD`, or any usual notation. */
  readonly dateOfBirth?: string | undefined;
  /** Ids that others gave, by system: a tax number, a customer number. Ids of one system that differ speak against. Two are compared. */
  readonly identifiers?: { readonly [system: string]: string } | undefined;
  readonly gender?: string | undefined;
  readonly jobTitle?: string | undefined;
  readonly website?: string | undefined;
}
