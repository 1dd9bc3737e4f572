/** Where the numbers of a record stand in its row; 0 means that the value is missing. */
export const cell = {
  kind: 0,
  /** First given name, further given names, the whole family name, its first and last word: numbers of words. */
  given: 1,
  middle: 2,
  family: 3,
  familyFirst: 4,
  familyLast: 5,
  generation: 6,
  /** `yyyymmdd`. */
  birth: 7,
  /** Three times: hash of the mailbox, number of the local part, number of the domain, flags. */
  email: 8,
  /** Three times: the last nine digits, hash of the extension. */
  phone: 20,
  houseNumber: 26,
  street: 27,
  unit: 28,
  zip: 29,
  city: 30,
  company: 31,
  /** Twice: hash of the system, number of the id. */
  identifier: 32,
  gender: 36,
  job: 37,
  site: 38,
  /** How common each of {@link sharedSlots} is, two bits for each. */
  shared: 39,
} as const;

/** Numbers in a row. */
export const rowWidth = 40;

export const emailSlots = [cell.email, cell.email + 4, cell.email + 8] as const;
export const phoneSlots = [cell.phone, cell.phone + 2, cell.phone + 4] as const;
export const identifierSlots = [cell.identifier, cell.identifier + 2] as const;

/** The values that several people may share: mailboxes, numbers, ids. */
export const sharedSlots: readonly { readonly place: number; readonly isIdentifier: boolean }[] = [
  ...[...emailSlots, ...phoneSlots].map((place) => ({ place, isIdentifier: false })),
  ...identifierSlots.map((place) => ({ place: place + 1, isIdentifier: true })),
];
/** Where phones and ids begin among them. */
export const [sharedPhone, sharedIdentifier] = [emailSlots.length, emailSlots.length + phoneSlots.length] as const;

/** Flags of an email: its local part is nothing but the owner's name, or little more; its domain is a provider's. */
export const emailFlag = { explained: 1, free: 2, partly: 4 } as const;

/** The kinds of records: each has a model of its own. */
export const recordKinds = ['person', 'organisation'] as const;

/** One of {@link recordKinds}. */
export type RecordKind = (typeof recordKinds)[number];
