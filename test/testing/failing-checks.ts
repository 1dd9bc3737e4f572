import type { ClientStore } from '../../src/ports/client-store.ts';
import { describeClientStore } from '../../src/testing/index.ts';

/** Runs the kit on a store and gives the names of the checks that it fails, each with its section. */
export async function failingChecks(create: () => ClientStore): Promise<readonly string[]> {
  const checks: { readonly name: string; readonly run: () => Promise<void> }[] = [];
  let section = '';
  describeClientStore({
    describe: (name, body) => {
      section = name;
      body();
    },
    it: (name, run) => checks.push({ name: `${section}: ${name}`, run }),
    create: async () => create(),
    openAgain: async (store) => store,
  });
  const failing: string[] = [];
  for (const { name, run } of checks) {
    try {
      await run();
    } catch {
      failing.push(name);
    }
  }
  return failing;
}
