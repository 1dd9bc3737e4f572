import { parseCountry } from '../../identity/country.ts';
import { isAddressLine, isBuilding, isPlace, isStreetLine, isTownLine } from '../mail/address-lines.ts';
import type { Line } from '../mail/lines.ts';
import { hasLegalForm } from '../reading/legal-form.ts';
import { isOrganisation, lexicon } from '../reading/lexicon.ts';
import { wordsOf } from '../reading/words.ts';
import { labelsOf } from './line-label.ts';

/** A line ends where a contact value begins. */
export function trimmed(line: Line): Line {
  const cut = line.text.search(
    /\s(?:[-–|/]\s+)?(?:https?:|[tmfp][.:]? ?[+(]\d|\+?\d[\d ().]{8,}|\S+@|(?:tel|tél|phone|email|fax)(?!\p{L})|[-–|•·] (?:www\.)?[\p{L}\d-]+(?:\.[\p{L}\d-]+)+$)/iu,
  );
  return cut > 10 ? { ...line, end: line.start + cut, text: line.text.slice(0, cut) } : line;
}

/** “HRB 165235 Munich, Office: Kirchenstr.5, D-82194 Groebenzell”: within a line of a register. */
export function behindOffice(line: Line): Line {
  const [lead = '', label = ''] = /^.{3,60}[,;] (\p{L}{3,12}): (?=\p{Lu})/u.exec(line.text) ?? [];
  return lexicon().rooms.has(label.toLowerCase()) || labelsOf(wordsOf(label)).includes('address')
    ? { ...line, start: line.start + lead.length, text: line.text.slice(lead.length) }
    : line;
}

/** “Tessier Marine, 6 quai de la Fosse, 44000 Nantes”: what stands before the street names no place. */
export function behindCompany(line: Line): Line {
  // “New Technologies Group Inc. 2470 Embarcadero Way”, “Griffith University 170 Kessels Road”
  const named = /^(\p{L}[^\d,|]{4,60}) (?=\d)/u.exec(line.text);
  if (
    named?.[1] !== undefined &&
    !isBuilding(named[1]) &&
    (hasLegalForm(named[1]) || isOrganisation(wordsOf(named[1]).at(-1)?.folded ?? '')) &&
    isStreetLine(line.text)
  )
    return { ...line, start: line.start + named[0].length, text: line.text.slice(named[0].length) };
  let at = 0;
  for (let parts = 0; parts < mostBefore; parts += 1) {
    const part = beforeStreet.exec(line.text.slice(at, at + longestLine))?.[0] ?? '';
    if (part === '' || isPlace(part) || isBuilding(part)) return line;
    at += part.length;
    while (line.text[at] === '-') at += 1;
    const rest = line.text.slice(at);
    // “Lagunatour S.r.l. – Cannaregio 3627/A, 30121 Venezia”
    if (hasLegalForm(part.split(/, | [-–—|·•*/] |: |---/u, 1)[0] ?? '') && isTownLine(rest))
      return { ...line, start: line.start + at, text: rest };
    const head = /^.{0,60}?(?=,| [-–—|·•*/] |-{3}|$)/u.exec(rest)?.[0] ?? '';
    if (isStreetLine(head) || (isPlace(head) && isTownLine(rest))) return { ...line, start: line.start + at, text: rest };
  }
  return line;
}

const longestLine = 300;
/** “Snail: Tim Roth / KKSF / 77 Maiden Lane” */
const mostBefore = 3;
const beforeStreet = /^[^\d,|]{3,60}?(?:, | [-–—|·•*/] |: |---)/u;

/** “… | Case postale 512 | 1800 Vevey” */
const mostBetween = 1;

/** “Tom Alvarez • Alvarez Plumbing LLC • 12 Main St, Boise, ID 83702”: the part of a line that is an address, with those behind it that go on. */
export function betweenBars(line: Line): Line | undefined {
  if (!/[|•·]| \* /.test(line.text)) return undefined;
  let start: number | undefined;
  let end = 0;
  let between = 0;
  for (const { 0: part, index } of line.text.matchAll(/(?:[^|•·*]|\*(?! )|(?<! )\*)+/g)) {
    if (part.trim() === '') continue;
    const fits =
      start === undefined
        ? isStreetLine(part) && isAddressLine(part.trim())
        : isTownLine(part) || parseCountry(part.trim()).kind === 'valid';
    if (!fits && start !== undefined) between += 1;
    if (between > mostBetween) break;
    if (!fits) continue;
    start ??= index + part.length - part.trimStart().length;
    end = index + part.trimEnd().length;
  }
  return start === undefined
    ? undefined
    : { start: line.start + start, end: line.start + end, text: line.text.slice(start, end) };
}
