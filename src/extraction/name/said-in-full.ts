import { gapBefore, type Passage } from '../reading/passage.ts';
import { type NameCandidate, readName } from './candidate.ts';
import type { ReadingRules } from './reading-rules.ts';

const pause = /^(?:[,.…!]|\.{3}| [–—-]) $/;

/** “Bond, James Bond”, “Tran. Minh Chau Tran”: a name that is said once more in full; the full form is the name. */
export function saidInFull(passage: Passage, head: NameCandidate, rules: ReadingRules): NameCandidate {
  const hesitates = rules.language.fillers?.includes(passage.words[head.after]?.folded ?? '') === true;
  const at = hesitates ? head.after + 1 : head.after;
  if (head.after - head.first > 1 || !(hesitates ? / $/ : pause).test(gapBefore(passage, at))) return head;
  const full = readName(passage, at, rules);
  if (full === undefined || full.after - full.first < 2 || full.capitals !== head.capitals) return head;
  const said = passage.words[head.first]?.folded;
  return said === passage.words[full.first]?.folded || said === passage.words[full.after - 1]?.folded ? full : head;
}
