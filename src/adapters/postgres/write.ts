import { ClienteleError } from '../../shared/errors.ts';
import type { Run } from './connection.ts';
import type { GivenRows } from './plan.ts';
import { sqlState } from './retry.ts';
import { refusal, type WritePart, writeStatement } from './write-statements.ts';

/** Whether an error says that a part of a statement did not meet all its rows. */
export const isRefusal = (error: unknown): boolean =>
  sqlState(error) === '22P02' && error instanceof ClienteleError && error.message.includes(refusal);

/** Runs the statement of those parts for which there are rows. */
export async function write(
  run: Run,
  tenant: string,
  parts: Readonly<Record<string, WritePart>>,
  rows: GivenRows,
): Promise<void> {
  const names = Object.keys(parts).filter((name) => rows[name] !== undefined);
  if (names.length === 0) return;
  const values: unknown[] = [tenant];
  for (const name of names) {
    const given = rows[name] ?? [];
    parts[name]?.columns.forEach((_, column) => {
      values.push(given.map((row) => row[column]));
    });
  }
  await run(writeStatement(parts, names), values);
}
