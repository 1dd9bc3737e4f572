import type { Span } from '../../shared/reason.ts';
import { foldAccents } from '../../shared/text.ts';
import type { Language } from '../languages/language.ts';
import { isAddressLine, laboratory } from '../mail/address-lines.ts';
import { agreesWithSender, type KnownSender } from '../mail/known-sender.ts';
import { type NameCandidate, readName } from '../name/candidate.ts';
import { namesTeam } from '../name/display-name.ts';
import { withGivenName } from '../name/family-first.ts';
import { nameWords } from '../name/name-words.ts';
import { particles } from '../name/particles.ts';
import { anyLead, type ReadingRules } from '../name/reading-rules.ts';
import { formInFront, hasLegalForm } from '../reading/legal-form.ts';
import { isBusinessWord, isOrganisation, languageOf, lexicon } from '../reading/lexicon.ts';
import { gapBefore, type Passage } from '../reading/passage.ts';
import { longestPhraseAt } from '../reading/phrases.ts';
import { type Word, wordIndexAt, wordsOf } from '../reading/words.ts';

/** A line that is a name and nothing else, but for a title behind a comma or dash. */
export function nameLine(
  passage: Passage,
  line: Span,
  rules: { lowerCase: boolean; known: KnownSender | undefined },
): NameCandidate | undefined {
  const opening = passage.text.slice(line.start, line.start + 9);
  // “SCP Taillandier – Bousquet”
  if (notice.test(opening) || formInFront.test(opening)) return undefined;
  const language = languageOf(passage.options.languages[0]);
  const first = behindTitle(passage, wordIndexAt(passage.words, line.start));
  const head = readWithin(passage, line, first, {
    language,
    lowerCase: rules.lowerCase,
    lead: anyLead,
    borne: rules.known?.words,
  });
  const shouted = head !== undefined && head.text === head.text.toUpperCase();
  const listed =
    head !== undefined && (shouted || isFamilyAlone(passage, head))
      ? withGivenName(passage, head, { language, lowerCase: false })
      : undefined;
  const candidate = listed?.end === line.end ? listed : head;
  if (candidate === undefined || candidate.start > (passage.words[first]?.start ?? line.start) + longestTitle) return undefined;
  // “des Landtages”: a small word in front tells of something.
  if (
    /^\p{Ll}{2,4} $/u.test(passage.text.slice(line.start, candidate.start)) &&
    !lexicon().titles.has(passage.text.slice(line.start, candidate.start).trim())
  )
    return undefined;
  const rest = passage.text.slice(candidate.end, line.end);
  // “Vent de Colère! Fédération Nationale”
  if (/^ ?! \p{Lu}/u.test(rest)) return undefined;
  // “La Mie d'Antan, Nadège”
  if (/^, \p{Lu}\p{Ll}+$/u.test(rest) && language.stopWords.has(passage.words[candidate.first]?.folded ?? '')) {
    const given = { ...line, start: candidate.end + 2 };
    return lexicon().givenNames.has(passage.words[candidate.after]?.folded ?? '') ? nameLine(passage, given, rules) : undefined;
  }
  if (!endsName.test(rest) && !namesSecond(rest)) return undefined;
  if (isThing(passage, line, candidate, rules.known)) return undefined;
  // “CAVE DES RAMIÈRES SA” of compta@ramieres.ch
  if (agrees(candidate, rules.known))
    return candidate.after - candidate.first > 1 && hasLegalForm(candidate.text + legalBehind(rest)) ? undefined : candidate;
  return isRole(passage, candidate, language) || isAnother(passage, line, candidate, rest, language) ? undefined : candidate;
}

const notice = /^(?:©|copyright)/i;

const endsName =
  /^(?:$|\s*[,|•·–—(/\-_.!*~;:]|\s*<[^<>]*>(?! \p{Ll})|\s*[x+(]?[ -]?\d|\s+aka\s|\s{2,}|\t|\s+Ph\.? ?D|\s+et al|\s+x{1,4}$)/u;

/** “Claire Sabatier & Ludovic Ndiaye”, “Constance & toute l'équipe”, but not “Toitures Lajoie & fille”. */
const namesSecond = (rest: string): boolean =>
  rest.startsWith(' & ') &&
  wordsOf(rest)
    .slice(0, 4)
    .some(({ folded }) => lexicon().givenNames.has(folded) || lexicon().teams.has(folded));

/** “Nguyen, Kim-Ly” */
const isFamilyAlone = ({ words }: Passage, { first, after }: NameCandidate): boolean =>
  after - first === 1 && !lexicon().givenNames.has(words[first]?.folded ?? '');

/** “Cárnicas La Plana, S.L.” */
const legalBehind = (rest: string): string => /^, \p{Lu}[\p{L}.& ]{1,12}$/u.exec(rest)?.[0] ?? '';

/** The name at a word that ends with its column: titles do not count among its parts. */
function readWithin(passage: Passage, line: Span, first: number, rules: ReadingRules): NameCandidate | undefined {
  const column = endOfColumn(passage, line, first);
  for (let most = wordIndexAt(passage.words, column) - first; most > 0; most -= 1) {
    const candidate = readName(passage, first, { ...rules, most });
    if (candidate === undefined || column === line.end || candidate.end <= column)
      return candidate && withoutRemark(passage, candidate);
  }
  return undefined;
}

/** “Ewa Nowak (Sekretariat)”: what the bracket holds closes the line, and is no short form within the name. */
function withoutRemark({ words, text }: Passage, name: NameCandidate): NameCandidate {
  const bracket = name.text.indexOf('(');
  if (bracket < 0 || name.text.includes(')')) return name;
  const after = wordIndexAt(words, name.start + bracket);
  const { end = name.end } = words[after - 1] ?? {};
  return { ...name, after, end, text: text.slice(name.start, end) };
}

const fewestInColumn = 2;

/** “Birgit Moeller  Pattern Recognition”: two spaces behind two words part columns. */
function endOfColumn({ text, words }: Passage, line: Span, first: number): number {
  const gap = text.indexOf('  ', words[first + fewestInColumn - 1]?.end ?? line.end);
  return gap < 0 || gap > line.end ? line.end : gap;
}

const behindBar = /^\s*[|•·]/;

/** “lokator”: below a mail people write what they are. */
function isRole({ words }: Passage, { first, after, capitals }: NameCandidate, { falsePositives }: Language): boolean {
  const { folded = '' } = words[first] ?? {};
  return (
    capitals === 'none' &&
    after - first === 1 &&
    falsePositives.has(folded) &&
    !lexicon().givenNames.has(folded) &&
    !nameWords.has(folded)
  );
}

const longestTitle = 14;
const longestDegree = 40;
/** “p/o Ana Roth”, “i. A. Ana Roth”: signed for somebody. */
export const onBehalf = /^(?:p[./] ?[op]|i\. ?[av]|c\.p)[. ]/i;

/** “(Mrs.) Jean MacAllister”: the title is no part of what is read. */
function behindTitle(passage: Passage, first: number): number {
  const [head, next] = [passage.words[first], passage.words[first + 1]];
  // “Dipl.-Ing. (FH) Matthias Oberpriller”
  const graduated = /^(?:\p{L}{2,12}[.-]{1,2} ?){1,3}\(\p{Lu}{2,4}\) (?=\p{Lu})/u.exec(
    passage.text.slice(head?.start, (head?.start ?? 0) + longestDegree),
  );
  if (head !== undefined && graduated !== null) return wordIndexAt(passage.words, head.start + graduated[0].length);
  if (head !== undefined && next !== undefined && onBehalf.test(passage.text.slice(head.start, next.end + 1))) return first + 2;
  if (head?.folded === 'ph' && next?.folded === 'd') return behindTitle(passage, first + 2);
  if (!lexicon().titles.has(passage.words[first]?.folded ?? '')) return first;
  // “Eng.º João”, “Prof.ssa Anna”
  if (gapBefore(passage, first + 1) === '.' && /^(?:[ºª]|ssa|ra|na|in|a)$/.test(passage.words[first + 1]?.folded ?? ''))
    return first + 2;
  // “Dr. (Mrs.) Meenakshi Iyer”
  if (/^\.? \($/.test(gapBefore(passage, first + 1))) return behindTitle(passage, first + 1);
  return /^\.?\) ?$/.test(gapBefore(passage, first + 1)) ? first + 1 : first;
}

/** “Fontenot Catering” of a Ms Fontenot, “School Business Manager”, “Rúa Real 58”, “Tel 04131 …”, “De ouderraad”. */
function isThing(
  passage: Passage,
  line: Span,
  { first, after, end, capitals, text }: NameCandidate,
  known: KnownSender | undefined,
): boolean {
  const { positions, cues, givenNames } = lexicon();
  const words = passage.words.slice(first, after).map(({ folded }) => folded);
  if (isDepartment(words, known) || isCompanyOf(words, known) || isTeam(passage, line, after, text)) return true;
  if (known !== undefined && words.every((word) => known.words.includes(foldAccents(word)))) return false;
  // “Marine de Blot” bears a name that is a word of trades too.
  const telling = givenNames.has(words[0] ?? '') || lexicon().titles.has(words[0] ?? '') ? words.slice(1) : words;
  // “Place du Plot”
  if (lexicon().streets.has(words[0] ?? '') && particles.has(words[1] ?? '')) return true;
  if (words.length > 1 && telling.some((word) => isBusinessWord(word) || positions.has(word))) return true;
  const apart = /^(?:\s*[|•·]|\t|\s{2})/.test(passage.text.slice(end, line.end));
  const whole = passage.text.slice(line.start, apart ? end : line.end);
  // “Karim Benmoussa (poste 4417)”
  if (isAddressLine(whole.replace(/\([^()]*\)$/, '')) || opensLaboratory(whole, end - line.start)) return true;
  if (capitals === 'none' && /^\p{Lu}/u.test(text)) return true;
  // “Recouvrement clients”
  if (
    capitals !== 'all' &&
    after - first === 2 &&
    /^\p{Lu}\p{Ll}+ \p{Ll}{3,}$/u.test(text) &&
    !words.some((word) => givenNames.has(word))
  )
    return true;
  const label = longestPhraseAt(cues, passage.words, first);
  return (
    label?.after === after &&
    /\d/.test(whole.slice(text.length)) &&
    label.meanings.some((cue) => cue.kind === 'label' && cue.field !== 'name')
  );
}

/** “UMR CNRS 5558” */
function opensLaboratory(text: string, nameEnds: number): boolean {
  const found = laboratory.exec(text);
  return found !== null && found.index < nameEnds;
}

/** “GMC - Team”, “GMTeam” */
const isTeam = ({ words }: Passage, line: Span, after: number, text: string): boolean =>
  /\p{Lu}Team$/u.test(text) || (wordIndexAt(words, line.end) === after + 1 && lexicon().teams.has(words[after]?.folded ?? ''));

/** “Ondernemend Steenwijkerland” of info@ondernemendsteenwijkerland.nl */
const isCompanyOf = (words: readonly string[], known: KnownSender | undefined): boolean =>
  known?.isPerson === false && words.length > 1 && words.map(foldAccents).join('') === known.company?.replaceAll('-', '');

/** “L'équipe du Jardin”; “Accounts Payable” of accounts@: several, or a department that the header names too. */
export const isDepartment = (words: readonly string[], known: KnownSender | undefined): boolean =>
  lexicon().teams.has(words[0] ?? '') ||
  (known?.isPerson === false &&
    !(known.shown && words.every((word) => known.words.includes(foldAccents(word)))) &&
    (namesTeam(words) || words.some((word) => lexicon().positions.has(word))));

/** A position, a street, the label of a number, words of farewell or a company: a line that is no name unless it is the sender's. */
function isAnother(passage: Passage, line: Span, { first, after }: NameCandidate, rest: string, language: Language): boolean {
  const { positions, streets, signOffs, titles, otherLabels, givenNames } = lexicon();
  const numbered = /\d/.test(passage.text.slice(line.start, line.end));
  let name = first;
  // “Dr” is a title in front of a name, and a drive behind one.
  while (name < after - 1 && titles.has(passage.words[name]?.folded ?? '')) name += 1;
  for (let at = name; at < after; at += 1) {
    const { folded } = passage.words[at] as Word;
    // “L'inspecteur régional”
    if (positions.has(folded.replace(/^[ld]'/, '')) || isOrganisation(folded) || (numbered && streets.has(folded))) return true;
    // “Descargar Factura”
    if (otherLabels.has(folded) && !givenNames.has(passage.words[name]?.folded ?? '')) return true;
  }
  if (passage.words.slice(first, after).some((word) => isSmall(passage, word))) return true;
  // “*CONFIDENTIALITY NOTICE*”, “Impressum”
  if (passage.words.slice(first, after).every(({ folded }) => isUsual(folded))) return true;
  const last = passage.words[after - 1]?.folded ?? '';
  if (passage.closing?.signOff === undefined && language.stopWords.has(last) && !nameWords.has(last)) return true;
  // “Switchboard: …” is the label of a number.
  if (/^ ?[:：]/.test(rest) || longestPhraseAt(signOffs, passage.words, first) !== undefined) return true;
  // “Tom Alvarez | Owner | Alvarez Plumbing LLC”: behind a bar stands something else.
  const apart = behindBar.test(rest) || /^\s+[+(]?\d/.test(rest);
  return hasLegalForm(passage.text.slice(line.start, apart ? line.end - rest.length : line.end));
}

/** “I will resend it”: words of a sentence, in whatever language. */
const isSmall = ({ text }: Passage, { folded, start }: Word): boolean =>
  folded.length > 1 && text.startsWith(folded, start) && lexicon().stopWords.has(folded) && !particles.has(folded);

const isUsual = (folded: string): boolean =>
  lexicon().usualWords.has(folded) && !lexicon().givenNames.has(folded) && !nameWords.has(folded);

/** Whether a name and the sender's have a part in common. */
export const agrees = (candidate: NameCandidate, known: KnownSender | undefined): boolean =>
  known !== undefined && agreesWithSender(candidate.text, known);
