import type { MessageInput } from 'clientele';
import type { z } from 'zod';
import { readLines } from './bytes.ts';
import type { Item, Origin, Resolution } from './item.ts';
import { callMessages, callSchema } from './lines/call.ts';
import { chatMessages, chatSchema } from './lines/chat.ts';
import { resolutionSchema } from './lines/resolution.ts';
import { smsMessages, smsSchema } from './lines/sms.ts';

/** What one line holds: messages, or the end of a conversation. */
type Content = { readonly messages: readonly MessageInput[] } | { readonly resolution: Resolution };

/** How each `type` of line is read. */
const lineTypes: Readonly<Record<string, z.ZodType<Content>>> = {
  chat: chatSchema.transform((chat) => ({ messages: chatMessages(chat) })),
  sms: smsSchema.transform((sms) => ({ messages: smsMessages(sms) })),
  call: callSchema.transform((call) => ({ messages: callMessages(call) })),
  resolve: resolutionSchema.transform(({ conversationId, at }) => ({ resolution: { conversationId, at } })),
};

/** Reads JSON Lines: chats, SMS, calls, resolved conversations by their `type`; a line without one is a message of the library. */
export async function* readJsonLines(file: string, pieces: AsyncIterable<Uint8Array>): AsyncGenerator<Item> {
  for await (const { number, text } of readLines(pieces)) {
    if (text.trim() !== '') yield* readLine(text, { file, line: number });
  }
}

function readLine(text: string, origin: Origin): Item[] {
  const json = parseJson(text);
  if (json === undefined) return [problem(origin, 'The line is not valid JSON.', 'Write one whole JSON object on the line.')];
  const { type } = json;
  // The library checks its own messages, and says what is wrong with one.
  if (type === undefined) return [{ kind: 'message', origin, message: json as unknown as MessageInput }];
  const schema = lineTypes[String(type)];
  if (schema === undefined) {
    return [
      problem(
        origin,
        `The type ${JSON.stringify(type)} is not known.`,
        `Known are ${Object.keys(lineTypes).join(', ')}; or no type, for a message of the library.`,
      ),
    ];
  }
  const read = schema.safeParse(json);
  if (!read.success)
    return [problem(origin, describeIssues(read.error), `docs/demo.md shows the members of a line of type ${String(type)}.`)];
  if ('resolution' in read.data) return [{ kind: 'resolution', origin, resolution: read.data.resolution }];
  return read.data.messages.map((message) => ({ kind: 'message', origin, message }));
}

function parseJson(text: string): Record<string, unknown> | undefined {
  try {
    const json: unknown = JSON.parse(text);
    return typeof json === 'object' && json !== null && !Array.isArray(json) ? (json as Record<string, unknown>) : undefined;
  } catch {
    return undefined;
  }
}

const problem = (origin: Origin, text: string, advice: string): Item => ({ kind: 'problem', origin, problem: text, advice });

const describeIssues = (error: z.ZodError): string =>
  error.issues
    .map((issue) => [...issue.path, issue.message].join(': '))
    .join(' ')
    .slice(0, 300);
