import type { Finding } from '../../conversation/finding.ts';
import { agreesWithSender } from '../mail/known-sender.ts';
import { type NameCandidate, readName } from '../name/candidate.ts';
import { nameFinding } from '../name/found-name.ts';
import { anyLead } from '../name/reading-rules.ts';
import { hasLegalForm } from '../reading/legal-form.ts';
import { languageOf, lexicon } from '../reading/lexicon.ts';
import type { Passage } from '../reading/passage.ts';
import { wordIndexAt } from '../reading/words.ts';
import { writtenAddresses } from './written-address.ts';

/** The name in front of the speaker's own address: “Piotr Nowicki, Hauptstraße 7a, 15230 Frankfurt”, or the line above it. */
export function* addresseeNames(passage: Passage): Generator<Finding> {
  for (const { verdict, place } of writtenAddresses(passage)) {
    if (verdict !== 'accepted') continue;
    const candidate = nameAbove(passage, place.start);
    if (candidate === undefined) continue;
    yield nameFinding(passage, candidate, {
      rule: 'name-addressee',
      evidence: 'strong',
      confidence: 0.75,
      language: languageOf(passage.options.languages[0]),
      why: 'It stands in front of the speaker’s own address.',
    });
    return;
  }
}

const longestName = 60;

/** A full name of capitals that opens with a usual given name, or agrees with the sender, from a sign or line break to the address. */
function nameAbove(passage: Passage, end: number): NameCandidate | undefined {
  const before = passage.text.slice(Math.max(passage.span.start, end - longestName), end);
  const closed = before.trimEnd();
  const name = closed.endsWith(',') ? closed.slice(0, -1) : closed;
  if (!/[,\n]/.test(before.slice(name.length))) return undefined;
  const opens = 1 + Math.max(...[':', '.', ',', '\n'].map((sign) => name.lastIndexOf(sign)));
  const told = name.slice(opens).trimStart();
  const start = end - before.length + name.length - told.length;
  const candidate = readName(passage, wordIndexAt(passage.words, start), {
    language: languageOf(passage.options.languages[0]),
    lowerCase: false,
    lead: anyLead,
  });
  if (candidate === undefined || candidate.start !== start || candidate.text !== told) return undefined;
  const { sender } = passage;
  if (candidate.after - candidate.first < 2 || candidate.capitals !== 'all' || hasLegalForm(candidate.text)) return undefined;
  const own =
    sender === undefined
      ? lexicon().givenNames.has(passage.words[candidate.first]?.folded.split('-')[0] ?? '')
      : agreesWithSender(candidate.text, sender);
  return own ? candidate : undefined;
}
