import type { TestProject } from 'vitest/node';
import { startServer } from './server.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** The folder of the socket of the tests' server. */
    readonly postgresHost: string;
  }
}

/** One server for all test files of the project. */
export default async function setup({ provide }: TestProject): Promise<() => Promise<void>> {
  const server = await startServer();
  provide('postgresHost', server.host);
  return () => server.stop();
}
