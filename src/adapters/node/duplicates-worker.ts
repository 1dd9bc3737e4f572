import { parentPort, workerData } from 'node:worker_threads';
import { type Ground, type Task, worker } from '../../duplicates/tasks.ts';

// The whole life of a thread of `findDuplicatesInParallel`: task by task, on the ground that it was started with.
const work = worker(workerData as Ground);
parentPort?.on('message', (task: Task) => parentPort?.postMessage(work(task)));
