import type { Item } from './item.ts';

/**
 * All items in the order of time, as they would have come one by one. The order decides what an unknown sender's words can lead to; in any
 * other order the library finds the same people, but suggests some duplicates instead of knowing them at once.
 */
export async function inOrderOfTime(items: AsyncIterable<Item>): Promise<Item[]> {
  const timed: { readonly item: Item; readonly time: number }[] = [];
  for await (const item of items) timed.push({ item, time: timeOf(item) });
  return timed.sort((left, right) => left.time - right.time).map(({ item }) => item);
}

/** What has no readable time comes last, where the library refuses it. */
function timeOf(item: Item): number {
  const time = item.kind === 'message' ? Date.parse(String(item.message.occurredAt)) : Number.NaN;
  return Number.isNaN(time) ? Number.MAX_VALUE : time;
}
