/** A stretch of words that may be a person's name. */
export interface NameCandidate {
  /** Index of its first word in the passage, and of the word after its last. */
  readonly first: number;
  readonly after: number;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** Whether every part that should have one has a capital. */
  readonly capitals: 'all' | 'some' | 'none';
  readonly titled: boolean;
  /** `John's`: something of John's is spoken of. */
  readonly possessive: boolean;
  /** Set where it is known to be a family name alone. */
  readonly surnameOnly?: true;
  /** Set where it is known to be a given name alone, though its script has no spaces. */
  readonly givenOnly?: true;
}
