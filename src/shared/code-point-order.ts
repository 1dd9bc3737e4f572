/**
 * Orders texts by code point, as their UTF-8 bytes sort in every database; JavaScript's own `<` orders by UTF-16 code unit and puts
 * emoji before the last block of the basic plane.
 *
 * @example
 * ['\u{1f600}', '\uffee', 'a'].sort(compareCodePoints) // => ['a', '\uffee', '\u{1f600}']
 */
export function compareCodePoints(left: string, right: string): number {
  const length = Math.min(left.length, right.length);
  for (let index = 0; index < length; index += 1) {
    const one = left.charCodeAt(index);
    const other = right.charCodeAt(index);
    if (one !== other) return rank(one) - rank(other);
  }
  return left.length - right.length;
}

/** Surrogates stand for code points beyond the basic plane, so they sort after the whole of it. */
function rank(codeUnit: number): number {
  return codeUnit >= 0xd800 && codeUnit <= 0xdfff ? codeUnit + 0x10000 : codeUnit;
}
