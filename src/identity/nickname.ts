const opening = /["“”„«»‟「『(（'‘]/u;
const nicknames = [
  /["“”„«»‟「『][^"“”„«»‟「『」』]{1,60}["“”„«»‟」』]/gu,
  /[(（][^()（）]{1,60}[)）]/gu,
  /(?<=^|[\s,])['‘][^'‘’\s]{1,60}['’](?=[\s,]|$)/gu,
];

/**
 * A name without its nicknames in quotes or brackets; where a nickname is all there is, it is the name. An apostrophe within a word
 * opens nothing.
 *
 * @example
 * withoutNickname('William "Bill" Gates') // => 'William Gates'
 * withoutNickname('(Bob)') // => 'Bob'
 */
export function withoutNickname(text: string): string {
  if (!opening.test(text)) return text;
  const rest = nicknames
    .reduce((name, pattern) => name.replaceAll(pattern, ' '), text)
    .replaceAll(/ {2,}/g, ' ')
    .replaceAll(' ,', ',')
    .trim();
  const bare = /\p{L}/u.test(rest) ? rest : text;
  return bare.replaceAll(/["“”„«»‟「『」』()（）]|(?<=^|[\s,])['‘](?=\p{Lu})/gu, '').trim();
}
