/** A half-open range of UTF-16 code units, as `String.prototype.slice` takes it. */
export interface Span {
  /** First code unit of the range. */
  readonly start: number;
  /** First code unit after the range. */
  readonly end: number;
}

/**
 * Why a decision came out as it did: a stable code for programs, a sentence for people, and what it rests on.
 * Every decision of this library carries its reasons, the rejected possibilities included.
 */
export interface Reason {
  /** Stable, kebab-case: `false-positive-word`. */
  readonly code: string;
  /** One sentence that an operator can read. */
  readonly text: string;
  /** Plain data that the sentence speaks of. */
  readonly evidence?: Readonly<Record<string, unknown>>;
}

/**
 * The answer of a parser: a value in its normal form, or the reasons why there is none. Bad input is never an exception here.
 */
export type Parsed<T> =
  | { readonly kind: 'valid'; readonly value: T }
  | { readonly kind: 'invalid'; readonly reasons: readonly Reason[] };

export const valid = <T>(value: T): Parsed<T> => ({ kind: 'valid', value });

export const invalid = (code: string, text: string, evidence?: Readonly<Record<string, unknown>>): Parsed<never> => ({
  kind: 'invalid',
  reasons: [reason(code, text, evidence)],
});

export function reason(code: string, text: string, evidence?: Readonly<Record<string, unknown>>): Reason {
  return evidence === undefined ? { code, text } : { code, text, evidence };
}
