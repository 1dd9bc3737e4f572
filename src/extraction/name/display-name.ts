import type { Finding } from '../../conversation/finding.ts';
import type { Party } from '../../conversation/message.ts';
import { emailNature } from '../../identity/email-nature.ts';
import { type Reason, reason } from '../../shared/reason.ts';
import { isOrganisation, lexicon } from '../reading/lexicon.ts';
import { wordsOf } from '../reading/words.ts';
import { normaliseName } from './normalise.ts';

const teamWords = new Set(
  `team support sales service services info office help helpdesk desk admin administrator billing accounts accounting marketing newsletter noreply no-reply reply
   notification notifications customer care department dept hr recruiting jobs career careers press media contact orders order shop store online webmaster postmaster
   mailer daemon group gmbh inc llc ltd corp company co ag sa srl bv equipe équipe equipo vertrieb kundenservice soporte ventas atendimento suporte servizio clienti
   university bank hotel agency foundation association committee council security alert alerts system robot bot news updates digest list via automatic calendar`.split(
    /\s+/,
  ),
);
/** Whether one of the words of a display name is a team’s or a company’s. */
export const namesTeam = (words: readonly string[]): boolean => words.some((word) => teamWords.has(word));

const deviceWords =
  /^(?:my )?(?:iphone|ipad|android|samsung|galaxy|pixel|huawei|xiaomi|nokia|user|guest|unknown|anonymous|visitor|customer|client|me|test|n\/a|none|null|undefined)\b/i;

/** Judges the display name of a header or a profile. */
export function displayName(name: string, party: Party): Finding {
  const common = {
    field: 'name',
    text: name,
    place: { part: 'sender-name', start: 0, end: name.length },
    rule: 'channel.name',
    source: 'channel',
  } as const;
  const bare = unwrapped(name);
  const refused = refusal(bare, party);
  if (refused !== undefined) return { ...common, verdict: 'rejected', reasons: [refused] };
  const parsed = normaliseName(bare);
  if (parsed.kind === 'invalid') return { ...common, verdict: 'rejected', reasons: parsed.reasons };
  return {
    ...common,
    verdict: 'accepted',
    value: parsed.value,
    confidence: 0.9,
    reasons: [reason('display-name', 'The channel shows it as the sender’s name.')],
  };
}

/** Quotes around a name, and a remark in brackets behind it, are no part of it. */
const unwrapped = (name: string): string =>
  name
    .trim()
    .replace(/^["'“‘]{1,3}|["'”’]{1,3}$/gu, '')
    .replace(/[([][^()[\]]{0,80}[)\]]$/u, '')
    .trim();

function refusal(name: string, party: Party): Reason | undefined {
  const words = wordsOf(name).map((word) => word.folded);
  if (/@|https?:|www\./i.test(name)) return reason('is-an-address', 'An address stands in place of the name.');
  if (/\p{Extended_Pictographic}/u.test(name)) return reason('has-emoji', 'It holds a picture, so that it is a nickname.');
  if (/[\p{Nd}_]/u.test(name)) return reason('is-a-handle', 'It has digits or underscores, as user names have.');
  if (deviceWords.test(name)) return reason('is-a-device', 'It names a device or nobody in particular.');
  if (namesTeam(words) || namesBusiness(words)) return reason('is-a-team', 'It names a team or a company, not a person.');
  if (party.email !== undefined) {
    if (emailNature(party.email).kind !== 'personal' && words.length < 2)
      return reason('role-address', 'The address belongs to a role, not to a person.');
    if (isCompanyOf(words, party.email)) return reason('is-the-company', 'It is the name of the address’s own domain.');
  }
  if (/^\p{Ll}+$/u.test(name)) return reason('is-a-handle', 'A single word in lower case is a user name.');
  return undefined;
}

/** “Massy Finance” */
const namesBusiness = (words: readonly string[]): boolean =>
  words.length > 1 &&
  words.some((word) => isOrganisation(word) || lexicon().positions.has(word)) &&
  !words.some((word) => lexicon().givenNames.has(word));

function isCompanyOf(words: readonly string[], email: string): boolean {
  const domain = email.slice(email.lastIndexOf('@') + 1).toLowerCase();
  const label = domain.split('.').at(-2)?.replaceAll('-', '');
  const local = email.slice(0, email.lastIndexOf('@')).toLowerCase();
  const joined = words.join('').replace(/[^\p{L}\p{N}]/gu, '');
  return joined === label && !local.includes(joined);
}
