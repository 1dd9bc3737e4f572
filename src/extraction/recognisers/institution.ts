import type { Span } from '../../shared/reason.ts';
import { lexicon } from '../reading/lexicon.ts';
import type { Word } from '../reading/words.ts';
import { connectors } from './company-domain.ts';
import { departments, isPosition } from './company-segments.ts';

/**
 * The university that a part of a signature names, without what stands around it: “Lecturer at the University of Leeds”, “Griffith
 * University 170 Kessels Road”. Those who work there sign with the domain of a department.
 */
export function institutionIn(text: string, words: readonly Word[]): Span | undefined {
  const head = words.findIndex(({ folded }) => lexicon().universities.has(folded));
  const word = words[head];
  if (word === undefined || !isCapital(text, word)) return undefined;
  let first = head;
  while (first > 0 && joins(text, words, first)) {
    // “Washington and Lee University”
    const step = first > 1 && words[first - 1]?.folded === 'and' && joins(text, words, first - 1) ? 2 : 1;
    if (!isPartOfName(text, words, first - step)) break;
    first -= step;
  }
  let last = head;
  for (let at = head + 1; at < words.length && joins(text, words, at); at += 1) {
    const next = words[at] as Word;
    // “Florida State University Mathematics Department”
    if (departments.has(next.folded)) last = head;
    if (isPartOfName(text, words, at)) last = at;
    else if (!connectors.has(next.folded)) break;
  }
  if (first === last) return undefined;
  const end = words[last]?.end ?? word.end;
  return {
    start: words[first]?.start ?? word.start,
    end: end + numberBehind(text, end) + campusBehind(text, end, words[last]?.folded),
  };
}

/** “Université Paris 7” */
const numberBehind = (text: string, end: number): number =>
  /^ \d{1,2}(?=$|[,\n|)])/.exec(text.slice(end, end + 5))?.[0].length ?? 0;

/** States whose university has several places, which its name tells apart. */
const severalPlaces: ReadonlySet<string> = new Set(['california', 'wisconsin', 'texas', 'carolina']);
const longestCampus = 30;

/** “University of California, San Diego”, “University of Wisconsin - Madison” */
const campusBehind = (text: string, end: number, state = ''): number =>
  severalPlaces.has(state)
    ? (/^(?:, | ?[-–] ?)\p{Lu}\p{L}{2,12}(?: \p{Lu}\p{L}{2,12})?(?![\p{L} ]* \d)/u.exec(text.slice(end, end + longestCampus))?.[0]
        .length ?? 0)
    : 0;

const isCapital = (text: string, { start }: Word): boolean => /\p{Lu}/u.test(text.charAt(start));

function isPartOfName(text: string, words: readonly Word[], at: number): boolean {
  const word = words[at] as Word;
  return isCapital(text, word) && !/\d/.test(word.folded) && !departments.has(word.folded) && !isPosition([word]);
}

/** Commas and dashes part the university from the town: “Georg-August Univ. Goettingen”, “University of Sussex, Brighton”. */
const joins = (text: string, words: readonly Word[], at: number): boolean =>
  /^(?:\.?’?'? (?:& )?|[-'’])$/.test(text.slice(words[at - 1]?.end, words[at]?.start)) ||
  // “J.W. Goethe-Universität”
  (words[at - 1]?.folded.length === 1 && text.slice(words[at - 1]?.end, words[at]?.start) === '.');
