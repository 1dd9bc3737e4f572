import { invalid, type Parsed, valid } from '../shared/reason.ts';
import { decodePunycode } from './punycode.ts';

/**
 * The domain of an address in its stored form: lower case, A-labels (UTS #46, by the platform's URL parser), no trailing dot.
 *
 * At least two labels of 1 to 63 letters, digits and inner hyphens, together at most 253 characters; the last label is not a number.
 *
 * @example
 * parseMailDomain('Bücher.Example') // => { kind: 'valid', value: 'xn--bcher-kva.example' }
 * parseMailDomain('[192.0.2.1]').kind // => 'invalid'
 */
export function parseMailDomain(text: string): Parsed<string> {
  if (text === '') return invalid('empty-domain', 'Something has to stand after the @.');
  if (text.length > 1000) return domainTooLong();
  if (text.startsWith('[')) return invalid('domain-literal', 'Mail is not sent to bare network addresses.');
  if (/[()]/.test(text)) return invalid('comment', 'Comments in parentheses are not read.');
  // The URL parser would take these for a port, a path or a user, and percent signs for escapes.
  if (/[\0-,/:-@[-`{-\x7f]/.test(text)) return invalid('domain-character', 'A domain has letters, digits, hyphens and dots.');
  const domain = toLabels(text);
  if (domain === undefined) return invalid('domain-name', 'This is no valid internationalised domain name.');
  return checkLabels(domain);
}

/** The domain in its own script, label by label, wherever that maps back to the same label. */
export const showDomain = (domain: string): string => domain.split('.').map(showLabel).join('.');

function toLabels(text: string): string | undefined {
  const lower = text.toLowerCase();
  if (/^[a-z0-9.-]*$/.test(lower) && !lower.includes('xn--')) return lower;
  try {
    return new URL(`http://${text}/`).hostname;
  } catch {
    return undefined;
  }
}

function checkLabels(domain: string): Parsed<string> {
  const labels = domain.split('.');
  if (labels.includes('')) return invalid('dot-placement', 'Dots stand between other characters, one at a time.');
  if (labels.length < 2) return invalid('single-label-domain', 'A mail domain has at least two parts.');
  if (labels.some((label) => label.startsWith('-') || label.endsWith('-'))) {
    return invalid('hyphen-placement', 'A hyphen stands neither first nor last in a part of a domain.');
  }
  if (!/^[a-z0-9.-]+$/.test(domain)) return invalid('domain-character', 'A domain has letters, digits, hyphens and dots.');
  if (labels.some((label) => label.length > 63))
    return invalid('label-too-long', 'A part of a domain has at most 63 characters.');
  if (domain.length > 253) return domainTooLong();
  if (/^\d+$/.test(labels.at(-1) ?? '')) return invalid('numeric-top-level-domain', 'The last part of a domain is no number.');
  return valid(domain);
}

const domainTooLong = () => invalid('domain-too-long', 'A domain has at most 253 characters.', { max: 253 });

function showLabel(label: string): string {
  if (!label.startsWith('xn--')) return label;
  const shown = decodePunycode(label.slice(4));
  // Mapped in front of a neutral parent: a label alone could be taken for a number.
  return shown !== undefined && toLabels(`${shown}.example`) === `${label}.example` ? shown : label;
}
