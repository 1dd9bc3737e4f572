import fc from 'fast-check';
import { edits, expectBatch } from './duplicate-edits.ts';

/**
 * `npm run test:duplicates [-- SEQUENCES [SEED]]`: random sequences of edits, 2,000 unless told; after each, what was suggested along the
 * way has to be what a batch run finds under the same model.
 */
const [sequences = 2_000, seed = Date.now() % 2 ** 31] = process.argv.slice(2).map(Number);
let [played, pairs] = [0, 0];
await fc.assert(
  fc.asyncProperty(edits, async (steps) => {
    pairs += await expectBatch(steps);
    played += 1;
  }),
  { numRuns: sequences, seed },
);
console.log(
  `${played} sequences of edits (seed ${seed}): the ${pairs} pairs at their ends have the verdicts and scores of a batch run.`,
);
