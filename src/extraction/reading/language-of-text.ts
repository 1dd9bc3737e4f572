import { languages } from '../languages/index.ts';
import type { Language } from '../languages/language.ts';
import type { Passage } from './passage.ts';

const longestRead = 60;

const counted = new WeakMap<Passage, ReadonlyMap<Language, number>>();

/** Whether a passage is in a language, as far as its small words, the tenant's first language and the question tell. */
export function isWrittenIn(passage: Passage, language: Language): boolean {
  if (passage.options.languages[0]?.toLowerCase().split('-')[0] === language.code) return true;
  if (passage.state.questions.some((question) => question.language === language.code)) return true;
  const counts = counted.get(passage) ?? smallWords(passage);
  counted.set(passage, counts);
  const own = counts.get(language) ?? 0;
  return own > 1 && [...counts].every(([other, count]) => other === language || count < own);
}

function smallWords(passage: Passage): ReadonlyMap<Language, number> {
  const words = passage.words.slice(0, longestRead);
  return new Map(languages().map((language) => [language, words.filter(({ folded }) => language.stopWords.has(folded)).length]));
}
