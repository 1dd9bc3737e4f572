import type { Finding } from '../../conversation/finding.ts';
import { reason } from '../../shared/reason.ts';

const isTheName = reason('is-the-name', 'The name of the one who writes stands there.');

/** A line of a signature that is a company only because it is nothing else is none where the name was found in it. */
export function withoutNames(findings: readonly Finding[]): readonly Finding[] {
  if (!findings.some(isLeftOver)) return findings;
  const names = findings.filter(({ field, verdict }) => field === 'name' && verdict === 'accepted');
  return findings.map((finding) => {
    const { field, text, place, rule, source } = finding;
    const named = names.some((name) => name.place.start < place.end && name.place.end > place.start);
    return named && isLeftOver(finding)
      ? { field, text, place, rule, source, verdict: 'rejected', reasons: [isTheName] }
      : finding;
  });
}

const isLeftOver = ({ field, reasons }: Finding): boolean =>
  field === 'company' && reasons.some(({ code }) => code === 'what-is-left');
