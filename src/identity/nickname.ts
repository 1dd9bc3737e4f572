/** Quotes and brackets around a nickname; an apostrophe inside a word opens nothing. */
const nicknamePattern = /["“”„«»‟「『]([^"“”„«»‟「『」』]{1,60})["“”„«»‟」』]|[(（]([^()（）]{1,60})[)）]|(?<=^|\s)['‘]([^'‘’]{1,60})['’](?=\s|$)/u;

/**
 * A name without the nickname in quotes or brackets; where the nickname is all there is, it is the name.
 *
 * @example
 * withoutNickname('William "Bill" Gates') // => 'William Gates'
 * withoutNickname('(Bob)') // => 'Bob'
 */
export function withoutNickname(text: string): string {
  const found = nicknamePattern.exec(text);
  if (found === null) return text;
  const before = text.slice(0, found.index).trimEnd();
  const after = text.slice(found.index + found[0].length).trimStart();
  if (before === '' && after === '') return (found[1] ?? found[2] ?? found[3] ?? '').trim();
  return `${before} ${after}`.trim();
}
