import type { Feature } from './feature.ts';
import { address, officeAddress } from './features/address.ts';
import { birth } from './features/birth.ts';
import { company } from './features/company.ts';
import { email, officeEmail } from './features/email.ts';
import { familyName } from './features/family-name.ts';
import { furtherNames } from './features/further-names.ts';
import { givenName } from './features/given-name.ts';
import { organisationName } from './features/organisation-name.ts';
import { officePhone, phone } from './features/phone.ts';
import { gender, identifier, job, site } from './features/plain.ts';
import type { RecordKind } from './layout.ts';

/** What is compared of each kind of records; at most 14 features. */
export const features: { readonly [Kind in RecordKind]: readonly Feature[] } = {
  person: [givenName, familyName, furtherNames, birth, email, phone, address, company, identifier, gender, job],
  organisation: [organisationName, officeEmail, officePhone, officeAddress, identifier, site],
};
