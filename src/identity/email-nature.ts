import { type Reason, reason } from '../shared/reason.ts';
import { type NatureRule, natureRules, natures } from './email-nature-words.ts';

/**
 * What an address is for, as far as its local part tells: a person (`personal`), an office that several people share (`role`), a robot that
 * reads nothing (`no-reply`), the mail system itself (`system`).
 */
export type EmailNatureKind = 'personal' | 'role' | 'no-reply' | 'system';

/** The nature of an address and what in it says so; `personal` has no reasons, it is what remains. */
export interface EmailNature {
  readonly kind: EmailNatureKind;
  readonly reasons: readonly Reason[];
}

/**
 * Tells role, no-reply and system addresses by their local part, from a table of names in several languages. Takes an address in its stored
 * form, or a local part alone.
 *
 * Role addresses are shared: they never join two people nor change a name. A tag behind a plus, and digits at the end, are ignored.
 *
 * @example
 * emailNature('jane.doe@example.com') // => { kind: 'personal', reasons: [] }
 * emailNature('sales+germany@example.com').kind // => 'role'
 * emailNature('nicht-antworten@example.com').kind // => 'no-reply'
 * emailNature('mailer-daemon@example.com').reasons.map(({ evidence }) => evidence) // => [{ local: 'mailer-daemon', word: 'mailerdaemon' }]
 */
export function emailNature(address: string): EmailNature {
  const at = address.lastIndexOf('@');
  const local = (at < 0 ? address : address.slice(0, at)).slice(0, longestLocal).toLowerCase();
  const plus = local.indexOf('+');
  const untagged = plus < 0 ? local : local.slice(0, plus);
  const words = untagged.split(/[^\p{L}\p{M}\p{N}]+/u);
  for (const kind of natures) {
    const word = matchingWord(untagged, words, natureRules[kind]);
    if (word !== undefined) return { kind, reasons: [reason(`${kind}-address`, explain[kind], { local, word })] };
  }
  return { kind: 'personal', reasons: [] };
}

/** Twice what an address can have before its @: only text that is no address is cut. */
const longestLocal = 128;

const explain = {
  system: 'The address belongs to a mail system.',
  'no-reply': 'The address belongs to a machine that reads no answers.',
  role: 'The address belongs to an office that several people share.',
} as const;

function matchingWord(untagged: string, words: readonly string[], rule: NatureRule): string | undefined {
  const base = withoutNumber(words.join(''));
  if (rule.whole.has(base)) return base;
  if (!words.some((word) => rule.firstWords.has(word))) return undefined;
  if (rule.surnames && /^\p{L}[^\p{L}]/u.test(untagged)) return undefined;
  const padded = `-${words.join('-')}-`;
  return rule.parts.find((part) => padded.includes(`-${part}-`));
}

/** Trailing digits off: `noreply2` and `noreply` are one word. */
const withoutNumber = (word: string): string => (/\d$/.test(word) ? word.replace(/(?<!\d)\d{1,6}$/, '') : word);
