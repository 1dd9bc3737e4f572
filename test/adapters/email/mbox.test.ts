import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { splitMbox } from '../../../src/adapters/email/index.ts';
import { fastest, megabyte } from '../../hostile-text.ts';

const encode = (text: string) => new TextEncoder().encode(text);
const separator = 'From jane@x.com Fri Nov 20 10:00:00 2026\n';

async function split(chunks: AsyncIterable<Uint8Array> | Iterable<Uint8Array>, options = {}): Promise<string[]> {
  const messages: string[] = [];
  for await (const message of splitMbox(chunks, options)) messages.push(new TextDecoder().decode(message));
  return messages;
}

const cut = (text: string, size: number): Uint8Array[] => {
  const bytes = encode(text);
  return Array.from({ length: Math.ceil(bytes.length / size) }, (_, index) => bytes.subarray(index * size, (index + 1) * size));
};

describe('splitMbox', () => {
  test('splits at From lines, takes them off and unescapes', async () => {
    const file = `${separator}Subject: 1\n\n>From me\n>>From you\n> From quote\n\n${separator}Subject: 2\n\nEnd\n`;
    expect(await split([encode(file)])).toEqual(['Subject: 1\n\nFrom me\n>From you\n> From quote\n', 'Subject: 2\n\nEnd\n']);
  });

  test('keeps CRLF', async () => {
    const file = `${separator}Subject: 1\n\nHi\n\n${separator}Subject: 2\n\nHo\n`.replaceAll('\n', '\r\n');
    expect(await split([encode(file)])).toEqual(['Subject: 1\r\n\r\nHi\r\n', 'Subject: 2\r\n\r\nHo\r\n']);
  });

  test.each([
    ['an empty file', '', []],
    ['a file of empty lines', '\n\n', []],
    ['a From line alone', separator, []],
    ['no newline at the end', `${separator}Subject: 1\n\nHi`, ['Subject: 1\n\nHi']],
    ['a single mail without From line', 'Subject: 1\n\nHi\n', ['Subject: 1\n\nHi\n']],
    ['From within a paragraph', `${separator}S: 1\n\nHi\nFrom 10:00 to 2026\n`, ['S: 1\n\nHi\nFrom 10:00 to 2026\n']],
    ['From that begins a paragraph', `${separator}S: 1\n\nFrom now on.\n`, ['S: 1\n\nFrom now on.\n']],
    ['two messages of headers', `${separator}S: 1\n\n${separator}S: 2\n`, ['S: 1\n', 'S: 2\n']],
  ])('%s', async (_, file, messages) => {
    expect(await split([encode(file)])).toEqual(messages);
  });

  test('gives back what a writer put in, wherever the chunks break', async () => {
    const line = fc.oneof(
      fc.constantFrom('', 'From ', 'From a 10:00 2026', '>From me', '>>From x', 'Hi', 'é'),
      fc.stringMatching(/^[ -~]{0,20}$/),
    );
    const mail = fc.array(line, { maxLength: 8 }).map((lines) => `Subject: x\n\n${lines.join('\n')}\n`);
    await fc.assert(
      fc.asyncProperty(fc.array(mail, { minLength: 1, maxLength: 4 }), fc.integer({ min: 1, max: 40 }), async (mails, size) => {
        const file = mails.map((text) => `${separator}${text.replace(/^(>*From )/gm, '>$1')}\n`).join('');
        // The last message has no separator behind it that would take the empty line off.
        expect((await split(cut(file, size))).map((text) => text.trimEnd())).toEqual(mails.map((text) => text.trimEnd()));
      }),
    );
  });

  test('cuts a message that is too long, and harms no other', async () => {
    const file = `${separator}S: 1\n\n${'x'.repeat(5000)}\n\n${separator}S: 2\n\nHi\n`;
    const [first = '', second] = await split(cut(file, 700), { maxMessageBytes: 100 });
    expect([first.length, second]).toEqual([100, 'S: 2\n\nHi\n']);
  });

  test('holds one message at a time of a file of any size', async () => {
    const mail = encode(`${separator}Subject: x\n\n${'word '.repeat(200)}\n\n`);
    async function* file() {
      for (let count = 0; count < 100_000; count += 1) yield mail;
    }
    let messages = 0;
    const before = process.memoryUsage().heapUsed + process.memoryUsage().arrayBuffers;
    let most = 0;
    for await (const _ of splitMbox(file())) {
      messages += 1;
      if (messages % 5000 === 0)
        most = Math.max(most, process.memoryUsage().heapUsed + process.memoryUsage().arrayBuffers - before);
    }
    expect(messages).toBe(100_000);
    expect(most).toBeLessThan(80_000_000);
  }, 30_000);

  test.each(['\n', 'From \n', '>', '>From ', 'x', separator, `\n${separator}`])(
    'reads a megabyte of %j in 250 ms',
    async (piece) => {
      const file = encode(megabyte(piece));
      expect(await fastest(() => split([file]))).toBeLessThan(250);
    },
  );
});
