import { getCountries } from 'libphonenumber-js/max';
import { describe, expect, test } from 'vitest';
import { statesByCountry } from '../../src/identity/data/address-states.ts';
import { countryZonesTable } from '../../src/time/data/country-zones.ts';
import { phoneZonesTable } from '../../src/time/data/phone-zones.ts';
import { stateZonesTables } from '../../src/time/data/state-zones.ts';
import { isTimeZone } from '../../src/time/local-time.ts';
import { countryZones, phoneZones } from '../../src/time/place-zones.ts';

const named = (table: string) => table.match(/[A-Z][A-Za-z]+\/[A-Za-z_/-]+/g) ?? [];

test('every zone of the tables is one', () => {
  const all = [countryZonesTable, phoneZonesTable, ...Object.values(stateZonesTables)].flatMap(named);
  expect(all.length).toBeGreaterThan(600);
  expect(all.filter((name) => !isTimeZone(name))).toEqual([]);
});

describe('phoneZones', () => {
  test.each([
    ['+12015550123', ['America/New_York']],
    ['+12082010123', ['America/Denver']],
    ['+12082150123', ['America/Los_Angeles']],
    ['+12082110123', ['America/Boise', 'America/Los_Angeles']],
    ['+12015550123;ext=12', ['America/New_York']],
    ['+442079460018', ['Europe/London']],
    ['+390612345678', ['Europe/Rome']],
    ['+351210000000', ['Europe/Lisbon']],
    ['+819012345678', ['Asia/Tokyo']],
    ['+74951234567', ['Europe/Moscow']],
  ])('%s: %j', (number, zones) => {
    expect(phoneZones(number)).toEqual(expect.arrayContaining(zones));
  });

  test('knows each country’s numbers, and no others', () => {
    expect(phoneZones('+80012345678')).toEqual([]);
    expect(phoneZones('')).toEqual([]);
    expect(phoneZones('+18005550123').length).toBeGreaterThan(10);
  });
});

describe('countryZones', () => {
  test('knows every country with telephones, but for two without people and two that ISO leaves out', () => {
    expect(getCountries().filter((country) => countryZones(country).length === 0)).toEqual(['AC', 'TA', 'XK']);
  });

  test('a state narrows, and never widens to zones that its country lacks', () => {
    for (const country of ['US', 'CA', 'AU', 'BR'] as const) {
      for (const entry of (statesByCountry[country] ?? '').split('|')) {
        const [code = ''] = entry.split('=');
        const zones = countryZones(country, code);
        expect(zones.length > 0 || ['AA', 'AE', 'AP'].includes(code), `${country} ${code}`).toBe(true);
        expect(zones, `${country} ${code}`).not.toBe(countryZones(country));
      }
    }
  });

  test.each([
    ['US', 'tx', ['America/Chicago', 'America/Denver']],
    ['US', 'AE', []],
    ['MX', 'Quintana Roo', ['America/Cancun']],
    ['MX', 'Nuevo León', ['America/Mexico_City', 'America/Matamoros']],
    ['RU', 'Sverdlovsk Oblast', ['Asia/Yekaterinburg']],
    ['DE', 'Bayern', ['Europe/Berlin']],
    ['PT', 'Açores', ['Atlantic/Azores']],
    ['ZZ', undefined, []],
  ])('%s %s: %j', (country, state, zones) => {
    expect(countryZones(country, state)).toEqual(zones);
  });

  test('a state that it does not know fits every zone of its country', () => {
    expect(countryZones('US', 'somewhere')).toEqual(countryZones('US'));
  });
});
