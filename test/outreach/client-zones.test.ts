import { describe, expect, test } from 'vitest';
import { clientZones } from '../../src/outreach/client-zones.ts';
import { countryZones } from '../../src/time/place-zones.ts';

describe('where a client is', () => {
  test('a stated zone is the answer, whatever else is known', () => {
    expect(clientZones({ stated: 'Europe/Lisbon', address: { country: 'US' }, phones: ['+13105550123'] })).toEqual({
      zones: ['Europe/Lisbon'],
      certainty: 'stated',
      reasons: [{ code: 'zone-stated', text: 'The time zone was stated: Europe/Lisbon.' }],
    });
  });

  test('one that is none says so, and the rest is asked', () => {
    expect(clientZones({ stated: 'Mars/Olympus', phones: ['+351912345678'] })).toMatchObject({
      certainty: 'phone',
      reasons: [
        {
          code: 'zone-not-known',
          text: 'The stated time zone is not one that this machine knows.',
          evidence: { stated: 'Mars/Olympus' },
        },
        { code: 'zone-from-phone' },
      ],
    });
    expect(clientZones({ stated: '' }).certainty).toBe('unknown');
  });

  test('address and phones are guesses, and every one of their zones is a candidate once', () => {
    expect(
      clientZones({ address: { country: 'US', state: 'New York' }, phones: ['+13105550123', '+12125550123', '+80012345678'] }),
    ).toEqual({
      zones: ['America/New_York', 'America/Los_Angeles'],
      certainty: 'address',
      reasons: [
        {
          code: 'zone-from-address',
          text: 'The time zones of the address: a guess.',
          evidence: { country: 'US', state: 'New York', zones: ['America/New_York'] },
        },
        {
          code: 'zone-from-phone',
          text: 'The time zones of the number’s prefix: a guess.',
          evidence: { phone: '+13105550123', zones: ['America/Los_Angeles'] },
        },
        {
          code: 'zone-from-phone',
          text: 'The time zones of the number’s prefix: a guess.',
          evidence: { phone: '+12125550123', zones: ['America/New_York'] },
        },
      ],
    });
  });

  test('a state is read by its code, its name, and as the country’s tables write it; one that nobody knows fits every zone of its country', () => {
    const inState = (country: string, state: string) => clientZones({ address: { country, state } }).zones;
    expect(inState('US', 'NY')).toEqual(['America/New_York']);
    expect(inState('US', 'new york')).toEqual(['America/New_York']);
    expect(inState('MX', 'Quintana Roo')).toEqual(['America/Cancun']);
    expect(inState('US', 'somewhere')).toEqual(countryZones('US'));
    expect(clientZones({ address: { country: 'DE' } }).reasons[0]?.evidence).toEqual({
      country: 'DE',
      zones: ['Europe/Berlin'],
    });
  });

  test.each([
    {},
    { phones: [] },
    { phones: ['+80012345678'] },
    { address: {} },
    { address: { state: 'NY' } },
    { address: { country: 'ZZ' } },
  ])('of %j nothing is known', (whereabouts) => {
    expect(clientZones(whereabouts)).toEqual({
      zones: [],
      certainty: 'unknown',
      reasons: [{ code: 'zone-unknown', text: 'Neither a zone, nor an address, nor a phone tells where the client is.' }],
    });
  });
});
