import { matchesOf } from '../shared/text.ts';
import type { ReadyForm } from './address-form.ts';
import { hasStreetWord, trimmed } from './address-words.ts';

/** Whether the code stands on the wrong side of its town. */
export const misplaced = (found: FoundCode, form: ReadyForm): boolean =>
  form.data.code === 'before-city' ? found.after === '' : found.after !== '';

/** A postal code in the lines of an address. */
export interface FoundCode {
  /** Of its line. */
  readonly index: number;
  readonly code: string;
  /** Whether the country's own letters stand before the code: `D-10117`. */
  readonly country: boolean;
  readonly before: string;
  readonly after: string;
}

/** The last postal code is the town's; a house number of the same shape stands in front of it. */
export function findCode(lines: readonly string[], form: ReadyForm): FoundCode | undefined {
  for (let index = lines.length - 1; index >= 0; index -= 1) {
    const line = lines[index] ?? '';
    if (!/\d/.test(line)) continue;
    const codes = matchesOf(form.codeInLine, line).filter((match) => !isHouseNumber(line, match, form, index));
    const last =
      form.data.code === 'before-city' ? (codes.find((match) => townFollows(line, match)) ?? codes.at(-1)) : codes.at(-1);
    if (last === undefined) continue;
    const text = last[0];
    const code = text.replace(/^[a-z]{1,3}-(?=\d)/i, '');
    return {
      index,
      code: form.writeCode(code),
      country: code.length < text.length,
      before: last.index === 0 ? '' : trimmed(line.slice(0, last.index).replace(codeLabel, '')),
      after: trimmed(line.slice(last.index + text.length)),
    };
  }
  return undefined;
}

const codeLabel = /\b(?:cep|c\.p\.|cp|plz|zip(?: code)?|pin(?: ?code)?|postcode|postal code)[ .:-]{0,3}$/iu;

const townFollows = (line: string, match: RegExpExecArray): boolean => /^ \p{L}/u.test(line.slice(match.index + match[0].length));

/** `4999 Queens Lane`: figures before a street's name are its number, and so are those behind it at the end of the first line. */
function isHouseNumber(line: string, match: RegExpExecArray, form: ReadyForm, index: number): boolean {
  if (!/^\d+$/.test(match[0])) return false;
  const rest = line.slice(match.index + match[0].length);
  if (match.index === 0) return rest !== '' && index === 0 && hasStreetWord(rest, form);
  return form.data.code === 'before-city' && index === 0 && !townFollows(line, match);
}
