import type { Finding } from '../../conversation/finding.ts';
import { reason } from '../../shared/reason.ts';
import { type KnownName, withPart } from '../name/known-name.ts';
import { normaliseName } from '../name/normalise.ts';
import { areSimilar } from '../name/similar-words.ts';
import { spelledText } from '../name/spelled-text.ts';
import { type Passage, placeOf, written } from '../reading/passage.ts';
import { type SpelledWords, spelledIn, spelledWord } from '../spoken/letters.ts';
import { introducedNames } from './name-introduction.ts';

/**
 * Names that are spelled out. They confirm or correct the name that was said before; without one they count where the name was asked
 * for, since streets and cities are spelled too.
 */
export function* spelledNames(passage: Passage): Generator<Finding> {
  if (passage.speaker !== 'client') return;
  const { questions } = passage.state;
  const asked = questions.some(({ topic }) => topic === 'name');
  const spelling = questions.some(({ topic }) => topic === 'spelling');
  // “Can you spell your last name?”
  const part = questions.find(({ topic }) => topic === 'spelling')?.part;
  const found = spelledIn(passage, spelling);
  if (found.length === 0) return;
  let known: KnownName | undefined =
    saidBefore(passage, found[0]?.first ?? 0) ?? wordBefore(passage, found[0]) ?? passage.state.name;
  for (const spelled of found) {
    const finding = judged(passage, spelled, known, {
      asked: asked || part !== undefined,
      spelling,
      surname: part === 'surname',
    });
    if (finding === undefined) continue;
    if (finding.field === 'name' && finding.verdict === 'accepted') known = finding.value;
    yield finding;
  }
}

/** A part that lacks a letter at either end was cut off, not corrected. */
const isOneLetterOff = ({ firstName = '', lastName = '' }: KnownName, part: string): boolean =>
  [firstName, lastName].some((name) => {
    const [known, spelled] = [name.toLowerCase(), part.toLowerCase()];
    return (
      known === spelled ||
      (!known.includes(spelled) &&
        !spelled.includes(known) &&
        Math.abs(known.length - spelled.length) < 2 &&
        areSimilar(known.slice(0, 5), spelled.slice(0, 5)) &&
        areSimilar(known, spelled))
    );
  });

const misheard = reason('misheard', 'Letters are easily misheard: in speech they correct a name by one letter at most.');

/** A name said in the same message, before the letters. */
function saidBefore(passage: Passage, first: number): KnownName | undefined {
  const start = passage.words[first]?.start ?? 0;
  for (const finding of introducedNames(passage)) {
    if (finding.field === 'name' && finding.verdict === 'accepted' && finding.place.end <= start) return finding.value;
  }
  return undefined;
}

/** The word that is spelled right behind it. */
function wordBefore(passage: Passage, spelled: SpelledWords | undefined): KnownName | undefined {
  const word = spelledWord(passage, spelled);
  return word === undefined ? undefined : { firstName: written(passage, word) };
}

/** “d a v i d c h e n” of David Chen: the letters of both names in one run. */
function wordsKnown(words: readonly string[], known: KnownName | undefined): readonly string[] {
  const { firstName = '', lastName = '' } = known ?? {};
  const run = words.length === 1 ? (words[0] ?? '') : '';
  return firstName !== '' && lastName !== '' && run.toLowerCase() === `${firstName}${lastName}`.toLowerCase()
    ? [run.slice(0, firstName.length), run.slice(firstName.length)]
    : words;
}

function judged(
  passage: Passage,
  { first, after, words, sure }: SpelledWords,
  known: KnownName | undefined,
  { asked, spelling, surname }: { readonly asked: boolean; readonly spelling: boolean; readonly surname: boolean },
): Finding | undefined {
  const start = passage.words[first]?.start ?? 0;
  const end = passage.words[after - 1]?.end ?? 0;
  const text = passage.text.slice(start, end);
  const common = { field: 'name', text, place: placeOf(passage, start, end), rule: 'spelled.name', source: 'message' } as const;
  const parsed = normaliseName(spelledText(wordsKnown(words, known)));
  if (parsed.kind === 'invalid') return spelling ? { ...common, verdict: 'rejected', reasons: parsed.reasons } : undefined;
  const why = reason('spelled', `It is spelled: ${spelledText(words)}.`);
  const parts = [parsed.value.firstName, parsed.value.lastName].filter((part) => part !== undefined);
  const joined =
    known === undefined
      ? undefined
      : parts.reduce<ReturnType<typeof withPart>>((name, part) => name && withPart(name, part), withPart(known, parts[0] ?? ''));
  if (known !== undefined && joined !== undefined) {
    const same = joined.firstName === known.firstName && joined.lastName === known.lastName;
    if (!same && passage.register === 'speech' && !(sure && parts.every((part) => isOneLetterOff(known, part))))
      return { ...common, verdict: 'mentioned', value: parsed.value, confidence: 0.5, reasons: [why, misheard] };
    const effect = same
      ? reason('confirms', 'It confirms the name that was said before.')
      : reason('corrects', 'It corrects the name that was said before.');
    return { ...common, verdict: 'accepted', value: joined, confidence: 0.98, reasons: [why, effect] };
  }
  if (asked && known === undefined) {
    const { firstName, ...others } = parsed.value;
    const value = surname && others.lastName === undefined ? { ...others, lastName: firstName ?? '' } : parsed.value;
    return { ...common, verdict: 'accepted', value, confidence: 0.97, reasons: [why] };
  }
  if (!spelling && !asked) return undefined;
  const nothing = reason('spells-something-else', 'No name that it resembles was said before.');
  return { ...common, verdict: 'mentioned', value: parsed.value, confidence: 0.5, reasons: [why, nothing] };
}
