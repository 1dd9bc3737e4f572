import { ClienteleError } from '../../shared/errors.ts';
import type { Run } from './connection.ts';
import type { GivenRows } from './plan.ts';
import { isThere, sqlState } from './retry.ts';
import { refusal, type WritePart, writeStatement } from './write-statements.ts';

/** Whether an error says that a part of a statement did not meet all its rows, or met one that had to be absent. */
export const isRefusal = (error: unknown): boolean =>
  sqlState(error) === isThere ||
  (sqlState(error) === '22P02' && error instanceof ClienteleError && error.message.includes(refusal));

/** Runs the statement of those parts for which there are rows. */
export async function write(
  run: Run,
  tenant: string,
  parts: Readonly<Record<string, WritePart>>,
  rows: GivenRows,
): Promise<void> {
  const given = Object.keys(parts).flatMap((name) => (rows[name] === undefined ? [] : { name, rows: rows[name] }));
  if (given.length === 0) return;
  const values: unknown[] = [tenant];
  for (const {
    name,
    rows: [first = [], ...others],
  } of given) {
    if (others.length === 0) values.push(...first);
    else parts[name]?.columns.forEach((_, column) => void values.push([first[column], ...others.map((row) => row[column])]));
  }
  const shape = given.map(({ name, rows: { length } }) => ({ name, single: length === 1 }));
  await run(writeStatement(parts, shape), values);
}
