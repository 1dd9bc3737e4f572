const offset = 0x811c9dc5;
const prime = 0x01000193;

/** A 32-bit hash of a text (FNV-1a with a final mix); 0 for the empty text alone. */
export function hashText(text: string): number {
  if (text === '') return 0;
  let hash = offset;
  for (let index = 0; index < text.length; index += 1) hash = Math.imul(hash ^ text.charCodeAt(index), prime);
  return settle(hash);
}

/** {@link hashText} of the code units from `from` to `to`. */
export function hashUnits(units: Uint16Array, from: number, to: number): number {
  if (from >= to) return 0;
  let hash = offset;
  for (let index = from; index < to; index += 1) hash = Math.imul(hash ^ (units[index] as number), prime);
  return settle(hash);
}

/** Two hashes in order as one; never 0. */
export const joinHashes = (left: number, right: number): number =>
  settle(Math.imul(left ^ 0x9e3779b9, 0x85ebca6b) ^ ((right << 13) | (right >>> 19)) ^ Math.imul(right, 0xc2b2ae35));

/** Two hashes in either order as one; never 0. */
export const joinUnordered = (left: number, right: number): number =>
  left < right ? joinHashes(left, right) : joinHashes(right, left);

function settle(hash: number): number {
  let mixed = Math.imul(hash ^ (hash >>> 16), 0x7feb352d);
  mixed = Math.imul(mixed ^ (mixed >>> 15), 0x846ca68b);
  mixed ^= mixed >>> 16;
  return mixed === 0 ? 1 : mixed;
}
