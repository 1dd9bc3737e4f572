import type { Finding } from '../../conversation/finding.ts';
import { reason } from '../../shared/reason.ts';
import { isWrittenIn } from '../reading/language-of-text.ts';
import type { Passage } from '../reading/passage.ts';

const reach = 200;
const afterCue = 60;

/**
 * Of two values of a field in one message, with words of correction between them, the later one is meant: the earlier is refused, and
 * the later says that it corrects.
 */
export function afterCorrections(passage: Passage, findings: readonly Finding[]): readonly Finding[] {
  if (findings.filter(({ verdict }) => verdict === 'accepted').length < 2) return findings;
  const cues = passage.cues
    .filter(({ meanings }) => meanings.some(({ kind, language }) => kind === 'correction' && isWrittenIn(passage, language)))
    .map(({ first, after }) => ({ start: passage.words[first]?.start ?? 0, end: passage.words[after - 1]?.end ?? 0 }));
  const wrong = new Set<Finding>();
  const right = new Set<Finding>();
  const accepted = findings.filter(({ verdict }) => verdict === 'accepted');
  for (const [at, later] of accepted.entries()) {
    const earlier = accepted[at - 1];
    if (earlier === undefined || !correctable.has(later.field)) continue;
    const said = later.reasons.some(({ code }) => code === 'corrects' || code === 'confirms');
    const between = cues.some(
      ({ start, end }) =>
        start >= earlier.place.end &&
        end <= later.place.start &&
        start - earlier.place.end <= reach &&
        later.place.start - end <= afterCue,
    );
    if (!between && !said) continue;
    wrong.add(earlier);
    right.add(later);
  }
  return findings.map((finding) => (wrong.has(finding) ? refused(finding) : right.has(finding) ? corrects(finding) : finding));
}

const correctable: ReadonlySet<string> = new Set(['name', 'email', 'phone', 'dateOfBirth']);

function refused({ field, text, place, rule, source, reasons }: Finding): Finding {
  const why = reason('corrected', 'The speaker corrects it in the same message.');
  return { field, text, place, rule, source, verdict: 'rejected', reasons: [...reasons, why] };
}

const corrects = (finding: Finding): Finding =>
  finding.reasons.some(({ code }) => code === 'corrects' || code === 'confirms')
    ? finding
    : { ...finding, reasons: [...finding.reasons, reason('corrects', 'It takes the place of what was said before.')] };
