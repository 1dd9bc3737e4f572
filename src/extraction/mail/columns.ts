import type { Line } from './lines.ts';

/** Behind a label a gap parts nothing: “Phone:     713-345-8897”. */
const wide = /[^\s:：] {3}|[ \t]{2}\||\|[ \t]{2}|[^\s:：*] {2}\* /;

/** Whether a line falls into cells; most lines have no two blanks in a row, and fall into none. */
export const hasGap = (text: string): boolean => (text.includes('  ') || text.includes('\t')) && wide.test(text);

const fewestRows = 2;

/** “Steuerwalder Str. 21      | www.acme.example |⏎31137 Hildesheim           | Phone: …”: the cells of one column after the other. */
export function inColumns(lines: readonly Line[]): readonly Line[] {
  if (lines.filter(({ text }) => hasGap(text)).length < fewestRows) return lines;
  const rows = lines.map(cellsOf);
  const columns = Math.max(...rows.map((cells) => cells.length));
  return Array.from({ length: columns }, (_, column) => rows.flatMap((cells) => cells[column] ?? [])).flat();
}

/** What stands between gaps and bars in a line; the line itself where it has no gap. */
export const cellsOf = ({ start, text }: Line): readonly Line[] =>
  [...text.matchAll(/(?:[:：][ \t]+|[^\s|]|[ \t](?![ \t]{2}|[ \t]*\|| \* ))+/g)].flatMap(({ 0: raw, index }) => {
    const cell = raw.replace(/^ \* /, '').trim();
    const from = start + index + raw.indexOf(cell);
    return cell === '' ? [] : [{ start: from, end: from + cell.length, text: cell }];
  });
