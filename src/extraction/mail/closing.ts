import type { Span } from '../../shared/reason.ts';
import type { Line } from './lines.ts';

/** Where a mail ends: the sign-off, the lines below it, and the place of the sender's name. */
export interface Closing {
  /** From here on the sender speaks of themselves. */
  readonly start: number;
  /** The line with the words of the sign-off, if there is one. */
  readonly signOff?: Line;
  /** The stretch in which the sender's name has to stand. */
  readonly name?: Span;
  /** The filled lines of the block, its name line first where it has one. */
  readonly lines: readonly Line[];
  /** Behind it stand disclaimers and advertising, which speak of others. */
  readonly end: number;
}

/** A closing before its end is sought. */
export type Opened = Omit<Closing, 'end'>;

/** A signature has no more lines. */
export const longestBlock = 24;

/** What tells how to reach somebody: an address, a number, or a label. */
export const contact = /@|https?:|www\.|\p{Nd}{3}.{0,3}\p{Nd}{3}|\p{Nd}{2}[ .]\p{Nd}{2}[ .]\p{Nd}{2}|^\p{L}{1,12}\.? ?[:：]/iu;

/** A line of signs that parts what stands above from what stands below. */
export const rule = /^(?:[-_=*~#•·—–+] ?){2,}$/;
