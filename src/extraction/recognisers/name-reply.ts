import type { Finding } from '../finding.ts';
import { readName } from '../name/candidate.ts';
import { nameFinding } from '../name/found-name.ts';
import { languageOf } from '../reading/lexicon.ts';
import { gapBefore, type Passage } from '../reading/passage.ts';
import { skipOpeners } from './reply.ts';

const longestReply = 400;

/** The name in a bare answer to “What is your name?”. */
export function* repliedName(passage: Passage): Generator<Finding> {
  const question = passage.state.questions.find(({ topic }) => topic === 'name');
  if (question === undefined || passage.state.questions.some(({ topic }) => topic === 'spelling')) return;
  if (passage.span.end - passage.span.start > longestReply) return;
  const language = languageOf(question.language);
  const first = skipOpeners(passage);
  const candidate = readName(passage, first, { language, lowerCase: true, lead: /^[\s\p{P}]*$/u });
  if (candidate === undefined) return;
  const next = passage.words[candidate.after];
  // A lower-case answer that runs on is a sentence, not a name.
  if (
    candidate.capitals === 'none' &&
    next !== undefined &&
    gapBefore(passage, candidate.after).trim() === '' &&
    !language.stopWords.has(next.folded)
  )
    return;
  yield nameFinding(passage, candidate, {
    rule: 'reply.name',
    evidence: 'strong',
    confidence: 0.9,
    language,
    why: 'It answers the question for the name.',
  });
}
