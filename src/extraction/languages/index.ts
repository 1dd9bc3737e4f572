import { en } from './en.ts';
import type { Language } from './language.ts';

/** Every language that extraction reads, the one that decides where none can be told first. */
export const languages: readonly Language[] = [en];
