import type { Finding } from '../../conversation/finding.ts';
import { latinLetters } from '../../identity/data/transliteration.ts';
import { parseEmail } from '../../identity/email.ts';
import { reason } from '../../shared/reason.ts';
import { foldAccents } from '../../shared/text.ts';
import type { Language } from '../languages/language.ts';
import { languageOf, lexicon } from '../reading/lexicon.ts';
import { gapBefore, type Passage, placeOf, topicsAmong } from '../reading/passage.ts';
import { longestPhraseAt, wordMeanings } from '../reading/phrases.ts';
import { noWord, type Word, wordsOf } from '../reading/words.ts';
import { endOfExample } from '../spoken/letters.ts';
import { numberAt, spokenLanguage, spokenNumberAt } from '../spoken/numbers.ts';
import { cuesBefore, ownership } from './ownership.ts';
import { skipOpeners } from './reply.ts';

/** What a spoken word is written as; of several languages the last has it. */
export const spokenSign = (word: Word | undefined): string | undefined => wordMeanings(lexicon().spokenSigns, word).at(-1);

const mostWords = 40;
/** A space, or the bracket that hides the sign from programs: “john [at] gmail [dot] com”. */
const between = /^ ?[[({<]? ?$|^ ?[\])}>]? ?$/;
const bracketed = /[[({<]\s?$/;

/** Email addresses that are spoken: “grace dot hopper at example dot com”, “j o h n at gmail dot com”. */
export function* spokenEmails(passage: Passage): Generator<Finding> {
  if (!mayBeExpected(passage)) return;
  const { words } = passage;
  for (let at = 1; at < words.length; at += 1) {
    if (spokenSign(words[at]) !== '@') continue;
    const first = leftEnd(passage, at);
    const last = rightEnd(passage, at);
    if (first === undefined || last === undefined) continue;
    const start = words[first]?.start ?? 0;
    const end = words[last]?.end ?? 0;
    const text = passage.text.slice(start, end);
    const parsed = parseEmail(writtenEmail(text, spokenLanguage(passage)));
    // “then at one dot i”
    if (
      parsed.kind === 'invalid' ||
      !/\.\p{L}{2,}$/u.test(parsed.value.address) ||
      !(expected(passage, start) || bracketed.test(gapBefore(passage, at)) || endsInSite(passage, at))
    )
      continue;
    const value = parsed.value.address;
    const { verdict, why, confidence } = ownership(passage, start, 'email', value);
    const common = {
      field: 'email',
      text,
      place: placeOf(passage, start, end),
      rule: 'email.spoken',
      source: 'message',
    } as const;
    if (passage.options.ownAddresses.includes(value)) {
      yield { ...common, verdict: 'rejected', reasons: [reason('own-address', 'This is an address of our own.')] };
    } else {
      yield { ...common, verdict, value, confidence, reasons: [why] };
    }
  }
}

/**
 * The address that spoken words spell; numbers and the names of letters are those of a language.
 *
 * @example
 * writtenEmail('j o h n underscore Doe at gmail dot com') // => 'john_doe@gmail.com'
 */
export function writtenEmail(text: string, language: Language = languageOf('en')): string {
  const words = wordsOf(text);
  const pieces: string[] = [];
  for (let at = 0; at < words.length; ) {
    const joining = longestPhraseAt(lexicon().writtenTogether, words, at);
    if (joining !== undefined && at > 0) {
      at = joining.after;
      continue;
    }
    const word = words[at] ?? noWord;
    const { folded, start } = word;
    const gap = text.slice(words[at - 1]?.end ?? start, start);
    if (/^[._+-]$/.test(gap)) pieces.push(gap);
    const number = folded.length < 2 || /\d/.test(folded) ? undefined : numberAt(words, at, language);
    const sign = spokenSign(word);
    pieces.push(sign ?? number?.digits ?? language.letterNames?.[folded] ?? folded);
    at = number !== undefined && sign === undefined ? number.after : at + 1;
    if (folded.length === 1) at = endOfExample(words, at, folded);
  }
  return inLatin(pieces.join('').replaceAll('-_', '_'));
}

/** Addresses are written without accents, and in Latin letters where the speaker spelled a Latin domain. */
function inLatin(address: string): string {
  const plain = foldAccents(address);
  return /\p{Script=Cyrillic}/u.test(plain) && /@[a-z]/.test(plain) ? transliterated(plain) : plain;
}

const transliterated = (text: string): string => [...text].map((letter) => latinLetters.get(letter) ?? letter).join('');

/** “Meet me at noon dot” is no address: a voice, a label or a question has to speak for it. */
const expected = (passage: Passage, start: number): boolean =>
  passage.register === 'speech' ||
  passage.state.questions.some(({ topic }) => topic === 'email') ||
  cuesBefore(passage, start).some(({ meanings }) =>
    meanings.some((cue) => cue.kind === 'own' || (cue.kind === 'label' && cue.field === 'email')),
  );

const speaksForOne = topicsAmong(['own', 'email']);

const isTelling = (word: Word): boolean => word.folded.length > 2 && spokenSign(word) === '@';

/** “jean arobase stuff.co.uk”: but for “at”, the sign with a written domain behind it speaks for itself. */
const endsInSite = ({ words, text }: Passage, at: number): boolean => {
  const [sign, head, tail] = [words[at], words[at + 1], words[at + 2]];
  return sign !== undefined && isTelling(sign) && text.slice(head?.end, tail?.start) === '.';
};

/** Whether anything in the passage can speak for a spoken address, or brackets stand around its sign. */
const mayBeExpected = ({ register, state, topics, text, span, words }: Passage): boolean =>
  register === 'speech' ||
  words.some(isTelling) ||
  state.questions.some(({ topic }) => topic === 'email') ||
  (topics & speaksForOne) !== 0 ||
  /[[({<]\s?\p{L}/u.test(text.slice(span.start, span.end));

/** The first word of the local part: words between spoken signs, letters that are spelled one by one, and figures behind a word. */
function leftEnd(passage: Passage, at: number): number | undefined {
  const end = togetherBefore(passage, at);
  let first = end;
  let piece = true;
  while (first > Math.max(0, at - mostWords) && joins(passage, first)) {
    const letter = letterOfExample(passage, first);
    if (letter !== undefined) {
      piece = false;
      first = letter;
      continue;
    }
    const sign = spokenSign(passage.words[first - 1]);
    if (sign === '@') break;
    if (sign !== undefined) {
      // A sign stands behind a word; two of them are one: “guion bajo”.
      if (first === end || first < 2) break;
      piece = true;
    } else if (piece) {
      piece = false;
    } else if (!runsOn(passage, first, end)) {
      break;
    }
    first -= 1;
  }
  return piece ? undefined : first;
}

const longestExample = 4;

/** The letter of which an example ends right before a word: “v as in victor”. */
function letterOfExample({ words }: Passage, end: number): number | undefined {
  for (let at = end - 2; at >= Math.max(0, end - longestExample); at -= 1) {
    const { folded = '' } = words[at] ?? {};
    if (/^[a-z]$/.test(folded) && endOfExample(words, at + 1, folded) === end) return at;
  }
  return undefined;
}

const longestTogether = 4;

/** Where the words before a sign begin that say that those before them are one: “jane roe all one word at …”. */
function togetherBefore({ words }: Passage, at: number): number {
  for (let first = Math.max(1, at - longestTogether); first < at; first += 1)
    if (longestPhraseAt(lexicon().writtenTogether, words, first, at)?.after === at) return first;
  return at;
}

/** A written dot or underscore belongs to the address too: “aylin.k92 at …”. */
const joins = (passage: Passage, index: number): boolean =>
  between.test(gapBefore(passage, index)) || /^[._+-]$/.test(gapBefore(passage, index));

/** Whether the word before a piece is of the same piece: letter by letter, figures, or what is known to belong to it. */
function runsOn(passage: Passage, first: number, at: number): boolean {
  const before = passage.words[first - 1]?.folded ?? '';
  const here = passage.words[first]?.folded ?? '';
  if (/^[._+-]$/.test(gapBefore(passage, first))) return true;
  if (/^[a-z\d]$/.test(before) && here.length === 1) return true;
  const language = spokenLanguage(passage);
  const figures = (index: number): boolean => spokenNumberAt(passage, index, language) !== undefined;
  if (language.numberJoins?.has(before) === true && figures(first)) return figures(first - 2);
  if (figures(first) || language.numberJoins?.has(here) === true)
    return figures(first - 1) || isPiece(passage, first - 1, language) || belongs(passage, first - 1, at);
  return language.letterNames?.[before] !== undefined || belongs(passage, first - 1, at);
}

/** A word that stands behind a spoken sign: “herve 35” in “loic punto herve 35”. */
const isPiece = (passage: Passage, index: number, language: Language): boolean =>
  spokenSign(passage.words[index - 1]) !== undefined && !language.stopWords.has(passage.words[index]?.folded ?? '');

const mostParts = 5;

/** “grace hopper at …”: the words between those that announce the address and the sign are its local part. */
function belongs(passage: Passage, index: number, at: number): boolean {
  if (passage.register !== 'speech' || at - index > mostParts) return false;
  for (let first = index; first > Math.max(0, at - mostParts - 1); first -= 1) {
    if (gapBefore(passage, first) !== ' ') return false;
    const announced = passage.cues.some(
      ({ after, meanings }) =>
        after === first && meanings.some((cue) => cue.kind === 'own' || (cue.kind === 'label' && cue.field === 'email')),
    );
    const answers = first === skipOpeners(passage) && passage.state.questions.some(({ topic }) => topic === 'email');
    if (announced || answers) return !languageOf(passage.options.languages[0]).stopWords.has(passage.words[first]?.folded ?? '');
  }
  return false;
}

/** The last word of the domain: words with a spoken dot between them. */
function rightEnd(passage: Passage, at: number): number | undefined {
  // “at the rate yahoo dot co dot in”
  let last = longestPhraseAt(lexicon().writtenTogether, passage.words, at + 1)?.after ?? at + 1;
  if (passage.words[last] === undefined || !between.test(gapBefore(passage, last))) return undefined;
  let dots = 0;
  while (last < at + mostWords) {
    const step =
      gapBefore(passage, last + 1) === '.' && passage.words[last + 1] !== undefined ? 1 : isSpokenDot(passage, last + 1) ? 2 : 0;
    if (step === 0) break;
    last += step;
    dots += 1;
  }
  return dots > 0 ? endOfLetters(passage, last) : undefined;
}

const isSpokenDot = (passage: Passage, at: number): boolean =>
  spokenSign(passage.words[at]) === '.' &&
  passage.words[at + 1] !== undefined &&
  between.test(gapBefore(passage, at)) &&
  between.test(gapBefore(passage, at + 1));

/** “ponto pê tê”: an ending whose letters are called by their names. */
function endOfLetters(passage: Passage, from: number): number {
  const { letterNames } = spokenLanguage(passage);
  const isLetter = (index: number): boolean => letterNames?.[passage.words[index]?.folded ?? ''] !== undefined;
  let last = from;
  while (isLetter(last) && isLetter(last + 1) && gapBefore(passage, last + 1) === ' ') last += 1;
  return last;
}
