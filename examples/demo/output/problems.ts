import { styleText } from 'node:util';
import { describeOrigin } from '../input/item.ts';
import type { Report } from '../report/report.ts';
import { pageWidth, section } from './section.ts';
import { wrap } from './width.ts';

const shown = 10;

/** Files, lines and mails that could not be read, and what to do about each. */
export function problemsSection({ problems, counts }: Report): string[] {
  const more = counts.unreadable - Math.min(problems.length, shown);
  return section(`Could not be read (${counts.unreadable})`, [
    ...problems
      .slice(0, shown)
      .flatMap(({ origin, problem, advice }) => [
        `  ${styleText('red', describeOrigin(origin))}`,
        ...wrap(problem, pageWidth - 4).map((line) => `    ${line}`),
        ...wrap(advice, pageWidth - 4).map((line) => styleText('dim', `    ${line}`)),
      ]),
    ...(more > 0 && problems.length > 0 ? [`  … and ${more} more: --json prints them.`] : []),
  ]);
}
