import type { Finding } from '../../conversation/finding.ts';
import type { LabelField } from '../languages/language.ts';
import { readName } from '../name/candidate.ts';
import { nameFinding } from '../name/found-name.ts';
import { gapBefore, type Passage } from '../reading/passage.ts';

const nameLabels: readonly LabelField[] = ['name', 'givenName', 'surname'];

/** Names in forms: `Name: Ana Roth`. */
export function* labelledNames(passage: Passage): Generator<Finding> {
  let given = passage.state.firstName;
  for (const { meanings, first, after } of passage.cues) {
    const label = meanings.find((cue) => cue.kind === 'label' && nameLabels.includes(cue.field));
    if (label?.kind !== 'label') continue;
    const gap = gapBefore(passage, after);
    // “…, Vorname Dieter”: said without a colon, and then with a capital.
    const said = passage.register !== 'mail' && label.field !== 'name' && gap === ' ';
    if (!said && !/^[ \t]*[:：=][ \t]*$/.test(gap)) continue;
    // A label starts its line or clause: in “the name: …” of a running text it does too, in “Company name: …” it does not.
    if (first > 0 && !/[\n,;.|(-]\s*$|^\s{2,}$|\n/.test(gapBefore(passage, first))) continue;
    const candidate = readName(passage, after, { language: label.language, lowerCase: !said, lead: /^[ \t]*[:：=]?[ \t]*$/ });
    if (candidate === undefined || (said && (candidate.capitals !== 'all' || candidate.after - candidate.first > 2))) continue;
    const finding = nameFinding(passage, candidate, {
      rule: 'label.name',
      evidence: 'strong',
      confidence: 0.9,
      language: label.language,
      why: 'A label stands before it.',
      ...(meanings.some((cue) => cue.kind === 'label' && cue.familyFirst === true) ? { order: 'family-first' } : {}),
      ...(label.field === 'surname' ? { surname: { given } } : {}),
    });
    if (label.field === 'givenName' && finding.field === 'name' && finding.verdict === 'accepted')
      given = finding.value.firstName;
    yield finding;
  }
}
