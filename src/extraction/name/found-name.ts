import type { Finding } from '../../conversation/finding.ts';
import { writeNameProperly } from '../../identity/name-case.ts';
import type { NameOrder, PersonName } from '../../identity/person-name.ts';
import { reason } from '../../shared/reason.ts';
import type { Language } from '../languages/language.ts';
import { agreesWithSender, completedName } from '../mail/known-sender.ts';
import { isOrganisation, lexicon } from '../reading/lexicon.ts';
import { type Passage, placeOf } from '../reading/passage.ts';
import { wordsOf } from '../reading/words.ts';
import type { NameCandidate } from './candidate.ts';
import { particles } from './particles.ts';
import { type EvidenceStrength, validateName } from './validation.ts';

/** What a rule says about a candidate that it read. */
export interface NameClaim {
  readonly rule: string;
  readonly evidence: EvidenceStrength;
  readonly confidence: number;
  readonly language: Language;
  readonly why: string;
  readonly order?: NameOrder;
  /** The text is a surname alone: `given` is the name that was said before. */
  readonly surname?: { readonly given?: string | undefined };
  /** The text is a given name alone: the family name that was said before. */
  readonly family?: string;
  /** The speaker says it of themselves. */
  readonly ofSelf?: boolean;
  /** It stands alone below the words of farewell, or as the last line. */
  readonly closes?: boolean;
  /** The name may be anything's: in a mail it has to open the text, or agree with the sender. */
  readonly inPassing?: boolean;
  /** Set where the name is somebody else's. */
  readonly mentioned?: { readonly code: string; readonly text: string };
}

/** Judges a candidate and writes the finding: accepted, mentioned or rejected. */
export function nameFinding(passage: Passage, candidate: NameCandidate, claim: NameClaim): Finding {
  const common = {
    field: 'name',
    text: candidate.text,
    place: placeOf(passage, candidate.start, candidate.end),
    rule: claim.rule,
    source: 'message',
  } as const;
  const { nameEvidence } = passage.options;
  const judged = validateName(candidate.text, {
    evidence: claim.evidence,
    language: claim.language,
    sentence: nameEvidence === undefined ? candidate.text : sentenceAround(passage, candidate),
    capitalsCount: !passage.allCapitals(),
    ...(nameEvidence === undefined ? {} : { nameEvidence }),
    ...(claim.order === undefined ? {} : { order: claim.order }),
    ...(claim.ofSelf === true ? { ofSelf: true } : {}),
  });
  if (judged.kind === 'invalid') return { ...common, verdict: 'rejected', reasons: judged.reasons };
  if (candidate.possessive) {
    return {
      ...common,
      verdict: 'rejected',
      reasons: [reason('possessive', `Something of “${candidate.text}” is spoken of, not the person.`)],
    };
  }
  const reasons = [reason(claim.rule, claim.why)];
  const surname = claim.surname ?? (candidate.surnameOnly === true ? {} : undefined);
  const value =
    candidate.givenOnly === true
      ? { firstName: candidate.text }
      : claim.family !== undefined
        ? asGivenNames(judged.value, claim.family)
        : surname === undefined
          ? judged.value
          : asSurname(judged.value, surname.given, claim.language);
  if (value !== judged.value && claim.family !== undefined) {
    reasons.push(reason('completes', `It completes the family name “${claim.family}” that was said before.`));
  } else if (value !== judged.value && value.firstName !== undefined) {
    reasons.push(reason('completes', `It completes the given name “${value.firstName}” that was said before.`));
  }
  const complete = passage.sender === undefined ? undefined : completedName(value, passage.sender);
  if (complete !== undefined && claim.mentioned === undefined && passage.speaker === 'client') {
    const why = reason('completed-by-header', 'The header of the mail tells the name in full.');
    return {
      ...common,
      verdict: 'accepted',
      value: complete,
      confidence: claim.confidence,
      reasons: [...reasons, why],
    };
  }
  const mentioned =
    passage.speaker === 'somebody'
      ? { code: 'quoted', text: 'It stands in a quoted or forwarded part.' }
      : (claim.mentioned ?? anotherPerson(passage, candidate, claim));
  if (mentioned !== undefined) {
    const why = [...reasons, reason(mentioned.code, mentioned.text)];
    return { ...common, verdict: 'mentioned', value, confidence: claim.confidence, reasons: why };
  }
  return { ...common, verdict: 'accepted', value, confidence: claim.confidence, reasons };
}

/** In a mail whose header tells the sender's name, another name is another person's; where it tells none, a name in passing is. */
function anotherPerson(passage: Passage, candidate: NameCandidate, claim: NameClaim): NameClaim['mentioned'] {
  const { sender } = passage;
  if (sender === undefined) return undefined;
  const words = wordsOf(candidate.text).map(({ folded }) => folded);
  if (sender.company !== undefined && words.includes(sender.company) && !sender.words.includes(sender.company))
    return { code: 'is-the-company', text: 'It holds the name of the sender’s company.' };
  const agrees = agreesWithSender(candidate.text, sender);
  if (agrees && (sender.spelled || claim.inPassing !== true)) return undefined;
  // A display name stands before what the text says, so that a deputy who signs does no harm; an address alone would be overruled.
  if (sender.spelled && sender.shown && claim.closes === true) return undefined;
  // “طارق بن حيدر” of “Tariq Bin Haidar”: names in two scripts say nothing of each other.
  if (sender.spelled && isLatin(candidate.text) !== isLatin(sender.words.join(' '))) return undefined;
  if (sender.spelled) return { code: 'not-the-sender', text: 'The header of the mail tells another name of its sender.' };
  const opens = candidate.start - passage.span.start <= mostBeforeIntroduction;
  const isThing = words.some((word) => isOrganisation(word) || lexicon().positions.has(word));
  return claim.inPassing === true && (!opens || isThing)
    ? { code: 'in-passing', text: 'It stands in the running text of a mail, behind words that may speak of anything.' }
    : undefined;
}

const isLatin = (text: string): boolean => /\p{sc=Latn}/u.test(text);

/** A greeting and “this is” fit in front of a name that opens a mail. */
const mostBeforeIntroduction = 80;

/**
 * What answers “And your last name?” is a family name: a word, one with its particle (“de Smet”), or two where people bear two. A
 * full name has the given name in front.
 */
function asSurname(name: PersonName, given: string | undefined, { twoFamilyNames }: Language): PersonName {
  const { firstName, lastName, ...rest } = name;
  if (firstName === undefined) return given === undefined ? name : { ...name, firstName: given };
  const head = firstName.toLowerCase();
  const isWhole = head === given?.toLowerCase() || lexicon().givenNames.has(head);
  if (lastName !== undefined && (isWhole || !(twoFamilyNames === true || particles.has(head)))) return name;
  const family = lastName === undefined ? firstName : `${firstName} ${lastName}`;
  return { ...rest, lastName: family, ...(given === undefined ? {} : { firstName: given }) };
}

/** “Vorname: Mohamad Nour”: whatever stands there is a given name. */
function asGivenNames({ middleName, lastName, ...rest }: PersonName, said: string): PersonName {
  const family = said === said.toLowerCase() ? writeNameProperly(said) : said;
  const further = [middleName, lastName].filter((part) => part !== undefined && part !== family).join(' ');
  return { ...rest, ...(further === '' ? {} : { middleName: further }), lastName: family };
}

/** The sentence that holds the candidate, at most 200 code units to each side. */
export function sentenceAround(passage: Passage, candidate: NameCandidate): string {
  const from = Math.max(passage.span.start, candidate.start - 200);
  const before = passage.text.slice(from, candidate.start);
  const after = passage.text.slice(candidate.end, Math.min(passage.span.end, candidate.end + 200));
  const start = Math.max(before.lastIndexOf('.'), before.lastIndexOf('\n'), before.lastIndexOf('?'), before.lastIndexOf('!')) + 1;
  const end = after.search(/[.\n?!]/);
  return before.slice(start) + candidate.text + (end < 0 ? after : after.slice(0, end));
}
