import type { Finding } from '../../conversation/finding.ts';
import { reason } from '../../shared/reason.ts';
import { standsInNotice } from '../mail/legal-notice.ts';
import type { Passage } from '../reading/passage.ts';
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

/** The company in answer to a question. */
export function* repliedCompany(passage: Passage): Generator<Finding> {
  if (passage.speaker !== 'client') return;
  const line = passage.lines().find(({ text }) => text !== '');
  if (line === undefined || line.text.length > longestReply) return;
  const first = passage.words[behindName(passage, skipOpeners(passage))];
  const last = passage.words[wordIndexAt(passage.words, line.end) - 1];
  if (first === undefined || last === undefined || first.start > last.start) return;
  const text = passage.text
    .slice(first.start, line.end)
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
