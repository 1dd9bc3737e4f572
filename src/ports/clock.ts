import type { Instant } from '../shared/instant.ts';

/** Tells the moment; time is an argument of everything that needs it. */
export type Clock = () => Instant;

/** Gives a new id at each call, unique for ever. */
export type Ids = () => string;

/** Gives a signal that is aborted after so many milliseconds. */
export type Timeouts = (milliseconds: number) => AbortSignal;
