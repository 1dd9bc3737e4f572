import { type PostalAddress, parsePostalAddress } from '../identity/postal-address.ts';
import type { Parsed } from '../shared/reason.ts';

/** An address as the client's country writes it, or, where it is none there, as any country does: “ul. Radzymińska 61, Warszawa” in France. */
export function readAddress(text: string, country: string | undefined): Parsed<PostalAddress> {
  if (country === undefined) return parsePostalAddress(text);
  const parsed = parsePostalAddress(text, { country });
  if (parsed.kind === 'valid') return parsed;
  const anywhere = parsePostalAddress(text);
  return anywhere.kind === 'valid' ? anywhere : parsed;
}
