import { splitLegalForm } from '../../identity/company.ts';

/** Forms that are abbreviations with one capital; others of that shape (Vos, Da) are family names too. */
const abbreviated = /^(?:Inc|Ltd|Llc|Co|Srl|Spa|Sas|Kft|Şti)$/;

const longest = 200;

/** The legal form that a line, or a part of one, ends or starts in. */
const legalFormOf = (text: string): string | undefined =>
  text.length > longest ? undefined : splitLegalForm(/[^\S ]|\s\s/.test(text) ? text.replaceAll(/\s+/gu, ' ') : text).legalForm;

/** Whether a text ends or starts in a legal form, and so names a company. */
export function hasLegalForm(text: string): boolean {
  const form = legalFormOf(text);
  return form !== undefined && (!/^\p{Lu}\p{Ll}{1,2}$/u.test(form) || abbreviated.test(form));
}
