import type { ExtractionState } from '../../conversation/extraction-state.ts';
import type { Place } from '../../conversation/finding.ts';
import type { Span } from '../../shared/reason.ts';
import type { Language } from '../languages/language.ts';
import type { KnownSender } from '../mail/known-sender.ts';
import type { Closing } from '../mail/signature.ts';
import type { ExtractionOptions } from '../options.ts';
import { type Cue, lexicon } from './lexicon.ts';
import { type FoundPhrase, findPhrasesEverywhere } from './phrases.ts';
import { smallWordsIn } from './small-words.ts';
import { type Word, wordsOf } from './words.ts';

/** What surrounds a passage: the same for all recognisers. */
export interface Surroundings {
  readonly part: Place['part'];
  readonly turn?: number;
  /** `mail`: with sign-off and signature; `speech`: heard, so that digits and signs are words. */
  readonly register: 'mail' | 'chat' | 'speech';
  /** When it was said: an instant. */
  readonly at: string;
  /** Whether the words are the client's own; what is quoted or forwarded only mentions. */
  readonly speaker: 'client' | 'somebody';
  readonly state: ExtractionState;
  readonly options: ExtractionOptions;
  /** How the sender's own text of a mail closes. */
  readonly closing?: Closing;
  /** What the header of a mail tells of the sender's name; absent where there is none. */
  readonly sender?: KnownSender;
  readonly senderEmail?: string;
}

/** A stretch of a message's text that one person wrote, cut into words once for all recognisers. */
export interface Passage extends Surroundings {
  /** The whole text of the part; places count from its start. */
  readonly text: string;
  /** The stretch of `text` that this passage is. */
  readonly span: Span;
  readonly words: readonly Word[];
  readonly cues: readonly FoundPhrase<Cue>[];
  /** How many small words of each language it has; counted when it is first asked. */
  readonly smallWords: () => ReadonlyMap<Language, number>;
  /** Whether it is all in capitals, so that a capital says nothing. */
  readonly allCapitals: () => boolean;
}

/** Cuts a stretch of a text into words and finds its cues. */
export function readPassage(text: string, span: Span, surroundings: Surroundings): Passage {
  const words = wordsOf(text.slice(span.start, span.end));
  const placed =
    span.start === 0 ? words : words.map((word) => ({ ...word, start: word.start + span.start, end: word.end + span.start }));
  return {
    ...surroundings,
    text,
    span,
    words: placed,
    cues: findPhrasesEverywhere(lexicon().cues, placed),
    smallWords: once(() => smallWordsIn(placed)),
    allCapitals: once(() => placed.length > 3 && isInCapitals(text.slice(span.start, Math.min(span.end, span.start + 2000)))),
  };
}

function once<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

const isInCapitals = (text: string): boolean => /\p{Lu}/u.test(text) && !/\p{Ll}/u.test(text);

/** The place of a stretch of a passage. */
export function placeOf(passage: Passage, start: number, end: number): Place {
  return { part: passage.part, start, end, ...(passage.turn === undefined ? {} : { turn: passage.turn }) };
}

/** The text between two words; at the ends, to the border of the passage. */
export function gapBefore(passage: Passage, index: number): string {
  const start = passage.words[index - 1]?.end ?? passage.span.start;
  return passage.text.slice(start, passage.words[index]?.start ?? passage.span.end);
}

/** The word as written. */
export const written = (passage: Passage, word: Word): string => passage.text.slice(word.start, word.end);

/** The index of the first word that starts at a place or behind it. */
export function wordIndexAt(passage: Passage, place: number): number {
  let low = 0;
  let high = passage.words.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((passage.words[middle]?.start ?? 0) < place) low = middle + 1;
    else high = middle;
  }
  return low;
}
