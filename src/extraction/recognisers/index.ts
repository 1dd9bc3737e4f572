import type { QuestionTopic } from '../../conversation/extraction-state.ts';
import type { Finding, FindingField } from '../../conversation/finding.ts';
import { type CueTopic, type Passage, topicsAmong } from '../reading/passage.ts';
import { repliedAddress } from './address-replied.ts';
import { sentAddresses } from './address-sent.ts';
import { spokenAddress } from './address-spoken.ts';
import { labelledCompanies, repliedCompany } from './company.ts';
import { introducedEmployers, statedEmployers } from './company-employer.ts';
import { signedCompany } from './company-signed.ts';
import { afterCorrections } from './corrections.ts';
import { datesOfBirth } from './date-of-birth.ts';
import { emails } from './email.ts';
import { spokenEmails } from './email-spoken.ts';
import { addresseeNames } from './name-addressee.ts';
import { namesAlone } from './name-alone.ts';
import { correctedNames } from './name-correction.ts';
import { farewellNames } from './name-farewell.ts';
import { introducedNames } from './name-introduction.ts';
import { labelledNames } from './name-label.ts';
import { withoutNames } from './name-or-company.ts';
import { repliedName } from './name-reply.ts';
import { signedName } from './name-sign-off.ts';
import { spelledNames } from './name-spelled.ts';
import { phones } from './phone.ts';
import { spokenPhones } from './phone-spoken.ts';
import { codedAddress, labelledAddresses, signedAddress } from './postal-address.ts';
import { writtenAddresses } from './written-address.ts';

/** Looks for one thing in a passage; where `when` says that there is nothing of the kind, it is not asked. */
interface Recogniser {
  readonly look: (passage: Passage) => Iterable<Finding>;
  readonly when?: Condition;
}

type Condition = (passage: Passage) => boolean;

const cued = (...topics: readonly CueTopic[]): Condition => {
  const among = topicsAmong(topics);
  return (passage) => (passage.topics & among) !== 0;
};

const asked =
  (topic: QuestionTopic): Condition =>
  ({ state }) =>
    state.questions.some((question) => question.topic === topic);

const either =
  (one: Condition, other: Condition): Condition =>
  (passage) =>
    one(passage) || other(passage);

const both =
  (one: Condition, other: Condition): Condition =>
  (passage) =>
    one(passage) && other(passage);

const mailed: Condition = ({ register }) => register === 'mail';

const talked: Condition = ({ register }) => register !== 'mail';

const heard: Condition = ({ register }) => register === 'speech';

const chatted: Condition = ({ register }) => register === 'chat';

const closed: Condition = ({ closing }) => closing !== undefined;

const numbered: Condition = ({ speaker, text, span }) => speaker === 'client' && /\d/.test(text.slice(span.start, span.end));

const going = topicsAmong(['destination', 'address', 'own']);

const holding =
  (sign: string): Condition =>
  ({ text }) =>
    text.includes(sign);

/** Figures, and words that say that something goes there. */
const addressed: Condition = (passage) => (passage.topics & going) !== 0 && numbered(passage);

/** Which recognisers look for which field: a further one is a file and a line here. */
const recognisers: Partial<Record<FindingField, readonly Recogniser[]>> = {
  name: [
    { look: introducedNames, when: cued('introduction') },
    { look: labelledNames, when: cued('name', 'givenName', 'surname') },
    { look: repliedName, when: asked('name') },
    { look: signedName, when: mailed },
    { look: spelledNames, when: talked },
    { look: correctedNames, when: either(cued('introduction', 'denial', 'negation', 'correction'), holding('*')) },
    { look: namesAlone, when: talked },
    { look: farewellNames, when: chatted },
    { look: addresseeNames, when: addressed },
  ],
  email: [{ look: emails, when: holding('@') }, { look: spokenEmails }],
  phone: [{ look: phones }, { look: spokenPhones, when: either(heard, asked('phone')) }],
  company: [
    { look: labelledCompanies, when: cued('company') },
    { look: statedEmployers, when: cued('employer') },
    { look: introducedEmployers },
    { look: repliedCompany, when: asked('company') },
    { look: signedCompany, when: closed },
  ],
  address: [
    { look: labelledAddresses, when: cued('address') },
    { look: codedAddress, when: both(talked, holding('〒')) },
    { look: signedAddress, when: closed },
    { look: repliedAddress, when: asked('address') },
    { look: spokenAddress, when: both(heard, either(asked('address'), cued('address'))) },
    { look: writtenAddresses, when: numbered },
    { look: sentAddresses, when: both(both(talked, numbered), cued('destination')) },
  ],
  dateOfBirth: [{ look: datesOfBirth, when: either(asked('date-of-birth'), cued('dateOfBirth')) }],
};

/** A message with more than this of one field is a list, not contact data. */
const mostFindings = 100;

/** Everything that the recognisers of the enabled fields find, each place once. */
export function recognise(passage: Passage): readonly Finding[] {
  const all: Finding[] = [];
  for (const field of passage.options.fields) {
    const found: Finding[] = [];
    for (const recogniser of recognisers[field] ?? []) take(passage, recogniser, found);
    if (found.length > 0) all.push(...afterCorrections(passage, distinct(found)));
  }
  return withoutNames(all);
}

function take(passage: Passage, { look, when }: Recogniser, found: Finding[]): void {
  if (when?.(passage) === false) return;
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
