import type { ExtractionState } from '../conversation/extraction-state.ts';
import type { Finding } from '../conversation/finding.ts';
import { clientSide, clientSpeaks, type Message } from '../conversation/message.ts';
import { type Reason, reason } from '../shared/reason.ts';
import { isolateMail } from './mail/isolate.ts';
import type { ExtractionOptions } from './options.ts';
import { asked, settled } from './questions.ts';
import { readText } from './read-text.ts';
import { languageOf } from './reading/lexicon.ts';
import { senderFindings } from './sender.ts';

/** What one message gave: everything that was found, and what the next message has to know. */
export interface Extraction {
  readonly findings: readonly Finding[];
  readonly state: ExtractionState;
  /** What was left unread, and why; empty for a message of usual length. */
  readonly reasons: readonly Reason[];
}

/** Code units of a message that are read; contact data stands in the first thousands. */
const longestRead = 100_000;

/**
 * Reads one message of a conversation: what its channel says of the client, and what its text says. Pure and synchronous: fold it over
 * the messages in their order, each with the state that the one before left. A message of the team gives no findings, but what it asks
 * is remembered. It never throws, whatever the text; of a message, 100,000 code units are read.
 *
 * @example
 * const message = { id: 'm1', conversationId: 'c1', channel: 'chat', direction: 'inbound', occurredAt: '2026-11-20T09:30:00.000Z', from: {}, text: "I'm John Smith" } as const;
 * const { findings } = extract(message, emptyExtractionState, { languages: ['en'], fields: ['name'], ownAddresses: [] });
 * findings[0]?.text // => 'John Smith'
 */
export function extract(message: Message, state: ExtractionState, options: ExtractionOptions): Extraction {
  const sender = clientSpeaks(message) ? [...senderFindings(clientSide(message), options)] : [];
  const said =
    message.transcript === undefined
      ? extractText(message, state, options)
      : extractCall(message, message.transcript, state, options);
  return { ...said, findings: [...sender, ...said.findings.filter(({ field }) => options.fields.includes(field))] };
}

function extractText(message: Message, state: ExtractionState, options: ExtractionOptions): Extraction {
  const whole = message.text ?? '';
  const text = whole.slice(0, longestRead);
  const reasons = unread(whole.length);
  const register = message.channel === 'email' ? 'mail' : message.channel === 'voice' ? 'speech' : 'chat';
  if (message.direction === 'outbound')
    return {
      findings: [],
      state: asked(state, ownWords(message, text), message.occurredAt, register, languageOf(options.languages[0])),
      reasons,
    };
  const findings = readText(message, text, { part: 'text', register }, state, options);
  return { findings, state: settled(state, findings), reasons };
}

/** A call is one message: its turns are read in their order, the agent's for what they ask. */
function extractCall(
  message: Message,
  turns: NonNullable<Message['transcript']>,
  state: ExtractionState,
  options: ExtractionOptions,
): Extraction {
  const found: Finding[] = [];
  let known = state;
  let length = 0;
  for (const [turn, { speaker, text }] of turns.entries()) {
    const part = text.slice(0, Math.max(0, longestRead - length));
    length += text.length;
    if (speaker === 'agent') {
      known = asked(known, part, message.occurredAt, 'speech', languageOf(options.languages[0]));
    } else {
      const findings = readText(message, part, { part: 'transcript', turn, register: 'speech' }, known, options);
      found.push(...findings);
      known = settled(known, findings);
    }
  }
  return { findings: found, state: known, reasons: unread(length) };
}

/** What a quote below a mail of the team asks was asked before. */
function ownWords(message: Message, text: string): string {
  if (message.channel !== 'email') return text;
  return isolateMail(text)
    .own.map(({ start, end }) => text.slice(start, end))
    .join('\n');
}

const unread = (length: number): readonly Reason[] =>
  length <= longestRead
    ? []
    : [reason('partly-read', `Of ${length} characters the first ${longestRead} were read.`, { length, read: longestRead })];
