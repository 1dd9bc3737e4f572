import { freeMailDomains } from './data/free-mail-domains.ts';

/**
 * Whether people in general get mailboxes under this domain, so that it says nothing about where its users work. Takes a domain in its stored
 * form; covers some hundred well-known providers, no throw-away addresses.
 *
 * @example
 * isFreeMailDomain('gmail.com') // => true
 * isFreeMailDomain('acme.example') // => false
 */
export const isFreeMailDomain = (domain: string): boolean => known.has(domain);

const known: ReadonlySet<string> = new Set(freeMailDomains);
