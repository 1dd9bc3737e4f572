import type { FindingField } from '../conversation/finding.ts';

/** What extraction may look for, and what it may assume; a tenant's settings give it. */
export interface ExtractionOptions {
  /** ISO 3166-1 alpha-2: the country of phone numbers written without a country code. */
  readonly defaultCountry?: string;
  /** BCP 47, the likeliest first: breaks ties where a text's language cannot be told. */
  readonly languages: readonly string[];
  /** Which fields are looked for in texts; the rest is not even tried. What the channel says of the sender is always taken. */
  readonly fields: readonly FindingField[];
  /** The tenant's own email addresses and phone numbers, in normal form: never a client's. */
  readonly ownAddresses: readonly string[];
  /** A second opinion on weak single-word names: what it denies is refused. Without it the rules alone decide. */
  readonly nameEvidence?: NameEvidence;
}

/** A second opinion on a single word in its sentence: is it a person's name? Synchronous, so that extraction stays a plain function. */
export interface NameEvidence {
  isPersonName(word: string, sentence: string): boolean;
}
