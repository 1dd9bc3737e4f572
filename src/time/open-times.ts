/** When something is open, as two questions; moments are milliseconds since 1970-01-01T00:00Z. */
export interface OpenTimes {
  /** The first moment from `at` on when it is open; `Infinity`: none before `limit`. */
  opening(at: number, limit: number): number;
  /** The first moment from `at` on when it is closed; `Infinity`: none before `limit`. */
  closing(at: number, limit: number): number;
}

/** Open while all of them are; none: always open. */
export const inAll = (parts: readonly OpenTimes[]): OpenTimes => ({
  opening: (at, limit) => agreed(parts, 'opening', at, limit),
  closing: (at, limit) => soonest(parts, 'closing', at, limit),
});

/** Open while at least one of them is; none: never open. */
export const inAny = (parts: readonly OpenTimes[]): OpenTimes => {
  const [only] = parts;
  if (only !== undefined && parts.length === 1) return only;
  return {
    opening: (at, limit) => soonest(parts, 'opening', at, limit),
    closing: (at, limit) => agreed(parts, 'closing', at, limit),
  };
};

const soonest = (parts: readonly OpenTimes[], question: keyof OpenTimes, at: number, limit: number): number => {
  let found = Number.POSITIVE_INFINITY;
  for (const part of parts) found = Math.min(found, part[question](at, limit));
  return found;
};

/** Each part moves the moment on; where a whole round leaves it alone, all agree. */
function agreed(parts: readonly OpenTimes[], question: keyof OpenTimes, at: number, limit: number): number {
  let moment = at;
  let agreeing = 0;
  while (agreeing < parts.length) {
    for (const part of parts) {
      const next = part[question](moment, limit);
      if (next === Number.POSITIVE_INFINITY) return next;
      agreeing = next === moment ? agreeing + 1 : 1;
      moment = next;
      if (agreeing >= parts.length) break;
    }
  }
  return moment;
}
