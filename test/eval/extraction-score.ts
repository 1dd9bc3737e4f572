import { companyMatchKey } from 'clientele';
import { foldAccents } from '../../src/shared/text.ts';
import type { Answer, Labels, Row } from './extraction-rows.ts';

/** How often each field was right, wrong and missed; `invented` counts names in conversations that have none. */
export type Score = Record<string, { right: number; wrong: number; missed: number }> &
  Record<'invented', { right: number; wrong: number; missed: number }>;

export const emptyScore = (): Score => ({ invented: { right: 0, wrong: 0, missed: 0 } });

/** Compares what was read in a conversation with its labels, and counts. */
export function scoreRow({ gold = {}, scored = ['name'] }: Row, found: Answer, score: Score): void {
  const [name = '', whole = ''] = [[], [found.middleName]].map((middle) =>
    nameKey([found.firstName, ...middle, found.lastName].filter(Boolean).join(' ')),
  );
  const values: Readonly<
    Record<string, readonly [found: readonly string[], asked: readonly string[], right: readonly string[]]>
  > = {
    name: [name === '' ? [] : [fullNames(gold).includes(whole) ? whole : name], wanted(fullNames(gold)), fullNames(gold)],
    email: [found.email, (gold.email ?? []).map((address) => address.toLowerCase()), []],
    phone: [found.phone.map(digits), (gold.phone ?? []).map(digits), (gold.phoneOptional ?? []).map(digits)],
    company: [keysOf([found.company]), wanted(keysOf([gold.company])), keysOf([gold.company, ...(gold.companyAlt ?? [])])],
    address: [words(found.address), wanted(words(gold.address)), words(gold.address)],
    dob: [given(found.dob), given(gold.dob), []],
  };
  for (const field of scored) {
    const [got, asked, right] = values[field] ?? [[], [], []];
    score[field] ??= { right: 0, wrong: 0, missed: 0 };
    const count = score[field];
    const hits = got.filter((value) => [...asked, ...right].some((other) => agrees(field, value, other)));
    const met = asked.filter((value) =>
      hits.some((other) => agrees(field, value, other) || right.includes(other) || agreesAny(field, other, right)),
    );
    count.right += met.length;
    count.wrong += got.length - hits.length;
    count.missed += asked.length - met.length;
    if (field === 'name' && asked.length === 0) score.invented[got.length > 0 ? 'wrong' : 'right'] += 1;
  }
}

const agreesAny = (field: string, value: string, others: readonly string[]): boolean =>
  others.some((other) => agrees(field, value, other));
const wanted = (values: readonly string[]): readonly string[] => values.slice(0, 1);
const given = (value: string | undefined): readonly string[] => (value === undefined ? [] : [value]);
const keysOf = (values: readonly (string | undefined)[]): string[] =>
  values.flatMap((value) => (value === undefined ? [] : [companyMatchKey(value)]));
const digits = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/\s*(?:ext\.?|x|poste)\s*\d+\s*$/i, '')
    .replace(/\(0\)|\D/g, '')
    .replace(/^0+/, '');

const titles =
  /^(?:(?:mr|mrs|ms|miss|dr|prof|sir|madam|mme|mlle|m|sr|sra|srta|dra|herr|frau|rev|hon) )+|(?: (?:jr|sr|ii|iii|iv|phd|md|esq|cpa|dds))+$/g;
const nameKey = (text: string): string => foldAccents(text.replace(/[.,“”"()]/g, ' ')).replace(titles, '');

function fullNames({ firstName, lastName, fullName, alt = [] }: Labels): string[] {
  const written = [[firstName, lastName].filter(Boolean).join(' '), fullName ?? '', ...alt].map(nameKey);
  const ends = [fullName ?? '', ...alt].map((text) => nameKey(text).split(' ')).filter(({ length }) => length > 2);
  return [...new Set([...written, ...ends.map((parts) => `${parts[0]} ${parts.at(-1)}`)])].filter((name) => name !== '');
}

/** An address as its folded words, in one text: it agrees where four fifths of the words do. */
function words(address: string | object | undefined): readonly string[] {
  if (address === undefined) return [];
  const text = typeof address === 'string' ? address : Object.values(address).join(' ');
  return [foldAccents(text.replace(/\p{sc=Han}/gu, ' $& ').replace(/[^\p{L}\p{N}]+/gu, ' '))];
}

function agrees(field: string, left: string, right: string): boolean {
  if (left === right) return true;
  if (field === 'phone')
    return (
      Math.min(left.length, right.length) >= 7 &&
      (left.endsWith(right) || right.endsWith(left) || left.slice(-9) === right.slice(-9))
    );
  if (field !== 'address') return false;
  const [one, other] = [left.split(' '), right.split(' ')];
  const shared = one.filter((word) => other.includes(word)).length;
  return (2 * shared) / (one.length + other.length) >= 0.8;
}

/** The lines of a table. */
export function scoreLines(title: string, { invented, ...fields }: Score): string {
  const rate = (part: number, whole: number): string => (whole === 0 ? '–' : ((100 * part) / whole).toFixed(1));
  const lines = Object.entries(fields)
    .filter(([, { right, wrong, missed }]) => right + wrong + missed > 0)
    .map(([field, { right, wrong, missed }]) => {
      const rates = [rate(right, right + wrong), rate(right, right + missed), rate(2 * right, 2 * right + wrong + missed)];
      return `| ${[title, field, right, wrong, missed, ...rates].join(' | ')} |\n`;
    });
  const without = invented.right + invented.wrong;
  const last =
    without === 0 ? '' : `| ${[title, 'names invented', '', invented.wrong, '', `of ${without}`, '', ''].join(' | ')} |\n`;
  return lines.join('') + last;
}
