import type { ChangeEvent, Write } from '../change/change.ts';
import { type Decider, eventOf } from '../change/event-of.ts';
import { type DuplicateSuggestion, suggestionId } from '../client/record.ts';
import type { Reason } from '../shared/reason.ts';

/** How a client compares with another one. */
export interface Compared {
  /** The other's root. */
  readonly id: string;
  /** The other's records. */
  readonly records: readonly string[];
  readonly score: number;
  readonly verdict: DuplicateSuggestion['verdict'];
  /** Each with its `weight` as evidence, in bits: above 0 it speaks for one client. */
  readonly reasons: readonly Reason[];
}

/** What the suggestions about a client depend on. */
export interface SuggestionContext extends Decider {
  /** The client's root, and its records. */
  readonly id: string;
  readonly records: readonly string[];
  /** Everybody who may be the same: whoever is not among them is not. */
  readonly compared: readonly Compared[];
  /** Every suggestion about one of the client's records. */
  readonly present: readonly DuplicateSuggestion[];
}

/** What is to be written; nothing where the suggestions say all that is known already. */
export interface SuggestionDecision {
  readonly writes: readonly Write[];
  readonly events: readonly ChangeEvent[];
}

/**
 * Brings the suggestions about a client up to date: opens what the evidence says, and takes back what it no longer does. What a person said
 * stands; only evidence of a kind that they had not seen opens a dismissed pair again.
 */
export function decideSuggestions(context: SuggestionContext): SuggestionDecision {
  const { compared, present } = context;
  const suggested = compared.flatMap((one) => suggestedBy(one, context));
  const kept = new Set(compared.filter(({ verdict }) => verdict !== 'distinct').flatMap(({ records }) => records));
  const withdrawn = present.filter(
    ({ status, score, left, right }) => status === 'open' && score !== undefined && !kept.has(left) && !kept.has(right),
  );
  const put = (row: DuplicateSuggestion): Write => ({ kind: 'put', of: 'suggestion', row });
  return {
    writes: [...suggested.map(put), ...withdrawn.map((row) => put({ ...row, status: 'expired' }))],
    events: [
      ...suggested.filter(({ id }) => !isOpen(id, present)).map((row) => about('duplicate.suggested', row, context)),
      ...withdrawn.map((row) => about('duplicate.withdrawn', row, context)),
    ],
  };
}

function suggestedBy(one: Compared, { id, records, present, now }: SuggestionContext): DuplicateSuggestion[] {
  if (one.verdict === 'distinct') return [];
  const between = present.filter(
    ({ left, right }) =>
      (records.includes(left) && one.records.includes(right)) || (records.includes(right) && one.records.includes(left)),
  );
  const judged = between.filter(({ status }) => status === 'dismissed' || status === 'accepted');
  if (judged.some((row) => !isNewTo(row, one.reasons))) return [];
  const [left = '', right = ''] = [id, one.id].sort();
  const same = present.find((row) => row.id === suggestionId(left, right));
  // What a message told stays told beside what the comparison says.
  const told = (same?.reasons ?? []).filter(({ code }) => code === 'shared-key');
  const reasons = [...told, ...one.reasons];
  if (same?.status === 'open' && same.score === one.score && same.verdict === one.verdict) return [];
  const row = { id: suggestionId(left, right), left, right, status: 'open', verdict: one.verdict, score: one.score } as const;
  return [{ ...row, createdAt: same?.createdAt ?? now, reasons }];
}

/** Whether something speaks for one client that was not known when a person judged; what was judged without evidence stands for good. */
function isNewTo(judged: DuplicateSuggestion, reasons: readonly Reason[]): boolean {
  const known = kindsOf(judged.reasons);
  return known.size > 0 && [...kindsOf(reasons)].some((kind) => !known.has(kind));
}

/** The kinds of evidence for one client: the feature that agrees, or the kind of key that both use. */
const kindsOf = (reasons: readonly Reason[]): ReadonlySet<string> =>
  new Set(
    reasons.flatMap(({ code, evidence }) => {
      if (code === 'shared-key') return String(evidence?.key).split(':', 1);
      return Number(evidence?.weight) > 0 ? code : [];
    }),
  );

const isOpen = (id: string, present: readonly DuplicateSuggestion[]): boolean =>
  present.some((row) => row.id === id && row.status === 'open');

const about = (type: ChangeEvent['type'], { left, right }: DuplicateSuggestion, context: SuggestionContext): ChangeEvent =>
  eventOf(type, context, { clientId: context.id, data: { left, right } });
