import type { ExtractionState } from '../conversation/extraction-state.ts';
import { clientSide, type Message } from '../conversation/message.ts';
import type { Finding } from './finding.ts';
import { isolateMail } from './mail/isolate.ts';
import { closingOf } from './mail/signature.ts';
import type { ExtractionOptions } from './options.ts';
import { asked } from './questions.ts';
import { type Passage, readPassage, type Surroundings } from './reading/passage.ts';
import { recognise } from './recognisers/index.ts';
import { senderFindings } from './sender.ts';

/** What one message gave: everything that was found, and what the next message has to know. */
export interface Extraction {
  readonly findings: readonly Finding[];
  readonly state: ExtractionState;
}

/**
 * Reads one message of a conversation: what its channel says of the client, and what its text says. Pure and synchronous: fold it over
 * the messages in their order, each with the state that the one before left. A message of the team gives no findings, but what it asks
 * is remembered. It never throws, whatever the text.
 *
 * @example
 * import { emptyExtractionState } from '../conversation/extraction-state.ts';
 * const message = { id: 'm1', conversationId: 'c1', channel: 'chat', direction: 'inbound', occurredAt: '2026-11-20T09:30:00.000Z', from: {}, text: "I'm John Smith" } as const;
 * const { findings } = extract(message, emptyExtractionState, { languages: ['en'], fields: ['name'], ownAddresses: [] });
 * findings[0]?.text // => 'John Smith'
 */
export function extract(message: Message, state: ExtractionState, options: ExtractionOptions): Extraction {
  const sender = message.direction === 'inbound' ? [...senderFindings(clientSide(message), options)] : [];
  const at = message.occurredAt;
  if (message.transcript !== undefined) {
    const findings = [...sender];
    let known = state;
    for (const [turn, { speaker, text }] of message.transcript.entries()) {
      if (speaker === 'agent') {
        known = asked(known, text, at);
      } else {
        const read = readText(message, text, { part: 'transcript', turn, register: 'speech' }, known, options);
        findings.push(...read.findings);
        known = read.state;
      }
    }
    return { findings, state: known };
  }
  const text = message.text ?? '';
  if (message.direction === 'outbound') {
    const said =
      message.channel === 'email'
        ? isolateMail(text)
            .own.map(({ start, end }) => text.slice(start, end))
            .join('\n')
        : text;
    return { findings: [], state: asked(state, said, at) };
  }
  const register = message.channel === 'email' ? 'mail' : message.channel === 'voice' ? 'speech' : 'chat';
  const read = readText(message, text, { part: 'text', register }, state, options);
  return { findings: [...sender, ...read.findings], state: read.state };
}

function readText(
  message: Message,
  text: string,
  where: Pick<Surroundings, 'part' | 'turn' | 'register'>,
  state: ExtractionState,
  options: ExtractionOptions,
): Extraction {
  const { name, email } = clientSide(message);
  const surroundings: Surroundings = {
    ...where,
    speaker: 'client',
    at: message.occurredAt,
    state,
    options,
    ...(name === undefined ? {} : { senderName: name }),
    ...(email === undefined ? {} : { senderEmail: email }),
  };
  if (where.register !== 'mail')
    return settled(recognise(readPassage(text, { start: 0, end: text.length }, surroundings)), state);
  const mail = isolateMail(text);
  const own = mail.own.map((span) => {
    const closing = closingOf(text, span);
    return readPassage(text, span, { ...surroundings, ...(closing === undefined ? {} : { closing }) });
  });
  const quoted = mail.quoted.map((span): Passage => readPassage(text, span, { ...surroundings, speaker: 'somebody' }));
  return settled([...own, ...quoted].flatMap(recognise), state);
}

/** What was answered is not asked any more; a given name waits for its surname. */
function settled(findings: readonly Finding[], state: ExtractionState): Extraction {
  const answered = new Set<string>(findings.flatMap((finding) => (finding.verdict === 'accepted' ? [finding.field] : [])));
  const questions = state.questions.filter(({ topic }) => !answered.has(topic === 'date-of-birth' ? 'dateOfBirth' : topic));
  return { findings, state: questions.length === state.questions.length ? state : { ...state, questions } };
}
