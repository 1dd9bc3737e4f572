import { languages } from '../languages/index.ts';
import type { Language } from '../languages/language.ts';
import type { Passage } from './passage.ts';

/** Whether a passage is in a language, as far as its small words, the tenant's first language and the question tell. */
export function isWrittenIn(passage: Passage, language: Language): boolean {
  if (passage.options.languages[0]?.toLowerCase().split('-')[0] === language.code) return true;
  if (passage.state.questions.some((question) => question.language === language.code)) return true;
  const counts = passage.smallWords();
  const at = languages().indexOf(language);
  const own = counts[at] ?? 0;
  return own >= 2 && counts.every((count, other) => other === at || count < own);
}
