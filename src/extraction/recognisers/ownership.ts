import { type Reason, reason } from '../../shared/reason.ts';
import type { LabelField } from '../languages/language.ts';
import type { Cue } from '../reading/lexicon.ts';
import type { Passage } from '../reading/passage.ts';
import type { FoundPhrase } from '../reading/phrases.ts';

/** Whose a value is, by what stands around it. */
export interface Ownership {
  readonly verdict: 'accepted' | 'mentioned';
  readonly confidence: number;
  readonly why: Reason;
}

const reach = 60;

/** Decides whether an address or number in a text is the speaker's own. */
export function ownership(passage: Passage, start: number, field: 'email' | 'phone', value: string): Ownership {
  if (passage.speaker === 'somebody') {
    return mentioned('quoted', 'It stands in a quoted or forwarded part.');
  }
  if (field === 'email' && value === passage.senderEmail) return accepted(1, 'sender', 'It is the sender’s own address.');
  const cues = cuesBefore(passage, start);
  const label = cues.find(({ meanings }) => meanings.some((cue) => cue.kind === 'label' && isLabelOf(cue.field, field)));
  for (const { meanings } of cues) {
    if (meanings.some(({ kind }) => kind === 'own')) return accepted(0.95, 'said-own', 'The speaker says that it is their own.');
    if (meanings.some(({ kind }) => kind === 'others'))
      return mentioned('somebody-elses', 'The speaker says that it is somebody else’s.');
  }
  if (passage.state.questions.some(({ topic }) => topic === field))
    return accepted(0.95, 'answers', 'It answers a question for it.');
  if (label !== undefined) return accepted(0.9, 'labelled', 'A label stands before it.');
  if (passage.register === 'mail' && start >= (passage.closing?.start ?? Number.POSITIVE_INFINITY))
    return accepted(0.9, 'signature', 'It stands in the signature.');
  if (passage.register === 'mail')
    return mentioned('in-passing', 'It stands in the running text of a mail, without a word that makes it the sender’s.');
  return accepted(0.7, 'own-words', 'The client wrote it.');
}

/** The cues that end shortly before a place, the nearest first; on the same line. */
export function cuesBefore(passage: Passage, start: number): FoundPhrase<Cue>[] {
  const found: FoundPhrase<Cue>[] = [];
  for (let index = cueIndexBefore(passage, start); index >= 0; index -= 1) {
    const phrase = passage.cues[index] as FoundPhrase<Cue>;
    const end = passage.words[phrase.after - 1]?.end ?? 0;
    if (start - (passage.words[phrase.first]?.start ?? 0) > reach * 2) break;
    if (end > start || start - end > reach) continue;
    if (/\n[\s\S]*\n|[.!?]\s/.test(passage.text.slice(end, start))) continue;
    found.push(phrase);
  }
  return found;
}

/** The last cue that starts before a place, by halving. */
function cueIndexBefore(passage: Passage, start: number): number {
  let low = 0;
  let high = passage.cues.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const first = passage.words[passage.cues[middle]?.first ?? 0]?.start ?? 0;
    if (first < start) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

const isLabelOf = (label: LabelField, field: LabelField): boolean => label === field;

const accepted = (confidence: number, code: string, text: string): Ownership => ({
  verdict: 'accepted',
  confidence,
  why: reason(code, text),
});

const mentioned = (code: string, text: string): Ownership => ({ verdict: 'mentioned', confidence: 0.5, why: reason(code, text) });
