import type { GoldenRecord } from '../client/golden-record.ts';
import { formatPersonName } from '../identity/format-person-name.ts';
import { graphemes } from '../shared/text.ts';

/** Initials on a colour: what stands for a client without a picture. */
export interface Avatar {
  /** One or two graphemes in upper case. */
  readonly initials: string;
  /** `#rrggbb`; white text on it has a contrast of at least 4.5 to 1. */
  readonly color: string;
}

/** Colours on which white text has a contrast of at least 4.5 to 1 (WCAG 2.2, 1.4.3). */
const colors = [
  '#b3261e',
  '#a8355e',
  '#8e3a9d',
  '#6747b5',
  '#4355b9',
  '#1a66b0',
  '#0b6d8f',
  '#00706a',
  '#1c7040',
  '#4c6a1a',
  '#7a5d00',
  '#8f4f06',
] as const;

/**
 * The avatar of a client: the initials of its name, else of its label, and a colour that follows from its id alone, so that it stays when
 * the name changes.
 *
 * @example
 * avatarOf('c1', { firstName: 'Ana', lastName: 'Lima' }, 'Ana Lima').initials // => 'AL'
 * avatarOf('c1', undefined, 'ana@example.com').initials // => 'A'
 */
export function avatarOf(id: string, name: GoldenRecord['name'], label: string): Avatar {
  const words = (name === undefined ? label : formatPersonName(name, 'short') || label)
    .split(/[\s@]+/u)
    .map((word) => word.replace(/^[^\p{L}\p{N}]+/u, ''))
    .filter((word) => word !== '');
  const named = name !== undefined && words.length > 1 ? [words[0], words.at(-1)] : [words[0]];
  const initials = named.map((word) => firstGrapheme(word ?? '').toUpperCase()).join('');
  return { initials: initials === '' ? '?' : initials, color: colors[hashOf(id) % colors.length] as string };
}

function firstGrapheme(text: string): string {
  for (const { segment } of graphemes(text)) return segment;
  return '';
}

/** FNV-1a, 32 bits. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193) >>> 0;
  return hash;
}
