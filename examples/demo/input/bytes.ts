import { createReadStream } from 'node:fs';

/** The pieces of a file, one at a time, so that a mailbox of gigabytes needs no more memory than a small one. */
export async function* readBytes(path: string, onBytes: (count: number) => void): AsyncGenerator<Uint8Array> {
  for await (const piece of createReadStream(path)) {
    onBytes((piece as Uint8Array).length);
    yield piece as Uint8Array;
  }
}

/** The lines of a UTF-8 file without their ends, each with its number from 1. */
export async function* readLines(pieces: AsyncIterable<Uint8Array>): AsyncGenerator<{ number: number; text: string }> {
  const decoder = new TextDecoder();
  let number = 0;
  let rest = '';
  for await (const piece of pieces) {
    const lines = (rest + decoder.decode(piece, { stream: true })).split('\n');
    rest = lines.pop() ?? '';
    for (const text of lines) {
      number += 1;
      yield { number, text };
    }
  }
  rest += decoder.decode();
  if (rest !== '') yield { number: number + 1, text: rest };
}
