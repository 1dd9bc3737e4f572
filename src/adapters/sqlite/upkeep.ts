import { existsSync, statSync } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { ClienteleError } from '../../shared/errors.ts';
import type { DatabaseSyncLike } from './database-like.ts';
import type { Engine } from './engine.ts';
import { blockingWaitMs, builtInSqlite, fileOf } from './open.ts';

/** Empties the log into the file, and cuts it to nothing. Throws `store-busy` where a reader still needs it. */
export function emptyLog(engine: Engine): void {
  const [result] = engine.all('PRAGMA wal_checkpoint(TRUNCATE)');
  if (result?.busy === 1) throw new ClienteleError('store-busy', 'Others still use the log of the database.');
}

/** How many transactions pass between two looks at the log. */
const lookEvery = 16;

/** How long a log that grew too long may hold the process up: about as long as the reads take that are under way. */
const emptyingWaitMs = 100;

/**
 * To be called after every transaction: empties a log that has grown to twice the length at which SQLite writes it into the file. Where
 * reads of several processes overlap all the time, SQLite by itself finds no moment to begin the log anew, and it grows without end.
 */
export function logKeeper(engine: Engine): () => void {
  const file = fileOf(engine);
  let transactions = 0;
  return () => {
    transactions += 1;
    if (file === undefined || transactions % lookEvery !== 0 || lengthOf(`${file}-wal`) <= 2 * usualLength(engine)) return;
    try {
      engine.exec(`PRAGMA busy_timeout = ${emptyingWaitMs}`);
      emptyLog(engine);
    } catch {
      // The transaction is kept all the same; the next look tries again.
    } finally {
      engine.exec(`PRAGMA busy_timeout = ${blockingWaitMs}`);
    }
  };
}

const lengthOf = (path: string): number => statSync(path, { throwIfNoEntry: false })?.size ?? 0;

function usualLength(engine: Engine): number {
  const [pages, bytes] = ['wal_autocheckpoint', 'page_size'].map(
    (name) => Object.values(engine.all(`PRAGMA ${name}`)[0] ?? {})[0],
  );
  return Number(pages) * Number(bytes);
}

/** Writes a copy of the database on which the engine works to a path, where it appears when it is whole. */
export async function copyTo(engine: Engine, database: DatabaseSyncLike, path: string): Promise<void> {
  if (existsSync(path)) {
    throw new ClienteleError('invalid-input', `There is a file already: ${path}`, { path: ['path'], details: { path } });
  }
  const unfinished = `${path}.unfinished`;
  try {
    await rm(unfinished, { force: true });
    await copySnapshot(engine, database, unfinished);
    await rename(unfinished, path);
  } catch (cause) {
    await rm(unfinished, { force: true }).catch(() => undefined);
    if (cause instanceof ClienteleError) throw cause;
    throw new ClienteleError('store-failed', `The copy cannot be written: ${path}`, { cause, details: { path } });
  }
}

/** Beside the event loop where Node can do that; else at once, and nothing else happens meanwhile. */
async function copySnapshot(engine: Engine, database: DatabaseSyncLike, path: string): Promise<void> {
  const [file, sqlite] = [fileOf(engine), builtInSqlite()];
  // Never a second SQLite library on the file: in one process they do not see each other's locks, and closing one drops the other's.
  if (file === undefined || sqlite?.backup === undefined || !(database instanceof sqlite.DatabaseSync)) {
    engine.run('VACUUM INTO ?', path);
    return;
  }
  const source = new sqlite.DatabaseSync(file, { readOnly: true });
  try {
    // A copy begins anew whenever another connection writes, unless what it reads is pinned.
    source.exec('BEGIN; SELECT 1 FROM clientele_schema');
    await sqlite.backup(source, path, { rate: 1_000 });
  } finally {
    source.close();
  }
}
