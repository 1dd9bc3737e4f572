import type { Finding, FindingField } from '../../conversation/finding.ts';
import type { Span } from '../../shared/reason.ts';
import type { MessagePart } from './parts.ts';

const mostPlaces = 100;

/** Where a quote stands in a part as whole words: at a finding of its field if it does there, else the first time. */
export function placeOfQuote(
  part: MessagePart,
  { field, quote }: { readonly field: FindingField; readonly quote: string },
  findings: readonly Finding[],
): Span | undefined {
  const own = findings.filter(
    ({ place, field: other }) => other === field && place.part === part.part && place.turn === part.turn,
  );
  let first: Span | undefined;
  let from = part.start;
  for (let tried = 0; tried < mostPlaces; tried += 1) {
    const start = part.whole.indexOf(quote, from);
    const end = start + quote.length;
    if (start < 0 || end > part.end) break;
    from = start + 1;
    if (!isWhole(part.whole, start, end)) continue;
    if (own.some(({ place }) => place.start < end && start < place.end)) return { start, end };
    first ??= { start, end };
  }
  return first;
}

const sign = /[\p{L}\p{M}\p{N}]/u;
const unspaced = /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}]/u;

/** Whether a stretch cuts no word and no character: “Al” does not stand in “also”. */
function isWhole(text: string, start: number, end: number): boolean {
  return parted(text, start) && parted(text, end) && text.slice(start, end).trim().length === end - start;
}

function parted(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - 2), at).match(/.$/su)?.[0] ?? '';
  const after = String.fromCodePoint(text.codePointAt(at) ?? 0x20);
  if (at > 0 && at < text.length && /[\ud800-\udbff]/.test(text[at - 1] ?? '') && /[\udc00-\udfff]/.test(text[at] ?? ''))
    return false;
  return !(sign.test(before) && sign.test(after)) || unspaced.test(before) || unspaced.test(after);
}
