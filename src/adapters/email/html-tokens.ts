/** A piece of an HTML text: characters between tags, or one tag. */
export type HtmlToken =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'open' | 'close'; readonly name: string; readonly attributes: string };

/** Elements whose content is no text for people, up to their end tag. */
const rawElements = new Set(['script', 'style', 'title', 'template', 'noscript', 'svg', 'select', 'textarea']);

/** Most tags are one of a few short ones without attributes, of which each is read once. */
const longestBareTag = 12;

/**
 * Splits HTML into text and tags, in one pass and linear time, forgiving like a browser: a `<` that opens nothing is text, comments and
 * declarations vanish. Scripts, styles and other raw elements vanish with their content.
 */
export function* htmlTokens(html: string): Generator<HtmlToken, void, undefined> {
  const bareTags = new Map<string, HtmlToken | undefined>();
  const tagOf = (inside: string): HtmlToken | undefined => {
    if (inside.length > longestBareTag) return readTag(inside);
    if (!bareTags.has(inside)) bareTags.set(inside, readTag(inside));
    return bareTags.get(inside);
  };
  let position = 0;
  let open = html.indexOf('<');
  while (open >= 0) {
    // Asked before the end is looked for: text full of `<` would be searched to its end for each.
    if (!/[a-z/!?]/i.test(html[open + 1] ?? '')) {
      open = html.indexOf('<', open + 1);
      continue;
    }
    const end = html.startsWith('<!--', open) ? commentEnd(html, open) : html.indexOf('>', open);
    if (end < 0) break;
    if (open > position) yield { kind: 'text', text: html.slice(position, open) };
    position = end + 1;
    const tag = tagOf(html.slice(open + 1, end));
    if (tag) {
      yield tag;
      if (tag.kind === 'open' && rawElements.has(tag.name)) position = skipRaw(html, tag.name, position);
    }
    open = html.indexOf('<', position);
  }
  if (position < html.length) yield { kind: 'text', text: html.slice(position) };
}

/** The index of the comment's `>`, or of the last character where it is never closed. */
function commentEnd(html: string, start: number): number {
  const end = html.indexOf('-->', start + 4);
  return end < 0 ? html.length - 1 : end + 2;
}

function readTag(inside: string): HtmlToken | undefined {
  const match = /^(\/?)([a-z][a-z0-9:]{0,30})/i.exec(inside);
  if (!match) return undefined;
  const [whole, slash, name = ''] = match;
  return {
    kind: slash === '/' ? 'close' : 'open',
    name: name.toLowerCase(),
    attributes: inside.slice(whole.length, whole.length + 5000),
  };
}

function skipRaw(html: string, name: string, from: number): number {
  const pattern = new RegExp(`</${name}`, 'gi');
  pattern.lastIndex = from;
  const end = pattern.exec(html);
  if (!end) return html.length;
  const close = html.indexOf('>', end.index);
  return close < 0 ? html.length : close + 1;
}
