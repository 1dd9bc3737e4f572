import { emptyExtractionState } from '../../conversation/extraction-state.ts';
import type { FindingValues } from '../../conversation/finding.ts';
import { formatCompany, parseCompany } from '../../identity/company.ts';
import { parseEmail } from '../../identity/email.ts';
import { phoneText } from '../../identity/phone.ts';
import { invalid, type Parsed, valid } from '../../shared/reason.ts';
import { readAddress } from '../address-notation.ts';
import { readBirthDate } from '../dates.ts';
import { normaliseName } from '../name/normalise.ts';
import { spelledText } from '../name/spelled-text.ts';
import { validateName } from '../name/validation.ts';
import type { ExtractionOptions } from '../options.ts';
import { readPhone } from '../phone-notation.ts';
import { languageOf } from '../reading/lexicon.ts';
import { type Passage, readPassage } from '../reading/passage.ts';
import { cutStretch } from '../reading/stretch.ts';
import { writtenEmail } from '../recognisers/email-spoken.ts';
import { spokenDigits } from '../recognisers/phone-spoken.ts';
import { spokenDatesIn } from '../spoken/birth-dates.ts';
import { spelledIn } from '../spoken/letters.ts';
import type { AssistedField } from './answer.ts';

/** The normal form of a stretch of a message as the value of a field, whether it is written, spoken or spelled out. */
export function normalForm<Field extends AssistedField>(
  field: Field,
  text: string,
  at: string,
  options: ExtractionOptions,
): Parsed<FindingValues[Field]> {
  const passage = readPassage(cutStretch(text, { start: 0, end: text.length }), {
    part: 'text',
    register: 'speech',
    speaker: 'client',
    at,
    state: emptyExtractionState,
    options,
  });
  return readers[field](text, passage);
}

const readers: { readonly [Field in AssistedField]: (text: string, passage: Passage) => Parsed<FindingValues[Field]> } = {
  name: (text, passage) => {
    const [spelled] = spelledIn(passage, true);
    if (spelled !== undefined && spelled.first === 0 && spelled.after === passage.words.length)
      return normaliseName(spelledText(spelled.words));
    const language = languageOf(passage.options.languages[0]);
    return validateName(text, { evidence: 'strong', language, sentence: text, capitalsCount: true });
  },
  email: (text) => {
    const written = parseEmail(text);
    return mapped(written.kind === 'valid' ? written : parseEmail(writtenEmail(text)), ({ address }) => address);
  },
  phone: (text, passage) => {
    const { defaultCountry } = passage.options;
    const read = readPhone(spokenDigits(passage) ?? text, defaultCountry, true);
    if (read.kind === 'valid' && read.value.validity === 'possible')
      return invalid('no-plan', 'No numbering plan has assigned it.');
    return mapped(read, phoneText);
  },
  company: (text) => mapped(parseCompany(text), formatCompany),
  address: (text, { options: { defaultCountry } }) => readAddress(text, defaultCountry),
  dateOfBirth: (text, passage) => {
    const [spoken] = spokenDatesIn(passage);
    const read = readBirthDate(spoken?.figures ?? text, passage.at, passage.options.defaultCountry, passage.options.languages[0]);
    return read.kind === 'valid' ? valid(read.value.date) : { kind: 'invalid', reasons: read.reasons };
  },
};

const mapped = <From, To>(parsed: Parsed<From>, map: (value: From) => To): Parsed<To> =>
  parsed.kind === 'valid' ? valid(map(parsed.value)) : parsed;
