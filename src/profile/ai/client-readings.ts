import type { Revealed } from '../../access/reveal.ts';
import type { Issue } from '../../client/issue.ts';
import { formatPersonName } from '../../identity/format-person-name.ts';
import type { Json } from '../../shared/json.ts';
import type { Reading } from './readings.ts';

type Values = Revealed['values'];

/** What of a profile a model may read, each with how it is written. What is not named here is not read, whatever is revealed. */
const allowed: { readonly [name: string]: (values: Values) => string | undefined } = {
  name: ({ name }) => (name === undefined ? undefined : formatPersonName(name, 'full')),
  company: ({ company }) => company,
  language: ({ language }) => language,
  country: ({ country }) => country,
};

/** What a model reads of a client's record: what access reveals to models, and of that what the list here allows. */
export function profileReadings({ values }: Pick<Revealed, 'values'>, labels: ReadonlyMap<string, string>): Reading[] {
  const profile = Object.entries(allowed).flatMap(([id, write]): Reading[] => {
    const text = write(values);
    return text === undefined || text === '' ? [] : [{ of: 'profile', id, text, about: { field: id } }];
  });
  const fields = Object.entries(values.customFields ?? {}).map(([id, value]): Reading => {
    return { of: 'field', id, text: JSON.stringify({ field: labels.get(id) ?? id, value: value as Json }) };
  });
  return [...profile, ...fields];
}

/** An issue as a model reads it: its title and its status, none of its fields. */
export const issueReading = ({ id, title, status, updatedAt }: Issue): Reading => ({
  of: 'issue',
  id,
  text: title,
  about: { status, updatedAt },
});
