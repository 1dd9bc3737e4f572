import { companyMatchKey } from '../identity/company.ts';
import { inLatin } from '../identity/compare-name-words.ts';
import type { Base } from './base.ts';
import type { DuplicateRecord } from './duplicate-record.ts';
import { hashText } from './hash.ts';
import { cell, emailFlag, emailSlots, identifierSlots, phoneSlots, recordKinds } from './layout.ts';
import { readAddress, readCity } from './read-address.ts';
import { readBirth } from './read-birth.ts';
import { isExplained, isPartlyExplained, readEmail } from './read-email.ts';
import { type NameWords, readName, readPart } from './read-name.ts';
import { readPhone } from './read-phone.ts';
import { plainWords, remembering, soundOf } from './words.ts';

/** Writes records into the rows of a {@link Base}; what many records share is read once. */
export function encoder(base: Base): (record: DuplicateRecord) => void {
  const part = remembering(readPart);
  const word = remembering((text) => base.name(isLatin(text) ? text : inLatin(text)));
  const company = remembering((text) => base.companies.intern(inLatin(companyMatchKey(text))));
  const city = remembering((text) => base.cities.intern(readCity(text)));
  return (record) => {
    const start = base.addRow(record.id);
    const { cells } = base;
    const name = readName(record, part);
    const isPerson = name.given !== '' || name.family.length > 0 || record.company === undefined;
    cells[start + cell.kind] = recordKinds.indexOf(isPerson ? 'person' : 'organisation');
    writeName(base, start, name, word);
    writeAddress(base, start, record, city);
    const emails = record.emails ?? [];
    for (const [slot, text] of emails.slice(0, emailSlots.length).entries())
      writeEmail(base, start + (emailSlots[slot] ?? 0), text, name);
    for (const [slot, text] of (record.phones ?? []).slice(0, phoneSlots.length).entries()) {
      const phone = readPhone(text);
      if (phone === undefined) continue;
      cells[start + (phoneSlots[slot] ?? 0)] = phone.digits;
      cells[start + (phoneSlots[slot] ?? 0) + 1] = hashText(phone.extension);
    }
    if (record.dateOfBirth !== undefined) cells[start + cell.birth] = readBirth(record.dateOfBirth);
    if (record.company !== undefined) cells[start + cell.company] = company(record.company);
    writeRest(base, start, record);
  };
}

function writeName(
  { cells }: Base,
  start: number,
  { given, middle, family, generation }: NameWords,
  word: (text: string) => number,
): void {
  cells[start + cell.given] = word(given);
  cells[start + cell.middle] = word(middle);
  cells[start + cell.family] = word(family.length === 1 ? (family[0] as string) : family.join(''));
  cells[start + cell.familyFirst] = word(family[0] ?? '');
  cells[start + cell.familyLast] = word(family.at(-1) ?? '');
  cells[start + cell.generation] = generation;
}

const isLatin = (word: string): boolean => /^[a-z]*$/.test(word);

function writeAddress(base: Base, start: number, { address }: DuplicateRecord, cityOf: (text: string) => number): void {
  if (address === undefined) return;
  const { cells } = base;
  const { number, street, unit, zip, city } = readAddress(address);
  cells[start + cell.houseNumber] = hashText(number);
  cells[start + cell.street] = base.streets.intern(street);
  cells[start + cell.unit] = hashText(unit);
  cells[start + cell.zip] = base.zips.intern(zip);
  cells[start + cell.city] = cityOf(city);
}

function writeEmail(base: Base, slot: number, text: string, name: NameWords): void {
  const email = readEmail(text);
  if (email === undefined) return;
  base.cells[slot] = hashText(email.mailbox);
  base.cells[slot + 1] = base.locals.intern(email.local);
  base.cells[slot + 2] = base.domains.intern(email.domain);
  base.cells[slot + 3] =
    (isExplained(email.local, name) ? emailFlag.explained : 0) |
    (isPartlyExplained(email.local, name) ? emailFlag.partly : 0) |
    (email.free ? emailFlag.free : 0);
}

function writeRest(base: Base, start: number, { identifiers, gender, jobTitle, website }: DuplicateRecord): void {
  const { cells } = base;
  const ids = identifiers === undefined ? [] : Object.entries(identifiers).sort(([left], [right]) => (left < right ? -1 : 1));
  for (const [slot, [system, id]] of ids.slice(0, identifierSlots.length).entries()) {
    const place = start + (identifierSlots[slot] ?? 0);
    cells[place] = hashText(system);
    cells[place + 1] = base.identifiers.intern(id.toLowerCase().replaceAll(/[^\p{L}\p{N}]+/gu, ''));
  }
  if (gender !== undefined) cells[start + cell.gender] = genderOf(gender);
  if (jobTitle !== undefined) cells[start + cell.job] = base.jobs.intern(soundOf(plainWords(jobTitle)));
  if (website !== undefined) cells[start + cell.site] = hashText(siteOf(website));
}

/** By its first letter, as most notations have it; what is neither female nor male says nothing. */
function genderOf(text: string): number {
  const letter = text.trim().charAt(0).toLowerCase();
  return letter === 'f' || letter === 'w' ? 1 : letter === 'm' ? 2 : 0;
}

function siteOf(website: string): string {
  const address = website.toLowerCase().replace(/^[a-z]+:\/\//, '');
  const [host = ''] = address.replace(/^www\./, '').split(/[/?#:]/, 1);
  return host.includes('.') ? host : '';
}
