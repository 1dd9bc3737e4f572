/** What companies have to print below their mails: registers, managers, tax numbers. It names places and firms, but is no address. */
const notice =
  /(?:registergericht|amtsgericht|handelsregister|aufsichtsrat|geschäftsführ|sitz der gesellschaft|\bhr[ab] \d|\brcs \p{Lu}|\bsiret\b|\bsiren\b|carte professionnelle|registered (?:in|office|number)|company (?:no|number|reg)|\bvat (?:no|reg|number)|registro mercantil|ust-?id)/iu;

/** Whether a line is a legal notice: “Sitz der Gesellschaft: Freising, Registergericht München HRA 99817”. */
export const isLegalNotice = (text: string): boolean => notice.test(text);

const longestLine = 300;

/** Whether the line of a place is a legal notice. */
export function standsInNotice(text: string, at: number): boolean {
  const start = Math.max(text.lastIndexOf('\n', at - 1) + 1, at - longestLine);
  const end = text.indexOf('\n', at);
  return isLegalNotice(text.slice(start, end < 0 ? at + longestLine : Math.min(end, at + longestLine)));
}
