import type { ClientStore } from '../ports/client-store.ts';
import { ClienteleError } from '../shared/errors.ts';
import { sections } from './checks/index.ts';

/** What {@link describeClientStore} needs: a test runner's two functions, and how to make a store. */
export interface ConformanceOptions {
  /** `describe` of vitest, node:test, jest or their like. */
  readonly describe: (name: string, body: () => void) => unknown;
  /** `it` or `test` of the same; the time-out in milliseconds is passed last, as vitest and jest take it. */
  readonly it: (name: string, check: () => Promise<void>, timeoutMs: number) => unknown;
  /** Makes an empty store; the kit closes it. */
  readonly create: () => Promise<ClientStore>;
  /**
   * Opens another handle on the data of a store of `create`, which is open still or closed already; the kit closes it. A store that
   * declares `durable` or `shared` has to bring it.
   */
  readonly openAgain?: (store: ClientStore) => Promise<ClientStore>;
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
export function describeClientStore({ describe, it, create, openAgain }: ConformanceOptions): void {
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
            const { durable, shared } = store.capabilities;
            if ((durable || shared) && openAgain === undefined) {
              throw new ClienteleError('invalid-input', 'A durable or shared store needs `openAgain`.', { path: ['openAgain'] });
            }
            await check(
              openAgain === undefined ? { store } : { store, openAgain: async (other) => keep(await openAgain(other)) },
            );
          } finally {
            for (const store of opened.reverse()) await store.close();
          }
        };
        it(name, run, timeoutMs);
      }
    });
  }
}
