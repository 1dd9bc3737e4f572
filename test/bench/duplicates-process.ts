// Finds the duplicates of a file of JSON Lines and writes each row's cluster: what `npm run bench -- duplicates` measures as a whole process.
import { statSync, writeFileSync } from 'node:fs';
import { findDuplicatesInParallel } from '../../src/adapters/node/index.ts';
import type { LinesPart } from './duplicates-part.ts';

const [input = '', output = ''] = process.argv.slice(2);

const { size } = statSync(input);
/** Some parts for each thread, so that both end at about the same time. */
const bytesPerPart = Math.ceil(size / 16);
const parts = Array.from({ length: Math.ceil(size / bytesPerPart) }, (_, part): LinesPart => {
  const from = part * bytesPerPart;
  return { path: input, from, to: Math.min(from + bytesPerPart, size) };
});

const { clusters } = await findDuplicatesInParallel({ module: new URL('./duplicates-part.ts', import.meta.url), parts });
writeFileSync(output, clusters.map((ids, cluster) => ids.map((id) => `${id}\t${cluster}\n`).join('')).join(''));
const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
console.log(JSON.stringify({ work: (userCPUTime + systemCPUTime) / 1e6, megabytes: maxRSS / 1024 }));
