import { styleText } from 'node:util';
import { cut, padEnd, padStart } from './width.ts';

/** A column of a table. */
export interface Column {
  readonly title: string;
  readonly width: number;
  readonly align?: 'right';
}

/** One line of a cell, and how it looks on a terminal. */
export interface Line {
  readonly text: string;
  readonly style?: 'bold' | 'dim' | 'yellow';
}

/** The lines of one cell, the first in the row's own line. */
export type Cell = readonly Line[];

/** A table without frames: a dim head, and rows whose cells may be several lines high. */
export function renderTable(columns: readonly Column[], rows: readonly (readonly Cell[])[]): string[] {
  const line = (cells: readonly (Line | undefined)[]): string =>
    `  ${columns.map((column, index) => render(cells[index], column)).join('  ')}`.trimEnd();
  return [
    line(columns.map(({ title }) => ({ text: title, style: 'dim' }))),
    ...rows.flatMap((cells) => {
      const height = Math.max(...cells.map((cell) => cell.length));
      return Array.from({ length: height }, (_, number) => line(cells.map((cell) => cell[number])));
    }),
  ];
}

function render(line: Line | undefined, { width, align }: Column): string {
  const text = cut(line?.text ?? '', width);
  const padded = align === 'right' ? padStart(text, width) : padEnd(text, width);
  return line?.style === undefined ? padded : styleText(line.style, padded);
}
