import type { Write } from '../change/change.ts';
import type { ClientStore } from '../ports/client-store.ts';

/** A schema of before, whose stores have to come up to date with all that is in them. */
export interface OlderSchema {
  /** What it is called where something is wrong with it. */
  readonly name: string;
  /**
   * What a write left in a store of this schema, told in today's words: what it could not say yet is filled in as coming up to date fills
   * it in. Absent where it left nothing. Default: the write as it is.
   */
  readonly keeps?: (write: Write) => Write | undefined;
  /**
   * Takes the data of a store of `create`, which is closed, back to this schema: its tables and rows are then as the library of that time
   * had left them.
   */
  readonly takeBack: (store: ClientStore) => Promise<void>;
}
