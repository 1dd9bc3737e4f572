import type { Email } from 'postal-mime';
import { digest } from '../../shared/json.ts';
import { headerValue } from './mail-headers.ts';

/** More than this is no id that a store takes as a key: it is replaced by its digest. */
const longestId = 500;

/** The mail's own id without its angle brackets; absent when it has none. */
export const messageIdOf = (email: Email): string | undefined => mailIds(headerValue(email, 'message-id'))[0];

/** The id of the mail that began the thread, as far as this one tells: the first of `References`, else of `In-Reply-To`. */
export const threadRootOf = (email: Email): string | undefined =>
  mailIds(headerValue(email, 'references'))[0] ?? mailIds(headerValue(email, 'in-reply-to'))[0];

/**
 * The ids of a header: what stands in angle brackets; old programs leave the brackets off, so a lone word with an `@` counts as well.
 */
function mailIds(value: string | undefined): string[] {
  if (value === undefined) return [];
  const ids: string[] = [];
  for (let open = value.indexOf('<'); open >= 0 && ids.length < 1; open = value.indexOf('<', open + 1)) {
    const close = value.indexOf('>', open);
    if (close < 0) break;
    const id = value.slice(open + 1, close).replace(/\s+/g, '');
    if (id !== '') ids.push(keyOf(id));
  }
  if (ids.length === 0 && value.includes('@') && !value.includes(' ')) ids.push(keyOf(value.replace(/[<>]/g, '')));
  return ids;
}

function keyOf(id: string): string {
  const printable = id.isWellFormed() && !/[\p{Cc}\s]/u.test(id);
  const normal = id.normalize('NFC');
  return printable && normal !== '' && normal.length <= longestId ? normal : digest(id.toWellFormed());
}
