import type { Span } from '../../shared/reason.ts';

/** A mail's plain text, told apart: what the sender wrote now, and what is quoted or forwarded. */
export interface IsolatedMail {
  readonly own: Span;
  readonly quoted: readonly Span[];
}

/** Finds where the sender's own words end. */
export function isolateMail(text: string): IsolatedMail {
  return { own: { start: 0, end: text.length }, quoted: [] };
}
