import type { Finding } from '../../conversation/finding.ts';
import type { Message } from '../../conversation/message.ts';
import { canonicalJson, type Json } from '../../shared/json.ts';
import { type Reason, reason, type Span } from '../../shared/reason.ts';
import type { ExtractionOptions } from '../options.ts';
import type { AssistedAnswer, Proposal } from './answer.ts';
import { type MessagePart, partsOf } from './parts.ts';
import { placeOfQuote } from './place-of-quote.ts';
import { normalForm } from './values.ts';

/** What rules and model found together. */
export interface AssistedFindings {
  /** The rules' findings, which stand whatever the model says, then the model's own, of source `ai`. */
  readonly findings: readonly Finding[];
  /** What of the model's answer counts for nothing, and why. */
  readonly reasons: readonly Reason[];
}

/** A model's word is a suggestion: below every rule's. */
const confidence = 0.5;

/**
 * Judges what a model proposed for a message. A proposal counts only where its quote stands in the client's own words, as whole words,
 * and its value is the normal form of that quote, by the same parsers as the rules'. Where it says what a rule found, that finding says
 * that it was confirmed or doubted, and stands.
 *
 * @example
 * const message = { id: 'm1', conversationId: 'c1', channel: 'chat', direction: 'inbound', occurredAt: '2026-11-20T09:30:00.000Z', from: {}, text: 'tu biery' } as const;
 * const options = { languages: ['en'], fields: ['name'], ownAddresses: [] } as const;
 * const proposals = ['tu biery', 'Ana Roth'].map((quote) => ({ ref: 'text-0', field: 'name', quote, whose: 'client' }) as const);
 * const { findings, reasons } = assistedFindings(message, [], { findings: proposals }, options);
 * findings.map(({ text, source, verdict }) => [text, source, verdict]) // => [['tu biery', 'ai', 'accepted']]
 * reasons.map(({ code }) => code) // => ['model-quote-not-found']
 */
export function assistedFindings(
  message: Message,
  found: readonly Finding[],
  answer: AssistedAnswer,
  options: ExtractionOptions,
): AssistedFindings {
  const parts = new Map(partsOf(message).map((part) => [part.ref, part]));
  const findings = [...found];
  const reasons: Reason[] = [];
  for (const proposal of answer.findings) {
    const part = parts.get(proposal.ref);
    const refusal = refusalOf(proposal, part, options);
    const span = part === undefined || refusal !== undefined ? undefined : placeOfQuote(part, proposal, findings);
    if (part === undefined || span === undefined) {
      reasons.push(refusal ?? notFound(proposal));
      continue;
    }
    const proposed = findingOf(message, part, span, proposal, options);
    const at = findings.findIndex((finding) => says(finding, proposed));
    const same = findings[at];
    if (same === undefined) findings.push(proposed);
    else if (same.source !== 'ai') findings[at] = { ...same, reasons: [...same.reasons, opinionOn(same, proposed)] };
  }
  return { findings, reasons };
}

function refusalOf({ field }: Proposal, part: MessagePart | undefined, { fields }: ExtractionOptions): Reason | undefined {
  if (!fields.includes(field))
    return reason('model-field-not-read', `The model proposed a ${field}, which is not looked for.`, { field });
  if (part?.speaker === 'agent')
    return reason('model-quotes-agent', `The model took a ${field} from the team’s own words.`, { field });
  return undefined;
}

const notFound = ({ field }: Proposal): Reason =>
  reason('model-quote-not-found', `The model named a ${field} that does not stand in the message.`, { field });

function findingOf(
  message: Message,
  { whole, part, turn }: MessagePart,
  { start, end }: Span,
  { field, whose }: Proposal,
  options: ExtractionOptions,
): Finding {
  const text = whole.slice(start, end);
  const place = { part, start, end, ...(turn === undefined ? {} : { turn }) };
  const common = { field, text, place, rule: `assisted.${field}`, source: 'ai' } as const;
  const parsed = normalForm(field, text, message.occurredAt, options);
  if (parsed.kind === 'invalid') return { ...common, verdict: 'rejected', reasons: parsed.reasons };
  if (typeof parsed.value === 'string' && options.ownAddresses.includes(parsed.value))
    return { ...common, verdict: 'rejected', reasons: [reason('own-address', 'This is an address of our own.')] };
  const verdict = whose === 'client' ? 'accepted' : 'mentioned';
  // The pair of field and value is one of the union's by construction.
  return { ...common, verdict, value: parsed.value, confidence, reasons: [proposedBy(verdict)] } as Finding;
}

const proposedBy = (verdict: 'accepted' | 'mentioned'): Reason =>
  verdict === 'accepted'
    ? reason('model', 'A model takes it for the client’s; it stands in the message.')
    : reason('model', 'A model takes it for somebody else’s; it stands in the message.');

/** Whether a finding says the same of the same stretch, or refuses it just as the proposal is refused. */
function says(finding: Finding, proposed: Finding): boolean {
  if (finding.field !== proposed.field || !overlap(finding, proposed)) return false;
  if (proposed.verdict === 'rejected') return finding.verdict === 'rejected' || finding.source !== 'ai';
  if (finding.verdict === 'rejected') return false;
  const same = canonicalJson(finding.value as Json) === canonicalJson(proposed.value as Json);
  return same && (finding.verdict === 'accepted' || proposed.verdict === 'mentioned');
}

const overlap = ({ place: one }: Finding, { place: other }: Finding): boolean =>
  one.part === other.part && one.turn === other.turn && one.start < other.end && other.start < one.end;

const opinionOn = ({ verdict }: Finding, proposed: Finding): Reason =>
  verdict === proposed.verdict
    ? reason('model-agrees', 'A model judges it the same way.')
    : reason('model-disagrees', 'A model judges it otherwise; the rules’ judgement stands.');
