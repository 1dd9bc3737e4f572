import type { Span } from '../../shared/reason.ts';
import { matchesOf } from '../../shared/text.ts';
import type { Line } from '../mail/lines.ts';
import { endingOf } from '../reading/endings.ts';
import { formInFront, hasLegalForm } from '../reading/legal-form.ts';
import { isBusinessWord, isOrganisation, lexicon } from '../reading/lexicon.ts';
import type { Passage } from '../reading/passage.ts';
import { type Word, wordIndexAt, wordsOf } from '../reading/words.ts';

export const hasSeparator = /[|\t,<]|\s\+\d|\s[-–—•·/*]|\s{3}|-{3}|\shttps?:/;
export const segmentSeparator =
  /\s+[-–—|•·/*]+\s+|(?<=\p{L})-{3,}|\s*<|>\s*|\s+(?=https?:)|\s+(?=\+\d)|\s*\|\s*|\t+|\s{3,}|,\s+(?=[*_]?[\p{Lu}\d])/u;
/** “For Shree Balaji Traders”, “The crew at Coral Bay Dive Centre”, “Equipe Pousada Recanto”: on whose behalf it is signed. */
const onBehalf =
  /^(?:(?:for and )?on behalf of |for |für |pour |per |p\.p\. |i\. ?[av]\. |(?:the |your )?(?:team|crew|staff|folks) (?:at|of|from) |(?:l')?[ée]quip[ea] (?:d[aeou]s? )?|(?:el )?equipo de |(?:das |ihr |euer )?team (?:von |vom |der )?|(?:il )?team (?:di |del |della )?|het team van )(?=\p{Lu})|^(?:M\/s\.?|Ihre?) (?=\p{Lu})/iu;

/** “Bureau des affaires générales” above “Préfecture des Hauts-Plateaux”: a part of the organisation that the next line names. */
export const departments: ReadonlySet<string> = new Set(
  `bureau service direction département pôle division section fachgruppe dip dipartimento unité équipe laboratoire ufficio settore reparto servizio departamento dpto depto área sección
   setor serviço secretaria secretaría segreteria secretariat secrétariat sekretariat recepción recepção reception administración administração amministrazione abteilung referat fachbereich dezernat afdeling dienst dział wydział department dept team office unit desk`.split(
    /\s+/,
  ),
);

/** What stands on the same line. */
type Beside = 'site' | 'position' | 'nothing';

/** A line of a signature, or a part of one. */
export interface Segment extends Span {
  readonly text: string;
  readonly words: readonly Word[];
  readonly beside: Beside;
}

export function* segments(passage: Passage, line: Line): Generator<Segment> {
  if (!hasSeparator.test(line.text) || isEnumeration(line.text) || opensInForm(line.text)) {
    yield emphasised(passage, line.start, line.end, 'nothing');
    return;
  }
  const pieces = withForms(line.text.split(segmentSeparator).filter((piece) => piece !== ''));
  const beside: Beside = pieces.some((piece) => isSite(piece) && !/^https?:/.test(line.text))
    ? 'site'
    : pieces.some((piece) => isPosition(wordsOf(piece))) && !areListed(pieces)
      ? 'position'
      : 'nothing';
  // A whole line may be one name with a comma or dash in it.
  // “Roth Ltd | Leeds” is two, “Roth, Meyer & Co” one.
  const headed = pieces.length > 1 && departments.has(wordsOf(pieces[0] ?? '')[0]?.folded ?? '');
  if (areListed(pieces) && areActivities(pieces)) return;
  if (pieces.length < 2 || (beside === 'nothing' && !headed && !isRoom(pieces[0] ?? '') && !/[|•·\t<]/.test(line.text)))
    yield emphasised(passage, line.start, line.end, 'nothing');
  if (pieces.length < 2) return;
  let at = line.start;
  for (const [index, piece] of pieces.entries()) {
    const start = passage.text.indexOf(piece, at);
    at = start + piece.length;
    // “Intersec <http://www.intersec.example>”
    const isSited = pieces[index + 1]?.startsWith('http') === true;
    // “Ana Roth - Engineer - roth.example”
    const held = pieces.length > 2 && beside === 'site' && isPosition(wordsOf(piece));
    yield emphasised(passage, start, at, isSited ? 'site' : held ? 'nothing' : beside);
  }
}

/** “SCP TAILLANDIER – BOUSQUET – DE MONTGRAND” */
export const opensInForm = (text: string): boolean => formInFront.test(text) && /^[^|,•\d]*$/.test(text);

const fewestListed = 3;

/** “Gérance – Syndic – Transaction”, “Secteur Nancy – Laxou – Villers”: one thing after the other. */
const areListed = (pieces: readonly string[]): boolean =>
  pieces.length >= fewestListed && pieces.every((piece) => /^\p{Lu}\p{L}+(?: \p{L}+)?$/u.test(piece));

/** “Hôtel - Restaurant - Spa”: what is done there. */
const areActivities = (pieces: readonly string[]): boolean =>
  pieces.filter((piece) => isBusinessWord(piece.toLowerCase()) || lexicon().positions.has(piece.toLowerCase())).length > 1;

const ofSomething = /^\p{Lu}\p{L}+ (?:of|de|des|du|für|di|del|della|do|da) \p{L}/u;
const ands: ReadonlySet<string> = new Set(['and', 'et', 'und', 'y', 'e', 'en', '&']);

/** “Institute of Statistics, Biostatistics and Actuarial Sciences”: what an institute is for, one thing after the other. */
function isEnumeration(text: string): boolean {
  if (!ofSomething.test(text)) return false;
  const [, ...behind] = text.split(', ');
  const last = behind.at(-1)?.split(' ').slice(1, -1) ?? [];
  return (
    last.some((word) => ands.has(word)) &&
    !/[\d|<@]/.test(text) &&
    !wordsOf(behind.join(' ')).some(({ folded }) => departments.has(folded) || isOrganisation(folded))
  );
}

/** “Rm 360, Graduate School of Business” */
const isRoom = (text: string): boolean =>
  lexicon().rooms.has(/^(\p{L}{1,12})\.? ?[\p{L}-]?\d/u.exec(text)?.[1]?.toLowerCase() ?? '');

const longestForm = 12;

/** “Enjellic Systems Development, LLC”: the comma parts a legal form from its name. */
function withForms(pieces: readonly string[]): readonly string[] {
  const joined: string[] = [];
  for (const piece of pieces) {
    const whole = `${joined.at(-1)}, ${piece}`;
    if (joined.length > 0 && piece.length <= longestForm && !hasLegalForm(piece) && hasLegalForm(whole))
      joined[joined.length - 1] = whole;
    else joined.push(piece);
  }
  return joined;
}

/** Without the signs around it: “*Austin, Texas, USA*”, “Department of Economics, Norwegian School of Economics,”. */
function emphasised(passage: Passage, from: number, end: number, beside: Beside): Segment {
  const text = passage.text.slice(from, end);
  const opening = /^[*_](?=\p{L})/u.test(text) ? 1 : 0;
  const closing = /(?<=[\p{L})])[*_,;]$/u.test(text) ? 1 : 0;
  return segment(passage, from + opening, end - closing, beside);
}

/** “CP Software Pty Ltd.  (ACN 006 640 133)”, “St Oswald's Academy (part of …)”: the number of a register, and who is above it. */
const registered = / {1,3}\((?:[^()\n]{0,20}\d{3}[^()\n]{0,20}|part of [^()\n]{3,60})\)$/;

function segment(passage: Passage, from: number, until: number, beside: Beside): Segment {
  const { text, words } = passage;
  // “LYRECA FRANCE SAS au capital de …”
  const capital = text.slice(from, until).search(/,? (?:au capital de|à capital variable) /);
  const end =
    capital > 0 && text.lastIndexOf(' ', from + capital - 1) > from
      ? from + capital
      : until - (registered.exec(text.slice(from, until))?.[0].length ?? 0);
  const opener = words[wordIndexAt(words, from)]?.folded ?? '';
  const begin =
    behalf.has(opener) && !isDepartment(passage, opener, from)
      ? from + (onBehalf.exec(text.slice(from, end))?.[0].length ?? 0)
      : from;
  const first = wordIndexAt(words, begin);
  const employed = behindPreposition(passage, begin, end);
  if (employed !== undefined) return { ...employed, beside };
  // “Zaakvoerder Brasserie Roth”: the position of the one who signs stands in front.
  const { positions } = lexicon();
  const held =
    positions.has(words[first]?.folded ?? '') &&
    !departments.has(words[first]?.folded ?? '') &&
    !isOrganisation(words[first]?.folded ?? '');
  const start =
    held && isOrganisation(words[first + 1]?.folded ?? '')
      ? (words[first + 1]?.start ?? begin)
      : behindPositions(text, words, begin, end);
  const own = words.slice(wordIndexAt(words, start), wordIndexAt(words, end));
  return { start, end, text: text.slice(start, end), words: own, beside };
}

/** “Équipe de Logique Mathématique” below the name is where the one who signs works. */
const isDepartment = ({ closing }: Passage, opener: string, from: number): boolean =>
  departments.has(opener) && from > (closing?.name?.end ?? from);

const fewestBefore = 4;
const mostBefore = 60;
const longestPreposition = 20;
const wordBetween = / (\p{L}+|@)(?= )/gu;

/** Where the name with a capital begins behind the first of some prepositions, an article left out; what stands before is the position. */
function behindWord(text: string, prepositions: ReadonlySet<string>): number | undefined {
  const stop = text.search(/[@,]/);
  for (const { 0: gap, 1: word = '', index } of matchesOf(wordBetween, text.slice(0, mostBefore + longestPreposition))) {
    if (index < fewestBefore) continue;
    if (index > mostBefore || (stop >= 0 && stop < index)) return undefined;
    if ((word !== '@' && !prepositions.has(word)) || text.startsWith(' at Large', index)) continue;
    const from = index + gap.length + 1;
    const [article = ''] = /^(?:\p{L}+ |l')/u.exec(text.slice(from)) ?? [];
    const start = article === "l'" || articles.has(article.trimEnd()) ? from + article.length : from;
    if (/^\p{Lu}/u.test(text.slice(start))) return start;
  }
  return undefined;
}

/** “Embedded Linux and Kernel engineer at Bootlin”: behind a position stands with whom it is held. */
function behindPreposition({ text, words }: Passage, begin: number, end: number): Omit<Segment, 'beside'> | undefined {
  const said = text.slice(begin, end);
  const { employedAt, employedWithin } = lexicon();
  // Behind “au” only an organisation is the employer: “Professeur au Collège de France”.
  const at = behindWord(said, employedAt);
  const from = begin + (at ?? behindWord(said, employedWithin) ?? said.length);
  if (from >= end) return undefined;
  const own = words.slice(wordIndexAt(words, from), wordIndexAt(words, end));
  const head = own[0]?.folded ?? '';
  const isOne = (isOrganisation(head) && !departments.has(head)) || /^\p{Lu}{3,}(?!\p{Ll})/u.test(text.slice(from, end));
  if (at === undefined && !isOne) return undefined;
  const held = words.slice(wordIndexAt(words, begin), wordIndexAt(words, from));
  return isPosition(held) || held.some(({ folded }) => jobs.has(folded))
    ? { start: from, end, text: text.slice(from, end), words: own }
    : undefined;
}

/** “Communications System Engineer Saltenna Inc.”, “CEO Car Track GPS”: behind a position of one who signs stands the company. */
function behindPositions(text: string, words: readonly Word[], begin: number, end: number): number {
  const [first, last] = [wordIndexAt(words, begin), wordIndexAt(words, end)];
  for (let at = last - 3; at >= first; at -= 1) {
    const { folded = '', end: held = begin } = words[at] ?? {};
    if (jobs.has(folded) && text[held] === ' ' && hasLegalForm(text.slice(begin, end))) return words[at + 1]?.start ?? begin;
  }
  return begin;
}

/** Positions that no company has in its name. */
const jobs: ReadonlySet<string> = new Set(
  'engineer manager director ceo cto cfo coo president developer architect officer analyst consultant assistant coordinator supervisor founder owner fellow member'.split(
    ' ',
  ),
);

/** The words that {@link onBehalf} begins with. */
const behalf: ReadonlySet<string> = new Set(
  "m ihre ihr for on für pour per p i the your team crew staff folks equipe équipe equipa l'equipe l'équipe el equipo das ihr euer il het".split(
    ' ',
  ),
);

export const isSite = (text: string): boolean =>
  text.includes('.') &&
  /\p{L}/u.test(text) &&
  /^(?:[^\p{L}\p{N}\s]+ )?(?:https?:\/\/|www\.)?[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+\/?$/u.test(text.trim());

/** A word of a position, or an ending that professions have at the head of a line. */
export function isPosition(words: readonly Word[]): boolean {
  const [first] = words;
  if (first === undefined) return false;
  // Behind an article an ending says too little: “La Directrice Générale”, but “Le Courrier du Golfe”.
  return (
    words.some(({ folded }) => lexicon().positions.has(folded)) ||
    (!articles.has(first.folded) && endingOf(lexicon().positionEndings, first.folded, 3) !== undefined)
  );
}

/** “Directeur du Château”, but not “Biuro Rachunkowe”. */
export const headsPosition = (words: readonly Word[]): boolean => {
  const head = words.slice(0, articles.has(words[0]?.folded ?? '') ? 2 : 1);
  return isPosition(head) && !isOrganisation(head.at(-1)?.folded ?? '');
};

const articles: ReadonlySet<string> = new Set('le la les der die das el il lo de het the o a'.split(' '));
