import type { Change, CommitOutcome } from '../../change/change.ts';
import type { Connection } from './connection.ts';
import { planOf } from './plan.ts';
import { isOfData, retried } from './retry.ts';
import { isRefusal, write } from './write.ts';
import { writeJudged } from './write-judged.ts';
import { commitParts } from './write-statements.ts';

/** The most changes that share a statement. */
const most = 1000;

/** The changes of one call for one tenant, and what became of them so far. */
interface Call {
  readonly changes: readonly Change[];
  readonly outcomes: CommitOutcome[];
  failure?: { readonly error: unknown };
}

/** One change on its way, and the call that it belongs to. */
interface Item {
  readonly change: Change;
  readonly call: Call;
}

/**
 * Commits changes. Those of a tenant go one statement after the other, and what comes while a statement is under way shares the next:
 * they would only wait for each other at the tenant's counter, each with a wait for the disk of its own.
 */
export function commitsOn(connection: Connection) {
  const waiting = new Map<string, { readonly call: Call; readonly settle: () => void }[]>();

  /** The changes are all of this tenant. */
  function submit(tenant: string, changes: readonly Change[]): Promise<readonly CommitOutcome[]> {
    const call: Call = { changes, outcomes: [] };
    return new Promise((resolve, reject) => {
      const settle = (): void => (call.failure === undefined ? resolve(call.outcomes) : reject(call.failure.error));
      const queue = waiting.get(tenant);
      if (queue !== undefined) queue.push({ call, settle });
      else {
        waiting.set(tenant, [{ call, settle }]);
        void drain(tenant);
      }
    });
  }

  async function drain(tenant: string): Promise<void> {
    const queue = waiting.get(tenant) ?? [];
    while (queue.length > 0) {
      const group = queue.splice(0, countOfNext(queue));
      await apply(group.flatMap(({ call }) => call.changes.map((change) => ({ change, call }))));
      for (const { settle } of group) settle();
    }
    waiting.delete(tenant);
  }

  /** Applies changes in their order. A statement that is refused is tried in halves, down to the change that was the reason. */
  async function apply(items: readonly Item[]): Promise<void> {
    let rest = items;
    while (rest.length > 0) {
      rest = rest.filter(({ call }) => !isStopped(call));
      const [first] = rest;
      if (first === undefined) return;
      const { rows, count } = planOf(rest.map(({ change }) => change));
      const group = rest.slice(0, Math.max(count, 1));
      rest = rest.slice(group.length);
      if (count === 0 || (await attempt(first.change.tenant, rows, group)) === 'refused') {
        if (group.length === 1) await applyJudged(first);
        else {
          const half = group.length >> 1;
          await apply(group.slice(0, half));
          await apply(group.slice(half));
        }
      }
    }
  }

  async function attempt(tenant: string, rows: ReturnType<typeof planOf>['rows'], group: readonly Item[]) {
    try {
      await retried(() => write(connection.run, tenant, commitParts, rows));
      for (const { call } of group) call.outcomes.push({ kind: 'applied' });
      return 'applied';
    } catch (error) {
      if (isRefusal(error)) return 'refused';
      const calls = new Set(group.map(({ call }) => call));
      // That is one call's fault, and the others shall not suffer from it.
      if (isOfData(error) && calls.size > 1) return 'refused';
      for (const call of calls) call.failure = { error };
      return 'failed';
    }
  }

  async function applyJudged({ change, call }: Item): Promise<void> {
    try {
      call.outcomes.push(await writeJudged(connection, change));
    } catch (error) {
      call.failure = { error };
    }
  }

  return { submit };
}

/** How many calls share the next statement. */
function countOfNext(queue: readonly { readonly call: Call }[]): number {
  let changes = 0;
  const over = queue.findIndex(({ call }) => {
    changes += call.changes.length;
    return changes > most;
  });
  return over === -1 ? queue.length : Math.max(over, 1);
}

/** Whether nothing more of a call is to be tried. */
const isStopped = ({ failure, outcomes }: Call): boolean => failure !== undefined || outcomes.at(-1)?.kind === 'conflict';
