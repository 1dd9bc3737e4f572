import { foldAccents } from '../../shared/text.ts';
import type { Closing } from '../mail/closing.ts';
import type { KnownSender } from '../mail/known-sender.ts';
import { hasLegalForm } from '../reading/legal-form.ts';
import { lexicon } from '../reading/lexicon.ts';
import type { Passage } from '../reading/passage.ts';
import { wordsOf } from '../reading/words.ts';
import { saysTrade } from './company-rank.ts';
import { hasSeparator, opensInForm, segmentSeparator } from './company-segments.ts';

/** Who signs a mail: a person, or a firm in the place of the name. */
export interface SignedBy {
  /** What stands in the place of the name, without what is said of the person behind it. */
  readonly name: string;
  readonly isFirm: boolean;
  /** The words of the name, in full where it stands in full below. */
  readonly signer: readonly string[];
  /** The family name of a person. */
  readonly family: string | undefined;
}

/** Reads who signs above the lines in which the company is looked for. */
export function signedBy({ text, sender }: Passage, { name: place, lines }: Closing): SignedBy {
  const signed = place === undefined ? '' : text.slice(place.start, place.end);
  // “| Mads Ipsen     |”: a frame around the signature.
  const whole = signed.startsWith('|') ? signed.replaceAll('|', '').trim() : signed;
  const name = withoutRemark(whole);
  const head = name.split(segmentSeparator, 1)[0] ?? '';
  const isFirm =
    saysCompany(head) || opensInForm(whole) || lexicon().teams.has(wordsOf(head)[0]?.folded ?? '') || isTelling(head, sender);
  // “Tom”, and below it “Tom Whitfield”
  const full = withoutRemark(lines.slice(0, 4).find((line) => name !== '' && isInFull(line.text, name))?.text ?? name);
  const pieces = hasSeparator.test(full) ? full.split(segmentSeparator) : [full];
  const signer = wordsOf(pieces.find((piece) => /\p{L}/u.test(piece)) ?? '').map(({ folded }) => folded);
  return { name, isFirm, signer, family: isFirm ? undefined : (signer.at(-1) ?? sender?.words.at(-1)) };
}

/** “Amélie Saint-Germain, conservatrice du patrimoine”, “Victor Hénin (Hénin Photo)”: the name alone. */
const withoutRemark = (signed: string): string => signed.split(/, (?=\p{Ll})| & (?=\p{Ll})| \(/u, 1)[0] ?? '';

/** “Bradley Clough” of Brad: no more than two or three words with a capital. */
const isInFull = (text: string, name: string): boolean =>
  text.length <= longestSigner &&
  (text.startsWith(`${name} `) || (text.startsWith(name) && /^\p{Lu}\p{L}+(?: \p{Lu}[\p{L}.'’-]*){1,2}$/u.test(text)));

const longestSigner = 40;

/** A single line that names the company as well as its own name does. */
export const isTelling = (text: string, sender: KnownSender | undefined): boolean =>
  /[|•·]| [-–—] .* [-–—] |, \p{Lu}{3}/u.test(text) ||
  hasLegalForm(text) ||
  (sender?.isPerson === false && foldAccents(text).replace(/[^\p{L}\p{N}]/gu, '') === sender.company?.replaceAll('-', ''));

/** A line in the place of the name that says that it is a company: “Intersec <http://www.intersec.example>”. */
function saysCompany(text: string): boolean {
  const words = wordsOf(text);
  // “Marine de Blot” bears a name that is a word of trades too.
  const telling = lexicon().givenNames.has(words[0]?.folded ?? '') ? words.slice(1) : words;
  return saysTrade(telling) || hasLegalForm(text) || /https?:|www\./.test(text);
}
