import { describe, it } from 'node:test';
import { memoryStore } from '../../src/adapters/memory/index.ts';
import { describeClientStore } from '../../src/testing/index.ts';

describeClientStore({ describe, it, create: async () => memoryStore() });
