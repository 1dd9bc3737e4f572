import type { ExtractionState } from '../../conversation/extraction-state.ts';
import type { Place } from '../../conversation/finding.ts';
import type { LabelField } from '../languages/language.ts';
import type { Closing } from '../mail/closing.ts';
import type { KnownSender } from '../mail/known-sender.ts';
import type { ExtractionOptions } from '../options.ts';
import { type Cue, lexicon } from './lexicon.ts';
import { type FoundPhrase, findPhrasesEverywhere } from './phrases.ts';
import { smallWordsIn } from './small-words.ts';
import { once, type Stretch } from './stretch.ts';
import type { Word } from './words.ts';

/** What surrounds a passage: the same for all recognisers. */
export interface Surroundings {
  readonly part: Place['part'];
  readonly turn?: number | undefined;
  /** `mail`: with sign-off and signature; `speech`: heard, so that digits and signs are words. */
  readonly register: 'mail' | 'chat' | 'speech';
  /** When it was said: an instant. */
  readonly at: string;
  /** Whether the words are the client's own; what is quoted or forwarded only mentions. */
  readonly speaker: 'client' | 'somebody';
  readonly state: ExtractionState;
  readonly options: ExtractionOptions;
  /** How the sender's own text of a mail closes. */
  readonly closing?: Closing | undefined;
  /** What the header of a mail tells of the sender's name; absent where there is none. */
  readonly sender?: KnownSender | undefined;
  readonly senderEmail?: string | undefined;
}

/** What a cue is about: its kind, and the field of a label. */
export type CueTopic = Cue['kind'] | LabelField;

/** Topics, a bit for each. */
export type CueTopics = number;

/** A stretch of a message's text that one person wrote, with its cues. */
export interface Passage extends Surroundings, Stretch {
  readonly cues: readonly FoundPhrase<Cue>[];
  /** What the cues are about: a recogniser that goes by another cue need not look. */
  readonly topics: CueTopics;
  /** How many small words of each language it has, in the order of the languages; counted when it is first asked. */
  readonly smallWords: () => readonly number[];
  /** Whether it is all in capitals, so that a capital says nothing. */
  readonly allCapitals: () => boolean;
}

/** Finds the cues of a stretch. */
export function readPassage(stretch: Stretch, surroundings: Surroundings): Passage {
  const { text, span, words, lines } = stretch;
  const { part, turn, register, at, speaker, state, options, closing, sender, senderEmail } = surroundings;
  const cues = findPhrasesEverywhere(lexicon().cues, words);
  // Field by field: every passage has the same shape, and is quick to make and to read.
  return {
    part,
    turn,
    register,
    at,
    speaker,
    state,
    options,
    closing,
    sender,
    senderEmail,
    text,
    span,
    words,
    lines,
    cues,
    topics: topicsOf(cues),
    smallWords: once(() => smallWordsIn(words)),
    allCapitals: once(() => words.length > 3 && isInCapitals(text.slice(span.start, Math.min(span.end, span.start + 2000)))),
  };
}

const bits = new Map<CueTopic, number>();

/** These topics; each takes the next free bit when it is first spoken of. */
export function topicsAmong(topics: readonly CueTopic[]): CueTopics {
  let among = 0;
  for (const topic of topics) {
    const bit = bits.get(topic) ?? 1 << bits.size;
    bits.set(topic, bit);
    among |= bit;
  }
  return among;
}

const topicsOfCue = new WeakMap<readonly Cue[], CueTopics>();

function topicsOf(cues: readonly FoundPhrase<Cue>[]): CueTopics {
  let topics = 0;
  for (const { meanings } of cues) {
    let known = topicsOfCue.get(meanings);
    if (known === undefined) {
      known = topicsAmong(meanings.flatMap((cue) => (cue.kind === 'label' ? [cue.kind, cue.field] : [cue.kind])));
      topicsOfCue.set(meanings, known);
    }
    topics |= known;
  }
  return topics;
}

const isInCapitals = (text: string): boolean => !/\p{Ll}/u.test(text) && /\p{Lu}/u.test(text);

/** The place of a stretch of a passage. */
export function placeOf(passage: Passage, start: number, end: number): Place {
  return { part: passage.part, start, end, ...(passage.turn === undefined ? {} : { turn: passage.turn }) };
}

/** The text between two words; at the ends, to the border of the passage. */
export function gapBefore(passage: Passage, index: number): string {
  const start = passage.words[index - 1]?.end ?? passage.span.start;
  return passage.text.slice(start, passage.words[index]?.start ?? passage.span.end);
}

/** Whether nothing but a space stands before a word that is not the first. */
export function followsSpace({ text, words }: Passage, index: number): boolean {
  const end = words[index - 1]?.end;
  return end !== undefined && words[index]?.start === end + 1 && text.charCodeAt(end) === 0x20;
}

/** The word as written. */
export const written = (passage: Passage, word: Word): string => passage.text.slice(word.start, word.end);
