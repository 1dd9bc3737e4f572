import { closeness, closenessOf } from '../closeness.ts';
import { type Comparing, sharedBand } from '../comparing.ts';
import { type Feature, levels } from '../feature.ts';
import { emailFlag, emailSlots } from '../layout.ts';
import type { Words } from '../vocabulary.ts';

const levelOf = { role: 4, localName: 7, different: 9 } as const;

/** Emails, the best of all pairs: what the owner’s name explains of an address proves no more than the name. */
const emails = (ofOffices: boolean): Feature => ({
  code: 'email',
  sharing: { household: 0.01, office: 0.02, community: 0.005 },
  name: false,
  levels: levels(
    ['same', 0.55, 2e-7, 'They have the same mailbox.'],
    ['same-shared', 0.02, 2e-6, 'They have the same mailbox, which some others have too.'],
    ['same-common', 0.01, 2e-5, 'They have the same mailbox, which many have.'],
    ['same-role', 0.02, 2e-5, 'They have the same address of an office.'],
    ['typo', 0.06, 1e-6, 'Their email addresses are a typing error apart.'],
    ['same-local', 0.04, 2e-6, 'Their email addresses differ behind the @ only, and are not made of the name alone.'],
    ['same-local-name', 0.06, 4e-5, 'Their email addresses have the owner’s name before the @, and differ behind it.'],
    ['same-domain', 0.02, 2e-4, 'Their email addresses have the same domain, which is no provider’s.'],
    ['different', 0.22, 0.9996, 'Their email addresses differ.'],
  ),
  compare(comparing, a, b) {
    const { cells } = comparing;
    let best = 0;
    for (let slot = 0; slot < emailSlots.length; slot += 1) {
      const one = a + (emailSlots[slot] as number);
      if ((cells[one] as number) === 0) continue;
      for (let otherSlot = 0; otherSlot < emailSlots.length; otherSlot += 1) {
        const other = b + (emailSlots[otherSlot] as number);
        if ((cells[other] as number) === 0) continue;
        const level = compareAddresses(comparing, one, other, sharedBand(cells, a, slot));
        if (best === 0 || level < best) best = level;
      }
    }
    if (best === levelOf.role && !ofOffices) return 0;
    return best;
  },
});

/** Of people: the address of an office says nothing about who uses it. */
export const email = emails(false);

/** Of organisations: the address of the office is theirs. */
export const officeEmail = emails(true);

/** `shared`: how common the mailbox is, where it is the same. */
function compareAddresses({ cells, locals, offices, domains }: Comparing, a: number, b: number, shared: number): number {
  const [local, otherLocal] = [cells[a + 1] as number, cells[b + 1] as number];
  if ((cells[a] as number) === (cells[b] as number)) return isOffice(offices, local) ? levelOf.role : 1 + shared;
  const [domain, otherDomain] = [cells[a + 2] as number, cells[b + 2] as number];
  const flags = (cells[a + 3] as number) | (cells[b + 3] as number);
  const isName = (flags & emailFlag.explained) !== 0;
  const ofBoth = (cells[a + 3] as number) & (cells[b + 3] as number);
  const bothNames = (ofBoth & emailFlag.explained) !== 0;
  if (local === otherLocal) {
    if (isOffice(offices, local)) return levelOf.different;
    if (closenessOf(domains, domain, otherDomain) === closeness.typo) return 5;
    if (bothNames) return levelOf.different;
    return isName || (flags & emailFlag.partly) !== 0 ? levelOf.localName : 6;
  }
  if ((ofBoth & (emailFlag.explained | emailFlag.partly)) === 0 && isTypo(locals, local, otherLocal)) {
    if (domain === otherDomain || closenessOf(domains, domain, otherDomain) !== closeness.different) return 5;
  }
  return domain === otherDomain && (flags & emailFlag.free) === 0 ? 8 : levelOf.different;
}

/** Figures that differ tell people of one name apart: only letters are mistyped. */
function isTypo(locals: Words, a: number, b: number): boolean {
  return haveSameFigures(locals, a, b) && closenessOf(locals, a, b) === closeness.typo;
}

function haveSameFigures({ letters, starts }: Words, a: number, b: number): boolean {
  const [endA, endB] = [starts[a + 1] as number, starts[b + 1] as number];
  for (let one = starts[a] as number, other = starts[b] as number; ; one += 1, other += 1) {
    while (one < endA && !isFigure(letters[one] as number)) one += 1;
    while (other < endB && !isFigure(letters[other] as number)) other += 1;
    if (one === endA || other === endB) return one === endA && other === endB;
    if (letters[one] !== letters[other]) return false;
  }
}

const isFigure = (letter: number): boolean => letter >= 48 && letter <= 57;

const isOffice = (offices: Uint8Array, local: number): boolean => offices[local] === 1;
