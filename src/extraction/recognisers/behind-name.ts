import { type NameCandidate, readName } from '../name/candidate.ts';
import { anyLead } from '../name/reading-rules.ts';
import { hasLegalForm } from '../reading/legal-form.ts';
import { languageOf, lexicon } from '../reading/lexicon.ts';
import { gapBefore, type Passage } from '../reading/passage.ts';

/** The index of the word behind the name in an answer to several questions: “Ana Roth, Hauptstraße 1”, “ana roth 12 oak street”, “Ana Roth from Acme”. */
export function behindName(passage: Passage, at: number): number {
  const question = passage.state.questions.find(({ topic }) => topic === 'name');
  if (question === undefined) return at;
  const read = readName(passage, at, { language: languageOf(question.language), lowerCase: true, lead: anyLead });
  if (read === undefined) return at;
  const name = withoutCompany(passage, read);
  const next = passage.words[name.after]?.folded ?? '';
  const gap = gapBefore(passage, name.after);
  if (name === read && !/^\s*[,;\n]/.test(gap) && !(gap === ' ' && (/^\d/.test(next) || lexicon().affiliations.has(next))))
    return at;
  const full = name.after - name.first > 1 || lexicon().givenNames.has(passage.words[name.first]?.folded ?? '');
  if (!full) return at;
  return lexicon().affiliations.has(next) ? name.after + 1 : name.after;
}

const fullName = 2;

/** “priya nair acme ltd”: a usual given name, the family name, and a company. */
export function withoutCompany(passage: Passage, name: NameCandidate): NameCandidate {
  const after = name.first + fullName;
  const last = passage.words[after - 1];
  if (last === undefined || name.after <= after || !hasLegalForm(name.text)) return name;
  if (!lexicon().givenNames.has(passage.words[name.first]?.folded ?? '')) return name;
  return { ...name, after, end: last.end, text: passage.text.slice(name.start, last.end) };
}
