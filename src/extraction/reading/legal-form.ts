import { splitLegalForm } from '../../identity/company.ts';

/** Forms that are abbreviations with one capital; others of that shape (Vos, Da) are family names too. */
const abbreviated = /^(?:Inc|Ltd|Llc|Co|Srl|Spa|Sas|Kft|Şti)$/;

const longest = 200;

/** Whether a line, or a part of one, ends or starts in a legal form, and so names a company. */
export function hasLegalForm(text: string): boolean {
  if (text.length > longest) return false;
  const form = splitLegalForm(/[^\S ]|\s\s/.test(text) ? text.replaceAll(/\s+/gu, ' ') : text).legalForm;
  return form !== undefined && (!/^\p{Lu}\p{Ll}{1,2}$/u.test(form) || abbreviated.test(form));
}

/** “SCP”, “Ets” in front of the name of a company. */
export const formInFront = /^(?:SCP|SELARL|SELAS|SARL|SAS|SCM|SCI|SNC|EURL|EARL|GAEC|Sté|Ets|Fa\.) (?=\p{Lu})/u;
