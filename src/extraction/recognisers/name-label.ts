import type { Finding } from '../../conversation/finding.ts';
import type { LabelField, Language } from '../languages/language.ts';
import { type NameCandidate, readName } from '../name/candidate.ts';
import { withGivenName } from '../name/family-first.ts';
import { nameFinding } from '../name/found-name.ts';
import { isWrittenIn } from '../reading/language-of-text.ts';
import { isOrganisation, lexicon } from '../reading/lexicon.ts';
import { gapBefore, type Passage, topicsAmong, written } from '../reading/passage.ts';
import { startsPhrase } from '../reading/phrases.ts';
import { spelledIn, spelledWord } from '../spoken/letters.ts';
import { introducedNames } from './name-introduction.ts';
import { repliedName } from './name-reply.ts';
import { isNextAnswer, nameFields, withoutNextAnswer } from './next-answer.ts';

/** One word, as “Jean-Baptiste” is. */
const isAlone = ({ text }: NameCandidate): boolean => !/\s/.test(text);

/** “Name: Roth, Ana”: the family name before a comma, and nothing but a given name behind it. */
function familyFirst(passage: Passage, from: number, language: Language): NameCandidate | undefined {
  const rules = { language, lowerCase: false };
  const family = readName(passage, from, { ...rules, lead: /^[ \t]*[:：=][ \t]*$/ });
  if (family === undefined || family.after - from > mostFamilyNames) return undefined;
  const whole = withGivenName(passage, family, rules);
  const ends = whole?.after === passage.words.length || /^\.?[ \t]*\n/.test(gapBefore(passage, whole?.after ?? from));
  return ends ? whole : undefined;
}

const mostFamilyNames = 2;

/** “Mein Name ist Hrdlicka, … Vorname Renate”: the one word that was introduced before a given name is asked for or told. */
function familySaid(passage: Passage): string | undefined {
  const spelled = spelledFamily(passage);
  if (spelled !== undefined) return spelled;
  const answers = (passage.topics & saysGivenName) !== 0 && passage.state.questions.some(({ topic }) => topic === 'name');
  if (!answers && (passage.topics & introducedGivenName) !== introducedGivenName) return undefined;
  for (const finding of [...introducedNames(passage), ...(answers ? repliedName(passage) : [])]) {
    if (finding.field !== 'name' || finding.verdict !== 'accepted') continue;
    const { firstName, lastName } = finding.value;
    return firstName === undefined || lastName === undefined ? (lastName ?? firstName) : undefined;
  }
  return undefined;
}

/** “Uijtdewilligen, U I J T D …, voornaam Cornelis”: the word whose letters stand behind it. */
function spelledFamily(passage: Passage): string | undefined {
  if (passage.register === 'mail' || (passage.topics & saysGivenName) === 0) return undefined;
  const word = spelledWord(passage, spelledIn(passage, false)[0]);
  return word === undefined ? undefined : written(passage, word);
}

const saysGivenName = topicsAmong(['givenName']);

/** “Nombre: Joan Marc⏎Apellidos: Puigdollers Serra”: the family name that a form asks for below the name. */
function surnameBelow(passage: Passage): { readonly label: number; readonly text: string } | undefined {
  if ((passage.topics & askedApart) !== askedApart) return undefined;
  for (const { meanings, first, after } of passage.cues) {
    const label = meanings.find((cue) => cue.kind === 'label' && cue.field === 'surname');
    if (label === undefined || !/^[ \t]*[:：=][ \t]*$/.test(gapBefore(passage, after))) continue;
    const family = readName(passage, after, { language: label.language, lowerCase: true, lead: /^[ \t]*[:：=][ \t]*$/ });
    if (family !== undefined) return { label: first, text: family.text };
  }
  return undefined;
}

const askedApart = topicsAmong(['name', 'surname']);

const introducedGivenName = topicsAmong(['introduction', 'givenName']);

/** “Titulaire : SCI Bellerive” */
const namesOrganisation = ({ words }: Passage, { first, after }: NameCandidate): boolean =>
  words.slice(first, after).some(({ folded }) => isOrganisation(folded) && !lexicon().givenNames.has(folded));

/** “nom nguyen⏎prénom mai” answers a question: the label starts the line. */
const isAskedFor = (passage: Passage, first: number): boolean =>
  passage.register !== 'mail' &&
  passage.state.questions.some(({ topic }) => topic === 'name') &&
  (first === 0 || gapBefore(passage, first).includes('\n'));

/** The line is over, or what else was asked for follows. */
const endsAnswer = (passage: Passage, { after, end }: NameCandidate): boolean =>
  /^[ \t]*(?:\n|$|,)/.test(passage.text.slice(end, passage.span.end)) || isNextAnswer(passage, after);

/** “Tisch für vier um 19 Uhr. Name Braun.”: in a chat or call, where a sentence starts with the word for a name, but not “Patient Ana Roth”. */
const isStated = (passage: Passage, first: number, language: Language): boolean =>
  passage.register !== 'mail' &&
  language.labels.name?.[0] === passage.words[first]?.folded &&
  (first === 0 || opensSentence(gapBefore(passage, first))) &&
  isWrittenIn(passage, language);

const opensSentence = (gap: string): boolean => gap.includes('\n') || /[.!?]$/.test(gap.trimEnd());

const endsSentence = ({ text, span }: Passage, { end }: NameCandidate): boolean =>
  /^\s*(?:[.!,;\n]|$)/.test(text.slice(end, span.end));

/** “ach ja name: lotta meinhardt”, “oh name: …”: in a chat, behind a word that opens what is said. */
const isAdded = ({ register, words }: Passage, first: number): boolean =>
  register === 'chat' && startsPhrase(lexicon().replyOpeners, words[first - 1]);

/** Names in forms: `Name: Ana Roth`. */
export function* labelledNames(passage: Passage): Generator<Finding> {
  let given = passage.state.firstName;
  let family = familySaid(passage);
  const coming = surnameBelow(passage);
  let before: LabelField | undefined;
  for (const { meanings, first, after } of passage.cues) {
    const labels = meanings.filter((cue) => cue.kind === 'label' && nameFields.has(cue.field));
    const label = labels.length > 1 ? (labels.find(({ language }) => isWrittenIn(passage, language)) ?? labels[0]) : labels[0];
    if (label?.kind !== 'label') continue;
    const gap = gapBefore(passage, after);
    // “…, Vorname Dieter”: said without a colon, and then with a capital.
    const said = passage.register !== 'mail' && label.field !== 'name' && gap === ' ' && isWrittenIn(passage, label.language);
    const heard = said && passage.register === 'speech';
    const listed = gap === ' ' && isAskedFor(passage, first);
    const stated = gap === ' ' && label.field === 'name' && after - first === 1 && isStated(passage, first, label.language);
    if (!said && !listed && !stated && !/^[ \t]*[:：=][ \t]*$/.test(gap)) continue;
    // A label starts its line or clause: in “the name: …” of a running text it does too, in “Company name: …” it does not.
    if (
      first > 0 &&
      !heard &&
      !/[\n,;.|(-]\s*$|^\s{2,}$|\n/.test(gapBefore(passage, first)) &&
      !(/[:：]/.test(gap) && isAdded(passage, first))
    )
      continue;
    const read =
      familyFirst(passage, after, label.language) ??
      readName(passage, after, {
        language: label.language,
        lowerCase: !(said || stated) || heard || listed,
        lead: /^[ \t]*(?:[:：=][ \t]*)?$/,
        ...(heard ? { most: 1 } : {}),
      });
    if (read === undefined || namesOrganisation(passage, read)) continue;
    const candidate = listed ? withoutNextAnswer(passage, read, label.language) : read;
    if (listed && !endsAnswer(passage, candidate)) continue;
    if (stated && !listed && !(candidate.capitals === 'all' && endsSentence(passage, candidate))) continue;
    if (said && ((candidate.capitals !== 'all' && !heard && !listed) || candidate.after - candidate.first > 2)) continue;
    const finding = nameFinding(passage, candidate, {
      rule: 'label.name',
      evidence: 'strong',
      confidence: 0.9,
      language: label.language,
      why: 'A label stands before it.',
      ...(meanings.some((cue) => cue.kind === 'label' && cue.familyFirst === true) ? { order: 'family-first' } : {}),
      ...(label.field === 'surname' ? { surname: { given } } : {}),
      ...(label.field === 'name' && coming !== undefined && first < coming.label && !candidate.text.includes(coming.text)
        ? { family: coming.text }
        : {}),
      ...(family !== undefined &&
      (label.field === 'givenName' || (label.field === 'name' && before === 'surname' && isAlone(candidate)))
        ? { family }
        : {}),
    });
    if (finding.field === 'name' && finding.verdict === 'accepted') {
      // “Nom : Dubois”, “Prénom : Hélène”: what stood before a given name is the family name.
      family =
        label.field === 'givenName'
          ? undefined
          : (finding.value.lastName ?? (isAlone(candidate) ? finding.value.firstName : undefined));
      if (label.field !== 'surname') given = finding.value.firstName;
      before = label.field;
    }
    yield finding;
  }
}
