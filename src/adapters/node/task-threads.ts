import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import type { Finding, Ground, Task } from '../../duplicates/tasks.ts';

/** Threads that do the tasks of one search. */
export interface TaskThreads {
  /** Does tasks, each thread one after the other; the findings are in the order of the tasks. */
  perform(tasks: readonly Task[], onFinding: (finding: Finding) => void): Promise<readonly Finding[]>;
  /** Ends the threads, whatever they are doing. */
  close(): Promise<void>;
}

/** Stands beside this file: in the source as TypeScript, in the package built. */
const file = new URL(`./duplicates-worker${import.meta.url.endsWith('.ts') ? '.ts' : '.js'}`, import.meta.url);

/** Starts threads, which share the memory of the ground. */
export function startThreads(count: number, ground: Ground): TaskThreads {
  const workers = Array.from({ length: count }, () => new Worker(file, { workerData: ground }));
  // Ends with the error of a thread, which whoever waits for findings hears of.
  const failure = Promise.race(workers.map((worker) => once(worker, 'exit')));
  failure.catch(() => undefined);
  return {
    async perform(tasks, onFinding) {
      const findings: Finding[] = new Array(tasks.length);
      let next = 0;
      const serve = async (worker: Worker): Promise<void> => {
        while (next < tasks.length) {
          const place = next++;
          worker.postMessage(tasks[place]);
          const [finding] = await once(worker, 'message');
          findings[place] = finding;
          onFinding(finding);
        }
      };
      await Promise.race([Promise.all(workers.map(serve)), failure]);
      return findings;
    },
    async close() {
      await Promise.all(workers.map((worker) => worker.terminate()));
    },
  };
}
