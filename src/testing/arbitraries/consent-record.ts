import fc from 'fast-check';
import { type ConsentRecord, consentStandings } from '../../client/consent.ts';
import { aConsent, at } from '../rows.ts';
import { fewNames } from './few-names.ts';

/**
 * Consent of an address out of few, with a version from 1 to 3.
 *
 * @example
 * const { sample } = await import('fast-check');
 * sample(arbitraryConsentRecord(), 1)[0]?.purposes.marketing?.by // => 'sms'
 */
export const arbitraryConsentRecord = (): fc.Arbitrary<ConsentRecord> =>
  fc
    .record({
      id: fc.constantFrom(...fewNames.consentIds),
      version: fc.integer({ min: 1, max: 3 }),
      standing: fc.constantFrom(...consentStandings),
    })
    .map(({ id, version, standing }) =>
      aConsent(id, { version, purposes: { marketing: { standing, at: at(0), source: 'message', by: 'sms' } } }),
    );
