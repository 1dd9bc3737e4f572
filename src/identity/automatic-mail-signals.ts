import { containsDeliveryReport, startsWithAny, withoutForwardPrefix } from './automatic-mail-shape.ts';
import { automaticHeaders, autoReplySubjects, bounceSenders, bounceSubjects, vacationHeaders } from './automatic-mail-words.ts';
import { parseEmail } from './email.ts';
import { bareAddress, parseMailbox } from './email-mailbox.ts';
import { emailNature } from './email-nature.ts';
import type { MailKind } from './mail-kind.ts';

/** A mail in the form that signals are asked about. */
export interface MailFacts {
  /** The trimmed values of a header, by lower-case name; empty when it is absent. */
  readonly values: (header: string) => readonly string[];
  /** The names of all headers. */
  readonly names: readonly string[];
  /** The sender as it was given. */
  readonly sender: string;
  /** The trimmed subject. */
  readonly subject: string;
  /** The plain body. */
  readonly text: string;
  /** The team's own addresses. */
  readonly ownAddresses: readonly string[];
}

/** One thing that tells automatic mail, and which kind it tells. */
export interface MailSignal {
  readonly code: string;
  readonly kind: MailKind;
  readonly text: string;
  readonly applies: (mail: MailFacts) => boolean;
}

const header = (name: string, pattern: RegExp) => (mail: MailFacts) => mail.values(name).some((value) => pattern.test(value));

const anyHeader = (signs: readonly (readonly [name: string, pattern: RegExp])[]) => (mail: MailFacts) =>
  signs.some(([name, pattern]) => header(name, pattern)(mail));

const hasAutomaticHeader = anyHeader(automaticHeaders);

const isReport = header('content-type', /^multipart\/report\b/i);

const reportOf = (type: RegExp) => (mail: MailFacts) => isReport(mail) && header('content-type', type)(mail);

const answersAMessage = (mail: MailFacts) => mail.values('in-reply-to').length > 0 || mail.values('references').length > 0;

const isAutoSubmitted = header('auto-submitted', /^(?!no\b)[a-z]/i);

const senderNature = (mail: MailFacts) => emailNature(bareAddress(mail.sender)).kind;

/**
 * Every signal, the most decisive first. What a mail is not allowed to become comes before what it merely looks like: a machine's sender
 * decides before an answer's header, an answer before a list.
 */
export const automaticMailSignals: readonly MailSignal[] = [
  {
    code: 'own-address',
    kind: 'own',
    text: "The sender is one of the team's own addresses.",
    applies: isOwn,
  },
  {
    code: 'delivery-report',
    kind: 'bounce',
    text: 'The mail is a delivery report (RFC 6522).',
    applies: reportOf(/report-type\s?=\s?"?delivery-status/i),
  },
  {
    code: 'machine-report',
    kind: 'report',
    text: 'The mail is a report that machines write and read (RFC 6522).',
    applies: reportOf(/report-type\s?=\s?"?(?!delivery-status)/i),
  },
  {
    code: 'untyped-report',
    kind: 'bounce',
    text: 'The mail is a report that does not name its type, as old mail systems bounce.',
    applies: (mail) => isReport(mail) && !header('content-type', /report-type/i)(mail),
  },
  {
    code: 'null-sender',
    kind: 'bounce',
    text: 'The sender is empty, as in bounces.',
    applies: (mail) => /<\s?>$/.test(mail.sender.trim()),
  },
  {
    code: 'system-address',
    kind: 'bounce',
    text: 'The sender is a mail system.',
    applies: (mail) => senderNature(mail) === 'system' || bounceSenders.includes(displayName(mail.sender)),
  },
  {
    code: 'bounce-subject',
    kind: 'bounce',
    text: 'A machine sent this under the subject of a bounce.',
    applies: (mail) =>
      startsWithAny(mail.subject, bounceSubjects) && (hasAutomaticHeader(mail) || containsDeliveryReport(mail.text)),
  },
  {
    code: 'forwarded-bounce',
    kind: 'report',
    text: 'The mail hands on a delivery report.',
    applies: (mail) =>
      mail.subject !== withoutForwardPrefix(mail.subject) &&
      startsWithAny(withoutForwardPrefix(mail.subject), bounceSubjects) &&
      containsDeliveryReport(mail.text),
  },
  {
    code: 'complaint-report',
    kind: 'report',
    text: 'A provider passes on a complaint about a mail.',
    applies: (mail) =>
      /^staff@(?:hotmail|outlook|live)\.com$/i.test(bareAddress(mail.sender)) && /^complaint about message/i.test(mail.subject),
  },
  {
    code: 'no-reply-address',
    kind: 'no-reply',
    text: 'The sender reads no answers.',
    applies: (mail) => senderNature(mail) === 'no-reply',
  },
  {
    code: 'auto-replied',
    kind: 'auto-reply',
    text: 'The header Auto-Submitted says that a machine answered (RFC 3834).',
    applies: header('auto-submitted', /^auto-replied\b/i),
  },
  {
    code: 'vacation-header',
    kind: 'auto-reply',
    text: 'A header says that a machine answered.',
    applies: anyHeader(vacationHeaders),
  },
  {
    code: 'auto-reply-subject',
    kind: 'auto-reply',
    text: 'The subject begins as mail programs begin an automatic reply.',
    applies: (mail) => startsWithAny(mail.subject, autoReplySubjects),
  },
  {
    code: 'auto-generated-answer',
    kind: 'auto-reply',
    text: 'The header Auto-Submitted says that a machine wrote this, and it answers a message.',
    applies: (mail) => isAutoSubmitted(mail) && answersAMessage(mail),
  },
  {
    code: 'auto-submitted',
    kind: 'no-reply',
    text: 'The header Auto-Submitted says that a machine wrote this (RFC 3834).',
    applies: isAutoSubmitted,
  },
  {
    code: 'null-return-path',
    kind: 'bounce',
    text: 'Nobody is to be told if this cannot be delivered: the return path is empty.',
    applies: header('return-path', /^<\s?>/),
  },
  {
    code: 'list-header',
    kind: 'list',
    text: 'A mailing list sent this (RFC 2369, RFC 2919).',
    applies: (mail) => mail.names.some((name) => name.startsWith('list-')) || header('precedence', /^list\b/i)(mail),
  },
  {
    code: 'bulk-precedence',
    kind: 'bulk',
    text: 'The header Precedence says that this went to many.',
    applies: header('precedence', /^(?:bulk|junk)\b/i),
  },
  {
    code: 'auto-response-suppressed',
    kind: 'bulk',
    text: 'The sender asks machines not to answer.',
    applies: header('x-auto-response-suppress', /^(?!none\b)\S/i),
  },
  {
    code: 'loop-guard',
    kind: 'bulk',
    text: 'A header that machines set against mail loops.',
    applies: header('x-loop', /\S/),
  },
];

function isOwn(mail: MailFacts): boolean {
  if (mail.ownAddresses.length === 0) return false;
  const sender = parseEmail(bareAddress(mail.sender));
  if (sender.kind === 'invalid') return false;
  return mail.ownAddresses.some((own) => {
    const parsed = parseMailbox(own);
    return parsed.kind === 'valid' && parsed.value.email.address === sender.value.address;
  });
}

function displayName(sender: string): string {
  const end = sender.lastIndexOf('<');
  return (end < 0 ? sender : sender.slice(0, end)).replaceAll('"', '').trim().toLowerCase();
}
