import type { Finding } from '../../conversation/finding.ts';
import { formatCompany, parseCompany } from '../../identity/company.ts';
import type { Reason } from '../../shared/reason.ts';
import { type Passage, placeOf } from '../reading/passage.ts';

/** The finding of a company at a place. */
export function* companyAt(
  passage: Passage,
  start: number,
  end: number,
  rule: string,
  confidence: number,
  why: Reason,
): Generator<Finding> {
  const text = passage.text.slice(start, end);
  const common = { field: 'company', text, place: placeOf(passage, start, end), rule, source: 'message' } as const;
  const parsed = parseCompany(text);
  if (parsed.kind === 'invalid') yield { ...common, verdict: 'rejected', reasons: parsed.reasons };
  else yield { ...common, verdict: 'accepted', value: formatCompany(parsed.value), confidence, reasons: [why] };
}
