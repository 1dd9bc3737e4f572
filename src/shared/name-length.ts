/**
 * The most bytes of UTF-8 in a name: a tenant, an id, a key, a cell. Four of them and an instant fit into one entry of an index of every
 * engine; PostgreSQL's holds 2,704 bytes.
 *
 * @example
 * longestName // => 640
 */
export const longestName = 640;

/**
 * Whether a name is short enough to be looked up by: see {@link longestName}.
 *
 * @example
 * isShortName('m1') // => true
 * isShortName('名'.repeat(214)) // => false
 */
export function isShortName(name: string, longest = longestName): boolean {
  // No code unit takes more than three bytes, so the cheap bound decides nearly every name.
  return name.length * 3 <= longest || (name.length <= longest && new TextEncoder().encode(name).length <= longest);
}
