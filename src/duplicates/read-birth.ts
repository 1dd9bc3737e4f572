import { parseDateOfBirth } from '../identity/date-of-birth.ts';

const iso = /^(\d{4})-(\d{2})-(\d{2})$/;
/** Two figures of a year are read as of this day: it only has to lie behind every birth. */
const latest = '2049-12-31';

/** A date of birth as `yyyymmdd`, 0 where there is none; days that do not exist count, they are typing errors. */
export function readBirth(text: string): number {
  const found = iso.exec(text);
  if (found !== null) return Number(found[1]) * 10_000 + Number(found[2]) * 100 + Number(found[3]);
  const parsed = parseDateOfBirth(text, { latest });
  if (parsed.kind === 'invalid') return 0;
  const date = parsed.kind === 'valid' ? parsed.value.date : parsed.candidates[0]?.date;
  return date === undefined ? 0 : readBirth(date);
}
