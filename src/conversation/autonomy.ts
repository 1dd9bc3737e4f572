/**
 * How much a model may do by itself, the least first. `off`: nothing. `suggest`: it proposes what a person may write. `review`: it writes,
 * and a person approves before anything is sent. `send`: it sends.
 *
 * @example
 * autonomyLevels.at(-1) // => 'send'
 */
export const autonomyLevels = ['off', 'suggest', 'review', 'send'] as const;

/** One of {@link autonomyLevels}. */
export type Autonomy = (typeof autonomyLevels)[number];

/**
 * The least of several levels: whoever allows less prevails. A level that was not set says nothing.
 *
 * @example
 * leastAutonomy('send', undefined, 'review') // => 'review'
 */
export function leastAutonomy(first: Autonomy, ...others: readonly (Autonomy | undefined)[]): Autonomy {
  const ranks = [first, ...others].flatMap((level) => (level === undefined ? [] : autonomyLevels.indexOf(level)));
  return autonomyLevels[Math.min(...ranks)] ?? 'off';
}
