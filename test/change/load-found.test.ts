import fc from 'fast-check';
import { expect, test } from 'vitest';
import { applyChange } from '../../src/change/apply-change.ts';
import { findIn } from '../../src/change/find-in.ts';
import { loadFound } from '../../src/change/load-found.ts';
import { emptyOverlay } from '../../src/change/tenant-state.ts';
import { suggestionId } from '../../src/client/record.ts';
import { fewNames } from '../../src/testing/arbitraries/few-names.ts';
import { arbitraryHistory, contentOf, stateAfter } from './states.ts';

const { clientIds, conversationIds, messageIds, accountIds, consentIds, documentIds, keys } = fewNames;
const suggestionIds = clientIds.flatMap((one) => clientIds.map((other) => suggestionId(one, other)));
const everything = { clientIds, conversationIds, messageIds, accountIds, consentIds, documentIds, keys, suggestionIds };

const arbitraryRequest = () =>
  fc.record(
    {
      clientIds: fc.subarray([...clientIds]),
      conversationIds: fc.subarray([...conversationIds]),
      messageIds: fc.subarray([...messageIds]),
      keys: fc.subarray([...keys]),
    },
    { requiredKeys: [] },
  );

test('an overlay answers what was asked of the store for it', () => {
  fc.assert(
    fc.property(arbitraryHistory(), arbitraryRequest(), (history, request) => {
      const found = findIn(stateAfter(history), request);
      const overlay = emptyOverlay();
      loadFound(overlay, found);
      expect(findIn(overlay, request)).toEqual(found);
    }),
    { numRuns: 300 },
  );
});

test('changes have the same outcomes on an overlay of all they touch as on the state itself', () => {
  fc.assert(
    fc.property(arbitraryHistory(), arbitraryHistory(6), (history, changes) => {
      const state = stateAfter(history);
      const overlay = emptyOverlay();
      loadFound(overlay, findIn(state, everything));
      for (const change of changes) expect(applyChange(overlay, change)).toEqual(applyChange(state, change));
      expect(contentOf(overlay)).toEqual(contentOf(state));
    }),
    { numRuns: 300 },
  );
});

test('what is loaded later neither undoes nor brings back', () => {
  fc.assert(
    fc.property(arbitraryHistory(), arbitraryHistory(6), (history, changes) => {
      const found = findIn(stateAfter(history), everything);
      const overlay = emptyOverlay();
      loadFound(overlay, found);
      for (const change of changes) applyChange(overlay, change);
      const before = structuredClone(contentOf(overlay));
      loadFound(overlay, found);
      expect(contentOf(overlay)).toEqual(before);
    }),
    { numRuns: 300 },
  );
});

test('what is loaded in two parts is what is loaded at once', () => {
  fc.assert(
    fc.property(arbitraryHistory(), arbitraryRequest(), (history, request) => {
      const state = stateAfter(history);
      const [parts, whole] = [emptyOverlay(), emptyOverlay()];
      loadFound(parts, findIn(state, request));
      loadFound(parts, findIn(state, everything));
      loadFound(whole, findIn(state, everything));
      expect(contentOf(parts)).toEqual(contentOf(whole));
    }),
  );
});
