import type { Finding, FindingField } from '../../conversation/finding.ts';
import type { Passage } from '../reading/passage.ts';
import { companies } from './company.ts';
import { afterCorrections } from './corrections.ts';
import { datesOfBirth } from './date-of-birth.ts';
import { emails } from './email.ts';
import { spokenEmails } from './email-spoken.ts';
import { namesAlone } from './name-alone.ts';
import { correctedNames } from './name-correction.ts';
import { farewellNames } from './name-farewell.ts';
import { introducedNames } from './name-introduction.ts';
import { labelledNames } from './name-label.ts';
import { repliedName } from './name-reply.ts';
import { signedName } from './name-sign-off.ts';
import { spelledNames } from './name-spelled.ts';
import { phones } from './phone.ts';
import { spokenPhones } from './phone-spoken.ts';
import { postalAddresses } from './postal-address.ts';

/** Looks for one thing in a passage. */
type Recogniser = (passage: Passage) => Iterable<Finding>;

/** Which recognisers look for which field: a further one is a file and a line here. */
const recognisers: Partial<Record<FindingField, readonly Recogniser[]>> = {
  name: [introducedNames, labelledNames, repliedName, signedName, spelledNames, correctedNames, namesAlone, farewellNames],
  email: [emails, spokenEmails],
  phone: [phones, spokenPhones],
  company: [companies],
  address: [postalAddresses],
  dateOfBirth: [datesOfBirth],
};

/** A message with more than this of one field is a list, not contact data. */
const mostFindings = 100;

/** Everything that the recognisers of the enabled fields find, each place once. */
export function recognise(passage: Passage): Finding[] {
  return passage.options.fields.flatMap((field) =>
    afterCorrections(passage, distinct((recognisers[field] ?? []).flatMap((look) => first(look(passage))))),
  );
}

function first(findings: Iterable<Finding>): Finding[] {
  const taken: Finding[] = [];
  for (const finding of findings) {
    if (taken.push(finding) >= mostFindings) break;
  }
  return taken;
}

/** Of several findings at overlapping places the most certain stays. */
function distinct(findings: readonly Finding[]): Finding[] {
  if (findings.length < 2) return [...findings];
  const best: Finding[] = [];
  for (const finding of findings.toSorted((a, b) => rank(b) - rank(a) || a.place.start - b.place.start)) {
    if (best.every((other) => finding.place.end <= other.place.start || finding.place.start >= other.place.end))
      best.push(finding);
  }
  return best.sort((a, b) => a.place.start - b.place.start);
}

const rank = (finding: Finding): number =>
  (finding.verdict === 'rejected' ? 0 : finding.confidence) + (finding.verdict === 'accepted' ? 1 : 0);
