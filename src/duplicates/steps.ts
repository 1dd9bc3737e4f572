import type { DuplicateProgress } from './duplicates.ts';
import type { Finding, Findings, Task, Tasks } from './tasks.ts';

/** A step of a search: tasks that may be done in any order, by any threads. */
export interface Step {
  readonly phase: DuplicateProgress['phase'];
  readonly tasks: readonly Task[];
}

/** A search in steps: goes on with the findings of each step's tasks, in the order of the tasks. */
export type Steps<Result> = Generator<Step, Result, readonly Finding[]>;

/** A step of tasks of one kind: their findings. */
export function* doing<Kind extends keyof Tasks>(
  phase: DuplicateProgress['phase'],
  kind: Kind,
  tasks: readonly Tasks[Kind][],
): Steps<readonly Findings[Kind][]> {
  return (yield { phase, tasks: tasks.map((task) => ({ kind, ...task }) as Task) }) as readonly Findings[Kind][];
}
