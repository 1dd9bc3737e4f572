import { type Reason, reason } from '../shared/reason.ts';
import { automaticMailSignals } from './automatic-mail-signals.ts';
import { automaticHeaders } from './automatic-mail-words.ts';
import type { MailKind } from './mail-kind.ts';

export type { MailKind };

/** A mail, as far as the recognition of automatic mail looks at it. */
export interface MailTraits {
  /** Header values by lower-case name; several values of one header as a list, or joined by line feeds. */
  readonly headers: Readonly<Record<string, string | readonly string[]>>;
  /** The sender, with or without a display name; the header `from` is read where this is absent. */
  readonly from?: string;
  /** The subject, decoded; the header `subject` is read where this is absent. */
  readonly subject?: string;
  /** The plain body: only a forwarded bounce is recognised by it. */
  readonly text?: string;
  /** The team's own addresses, in any usual notation. */
  readonly ownAddresses?: readonly string[];
}

/** Beyond this no mail system writes; the rest of longer headers is not read. */
const longestHeader = 20_000;
const mostValues = 50;

/** The kind of a mail and every signal that was found, the decisive one first; `personal` has no reasons, it is what remains. */
export interface MailVerdict {
  readonly kind: MailKind;
  readonly reasons: readonly Reason[];
}

/**
 * Tells mail that machines send from mail that people write, by headers, sender and subject: RFC 3834 (`Auto-Submitted`), RFC 3464 and 6522
 * (reports), RFC 2369 and 2919 (lists), and what mail systems do in practice. The signals are a table; the first that applies decides.
 *
 * @example
 * recogniseAutomaticMail({ headers: {}, from: 'Jane Doe <jane@x.com>', subject: 'Re: our order' }) // => { kind: 'personal', reasons: [] }
 * recogniseAutomaticMail({ headers: { 'auto-submitted': 'auto-replied' }, from: 'jane@x.com' }).kind // => 'auto-reply'
 * recogniseAutomaticMail({ headers: { 'return-path': '<>' }, from: 'MAILER-DAEMON@x.com' }).kind // => 'bounce'
 * recogniseAutomaticMail({ headers: { 'list-id': '<news.x.com>' }, from: 'jane@x.com' }).kind // => 'list'
 */
export function recogniseAutomaticMail(mail: MailTraits): MailVerdict {
  const facts = {
    values: (header: string) => valuesOf(mail.headers, header),
    names: Object.keys(mail.headers),
    sender: (mail.from ?? valuesOf(mail.headers, 'from')[0] ?? '').slice(0, longestHeader),
    subject: (mail.subject ?? valuesOf(mail.headers, 'subject')[0] ?? '').slice(0, 1000).trim(),
    text: mail.text ?? '',
    ownAddresses: mail.ownAddresses ?? [],
  };
  const found = automaticMailSignals.filter((signal) => signal.applies(facts));
  return {
    kind: found[0]?.kind ?? 'personal',
    reasons: found.map(({ code, text }) => reason(code, text)),
  };
}

/**
 * Whether {@link recogniseAutomaticMail} reads a header of this lower-case name: what an adapter has to keep of a mail's headers.
 *
 * @example
 * tellsAutomaticMail('list-id') // => true
 * tellsAutomaticMail('x-spam-score') // => false
 */
export const tellsAutomaticMail = (header: string): boolean => header.startsWith('list-') || readHeaders.has(header);

const readHeaders: ReadonlySet<string> = new Set([
  'from',
  'content-type',
  'x-loop',
  'in-reply-to',
  'references',
  ...automaticHeaders.map(([name]) => name),
]);

function valuesOf(headers: MailTraits['headers'], name: string): readonly string[] {
  const value = Object.hasOwn(headers, name) ? headers[name] : undefined;
  if (value === undefined) return [];
  const values = typeof value === 'string' ? value.slice(0, longestHeader).split('\n') : value;
  return values.slice(0, mostValues).map((item) => item.slice(0, longestHeader).trim());
}
