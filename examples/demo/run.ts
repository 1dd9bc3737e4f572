import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createClientele, type Evidence, type Workspace } from 'clientele';
import { randomIds, systemClock } from 'clientele/node';
import { sqliteStore } from 'clientele/sqlite';
import { type Ingested, ingestItems } from './ingest.ts';
import { findFiles, type InputFile } from './input/files.ts';
import { inOrderOfTime } from './input/in-order.ts';
import { describeOrigin, type Problem } from './input/item.ts';
import { readFiles } from './input/read.ts';
import type { Options } from './options.ts';
import { renderJson } from './output/json.ts';
import { mostTelling } from './output/provenance.ts';
import { findQuotes } from './output/quote.ts';
import { renderText } from './output/text.ts';
import { plural, startProgress } from './progress.ts';
import { gatherReport } from './report/gather.ts';
import type { Report } from './report/report.ts';
import { sample } from './sample.ts';

/** The languages of the texts, the likeliest first. */
const languages = ['en', 'fr', 'de', 'es', 'pt', 'it', 'nl'];

/** Up to this size the files are held in memory and brought in order; beyond, they are read as a stream, as they stand. */
const sortedBytes = 50_000_000;

/** Reads, ingests and shows; gives the exit code: 0, or 1 where nothing at all could be read. */
export async function runDemo(asked: Options): Promise<number> {
  const options = asked.paths.length > 0 ? asked : withSample(asked);
  const { ownAddresses, country, json } = options;
  const { files, problems } = await findFiles(options.paths);
  if (files.length === 0) return reportNothing(problems);

  const database = options.database ?? join(await mkdtemp(join(tmpdir(), 'clientele-demo-')), 'clients.db');
  const store = sqliteStore({ path: database });
  const settings = { languages, ownAddresses, ...(country === undefined ? {} : { defaultCountry: country }) };
  const clientele = createClientele({ store, clock: systemClock(), ids: randomIds(), settings: () => settings });
  const workspace = clientele.for({ tenant: 'demo', actor: { id: 'demo', role: 'system' } });
  try {
    const ingested = await ingestFiles(workspace, files, ownAddresses);
    const report = await gatherReport(workspace, { database, files: files.length, ingested, problems });
    process.stdout.write(json ? renderJson(report) : await renderPage(report, files, ownAddresses));
    return report.counts.messages === 0 ? 1 : 0;
  } finally {
    await store.close();
  }
}

const withSample = (asked: Options): Options => ({
  country: sample.country,
  ...asked,
  paths: sample.paths,
  ownAddresses: [...sample.ownAddresses, ...asked.ownAddresses],
});

/** Reads and ingests with a progress bar on standard error. */
async function ingestFiles(
  workspace: Workspace,
  files: readonly InputFile[],
  ownAddresses: readonly string[],
): Promise<Ingested> {
  const total = files.reduce((sum, file) => sum + file.bytes, 0);
  process.stderr.write(`Reading ${plural(files.length, 'file')} …\n`);
  const progress = startProgress(process.stderr, Date.now);
  const inOrder = total <= sortedBytes;
  let bytes = 0;
  let messages = 0;
  const onBytes = (count: number) => {
    bytes += count;
    progress.show(inOrder ? bytes / total / 2 : bytes / total, messages);
  };
  const read = readFiles(files, { ownAddresses, onBytes });
  const items = inOrder ? await inOrderOfTime(read) : read;
  const ingested = await ingestItems(workspace, items, (count) => {
    messages = count;
    if (Array.isArray(items)) progress.show(0.5 + count / items.length / 2, count);
  });
  progress.done(messages);
  return ingested;
}

/** The page for people, with the words that the values of one client were read from. */
async function renderPage(report: Report, files: readonly InputFile[], ownAddresses: readonly string[]): Promise<string> {
  const evidence = (mostTelling(report.clients)?.values ?? []).flatMap(({ observation }): Evidence[] =>
    observation.evidence === undefined ? [] : [observation.evidence],
  );
  const quotes = await findQuotes(readFiles(files, { ownAddresses, onBytes: () => undefined }), evidence);
  return renderText(report, ({ observation }) =>
    observation.evidence === undefined ? undefined : quotes.get(observation.evidence),
  );
}

function reportNothing(problems: readonly Problem[]): number {
  for (const { origin, problem, advice } of problems) {
    process.stderr.write(`${describeOrigin(origin)}: ${problem} ${advice}\n`);
  }
  process.stderr.write('Nothing could be read. --help shows what can.\n');
  return 1;
}
