import { decodeEntities } from './html-entities.ts';
import { type HtmlToken, htmlTokens } from './html-tokens.ts';

/**
 * The plain text of an HTML mail, as mail programs write it beside the HTML: one line a block, an empty line around paragraphs, `- ` before list
 * items, `> ` before every line of a `<blockquote>` (once for each level), `-- ` kept as the mark of a signature, a rule as underscores. The
 * address of a `mailto:` or `tel:` link follows its text where the text does not say it. Linear time.
 *
 * @example
 * htmlToText('<p>Yes, <b>please</b>.</p><blockquote>Shall we?<br>Today?</blockquote>') // => 'Yes, please.\n\n> Shall we?\n> Today?'
 * htmlToText('<div>Hi!<br>-- <br><a href="mailto:jane@x.com">Mail me</a></div>') // => 'Hi!\n-- \nMail me <jane@x.com>'
 */
export function htmlToText(html: string): string {
  const writer = new TextWriter();
  let hidden: { readonly name: string; depth: number } | undefined;
  for (const token of htmlTokens(html)) {
    if (hidden) {
      if (token.kind !== 'text' && token.name === hidden.name) hidden.depth += token.kind === 'open' ? 1 : -1;
      if (hidden.depth === 0) hidden = undefined;
    } else if (token.kind === 'open' && hides(token)) {
      hidden = { name: token.name, depth: 1 };
    } else write(writer, token);
  }
  return writer.finish();
}

const hides = ({ name, attributes }: { readonly name: string; readonly attributes: string }): boolean =>
  attributes !== '' && /display\s?:\s?none/i.test(attributes) && !voidElements.has(name);

const voidElements = new Set(['img', 'br', 'hr', 'input', 'meta', 'link', 'area', 'base', 'col', 'wbr']);

/** How many line ends stand around an element at least. */
const lineEnds: ReadonlyMap<string, number> = new Map([
  ...'div li tr table ul ol dl dt dd section article header footer main address center form caption fieldset figure body html'
    .split(' ')
    .map((name) => [name, 1] as const),
  ...'p h1 h2 h3 h4 h5 h6 blockquote pre hr'.split(' ').map((name) => [name, 2] as const),
]);

/** What an element does besides breaking the line. */
const effects: Readonly<Record<string, (writer: TextWriter, opens: boolean, attributes: string) => void>> = {
  br: (writer) => writer.newLine(),
  hr: (writer, opens) => opens && writer.line('_'.repeat(32)),
  li: (writer, opens) => opens && writer.mark('- '),
  td: (writer) => writer.text(' '),
  th: (writer) => writer.text(' '),
  blockquote: (writer, opens) => writer.quote(opens ? 1 : -1),
  pre: (writer, opens) => writer.preformatted(opens),
  a: (writer, opens, attributes) => (opens ? writer.openLink(linkTarget(attributes)) : writer.closeLink()),
};

function write(writer: TextWriter, token: HtmlToken): void {
  if (token.kind === 'text') {
    writer.text(decodeEntities(token.text));
    return;
  }
  writer.breakLine(lineEnds.get(token.name) ?? 0);
  if (Object.hasOwn(effects, token.name)) effects[token.name]?.(writer, token.kind === 'open', token.attributes);
}

/** What a link to a mailbox or a telephone leads to. */
function linkTarget(attributes: string): string | undefined {
  const match = /href\s?=\s?["']?\s?(?:mailto|tel):([^"'?\s>]{1,300})/i.exec(attributes);
  return match?.[1] === undefined ? undefined : decodeEntities(match[1]);
}

const deepestQuote = 20;
/** Nobody needs three in a row. */
const mostEmptyLines = 2;
const space = /[ \t\r\n\f\u00a0]/;
const spaces = /[ \t\r\n\f\u00a0]+/g;

class TextWriter {
  readonly #lines: string[] = [];
  #line = '';
  #endsInSpace = false;
  #depth = 0;
  #preformatted = 0;
  /** How many empty lines end what was written; a text begins as if behind as many as may be, because none begins with empty lines. */
  #emptyLines = mostEmptyLines;
  /** Empty lines that are due before the next text. */
  #blank = 0;
  #link: { readonly target: string; text: string } | undefined;

  text(text: string): void {
    if (this.#preformatted > 0) {
      const [first = '', ...rest] = text.split(/\r?\n/);
      this.#append(first);
      for (const line of rest) {
        this.newLine();
        this.#append(line);
      }
      return;
    }
    const joined = space.test(text) ? text.replace(spaces, ' ') : text;
    this.#append(this.#line === '' || this.#endsInSpace ? joined.trimStart() : joined);
  }

  /** A mark in front of what follows; nothing when nothing follows. */
  mark(text: string): void {
    this.#line = text;
  }

  line(text: string): void {
    this.#append(text);
    this.newLine();
  }

  newLine(): void {
    const line = this.#line.trimEnd();
    this.#line = '';
    this.#emit(line === '--' ? '-- ' : line);
  }

  /** Ends the line that was begun; two line ends make sure of an empty line before the next text. */
  breakLine(ends: number): void {
    if (ends === 0) return;
    if (this.#line.trim() !== '') this.newLine();
    else this.#line = '';
    this.#blank = Math.max(this.#blank, ends - 1);
  }

  quote(change: 1 | -1): void {
    if (change === 1) this.#flushBlank();
    this.#depth = Math.max(0, this.#depth + change);
    this.#blank = change === 1 ? 0 : 1;
  }

  preformatted(opens: boolean): void {
    this.#preformatted = Math.max(0, this.#preformatted + (opens ? 1 : -1));
  }

  openLink(target: string | undefined): void {
    this.#link = target === undefined ? undefined : { target, text: '' };
  }

  closeLink(): void {
    const link = this.#link;
    this.#link = undefined;
    if (link && !sameContact(link.text, link.target)) this.#append(` <${link.target}>`);
  }

  finish(): string {
    if (this.#line.trim() !== '') this.newLine();
    let end = this.#lines.length;
    while (end > 0 && this.#lines[end - 1]?.trim() === '') end -= 1;
    return this.#lines.slice(0, end).join('\n');
  }

  #append(text: string): void {
    if (text === '') return;
    this.#line += text;
    // Asked of the piece, because to look at the end of a growing text copies all of it.
    this.#endsInSpace = text.endsWith(' ');
    if (this.#link) this.#link.text += text;
  }

  #emit(line: string): void {
    if (line !== '') this.#flushBlank();
    if (line === '' && this.#emptyLines >= mostEmptyLines) return;
    this.#push(line);
  }

  #flushBlank(): void {
    if (this.#blank > 0 && this.#emptyLines === 0) this.#push('');
    this.#blank = 0;
  }

  #push(line: string): void {
    this.#emptyLines = isEmpty(line) ? this.#emptyLines + 1 : 0;
    this.#lines.push('> '.repeat(Math.min(this.#depth, deepestQuote)) + line);
  }
}

/** Whether a line has nothing but quote marks. */
const isEmpty = (line: string): boolean => line === '' || /^[> ]*$/.test(line);

/** Whether a link's text says its address or number, however it is punctuated. */
function sameContact(text: string, target: string): boolean {
  const plain = (value: string) => value.toLowerCase().replace(/[^\p{L}\p{N}@]+/gu, '');
  return plain(text).includes(plain(target));
}
