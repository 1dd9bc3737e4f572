import { compareNameWords, shareNickname } from '../../identity/compare-name-words.ts';
import { isFreeMailDomain } from '../../identity/email-free-mail.ts';
import { emailNature } from '../../identity/email-nature.ts';
import type { PersonName } from '../../identity/person-name.ts';
import { foldAccents } from '../../shared/text.ts';
import { namesTeam } from '../name/display-name.ts';
import { normaliseName } from '../name/normalise.ts';
import { hasLegalForm } from '../reading/legal-form.ts';
import { isBusinessWord, lexicon } from '../reading/lexicon.ts';
import { wordsOf } from '../reading/words.ts';

/** What the header of a mail tells of its sender's name. */
export interface KnownSender {
  /** The folded words of the display name and of the address before its `@`, initials left out. */
  readonly words: readonly string[];
  /** Whether they are a given and a family name, so that another name is another person's. */
  readonly spelled: boolean;
  /** Whether the display name spells them. */
  readonly shown: boolean;
  /** Whether the address is for a person; a machine sends the forms that people fill in. */
  readonly isPerson: boolean;
  /** What stands before the ending of the address's domain, unless everybody may have an address there: `acme`. */
  readonly company?: string;
  /** The name in full, by the display name, else by an address of two words. */
  readonly name?: PersonName;
}

/**
 * Reads what a header tells of the sender. People choose fancy names with free-mail providers, so there only a display name spells a
 * name; an employer's `first.last@` does.
 *
 * @example
 * knownSender(undefined, 'michelle.parks@acme.example') // => { words: ['michelle', 'parks'], spelled: true, shown: false, isPerson: true, company: 'acme', name: { firstName: 'Michelle', lastName: 'Parks' } }
 * knownSender(undefined, 'blue.sky@gmail.com').spelled // => false
 * knownSender('Michelle Parks', 'mp7@gmail.com').spelled // => true
 */
export function knownSender(displayName: string | undefined, email: string | undefined): KnownSender {
  const name = displayName?.replace(affiliation, '$1');
  const at = email?.lastIndexOf('@') ?? -1;
  const domain = email?.slice(at + 1) ?? '';
  const company = email === undefined || isFreeMailDomain(domain) ? undefined : domain.split('.').at(-2);
  const named = name === undefined || name.includes('@') ? [] : foldedWords(name);
  const label = company?.replaceAll('-', '') ?? '';
  // “Belleville Patrimoine” of contact@syndic-belleville-patrimoine.fr
  const isCompany =
    named.join('') === label ||
    (name !== undefined && hasLegalForm(name)) ||
    (named.length > 1 && isRole(email) && label.includes(named.join('')));
  const isOffice = namesOffice(named, email);
  const shown = isCompany || isOffice ? [] : named;
  const local = foldedWords((email ?? '').slice(0, Math.max(0, at)).replace(/[._\d-]+/g, ' ')).filter((word) => word !== company);
  const isPerson = !isOffice && email !== undefined && emailNature(email).kind === 'personal' && local.length > 0;
  const addressed = isPerson && /^\p{L}{2,}[._]\p{L}{2,}@/u.test(email) && local.length === 2;
  const isAcronym = name !== undefined && /\p{Ll}/u.test(name) && /^\p{Lu}{2,4}$/u.test(name.slice(name.lastIndexOf(' ') + 1));
  const full = isAcronym
    ? undefined
    : shown.length > 1 || (name !== undefined && unspaced.test(name))
      ? name
      : addressed
        ? local.join(' ')
        : undefined;
  const parsed = full === undefined ? undefined : normaliseName(full);
  return {
    words: [...new Set([...shown, ...local])],
    spelled: shown.length > 1 || (isPerson && company !== undefined && local.length > 1),
    shown: shown.length > 1,
    isPerson,
    ...(company === undefined ? {} : { company }),
    ...(parsed?.kind === 'valid' ? { name: parsed.value } : {}),
  };
}

/** “Jonas Sterr - ProxForge”, “Enrico Weigelt, metux IT consult”, “Ana Roth via users”: the employer, or a list, behind a full name. */
const affiliation = /^(\p{Lu}[\p{L}'’.-]+(?: \p{Lu}[\p{L}'’.-]+){1,2})(?: [-–—|@/] .+| via .+|, (?:\p{L}+ ){1,4}\p{L}+)$/u;

/** “Université Saint-François”, “Office Services”, “Website Enquiries” of web@, “Agrumi Saitta” of contabilita@: no word of it is a usual given name. */
const namesOffice = (words: readonly string[], email: string | undefined): boolean =>
  (words.length > 2 && lexicon().organisations.has(words[0] ?? '') && !lexicon().givenNames.has(words[0] ?? '')) ||
  (words.length > 1 &&
    !words.some((word) => lexicon().givenNames.has(word)) &&
    (namesTeam(words) ||
      words.every((word) => isBusinessWord(word) || lexicon().positions.has(word)) ||
      (email !== undefined && emailNature(email).kind !== 'personal')));

const isRole = (email: string | undefined): boolean => email !== undefined && emailNature(email).kind === 'role';

const unspaced = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\s・]{2,20}$/u;

/**
 * Whether a text is the name that the header shows, in full or the given name alone, whatever stands between its parts.
 *
 * @example
 * isShownName('小川 真理', knownSender('小川真理', undefined)) // => true
 */
export function isShownName(text: string, { name }: KnownSender): boolean {
  const { firstName = '', lastName = '' } = name ?? {};
  const signs = text.replace(/[\s\u3000]/g, '');
  return firstName !== '' && [firstName, `${lastName}${firstName}`, `${firstName}${lastName}`].includes(signs);
}

const foldedWords = (text: string): string[] =>
  wordsOf(text)
    .map(({ folded }) => foldAccents(folded))
    .filter((word) => word.length > 1);

/** As many letters tell a name within an address: `wendykoeb@` is Wendy's, `kdautenh@` is Dautenhahn's. */
const tellingLetters = 4;

/**
 * Whether a name can be the sender's: it shares a word with the header, in full, cut short or as a usual short form.
 *
 * @example
 * agreesWithSender('Wendy Koebernick', knownSender(undefined, 'wendykoeb@school.example')) // => true
 * agreesWithSender('Bill', knownSender('William Bradford', undefined)) // => true
 * agreesWithSender('Robert', knownSender(undefined, 'andrew.wu@acme.example')) // => false
 */
export function agreesWithSender(name: string, { words, spelled }: KnownSender): boolean {
  // “Volker König” of volker.koenig@
  const own = foldedWords(umlaut.test(name) && words.some((word) => /[aou]e/.test(word)) ? withoutUmlauts(name) : name);
  if (own.some((word) => words.some((known) => isSameOrShort(word, known) || (!spelled && holds(known, word))))) return true;
  const [only = ''] = own;
  return own.length === 1 && only.length > 2 && words.some((known) => known.startsWith(only));
}

const umlaut = /[äöü]/i;
const withoutUmlauts = (text: string): string => text.toLowerCase().replace(/[äöü]/g, (letter) => `${foldAccents(letter)}e`);

const isSameOrShort = (word: string, known: string): boolean =>
  word === known || (shareNickname(word, known) && compareNameWords(word, known, true) === 'nickname');

/** Whether a run-together address holds the beginning of a name, an initial or two before it. */
function holds(known: string, word: string): boolean {
  if (word.length < tellingLetters || known.length <= tellingLetters) return false;
  const place = known.indexOf(word.slice(0, tellingLetters));
  return place >= 0 && place <= 2;
}

/**
 * Whether an address before its `@` can be the sender's own: it holds one of their names, or is their initials.
 *
 * @example
 * spellsSender('jane_roe', knownSender('Jane Roe', undefined)) // => true
 * spellsSender('jr', knownSender('Jane Roe', undefined)) // => true
 * spellsSender('bob', knownSender('Jane Roe', undefined)) // => false
 */
export function spellsSender(local: string, sender: KnownSender): boolean {
  const plain = foldAccents(local);
  const initials = sender.words.map((word) => word[0]).join('');
  return (
    agreesWithSender(plain.replace(/[._\d-]+/g, ' '), sender) ||
    (initials.length > 1 && plain.startsWith(initials) && plain.length <= initials.length + 2) ||
    (/^\p{L}+\d*$/u.test(plain) && sender.words.some((word) => word.length >= tellingLetters && plain.includes(word)))
  );
}

/**
 * The name that a header tells in full, of which a text has but a part: the given names, an initial with the family name, or the family
 * name alone. A given name stays as it is written in the text.
 *
 * @example
 * completedName({ firstName: 'Michelle' }, knownSender(undefined, 'michelle.parks@acme.example')) // => { firstName: 'Michelle', lastName: 'Parks' }
 * completedName({ firstName: 'Ana', lastName: 'Luísa' }, knownSender('Ana Luísa Brandão', undefined)) // => { firstName: 'Ana', middleName: 'Luísa', lastName: 'Brandão' }
 * completedName({ firstName: 'Parks' }, knownSender('Michelle Parks', undefined)) // => { firstName: 'Michelle', lastName: 'Parks' }
 * completedName({ firstName: 'Bob' }, knownSender(undefined, 'michelle.parks@acme.example')) // => undefined
 */
export function completedName(name: PersonName, { name: known }: KnownSender): PersonName | undefined {
  if (known?.firstName === undefined || known.lastName === undefined) return undefined;
  const [given = '', middle = '', family = ''] = [known.firstName, known.middleName ?? '', known.lastName].map(foldAccents);
  const { firstName, middleName, lastName, ...titles } = name;
  const [first = '', between = '', last = ''] = [firstName, middleName, lastName].map((part = '') => foldAccents(part));
  const complete = { ...known, ...titles };
  if (first === given && last === '') return { ...name, lastName: known.lastName };
  if (first === given && middle !== '' && `${between} ${last}`.trim() === middle) return complete;
  if ((first === family && last === '') || (first === '' && last === family)) return complete;
  return last === family && between === '' && /^\p{L}\.?$/u.test(first) && first[0] === given[0] ? complete : undefined;
}
