import type { Finding } from '../../conversation/finding.ts';
import { reason } from '../../shared/reason.ts';
import { standsInNotice } from '../mail/legal-notice.ts';
import type { Line } from '../mail/lines.ts';
import { lexicon } from '../reading/lexicon.ts';
import { gapBefore, type Passage } from '../reading/passage.ts';
import { wordIndexAt, wordsOf } from '../reading/words.ts';
import { behindName } from './behind-name.ts';
import { companyAt } from './company-at.ts';
import { isForm, isSigned } from './ownership.ts';
import { skipOpeners } from './reply.ts';

/** Companies behind a label: `Company: Acme Inc.`. */
export function* labelledCompanies(passage: Passage): Generator<Finding> {
  if (passage.speaker !== 'client') return;
  let free = 0;
  for (const phrase of passage.cues) {
    if (!phrase.meanings.some((cue) => cue.kind === 'label' && cue.field === 'company')) continue;
    // “address” inside “my address is” is no label of its own.
    if (phrase.first < free) continue;
    free = phrase.after;
    // “https://acme.dyndns.org:8080/key”
    if (/[./@-]$/.test(gapBefore(passage, phrase.first))) continue;
    const start = passage.words[phrase.after - 1]?.end ?? 0;
    const match = /^(?:[ \t]{0,8}\([^()\n]{1,20}\))?[ \t]*[:：=][ \t]*(\S[^\n]{0,120})/.exec(
      passage.text.slice(start, start + 160),
    );
    if (match === null) continue;
    const from = start + match[0].length - (match[1]?.length ?? 0);
    if (standsInNotice(passage.text, from)) continue;
    if (passage.register === 'mail' && passage.sender !== undefined && !isSigned(passage, from) && !isForm(passage, from))
      continue;
    yield* companyAt(
      passage,
      from,
      from + (match[1]?.trimEnd().length ?? 0),
      'company.labelled',
      0.95,
      reason('labelled', 'A label stands before it.'),
    );
  }
}

const longestReply = 120;

/** “… and the last four digits are 7324” */
const furtherAnswer = /,? and (?:the|my|our|it's|i|i'm|last|phone|email|account) /i;

/** “my company name is hcl”, “I work for Tbots”, “it's a small firm, the name is Hooli”: the word behind what introduces the company. */
function behindLead({ cues, words }: Passage, line: Line, from: number): number {
  const { copulas } = lexicon();
  const end = wordIndexAt(words, line.end);
  const leads = cues.filter(
    ({ first, after, meanings }) =>
      first >= from &&
      after < end &&
      meanings.some(
        (cue) =>
          cue.kind === 'employer' ||
          (cue.kind === 'label' && cue.field === 'company' && (first === from || copulas.has(words[after]?.folded ?? ''))) ||
          (cue.kind === 'introduction' && cue.strength === 'strong' && cue.rule === 'introduction'),
      ),
  );
  const after = leads.at(-1)?.after ?? from;
  return after > from && copulas.has(words[after]?.folded ?? '') && after + 1 < end ? after + 1 : after;
}

/** The company in answer to a question. */
export function* repliedCompany(passage: Passage): Generator<Finding> {
  if (passage.speaker !== 'client') return;
  const line = passage.lines().find(({ text }) => text !== '');
  if (line === undefined || line.text.length > longestReply) return;
  const first = passage.words[behindLead(passage, line, behindName(passage, skipOpeners(passage)))];
  const last = passage.words[wordIndexAt(passage.words, line.end) - 1];
  if (first === undefined || last === undefined || first.start > last.start) return;
  const said = passage.text.slice(first.start, line.end);
  const text = said
    .slice(0, furtherAnswer.exec(said)?.index)
    .trimEnd()
    .replace(/[.!,;]{1,4}$/, '');
  const end =
    /\b(?:inc|ltd|co|corp|llc)$/i.test(text) && passage.text[first.start + text.length] === '.'
      ? first.start + text.length + 1
      : first.start + text.length;
  if (wordsOf(text).length > 10 || /\?$|\p{Ll}{4}\. \p{L}/u.test(line.text)) return;
  yield* companyAt(
    passage,
    first.start,
    end,
    'reply.company',
    0.85,
    reason('answers', 'It answers the question for the company.'),
  );
}
