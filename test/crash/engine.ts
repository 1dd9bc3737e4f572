import type { ChildProcess } from 'node:child_process';
import type { ClientStore } from '../../src/ports/client-store.ts';

/**
 * An engine that is ended in the middle of its work, again and again. Its module also exports `openStore`, by which the writers, each a
 * process of its own, open the store.
 */
export interface CrashEngine {
  readonly name: string;
  /** The path of its module. */
  readonly module: string;
  /** Makes an empty store and resolves to what `openStore` needs to open it. */
  begin(): Promise<string>;
  /**
   * Ends the engine in the middle of what its writers do, with no chance to tidy up, waits for the end of their work, and brings the engine
   * back.
   */
  crash(writers: readonly ChildProcess[], end: Promise<unknown>): Promise<void>;
  /** What the engine finds wrong with its own data. */
  faults(address: string): Promise<readonly string[]>;
  /** Gives back what it holds. */
  end(): Promise<void>;
}

/** What the module of an engine exports beside it. */
export interface EngineModule {
  readonly openStore: (address: string) => Promise<OpenStore>;
}

/** A store and how to let go of it. */
export interface OpenStore {
  readonly store: ClientStore;
  close(): Promise<void>;
}
