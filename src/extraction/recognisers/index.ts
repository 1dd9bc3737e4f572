import type { Finding, FindingField } from '../../conversation/finding.ts';
import type { CueTopic, Passage } from '../reading/passage.ts';
import { labelledCompanies, repliedCompany } from './company.ts';
import { employers } from './company-employer.ts';
import { signedCompany } from './company-signed.ts';
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
import { codedAddress, labelledAddresses, repliedAddress, signedAddress } from './postal-address.ts';

/** Looks for one thing in a passage; one that goes by cues is not asked where the passage has none of them. */
interface Recogniser {
  readonly look: (passage: Passage) => Iterable<Finding>;
  readonly cues?: readonly CueTopic[];
}

/** Which recognisers look for which field: a further one is a file and a line here. */
const recognisers: Partial<Record<FindingField, readonly Recogniser[]>> = {
  name: [
    { look: introducedNames, cues: ['introduction'] },
    { look: labelledNames, cues: ['name', 'givenName', 'surname'] },
    { look: repliedName },
    { look: signedName },
    { look: spelledNames },
    { look: correctedNames, cues: ['introduction', 'denial', 'negation', 'correction'] },
    { look: namesAlone },
    { look: farewellNames },
  ],
  email: [{ look: emails }, { look: spokenEmails }],
  phone: [{ look: phones }, { look: spokenPhones }],
  company: [
    { look: labelledCompanies, cues: ['company'] },
    { look: employers },
    { look: repliedCompany },
    { look: signedCompany },
  ],
  address: [
    { look: labelledAddresses, cues: ['address'] },
    { look: codedAddress },
    { look: signedAddress },
    { look: repliedAddress },
  ],
  dateOfBirth: [{ look: datesOfBirth }],
};

/** A message with more than this of one field is a list, not contact data. */
const mostFindings = 100;

/** Everything that the recognisers of the enabled fields find, each place once. */
export function recognise(passage: Passage): Finding[] {
  const all: Finding[] = [];
  for (const field of passage.options.fields) {
    const found: Finding[] = [];
    for (const recogniser of recognisers[field] ?? []) take(passage, recogniser, found);
    if (found.length > 0) all.push(...afterCorrections(passage, distinct(found)));
  }
  return all;
}

function take(passage: Passage, { look, cues }: Recogniser, found: Finding[]): void {
  if (cues?.some((topic) => passage.topics.has(topic)) === false) return;
  let taken = 0;
  for (const finding of look(passage)) {
    found.push(finding);
    taken += 1;
    if (taken >= mostFindings) break;
  }
}

/** Of several findings at overlapping places the most certain stays. */
function distinct(findings: readonly Finding[]): readonly Finding[] {
  if (findings.length < 2) return findings;
  const best: Finding[] = [];
  for (const finding of findings.toSorted((a, b) => rank(b) - rank(a) || a.place.start - b.place.start)) {
    if (best.every((other) => finding.place.end <= other.place.start || finding.place.start >= other.place.end))
      best.push(finding);
  }
  return best.sort((a, b) => a.place.start - b.place.start);
}

const rank = (finding: Finding): number =>
  (finding.verdict === 'rejected' ? 0 : finding.confidence) + (finding.verdict === 'accepted' ? 1 : 0);
