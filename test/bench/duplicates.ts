import { spawnSync } from 'node:child_process';
import { closeSync, mkdtempSync, openSync, readFileSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { generatedClients } from './generated-clients.ts';

const finder = fileURLToPath(new URL('./duplicates-process.ts', import.meta.url));

/**
 * Finds the duplicates of generated bases, each as a whole process from JSON Lines to clusters: 10,000, 100,000 and 1,000,000 records, or
 * as many as the arguments say.
 */
export async function run(options: readonly string[]): Promise<void> {
  const sizes = options.length === 0 ? [10_000, 100_000, 1_000_000] : options.map(Number);
  const folder = mkdtempSync(join(tmpdir(), 'clientele-duplicates-'));
  console.log('| records | seconds | of work | MB at most | precision | recall | F1 |');
  console.log('| ---: | ---: | ---: | ---: | ---: | ---: | ---: |');
  try {
    for (const size of sizes) {
      const [input, output] = [join(folder, 'records.jsonl'), join(folder, 'clusters.tsv')];
      const gold = writeBase(input, size);
      const started = performance.now();
      const child = spawnSync(process.execPath, ['--conditions=clientele-source', finder, input, output], { encoding: 'utf8' });
      if (child.status !== 0) throw new Error(child.stderr);
      const seconds = (performance.now() - started) / 1000;
      const { work, megabytes } = JSON.parse(child.stdout);
      const { precision, recall } = score(gold, output);
      const shares = [precision, recall, (2 * precision * recall) / (precision + recall)].map((share) => share.toFixed(4));
      console.log(`| ${[size, seconds.toFixed(1), work.toFixed(1), Math.round(megabytes), ...shares].join(' | ')} |`);
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Writes the rows of a base: the client of each row, whose id is its place. */
function writeBase(path: string, size: number): Int32Array {
  const gold = new Int32Array(size);
  const file = openSync(path, 'w');
  let [index, lines] = [0, ''];
  for (const { gold: client, row } of generatedClients(size)) {
    gold[index] = client;
    lines += `${JSON.stringify({ id: String(index), ...row })}\n`;
    index += 1;
    if (index % 10_000 !== 0 && index !== size) continue;
    writeSync(file, lines);
    lines = '';
  }
  closeSync(file);
  return gold;
}

/** Of the pairs in the clusters the share that is one client's, and of all clients' pairs the share that was found. */
function score(gold: Int32Array, path: string): { precision: number; recall: number } {
  const found = new Map<string, number[]>();
  for (const line of readFileSync(path, 'utf8').split('\n')) {
    const [id, cluster] = line.split('\t');
    if (cluster === undefined) continue;
    const clients = found.get(cluster);
    if (clients === undefined) found.set(cluster, [gold[Number(id)] as number]);
    else clients.push(gold[Number(id)] as number);
  }
  const [all, joined] = [pairsIn(gold), [...found.values()]];
  const right = joined.reduce((sum, clients) => sum + pairsIn(clients), 0);
  const claimed = joined.reduce((sum, { length }) => sum + (length * (length - 1)) / 2, 0);
  return { precision: right / claimed, recall: right / all };
}

/** The pairs of rows that are one client's. */
function pairsIn(clients: Iterable<number>): number {
  const sizes = new Map<number, number>();
  let pairs = 0;
  for (const client of clients) {
    const size = sizes.get(client) ?? 0;
    pairs += size;
    sizes.set(client, size + 1);
  }
  return pairs;
}
