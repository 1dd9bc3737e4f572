import type { Observation } from '../client/observation.ts';

/**
 * Whether an observation came with a message, and goes where the message goes: what the channel said, what was read in its text, and what
 * a model found there. What a model says without a message that shows it stays with the client, as people's words do.
 */
export const isTaught = ({ source, evidence }: Observation): boolean =>
  source === 'channel' || source === 'message' || (source === 'ai' && evidence !== undefined);
