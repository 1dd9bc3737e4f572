import type { Neighbours } from '../change/found.ts';

/** A key that more clients share brings nobody together any more. */
export const mostUnderKey = 100;

/**
 * Who shares a blocking key with each of these clients: `keys` are those under which they are put now, whatever they stood under; `stored`
 * is what the store told of these keys. A client that stands under no key any more is near nobody.
 */
export function nearClients(
  keys: ReadonlyMap<string, readonly string[]>,
  stored: readonly Neighbours[],
): ReadonlyMap<string, ReadonlySet<string>> {
  const under = new Map<string, string[]>();
  const crowded = new Set<string>();
  for (const one of stored) {
    if (one.crowded) crowded.add(one.key);
    under.set(
      one.key,
      one.clientIds.filter((id) => !keys.has(id)),
    );
  }
  for (const [id, own] of keys) {
    for (const key of new Set(own)) under.set(key, [...(under.get(key) ?? []), id]);
  }
  return new Map(
    [...keys].map(([id, own]) => {
      const near = new Set<string>();
      for (const key of own) {
        const others = under.get(key) ?? [];
        if (!crowded.has(key) && others.length <= mostUnderKey) for (const other of others) near.add(other);
      }
      near.delete(id);
      return [id, near];
    }),
  );
}
