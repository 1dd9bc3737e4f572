// Finds the duplicates of a file of JSON Lines and writes each row's cluster: what `npm run bench -- duplicates` measures as a whole process.
import { closeSync, openSync, readSync, writeFileSync } from 'node:fs';
import { findDuplicatesInParallel } from '../../src/adapters/node/index.ts';
import { recordOf } from '../eval/duplicate-rows.ts';

const [input = '', output = ''] = process.argv.slice(2);

/** One line after the other, so that no more than a part of the file is held. */
function* lines(path: string): Generator<string> {
  const [file, block, decoder] = [openSync(path, 'r'), Buffer.allocUnsafe(1 << 20), new TextDecoder()];
  let rest = '';
  for (let size = readSync(file, block); size > 0; size = readSync(file, block)) {
    const parts = (rest + decoder.decode(block.subarray(0, size), { stream: true })).split('\n');
    rest = parts.pop() ?? '';
    yield* parts;
  }
  closeSync(file);
  if (rest !== '') yield rest;
}

function* records() {
  for (const line of lines(input)) if (line !== '') yield recordOf(JSON.parse(line));
}

const { clusters } = await findDuplicatesInParallel(records());
writeFileSync(output, clusters.map((ids, cluster) => ids.map((id) => `${id}\t${cluster}\n`).join('')).join(''));
const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
console.log(JSON.stringify({ work: (userCPUTime + systemCPUTime) / 1e6, megabytes: maxRSS / 1024 }));
