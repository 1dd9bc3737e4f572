import PostalMime, { type Address, type Email } from 'postal-mime';
import { type EmailAddress, parseEmail } from '../../identity/email.ts';
import { parseMailbox } from '../../identity/email-mailbox.ts';
import type { MessageInput, Party } from '../../ports/message.ts';
import { ClienteleError } from '../../shared/errors.ts';
import type { Instant } from '../../shared/instant.ts';
import { digest } from '../../shared/json.ts';
import type { Parsed } from '../../shared/reason.ts';
import { htmlToText } from './html-text.ts';
import { withoutLineFlood } from './line-flood.ts';
import { parseMailDate } from './mail-date.ts';
import { headerValue, keptHeaders } from './mail-headers.ts';
import { messageIdOf, threadRootOf } from './mail-thread.ts';

/** How {@link parseMail} reads. */
export interface ParseMailOptions {
  /** The team's own addresses: mail from one of them is outbound. */
  readonly ownAddresses?: readonly string[];
  /** When the mail arrived, for mails whose own dates cannot be read. */
  readonly receivedAt?: Instant;
}

/**
 * Reads one raw mail (RFC 5322, MIME, any charset) as a message of this library.
 *
 * - `id`: the Message-ID without angle brackets, or a digest of the content where there is none.
 * - `conversationId`: the first id of `References`, else of `In-Reply-To`, else the mail's own.
 * - `occurredAt`: `Date`, else the newest `Received`, else `receivedAt`.
 * - `from`: the first mailbox of `From`, else of `Sender`; misplaced dots are kept by quoting (`"jane..doe"@x.com`). A sender that is no address (`MAILER-DAEMON`) has a name at most; the header itself
 *   is kept, so that automatic mail is recognised.
 * - `to`: `To` and `Cc`, the first 200 that are addresses.
 * - `text`: the plain part; the HTML as text where that is missing or empty. Attached mails and files are left out; what is longer than
 *   1,000,000 code units is cut, and so are lines shorter than 30 bytes beyond the 10,000th.
 *
 * A `From ` line of a mailbox file before the headers is skipped. Rejects with `ClienteleError` `invalid-input`: `path` is `['from']`
 * where the text has no sender (it is no mail), `['date']` where no date can be read, `['mime']` where parts are nested deeper than
 * 256 levels, or the headers longer than 256 KiB.
 *
 * @example
 * const mail = 'From: "Doe, Jane" <Jane@x.com>\nDate: Fri, 20 Nov 2026 10:30:00 +0100\nMessage-ID: <1@x.com>\nSubject: Hi\n\nHello!\n';
 * const message = await parseMail(mail);
 * message.from // => { name: 'Doe, Jane', email: 'jane@x.com' }
 * message.occurredAt // => '2026-11-20T09:30:00.000Z'
 * const { direction } = await parseMail(mail, { ownAddresses: ['jane@x.com'] });
 * direction // => 'outbound'
 */
export async function parseMail(raw: Uint8Array | string, options: ParseMailOptions = {}): Promise<MessageInput> {
  const email = await parseMime(typeof raw === 'string' ? new TextEncoder().encode(raw) : raw);
  const from = senderOf(email);
  const subject = email.subject === undefined ? undefined : plainLine(email.subject, 10_000);
  const content = {
    channel: 'email',
    direction: isOwn(from, options.ownAddresses ?? []) ? 'outbound' : 'inbound',
    occurredAt: dateOf(email) ?? options.receivedAt ?? fail('date', 'No date of this mail can be read.'),
    from,
    to: [...mailboxes(email.to), ...mailboxes(email.cc)]
      .map(partyOf)
      .filter((party) => party.email !== undefined)
      .slice(0, 200),
    ...(subject ? { subject } : {}),
    text: textOf(email),
  } as const;
  const id = messageIdOf(email) ?? digest(content);
  return { id, conversationId: threadRootOf(email) ?? id, ...content, headers: keptHeaders(email) };
}

/** Bytes of headers, of all parts together: room for thousands of recipients. */
const longestHeaders = 256 * 1024;

async function parseMime(raw: Uint8Array): Promise<Email> {
  try {
    const mail = withoutLineFlood(withoutFromLine(raw));
    return await PostalMime.parse(mail, { forceRfc822Attachments: true, maxHeadersSize: longestHeaders });
  } catch (cause) {
    throw new ClienteleError('invalid-input', 'The structure of this mail cannot be read.', { path: ['mime'], cause });
  }
}

function fail(place: string, sentence: string): never {
  throw new ClienteleError('invalid-input', sentence, { path: [place] });
}

/** Mail systems hand on the `From ` line of their mailbox files, sometimes escaped; no header looks like it. */
function withoutFromLine(raw: Uint8Array): Uint8Array {
  const start = new TextDecoder('latin1').decode(raw.subarray(0, 6));
  if (!/^>?From /.test(start)) return raw;
  const end = raw.indexOf(0x0a);
  return end < 0 ? raw : raw.subarray(end + 1);
}

function senderOf(email: Email): Party {
  if (!email.headers.some(({ key }) => key === 'from' || key === 'sender'))
    fail('from', 'This text has no sender: it is no mail.');
  const parties = [...mailboxes([email.from]), ...mailboxes([email.sender])].map(partyOf);
  return parties.find((party) => party.email !== undefined) ?? parties[0] ?? {};
}

interface Mailbox {
  readonly name: string;
  readonly address: string;
}

const mailboxes = (addresses: readonly (Address | undefined)[] = []): Mailbox[] =>
  addresses.flatMap((address) => (address === undefined ? [] : (address.group ?? [address])));

function partyOf({ name, address }: Mailbox): Party {
  const email = readAddress(address);
  const shown = plainLine(name, 300).replace(/^'(.+)'$/, '$1');
  const repeats = email.kind === 'valid' && shown.toLowerCase() === email.value.address;
  return {
    ...(shown === '' || repeats ? {} : { name: shown }),
    ...(email.kind === 'valid' ? { email: email.value.address } : {}),
  };
}

/**
 * Some servers give out local parts whose dots stand where RFC 5321 has none (`jane..doe@`, `jane.@`). The header vouches for them, and within
 * quotes they are valid: so they are kept.
 */
function readAddress(address: string): Parsed<EmailAddress> {
  const email = parseEmail(address);
  if (email.kind === 'valid' || email.reasons[0]?.code !== 'dot-placement') return email;
  const at = address.lastIndexOf('@');
  return parseEmail(`"${address.slice(0, at)}"${address.slice(at)}`);
}

function isOwn(sender: Party, ownAddresses: readonly string[]): boolean {
  if (sender.email === undefined) return false;
  return ownAddresses.some((own) => {
    const parsed = parseMailbox(own);
    return parsed.kind === 'valid' && parsed.value.email.address === sender.email;
  });
}

function dateOf(email: Email): Instant | undefined {
  const received = headerValue(email, 'received') ?? '';
  return parseMailDate(headerValue(email, 'date') ?? '') ?? parseMailDate(received.slice(received.lastIndexOf(';') + 1));
}

function textOf(email: Email): string {
  const plain = email.text ?? '';
  const text = plain.trim() === '' && email.html !== undefined ? htmlToText(email.html) : plain;
  return text.replace(/\r\n?/g, '\n').replaceAll('\0', '').slice(0, 1_000_000).toWellFormed();
}

const plainLine = (text: string, max: number): string =>
  text
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim()
    .slice(0, max)
    .toWellFormed();
