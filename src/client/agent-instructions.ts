import type { Instant } from '../shared/instant.ts';
import { digest } from '../shared/json.ts';
import { compareText } from '../shared/text.ts';
import type { Observation } from './observation.ts';

/**
 * The version of a text of agent instructions: the same for the same text, so that an answer can say by which it was written.
 *
 * @example
 * instructionsVersion('Be formal.') === instructionsVersion('Be formal.') // => true
 */
export const instructionsVersion = (text: string): string => digest(text).slice(0, 12);

/** One text that agent instructions had. */
export interface InstructionsStatement {
  /** {@link instructionsVersion} of the text; absent where they were cleared. */
  readonly version?: string;
  readonly text: string | null;
  readonly by: string;
  /** When this person said so first, and last: every single time stands in the events `client.updated`. */
  readonly firstAt: Instant;
  readonly lastAt: Instant;
}

/**
 * What people instructed models about a client, the oldest word first. The observations keep it; the last one holds.
 *
 * @example
 * const said = { field: 'agentInstructions', cell: '', source: 'manual', by: 'ana', confidence: 1 } as const;
 * const at = '2026-11-20T09:30:00.000Z';
 * const [first] = instructionsHistory([{ ...said, value: 'Be formal.', firstSeen: at, lastSeen: at }]);
 * [first?.text, first?.by] // => ['Be formal.', 'ana']
 */
export const instructionsHistory = (observations: readonly Observation[]): InstructionsStatement[] =>
  observations
    .flatMap((observation): InstructionsStatement[] => {
      if (observation.field !== 'agentInstructions') return [];
      const { value: text, by, firstSeen: firstAt, lastSeen: lastAt } = observation;
      return [{ ...(text === null ? {} : { version: instructionsVersion(text) }), text, by, firstAt, lastAt }];
    })
    .sort((left, right) => compareText(left.lastAt, right.lastAt) || compareText(left.by, right.by));
