import type { GoldenRecord } from '../client/golden-record.ts';
import { cellKey, type Observation } from '../client/observation.ts';
import type { Json } from '../shared/json.ts';

/** What each observation changed, as an event tells it: `null` stands for absent. */
export function changesBetween(fresh: readonly Observation[], before: GoldenRecord, after: GoldenRecord): Json {
  return fresh.map(({ field, cell }) => {
    const name = cellKey({ field, cell });
    return {
      field,
      cell,
      before: (before.provenance[name]?.value ?? null) as Json,
      after: (after.provenance[name]?.value ?? null) as Json,
    };
  });
}
