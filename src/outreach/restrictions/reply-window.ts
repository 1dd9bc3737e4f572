import { millisecondsOf } from '../../time/milliseconds.ts';
import { replyWindows } from '../data/reply-windows.ts';
import { only, type Restriction, unlimited } from '../restriction.ts';

/** The channel's own rule on how long after the client's last message a business may write. */
export const replyWindow: Restriction = {
  name: 'reply-window',
  limits: ({ draft, answered }, at) => {
    const window = replyWindows[draft.channel];
    if (window === undefined || (window.templates && draft.form === 'template')) return unlimited;
    const { citation } = window;
    if (answered === undefined) {
      return only('nobody', 'reply-window-closed', 'On this channel the client has to write first.', { citation });
    }
    const elapsed = millisecondsOf(at) - millisecondsOf(answered);
    if (elapsed < window.machineMs) return unlimited;
    const evidence = { citation, lastInboundAt: answered };
    return elapsed < window.personMs && window.personPurposes.includes(draft.purpose)
      ? only('person', 'reply-window-person', 'The channel lets only a person answer by now.', evidence)
      : only('nobody', 'reply-window-closed', 'The channel’s time to answer is over.', evidence);
  },
};
