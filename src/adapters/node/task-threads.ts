import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import type { Answer, Message } from './duplicates-worker.ts';
import { memoryOf } from './memory.ts';

/** Threads that do the tasks of one search. */
export interface TaskThreads {
  /** Has each thread answer a message. */
  tell(message: Message): Promise<void>;
  /** Has the threads answer messages, each one after the other, and hands on the answers in the order of the messages. */
  perform<Result extends Answer>(messages: readonly Message[], onAnswer: (answer: Result) => void): Promise<void>;
  /** Ends the threads, whatever they are doing. */
  close(): Promise<void>;
}

/** Stands beside this file: in the source as TypeScript, in the package built. */
const file = new URL(`./duplicates-worker${import.meta.url.endsWith('.ts') ? '.ts' : '.js'}`, import.meta.url);

/** Threads for as long as something is done with them. */
export async function withThreads<Result>(count: number, use: (threads: TaskThreads) => Promise<Result>): Promise<Result> {
  const threads = startThreads(count);
  try {
    return await use(threads);
  } finally {
    await threads.close();
  }
}

function startThreads(count: number): TaskThreads {
  const workers = Array.from({ length: count }, () => new Worker(file, { resourceLimits: { maxYoungGenerationSizeMb: 8 } }));
  // Ends with the error of a thread, which whoever waits for answers hears of.
  const failure = Promise.race(workers.map((worker) => once(worker, 'exit')));
  failure.catch(() => undefined);
  const ask = async (worker: Worker, message: Message): Promise<Answer> => {
    worker.postMessage(message, memoryOf(message));
    const [answer] = await once(worker, 'message');
    return answer;
  };
  return {
    async tell(message) {
      await Promise.race([Promise.all(workers.map((worker) => ask(worker, message))), failure]);
    },
    async perform<Result extends Answer>(messages: readonly Message[], onAnswer: (answer: Result) => void) {
      const waiting = new Map<number, Result>();
      let [next, due] = [0, 0];
      const serve = async (worker: Worker): Promise<void> => {
        while (next < messages.length) {
          const place = next++;
          waiting.set(place, (await ask(worker, messages[place] as Message)) as Result);
          for (; waiting.has(due); due += 1) {
            onAnswer(waiting.get(due) as Result);
            waiting.delete(due);
          }
        }
      };
      await Promise.race([Promise.all(workers.map(serve)), failure]);
    },
    async close() {
      await Promise.all(workers.map((worker) => worker.terminate()));
    },
  };
}
