import { type Reason, reason } from '../shared/reason.ts';
import { isTimeZone } from '../time/local-time.ts';
import { countryZones, phoneZones } from '../time/place-zones.ts';
import { stateOf } from './place.ts';

/** What is known of where a client is. */
export interface ClientWhereabouts {
  /** The IANA zone that the client, or a person for it, has named. */
  readonly stated?: string;
  /** ISO 3166-1 alpha-2, and the state as it was written. */
  readonly address?: { readonly country?: string; readonly state?: string };
  /** E.164, with or without an extension. */
  readonly phones?: readonly string[];
}

/** The zones that a client may be in: contact is welcome where all of them allow it. */
export interface ClientZones {
  /** IANA names; none: unknown, and never contacted automatically. */
  readonly zones: readonly string[];
  /** The best that the zones rest on. All but `stated` are guesses. */
  readonly certainty: 'stated' | 'address' | 'phone' | 'unknown';
  readonly reasons: readonly Reason[];
}

/**
 * Where the client may be now. A stated zone is the answer. Otherwise the zones of the address and those of the phones are all
 * candidates: people keep their number when they move, and their address when they travel. Each source gives its reason.
 *
 * @example
 * const moved = clientZones({ address: { country: 'US', state: 'New York' }, phones: ['+13105550123'] });
 * moved.zones // => ['America/New_York', 'America/Los_Angeles']
 * moved.certainty // => 'address'
 * clientZones({ stated: 'Europe/Lisbon', phones: ['+13105550123'] }).zones // => ['Europe/Lisbon']
 * clientZones({}).certainty // => 'unknown'
 */
export function clientZones({ stated, address, phones = [] }: ClientWhereabouts): ClientZones {
  const reasons: Reason[] = [];
  if (stated !== undefined) {
    if (isTimeZone(stated)) {
      return { zones: [stated], certainty: 'stated', reasons: [reason('zone-stated', `The time zone was stated: ${stated}.`)] };
    }
    reasons.push(reason('zone-not-known', 'The stated time zone is not one that this machine knows.', { stated }));
  }
  const { country, state } = address ?? {};
  const ofAddress = country === undefined ? [] : countryZones(country, stateOf(country, state) ?? state);
  if (ofAddress.length > 0)
    reasons.push(
      reason('zone-from-address', 'The time zones of the address: a guess.', {
        country,
        ...(state === undefined ? {} : { state }),
        zones: ofAddress,
      }),
    );
  const ofPhones = phones.flatMap((phone) => {
    const zones = phoneZones(phone);
    if (zones.length > 0)
      reasons.push(reason('zone-from-phone', 'The time zones of the number’s prefix: a guess.', { phone, zones }));
    return zones;
  });
  const zones = [...new Set([...ofAddress, ...ofPhones])];
  if (zones.length === 0)
    reasons.push(reason('zone-unknown', 'Neither a zone, nor an address, nor a phone tells where the client is.'));
  return { zones, certainty: ofAddress.length > 0 ? 'address' : zones.length > 0 ? 'phone' : 'unknown', reasons };
}
