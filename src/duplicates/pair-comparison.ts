/** `match`: one client; `review`: a person should look; `distinct`: two clients, or nothing speaks for one. */
export type DuplicateVerdict = 'match' | 'review' | 'distinct';

/** What one comparison contributes to a score. */
export interface Contribution {
  /** `given-name`, `address` …; `base-rate`: how rare duplicates are; `same-place`: what a shared household or office explains as well. */
  readonly feature: string;
  /** How the values agree: `nickname`, `same-common`. */
  readonly level: string;
  /** A sentence for people. */
  readonly text: string;
  /** Bits: one more doubles the odds; below 0 it speaks against. */
  readonly weight: number;
}

/** How sure it is that two records are one client's. */
export interface PairComparison {
  /** From 0 to 1; even at the cut that the model learnt. Its base-2 log odds are the sum of the weights. */
  readonly score: number;
  readonly verdict: DuplicateVerdict;
  /** The strongest first. */
  readonly explanation: readonly Contribution[];
}

/** Bits below the cut down to which a pair is worth a person's look. */
const reviewed = 5;

/** The score that has the log odds, in bits. */
export const scoreOf = (bits: number): number => 1 / (1 + 2 ** -bits);

/** What follows from the bits above the cut; a name alone is for a person to judge. */
export const verdictOf = (bits: number, onNameAlone: boolean): DuplicateVerdict => {
  if (bits < -reviewed) return 'distinct';
  return bits < 0 || onNameAlone ? 'review' : 'match';
};
