import type { ClientStore } from '../../src/ports/client-store.ts';

/** What is wrong with a store, and how the kit has to notice. */
export interface Fault {
  /** A check that has to fail, with its section. */
  readonly noticedBy: string;
  /** What it has to say: why it failed. */
  readonly saying: RegExp;
}

/** A fault of the memory store, as an adapter might have it: verbs that stand before the sound ones. */
export interface MemoryFault extends Fault {
  readonly store: (sound: ClientStore) => Partial<ClientStore>;
}
