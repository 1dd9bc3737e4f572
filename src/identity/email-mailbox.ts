import { invalid, type Parsed, valid } from '../shared/reason.ts';
import { checkText } from '../shared/text.ts';
import { type EmailAddress, parseEmail } from './email.ts';

/** An address with the display name that stood beside it. */
export interface Mailbox {
  /** As written, white space joined, quotes and escapes taken off, 1 to 300 characters; absent where it only repeats the address. */
  readonly name?: string;
  /** The address in its stored form. */
  readonly email: EmailAddress;
}

const longestInput = 5000;

/**
 * Reads one mailbox as people and headers write it, with or without a display name:
 * `jane@x.com`, `<jane@x.com>`, `Jane Doe <jane@x.com>`, `"Doe, Jane" <jane@x.com>`, `Doe, Jane [mailto:jane@x.com]`,
 * `jane@x.com (Jane Doe)`, `mailto:jane@x.com?subject=Hello`.
 *
 * Encoded words (`=?utf-8?…`) are a matter of the mail adapter and stay as they are. Refusals carry the reasons of {@link parseEmail}, and
 * those of `checkText` for the name.
 *
 * @example
 * const email = { address: 'jane@x.com', local: 'jane', domain: 'x.com' };
 * parseMailbox('"Doe, Jane" <Jane@x.com>') // => { kind: 'valid', value: { name: 'Doe, Jane', email } }
 * parseMailbox('mailto:jane%40x.com?subject=Hi') // => { kind: 'valid', value: { email } }
 */
export function parseMailbox(text: string): Parsed<Mailbox> {
  if (text.length > longestInput)
    return invalid('too-long', `A mailbox has at most ${longestInput} code units.`, { max: longestInput });
  const trimmed = text.trim();
  const [rawName, rawAddress] = splitMailbox(trimmed);
  const address = withoutMailto(rawAddress);
  if (address === undefined) return invalid('escape', 'A percent escape in the mailto link is broken.');
  const email = parseEmail(address);
  if (email.kind === 'invalid') return email;
  const name = checkText(cleanName(rawName), { max: 300 });
  if (name.kind === 'invalid') return name;
  const repeats = name.value === '' || parsesTo(name.value, email.value);
  return valid(repeats ? { email: email.value } : { name: name.value, email: email.value });
}

/**
 * What stands in the place of the address, unread: `MAILER-DAEMON` of `Mail Delivery Subsystem <MAILER-DAEMON>`. For recognising senders that
 * are no addresses.
 *
 * @example
 * bareAddress('Mail Delivery Subsystem <MAILER-DAEMON>') // => 'MAILER-DAEMON'
 */
export const bareAddress = (text: string): string => splitMailbox(text.slice(0, longestInput).trim())[1].trim();

/** The brackets around an address behind a name; the last pair counts, because names contain anything. */
const brackets = [
  ['<', '>'],
  ['[', ']'],
  ['(', ')'],
] as const;

function splitMailbox(text: string): readonly [name: string, address: string] {
  for (const [open, close] of brackets) {
    if (!text.endsWith(close)) continue;
    const start = text.lastIndexOf(open);
    if (start < 0) continue;
    const before = text.slice(0, start);
    const inside = text.slice(start + 1, -1);
    if (open === '(') return before.includes('@') ? [inside, before] : ['', text];
    // A domain literal ends in a bracket, too: only a mailto link makes it one around an address.
    if (open === '[' && !/^mailto:/i.test(inside)) return ['', text];
    return [before, inside];
  }
  return ['', text];
}

function withoutMailto(address: string): string | undefined {
  const trimmed = address.trim();
  if (!/^mailto:/i.test(trimmed)) return address;
  const [target = ''] = trimmed.slice('mailto:'.length).split('?', 1);
  try {
    return decodeURIComponent(target);
  } catch {
    return undefined;
  }
}

function cleanName(text: string): string {
  const joined = text.replace(/\s+/g, ' ').trim();
  const quoted = joined.length > 1 && joined.startsWith('"') && joined.endsWith('"');
  const plain = quoted ? joined.slice(1, -1).replace(/\\(.)/gu, '$1') : joined;
  return plain.length > 1 && plain.startsWith("'") && plain.endsWith("'") ? plain.slice(1, -1).trim() : plain.trim();
}

function parsesTo(name: string, email: EmailAddress): boolean {
  const parsed = parseEmail(name);
  return parsed.kind === 'valid' && parsed.value.address === email.address;
}
