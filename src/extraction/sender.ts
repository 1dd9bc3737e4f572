import type { Finding, FindingField, FindingValues } from '../conversation/finding.ts';
import type { Party } from '../conversation/message.ts';
import { parseEmail } from '../identity/email.ts';
import {
  parseChatSessionId,
  parseExternalId,
  parseInstagramId,
  parseInstagramUsername,
  parseWebId,
  parseWhatsAppId,
} from '../identity/handle.ts';
import { parsePhone, phoneText } from '../identity/phone.ts';
import { type Parsed, type Reason, reason } from '../shared/reason.ts';
import { displayName } from './name/display-name.ts';
import type { ExtractionOptions } from './options.ts';

/** What the channel itself says of the client: the highest rank that is no person's. */
export function* senderFindings(party: Party, options: ExtractionOptions): Generator<Finding> {
  const country = options.defaultCountry === undefined ? {} : { country: options.defaultCountry };
  const own = (value: string): boolean => options.ownAddresses.includes(value);
  if (party.email !== undefined)
    yield given(
      'email',
      party.email,
      mapped(parseEmail(party.email), ({ address }) => address),
      own,
    );
  for (const number of [party.phone, whatsappNumber(party.whatsapp)]) {
    if (number !== undefined) yield given('phone', number, mapped(parsePhone(number, country), phoneText), own);
  }
  if (party.whatsapp !== undefined) yield given('whatsapp', party.whatsapp, parseWhatsAppId(party.whatsapp), own);
  if (party.session !== undefined) yield given('session', party.session, parseChatSessionId(party.session));
  if (party.webId !== undefined) yield given('webId', party.webId, parseWebId(party.webId));
  if (party.instagram !== undefined) {
    yield given('instagram', party.instagram.username, instagramOf(party.instagram));
  }
  for (const external of party.externalIds ?? []) yield given('externalId', external.id, parseExternalId(external));
  if (party.name !== undefined && party.name.trim() !== '') yield displayName(party.name, party);
}

/** A WhatsApp id may be `4915112345678@c.us`: the number stands before the sign. */
function whatsappNumber(id: string | undefined): string | undefined {
  const digits = id?.split('@')[0]?.trim();
  if (digits === undefined || !/^\+?[\d ()-]{6,}$/.test(digits)) return undefined;
  return digits.startsWith('+') ? digits : `+${digits}`;
}

function instagramOf({ username, id, followers, follows }: NonNullable<Party['instagram']>): Parsed<FindingValues['instagram']> {
  const account = id === undefined ? undefined : parseInstagramId(id);
  if (account?.kind === 'invalid') return account;
  return mapped(parseInstagramUsername(username), (normal) => ({
    username: normal,
    ...(account === undefined ? {} : { id: account.value }),
    ...(followers === undefined ? {} : { followers }),
    ...(follows === undefined ? {} : { follows }),
  }));
}

function given<Field extends FindingField>(
  field: Field,
  text: string,
  parsed: Parsed<FindingValues[Field]>,
  own?: (value: string) => boolean,
): Finding {
  const common = {
    field,
    text,
    place: { part: 'sender', start: 0, end: text.length },
    rule: `channel.${field}`,
    source: 'channel',
  } as const;
  const rejected = (reasons: readonly Reason[]): Finding => ({ ...common, verdict: 'rejected', reasons });
  if (parsed.kind === 'invalid') return rejected(parsed.reasons);
  if (typeof parsed.value === 'string' && own?.(parsed.value) === true)
    return rejected([reason('own-address', 'This is an address of our own.')]);
  // The pair of field and value is one of the union's by construction.
  return {
    ...common,
    verdict: 'accepted',
    value: parsed.value,
    confidence: 1,
    reasons: [reason('vouched-for', 'The channel itself names it.')],
  } as Finding;
}

function mapped<From, To>(parsed: Parsed<From>, map: (value: From) => To): Parsed<To> {
  return parsed.kind === 'valid' ? { kind: 'valid', value: map(parsed.value) } : parsed;
}
