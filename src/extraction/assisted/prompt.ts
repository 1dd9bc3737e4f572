import type { Finding } from '../../conversation/finding.ts';
import type { Message } from '../../conversation/message.ts';
import type { Prompt, PromptPart } from '../../shared/prompt.ts';
import { type AssistedAnswer, assistedAnswerSchema } from './answer.ts';
import { partsOf } from './parts.ts';

const instructions =
  'The records of kind message are one message of a client to a support team, or a call with one; a ref that starts with agent is what the ' +
  'team said in it. The records of kind candidate are what rules found in it, with their verdict. List the contact data that the message ' +
  'states: names, email addresses, phone numbers, companies, postal addresses, dates of birth. Copy each value letter by letter as a quote ' +
  'from one record of kind message, as short as it can be; never correct, complete or translate it. Say client where the value is that ' +
  "of the client who writes or speaks, and somebody-else where it is another person's. List nothing of which you are not sure.";

const mostCandidates = 60;
const longestCandidate = 300;

/**
 * What a model is asked about one message: the client's own words of it and what the rules found there, nothing else of the client.
 * At most 20,000 code units of the message and 60 candidates. Nothing where the message has no words of the client.
 *
 * @example
 * const message = { id: 'm1', conversationId: 'c1', channel: 'chat', direction: 'inbound', occurredAt: '2026-11-20T09:30:00.000Z', from: {}, text: 'tu biery' } as const;
 * assistedPrompt(message, [])?.parts // => [{ ref: 'text-0', kind: 'message', text: 'tu biery' }]
 * assistedPrompt({ ...message, text: '' }, []) // => undefined
 */
export function assistedPrompt(message: Message, findings: readonly Finding[]): Prompt<AssistedAnswer> | undefined {
  const parts = partsOf(message);
  if (!parts.some(({ speaker, whole, start, end }) => speaker === 'client' && whole.slice(start, end).trim() !== ''))
    return undefined;
  return {
    task: 'extraction',
    instructions,
    parts: [
      ...parts.map(({ ref, whole, start, end }): PromptPart => ({ ref, kind: 'message', text: whole.slice(start, end) })),
      ...findings
        .filter(({ place, text }) => (place.part === 'text' || place.part === 'transcript') && text.length <= longestCandidate)
        .slice(0, mostCandidates)
        .map(({ field, text, verdict }, at): PromptPart => {
          return { ref: `candidate-${at}`, kind: 'candidate', text: JSON.stringify({ field, text, verdict }) };
        }),
    ],
    answer: assistedAnswerSchema,
    limits: { outputTokens: 2000, timeoutMs: 10_000 },
  };
}
