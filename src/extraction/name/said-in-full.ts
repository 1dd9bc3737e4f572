import { isIntroduced } from '../reading/cues-at.ts';
import { gapBefore, type Passage } from '../reading/passage.ts';
import { type NameCandidate, readName } from './candidate.ts';
import { anyLead, type ReadingRules } from './reading-rules.ts';

const pause = /^(?:[,.…!]|\.{3}| [–—-]) $/;

/** “Bond, James Bond”, “Tran. Minh Chau Tran”, “maria eh maria morgado”: a name that is said once more in full; the full form is the name. */
export function saidInFull(passage: Passage, said: NameCandidate, rules: ReadingRules): NameCandidate {
  const head = fromRestart(passage, said);
  const later = head.after - head.first === 1 ? saidLater(passage, head, rules) : undefined;
  if (later !== undefined) return later;
  const hesitates = rules.language.fillers?.includes(passage.words[head.after]?.folded ?? '') === true;
  const at = hesitates ? head.after + 1 : head.after;
  if ((!hesitates && head.after - head.first > 1) || !(hesitates ? / $/ : pause).test(gapBefore(passage, at))) return head;
  const full = readName(passage, at, rules);
  if (full === undefined || full.after - full.first < 2 || full.capitals !== head.capitals) return head;
  const first = passage.words[head.first]?.folded;
  if (first === passage.words[full.first]?.folded) return full.after - full.first > head.after - head.first ? full : head;
  return head.after - head.first === 1 && first === passage.words[full.after - 1]?.folded ? full : head;
}

const mostBetween = 6;

/** “I'm Chidi btw, Chidi Nwachukwu-Bell”, “it's grace calling um grace abernathy”: the one word again, a little later and with a further one. */
function saidLater(passage: Passage, head: NameCandidate, rules: ReadingRules): NameCandidate | undefined {
  const first = passage.words[head.first]?.folded;
  for (let at = head.after + 1; at <= head.after + mostBetween; at += 1) {
    if (passage.words[at]?.folded !== first || !startsAgain(passage, at, rules)) continue;
    const full = readName(passage, at, { ...rules, lead: anyLead });
    return full !== undefined && full.after - full.first > 1 && full.capitals === head.capitals ? full : undefined;
  }
  return undefined;
}

/** A pause, a sound of hesitation or a word that introduces stands in front: in “this is grace, the grace period” none does. */
const startsAgain = (passage: Passage, at: number, { language }: ReadingRules): boolean =>
  /[,.…!–—-]/.test(gapBefore(passage, at)) ||
  language.fillers?.includes(passage.words[at - 1]?.folded ?? '') === true ||
  isIntroduced(passage, at);

/** “rui salgueiro rui miguel salgueiro”: without a pause the first word starts the name anew. */
function fromRestart({ words, text }: Passage, candidate: NameCandidate): NameCandidate {
  const head = words[candidate.first]?.folded;
  for (let at = candidate.after - 2; at > candidate.first; at -= 1) {
    if (words[at]?.folded !== head) continue;
    const start = words[at]?.start ?? candidate.start;
    return { ...candidate, first: at, start, text: text.slice(start, candidate.end) };
  }
  // “bond james bond”
  const again = candidate.after - candidate.first > 2 && words[candidate.after - 1]?.folded === head;
  const second = words[candidate.first + 1]?.start ?? candidate.start;
  return again ? { ...candidate, first: candidate.first + 1, start: second, text: text.slice(second, candidate.end) } : candidate;
}
