import type { Email } from 'postal-mime';
import { decodeWords } from 'postal-mime';
import { tellsAutomaticMail } from '../../identity/automatic-mail.ts';

/** Headers that place a mail in its thread. */
const threading = new Set(['message-id', 'in-reply-to', 'references']);

const longestValue = 20_000;

/**
 * The headers that a message keeps: those that tell automatic mail, and the threading. Several values of one header are joined by line
 * feeds; a value is cut at 20,000 code units.
 */
export function keptHeaders(email: Email): Record<string, string> {
  const kept = new Map<string, string>();
  for (const { key, value } of email.headers) {
    if (key.length > 200 || !(threading.has(key) || tellsAutomaticMail(key))) continue;
    const text = decodeWords(value).replace(/\s+/g, ' ').trim();
    const before = kept.get(key);
    if (before !== undefined && before.length >= longestValue) continue;
    kept.set(key, (before === undefined ? text : `${before}\n${text}`).slice(0, longestValue).toWellFormed());
  }
  return Object.fromEntries(kept);
}

/** The first value of a header, white space joined. */
export const headerValue = (email: Email, name: string): string | undefined =>
  email.headers
    .find(({ key }) => key === name)
    ?.value.replace(/\s+/g, ' ')
    .trim();
