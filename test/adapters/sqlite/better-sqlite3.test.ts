import Database from 'better-sqlite3';
import { describe, it } from 'vitest';
import { describeClientStore } from '../../../src/testing/index.ts';
import { storesInFiles } from './stores-in-files.ts';

describeClientStore({ describe, it, ...storesInFiles((path) => new Database(path)) });
