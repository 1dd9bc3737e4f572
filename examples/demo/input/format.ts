import { open } from 'node:fs/promises';
import { extname } from 'node:path';

/** The kinds of files that the demo reads. */
export type Format = 'mbox' | 'eml' | 'json-lines';

/** What a look at the beginning of a file told. */
export type Detected =
  | { readonly kind: 'known'; readonly format: Format }
  | { readonly kind: 'unknown'; readonly problem: string; readonly advice: string };

const extensions: Readonly<Record<string, Format>> = {
  '.mbox': 'mbox',
  '.mbx': 'mbox',
  '.eml': 'eml',
  '.jsonl': 'json-lines',
  '.ndjson': 'json-lines',
};

const beginnings: readonly (readonly [RegExp, Format])[] = [
  [/^From \S/, 'mbox'],
  [/^\{/, 'json-lines'],
  [/^(?:[A-Za-z][A-Za-z0-9-]{0,70}:[ \t\r\n])/, 'eml'],
];

/** The name of a file decides; of a file with any other name, how it begins. */
export async function detectFormat(path: string): Promise<Detected> {
  const named = extensions[extname(path).toLowerCase()];
  const beginning = await readBeginning(path);
  if (beginning === '') return unknown('The file is empty.', 'Export it again, or leave it out.');
  if (named !== undefined) return { kind: 'known', format: named };
  const found = beginnings.find(([pattern]) => pattern.test(beginning));
  if (found !== undefined) return { kind: 'known', format: found[1] };
  if (beginning.startsWith('['))
    return unknown(
      'The file is one JSON array.',
      'Write one JSON object a line, for example with: jq -c ".[]" FILE > FILE.jsonl',
    );
  return unknown(
    'The file is no mailbox, no mail and no JSON Lines.',
    'Give .mbox, .eml or .jsonl files, or a folder of them: docs/demo.md shows what each holds.',
  );
}

const unknown = (problem: string, advice: string): Detected => ({ kind: 'unknown', problem, advice });

async function readBeginning(path: string): Promise<string> {
  const file = await open(path);
  try {
    const { bytesRead, buffer } = await file.read(Buffer.alloc(4096), 0, 4096, 0);
    return new TextDecoder().decode(buffer.subarray(0, bytesRead)).trimStart();
  } finally {
    await file.close();
  }
}
