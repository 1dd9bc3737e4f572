import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { MessageInput } from '../../../src/conversation/message.ts';
import { parseMessage } from '../../../src/service/ingest.ts';
import { glanceAt, readMessage } from '../../../src/service/read-message.ts';
import { parseSettings } from '../../../src/service/settings.ts';
import { startServer } from '../../adapters/postgres/server.ts';
import { benchMessages } from '../messages.ts';
import { databasesOn } from './databases.ts';
import { measurePostgresGrowth, measureSqliteGrowth } from './growth.ts';
import { costOf, medianOfEach, rate, rounds } from './measure.ts';
import { measurePostgres, measureWriters } from './postgres.ts';
import { measureSizes } from './sizes.ts';
import { measureSqlite } from './sqlite.ts';

/**
 * Measures ingest on SQLite and PostgreSQL beside statements by hand for the same rows, with several writers, and as the store grows.
 * Options: the number of messages (3,000), then the numbers of clients to grow to (10,000 and 100,000; a million takes many minutes).
 */
export async function run(options: readonly string[]): Promise<void> {
  const [count = 3_000, ...given] = options.map(Number);
  const sizes = given.length === 0 ? [10_000, 100_000] : given;
  const messages = benchMessages(count);
  const folder = mkdtempSync(join(tmpdir(), 'clientele-bench-'));
  const server = await startServer();
  try {
    const databases = await databasesOn(server);
    const { reading } = await medianOfEach({ reading: () => costOf(async () => readAll(messages)) });
    console.log(
      `Medians of ${rounds} rounds. Reading alone (parse, recognise the sender, extract): ${rate(count, reading.time)} a second.`,
    );
    await measureSqlite(messages, reading, folder);
    await measurePostgres(databases, messages, reading);
    await measureWriters(databases, messages);
    await measureSizes(databases, messages);
    await measureSqliteGrowth(sizes, folder);
    await measurePostgresGrowth(databases, sizes);
    await databases.end();
  } finally {
    await server.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Parsing, recognising the sender and extraction, without matching and storing. */
function readAll(messages: readonly MessageInput[]): void {
  const settings = parseSettings({});
  for (const input of messages) {
    const message = parseMessage(input);
    readMessage(message, glanceAt(message, settings), undefined, settings);
  }
}
