import fc from 'fast-check';
import { expect, test } from 'vitest';
import { applyChange } from '../../src/change/apply-change.ts';
import { diffStates } from '../../src/change/diff-states.ts';
import { arbitraryHistory, contentOf, stateAfter } from './states.ts';

const asChange = (difference: ReturnType<typeof diffStates>) => ({ tenant: 't1', events: [], ...difference });

test('the difference turns one state into the other', () => {
  fc.assert(
    fc.property(arbitraryHistory(), arbitraryHistory(), (history, other) => {
      const [state, wanted] = [stateAfter(history), stateAfter(other)];
      expect(applyChange(state, asChange(diffStates(state, wanted)))).toEqual({ kind: 'applied' });
      expect(contentOf(state)).toEqual(contentOf(wanted));
    }),
    { numRuns: 500 },
  );
});

test('the difference to a later state of the same history leads there too', () => {
  fc.assert(
    fc.property(arbitraryHistory(), arbitraryHistory(5), (history, more) => {
      const [state, wanted] = [stateAfter(history), stateAfter([...history, ...more])];
      expect(applyChange(state, asChange(diffStates(state, wanted)))).toEqual({ kind: 'applied' });
      expect(contentOf(state)).toEqual(contentOf(wanted));
    }),
    { numRuns: 300 },
  );
});

test('equal states have no difference', () => {
  fc.assert(
    fc.property(arbitraryHistory(), (history) => {
      expect(diffStates(stateAfter(history), stateAfter(history))).toEqual({ expect: [], writes: [] });
    }),
  );
});

test('a difference is refused where a row that it writes was changed meanwhile', () => {
  fc.assert(
    fc.property(arbitraryHistory(), arbitraryHistory(), (history, other) => {
      const state = stateAfter(history);
      const difference = diffStates(state, stateAfter(other));
      const [guarded] = difference.expect;
      fc.pre(guarded !== undefined && guarded.version > 0);
      const row = state.rows[guarded.of].get(guarded.id);
      const rows = state.rows[guarded.of] as Map<string, unknown>;
      rows.set(guarded.id, { ...row, version: guarded.version + 1 });
      expect(applyChange(state, asChange(difference)).kind).toBe('conflict');
    }),
  );
});
