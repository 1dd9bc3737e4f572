import type { Message } from '../../conversation/message.ts';
import type { Span } from '../../shared/reason.ts';
import { isolateMail } from '../mail/isolate.ts';

/** A stretch of a message that is shown to a model: the client's own words, or what an agent says in the same call. */
export interface MessagePart extends Span {
  /** Unique in its message: `text-0`, `client-3`, `agent-2`. */
  readonly ref: string;
  readonly speaker: 'client' | 'agent';
  /** The whole text in which the stretch stands. */
  readonly whole: string;
  readonly part: 'text' | 'transcript';
  /** The turn of a transcript, from 0. */
  readonly turn?: number;
}

/** The most code units that a model is shown of one message. */
const longestShown = 20_000;

/** The parts of a message that a model may see; of a mail only what its sender wrote now. */
export function partsOf(message: Message): readonly MessagePart[] {
  return bounded(message.transcript === undefined ? writtenParts(message) : turnsOf(message.transcript));
}

const writtenParts = ({ channel, text = '' }: Message): MessagePart[] =>
  (channel === 'email' ? isolateMail(text.slice(0, longestShown)).own : [{ start: 0, end: text.length }]).map(
    ({ start, end }, at) => ({ ref: `text-${at}`, speaker: 'client', whole: text, part: 'text', start, end }),
  );

const turnsOf = (turns: NonNullable<Message['transcript']>): MessagePart[] =>
  turns.map(({ speaker, text }, turn) => {
    const who = speaker === 'agent' ? 'agent' : 'client';
    return { ref: `${who}-${turn}`, speaker: who, whole: text, part: 'transcript', turn, start: 0, end: text.length };
  });

function bounded(parts: readonly MessagePart[]): MessagePart[] {
  let left = longestShown;
  return parts.flatMap((part) => {
    const end = Math.min(part.end, part.start + left);
    left -= end - part.start;
    return end > part.start ? [{ ...part, end }] : [];
  });
}
