import { isFreeMailDomain } from '../identity/email-free-mail.ts';
import { mailboxKey } from '../identity/email-match-keys.ts';
import type { NameWords } from './read-name.ts';

/** An email address as it is compared. */
export interface EmailParts {
  /** The match key of the mailbox. */
  readonly mailbox: string;
  readonly local: string;
  readonly domain: string;
  readonly free: boolean;
}

/** Reads an address, tolerantly: what has something on both sides of an @ counts. */
export function readEmail(text: string): EmailParts | undefined {
  const bare = text.includes('<') ? (text.slice(text.lastIndexOf('<') + 1).split('>', 1)[0] ?? '') : text;
  const address = bare.trim().toLowerCase();
  const at = address.lastIndexOf('@');
  if (at < 1 || at === address.length - 1 || address.length > 254) return undefined;
  const domain = address.slice(at + 1);
  const mailbox = mailboxKey(address.slice(0, at), domain);
  const end = mailbox.lastIndexOf('@');
  return { mailbox, local: mailbox.slice(0, end), domain: mailbox.slice(end + 1), free: isFreeMailDomain(domain) };
}

/** Whether a local part is nothing but the owner's name, so that it proves no more than the name does. */
export function isExplained(local: string, { given, family }: NameWords): boolean {
  const letters = local.replaceAll(/[._-]/g, '');
  const last = family.join('');
  return (
    (given !== '' && (letters === given || letters === given + last || letters === last + given)) ||
    (last !== '' && (letters === last || letters === given.charAt(0) + last || letters === last + given.charAt(0))) ||
    (last !== '' && (letters === given + last.charAt(0) || letters === last.charAt(0) + given)) ||
    letters === given.charAt(0) + last.charAt(0)
  );
}

const littleMore = 5;

/** Whether a local part is one of the owner's names and a few letters: `thepaisley`, which several of that name may think of. */
export function isPartlyExplained(local: string, { given, family }: NameWords): boolean {
  const letters = local.replaceAll(/[._-]/g, '');
  return [given, family.join('')].some(
    (name) => name.length > 2 && letters.length <= name.length + littleMore && letters.includes(name) && !/\d/.test(letters),
  );
}
