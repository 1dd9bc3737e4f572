import { randomUUID } from 'node:crypto';
import { existsSync, statSync } from 'node:fs';
import { link, rename, rm } from 'node:fs/promises';
import { ClienteleError } from '../../shared/errors.ts';
import type { DatabaseSyncLike } from './database-like.ts';
import { type Engine, engine as wrap } from './engine.ts';
import { builtInSqlite, fileOf } from './open.ts';
import { isBusy } from './patience.ts';

/** Empties the log into the file, and cuts it to nothing. Throws `store-busy` where a reader still needs it. */
export function emptyLog(engine: Engine): void {
  const [result] = engine.all('PRAGMA wal_checkpoint(TRUNCATE)');
  if (result?.busy === 1) throw new ClienteleError('store-busy', 'Others still use the log of the database.');
}

/** How many transactions pass between two looks at the log. */
export const lookEvery = 16;

/** How often an emptying begins anew: with the engine's own wait between, the process is held up for 100 ms at most. */
const emptyingTries = 20;

/**
 * To be called after every transaction: empties a log that has grown to twice the length at which SQLite writes it into the file, once
 * the reads that are under way have ended. Where reads of several processes overlap all the time, SQLite by itself finds no moment to
 * begin the log anew, and it grows without end.
 */
export function logKeeper(engine: Engine, tries = emptyingTries): () => void {
  const file = fileOf(engine);
  let transactions = 0;
  let usual: number | undefined;
  return () => {
    transactions += 1;
    if (file === undefined || transactions % lookEvery !== 0) return;
    try {
      usual ??= usualLength(engine);
      if (lengthOf(`${file}-wal`) <= 2 * usual) return;
    } catch {
      // The transaction is kept all the same; the next look tries again.
      return;
    }
    for (let tried = 0; tried < tries && !isSettled(engine); tried += 1);
  };
}

/**
 * Tries for a moment, and says whether another try is of no use. One checkpoint that waits long would wait in vain: it stands at the read
 * mark that it met first, which the next reader takes again for what is newest. A checkpoint that begins anew sees what became of it.
 */
function isSettled(engine: Engine): boolean {
  try {
    emptyLog(engine);
    return true;
  } catch (error) {
    // The transaction is kept all the same; the next look tries again.
    return !isBusy(error);
  }
}

const lengthOf = (path: string): number => statSync(path, { throwIfNoEntry: false })?.size ?? 0;

function usualLength(engine: Engine): number {
  const [pages, bytes] = ['wal_autocheckpoint', 'page_size'].map(
    (name) => Object.values(engine.all(`PRAGMA ${name}`)[0] ?? {})[0],
  );
  return Number(pages) * Number(bytes);
}

/** Works once no other connection is in the way. */
export type WhenFree = <Result>(work: () => Result) => Promise<Result>;

/** Writes a copy of the database on which the engine works to a path, where it appears when it is whole. */
export async function copyTo(engine: Engine, database: DatabaseSyncLike, path: string, whenFree: WhenFree): Promise<void> {
  if (existsSync(path)) throw isThere(path);
  // Of two copies to one path each writes a file of its own.
  const unfinished = `${path}.${randomUUID()}.unfinished`;
  try {
    await copySnapshot(engine, database, unfinished, whenFree);
    await place(unfinished, path);
  } catch (cause) {
    if (cause instanceof ClienteleError) throw cause;
    throw new ClienteleError('store-failed', `The copy cannot be written: ${path}`, { cause, details: { path } });
  } finally {
    await rm(unfinished, { force: true }).catch(() => undefined);
  }
}

/** Gives the copy its name, and takes none away: a rename would overwrite a file that came meanwhile. */
async function place(unfinished: string, path: string): Promise<void> {
  try {
    await link(unfinished, path);
  } catch (cause) {
    // Some file systems have no links.
    if ((cause as NodeJS.ErrnoException).code === 'EEXIST' || existsSync(path)) throw isThere(path);
    await rename(unfinished, path);
  }
}

const isThere = (path: string): ClienteleError =>
  new ClienteleError('invalid-input', `There is a file already: ${path}`, { path: ['path'], details: { path } });

/** Beside the event loop where Node can do that; else at once, and nothing else happens meanwhile. */
async function copySnapshot(engine: Engine, database: DatabaseSyncLike, path: string, whenFree: WhenFree): Promise<void> {
  const [file, sqlite] = [fileOf(engine), builtInSqlite()];
  // Never a second SQLite library on the file: in one process they do not see each other's locks, and closing one drops the other's.
  if (file === undefined || sqlite?.backup === undefined || !(database instanceof sqlite.DatabaseSync)) {
    await whenFree(() => engine.run('VACUUM INTO ?', path));
    return;
  }
  const source = new sqlite.DatabaseSync(file, { readOnly: true });
  try {
    // A copy begins anew whenever another connection writes, unless what it reads is pinned.
    source.exec('BEGIN');
    await whenFree(() => wrap(source).exec('SELECT 1 FROM clientele_schema'));
    await sqlite.backup(source, path, { rate: 1_000 });
  } finally {
    source.close();
  }
}
