import type { Instant } from '../../shared/instant.ts';
import { type Reason, reason } from '../../shared/reason.ts';
import type { TaskSettings } from './settings.ts';

/** What had been said when an artefact was made. */
export interface Basis {
  readonly messages: number;
  /** Conversations that had come to an end. */
  readonly ended: number;
}

/** What there is now, and since when. */
export interface Present extends Basis {
  readonly now: Instant;
  /** When the first of it was said. */
  readonly since: Instant;
}

/**
 * Why an artefact should be made anew; empty where it should not: nothing new was said, or too little.
 *
 * @example
 * const settings = { onEnd: true, everyMessages: 10 };
 * const present = { messages: 12, ended: 0, since: '2026-01-01T00:00:00.000Z', now: '2026-01-02T00:00:00.000Z' };
 * refreshReasons(undefined, present, settings).map(({ code }) => code) // => ['new-messages']
 * refreshReasons({ at: present.since, messages: 5, ended: 0 }, present, settings) // => []
 */
export function refreshReasons(
  before: (Basis & { readonly at: Instant }) | undefined,
  present: Present,
  { onEnd, everyMessages, maxAgeMs }: TaskSettings,
): readonly Reason[] {
  const messages = present.messages - (before?.messages ?? 0);
  const ended = present.ended > (before?.ended ?? 0);
  const age = Date.parse(present.now) - Date.parse(before?.at ?? present.since);
  if (messages <= 0 && !ended) return [];
  return [
    ...(onEnd && ended ? [reason('ended', 'A conversation came to its end.')] : []),
    ...(everyMessages !== undefined && messages >= everyMessages
      ? [reason('new-messages', `There are ${messages} new messages.`, { messages })]
      : []),
    ...(maxAgeMs !== undefined && age >= maxAgeMs ? [reason('old', 'What is there is too old.', { age })] : []),
  ];
}
