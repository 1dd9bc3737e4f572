import type { Cue } from '../reading/lexicon.ts';

/** A cue that a name follows or stands before. */
export type Introduction = Extract<Cue, { kind: 'introduction' }>;

/** The stable code of an introduction: `introduction.my-name-is`. */
export const ruleOf = (cue: Introduction): string => `${cue.rule}.${cue.phrase.replaceAll(/[^\p{L}]+/gu, '-')}`;
