import { invalid, type Parsed, valid } from '../shared/reason.ts';
import { exceedsOctets } from '../shared/text.ts';
import { parseMailDomain, showDomain } from './email-domain.ts';
import { parseLocalPart } from './email-local-part.ts';

/**
 * An email address in the one form that this library stores and compares: `address` is `local@domain`.
 *
 * - `local`: NFC and lower case, 1 to 64 octets of UTF-8; in quotes only where its characters need them.
 * - `domain`: lower case ASCII, an internationalised domain as A-labels (`xn--`), 3 to 253 characters.
 *
 * RFC 5321 lets a server tell `Jane@` from `jane@`; no mail provider of today does, and people type both, so case is folded.
 * A-labels are stored because they are what travels and do not change with the Unicode version; {@link formatEmail} shows the domain
 * in its own script.
 */
export interface EmailAddress {
  /** `local@domain`, at most 254 octets of UTF-8. */
  readonly address: string;
  /** What stands before the last `@`. */
  readonly local: string;
  /** What stands after it. */
  readonly domain: string;
}

/** Most addresses: nothing in them is quoted, mapped or too long. */
const usual = /^[a-z0-9]+(?:[._+-][a-z0-9]+)*@(?:[a-z0-9]+(?:-[a-z0-9]+)*\.)+[a-z]{2,24}$/i;
const longestUsual = 64;

function usualAddress(text: string): Parsed<EmailAddress> {
  const address = text.toLowerCase();
  const at = address.indexOf('@');
  return valid({ address, local: address.slice(0, at), domain: address.slice(at + 1) });
}

/** More than any address can be, escapes and decomposed characters included; longer texts are refused unread. */
const longestInput = 1000;

/**
 * Reads a bare address, as a form field, a CRM or a mail header holds it; {@link parseMailbox} reads the ones with a name, with angle
 * brackets or with `mailto:`.
 *
 * Accepts what real mail uses of RFC 5321, 5322 and 6532: dot-atoms and quoted local parts, any script, internationalised domains.
 * Refuses, each with its own reason code: comments, folding, domain literals, single-label domains, and all that the RFCs call obsolete.
 * Spaces at the ends are taken off; a line break is refused wherever it stands.
 *
 * @example
 * parseEmail(' Jane.Doe@Example.COM ') // => { kind: 'valid', value: { address: 'jane.doe@example.com', local: 'jane.doe', domain: 'example.com' } }
 * parseEmail('"jörg"@müller.de') // => { kind: 'valid', value: { address: 'jörg@xn--mller-kva.de', local: 'jörg', domain: 'xn--mller-kva.de' } }
 * parseEmail('jane@acme') // => { kind: 'invalid', reasons: [{ code: 'single-label-domain', text: 'A mail domain has at least two parts.' }] }
 */
export function parseEmail(text: string): Parsed<EmailAddress> {
  if (text.length <= longestUsual && usual.test(text)) return usualAddress(text);
  if (text.length > longestInput) return tooLong();
  if (!text.isWellFormed()) return invalid('malformed-text', 'The text holds half of a surrogate pair.');
  if (/[\r\n]/.test(text)) return invalid('line-break', 'An address stands on one line.');
  const bare = text.trim().normalize('NFC');
  if (bare === '') return invalid('empty', 'There is no address.');
  const at = bare.lastIndexOf('@');
  if (at < 0) return invalid('no-at-sign', 'An address has an @ between its two parts.');
  const local = parseLocalPart(bare.slice(0, at));
  if (local.kind === 'invalid') return local;
  const domain = parseMailDomain(bare.slice(at + 1));
  if (domain.kind === 'invalid') return domain;
  const address = `${local.value}@${domain.value}`;
  if (exceedsOctets(address, 254)) return tooLong();
  return valid({ address, local: local.value, domain: domain.value });
}

/**
 * The address as people read it: the domain in its own script where that reads back to the same address. For showing, never for comparing.
 *
 * @example
 * formatEmail({ address: 'info@xn--mller-kva.de', local: 'info', domain: 'xn--mller-kva.de' }) // => 'info@müller.de'
 */
export const formatEmail = (email: EmailAddress): string => `${email.local}@${showDomain(email.domain)}`;

const tooLong = () => invalid('too-long', 'An address has at most 254 octets.', { max: 254 });
