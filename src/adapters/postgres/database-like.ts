/** Runs one statement with parameters `$1`, `$2` …; values are texts, numbers, `null` and arrays of them. */
export interface QueryableLike {
  query(text: string, values?: unknown[]): Promise<{ readonly rows: unknown[] }>;
}

/** A connection that was borrowed from a pool. */
export interface BorrowedLike extends QueryableLike {
  release(error?: boolean): unknown;
  /** Where a driver tells that the connection broke, between two statements too: unheard, it would end the process. */
  on?(event: 'error', listener: () => void): unknown;
  off?(event: 'error', listener: () => void): unknown;
}

/** A pool of connections: `Pool` of pg and of drivers that are built like it, such as Neon's. */
export interface PoolLike extends QueryableLike {
  connect(): Promise<BorrowedLike>;
  /** How many connections there are: it tells a pool from a single connection. */
  readonly totalCount: number;
}

/** Something that runs transactions by itself: PGlite, or your own few lines around another driver. */
export interface TransactingLike extends QueryableLike {
  transaction<Result>(work: (connection: QueryableLike) => Promise<Result>): Promise<Result>;
}

/**
 * What the store works on. Anything else that has `query`, such as `Client` of pg, is taken for one connection of the store's own: its
 * transactions keep its other statements waiting.
 */
export type PostgresDatabaseLike = PoolLike | TransactingLike | QueryableLike;
