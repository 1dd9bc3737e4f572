import { emailNature } from '../../identity/email-nature.ts';
import type { Base } from '../base.ts';
import { closeness, closenessOf } from '../closeness.ts';
import type { Comparing } from '../comparing.ts';
import { type Feature, levels } from '../feature.ts';
import { emailFlag, emailSlots } from '../layout.ts';

const levelOf = { role: 4, localName: 7, different: 9 } as const;

/** Emails, the best of all pairs: what the owner’s name explains of an address proves no more than the name. */
const emails = (isOffice: boolean): Feature => ({
  code: 'email',
  sharing: { household: 0.01, office: 0.02, community: 0.005 },
  name: false,
  levels: levels(
    ['same', 0.55, 2e-7, 'They have the same mailbox.'],
    ['same-shared', 0.02, 2e-6, 'They have the same mailbox, which some others have too.'],
    ['same-common', 0.01, 2e-5, 'They have the same mailbox, which many have.'],
    ['same-role', 0.02, 2e-5, 'They have the same address of an office.'],
    ['typo', 0.06, 1e-6, 'Their addresses are a typing error apart.'],
    ['same-local', 0.04, 2e-6, 'Their addresses differ behind the @ only, and are not made of the name alone.'],
    ['same-local-name', 0.06, 4e-5, 'Their addresses have the owner’s name before the @, and differ behind it.'],
    ['same-domain', 0.02, 2e-4, 'Their addresses have the same domain, which is no provider’s.'],
    ['different', 0.22, 0.9996, 'Their addresses differ.'],
  ),
  compare(comparing, a, b) {
    const { cells } = comparing.base;
    let best = 0;
    for (const left of emailSlots) {
      if ((cells[a + left] as number) === 0) continue;
      for (const right of emailSlots) {
        if ((cells[b + right] as number) === 0) continue;
        const level = compareAddresses(comparing, a + left, b + right);
        if (best === 0 || level < best) best = level;
      }
    }
    if (best === levelOf.role && !isOffice) return 0;
    return best;
  },
});

/** Of people: the address of an office says nothing about who uses it. */
export const email = emails(false);

/** Of organisations: the address of the office is theirs. */
export const officeEmail = emails(true);

function compareAddresses({ base, sharedBand }: Comparing, a: number, b: number): number {
  const { cells } = base;
  const [local, otherLocal] = [cells[a + 1] as number, cells[b + 1] as number];
  if ((cells[a] as number) === (cells[b] as number))
    return isRole(base, local) ? levelOf.role : 1 + sharedBand(cells[a] as number);
  const [domain, otherDomain] = [cells[a + 2] as number, cells[b + 2] as number];
  const flags = (cells[a + 3] as number) | (cells[b + 3] as number);
  const isName = (flags & emailFlag.explained) !== 0;
  const bothNames = ((cells[a + 3] as number) & (cells[b + 3] as number) & emailFlag.explained) !== 0;
  if (local === otherLocal) {
    if (isRole(base, local)) return levelOf.different;
    if (closenessOf(base.domains, domain, otherDomain) === closeness.typo) return 5;
    return bothNames ? levelOf.different : isName ? levelOf.localName : 6;
  }
  if (!bothNames && isTypo(base, local, otherLocal)) {
    if (domain === otherDomain || closenessOf(base.domains, domain, otherDomain) !== closeness.different) return 5;
  }
  return domain === otherDomain && (flags & emailFlag.free) === 0 ? 8 : levelOf.different;
}

/** Figures that differ tell people of one name apart: only letters are mistyped. */
function isTypo({ locals }: Base, a: number, b: number): boolean {
  if (closenessOf(locals, a, b) !== closeness.typo) return false;
  return figuresOf(locals.words[a] ?? '') === figuresOf(locals.words[b] ?? '');
}

const figuresOf = (text: string): string => text.replaceAll(/\D+/g, '');

const roles = new WeakMap<Base, Uint8Array[]>();

/** Whether a local part is an office’s; looked up once for each that records share. */
function isRole(base: Base, local: number): boolean {
  let [known] = roles.get(base) ?? [];
  if (known === undefined || local >= known.length) {
    const larger = new Uint8Array(base.locals.size);
    if (known !== undefined) larger.set(known);
    known = larger;
    roles.set(base, [known]);
  }
  if (known[local] === 0) known[local] = emailNature(base.locals.words[local] ?? '').kind === 'personal' ? 1 : 2;
  return known[local] === 2;
}
