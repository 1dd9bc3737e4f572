import type { OpenStore } from './engine.ts';
import { openWith } from './postgres.ts';

/** A store on a server that answers before its log is written. */
export const openStore = (address: string): Promise<OpenStore> => openWith(address, { options: '-c synchronous_commit=off' });
