import type { Purpose } from '../../client/consent.ts';
import type { Channel } from '../../conversation/channel.ts';
import { type Reason, reason } from '../../shared/reason.ts';
import { foldAccents } from '../../shared/text.ts';
import { consentChannels } from '../data/consent-channels.ts';
import { consentPhrases } from '../data/consent-phrases.ts';
import { type ConsentWords, consentWords, deviceSignatures, politeWords } from '../data/consent-words.ts';
import { findPhrase, indexPhrases, sentenceEnd } from './phrases.ts';

/** Where words about consent were said, and what held before. */
export interface ConsentWordsContext {
  readonly channel: Channel;
  /** Whether the address had opted out: only then a bare YES opts in. */
  readonly optedOut: boolean;
}

/**
 * What a text says about consent.
 *
 * - `opt-out`, `exact`: the word stands alone, and revokes. `probable`: the text may ask for silence; automation stops and a person asks.
 * - `opt-in`: the word stands alone.
 * - `help`: the client asks who this is: a channel's rules ask for an answer.
 * - `none`: nothing.
 */
export type ConsentSignal =
  | {
      readonly kind: 'opt-out';
      readonly tier: 'exact' | 'probable';
      /** The words, folded. */
      readonly words: string;
      /** BCP 47 of the list that has them. */
      readonly language: string;
      readonly purposes: readonly Purpose[];
      readonly reasons: readonly Reason[];
    }
  | {
      readonly kind: 'opt-in' | 'help';
      readonly words: string;
      readonly language: string;
      readonly purposes: readonly Purpose[];
      readonly reasons: readonly Reason[];
    }
  | { readonly kind: 'none' };

/** Phrases are looked for in so many code units of a text: whoever wants silence says so soon. */
const longestRead = 10_000;
/** Nobody writes more white space and punctuation around a single word. */
const longestWord = 200;

/**
 * Reads a client's own words (without the quotes of a mail) for opting out, opting in and asking for help.
 *
 * An exact word counts only alone: in any case, with any punctuation, symbols and white space around and between its letters, in
 * full-width letters, with or without accents. Among other words it revokes nothing: “cancel my order”, “end of day is fine”.
 *
 * @example
 * recogniseConsentWords(' Ｓtop! ', { channel: 'sms', optedOut: false }).kind // => 'opt-out'
 * recogniseConsentWords('Please cancel my order.', { channel: 'sms', optedOut: false }) // => { kind: 'none' }
 * recogniseConsentWords('yes', { channel: 'sms', optedOut: false }) // => { kind: 'none' }
 * recogniseConsentWords('yes', { channel: 'sms', optedOut: true }).kind // => 'opt-in'
 */
export function recogniseConsentWords(text: string, context: ConsentWordsContext): ConsentSignal {
  const { exact, revokes, because } = consentChannels[context.channel];
  const read = text.slice(0, longestRead);
  const alone = exact && text.length <= longestWord ? byWord.get(lettersOf(read)) : undefined;
  if (alone !== undefined) return ofExactWord(alone, lettersOf(read), context);
  const words = wordsOf(read);
  const found = probable(words, exact);
  if (found === undefined) return { kind: 'none' };
  const reasons = [
    reason('opt-out-probable', 'The text may ask for silence: a person has to read it.', { words: found.words, because }),
  ];
  return { kind: 'opt-out', tier: 'probable', ...found, purposes: revokes, reasons };
}

function ofExactWord({ says, language, citation }: ConsentWords, words: string, context: ConsentWordsContext): ConsentSignal {
  const { revokes, because } = consentChannels[context.channel];
  const common = { words, language, purposes: revokes };
  const why = (code: string, text: string) => [reason(code, text, { words, citation, because })];
  if (says === 'opt-out') {
    return { kind: 'opt-out', tier: 'exact', ...common, reasons: why('opt-out-word', 'The word alone revokes consent.') };
  }
  if (says === 'help') return { kind: 'help', ...common, reasons: why('help-word', 'The word alone asks for help.') };
  if (says === 'opt-in-again' && !context.optedOut) return { kind: 'none' };
  return { kind: 'opt-in', ...common, reasons: why('opt-in-word', 'The word alone gives consent.') };
}

const byWord = new Map(consentWords.flatMap((list) => list.words.map((word) => [word, list] as const)));
const phraseLists = consentPhrases.map(({ language, phrases }) => ({ language, index: indexPhrases(phrases) }));
const polite = new Set(politeWords);

function probable(words: readonly string[], exact: boolean): { readonly words: string; readonly language: string } | undefined {
  if (exact) {
    const rest = words.filter((word) => word !== sentenceEnd && !polite.has(word));
    const [word = ''] = rest;
    const list = byWord.get(word);
    if (list?.says === 'opt-out' && rest.every((other) => other === word)) return { words: word, language: list.language };
  }
  for (const { language, index } of phraseLists) {
    const found = findPhrase(words, index);
    if (found !== undefined) return { words: found, language };
  }
  return undefined;
}

/** What is left of a text without white space, punctuation, symbols and invisible characters. */
const lettersOf = (text: string): string => foldAccents(text).replace(/[^\p{L}\p{N}]/gu, '');

/** Folded words, with a mark at the end of each sentence; lines that a telephone signs are left out. */
function wordsOf(text: string): string[] {
  return text.split(/[.!?;,:\n\r]/u).flatMap((sentence) => {
    const words = foldAccents(sentence)
      .split(/[^\p{L}\p{N}]+/u)
      .filter((word) => word !== '');
    const line = words.join(' ');
    return words.length === 0 || deviceSignatures.some((signature) => line.startsWith(signature)) ? [] : [...words, sentenceEnd];
  });
}
