import type { ClientStore } from '../ports/client-store.ts';
import { ClienteleError } from '../shared/errors.ts';
import { sections } from './checks/index.ts';
import { type DriverCall, soundDriver } from './driver.ts';
import type { OlderSchema } from './older-schema.ts';
import type { EngineContext } from './section.ts';

/** What {@link describeClientStore} needs: a test runner's two functions, and how to make a store. */
export interface ConformanceOptions {
  /** `describe` of vitest, node:test, jest or their like. */
  readonly describe: (name: string, body: () => void) => unknown;
  /** `it` or `test` of the same; the time-out in milliseconds is passed last, as vitest and jest take it. */
  readonly it: (name: string, check: () => Promise<void>, timeoutMs: number) => unknown;
  /** Makes an empty store; the kit closes it. */
  readonly create: () => Promise<ClientStore>;
  /**
   * Opens another handle on the data of a store of `create`, which is open still or closed already, and brings the data up to date where
   * they are of an older schema; the kit closes it. Each call of the driver, opening included, has to go through `through`, which lets one
   * fail now and then. A store that declares `durable` or `shared` has to bring it.
   */
  readonly openAgain?: (store: ClientStore, through: DriverCall) => Promise<ClientStore>;
  /**
   * The schemas of before, the oldest first: an empty list as long as there is none. A store that declares `durable` or `shared` has to
   * bring it.
   */
  readonly olderSchemas?: readonly OlderSchema[];
}

const timeoutMs = 60_000;

/**
 * Describes, as tests of your runner, every guarantee of the `ClientStore` port; a store that passes works under this library. Nothing can
 * be switched off: what a store need not do is said by its `capabilities`. A failed check throws `not-conforming`.
 *
 * @example
 * const checks = new Map();
 * const create = async () => memoryStore();
 * describeClientStore({ describe: (_, body) => body(), it: (name, check) => checks.set(name, check), create });
 * checks.size > 100 // => true
 */
export function describeClientStore(options: ConformanceOptions): void {
  const { describe, it, create } = options;
  for (const [title, section] of Object.entries(sections)) {
    describe(title, () => {
      for (const [name, check] of Object.entries(section)) {
        const run = async () => {
          const opened: ClientStore[] = [];
          const keep = (store: ClientStore): ClientStore => {
            opened.push(store);
            return store;
          };
          try {
            const store = keep(await create());
            await check({ store, ...engineOf(store, options, keep) });
          } finally {
            for (const store of opened.reverse()) await store.close();
          }
        };
        it(name, run, timeoutMs);
      }
    });
  }
}

/** What the checks of a store with an engine need besides; nothing for a store that lives and ends with its process. */
function engineOf(
  { capabilities }: ClientStore,
  { openAgain, olderSchemas }: ConformanceOptions,
  keep: (store: ClientStore) => ClientStore,
): Partial<EngineContext> {
  if (!capabilities.durable && !capabilities.shared) return {};
  if (openAgain === undefined) throw missing('openAgain');
  if (olderSchemas === undefined) throw missing('olderSchemas');
  return { olderSchemas, openAgain: async (store, through = soundDriver) => keep(await openAgain(store, through)) };
}

const missing = (name: string): ClienteleError =>
  new ClienteleError('invalid-input', `A durable or shared store needs \`${name}\`.`, { path: [name] });
