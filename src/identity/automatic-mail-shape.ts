/** Whether a text begins with one of the beginnings, whatever the case; the beginnings are in lower case. */
export function startsWithAny(text: string, beginnings: readonly string[]): boolean {
  const start = text.slice(0, 100).normalize('NFKC').toLowerCase();
  return beginnings.some((beginning) => start.startsWith(beginning));
}

const forwardPrefix = /^(?:fwd?|wg|tr|rv|enc|i|vs|vb|doorst|pd)\s?:\s?/i;

/** The subject without the marks that mail programs set before the subject of what they forward. */
export const withoutForwardPrefix = (subject: string): string => subject.replace(forwardPrefix, '');

/** The fields of RFC 3464 that every failed delivery has; quoted, because people forward them. */
const deliveryFields = [
  /^[> \t]{0,10}final-recipient:/im,
  /^[> \t]{0,10}action:\s?failed/im,
  /^[> \t]{0,10}status:\s?[45]\.\d/im,
];

/** How much of a body is looked at: reports come first, and bodies may be large. */
const lookedAt = 100_000;

/** Whether the text holds the fields of a delivery status notification. */
export function containsDeliveryReport(text: string): boolean {
  const start = text.slice(0, lookedAt);
  return deliveryFields.every((field) => field.test(start));
}
