import type { PostalAddress } from './postal-address.ts';

const stateAndCode = /^([A-Z]{2})\.? (\d{5}(?:-\d{4})?)$/;
const codeAndCity = /^(\d{4,5}) (\p{L}.*)$/u;

/** Finds the parts in the lines of an address. */
export function readAddressLines(lines: readonly string[], country: string | undefined): PostalAddress {
  const last = lines.at(-1) ?? '';
  const us = stateAndCode.exec(last);
  if (us !== null) {
    return parts(lines.slice(0, -2), { city: lines.at(-2), state: us[1], postalCode: us[2], country: country ?? 'US' });
  }
  const code = codeAndCity.exec(last);
  if (code !== null) return parts(lines.slice(0, -1), { city: code[2], postalCode: code[1], country });
  return lines.length > 1 ? parts(lines.slice(0, -1), { city: last, country }) : parts(lines, { country });
}

function parts(street: readonly string[], rest: { [Key in keyof PostalAddress]: string | undefined }): PostalAddress {
  const all = { street: street.join(', '), ...rest };
  return Object.fromEntries(Object.entries(all).filter(([, part]) => part !== undefined && part !== ''));
}
