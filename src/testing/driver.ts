/**
 * Makes a call of a driver, or fails in its place. Whoever writes an adapter puts it around each call of the driver: what it throws, or what
 * its promise rejects with, is then what the driver failed with.
 */
export type DriverCall = <Answer>(call: () => Answer) => Answer;

/** How a call fails: the engine never hears of it, or does what was asked and its answer is lost. */
export type WayToFail = (typeof waysToFail)[number];

/** Every {@link WayToFail}. */
export const waysToFail = ['not made', 'not answered'] as const;

/** A driver of which one call can be made to fail. */
export interface BreakableDriver {
  readonly through: DriverCall;
  /** Lets the n-th call from now on fail, and only that. */
  breakAt(nth: number, way: WayToFail): void;
  /** Lets no call fail any more; returns what was thrown, if a call failed. */
  mend(): Error | undefined;
}

/** A driver that works until it is told to fail. */
export function breakableDriver(): BreakableDriver {
  let [calls, failsAt] = [0, 0];
  let way: WayToFail = 'not made';
  let thrown: Error | undefined;

  const fail = (): never => {
    thrown = new Error(`Call ${failsAt} of the driver was ${way}.`);
    throw thrown;
  };

  return {
    through(call) {
      calls += 1;
      if (calls !== failsAt) return call();
      if (way === 'not made') return fail();
      const answer = call();
      return answer instanceof Promise ? (answer.then(fail) as typeof answer) : fail();
    },
    breakAt(nth, how) {
      [calls, failsAt, way, thrown] = [0, nth, how, undefined];
    },
    mend() {
      failsAt = 0;
      return thrown;
    },
  };
}

/** A driver none of whose calls fails. */
export const soundDriver: DriverCall = (call) => call();
