import type { Change } from '../../src/change/change.ts';
import type { ClientStore, FindRequest } from '../../src/ports/client-store.ts';

/** What was asked of a store for one message, or for one batch of them. */
export interface Step {
  readonly finds: readonly FindRequest[];
  readonly changes: readonly Change[];
}

/** A store that notes what is asked of it, step by step: a step ends with its commit. */
export function recording(store: ClientStore): { readonly store: ClientStore; readonly steps: readonly Step[] } {
  const steps: Step[] = [];
  let finds: FindRequest[] = [];
  return {
    steps,
    store: {
      ...store,
      find: (tenant, request) => {
        finds.push(request);
        return store.find(tenant, request);
      },
      commit: (changes) => {
        steps.push({ finds, changes });
        finds = [];
        return store.commit(changes);
      },
    },
  };
}
