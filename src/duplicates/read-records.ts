import { ClienteleError } from '../shared/errors.ts';
import type { Base } from './base.ts';
import type { DuplicateRecord } from './duplicate-record.ts';
import type { DuplicateProgress } from './duplicates.ts';
import { encoder } from './encode.ts';

const recordsPerStep = 10_000;

/** Reads records into a base, one by one; tells how far it is now and then. */
export function reader(base: Base): (record: DuplicateRecord) => DuplicateProgress | undefined {
  const encode = encoder(base);
  return (record) => {
    encode(record);
    return base.count % recordsPerStep === 0 ? { phase: 'read', count: base.count } : undefined;
  };
}

/** No more records come. Throws `invalid-input` for an id that occurs twice. */
export function closeBase(base: Base): void {
  base.close();
  const twice = idThatOccursTwice(base);
  if (twice === undefined) return;
  throw new ClienteleError('invalid-input', `Two records have the id ${twice}.`, { details: { id: twice } });
}

/** Equal ids have neighbouring ranks. */
function idThatOccursTwice({ ids, ranks }: Base): string | undefined {
  const inOrder = new Int32Array(ids.length);
  for (const [row, rank] of ranks.entries()) inOrder[rank] = row;
  const second = inOrder.findIndex((row, rank) => rank > 0 && ids[row] === ids[inOrder[rank - 1] as number]);
  return second < 0 ? undefined : ids[inOrder[second] as number];
}
