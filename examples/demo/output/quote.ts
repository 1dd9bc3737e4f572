import type { Evidence, MessageInput } from 'clientele';
import { describeOrigin, type Item } from '../input/item.ts';
import { plainLine } from './width.ts';

const contextLength = 40;

/** Where a value was written: the place in the files, and the words in their context where they stand in a text. */
export interface Quote {
  readonly origin: string;
  readonly text?: { readonly before: string; readonly words: string; readonly after: string };
}

/**
 * Looks up quotes by reading the files a second time: the database keeps where a value stands, never what the message says. Stops as soon as
 * all are found; what is in none of the files stays without a quote.
 */
export async function findQuotes(
  items: AsyncIterable<Item>,
  evidence: readonly Evidence[],
): Promise<ReadonlyMap<Evidence, Quote>> {
  const wanted = Map.groupBy(evidence, ({ messageId }) => messageId);
  const quotes = new Map<Evidence, Quote>();
  for await (const item of items) {
    if (wanted.size === 0) break;
    if (item.kind !== 'message') continue;
    const origin = describeOrigin(item.origin);
    for (const one of wanted.get(item.message.id) ?? []) {
      const text = partOf(item.message, one.place);
      quotes.set(one, text === undefined ? { origin } : { origin, text: inContext(text, one.place) });
    }
    wanted.delete(item.message.id);
  }
  return quotes;
}

function inContext(text: string, { start, end }: Evidence['place']): NonNullable<Quote['text']> {
  return {
    before: plainLine(text.slice(Math.max(0, start - contextLength), start)).trimStart(),
    words: plainLine(text.slice(start, end)),
    after: plainLine(text.slice(end, end + contextLength)).trimEnd(),
  };
}

function partOf(message: MessageInput, place: Evidence['place']): string | undefined {
  switch (place.part) {
    case 'subject':
      return message.subject;
    case 'text':
      return message.text;
    case 'transcript':
      return message.transcript?.[place.turn ?? 0]?.text;
    default:
      return undefined;
  }
}
