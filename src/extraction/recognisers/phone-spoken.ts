import type { Finding } from '../../conversation/finding.ts';
import { phoneText } from '../../identity/phone.ts';
import { reason } from '../../shared/reason.ts';
import type { Language } from '../languages/language.ts';
import { readPhone } from '../phone-notation.ts';
import { skipFillers } from '../reading/fillers.ts';
import { gapBefore, type Passage, placeOf } from '../reading/passage.ts';
import { type SpokenNumber, spokenLanguage, spokenNumberAt } from '../spoken/numbers.ts';
import { cuesBefore, ownership } from './ownership.ts';

const fewestDigits = 7;
const mostDigits = 15;

/** Telephone numbers that are said digit by digit: “four one five, double five, oh …”. Only where a voice, a question or a label speaks for them. */
export function* spokenPhones(passage: Passage): Generator<Finding> {
  if (passage.speaker !== 'client') return;
  const asked = passage.state.questions.some(({ topic }) => topic === 'phone');
  const language = spokenLanguage(passage);
  if (language.numbers === undefined) return;
  for (let at = 0; at < passage.words.length; at += 1) {
    const run = runFrom(passage, at, language);
    const last = run.at(-1);
    if (last === undefined) continue;
    const start = passage.words[at]?.start ?? 0;
    const end = passage.words[last.after - 1]?.end ?? 0;
    at = last.after - 1;
    const digits = digitsOf(run);
    const words = run.filter(({ inWords }) => inWords).length;
    if (words < 3 || digits.length < fewestDigits || digits.length > mostDigits) continue;
    const finding = judged(passage, start, end, digits, asked);
    if (finding !== undefined) yield finding;
  }
}

/** The digits of a passage that is one number said in words; nothing where it is anything else. */
export function spokenDigits(passage: Passage): string | undefined {
  const language = spokenLanguage(passage);
  const run = language.numbers === undefined ? [] : runFrom(passage, 0, language);
  const whole = run.at(-1)?.after === passage.words.length && run.some(({ inWords }) => inWords);
  return whole ? digitsOf(run) : undefined;
}

/** Numbers one after the other, with nothing but commas and a drawn breath between them. */
function runFrom(passage: Passage, from: number, language: Language): SpokenNumber[] {
  const run: SpokenNumber[] = [];
  let at = from;
  while (run.length < mostDigits + 5) {
    const next =
      run.length > 0 && pauses.has(passage.words[at]?.folded ?? '') ? at + 1 : run.length > 0 ? skipFillers(passage, at) : at;
    const number = spokenNumberAt(passage, at, language) ?? (next > at ? spokenNumberAt(passage, next, language) : undefined);
    if (number === undefined || number.ordinal) break;
    if (run.length > 0 && !/^[ ,.…–、，-]{0,4}$/.test(gapBefore(passage, at))) break;
    run.push(number);
    at = number.after;
  }
  return run;
}

/** Words between the groups of a number that is said. */
const pauses: ReadonlySet<string> = new Set(['dash', 'then', 'の']);

/** “eight hundred” is 800; other numbers stand one behind the other. */
const digitsOf = (run: readonly SpokenNumber[]): string =>
  run.map(({ digits, multiplier }) => (multiplier ? digits.slice(1) : digits)).join('');

function judged(passage: Passage, start: number, end: number, digits: string, asked: boolean): Finding | undefined {
  const labels = cuesBefore(passage, start).flatMap(({ meanings }) => meanings);
  const label = labels.find((cue) => cue.kind === 'label');
  if (label?.kind === 'label' && label.field !== 'phone') return undefined;
  if (!asked && label === undefined && passage.state.questions.length > 0) return undefined;
  const text = passage.text.slice(start, end);
  const common = { field: 'phone', text, place: placeOf(passage, start, end), rule: 'phone.spoken', source: 'message' } as const;
  const parsed = readPhone(digits, passage.options.defaultCountry, asked || label !== undefined);
  if (parsed.kind === 'invalid') return { ...common, verdict: 'rejected', reasons: parsed.reasons };
  if (parsed.value.validity === 'possible' && !asked && label === undefined)
    return { ...common, verdict: 'rejected', reasons: [reason('no-plan', 'No numbering plan has assigned it.')] };
  const value = phoneText(parsed.value);
  if (passage.options.ownAddresses.includes(parsed.value.number))
    return { ...common, verdict: 'rejected', reasons: [reason('own-address', 'This is a number of our own.')] };
  const { verdict, why, confidence } = ownership(passage, start, 'phone', value);
  const spoken = reason('spoken', `Its digits were said: ${digits}.`, { digits });
  return { ...common, verdict, value, confidence: Math.min(confidence, 0.9), reasons: [why, spoken] };
}
