const lineFeed = 0x0a;
const carriageReturn = 0x0d;
const greaterThan = 0x3e;
const fromMark = new TextEncoder().encode('From ');

/** How {@link splitMbox} reads. */
export interface MboxOptions {
  /** The most bytes of one message, 32 MiB unless told; what goes beyond is left out, so that one message cannot fill the memory. */
  readonly maxMessageBytes?: number;
}

/**
 * Splits a mailbox file (mboxo, mboxrd) into its raw messages, without the `From ` lines and with `>From ` unescaped. Holds one message and
 * one chunk at a time, whatever the size of the file; chunks may break anywhere; line ends stay as they are.
 *
 * A message begins at a line `From … hh:mm … yyyy` at the start or behind an empty line. A file without one is a single message, so that `.eml`
 * files pass as well.
 *
 * @example
 * const file = new TextEncoder().encode('From a@x Thu Jan  1 00:00:00 2026\nSubject: Hi\n\n>From me\n');
 * const messages: string[] = [];
 * for await (const message of splitMbox([file])) messages.push(new TextDecoder().decode(message));
 * messages // => ['Subject: Hi\n\nFrom me\n']
 */
export async function* splitMbox(
  chunks: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
  { maxMessageBytes = 32 * 1024 * 1024 }: MboxOptions = {},
): AsyncGenerator<Uint8Array, void, undefined> {
  const message = new ByteBuffer(maxMessageBytes);
  const rest = new ByteBuffer(maxMessageBytes);
  let afterBlank = true;

  function* read(lines: Iterable<Uint8Array>): Generator<Uint8Array> {
    for (const line of lines) {
      const begins = afterBlank && isFromLine(line);
      afterBlank = isBlank(line);
      if (!begins) message.append(isEscapedFrom(line) ? line.subarray(1) : line);
      else if (message.hasContent()) yield message.take(true);
      else message.clear();
    }
  }

  for await (const chunk of chunks) yield* read(linesOf(chunk, rest, maxMessageBytes));
  if (rest.length > 0) yield* read([rest.take(false)]);
  if (message.hasContent()) yield message.take(false);
}

/** Lines with their ends; what is left of the last one waits in `rest` for the next chunk. A line longer than `max` comes in pieces. */
function* linesOf(chunk: Uint8Array, rest: ByteBuffer, max: number): Generator<Uint8Array> {
  let start = 0;
  for (let end = chunk.indexOf(lineFeed); end >= 0; end = chunk.indexOf(lineFeed, start)) {
    const piece = chunk.subarray(start, end + 1);
    start = end + 1;
    if (rest.length === 0) yield piece;
    else {
      rest.append(piece);
      yield rest.take(false);
    }
  }
  if (rest.length + chunk.length - start > max && rest.length > 0) yield rest.take(false);
  rest.append(chunk.subarray(start));
}

function isFromLine(line: Uint8Array): boolean {
  if (line[0] !== fromMark[0] || !startsWith(line, fromMark, 0)) return false;
  const text = new TextDecoder('latin1').decode(line.subarray(0, 500));
  return /\d:\d\d/.test(text) && /\b\d{4}\b/.test(text);
}

/** `>From `, with any number of `>`: one of them was set by the writer of the file. */
function isEscapedFrom(line: Uint8Array): boolean {
  if (line[0] !== greaterThan) return false;
  let marks = 1;
  while (line[marks] === greaterThan) marks += 1;
  return startsWith(line, fromMark, marks);
}

const startsWith = (line: Uint8Array, mark: Uint8Array, at: number): boolean =>
  mark.every((byte, index) => line[at + index] === byte);

const isBlank = (line: Uint8Array): boolean => line[0] === lineFeed || (line[0] === carriageReturn && line[1] === lineFeed);

/** Bytes that grow up to a limit. */
class ByteBuffer {
  length = 0;
  #bytes = new Uint8Array(4096);
  readonly #max: number;

  constructor(max: number) {
    this.#max = max;
  }

  append(bytes: Uint8Array): void {
    const room = Math.max(0, this.#max - this.length);
    const added = bytes.length <= room ? bytes : bytes.subarray(0, room);
    if (this.length + added.length > this.#bytes.length) {
      const grown = new Uint8Array(Math.max(this.#bytes.length * 2, this.length + added.length));
      grown.set(this.#bytes.subarray(0, this.length));
      this.#bytes = grown;
    }
    this.#bytes.set(added, this.length);
    this.length += added.length;
  }

  /** A copy of the content, without the one empty line in front of the next message where asked; the buffer is empty afterwards. */
  take(withoutBlank: boolean): Uint8Array {
    const end = withoutBlank ? this.length - blankLineAtEnd(this.#bytes, this.length) : this.length;
    const taken = this.#bytes.slice(0, end);
    this.clear();
    return taken;
  }

  hasContent(): boolean {
    for (let index = 0; index < this.length; index += 1) {
      const byte = this.#bytes[index];
      if (byte !== lineFeed && byte !== carriageReturn) return true;
    }
    return false;
  }

  clear(): void {
    this.length = 0;
  }
}

/** The length of an empty last line. */
function blankLineAtEnd(bytes: Uint8Array, length: number): number {
  if (bytes[length - 1] !== lineFeed) return 0;
  const own = bytes[length - 2] === carriageReturn ? 2 : 1;
  return bytes[length - own - 1] === lineFeed ? own : 0;
}
