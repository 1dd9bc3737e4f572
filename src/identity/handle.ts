import { isShortName } from '../shared/name-length.ts';
import { invalid, type Parsed, valid } from '../shared/reason.ts';
import { checkText } from '../shared/text.ts';
import { parsePhone } from './phone.ts';

/** An account's id in another system. */
export interface ExternalId {
  /** Which system: 1 to 50 of `a-z`, digits, `.`, `_`, `-`; lower case. */
  readonly system: string;
  /** The id in that system, as it is: 1 to 255 characters, at most 580 bytes of UTF-8, case kept. */
  readonly id: string;
}

const instagramUrl =
  /^(?:https?:\/\/)?(?:www\.|m\.)?(?:instagram\.com|instagr\.am)\/(?:_u\/)?@?([\w.]{1,60})\/?(?:[?#]\S{0,300})?$/i;
const instagramName = /^(?!\.)(?!.{0,29}\.\.)[a-z0-9._]{1,30}(?<!\.)$/;
/** Paths of the site that are not accounts. */
const instagramPages = new Set(['p', 'reel', 'reels', 'stories', 'explore', 'accounts', 'direct', 'tv', 'about']);

/**
 * Reads an Instagram username, with or without `@` or as a link to the profile, and gives it in lower case: 1 to 30 letters, digits,
 * underscores and full stops (Meta's rule; no full stop at an end or twice in a row). Refused with `not-a-username`.
 *
 * @example
 * parseInstagramUsername('https://www.instagram.com/Ana.Lima/?hl=en') // => { kind: 'valid', value: 'ana.lima' }
 * parseInstagramUsername('@ana..lima').kind // => 'invalid'
 */
export function parseInstagramUsername(text: string): Parsed<string> {
  const trimmed = text.length > 400 ? '' : text.trim();
  const name = (instagramUrl.exec(trimmed)?.[1] ?? trimmed.replace(/^@/, '')).toLowerCase();
  return instagramName.test(name) && !instagramPages.has(name)
    ? valid(name)
    : invalid('not-a-username', 'An Instagram username has 1 to 30 letters, digits, underscores and full stops.');
}

/** Reads the platform's own id of an Instagram account, as {@link parseWebId} reads a visitor's. */
export const parseInstagramId = (text: string): Parsed<string> => parseOpaqueId(text, 'not-an-instagram-id');

const whatsAppSuffix = /(?::\d{1,3})?@(?:s\.whatsapp\.net|c\.us)$/i;

/**
 * Reads a WhatsApp account: the number in any form, or the platform's own id (`…@s.whatsapp.net`, `…@c.us`). The answer is E.164, except
 * for a hidden number (`…@lid`), which has no phone and is kept as it is. Refused with `not-a-whatsapp-id`.
 *
 * @example
 * parseWhatsAppId('5511987654321@s.whatsapp.net') // => { kind: 'valid', value: '+5511987654321' }
 * parseWhatsAppId('whatsapp:+14155238886') // => { kind: 'valid', value: '+14155238886' }
 */
export function parseWhatsAppId(text: string): Parsed<string> {
  const trimmed = text.length > 100 ? '' : text.trim();
  if (/^\d{5,20}@lid$/i.test(trimmed)) return valid(trimmed.toLowerCase());
  const digits = trimmed.replace(whatsAppSuffix, '');
  const phone = parsePhone(/^[1-9]\d{4,14}$/.test(digits) ? `+${digits}` : digits);
  return phone.kind === 'valid' && phone.value.extension === undefined
    ? valid(phone.value.number)
    : invalid('not-a-whatsapp-id', 'A WhatsApp account is a phone number with its country code.');
}

/**
 * Reads the id that a web widget gave a visitor: 1 to 255 characters, at most 580 bytes of UTF-8, without white space; case is kept.
 *
 * @example
 * parseWebId(' visitor-7f3A ') // => { kind: 'valid', value: 'visitor-7f3A' }
 */
export const parseWebId = (text: string): Parsed<string> => parseOpaqueId(text, 'not-a-web-id');

/**
 * Reads the id of a chat session: 1 to 255 characters, at most 580 bytes of UTF-8, without white space; case is kept.
 *
 * @example
 * parseChatSessionId('sess_01HZX') // => { kind: 'valid', value: 'sess_01HZX' }
 */
export const parseChatSessionId = (text: string): Parsed<string> => parseOpaqueId(text, 'not-a-session-id');

/**
 * Reads an id in another system. The system's name is folded to lower case, the id keeps its case. Refused with `not-a-system` or
 * `not-an-external-id`.
 *
 * @example
 * parseExternalId({ system: 'HubSpot', id: ' 00Q5e ' }) // => { kind: 'valid', value: { system: 'hubspot', id: '00Q5e' } }
 */
export function parseExternalId(external: ExternalId): Parsed<ExternalId> {
  const system = external.system.length > 100 ? '' : external.system.trim().toLowerCase();
  if (!/^[a-z0-9][a-z0-9._-]{0,49}$/.test(system)) {
    return invalid('not-a-system', 'A system is named by 1 to 50 letters, digits, full stops, underscores and hyphens.');
  }
  const id = parseOpaqueId(external.id, 'not-an-external-id');
  return id.kind === 'valid' ? valid({ system, id: id.value }) : id;
}

/** The most bytes of an id: a routing key holds a kind and a system's name before it, and stores look it up as a name. */
const longestId = 580;

function parseOpaqueId(text: string, code: string): Parsed<string> {
  const checked = text.length > 1000 ? undefined : checkText(text, { max: 255 });
  return checked?.kind === 'valid' && checked.value !== '' && !/\s/u.test(checked.value) && isShortName(checked.value, longestId)
    ? checked
    : invalid(code, `An id has 1 to 255 characters, at most ${longestId} bytes of UTF-8, and no white space.`);
}
