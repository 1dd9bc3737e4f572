import { foldAccents } from '../../shared/text.ts';
import { lexicon } from '../reading/lexicon.ts';
import type { Stretch } from '../reading/stretch.ts';
import { wordsOf } from '../reading/words.ts';
import { isAddressLine } from './address-lines.ts';
import { type Closing, contact, longestBlock, type Opened, rule } from './closing.ts';
import { inColumns } from './columns.ts';
import { agreesWithSender, isShownName, type KnownSender } from './known-sender.ts';
import type { Line } from './lines.ts';
import { isProse, upToProse } from './prose.ts';
import { shownName, withShownName } from './shown-name.ts';
import { signedOff } from './sign-off.ts';
import { isSigner, signerAmong, tellsRole } from './signer.ts';

/**
 * Finds how a stretch of the sender's own text closes; nothing where it just stops. Without words of farewell a block of lines is a
 * signature only when it can be the sender's: mails end in tables, lists of colleagues and advertising too.
 */
export function closingOf(stretch: Stretch, sender?: KnownSender): Closing | undefined {
  const lines = stretch.lines().flatMap((line) => (line.text === '' || isRemark(line.text) ? [] : barred(line)));
  const found =
    withShownName(signedOff(lines, stretch.words), sender) ??
    shownName(lines, sender) ??
    [delimited, dashed, block].map((find) => find(lines)).find((one) => one !== undefined && canBeOf(one, sender));
  if (found === undefined) return undefined;
  const kept = upToProse(found.lines);
  return { ...found, lines: inColumns(kept), end: kept.at(-1)?.end ?? found.name?.end ?? stretch.span.end };
}

const fewestBars = 3;

/** “duagon AG I Riedstrasse 12 I 8953 Dietikon I www.duagon.example”: a capital letter stands for a bar. */
const barred = (line: Line): Line =>
  line.text.split(' I ').length > fewestBars ? { ...line, text: line.text.replaceAll(' I ', ' | ') } : line;

const fullName = /^\p{Lu}[\p{L}'’.-]*(?: \p{Lu}[\p{L}'’.-]*){1,3}$/u;

/** “– Tadeusz Bielak, Bielak Stoneworks” */
const dashedHead = /^[-–—]{1,2} ?([^,|]+),.*$/;

/** Whether the first lines can be the sender's name. */
function canBeOf({ lines }: Opened, sender: KnownSender | undefined): boolean {
  if (sender === undefined) return true;
  const isOwn = (text: string): boolean => isShownName(text, sender) || agreesWithSender(text.replace(contact, ' '), sender);
  if (lines.slice(0, 4).some(({ text }) => text.length <= 80 && isOwn(text))) return true;
  if (!sender.isPerson)
    return (
      fullName.test(lines[0]?.text.replace(dashedHead, '$1') ?? '') ||
      isSigner(lines[0]?.text ?? '') ||
      lines.slice(0, 4).some(({ text }) => namesCompany(text, sender))
    );
  return (!sender.spelled && fullName.test(headOf(lines[0]?.text ?? ''))) || namesCompany(lines[0]?.text ?? '', sender);
}

/** “Scott Sloan                      email   cesws@…”, but not “Resource Type       : …”: what stands in front of a gap. */
function headOf(text: string): string {
  const gap = text.search(/ {3}|\t/);
  return gap < 0 || /^[:：]/.test(text.slice(gap).trimStart()) ? text : text.slice(0, gap);
}

/** “Boulangerie Ferrand” of contact@boulangerie-ferrand.fr. */
function namesCompany(text: string, { company }: KnownSender): boolean {
  const [plain, label = ''] = [foldAccents(text).replace(/[^\p{L}\p{N}]/gu, ''), company?.replaceAll('-', '')];
  if (label === '' || plain === label) return label !== '';
  // “MARTINEZ transports” of martinez-transports66.fr
  if (plain.length >= tellingLetters && label.startsWith(plain)) return true;
  return plain.startsWith(label) && (label.length >= tellingLetters || wordsOf(text)[0]?.folded === label);
}

/** “Pengutronix e.K. | | …” */
const tellingLetters = 6;

/** What programs add below a signature; the letters that it begins with tell most lines. */
export const isRemark = (text: string): boolean =>
  '(<[- =sgevitp'.includes(text.charAt(0).toLowerCase()) &&
  /^(?:\(?see attached file|<<|\[image|\[cid:| ?- .{1,80}\.\w{3,4}$|sent from my |get outlook|envoyé d[e\p{L}]{1,5} mon |envoyé à partir d|think before printing|pensez à l.environnement|enviado desde mi |enviado do meu |von meinem .{1,30} gesendet|gesendet von |inviato da |verzonden vanaf |=20$)/iu.test(
    text,
  );

/** Below `-- ` stands a signature by convention (RFC 3676). */
function delimited(lines: readonly Line[]): Opened | undefined {
  const marked = below(lines, (text) => text === '--');
  if (marked !== undefined) return marked;
  const ruled = below(lines, (text) => rule.test(text));
  if (ruled === undefined || fullName.test(headOf(ruled.lines[0]?.text ?? ''))) return ruled;
  // The rule may part the signature from a notice below it.
  const above = block(lines);
  return above !== undefined && above.start < ruled.start && isSigner(text(above)) ? above : ruled;
}

const text = ({ lines, name }: Opened): string => lines.find(({ start }) => start === name?.start)?.text ?? '';

const nearAbove = 2;

const signedAbove = (lines: readonly Line[], at: number): Line | undefined =>
  lines.slice(Math.max(0, at - nearAbove), at).find(({ text }) => isSigner(text) && !text.includes('.'));

function below(lines: readonly Line[], delimits: (text: string) => boolean): Opened | undefined {
  for (let at = lines.length - 2; at >= Math.max(0, lines.length - longestBlock); at -= 1) {
    const line = lines[at] as Line;
    if (delimits(line.text)) {
      const block = lines.slice(at + 1).filter(({ text }) => !rule.test(text));
      const above = lines[at - 1];
      const given = above !== undefined && (line.text === '--' || above.end + 2 >= line.start) ? givenNameOf(above) : undefined;
      if (given !== undefined) return { start: given.start, signOff: line, name: given, lines: [given, ...block] };
      // “Aurélie Chauvet⏎Assistante RH⏎--⏎Laboratoires Vernay”
      const signer = line.text === '--' && !isSigner(block[0]?.text ?? '') ? signedAbove(lines, at) : undefined;
      if (signer !== undefined)
        return { start: signer.start, name: signer, lines: [...lines.slice(lines.indexOf(signer), at), ...block] };
      const [name] = block;
      if (name !== undefined && !isProse(name)) return { start: line.start, name, lines: block };
    }
  }
  return undefined;
}

/** “Bernhard”, “-- David” above the signature of his employer. */
function givenNameOf({ text, start }: Line): Line | undefined {
  const [, lead = '', name = ''] = /^([-–—]{1,2} ?)?(\p{Lu}\p{Ll}{1,11}(?:-\p{Lu}\p{Ll}{1,11})?)[.,]?$/u.exec(text) ?? [];
  if (!lexicon().givenNames.has(name.toLowerCase().split('-')[0] ?? '')) return undefined;
  return { start: start + lead.length, end: start + lead.length + name.length, text: name };
}

/** “– Tadeusz Bielak, Bielak Stoneworks, 503-555-0182”: the last line, behind a dash. */
function dashed(lines: readonly Line[]): Opened | undefined {
  const line = lines.at(-1);
  const name = /^([-–—]{1,2} ?)(\p{Lu}[\p{L}'’.-]+(?: \p{Lu}[\p{L}'’.-]+){0,2})(?=$|,| [-–—|(])/u.exec(line?.text ?? '');
  if (line === undefined || name === null || lines.length < 2) return undefined;
  const start = line.start + (name[1]?.length ?? 0);
  return { start: line.start, name: { start, end: start + (name[2]?.length ?? 0) }, lines: [line] };
}

/** “Fabienne Courtois⏎Adjointe administrative”, “La Directrice⏎Sylvie Desachy”: beside the full name stands what the sender is. */
const tellsOfSigner = (lines: readonly Line[], name: Line): boolean => {
  const at = lines.findIndex(({ start }) => start === name.start);
  return (
    isSigner(name.text) &&
    [lines[at - 1], ...lines.slice(at + 1, at + 3)].some((line) => line !== undefined && tellsRole(line.text))
  );
};

const mostRuns = 3;
const mostAbove = 6;

/** The last run of short lines that tell how to reach the sender; disclaimers and advertising may stand below it. */
function block(lines: readonly Line[]): Opened | undefined {
  let end = lines.length;
  for (let run = 0; run < mostRuns && end > 0; run += 1) {
    while (end > 0 && run > 0 && isProse(lines[end - 1] as Line)) end -= 1;
    let first = end;
    while (first > 0 && end - first < longestBlock && !isProse(lines[first - 1] as Line)) first -= 1;
    const below = lines.slice(first, end).filter(({ text }) => !rule.test(text));
    const [opening] = below;
    const name = signerAmong(below.slice(0, mostAbove)) ?? opening;
    if (
      opening !== undefined &&
      name !== undefined &&
      (below.some(({ text }) => contact.test(text) || isAddressLine(text)) || tellsOfSigner(below, name))
    )
      return { start: opening.start, name, lines: below };
    end = first;
  }
  return undefined;
}
