import type { Finding } from '../finding.ts';
import { type NameCandidate, readName } from '../name/candidate.ts';
import { nameFinding } from '../name/found-name.ts';
import type { Cue } from '../reading/lexicon.ts';
import { gapBefore, type Passage, written } from '../reading/passage.ts';
import type { FoundPhrase } from '../reading/phrases.ts';

type Introduction = Extract<Cue, { kind: 'introduction' }>;

/** Names after `my name is`, `I'm`, `under the name of`, and before `… here`. */
export function* introducedNames(passage: Passage): Generator<Finding> {
  for (const phrase of passage.cues) {
    for (const cue of phrase.meanings) {
      if (cue.kind !== 'introduction') continue;
      const finding = cue.rule === 'name-before' ? nameBefore(passage, phrase, cue) : nameAfter(passage, phrase, cue);
      if (finding !== undefined) {
        yield finding;
        break;
      }
    }
  }
}

function nameAfter(passage: Passage, phrase: FoundPhrase<Cue>, cue: Introduction): Finding | undefined {
  const asked = passage.state.questions.some(({ topic }) => topic === 'name');
  const strong = cue.strength === 'strong' || (asked && cue.rule === 'introduction');
  const lead = cue.strength === 'strong' ? /^[\s:,"'“”‘’(*_–—.-]{0,6}$/ : /^ ?["“‘(*–—-]? ?$|^, $/;
  const candidate = readName(passage, phrase.after, { language: cue.language, lowerCase: strong, lead });
  if (candidate === undefined) return undefined;
  const claim = {
    rule: `${cue.rule}.${cue.phrase.replaceAll(/[^\p{L}]+/gu, '-')}`,
    evidence: strong ? 'strong' : 'weak',
    confidence: strong ? 0.95 : 0.8,
    language: cue.language,
    why: `It follows “${cue.phrase}”.`,
  } as const;
  if (!strong && candidate.capitals === 'none') {
    return candidateIsWorthAWord(passage, candidate) ? nameFinding(passage, candidate, claim) : undefined;
  }
  const trap = roleOf(passage, phrase, candidate, strong);
  return nameFinding(passage, candidate, trap === undefined ? claim : { ...claim, mentioned: trap });
}

/** A lower-case word after a weak phrase is reported as rejected only where a person would wonder. */
const candidateIsWorthAWord = (passage: Passage, candidate: NameCandidate): boolean => candidate.start > passage.span.start;

/** Why a name after an introduction may not be the speaker's. */
function roleOf(passage: Passage, phrase: FoundPhrase<Cue>, candidate: NameCandidate, strong: boolean) {
  const cueStart = passage.words[phrase.first]?.start ?? 0;
  const before = passage.text.slice(Math.max(passage.span.start, cueStart - 3), cueStart);
  if (/["“«„]\s?$/.test(before)) return { code: 'quoted-speech', text: 'Somebody else is quoted.' };
  if (strong) return undefined;
  const next = passage.words[candidate.after];
  if (next === undefined) return undefined;
  const gap = gapBefore(passage, candidate.after);
  if (gap.trim() === '' && !gap.includes('\n') && /^\p{Ll}/u.test(written(passage, next)) && !followers.has(next.folded)) {
    return { code: 'word-follows', text: `“${next.folded}” follows, so that this is the name of a thing rather than a person.` };
  }
  return undefined;
}

const followers = new Set(
  "and from with at here calling speaking the i i'm but or who writing trying on in by to my we for just again your a an as is was so because regarding about inquiring checking looking im please de da do com und von aus y et je e che en ik uit bei der die from, of".split(
    ' ',
  ),
);

function nameBefore(passage: Passage, phrase: FoundPhrase<Cue>, cue: Introduction): Finding | undefined {
  // The name stands between the start of the sentence, or a greeting, and the cue.
  let first = phrase.first;
  for (let index = phrase.first - 1; index >= Math.max(0, phrase.first - 4); index -= 1) {
    const word = passage.words[index];
    if (word === undefined || !/^\p{Lu}/u.test(written(passage, word)) || cue.language.stopWords.has(word.folded)) break;
    first = index;
    if (gapBefore(passage, index) !== ' ') break;
  }
  if (first === phrase.first || first < phrase.first - 3) return undefined;
  if (!/^(?:$|[\s\S]*[.!?,;:\n-]\s*)$/.test(gapBefore(passage, first)) && !greeted(passage, first, cue)) return undefined;
  if (gapBefore(passage, phrase.first) !== ' ') return undefined;
  const tail = passage.text.slice(passage.words[phrase.after - 1]?.end ?? 0, (passage.words[phrase.after - 1]?.end ?? 0) + 12);
  if (!/^(?:$|\s*[.,!?;:\n–—-]|\s*$| (?:from|with|and|again|at|on|de|von|da)\b)/.test(tail)) return undefined;
  const candidate = readName(passage, first, { language: cue.language, lowerCase: false, lead: /[\s\S]*/ });
  if (candidate === undefined || candidate.after !== phrase.first) return undefined;
  return nameFinding(passage, candidate, {
    rule: `name-before.${cue.phrase.replaceAll(/[^\p{L}]+/gu, '-')}`,
    evidence: 'weak',
    confidence: 0.85,
    language: cue.language,
    why: `It stands before “${cue.phrase}”.`,
  });
}

function greeted(passage: Passage, first: number, cue: Introduction): boolean {
  const word = passage.words[first - 1];
  return word !== undefined && (cue.language.greetings.includes(word.folded) || /^(?:it's|yes|yeah)$/.test(word.folded));
}
