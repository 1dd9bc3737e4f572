import { ClienteleError } from '../../shared/errors.ts';
import type { DatabaseSyncLike } from './database-like.ts';
import type { Engine } from './engine.ts';
import { migrations } from './migrations.ts';

/** Opening is one synchronous call; nothing else waits in a process that starts. */
const openingWaitMs = 5_000;

/** How long the engine itself waits for others, while this process does nothing else: most transactions of others are over by then. */
const blockingWaitMs = 5;

/** What every connection of the store is set to; the reasons stand beside the figures of the benchmark. */
const settings = [
  'synchronous = FULL',
  'wal_autocheckpoint = 10000',
  // What is deleted has to be gone from the file, not only from the index.
  'secure_delete = ON',
] as const;

/** The SQLite that Node carries; `undefined` in an older Node. */
export const builtInSqlite = () => process.getBuiltinModule?.('node:sqlite');

/** Opens a file with the SQLite that Node carries; an older Node without it is `unsupported`. */
export function openFile(path: string): DatabaseSyncLike {
  const sqlite = builtInSqlite();
  if (sqlite === undefined) {
    throw new ClienteleError('unsupported', 'This Node has no node:sqlite: pass a better-sqlite3 database instead.');
  }
  try {
    return new sqlite.DatabaseSync(path);
  } catch (cause) {
    throw new ClienteleError('store-failed', `The file cannot be opened: ${path}`, { cause, details: { path } });
  }
}

/** Sets a connection up and brings its tables up to date; other processes may do the same to the same file meanwhile. */
export function prepare(engine: Engine): void {
  engine.exec(`PRAGMA busy_timeout = ${openingWaitMs}`);
  for (const setting of settings) engine.exec(`PRAGMA ${setting}`);
  switchToWal(engine);
  if (schemaVersion(engine) !== migrations.length) migrate(engine);
  engine.exec(`PRAGMA busy_timeout = ${blockingWaitMs}`);
}

function migrate(engine: Engine): void {
  engine.transaction('BEGIN IMMEDIATE', () => {
    const version = schemaVersion(engine);
    if (version > migrations.length) {
      throw new ClienteleError('store-too-new', `The store has version ${version}, this library knows ${migrations.length}.`, {
        details: { found: version, known: migrations.length },
      });
    }
    for (const step of migrations.slice(version)) engine.exec(step);
    engine.exec('CREATE TABLE IF NOT EXISTS clientele_schema (version INTEGER NOT NULL) STRICT');
    engine.exec('DELETE FROM clientele_schema');
    engine.exec(`INSERT INTO clientele_schema VALUES (${migrations.length})`);
  });
}

/** The path of the file in which the database lies, so that it outlives the process and others may open it; `undefined` in memory. */
export function fileOf(engine: Engine): string | undefined {
  const file = engine.all('PRAGMA database_list').find(({ name }) => name === 'main')?.file;
  return typeof file === 'string' && file !== '' ? file : undefined;
}

function schemaVersion(engine: Engine): number {
  const [table] = engine.all("SELECT 1 FROM sqlite_schema WHERE type = 'table' AND name = 'clientele_schema'");
  if (table === undefined) return 0;
  return Number(engine.all('SELECT version FROM clientele_schema')[0]?.version ?? 0);
}

/** The switch needs the file alone for a moment and does not wait by itself, so it is tried until the time-out. */
function switchToWal(engine: Engine): void {
  const pause = new Int32Array(new SharedArrayBuffer(4));
  for (let waited = 0; ; waited += 10) {
    try {
      engine.exec('PRAGMA journal_mode = WAL');
      return;
    } catch (error) {
      if (waited >= openingWaitMs) throw error;
      Atomics.wait(pause, 0, 0, 10);
    }
  }
}
