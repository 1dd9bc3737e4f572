const base = 36;
const tMin = 1;
const tMax = 26;

/**
 * Decodes Punycode (RFC 3492, section 6.2), the part of a label after `xn--`; `undefined` when it is malformed. Platforms encode, but none
 * that runs everywhere decodes.
 *
 * @example
 * decodePunycode('bcher-kva') // => 'bücher'
 */
export function decodePunycode(text: string): string | undefined {
  const delimiter = text.lastIndexOf('-');
  const output = delimiter > 0 ? Array.from(text.slice(0, delimiter), codeOf) : [];
  let codePoint = 128;
  let bias = 72;
  let position = 0;
  let index = delimiter > 0 ? delimiter + 1 : 0;
  while (index < text.length) {
    const start = position;
    let weight = 1;
    for (let k = base; ; k += base) {
      const digit = digitOf(text.charCodeAt(index));
      index += 1;
      if (digit === undefined) return undefined;
      position += digit * weight;
      if (position > 0x7fffffff) return undefined;
      const threshold = Math.min(Math.max(k - bias, tMin), tMax);
      if (digit < threshold) break;
      weight *= base - threshold;
    }
    const length = output.length + 1;
    bias = adapt(position - start, length, start === 0);
    codePoint += Math.floor(position / length);
    position %= length;
    if (codePoint > 0x10ffff || (codePoint >= 0xd800 && codePoint <= 0xdfff)) return undefined;
    output.splice(position, 0, codePoint);
    position += 1;
  }
  return String.fromCodePoint(...output);
}

const codeOf = (character: string): number => character.charCodeAt(0);

/** The value of a digit: `a` to `z` are 0 to 25, `0` to `9` are 26 to 35. */
function digitOf(code: number): number | undefined {
  if (code >= 0x61 && code <= 0x7a) return code - 0x61;
  if (code >= 0x30 && code <= 0x39) return code - 0x30 + 26;
  return undefined;
}

/** RFC 3492, section 6.1. */
function adapt(difference: number, length: number, first: boolean): number {
  let delta = first ? Math.floor(difference / 700) : difference >> 1;
  delta += Math.floor(delta / length);
  let k = 0;
  for (; delta > ((base - tMin) * tMax) >> 1; k += base) delta = Math.floor(delta / (base - tMin));
  return k + Math.floor(((base - tMin + 1) * delta) / (delta + 38));
}
