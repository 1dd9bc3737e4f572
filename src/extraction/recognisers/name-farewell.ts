import type { Finding } from '../../conversation/finding.ts';
import { parseCountry } from '../../identity/country.ts';
import { type NameCandidate, readName } from '../name/candidate.ts';
import { nameFinding } from '../name/found-name.ts';
import { anyLead } from '../name/reading-rules.ts';
import { isUnspaced, readUnspacedName } from '../name/unspaced-candidate.ts';
import { isOrganisation, languageOf, lexicon } from '../reading/lexicon.ts';
import { gapBefore, type Passage, written } from '../reading/passage.ts';
import { longestPhraseAt, startsPhrase } from '../reading/phrases.ts';
import type { Word } from '../reading/words.ts';

const fewestWords = 5;
const fewestSigned = 2;
/** Thanks are given to somebody: “thanks, Sarah” of a chat names the other side. */
const thanks =
  /^(?:(?:many|mil|vielen|besten|herzlichen|molte|tante|muchas|muito|çok|alvast|hartelijk|большое|заранее|dank) )?(?:thank|thx|ty|gracias|merci|danke?|grazie|obrigad|valeu|bedankt|dzi[eę]k|спасибо|благодарю|te[sş]ekk|shukriya|dhanya|شكر)/u;

/** “hasta luego Alba” is said to Alba, but “un abrazo Carmen” is Carmen's. */
const goodbyes =
  /^(?:hasta|adi[oó]s|chao|chau|nos vemos|bye|goodbye|see you|ciao|arrivederci|a presto|tsch[uü](?:ss|ß)|auf wiedersehen|ciaoi|au revoir|[aà] (?:bient[oô]t|plus)|tchau|at[eé] |doei|tot ziens|do widzenia|cześć|пока|до свидания|görüşürüz)/u;

/** The name below or behind the words of farewell of a chat message: “… un abrazo, Carmen”, “… love Dee”, “… sorry for that. Gwen”. */
export function* farewellNames(passage: Passage): Generator<Finding> {
  if (passage.speaker !== 'client' || passage.words.length < fewestSigned) return;
  const found = signed(passage) ?? (isUnspaced(passage, passage.words.length - 1) ? lastSigns(passage) : lastWord(passage));
  if (found !== undefined) yield found;
}

function signed(passage: Passage): Finding | undefined {
  const { words } = passage;
  for (let at = words.length - 2; at >= Math.max(0, words.length - 9); at -= 1) {
    const phrase = longestPhraseAt(lexicon().signOffs, words, at);
    if (
      phrase === undefined ||
      phrase.after >= words.length ||
      !(at === 0 || endsWith(/[.,!?;)]$/, gapBefore(passage, at)) || /\p{Extended_Pictographic}/u.test(gapBefore(passage, at)))
    )
      continue;
    const gap = gapBefore(passage, phrase.after);
    // “Obrigada! Ana”: whoever is thanked by name is so in the same sentence.
    const line = gap.includes('\n') || (/^[.!] $/.test(gap) && isUsualGiven(words[phrase.after]?.folded ?? ''));
    const text = words
      .slice(at, phrase.after)
      .map(({ folded }) => folded)
      .join(' ');
    const candidate = readName(passage, phrase.after, rulesOf(passage, true));
    if (!line && (thanks.test(text) || (gap === ' ' && goodbyes.test(text))) && !isFull(candidate)) continue;
    if (candidate === undefined || !closes(passage, candidate) || candidate.after - candidate.first > 3) continue;
    const head = words[candidate.first];
    if (head === undefined || isUsualWord(head)) continue;
    const known = isUsualGiven(head.folded);
    if (candidate.capitals === 'none' && !known && (gap === ' ' || candidate.after - candidate.first > 1)) continue;
    return claimed(passage, candidate, 0.8, 'It stands behind the words of farewell.');
  }
  return undefined;
}

const isUsualGiven = (folded: string): boolean => lexicon().givenNames.has(folded);

/** Nobody thanks the other side by their full name. */
const isFull = (candidate: NameCandidate | undefined): boolean =>
  candidate !== undefined && candidate.capitals === 'all' && !candidate.titled && candidate.after - candidate.first > 1;

/** In a script without spaces: a full name behind the last full stop or space. */
function lastSigns(passage: Passage): Finding | undefined {
  let at = passage.words.length - 1;
  while (at > 0 && gapBefore(passage, at) === '') at -= 1;
  if (passage.words.length - at > 4 || !/[。！!.\s]$/.test(gapBefore(passage, at))) return undefined;
  const candidate = readUnspacedName(passage, at, { language: languageOf(passage.options.languages[0]), lowerCase: false });
  if (candidate === undefined || candidate.surnameOnly === true || !closes(passage, candidate)) return undefined;
  return claimed(passage, candidate, 0.75, 'It closes the message.');
}

/** A single word with a capital as the last sentence or line. */
function lastWord(passage: Passage): Finding | undefined {
  const { words } = passage;
  const at = words.length - 1;
  const word = words[at];
  if (word === undefined || at < fewestWords || !startsAnew(gapBefore(passage, at))) return undefined;
  if (!/^\p{Lu}\p{Ll}{2,}$/u.test(written(passage, word)) || isUsualWord(word)) return undefined;
  const before = words[at - 1];
  if (before === undefined || !/^\p{Ll}{2,}$/u.test(written(passage, before)) || parseCountry(word.folded).kind === 'valid')
    return undefined;
  // “Black.”, “Yum!”: in the same line a last word tells how or what as often as who.
  if (!gapBefore(passage, at).includes('\n') && !lexicon().givenNames.has(word.folded)) return undefined;
  const candidate = readName(passage, at, rulesOf(passage, false));
  if (candidate === undefined || !closes(passage, candidate)) return undefined;
  return claimed(passage, candidate, 0.7, 'It closes the message.');
}

function isUsualWord(word: Word): boolean {
  const { folded } = word;
  const { stopWords, replyOpeners, greetings, signOffs, positions, usualWords, givenNames } = lexicon();
  if (givenNames.has(folded)) return false;
  return (
    stopWords.has(folded) ||
    positions.has(folded) ||
    isOrganisation(folded) ||
    usualWords.has(folded) ||
    [replyOpeners, greetings, signOffs].some((tree) => startsPhrase(tree, word))
  );
}

const rulesOf = (passage: Passage, lowerCase: boolean) =>
  ({ language: languageOf(passage.options.languages[0]), lowerCase, lead: anyLead, most: 3 }) as const;

const closes = ({ text, span, words }: Passage, { after, end, first }: NameCandidate): boolean =>
  // “Thanks⏎Duncan Abernethy⏎Abernethy Marine Services”, “Grazie, Rosanna Ghezzi (Farmacia Comunale)”
  (after - first > 1 && /^(?:\n\p{Lu}[^\n.!?]{2,40}| \(\p{Lu}[^()\n]{2,40}\))\s*$/u.test(text.slice(end, span.end))) ||
  (after === words.length && /^(?:[\s.!)*~_xX♥\p{Extended_Pictographic}]|\u{fe0f})*$/u.test(text.slice(end, span.end))) ||
  // “Yours, Constance Hargreave (Miss)”
  (after === words.length - 1 &&
    lexicon().titles.has(words[after]?.folded ?? '') &&
    /^ \([^)]{1,12}\)\s*$/.test(text.slice(end, span.end)));

const claimed = (passage: Passage, candidate: NameCandidate, confidence: number, why: string): Finding =>
  nameFinding(passage, candidate, {
    rule: 'name-farewell',
    evidence: 'strong',
    confidence,
    language: languageOf(passage.options.languages[0]),
    why,
  });

/** Whether a line break, or one of these signs before the white space, closes a gap between words. */
function endsWith(sign: RegExp, gap: string): boolean {
  const signs = gap.trimEnd();
  return gap.slice(signs.length).includes('\n') || sign.test(signs);
}

/** Behind a full stop with a space, or on a line of its own. */
const startsAnew = (gap: string): boolean => /\s$/.test(gap) && endsWith(/[.!)]$/, gap);
