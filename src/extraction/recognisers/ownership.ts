import { emailNature } from '../../identity/email-nature.ts';
import { type Reason, reason } from '../../shared/reason.ts';
import type { LabelField } from '../languages/language.ts';
import { agreesWithSender, type KnownSender, knownSender, spellsSender } from '../mail/known-sender.ts';
import { cueIndexBefore, cuesWithin, speaksOfOthers } from '../reading/cues-at.ts';
import type { Cue } from '../reading/lexicon.ts';
import type { Passage } from '../reading/passage.ts';
import type { FoundPhrase } from '../reading/phrases.ts';
import { wordIndexAt } from '../reading/words.ts';

/** Whose a value is, by what stands around it. */
export interface Ownership {
  readonly verdict: 'accepted' | 'mentioned';
  readonly confidence: number;
  readonly why: Reason;
}

const reach = 60;

/** Decides whether an address or number in a text is the speaker's own. */
export function ownership(passage: Passage, start: number, field: 'email' | 'phone', value: string): Ownership {
  if (passage.speaker === 'somebody') {
    return mentioned('quoted', 'It stands in a quoted or forwarded part.');
  }
  if (field === 'email' && value === passage.senderEmail) return accepted(1, 'sender', 'It is the sender’s own address.');
  if (field === 'email' && isList(value.slice(0, value.lastIndexOf('@'))))
    return mentioned('list', 'Lists are joined and left by it.');
  const cues = cuesBefore(passage, start);
  for (const phrase of cues) {
    const { meanings } = phrase;
    if (meanings.some(({ kind }) => kind === 'own') && !isWithinOthers(passage, phrase))
      return accepted(0.95, 'said-own', 'The speaker says that it is their own.');
    if (meanings.some(({ kind }) => kind === 'others'))
      return mentioned('somebody-elses', 'The speaker says that it is somebody else’s.');
  }
  if (passage.state.questions.some(({ topic }) => topic === field))
    return accepted(0.95, 'answers', 'It answers a question for it.');
  const labelled = cues.some(({ meanings }) => meanings.some((cue) => cue.kind === 'label' && isLabelOf(cue.field, field)));
  if (passage.register === 'mail') return inMail(passage, start, field === 'email' ? value : undefined, labelled);
  return labelled ? accepted(0.9, 'labelled', 'A label stands before it.') : accepted(0.7, 'own-words', 'The client wrote it.');
}

/** “his number is”: the longer phrase says whose. */
const isWithinOthers = ({ cues }: Passage, { first }: FoundPhrase<Cue>): boolean =>
  cues.some((cue) => cue.first < first && cue.after > first && cue.meanings.some(({ kind }) => kind === 'others'));

/** Mails are full of other people's addresses: the sender's stand in the signature, bear their name, or fill in a form. */
function inMail(passage: Passage, start: number, email: string | undefined, labelled: boolean): Ownership {
  const { sender } = passage;
  const local = email?.slice(0, email.lastIndexOf('@'));
  const signer = local === undefined ? undefined : (sender ?? signerOf(passage));
  const bearsName = signer !== undefined && local !== undefined && spellsSender(local, signer);
  if (bearsName) return accepted(0.9, 'bears-name', 'It bears the sender’s name.');
  const signed = isSigned(passage, start);
  if (local !== undefined && standsBesideName(passage, start))
    return accepted(0.9, 'beside-name', 'It stands right behind the name that signs.');
  if (signed && local !== undefined && isSomeoneElses(local, passage, labelled))
    return mentioned('another-name', 'It stands in the signature, but is not the sender’s by its name.');
  if (signed && labelled) return accepted(0.9, 'labelled', 'A label stands before it in the signature.');
  if (signed) return accepted(0.9, 'signature', 'It stands in the signature.');
  if (labelled && isForm(passage, start)) return accepted(0.9, 'labelled', 'A label stands before it in a form.');
  if (labelled && (closesMail(passage, start) || standsAboveFarewell(passage, start)))
    return accepted(0.8, 'labelled', 'With its label it is the last line of the mail.');
  return mentioned('in-passing', 'It stands in the running text of a mail, without a word that makes it the sender’s.');
}

/** Without a header, the name below the mail tells who its sender is. */
function signerOf({ text, closing }: Passage): KnownSender | undefined {
  const name = closing?.name === undefined ? '' : text.slice(closing.name.start, closing.name.end);
  return /^\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+){1,2}$/u.test(name) ? knownSender(name, undefined) : undefined;
}

/** Whether a place stands in the lines with which the sender closes the mail. */
export const isSigned = ({ closing }: Passage, start: number): boolean =>
  closing !== undefined && start >= closing.start && start < closing.end;

/** “Xi Ruoyao <xry111@xry111.example>” */
const standsBesideName = ({ closing, text }: Passage, start: number): boolean =>
  closing?.name !== undefined && /^ {1,2}[<(]$/.test(text.slice(closing.name.end, start));

const mostLabelled = 200;

/** “Tél direct : 02 97 88 02 25⏎⏎Cordialement,”: lines with labels right above the words of farewell. */
function standsAboveFarewell(passage: Passage, start: number): boolean {
  const { closing, text, span } = passage;
  const farewell = closing?.signOff;
  if (farewell === undefined || start > farewell.start || farewell.start - start > mostLabelled) return false;
  if (speaksOfOthers(passage, start - formReach, start)) return false;
  const from = Math.max(span.start, text.lastIndexOf('\n', start) + 1);
  const lines = text.slice(from, farewell.start).split('\n');
  return lines.every(
    (line) => line.trim() === '' || (line.length <= longestLabelled * 2 && /^\p{L}[^:：\n]{0,24}[:：]/u.test(line.trim())),
  );
}

/** “Tél : 04 75 26 38 17” as the last line. */
function closesMail({ text, span }: Passage, start: number): boolean {
  const line = text.slice(text.lastIndexOf('\n', start) + 1, span.end).trim();
  return line.length <= longestLabelled && !line.includes('\n') && /^\p{L}[\p{L}.]{0,14} ?[:：]? ?[+(\d]/u.test(line);
}

const longestLabelled = 40;

const isList = (local: string): boolean =>
  /^(?:leave|join|unsubscribe|subscribe|remove|abuse|owner)\b|[-+](?:unsubscribe|subscribe|request|owner)$/.test(local);

/** Addresses of robots, and those that bear the name of somebody else. */
function isSomeoneElses(local: string, { text, closing, sender, senderEmail }: Passage, labelled: boolean): boolean {
  const { kind } = emailNature(local);
  if (kind !== 'personal') return kind !== 'role';
  if (senderEmail === undefined || sender === undefined) return false;
  if (sender.spelled && !labelled) return true;
  const signer = text.slice(closing?.name?.start ?? 0, closing?.name?.end ?? 0);
  return /^\p{L}{2,}[._]\p{L}{2,}$/u.test(local) && !agreesWithSender(signer, { ...sender, words: local.split(/[._]/) });
}

const formReach = 300;

/** A form that a machine sends, or that has nobody's address: labels of the name and of the value stand at the heads of lines. */
export function isForm(passage: Passage, start: number): boolean {
  if (listsOwnData(passage, start)) return true;
  if (passage.sender?.isPerson === true && passage.sender.spelled) return false;
  return cuesAround(passage, start).some(
    ({ meanings, first }) =>
      meanings.some((cue) => cue.kind === 'label' && nameLabels.has(cue.field)) &&
      startsLine(passage, passage.words[first]?.start ?? 0),
  );
}

const cuesAround = (passage: Passage, start: number): readonly FoundPhrase<Cue>[] =>
  cuesWithin(passage, start - formReach, start + formReach + 1);

const ownData: ReadonlySet<LabelField> = new Set<LabelField>(['dateOfBirth', 'address', 'phone', 'email']);
const fewestListed = 3;

/** “Geburtsdatum: …⏎Anschrift: …⏎Handy: …”: three lines with labels, one of them of a birth, are what was asked of the sender, unless somebody else is spoken of above. */
function listsOwnData(passage: Passage, start: number): boolean {
  if (speaksOfOthers(passage, start - formReach, start)) return false;
  const listed = new Set<LabelField>();
  for (const { meanings, first, after } of cuesAround(passage, start)) {
    if (!startsLine(passage, passage.words[first]?.start ?? 0)) continue;
    if (!/^[ \t]*[:：]/.test(passage.text.slice(passage.words[after - 1]?.end, (passage.words[after - 1]?.end ?? 0) + 4)))
      continue;
    for (const cue of meanings) if (cue.kind === 'label' && ownData.has(cue.field)) listed.add(cue.field);
  }
  return listed.size >= fewestListed && listed.has('dateOfBirth');
}

const nameLabels: ReadonlySet<LabelField> = new Set<LabelField>(['name', 'givenName', 'surname', 'company']);

const startsLine = ({ text, span }: Passage, at: number): boolean =>
  at === span.start || /\n[ \t>*•-]{0,8}$/.test(text.slice(Math.max(span.start, at - 9), at));

/** The cues that end shortly before a place, the nearest first; on the same line. */
export function cuesBefore(passage: Passage, start: number): FoundPhrase<Cue>[] {
  const found: FoundPhrase<Cue>[] = [];
  for (let index = cueIndexBefore(passage, wordIndexAt(passage.words, start)); index >= 0; index -= 1) {
    const phrase = passage.cues[index] as FoundPhrase<Cue>;
    const end = passage.words[phrase.after - 1]?.end ?? 0;
    if (start - (passage.words[phrase.first]?.start ?? 0) > reach * 2) break;
    if (end > start || start - end > reach) continue;
    const between = passage.text.slice(end, start);
    // “geb. 17.01.1991”, “F. 02 99 55 12 41”: the full stop shortens the label.
    const shortened = /^\. ?$/.test(between) && isAbbreviated(passage, phrase);
    if (!shortened && between.length > 1 && /\n[\s\S]*\n|[.!?]\s/.test(between)) continue;
    found.push(phrase);
  }
  return found;
}

const abbreviatedFields: ReadonlySet<LabelField> = new Set<LabelField>(['dateOfBirth', 'phone', 'fax']);
/** “no.” counts things. */
const counters: ReadonlySet<string> = new Set(['no', 'n', 'nr', 'num', 'nº']);

const isAbbreviated = ({ words }: Passage, { meanings, after }: FoundPhrase<Cue>): boolean =>
  meanings.some((cue) => cue.kind === 'label' && abbreviatedFields.has(cue.field)) &&
  !counters.has(words[after - 1]?.folded ?? '');

const isLabelOf = (label: LabelField, field: LabelField): boolean => label === field;

const accepted = (confidence: number, code: string, text: string): Ownership => ({
  verdict: 'accepted',
  confidence,
  why: reason(code, text),
});

const mentioned = (code: string, text: string): Ownership => ({ verdict: 'mentioned', confidence: 0.5, why: reason(code, text) });
