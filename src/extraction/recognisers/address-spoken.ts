import type { Finding } from '../../conversation/finding.ts';
import type { PostalAddress } from '../../identity/postal-address.ts';
import { reason } from '../../shared/reason.ts';
import { readAddress } from '../address-notation.ts';
import type { Language } from '../languages/language.ts';
import { skipFillers } from '../reading/fillers.ts';
import { lexicon } from '../reading/lexicon.ts';
import { gapBefore, type Passage, placeOf, written } from '../reading/passage.ts';
import { longestPhraseAt } from '../reading/phrases.ts';
import { type SpokenNumber, spokenLanguage, spokenNumberAt } from '../spoken/numbers.ts';
import { skipOpeners } from './reply.ts';

const mostWords = 30;
const fewestWords = 4;

/** A postal address whose numbers are said: “four twenty two maple avenue springfield illinois six two seven oh four”. */
export function* spokenAddress(passage: Passage): Generator<Finding> {
  if (passage.speaker !== 'client') return;
  const language = spokenLanguage(passage);
  for (const from of startsOf(passage)) {
    const said = inFigures(passage, skipFillers(passage, from), language);
    const [first, last] = [passage.words[said.first], passage.words[said.after - 1]];
    if (!said.spoken || first === undefined || last === undefined || said.after - said.first < fewestWords) continue;
    const parsed = readAddress(said.text, passage.options.defaultCountry);
    if (parsed.kind === 'invalid' || !isWhole(parsed.value, said.text)) continue;
    const why = reason('spoken', `Its numbers were said: ${said.text}.`, { written: said.text });
    yield {
      field: 'address',
      text: passage.text.slice(first.start, last.end),
      place: placeOf(passage, first.start, last.end),
      rule: 'address.spoken',
      source: 'message',
      verdict: 'accepted',
      value: parsed.value,
      confidence: 0.75,
      reasons: [why],
    };
    return;
  }
}

/** A street with its number, and a town that a code, a state or a comma tells from it. */
const isWhole = ({ street = '', city = '', state, postalCode }: PostalAddress, text: string): boolean =>
  /\d/.test(street) && /\p{L}{3}/u.test(street) && city !== '' && (state ?? postalCode ?? /,/.exec(text)) != null;

/** Behind the openers of an answer to the question for the address, and behind its labels. */
const startsOf = (passage: Passage): readonly number[] => [
  ...(passage.state.questions.some(({ topic }) => topic === 'address') ? [skipOpeners(passage)] : []),
  ...passage.cues.flatMap(({ meanings, after }) =>
    meanings.some((cue) => cue.kind === 'label' && cue.field === 'address') ? [after] : [],
  ),
];

interface Said {
  readonly first: number;
  readonly after: number;
  readonly text: string;
  /** Whether it has a number, and one was said in words. */
  readonly spoken: boolean;
}

/** The words from one on up to the end of the sentence, numbers that stand side by side as one in figures. */
function inFigures(passage: Passage, first: number, language: Language): Said {
  const pieces: string[] = [];
  let spoken = false;
  let counted = false;
  let joins = false;
  // “four hundred fifty five” is 455, “four twenty two” 422.
  let hundreds = false;
  let at = first;
  while (at < passage.words.length && at - first < mostWords) {
    const word = passage.words[at];
    if (word === undefined || (at > first && !/^[ ,'’-]*$/.test(gapBefore(passage, at)))) break;
    const label = pieces.length > 1 ? longestPhraseAt(lexicon().addressParts, passage.words, at)?.after : undefined;
    const town = counted && lexicon().townJoins.has(word.folded) ? at + 1 : undefined;
    const parts = label ?? town;
    if (parts !== undefined) {
      pieces.push(',');
      joins = false;
      at = parts;
      continue;
    }
    const number = spokenNumberAt(passage, at, language);
    if (number === undefined && at - first >= fewestWords && endsBefore(passage, at, joins, language)) break;
    const text = number === undefined ? written(passage, word) : inDigits(number, language);
    const isSign = number === undefined ? /^\p{L}$/u.test(text) : !number.ordinal;
    const parted = gapBefore(passage, at).includes(',');
    if (joins && isSign && !parted)
      pieces.push((hundreds && /^\d{1,2}$/.test(text) ? pieces.pop()?.slice(0, -text.length) : pieces.pop()) + text);
    else pieces.push(pieces.length === 0 ? text : `${parted ? ',' : ''} ${text}`);
    joins = isSign;
    hundreds = number?.multiplier === true;
    spoken ||= number?.inWords === true;
    counted ||= number?.ordinal === false;
    at = number?.after ?? at + 1;
  }
  return { first, after: at, text: pieces.join(''), spoken: spoken && counted };
}

/** “… and my phone is”, “… thanks”: a small word behind figures or in front of another; “new york” is a town. */
const endsBefore = ({ words }: Passage, at: number, behindFigures: boolean, { stopWords }: Language): boolean =>
  stopWords.has(words[at]?.folded ?? '') &&
  (behindFigures || at + 1 === words.length || stopWords.has(words[at + 1]?.folded ?? ''));

/** “forty second street” is 42nd Street; “four hundred” is 400. */
const inDigits = ({ digits, ordinal, multiplier }: SpokenNumber, { code }: Language): string =>
  ordinal && code === 'en' ? digits + endingOf(digits) : multiplier ? digits.slice(1) : digits;

const ordinalEndings: Readonly<Record<string, string>> = { '1': 'st', '2': 'nd', '3': 'rd' };

const endingOf = (digits: string): string => (/1\d$/.test(digits) ? 'th' : (ordinalEndings[digits.slice(-1)] ?? 'th'));
