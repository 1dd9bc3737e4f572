import { styleText } from 'node:util';
import type { Report } from '../report/report.ts';
import { pageWidth, section } from './section.ts';
import { wrap } from './width.ts';

const shown = 20;

/** Pairs of clients that may be one person: a human decides. */
export function suggestionsSection({ suggestions }: Report): string[] {
  const more = suggestions.length - shown;
  return section(
    `Suggested duplicates (${suggestions.length})`,
    [
      ...suggestions
        .slice(0, shown)
        .flatMap(({ clients, reasons }) => [
          `  ${clients.map(({ label }) => styleText('bold', label)).join('  ↔  ')}`,
          ...reasons.flatMap(({ text }) => wrap(text, pageWidth - 4).map((line) => styleText('dim', `    ${line}`))),
        ]),
      ...(more > 0 ? ['', `  … and ${more} more: --json prints all of them.`] : []),
    ],
    'None.',
  );
}
