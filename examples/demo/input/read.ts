import { readBytes } from './bytes.ts';
import type { InputFile } from './files.ts';
import { describeError, type Item, type Reading } from './item.ts';
import { readJsonLines } from './json-lines.ts';
import { readMailbox, readMailFile } from './mail.ts';

/** Everything that the files hold, in their order; a file that fails half way is a problem, and the next one goes on. */
export async function* readFiles(files: readonly InputFile[], reading: Reading): AsyncGenerator<Item> {
  for (const { path, format } of files) {
    const pieces = readBytes(path, reading.onBytes);
    try {
      if (format === 'mbox') yield* readMailbox(path, pieces, reading);
      else if (format === 'eml') yield* readMailFile(path, pieces, reading);
      else yield* readJsonLines(path, pieces);
    } catch (error) {
      yield {
        kind: 'problem',
        origin: { file: path },
        problem: describeError(error),
        advice: 'The rest of this file was left out.',
      };
    }
  }
}
