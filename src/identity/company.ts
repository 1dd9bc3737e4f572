import { invalid, type Parsed, valid } from '../shared/reason.ts';
import { checkText, foldAccents } from '../shared/text.ts';
import { legalForms } from './data/legal-forms.ts';

/** A company as it names itself. */
export interface Company {
  /** The name without its legal form, at most 200 graphemes: `Acme Robotics`. */
  readonly name: string;
  /** The legal form as it was written: `GmbH & Co. KG`. */
  readonly legalForm?: string;
}

const longestCompanyText = 200;

/**
 * Reads a company's name and tells its legal form apart. Refused with `no-company` or `too-long` (200 graphemes).
 *
 * @example
 * parseCompany('Acme Robotics, Inc.') // => { kind: 'valid', value: { name: 'Acme Robotics', legalForm: 'Inc.' } }
 * parseCompany('株式会社青空') // => { kind: 'valid', value: { name: '青空', legalForm: '株式会社' } }
 * parseCompany('—').kind // => 'invalid'
 */
export function parseCompany(text: string): Parsed<Company> {
  if (text.length > longestCompanyText * 4) return invalid('too-long', `A company has at most ${longestCompanyText} characters.`);
  const checked = checkText(text, { max: longestCompanyText });
  if (checked.kind === 'invalid') return checked;
  const written = /[^\S ]|\s\s/.test(checked.value) ? checked.value.replaceAll(/\s+/gu, ' ') : checked.value;
  if (!/[\p{L}\p{N}]/u.test(written)) return invalid('no-company', 'There is no company name in this text.');
  const { name, legalForm } = splitLegalForm(written);
  return valid(legalForm === undefined ? { name } : { name, legalForm });
}

/**
 * Writes a company with its legal form, so that {@link parseCompany} gives the same parts back.
 *
 * @example
 * formatCompany({ name: 'Acme Robotics', legalForm: 'Inc.' }) // => 'Acme Robotics Inc.'
 */
export const formatCompany = (company: Company): string =>
  company.legalForm === undefined ? company.name : `${company.name} ${company.legalForm}`;

/**
 * What companies are compared and found by: folded, without legal form, article and punctuation.
 *
 * @example
 * companyMatchKey('The ACME-Robotics Co., Ltd.') // => 'acme robotics'
 */
export function companyMatchKey(name: string): string {
  let key = name
    .slice(0, longestCompanyText * 4)
    .replaceAll(/\s+/gu, ' ')
    .trim();
  // What is left may end in a further form: `Acme Inc. (株)`.
  for (;;) {
    const next = wordsOf(splitLegalForm(key.replace(/^the (?=.)/i, '')).name);
    if (next === key || next === '') return next;
    key = next;
  }
}

/**
 * Whether two names may be one company: `same` by match key, `compatible` when one begins with all the words of the other.
 *
 * @example
 * compareCompanies('Acme Robotics GmbH', 'ACME Robotics') // => 'same'
 * compareCompanies('Acme', 'Acme Robotics') // => 'compatible'
 */
export function compareCompanies(a: string, b: string): 'same' | 'compatible' | 'different' {
  const [left, right] = [companyMatchKey(a), companyMatchKey(b)];
  if (left === right) return 'same';
  if (left === '' || right === '') return 'different';
  return `${left} `.startsWith(`${right} `) || `${right} `.startsWith(`${left} `) ? 'compatible' : 'different';
}

const wordsOf = (text: string): string =>
  foldAccents(text)
    .replaceAll(/['’.]/gu, '')
    .replaceAll('&', ' and ')
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

function formKey(text: string): string {
  const folded = foldAccents(text);
  return signsWithin.test(folded) ? folded.replaceAll(/[\s.,/]/g, '') : folded;
}

const signsWithin = /[\s.,/]/;

const longestForm = 6;
/** The last two letters of forms that stand behind a name and the first two of those in front: most words are no form by them alone. */
const trailingEnds = new Set([...legalForms.trailing].map((form) => form.slice(-2)));
const leadingStarts = new Set([...legalForms.leading].map((form) => form.slice(0, 2)));

const lastTwo = (key: string): string => key.slice(-2);
const firstTwo = (key: string): string => key.slice(0, 2);

/** Name and form, where {@link formatCompany} writes them so that the same parts are read back; else the name is the whole text. */
export function splitLegalForm(text: string): Company {
  const found = longestLegalForm(text);
  if (found.legalForm === undefined) return found;
  const again = longestLegalForm(formatCompany(found));
  return again.name === found.name && again.legalForm === found.legalForm ? found : { name: text };
}

/** The longest form that the last one to six words spell; some forms also stand in front, or join the name without a space. */
function longestLegalForm(text: string): Company {
  return spacedForm(text) ?? unspacedForm(text) ?? { name: text };
}

function spacedForm(text: string): Company | undefined {
  const tailed = canBorder(text.slice(text.lastIndexOf(' ') + 1), trailingEnds, lastTwo);
  const headed = canBorder(text.slice(0, Math.max(0, text.indexOf(' '))), leadingStarts, firstTwo);
  if (!tailed && !headed) return undefined;
  const words = text.split(' ');
  const most = Math.min(longestForm, words.length - 1);
  const tails = tailed && most > 0 ? keysWithin(words.slice(-most), trailingEnds, lastTwo) : [];
  const heads = headed && most > 0 ? keysWithin(words.slice(0, most), leadingStarts, firstTwo) : [];
  for (let count = Math.max(tails.length, heads.length); count > 0; count -= 1) {
    // A comma between name and form belongs to neither.
    const before = (tails.at(-count) ?? '') === '' ? '' : withoutCommas(words.slice(0, -count).join(' '));
    if (before !== '' && legalForms.trailing.has(tails.slice(-count).join('')) && isNamed(before))
      return { name: before, legalForm: words.slice(-count).join(' ') };
    const after = (heads[count - 1] ?? '') === '' ? '' : withoutCommas(words.slice(count).join(' '));
    if (after !== '' && legalForms.leading.has(heads.slice(0, count).join('')) && isNamed(after))
      return { name: after, legalForm: words.slice(0, count).join(' ') };
  }
  return undefined;
}

function unspacedForm(text: string): Company | undefined {
  if (!unspacedBorder.test(text)) return undefined;
  for (const form of legalForms.unspaced) {
    const name = text.startsWith(form) ? text.slice(form.length) : text.endsWith(form) ? text.slice(0, -form.length) : '';
    if (isNamed(name)) return { name: withoutCommas(name), legalForm: form };
  }
  return undefined;
}

/** Forms that join the name begin and end with signs of East Asia, or with brackets around one. */
const unspacedBorder = /^[(\u2e80-\uffff]|[)\u2e80-\uffff]$/;

/** Whether the outermost word can border a form: most words are told by two letters. */
function canBorder(word: string, borders: ReadonlySet<string>, border: (key: string) => string): boolean {
  const outer = border(word);
  // Two plain letters are folded to themselves, whatever stands beside them.
  if (outer.length === 2 && isPlainLetter(outer.charCodeAt(0)) && isPlainLetter(outer.charCodeAt(1)))
    return borders.has(outer.toLowerCase());
  const key = formKey(word);
  return key.length < 2 || borders.has(border(key));
}

const isPlainLetter = (code: number): boolean => (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a);

/** The keys of the words, unless the letters at their border cannot be one of a form. */
function keysWithin(words: readonly string[], borders: ReadonlySet<string>, border: (key: string) => string): readonly string[] {
  const keys = words.map(formKey);
  return borders.has(border(keys.join(''))) ? keys : [];
}

const isNamed = (name: string): boolean => /[\p{L}\p{N}]/u.test(name);

function withoutCommas(text: string): string {
  let [start, end] = [0, text.length];
  while (start < end && ' ,'.includes(text.charAt(start))) start += 1;
  while (end > start && ' ,'.includes(text.charAt(end - 1))) end -= 1;
  return text.slice(start, end);
}
