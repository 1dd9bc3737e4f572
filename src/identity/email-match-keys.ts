import { parseEmail } from './email.ts';
import { type MailProvider, mailProviders } from './email-providers.ts';

/**
 * Keys under which an address is likely to meet other spellings of the same mailbox: dots at Gmail, tags behind a plus, the other domains of
 * a provider. Two addresses that share a key are probably, not certainly, one mailbox. A key never replaces the address that is stored.
 *
 * Takes an address in any usual notation and gives at least one key; text that is no address has none. Behind domains that no provider of
 * the table owns, a plus is taken for a tag (RFC 5233, the default of Google Workspace and Microsoft 365); nothing else is.
 *
 * @example
 * emailMatchKeys('j.a.n.e+news@googlemail.com') // => ['jane@gmail.com']
 * emailMatchKeys('jane-news@yahoo.com') // => ['jane@yahoo.com']
 * emailMatchKeys('jane.doe+shop@example.com') // => ['jane.doe@example.com']
 */
export function emailMatchKeys(address: string): readonly string[] {
  const parsed = parseEmail(address);
  if (parsed.kind === 'invalid') return [];
  const { local, domain } = parsed.value;
  return local.startsWith('"') ? [parsed.value.address] : [mailboxKey(local, domain)];
}

/** The one match key of an address, whose parts are in lower case and without quotes. */
export function mailboxKey(local: string, domain: string): string {
  const exact = providersByDomain.get(domain);
  if (exact) return `${reduce(local, exact)}@${exact.oneDomain ?? domain}`;
  const end = domain.indexOf('.');
  const parent = providersByDomain.get(domain.slice(end + 1));
  if (end > 0 && parent?.subdomains) return `${domain.slice(0, end)}@${domain.slice(end + 1)}`;
  return `${untagged(local, '+')}@${domain}`;
}

const providersByDomain: ReadonlyMap<string, MailProvider> = new Map(
  mailProviders.flatMap((provider) => provider.domains.map((domain) => [domain, provider] as const)),
);

function reduce(local: string, { ignores = [], tag }: MailProvider): string {
  const base = tag === undefined ? local : untagged(local, tag);
  const plain = ignores.reduce((text, character) => text.replaceAll(character, ''), base);
  return plain === '' ? local : plain;
}

/** A tag needs something in front of it. */
function untagged(local: string, tag: string): string {
  const start = local.indexOf(tag, 1);
  return start < 0 ? local : local.slice(0, start);
}
