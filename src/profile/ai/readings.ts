import type { PromptPart, PromptPartKind } from '../../shared/prompt.ts';

/** What an artefact rests on: which message, conversation, profile value, custom field. */
export interface ReadingSource {
  readonly of: PromptPartKind;
  readonly id: string;
}

/** One text that a task may read, and what it is. */
export interface Reading extends ReadingSource {
  readonly text: string;
  readonly about?: PromptPart['about'];
}

/** What a model was given to read, and what it was not. */
export interface Manifest {
  readonly included: readonly ReadingSource[];
  /** Why each of the others was left out: `not-allowed`, or `over-budget`. */
  readonly leftOut: readonly (ReadingSource & { readonly because: 'not-allowed' | 'over-budget' })[];
  /** An estimate of what the included ones cost. */
  readonly tokens: number;
}

/** The longest text of one reading, in code units: what is longer is cut there. */
const longestReading = 4000;

/** What a record costs besides its text. */
const overhead = 24;

const encoder = new TextEncoder();

/**
 * About how many tokens a text costs: a third of its bytes in UTF-8. Models spend fewer on English, about as many on most other scripts.
 *
 * @example
 * estimateTokens('Where is my order?') // => 6
 */
export const estimateTokens = (text: string): number => Math.ceil(encoder.encode(text).length / 3);

/**
 * What of the readings a task gets to see: only the kinds that it may read, in the order given, the weightiest first, until the budget is
 * spent. Everything behind the first that does not fit is left out, so that a larger budget never takes anything away.
 *
 * @example
 * const readings = [{ of: 'message', id: 'm2', text: 'New' }, { of: 'profile', id: 'company', text: 'Acme' }, { of: 'message', id: 'm1', text: 'Old' }] as const;
 * const { included, manifest } = boundReadings(readings, { allowed: ['message'], tokens: 30 });
 * included.map(({ id }) => id) // => ['m2']
 * manifest.leftOut.map(({ id, because }) => [id, because]) // => [['company', 'not-allowed'], ['m1', 'over-budget']]
 */
export function boundReadings(
  readings: readonly Reading[],
  bounds: { readonly allowed: readonly PromptPartKind[]; readonly tokens: number },
): { readonly included: readonly Reading[]; readonly manifest: Manifest } {
  const included: Reading[] = [];
  const leftOut: Manifest['leftOut'][number][] = [];
  let [tokens, spent] = [0, false];
  for (const reading of readings) {
    const { of, id } = reading;
    const cut = { ...reading, text: reading.text.slice(0, longestReading).toWellFormed() };
    const cost = overhead + estimateTokens(cut.text) + estimateTokens(JSON.stringify(cut.about ?? {}));
    if (!bounds.allowed.includes(of)) leftOut.push({ of, id, because: 'not-allowed' });
    else if (spent || tokens + cost > bounds.tokens) {
      spent = true;
      leftOut.push({ of, id, because: 'over-budget' });
    } else {
      tokens += cost;
      included.push(cut);
    }
  }
  return { included, manifest: { included: included.map(({ of, id }) => ({ of, id })), leftOut, tokens } };
}

/** The readings as a prompt shows them: their refs are our own, because ids of messages are written by strangers. */
export const promptParts = (readings: readonly Reading[]): PromptPart[] =>
  readings.map(({ of, text, about }, at) => ({
    ref: refAt(at),
    kind: of,
    text,
    ...(about === undefined ? {} : { about }),
  }));

/** What a ref of {@link promptParts} stands for. */
export const readingsByRef = (readings: readonly Reading[]): ReadonlyMap<string, Reading> =>
  new Map(readings.map((reading, at) => [refAt(at), reading]));

const refAt = (at: number): string => `r${at + 1}`;
