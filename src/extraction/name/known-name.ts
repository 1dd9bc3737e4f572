import { areSimilar } from './similar-words.ts';

/** The parts of a name that are compared. */
export interface KnownName {
  readonly firstName?: string | undefined;
  readonly lastName?: string | undefined;
}

/**
 * A name that was said before, with one part taken from a word that was spelled or corrected: the part that it resembles. Nothing where
 * it resembles none.
 *
 * @example
 * withPart({ firstName: 'Jon', lastName: 'Smith' }, 'John') // => { firstName: 'John', lastName: 'Smith' }
 * withPart({ firstName: 'Jon' }, 'Maria') // => undefined
 */
export function withPart(
  known: KnownName,
  word: string,
): { readonly firstName?: string; readonly lastName?: string } | undefined {
  const parts = ['firstName', 'lastName'] as const;
  const same = parts.find((part) => known[part]?.toLowerCase() === word.toLowerCase());
  const part =
    same ??
    parts.find((one) => {
      const said = known[one];
      return said !== undefined && areSimilar(said, word);
    });
  if (part === undefined) return undefined;
  const firstName = part === 'firstName' ? word : known.firstName;
  const lastName = part === 'lastName' ? word : known.lastName;
  return { ...(firstName === undefined ? {} : { firstName }), ...(lastName === undefined ? {} : { lastName }) };
}
