import type { Language } from '../languages/language.ts';

/** Whatever stands in front of a name is right. */
export const anyLead = /[\s\S]*/;

/** How a name is read. */
export interface ReadingRules {
  readonly language: Language;
  /** After strong evidence a lower-case word may be a name. */
  readonly lowerCase: boolean;
  /** What may stand between the cue and the name. */
  readonly lead?: RegExp;
  /** One word in lower case may end a name that began with a capital: “Sarah brown”. */
  readonly lowerTail?: boolean;
  readonly most?: number;
  /** Words of the sender's own name, by the header: there they are names, whatever else they mean. */
  readonly borne?: readonly string[] | undefined;
  /** Set behind a phrase that only a name can follow. */
  readonly introduced?: boolean;
}
