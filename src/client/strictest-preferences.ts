import { leastAutonomy } from '../conversation/autonomy.ts';
import type { CommunicationPreferences } from '../conversation/communication-preferences.ts';
import { canonicalJson } from '../shared/json.ts';
import { defined } from '../shared/schema.ts';

/**
 * The preferences of a client who is one person with several preferences: each control is the strictest of them, the preferred channels
 * are those of the first. Two schedules that differ are no longer one: the first one's holds, and a person reviews what a model sends.
 *
 * @example
 * strictestPreferences({ channels: ['sms'], autonomy: 'send' }, { channels: ['email'], autonomy: 'review', neverAutoSend: true })
 * // => { channels: ['sms'], neverAutoSend: true, autonomy: 'review' }
 */
export function strictestPreferences(
  first: CommunicationPreferences,
  ...others: readonly CommunicationPreferences[]
): CommunicationPreferences {
  const all = [first, ...others];
  const channels = all.find((one) => one.channels !== undefined)?.channels;
  const scheduled = all.filter(({ windows, exceptions }) => windows !== undefined || exceptions !== undefined);
  const { windows, exceptions } = scheduled[0] ?? {};
  const differ = new Set(scheduled.map((one) => canonicalJson([one.windows ?? [], one.exceptions ?? []]))).size > 1;
  const levels = all.flatMap(({ autonomy }) => autonomy ?? []);
  return defined({
    channels,
    windows,
    exceptions,
    neverAutoSend: strictest(all.map((one) => one.neverAutoSend)),
    humanReviewRequired: strictest([...all.map((one) => one.humanReviewRequired), differ ? true : undefined]),
    autonomy: levels.length === 0 ? undefined : leastAutonomy('send', ...levels),
  });
}

/** Whether any of them is set; `undefined` where nobody said anything. */
function strictest(controls: readonly (boolean | undefined)[]): boolean | undefined {
  const said = controls.filter((control) => control !== undefined);
  return said.length === 0 ? undefined : said.includes(true);
}
