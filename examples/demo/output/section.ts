import { styleText } from 'node:util';

/** The columns that the demo writes in. */
export const pageWidth = 99;

/** A part of the page under its title; or, where it has no lines, the sentence that says so. */
export function section(title: string, lines: readonly string[], empty?: string): string[] {
  if (lines.length > 0) return [styleText(['bold', 'cyan'], title), '', ...lines, ''];
  return empty === undefined ? [] : [styleText(['bold', 'cyan'], title), '', `  ${styleText('dim', empty)}`, ''];
}

/** A moment as people write it, in UTC. */
export const formatDay = (instant: string): string =>
  new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeZone: 'UTC' }).format(new Date(instant));
