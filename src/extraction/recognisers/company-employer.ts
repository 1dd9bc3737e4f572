import type { Finding } from '../../conversation/finding.ts';
import { parseCompany } from '../../identity/company.ts';
import { reason, type Span } from '../../shared/reason.ts';
import type { Language } from '../languages/language.ts';
import { cuesEndingAt, cuesStartingAt, introductions, isIntroduced } from '../reading/cues-at.ts';
import { skipFillers } from '../reading/fillers.ts';
import { type Cue, isBusinessWord, lexicon } from '../reading/lexicon.ts';
import { gapBefore, type Passage, written } from '../reading/passage.ts';
import type { FoundPhrase } from '../reading/phrases.ts';
import { wordIndexAt, wordsOf } from '../reading/words.ts';
import { companyAt } from './company-at.ts';
import { skipOpeners } from './reply.ts';

/** Companies that the speaker says to work for: “I work for …”. */
export function* statedEmployers(passage: Passage): Generator<Finding> {
  if (passage.speaker !== 'client') return;
  for (const phrase of passage.cues) {
    const cue = phrase.meanings.find(({ kind }) => kind === 'employer');
    if (cue === undefined) continue;
    const span =
      cue.language.unspaced === undefined
        ? (capitalRun(passage, phrase.after) ?? businessRun(passage, phrase.after) ?? heardCompany(passage, phrase.after))
        : unspacedCompany(passage, phrase, cue.language);
    if (span !== undefined && isSaidOfSender(passage, span))
      yield* companyAt(
        passage,
        span.start,
        span.end,
        'company.employer',
        0.8,
        reason('employer', 'The speaker says that they work there.'),
      );
  }
}

const longestHeard = 5;

/** “calling from kestrel house dental practice”: of what is heard, the words up to a word of organisations or trades. */
function heardCompany(passage: Passage, from: number): Span | undefined {
  if (passage.register !== 'speech') return undefined;
  const { stopWords } = lexicon();
  let found: Span | undefined;
  for (let at = from; at < from + longestHeard; at += 1) {
    const word = passage.words[at];
    if (word === undefined || stopWords.has(word.folded) || gapBefore(passage, at) !== ' ') break;
    if (at > from && isBusinessWord(word.folded)) found = { start: passage.words[from]?.start ?? word.start, end: word.end };
  }
  return found;
}

const mostSigns = 24;
/** “の” behind the name says that somebody is one of theirs. */
const openedByForm = /^(株式|有限|合同)会社(?:([\p{sc=Han}\p{sc=Kana}ー\p{sc=Latin}\d]+)(?=の))?/u;

/** “株式会社山田商店の…”, “华为技术有限公司的…”: between signs of a script without spaces, a company that says that it is one. */
function unspacedCompany(passage: Passage, phrase: FoundPhrase<Cue>, { organisations }: Language): Span | undefined {
  const said = passage.words[phrase.first]?.start ?? 0;
  const opened = openedByForm.exec(passage.text.slice(said, said + mostSigns));
  if (opened !== null) return opened[2] === undefined ? undefined : { start: said, end: said + opened[0].length };
  const start = passage.words[phrase.after]?.start ?? passage.span.end;
  const [run = ''] = /^[\p{sc=Han}\p{sc=Kana}ー\p{sc=Latin}\d]*/u.exec(passage.text.slice(start, start + mostSigns)) ?? [];
  const ends = ['株式会社', '有限会社', '合同会社', ...organisations].flatMap((word) => {
    const at = run.lastIndexOf(word);
    return at > 0 ? [at + word.length] : [];
  });
  return ends.length === 0 ? undefined : { start, end: start + Math.max(...ends) };
}

const longestName = 4;

/** “I'm Ana Roth from Acme Ltd”, “Ana Roth, Acme Ltd”: behind the name a company that says that it is one; towns stand there too. */
export function* introducedEmployers(passage: Passage): Generator<Finding> {
  if (passage.speaker !== 'client') return;
  for (const at of new Set([...introductionEnds(passage), ...openings(passage)])) {
    let after = at;
    while (after - at < longestName && capitalAt(passage, after, after === at)) after += 1;
    const behind = after === at ? undefined : employerBehind(passage, { first: at, after });
    const introduced = behind === undefined && isIntroduced(passage, at);
    const isName = introduced || lexicon().givenNames.has(passage.words[at]?.folded ?? '');
    const span =
      behind ?? (isName ? businessBehind(passage, at) : undefined) ?? (introduced ? businessItself(passage, at) : undefined);
    if (span === undefined || !isSaidOfSender(passage, span)) continue;
    const why = reason('introduced-with', 'The speaker introduces themselves as one of theirs.');
    yield* companyAt(passage, span.start, span.end, 'company.introduced', 0.75, why);
    return;
  }
}

/** “ici Nadège de la boulangerie Lambiotte”, “amandine du garage poirier à …”: a word of business behind the name tells that its own follows. */
function businessBehind(passage: Passage, from: number): Span | undefined {
  const { affiliations, stopWords, givenNames, positions } = lexicon();
  let employed = false;
  for (let at = from; at <= from + longestName; at += 1) {
    const { folded } = passage.words[at] ?? {};
    if (folded === undefined || (at > from && !/^,? $/.test(gapBefore(passage, at)))) return undefined;
    const span = affiliations.has(folded)
      ? (businessRun(passage, at + 1) ?? (employed ? businessSaid(passage, at + 1) : undefined))
      : undefined;
    if (span !== undefined) return span;
    employed ||= positions.has(folded) || givenNames.has(folded);
    if (stopWords.has(folded) && !affiliations.has(folded) && !articles.test(folded)) return undefined;
  }
  return undefined;
}

/** “this is Harbor Dental”, “ici la boulangerie Martin”: the introduction opens the message, and no person is introduced. */
function businessItself(passage: Passage, at: number): Span | undefined {
  const isAnswer = passage.state.questions.some(({ topic }) => topic !== 'name' && topic !== 'company');
  const { folded = '' } = passage.words[at] ?? {};
  if (
    passage.register === 'mail' ||
    isAnswer ||
    !(capitalAt(passage, at, true) || articles.test(folded) || isBusinessWord(folded))
  )
    return undefined;
  const opened = skipOpeners(passage);
  const opens = cuesEndingAt(passage, at).some(
    ({ first, meanings }) => first <= opened && meanings.some(({ kind }) => kind === 'introduction'),
  );
  const span = opens
    ? (businessRun(passage, at) ?? (capitalAt(passage, at + 1) ? capitalRun(passage, at) : undefined))
    : undefined;
  if (span === undefined) return undefined;
  const isPerson = lexicon().givenNames.has(passage.words[wordIndexAt(passage.words, span.start)]?.folded ?? '');
  return !isPerson && saysCompany(passage.text.slice(span.start, span.end)) ? span : undefined;
}

/** “the office manager at Kessler Orthodontics”: capitals that say that they are a company's. */
function businessSaid(passage: Passage, from: number): Span | undefined {
  const span = passage.register !== 'mail' && gapBefore(passage, from) === ' ' ? capitalRun(passage, from) : undefined;
  return span !== undefined && saysCompany(passage.text.slice(span.start, span.end)) ? span : undefined;
}

const mostHeard = 3;

/** A word of business with the capitals behind it; of what is heard, with the words up to the next small one. */
function businessRun(passage: Passage, from: number): Span | undefined {
  const first = articles.test(passage.words[from]?.folded ?? '') ? from + 1 : from;
  const head = passage.words[first];
  if (head === undefined || gapBefore(passage, first) !== ' ' || !isBusinessWord(head.folded)) return undefined;
  const { stopWords } = lexicon();
  const most = passage.register === 'speech' ? mostHeard : longestName;
  let after = first + 1;
  while (
    after <= first + most &&
    !stopWords.has(passage.words[after]?.folded ?? '') &&
    (capitalAt(passage, after) || (passage.register === 'speech' && gapBefore(passage, after) === ' '))
  )
    after += 1;
  const last = passage.words[Math.min(after, passage.words.length) - 1];
  return after === first + 1 || last === undefined ? undefined : { start: head.start, end: last.end };
}

/** Where introductions end, and words like “here” behind a name. */
const introductionEnds = (passage: Passage): number[] =>
  introductions(passage)
    .filter(({ meanings }) => meanings.some((cue) => cue.kind === 'introduction' && cue.rule !== 'booking'))
    .map(({ after }) => skipFillers(passage, after));

/** In a chat the name may open the message. */
const openings = (passage: Passage): number[] => (passage.register === 'mail' ? [] : [skipOpeners(passage)]);

/** The company behind a name: “from Acme Ltd”, “, Acme Ltd”; it says that it is one, or bears the speaker's family name. */
export function employerBehind(
  passage: Passage,
  { first, after }: { readonly first: number; readonly after: number },
): Span | undefined {
  let at = after;
  const gap = gapBefore(passage, at);
  const word = passage.words[at];
  const elided =
    word?.folded.includes("'") !== true ? null : /^(?:dell|dall|all|d|l)['’](?=\p{Lu})/u.exec(written(passage, word));
  if (elided !== null && word !== undefined && /^,? $/.test(gap)) {
    const run = capitalRun(passage, at, elided[0].length);
    return run !== undefined && saysCompany(passage.text.slice(run.start, run.end)) ? run : undefined;
  }
  const affiliated = lexicon().affiliations.has(passage.words[at]?.folded ?? '');
  if (affiliated && /^,? $/.test(gap)) at += 1;
  else if (gap !== ', ') return undefined;
  if (labelsCompany(passage, at)) at += 1;
  if (!/^['’ ]$|^, $/.test(gapBefore(passage, at))) return undefined;
  const span = capitalRun(passage, at);
  if (span === undefined) return undefined;
  const text = passage.text.slice(span.start, span.end);
  const own = passage.words[after - 1]?.folded ?? '';
  const bearsName =
    after - first > 1 && own.length > 2 && wordsOf(text).length > 1 && wordsOf(text).some(({ folded }) => folded === own);
  return saysCompany(text) || bearsName || at > after + (affiliated ? 1 : 0) ? span : undefined;
}

/** “firma Mazur-Trans”: the word for company itself. */
const labelsCompany = (passage: Passage, at: number): boolean =>
  cuesStartingAt(passage, at).some(
    ({ after, meanings }) => after === at + 1 && meanings.some((cue) => cue.kind === 'label' && cue.field === 'company'),
  );

/** A legal form, “&”, or a word of organisations or trades beside another word, and no street. */
function saysCompany(text: string): boolean {
  const words = wordsOf(text);
  if (words.length < 2 || /\d/.test(text) || lexicon().streets.has(words.at(-1)?.folded ?? '')) return false;
  if (text.includes('&') || words.some(({ folded }) => isBusinessWord(folded))) return true;
  const parsed = parseCompany(text);
  return parsed.kind === 'valid' && parsed.value.legalForm !== undefined;
}

/** In a mail “on behalf of” may tell of anybody: the sender's employer has their address, or opens the mail with its full name. */
function isSaidOfSender({ text, span, register, sender }: Passage, { start, end }: Span): boolean {
  if (register !== 'mail' || sender === undefined) return true;
  const words = wordsOf(text.slice(start, end));
  if (words[0]?.folded === sender.company) return true;
  return words.length > 1 && start - span.start <= mostBeforeEmployer;
}

const mostBeforeEmployer = 160;

const articles = /^(?:the|la|le|el|die|der|das|de|a|o|il|lo|het|den|dem|l|las|los|les)$/;

/** The capitalised words from a word on, an article in front left out. */
function capitalRun(passage: Passage, from: number, elided = 0): { start: number; end: number } | undefined {
  let first = from;
  if (articles.test(passage.words[first]?.folded ?? '')) first += 1;
  let after = first;
  for (; after < Math.min(passage.words.length, first + 8); after += 1) {
    const word = passage.words[after];
    if (word === undefined || !goesOn(passage, after)) break;
    const text = written(passage, word).slice(after === from ? elided : 0);
    if (
      !/^[\p{Lu}\p{Lo}\p{Nd}]/u.test(text) &&
      !(/^(?:of|and|de|du|des|et|y|und|for|do|da|e)$/.test(word.folded) && capitalAt(passage, after + 1))
    )
      break;
  }
  const start = (passage.words[first]?.start ?? 0) + elided;
  const last = passage.words[after - 1];
  if (after === first || last === undefined) return undefined;
  // “Güneş Oto Yıkama'dan”: the ending of a case is no part of the name.
  const ending = /['’]\p{Ll}{1,4}$/u.exec(written(passage, last));
  if (ending !== null && ending[0] !== "'s" && ending[0] !== '’s') return { start, end: last.end - ending[0].length };
  // The full stop of an abbreviation belongs to the name: “S.L.”.
  return { start, end: last.end - last.start === 1 && passage.text[last.end] === '.' ? last.end + 1 : last.end };
}

/** A full stop ends the sentence, but behind “St.” and an initial. */
const goesOn = (passage: Passage, at: number): boolean => {
  const gap = gapBefore(passage, at);
  if (gap === '.') return passage.words[at - 1]?.folded.length === 1;
  if (gap === '. ') return /^(?:st|ste|mt|ft|dr|.)$/u.test(passage.words[at - 1]?.folded ?? '');
  return ['', ' ', '-', ' & ', '’', "'"].includes(gap);
};

const capitalAt = (passage: Passage, index: number, first = false): boolean => {
  const word = passage.words[index];
  return word !== undefined && (first || gapBefore(passage, index) === ' ') && /^[\p{Lu}\p{Lo}]/u.test(written(passage, word));
};
