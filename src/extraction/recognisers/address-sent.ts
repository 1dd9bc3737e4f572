import type { Finding } from '../../conversation/finding.ts';
import { reason } from '../../shared/reason.ts';
import { speaksOfOthers } from '../reading/cues-at.ts';
import type { Passage } from '../reading/passage.ts';
import { addressAt, behindLead } from './address-at.ts';
import { addressFinding } from './postal-address.ts';

const destination = reason('destination', 'The speaker says that they live there, or want something sent there.');
const othersReach = 200;

/** “Deliver it to 12 Main Street, Springfield”: a street with its number right behind words of destination, without a postal code. */
export function* sentAddresses(passage: Passage): Generator<Finding> {
  if (passage.speaker !== 'client') return;
  for (const { meanings, after } of passage.cues) {
    if (!meanings.some(({ kind }) => kind === 'destination')) continue;
    const span = addressAt(passage, behindLead(passage, after));
    if (span === undefined || speaksOfOthers(passage, span.start - othersReach, span.start)) continue;
    const finding = addressFinding(passage, span, 'address.sent', 0.7, destination);
    if (finding.verdict !== 'accepted') continue;
    yield finding;
    return;
  }
}
