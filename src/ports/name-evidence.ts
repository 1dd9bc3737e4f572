export type { NameEvidence } from '../extraction/options.ts';
