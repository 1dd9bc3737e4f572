/**
 * The most of each list and the longest of each text that a client can have; texts in graphemes, as a person counts them.
 *
 * @example
 * clientLimits.agentInstructions // => 2000
 */
export const clientLimits = {
  nameParts: 100,
  company: 200,
  addressParts: 300,
  location: 500,
  notes: 20_000,
  /** Of one note of the notes tab. */
  noteText: 2000,
  agentInstructions: 2000,
  emails: 50,
  phones: 50,
  tags: 100,
  customFields: 200,
  metadata: 200,
  externalIds: 50,
  /** Of one custom field's or metadata member's JSON, in code units. */
  json: 10_000,
} as const;
