import { isFreeMailDomain } from './email-free-mail.ts';

/**
 * The domain that probably belongs to the sender's company: the part of the mail domain that can be registered, unless people in general
 * get their mail there. Absent for free mail and for text that is no stored address.
 *
 * @example
 * companyDomain('jane@mail.acme.co.uk') // => 'acme.co.uk'
 * companyDomain('jane@gmail.com') // => undefined
 */
export function companyDomain(address: string): string | undefined {
  const domain = address.slice(address.lastIndexOf('@') + 1);
  if (!address.includes('@') || !domain.includes('.') || isFreeMailDomain(domain)) return undefined;
  const registrable = registrableDomain(domain);
  return isFreeMailDomain(registrable) ? undefined : registrable;
}

/**
 * Second labels under which a country's registry lets people register, instead of directly under its two letters. An excerpt of what the
 * Public Suffix List calls ICANN domains: the second labels that registries share.
 */
const sharedSecondLabels: ReadonlySet<string> = new Set(
  'ac asn biz co com conf ed edu fin go gob gov gouv gub ind info int ltd mil muni name ne net nhs nom ngo or org plc pro pub sch sld tm web'.split(
    ' ',
  ),
);

function registrableDomain(domain: string): string {
  const labels = domain.split('.');
  const [second = '', top = ''] = labels.slice(-2);
  const depth = labels.length > 2 && top.length === 2 && sharedSecondLabels.has(second) ? 3 : 2;
  return labels.slice(-depth).join('.');
}
