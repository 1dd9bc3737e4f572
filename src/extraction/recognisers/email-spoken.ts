import type { Finding } from '../../conversation/finding.ts';
import { parseEmail } from '../../identity/email.ts';
import { reason } from '../../shared/reason.ts';
import { languages } from '../languages/index.ts';
import { languageOf } from '../reading/lexicon.ts';
import { gapBefore, type Passage, placeOf } from '../reading/passage.ts';
import { wordsOf } from '../reading/words.ts';
import { cuesBefore, ownership } from './ownership.ts';

let signs: ReadonlyMap<string, string> | undefined;

/** What the spoken words of all languages are written as. */
export function spokenSigns(): ReadonlyMap<string, string> {
  signs ??= new Map(languages().flatMap(({ spoken }) => Object.entries(spoken)));
  return signs;
}

const mostWords = 40;
/** A space, or the bracket that hides the sign from programs: “john [at] gmail [dot] com”. */
const between = /^ ?[[({<]? ?$|^ ?[\])}>]? ?$/;
const bracketed = /[[({<]\s?$/;

/** Email addresses that are spoken: “grace dot hopper at example dot com”, “j o h n at gmail dot com”. */
export function* spokenEmails(passage: Passage): Generator<Finding> {
  for (const [at, word] of passage.words.entries()) {
    if (spokenSigns().get(word.folded) !== '@') continue;
    const first = leftEnd(passage, at);
    const last = rightEnd(passage, at);
    if (first === undefined || last === undefined) continue;
    const start = passage.words[first]?.start ?? 0;
    const end = passage.words[last]?.end ?? 0;
    const text = passage.text.slice(start, end);
    const parsed = parseEmail(writtenEmail(text));
    if (parsed.kind === 'invalid' || !(expected(passage, start) || bracketed.test(gapBefore(passage, at)))) continue;
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
 * The address that spoken words spell.
 *
 * @example
 * writtenEmail('j o h n underscore Doe at gmail dot com') // => 'john_doe@gmail.com'
 */
export const writtenEmail = (text: string): string =>
  wordsOf(text)
    .map(({ folded }) => spokenSigns().get(folded) ?? folded)
    .join('');

/** “Meet me at noon dot” is no address: a voice, a label or a question has to speak for it. */
const expected = (passage: Passage, start: number): boolean =>
  passage.register === 'speech' ||
  passage.state.questions.some(({ topic }) => topic === 'email') ||
  cuesBefore(passage, start).some(({ meanings }) =>
    meanings.some((cue) => cue.kind === 'own' || (cue.kind === 'label' && cue.field === 'email')),
  );

/** The first word of the local part: words between spoken signs, and letters that are spelled one by one. */
function leftEnd(passage: Passage, at: number): number | undefined {
  let first = at - 1;
  if (first < 0 || spokenSigns().has(passage.words[first]?.folded ?? '')) return undefined;
  while (first > Math.max(0, at - mostWords) && between.test(gapBefore(passage, first))) {
    const before = passage.words[first - 1]?.folded ?? '';
    const sign = spokenSigns().get(before);
    if (sign !== undefined && sign !== '@' && first > 1) first -= 2;
    else if (before.length === 1 && (passage.words[first]?.folded.length ?? 0) === 1) first -= 1;
    else if (belongs(passage, first - 1, at)) first -= 1;
    else break;
  }
  return first;
}

const mostParts = 3;

/** “grace hopper at …”: the words between those that announce the address and the sign are its local part. */
function belongs(passage: Passage, index: number, at: number): boolean {
  if (passage.register !== 'speech' || at - index > mostParts) return false;
  for (let first = index; first > Math.max(0, at - mostParts - 1); first -= 1) {
    if (gapBefore(passage, first) !== ' ') return false;
    const announced = passage.cues.some(
      ({ after, meanings }) =>
        after === first && meanings.some((cue) => cue.kind === 'own' || (cue.kind === 'label' && cue.field === 'email')),
    );
    if (announced) return !languageOf(passage.options.languages[0]).stopWords.has(passage.words[first]?.folded ?? '');
  }
  return false;
}

/** The last word of the domain: words with a spoken dot between them. */
function rightEnd(passage: Passage, at: number): number | undefined {
  let last = at + 1;
  if (passage.words[last] === undefined || !between.test(gapBefore(passage, last))) return undefined;
  let dots = 0;
  while (
    last < at + mostWords &&
    spokenSigns().get(passage.words[last + 1]?.folded ?? '') === '.' &&
    passage.words[last + 2] !== undefined &&
    between.test(gapBefore(passage, last + 1)) &&
    between.test(gapBefore(passage, last + 2))
  ) {
    last += 2;
    dots += 1;
  }
  return dots > 0 ? last : undefined;
}
