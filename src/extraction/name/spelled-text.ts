/**
 * The name that spelled letters make.
 *
 * @example
 * spelledText(['john', 'smith']) // => 'John Smith'
 */
export const spelledText = (words: readonly string[]): string =>
  words.map((word) => word.slice(0, 1).toUpperCase() + word.slice(1)).join(' ');
