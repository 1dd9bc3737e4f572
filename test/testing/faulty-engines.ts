import { DatabaseSync } from 'node:sqlite';
import type { DatabaseSyncLike } from '../../src/adapters/sqlite/index.ts';
import type { ClientStore } from '../../src/ports/client-store.ts';
import type { DriverCall } from '../../src/testing/index.ts';
import { storesInFiles } from '../adapters/sqlite/stores-in-files.ts';
import type { Fault } from './fault.ts';

type Kit = ReturnType<typeof storesInFiles>;

/** A fault of a store on an engine: what stands before the sound way to open it. */
export interface EngineFault extends Fault {
  readonly kit: () => Kit;
}

const sound = (openFile = (path: string): DatabaseSyncLike => new DatabaseSync(path)): Kit => storesInFiles(openFile);

/** Opens again, and changes what was opened. */
const changed = (change: (store: ClientStore) => Partial<ClientStore>): Kit => {
  const kit = sound();
  const openAgain = async (store: ClientStore, through: DriverCall) => {
    const opened = await kit.openAgain(store, through);
    return { ...opened, ...change(opened) };
  };
  return { ...kit, openAgain };
};

const ofTransactions = /^(BEGIN|COMMIT|ROLLBACK)/;

/** A database on which every statement stands alone, as long as this says so. */
function withoutTransactions(path: string, isAlone: () => boolean = () => true): DatabaseSyncLike {
  const database = new DatabaseSync(path);
  const kept = (sql: string): string => (ofTransactions.test(sql) && isAlone() ? 'SELECT 1' : sql);
  return {
    exec: (sql) => database.exec(kept(sql)),
    prepare: (sql) => database.prepare(kept(sql)),
    close: () => database.close(),
  };
}

/** The causes of failures, as an adapter passes them on that does not wrap them. */
const unwrapped = (error: unknown): never => {
  throw error instanceof Error && error.cause !== undefined ? error.cause : error;
};

/** Stores in SQLite with one fault each. */
export const faultyEngines: Readonly<Record<string, EngineFault>> = {
  'no transaction': {
    noticedBy:
      'failing: a change applies whole or not at all, whichever call of the driver fails, and its message may come again',
    saying: /what is stored where call \d+ of the driver was not made/,
    kit: () => sound((path) => withoutTransactions(path)),
  },
  'a failure that nobody hears of': {
    noticedBy: 'failing: a change that takes away does so whole or not at all, whichever call of the driver fails',
    saying: /what is stored where call 1 of the driver was not made/,
    kit: () =>
      changed((store) => ({
        commit: (changes) => store.commit(changes).catch(() => changes.map(() => ({ kind: 'applied' }))),
      })),
  },
  'a failure without its code': {
    noticedBy: 'failing: a change that takes away does so whole or not at all, whichever call of the driver fails',
    saying: /the error where Call 1 of the driver was not made.*store-failed/,
    kit: () => changed((store) => ({ commit: (changes) => store.commit(changes).catch(unwrapped) })),
  },
  'a failed read that looks empty': {
    noticedBy: 'failing: every read is right or fails, whichever call of the driver fails',
    saying: /the answer of accounts: .*got …\{"rows":\[\]\}/,
    kit: () => changed((store) => ({ accounts: (...asked) => store.accounts(...asked).catch(() => ({ rows: [] })) })),
  },
  'a driver whose calls the kit cannot reach': {
    noticedBy:
      'failing: a change applies whole or not at all, whichever call of the driver fails, and its message may come again',
    saying: /whether calls of the driver go through/,
    kit: () => {
      const kit = sound();
      return { ...kit, openAgain: (store) => kit.openAgain(store, (call) => call()) };
    },
  },
  'a migration that loses what it does not know': {
    noticedBy: 'migration: a store of each older schema has its rows, their order and counts as before, and works on',
    saying: /what a store of version \d has: expected/,
    kit: () =>
      sound((path) => {
        const database = new DatabaseSync(path);
        const exec = (sql: string) => database.exec(sql.replace(/UPDATE clientele_event SET .*?;/s, ''));
        return { exec, prepare: (sql) => database.prepare(sql), close: () => database.close() };
      }),
  },
  'a migration in pieces': {
    noticedBy: 'migration: a store of the oldest schema comes up to date whole or not at all, whichever call of the driver fails',
    saying: /already exists|duplicate column/,
    kit: () => sound((path) => withoutTransactions(path)),
  },
};
