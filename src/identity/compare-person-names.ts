import { type Reason, reason } from '../shared/reason.ts';
import { compareNameWords, nameWords, type WordAgreement } from './compare-name-words.ts';
import type { PersonName } from './name-parts.ts';
import { tableKey } from './name-titles.ts';

/** How two names relate. */
export interface NameComparison {
  /** `same`: equal but for case and punctuation; `compatible`: one person may bear both; `different`: hardly one person. */
  readonly kind: 'same' | 'compatible' | 'different';
  /** What keeps the names from being the same, or that nothing does. */
  readonly reasons: readonly Reason[];
}

/**
 * Compares two names. Initials, missing parts, swapped order, accents, transliteration and nicknames are compatible; titles do not count, but
 * junior and senior are two people. The answer does not depend on which name comes first.
 *
 * @example
 * comparePersonNames({ firstName: 'José', lastName: 'Lima' }, { firstName: 'JOSÉ', lastName: 'LIMA' }).kind // => 'same'
 * comparePersonNames({ firstName: 'J.', lastName: 'Lima' }, { firstName: 'José', lastName: 'Lima' }).kind // => 'compatible'
 * comparePersonNames({ firstName: 'Ana', lastName: 'Lima' }, { firstName: 'Rui', lastName: 'Lima' }).kind // => 'different'
 */
export function comparePersonNames(a: PersonName, b: PersonName): NameComparison {
  const [left, right] = [partsOf(a), partsOf(b)];
  const generations = compareGenerations(a.suffix, b.suffix);
  const straight = compareParts(left, right);
  const codes = straight.has('different') ? swapped(left, right) : straight;
  if (codes === undefined || generations === 'different') return { kind: 'different', reasons: [explain('different')] };
  if (generations === 'missing') codes.add('missing');
  codes.delete('same');
  return codes.size === 0
    ? { kind: 'same', reasons: [explain('same')] }
    : { kind: 'compatible', reasons: [...codes].sort().map(explain) };
}

type Agreement = WordAgreement | 'missing' | 'swapped';

const explanations: Readonly<Record<Agreement, readonly [code: string, text: string]>> = {
  same: ['same-name', 'The names are written alike.'],
  accents: ['accents-differ', 'Only accents differ.'],
  transliteration: ['transliteration', 'A name is written in another script or spelling.'],
  initial: ['initial', 'One name has an initial where the other has the name.'],
  nickname: ['nickname', 'One name is a short form of the other.'],
  missing: ['missing-part', 'One name lacks a part that the other has.'],
  swapped: ['order-swapped', 'Given and family name stand in the other order.'],
  different: ['different-names', 'The names differ.'],
};

const explain = (agreement: Agreement): Reason => reason(...explanations[agreement]);

interface Parts {
  readonly given: readonly string[];
  readonly family: readonly string[];
}

const partsOf = (name: PersonName): Parts => ({
  given: [...nameWords(name.firstName), ...nameWords(name.middleName)],
  family: nameWords(name.lastName),
});

function compareParts(left: Parts, right: Parts, eitherGiven = false): Set<Agreement> {
  return new Set([...compareLists(left.given, right.given, true), ...compareLists(left.family, right.family, eitherGiven)]);
}

function swapped(left: Parts, right: Parts): Set<Agreement> | undefined {
  if (left.given.length === 0 || right.given.length === 0 || left.family.length + right.family.length === 0) return undefined;
  const turned = compareParts({ given: left.family, family: left.given }, right, true);
  return turned.has('different') ? undefined : turned.add('swapped');
}

/** Words agree in their order; the shorter list may leave some out, but its every word has to be found. */
function compareLists(a: readonly string[], b: readonly string[], given: boolean): Agreement[] {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  const agreements: Agreement[] = short.length < long.length ? ['missing'] : [];
  let next = 0;
  for (const word of short) {
    let agreement: WordAgreement = 'different';
    while (agreement === 'different' && next < long.length) {
      agreement = compareNameWords(word, long[next] ?? '', given);
      next += 1;
    }
    if (agreement === 'different') return ['different'];
    agreements.push(agreement);
  }
  return agreements;
}

const juniors: ReadonlyMap<string, string> = new Map([
  ...['jr', 'jnr', 'júnior', 'junior', 'filho', 'ii'].map((word) => [word, 'junior'] as const),
  ...['sr', 'snr', 'senior'].map((word) => [word, 'senior'] as const),
  ...['iii', 'iv', 'neto'].map((word) => [word, word] as const),
]);

function compareGenerations(a: string | undefined, b: string | undefined): 'same' | 'missing' | 'different' {
  const [left, right] = [generationOf(a), generationOf(b)];
  if (left === right) return 'same';
  return left === undefined || right === undefined ? 'missing' : 'different';
}

/** The generation that a suffix tells: `junior`, `senior`, `iii`. */
export const generationOf = (suffix = ''): string | undefined =>
  suffix
    .split(' ')
    .map((word) => juniors.get(tableKey(word)))
    .find((generation) => generation !== undefined);
