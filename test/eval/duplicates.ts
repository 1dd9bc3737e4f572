// Finds the duplicates of a labelled base, and prints `id<TAB>cluster` for each record, to be scored against the labels.
import { createReadStream } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { findDuplicatesInParallel } from 'clientele/node';
import { recordOf } from './duplicate-rows.ts';

const [directory] = process.argv.slice(2);
if (directory === undefined) {
  process.stderr.write('usage: npm run eval:duplicates -- DIR, which holds records.jsonl\n');
  process.exit(2);
}

const records = [];
for await (const line of createInterface({ input: createReadStream(join(directory, 'records.jsonl')) })) {
  if (line.trim() !== '') records.push(recordOf(JSON.parse(line)));
}
const clusterOf = new Map<string, string>();
for (const ids of (await findDuplicatesInParallel(records)).clusters) for (const id of ids) clusterOf.set(id, ids[0] ?? id);
for (const { id } of records) process.stdout.write(`${id}\t${clusterOf.get(id) ?? id}\n`);
