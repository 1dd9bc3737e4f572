import { parseCompany } from '../../identity/company.ts';

/** Forms that are abbreviations with one capital; others of that shape (Vos, Da) are family names too. */
const abbreviated = /^(?:Inc|Ltd|Llc|Co|Srl|Spa|Sas|Kft|Şti)$/;

/** Whether a text ends or starts in a legal form, and so names a company. */
export function hasLegalForm(text: string): boolean {
  const company = parseCompany(text);
  const form = company.kind === 'valid' ? company.value.legalForm : undefined;
  return form !== undefined && (!/^\p{Lu}\p{Ll}{1,2}$/u.test(form) || abbreviated.test(form));
}
