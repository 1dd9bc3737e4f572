import { foldAccents } from '../shared/text.ts';
import { countryZonesTable } from './data/country-zones.ts';
import { phoneZonesTable } from './data/phone-zones.ts';
import { stateZonesTables } from './data/state-zones.ts';

/**
 * The IANA zones that a telephone number's prefix belongs to, by libphonenumber's table of 2018; none where it knows the prefix not. A mobile
 * keeps its prefix when it moves: a guess.
 *
 * @example
 * phoneZones('+12125550123') // => ['America/New_York']
 * phoneZones('+4915112345678') // => ['Europe/Berlin']
 * phoneZones('+80012345678') // => []
 */
export function phoneZones(number: string): readonly string[] {
  const digits = number.replace(/^\+/, '').slice(0, longestPrefix);
  prefixes ??= readPrefixes();
  for (let length = digits.length; length > 0; length -= 1) {
    const zones = prefixes.get(digits.slice(0, length));
    if (zones !== undefined) return zones;
  }
  return [];
}

/**
 * The IANA zones of a country (ISO 3166-1 alpha-2), or of one of its states, by code or name, where the country has several zones. Of zones
 * that agree there is one. A state that is not known here fits every zone of its country; none for what is no country.
 *
 * @example
 * countryZones('DE') // => ['Europe/Berlin']
 * countryZones('US', 'FL') // => ['America/New_York', 'America/Chicago']
 */
export function countryZones(country: string, state?: string): readonly string[] {
  const ofState = state === undefined ? undefined : statesOf(country).get(stateKey(state));
  countries ??= new Map(countryZonesTable.split('|').map((entry) => [entry.slice(0, 2), entry.slice(3).split(',')]));
  return ofState ?? countries.get(country) ?? [];
}

const longestPrefix = 9;

// Read on first use: importing the core costs nothing of it.
let prefixes: ReadonlyMap<string, readonly string[]> | undefined;
let countries: ReadonlyMap<string, readonly string[]> | undefined;
const states = new Map<string, ReadonlyMap<string, readonly string[]>>();

function readPrefixes(): ReadonlyMap<string, readonly string[]> {
  const read = new Map<string, readonly string[]>();
  for (const entry of phoneZonesTable.split('|')) {
    const [names = '', ...written] = entry.split(' ');
    const zones = names.split('&');
    let prefix = '';
    for (const [token] of written.join(' ').matchAll(/[a-i]?\d+/g)) {
      const kept = token.charCodeAt(0) - 96;
      prefix = kept > 0 ? prefix.slice(0, kept) + token.slice(1) : token;
      read.set(prefix, zones);
    }
  }
  return read;
}

function statesOf(country: string): ReadonlyMap<string, readonly string[]> {
  const known = states.get(country);
  if (known !== undefined) return known;
  const read = new Map<string, string[]>();
  for (const entry of (stateZonesTables[country] ?? '').split('|')) {
    const zone = entry.slice(0, entry.indexOf(' '));
    for (const key of entry.slice(zone.length + 1).split('/'))
      read.set(key, [...(read.get(key) ?? []), ...(zone === '' ? [] : [zone])]);
  }
  states.set(country, read);
  return read;
}

/** Russian regions are written with and without what they are. */
const stateKey = (written: string): string =>
  foldAccents(written.slice(0, 100))
    .replaceAll('.', '')
    .replace(/ (?:oblast|krai|region)$/, '');
