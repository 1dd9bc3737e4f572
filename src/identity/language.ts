import { invalid, type Parsed, valid } from '../shared/reason.ts';
import { foldAccents } from '../shared/text.ts';
import { namingLocales } from './data/countries.ts';
import { languageAliases, languageCodes } from './data/languages.ts';

/** A language to choose from. */
export interface Language {
  /** BCP 47. */
  readonly code: string;
  /** The name in the language that was asked for. */
  readonly name: string;
}

/**
 * The languages of ISO 639-1 and the regional ones that support desks tell apart, named in a language (BCP 47) and sorted as it sorts.
 *
 * @example
 * languages('en').find((language) => language.code === 'pt-BR') // => { code: 'pt-BR', name: 'Brazilian Portuguese' }
 */
export function languages(locale: string): readonly Language[] {
  const names = new Intl.DisplayNames(locale, { type: 'language', fallback: 'code' });
  const { compare } = new Intl.Collator(locale);
  return languageCodes
    .map((code) => ({ code, name: names.of(code) ?? code }))
    .sort((left, right) => compare(left.name, right.name));
}

const longestLanguageText = 100;

/**
 * Reads a language: a BCP 47 tag (also with `_`), or its name in the main languages. The tag comes back in its canonical form
 * (RFC 5646). Refused with `unknown-language`.
 *
 * @example
 * parseLanguage('PT_br') // => { kind: 'valid', value: 'pt-BR' }
 * parseLanguage('français') // => { kind: 'valid', value: 'fr' }
 * parseLanguage('Klingonese').kind // => 'invalid'
 */
export function parseLanguage(text: string): Parsed<string> {
  if (text.length > longestLanguageText) return invalid('too-long', `A language has at most ${longestLanguageText} characters.`);
  const key = foldAccents(text);
  const tag = canonicalTag(key.replaceAll('_', '-'));
  // Yi is a language and the tag of another: a tag of the list goes first, a rarer one last.
  const code = tag !== undefined && languageCodes.includes(tag) ? tag : (names().get(key) ?? tag);
  return code === undefined ? invalid('unknown-language', 'This is not a language tag or a language name.') : valid(code);
}

const tagPattern = /^[a-z]{2,3}(?:-[a-z0-9]{2,8}){0,4}$/;

/** A tag counts only when its language is known: `Intl` accepts any three letters. */
function canonicalTag(tag: string): string | undefined {
  if (!tagPattern.test(tag)) return undefined;
  try {
    const [canonical] = Intl.getCanonicalLocales(tag);
    if (canonical === undefined) return undefined;
    const { language } = new Intl.Locale(canonical);
    return languageCodes.includes(language) || englishNames().of(language) !== undefined ? canonical : undefined;
  } catch {
    return undefined;
  }
}

let english: Intl.DisplayNames | undefined;
let namedLanguages: Map<string, string> | undefined;

const englishNames = (): Intl.DisplayNames => {
  english ??= new Intl.DisplayNames('en', { type: 'language', fallback: 'none' });
  return english;
};

/** Built on first use, as for countries. */
const names = (): Map<string, string> => {
  if (namedLanguages !== undefined) return namedLanguages;
  namedLanguages = new Map();
  for (const locale of namingLocales) {
    const display = new Intl.DisplayNames(locale, { type: 'language', fallback: 'none' });
    for (const code of languageCodes) {
      const key = foldAccents(display.of(code) ?? '');
      if (key !== '' && !namedLanguages.has(key)) namedLanguages.set(key, code);
    }
  }
  for (const [alias, code] of Object.entries(languageAliases)) namedLanguages.set(foldAccents(alias), code);
  return namedLanguages;
};
