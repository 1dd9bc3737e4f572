import { joinHashes, joinUnordered } from '../hash.ts';
import { cell, emailFlag, emailSlots, identifierSlots, phoneSlots, type RecordKind } from '../layout.ts';
import { lengthOf } from '../vocabulary.ts';
import type { KeyGroup } from './key-group.ts';
import * as trait from './traits.ts';

const one = (code: string, of: trait.Trait): KeyGroup => ({
  code,
  slots: 1,
  write(columns, start, out, to) {
    out[to] = of(columns, start);
  },
});

const broad = (code: string, of: trait.Trait): KeyGroup => ({ ...one(code, of), broad: true });

const mailbox: KeyGroup = {
  code: 'mailbox',
  slots: emailSlots.length,
  write({ cells }, start, out, to) {
    for (const [slot, place] of emailSlots.entries()) out[to + slot] = cells[start + place] as number;
  },
};

/** By the last seven figures, which numbers with and without area code share. */
const phone: KeyGroup = {
  code: 'phone',
  slots: phoneSlots.length,
  write({ cells }, start, out, to) {
    for (const [slot, place] of phoneSlots.entries()) out[to + slot] = (cells[start + place] as number) % 1e7;
  },
};

const identifier: KeyGroup = {
  code: 'identifier',
  slots: identifierSlots.length,
  write({ cells, identifiers }, start, out, to) {
    for (const [slot, place] of identifierSlots.entries()) {
      const id = cells[start + place + 1] as number;
      if (id !== 0) out[to + slot] = joinHashes(cells[start + place] as number, identifiers.hashes[id] as number);
    }
  },
};

/** What stands before the @, where it is more than the owner's name. */
const local: KeyGroup = {
  code: 'local',
  slots: emailSlots.length,
  write({ cells, locals }, start, out, to) {
    for (const [slot, place] of emailSlots.entries()) {
      const word = cells[start + place + 1] as number;
      if (lengthOf(locals, word) > 4 && ((cells[start + place + 3] as number) & emailFlag.explained) === 0)
        out[to + slot] = locals.hashes[word] as number;
    }
  },
};

const domain: KeyGroup = {
  code: 'domain',
  slots: 1,
  write({ cells, domains }, start, out, to) {
    const place = start + cell.email;
    if (((cells[place + 3] as number) & emailFlag.free) === 0) out[to] = domains.hashes[cells[place + 2] as number] as number;
  },
};

const names: trait.Trait = (columns, start) => {
  const given = trait.given(columns, start);
  const family = trait.family(columns, start);
  return given === 0 || family === 0 ? 0 : joinUnordered(given, family);
};

const companyWords: KeyGroup = {
  code: 'company-word',
  slots: 8,
  write({ cells, companies }, start, out, to) {
    const { parts, starts, words } = companies;
    const company = cells[start + cell.company] as number;
    const hashes = words.hashes;
    const ofCompany = parts.subarray(starts[company] as number, starts[company + 1] as number);
    out.set(
      Int32Array.from(ofCompany, (word) => hashes[word] as number)
        .sort()
        .subarray(0, 8),
      to,
    );
  },
};

/** The groups of keys of each kind of records. A group belongs here when pairs that no other finds are worth the comparisons. */
export const keyGroups: { readonly [Kind in RecordKind]: readonly KeyGroup[] } = {
  person: [
    mailbox,
    phone,
    identifier,
    local,
    one('names', names),
    one('formal-family', trait.both(trait.formal, trait.family)),
    one('family-birth', trait.both(trait.family, trait.birth)),
    one('given-birth', trait.both(trait.given, trait.birth)),
    one('given-initial-birth', trait.both(trait.givenInitial, trait.birth)),
    one('family-initial-birth', trait.both(trait.familyInitial, trait.birth)),
    one('family-zip', trait.both(trait.family, trait.zip)),
    one('given-zip', trait.both(trait.given, trait.zip)),
    one('family-number', trait.both(trait.family, trait.houseNumber)),
    one('given-number', trait.both(trait.given, trait.houseNumber)),
    one('street-number', trait.both(trait.both(trait.street, trait.houseNumber), trait.givenInitial)),
    one('family-year', trait.both(trait.both(trait.family, trait.givenInitial), trait.birthYear)),
    one('family-city', trait.both(trait.both(trait.family, trait.givenInitial), trait.city)),
    one('given-day', trait.both(trait.both(trait.given, trait.familyInitial), trait.birthDay)),
    one('given-city', trait.both(trait.both(trait.given, trait.birthYear), trait.city)),
    one('birth-city', trait.both(trait.birth, trait.city)),
    one('beginnings', trait.both(trait.familyBeginning, trait.givenBeginning)),
    one('skeleton', trait.both(trait.familySkeleton, trait.formal)),
    one('given-family-first', trait.both(trait.given, trait.familyFirst)),
    one('given-family-last', trait.both(trait.given, trait.familyLast)),
    one('company-family', trait.both(trait.company, trait.family)),
    one('company-given', trait.both(trait.company, trait.given)),
    one('zip-birth', trait.both(trait.zip, trait.birthYear)),
    broad('birth', trait.birth),
    broad('family', trait.family),
    broad('given', trait.given),
    broad('zip', trait.zip),
    broad('any-local', trait.local),
  ],
  organisation: [
    mailbox,
    phone,
    identifier,
    companyWords,
    one('company', trait.company),
    one('street-number', trait.both(trait.street, trait.houseNumber)),
    one('number-zip', trait.both(trait.houseNumber, trait.zip)),
    broad('street', trait.street),
    broad('number', trait.houseNumber),
    one('site', trait.site),
    domain,
  ],
};
