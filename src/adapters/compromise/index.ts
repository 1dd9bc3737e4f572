import type { NameEvidence } from '../../ports/name-evidence.ts';

/** What this adapter needs of the library `compromise`: the function that its package exports by default. */
export type CompromiseLike = (text: string) => { people(): { out(format: 'array'): unknown } };

const longestSentence = 400;

/**
 * A second opinion on weak single-word names by the library `compromise`, which knows many given names: a word is a person's name when
 * the library finds a person of that name in the sentence. Pass the library in; nothing is imported here.
 *
 * @example
 * import compromise from 'compromise';
 * const evidence = compromiseNames(compromise);
 * evidence.isPersonName('Susan', "Hi, I'm Susan") // => true
 * evidence.isPersonName('Sunshine', "I'm Sunshine") // => false
 */
export function compromiseNames(compromise: CompromiseLike): NameEvidence {
  return {
    isPersonName(word, sentence) {
      const people = compromise(sentence.slice(0, longestSentence)).people().out('array');
      if (!Array.isArray(people)) return false;
      const wanted = word.toLowerCase();
      return people.some(
        (person) =>
          typeof person === 'string' &&
          person
            .toLowerCase()
            .split(/[^\p{L}'’]+/u)
            .includes(wanted),
      );
    },
  };
}
