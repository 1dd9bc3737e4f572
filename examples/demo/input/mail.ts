import { parseMail, splitMbox } from 'clientele/email';
import { describeError, type Item, type Origin, type Reading } from './item.ts';

/** Reads a mailbox file, one mail at a time. */
export async function* readMailbox(file: string, pieces: AsyncIterable<Uint8Array>, reading: Reading): AsyncGenerator<Item> {
  let mail = 0;
  for await (const raw of splitMbox(pieces)) {
    mail += 1;
    yield await readMail(raw, { file, mail }, reading);
  }
  if (mail === 0) {
    yield { kind: 'problem', origin: { file }, problem: 'The mailbox holds no mail.', advice: 'Check that it is an mbox file.' };
  }
}

/** Reads a file that is one mail. */
export async function* readMailFile(file: string, pieces: AsyncIterable<Uint8Array>, reading: Reading): AsyncGenerator<Item> {
  const raw: Uint8Array[] = [];
  for await (const piece of pieces) raw.push(piece);
  yield await readMail(Buffer.concat(raw), { file }, reading);
}

async function readMail(raw: Uint8Array, origin: Origin, { ownAddresses }: Reading): Promise<Item> {
  try {
    return { kind: 'message', origin, message: await parseMail(raw, { ownAddresses }) };
  } catch (error) {
    return {
      kind: 'problem',
      origin,
      problem: describeError(error),
      advice: 'Correct the mail in the file, or take it out; the other mails were read.',
    };
  }
}
