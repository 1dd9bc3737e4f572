import type { Finding } from '../../conversation/finding.ts';
import { type Reason, reason, type Span } from '../../shared/reason.ts';
import { readAddress } from '../address-notation.ts';
import { endOfTown, isStreetLine } from '../mail/address-lines.ts';
import { agreesWithSender } from '../mail/known-sender.ts';
import { postalCodes } from '../mail/postal-codes.ts';
import { particles } from '../name/particles.ts';
import { lexicon } from '../reading/lexicon.ts';
import { type Passage, placeOf } from '../reading/passage.ts';
import { noWord, type Word, wordsOf } from '../reading/words.ts';
import { isOfSomething } from './line-label.ts';
import { isSigned } from './ownership.ts';

/** “Lafayette, LA 70506”, “Canoas - RS, 92020-280”: there the town stands in front. */
const behindState = /(?:^|[\s,-])[A-Z]{2},? $/;
const mostCodes = 20;
const longestStreet = 120;
const mostPieces = 7;

/** Addresses that nothing announces: a street with its number, a postal code and a town, one behind the other. */
export function writtenAddresses(passage: Passage): readonly Finding[] {
  const known = found.get(passage);
  if (known !== undefined) return known;
  const read = [...addressesIn(passage)];
  if (read.length > 0) found.set(passage, read);
  return read;
}

/** The name in front of an address asks for them as well. */
const found = new WeakMap<Passage, readonly Finding[]>();

function* addressesIn(passage: Passage): Generator<Finding> {
  if (passage.speaker !== 'client') return;
  const body = passage.text.slice(passage.span.start, passage.span.end);
  let tried = 0;
  for (const match of postalCodes(body)) {
    tried += 1;
    if (tried > mostCodes) return;
    const at = passage.span.start + match.index;
    if (passage.register === 'mail' && isSigned(passage, at)) continue;
    const end = Math.min(passage.span.end, endOfTown(passage.text, at + match[0].length));
    if (
      end === at + match[0].length &&
      !/\p{Lu}/u.test(match[0]) &&
      !behindState.test(passage.text.slice(Math.max(0, at - 6), at))
    )
      continue;
    const start = startOfStreet(passage, at);
    const finding = start === undefined ? undefined : judged(passage, { start, end });
    if (finding !== undefined) yield finding;
  }
}

/** “Hinter den Höfen 6”: a street whose word no list has. */
const numbered = /^\p{Lu}[\p{L}\p{M} .'’-]{2,40} \d{1,4} ?\p{L}?$/u;

/** Where the street begins in front of a postal code: the pieces between commas and line breaks that look like parts of an address. */
function startOfStreet({ text, span }: Passage, at: number): number | undefined {
  const from = Math.max(span.start, at - longestStreet);
  const before = text.slice(from, at);
  let found: number | undefined;
  // “Goethestraße 17 in 59065 Hamm”
  const join = /(?<=\d\p{L}?) (\p{L}{1,3}) $/u.exec(before);
  let end = before.length - (lexicon().townJoins.has(join?.[1] ?? '') ? (join?.[0].length ?? 0) : 0);
  for (let count = 0; count < mostPieces && end > 0; count += 1) {
    const cut = startOfPiece(before, end);
    const piece = before.slice(cut, end);
    const listed = before[cut - 1] === ',';
    // A blank line parts the address from what stands above.
    if (found !== undefined && /\n[ \t]*$/.test(piece)) break;
    const head = piece.trim() === '' || (listed && isUnit(piece)) ? end - piece.trimStart().length : headOf(piece, cut, listed);
    if (head === undefined) break;
    if (
      isStreetLine(before.slice(head, end)) ||
      hasStreet(before.slice(head, end)) ||
      numbered.test(before.slice(head, end).trim())
    )
      found = from + head;
    // The street began amid the piece: in front of it stand other words.
    if (before.slice(cut, head).trim() !== '') break;
    end = Math.max(0, cut - 1);
  }
  // “Mill Lane, Stroud, GL5 2RD”: a code with letters needs no number of the house.
  return found !== undefined && (/\d/.test(text.slice(found, at)) || /\p{Lu}/u.test(text.charAt(at))) ? found : undefined;
}

/** The place behind the comma, colon, line break or end of a sentence that stands before a piece. */
function startOfPiece(before: string, end: number): number {
  for (let at = end - 1; at > 0; at -= 1) {
    const sign = before[at - 1] ?? '';
    if (',:;(\n?!'.includes(sign)) return at;
    if (
      sign === '.' &&
      before[at] === ' ' &&
      /\p{Ll}{4}$|\d$/u.test(before.slice(Math.max(0, at - 5), at - 1)) &&
      !before.slice(0, at - 1).endsWith('str')
    )
      return at;
  }
  return 0;
}

/** From which word on a piece looks like a part of an address: numbers, capitals, particles, and whatever follows a word of streets. */
function headOf(piece: string, offset: number, listed: boolean): number | undefined {
  const words = wordsOf(piece);
  let first = words.length;
  while (first > 0 && (isPart(piece, words[first - 1] as Word) || (listed && first === 1 && isShortened(piece, words[0]))))
    first -= 1;
  while (first < words.length && isLink(words[first] as Word)) first += 1;
  // “le 3 allée des Tilleuls … au 58 chemin de la Croix”: the last number in front of a word of streets opens it.
  const numbered = words.findLastIndex((word, at) => /^\d{1,4}\p{L}?$/u.test(word.folded) && isStreet(words[at + 1] ?? noWord));
  const street = words.findIndex((word, at) => at < first && isStreet(word) && word.folded.length > 2);
  const word = words[numbered > 0 ? numbered : street < 0 ? first : street];
  return word === undefined ? undefined : offset + word.start;
}

/** “3º izq.”, “int. 4”, “app. 8”: the floor or flat between a street and its town. */
const isUnit = (piece: string): boolean =>
  /^ ?(?:\d{1,4}[.ºª]{0,2} ?)?\p{L}{1,7}\.? ?\d{0,4}\p{L}?$/u.test(piece) && /[\d.]/.test(piece);

/** “col. San Ángel” */
const isShortened = (piece: string, word: Word | undefined): boolean =>
  word !== undefined && word.folded.length <= 4 && piece[word.end] === '.';

/** In Flanders a “bus” is a box, elsewhere it drives. */
const isStreet = ({ folded }: Word): boolean => folded !== 'bus' && lexicon().streets.has(folded);

/** “a Via Garibaldi”, “de la calle Mayor”: what stands in front of a street in a sentence. */
const isLink = (word: Word): boolean => !isStreet(word) && (particles.has(word.folded) || /^\p{Ll}$/u.test(word.folded));

const isPart = (piece: string, word: Word): boolean =>
  /^[\p{Lu}\p{N}]/u.test(piece.slice(word.start, word.end)) ||
  particles.has(word.folded) ||
  isStreet(word) ||
  word.folded.length < 2;

const hasStreet = (text: string): boolean => wordsOf(text).some((word) => word.folded.length > 1 && isStreet(word));

function judged(passage: Passage, { start, end }: Span): Finding | undefined {
  const text = passage.text.slice(start, end);
  const place = placeOf(passage, start, end);
  const common = { field: 'address', text, place, rule: 'address.written', source: 'message' } as const;
  const parsed = readAddress(text, passage.options.defaultCountry);
  if (parsed.kind === 'invalid') return undefined;
  const own = whyOwn(passage, { start, end });
  return own === undefined
    ? { ...common, verdict: 'mentioned', value: parsed.value, confidence: 0.5, reasons: [inPassing] }
    : { ...common, verdict: 'accepted', value: parsed.value, confidence: 0.75, reasons: [own] };
}

const inPassing = reason('in-passing', 'Nothing says that it is the address of the speaker.');
const answers = reason('answers', 'The address was asked for.');
const destination = reason('destination', 'The speaker says that they live there, or want something sent there.');
const belowName = reason('below-name', 'It stands below the sender’s name.');
const alone = reason('alone', 'It is all of the message.');

const reach = 200;
const nameReach = 90;
const fewWords = 2;

/** Words near it say that something goes there, it is asked for, it is all of the message, or the sender's name stands right above it. */
function whyOwn(passage: Passage, { start, end }: Span): Reason | undefined {
  const { cues, words, text, span, state, sender } = passage;
  if (state.questions.some(({ topic }) => topic === 'address')) return answers;
  let own = false;
  for (const { first, after, meanings } of cues) {
    const at = words[first]?.start ?? 0;
    if (at >= start && at < end) continue;
    if (at < start ? start - at > reach : at - end > reach) continue;
    if (at < start && meanings.some(({ kind }) => kind === 'others')) return undefined;
    if (
      meanings.some(
        (cue) =>
          cue.kind === 'destination' ||
          cue.kind === 'own' ||
          (cue.kind === 'label' && cue.field === 'address' && !isOfSomething(passage, after)),
      )
    )
      own = true;
  }
  if (own) return destination;
  const above = text.slice(Math.max(span.start, start - nameReach), start);
  if (sender !== undefined)
    return above
      .split('\n')
      .slice(-2)
      .some((line) => line.trim() !== '' && line.length < 50 && agreesWithSender(line, sender))
      ? belowName
      : undefined;
  const isAlone = passage.register !== 'mail' && words.filter(({ start: at }) => at < start || at >= end).length <= fewWords;
  return isAlone ? alone : undefined;
}
