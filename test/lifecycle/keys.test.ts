import fc from 'fast-check';
import { expect, test } from 'vitest';
import { applyChange } from '../../src/change/apply-change.ts';
import { findIn } from '../../src/change/find-in.ts';
import type { TenantState } from '../../src/change/tenant-state.ts';
import { emptyTenantState } from '../../src/change/tenant-state.ts';
import { resolve } from '../../src/client/golden-record.ts';
import { observedKey } from '../../src/client/observed-keys.ts';
import type { ClientPatch } from '../../src/client/patch.ts';
import { decideEdit, type WayWithTakenKeys, waysWithTakenKeys } from '../../src/lifecycle/decide-edit.ts';
import { decideDelete, decideRestore } from '../../src/lifecycle/decide-record.ts';
import { patchKeys } from '../../src/lifecycle/edit-keys.ts';

const now = '2026-06-01T00:00:00.000Z';
const decider = { tenant: 't', actor: 'ana', now };

type Step =
  | { readonly do: 'edit'; readonly client: string; readonly patch: ClientPatch; readonly onTaken: WayWithTakenKeys }
  | { readonly do: 'delete' | 'restore'; readonly client: string };

const client = fc.constantFrom('c1', 'c2', 'c3');
const few = (values: readonly string[]) => fc.option(fc.shuffledSubarray([...values]), { nil: undefined });
const patch = fc
  .record({
    emails: few(['ana@example.com', 'ben@example.com', 'cem@example.com']),
    phones: few(['+14155550100', '+14155550101', '+14155550100;ext=7']),
    externalIds: fc.constantFrom(undefined, { crm: '1' }, { crm: '2' }, { crm: null }),
  })
  .map((parts) => Object.fromEntries(Object.entries(parts).filter(([, value]) => value !== undefined)) as ClientPatch);
const steps: fc.Arbitrary<Step[]> = fc.array(
  fc.oneof(
    {
      weight: 4,
      arbitrary: fc.record({ do: fc.constant('edit' as const), client, patch, onTaken: fc.constantFrom(...waysWithTakenKeys) }),
    },
    { weight: 1, arbitrary: fc.record({ do: fc.constantFrom('delete' as const, 'restore' as const), client }) },
  ),
  { maxLength: 20 },
);

function take(step: Step, state: TenantState): void {
  const [bundle] = findIn(state, { clientIds: [step.client] }).clients;
  const record = { id: step.client, version: 0, origin: 'manual', createdAt: now, updatedAt: now } as const;
  if (step.do === 'edit') {
    if (bundle?.record.deleted !== undefined) return;
    const before = bundle ?? { record, observations: [], keys: [] };
    const found = findIn(state, { keys: patchKeys(step.patch) });
    const decision = decideEdit(step.patch, { ...decider, client: before, found, onTaken: step.onTaken });
    if (decision.kind === 'taken') expect(step.onTaken).toBe('refuse');
    if (decision.kind === 'changed') expect(applyChange(state, decision.change)).toEqual({ kind: 'applied' });
    return;
  }
  if (bundle === undefined) return;
  const { keys: held } = findIn(state, { keys: bundle.record.deleted?.released.map(({ key }) => key) ?? [] });
  const tree = { root: bundle.record, records: [bundle], whole: bundle };
  const change = step.do === 'delete' ? decideDelete(tree, decider) : decideRestore(tree, held, decider)?.change;
  if (change !== undefined) expect(applyChange(state, change)).toEqual({ kind: 'applied' });
}

test('whatever people do, a key has one owner, who is there and has its contact value', () => {
  fc.assert(
    fc.property(steps, (script) => {
      const state = emptyTenantState();
      for (const step of script) {
        take(step, state);
        for (const { key, clientId } of state.keys.values()) {
          const record = state.rows.client.get(clientId);
          expect(record && record.deleted === undefined).toBe(true);
          const golden = resolve([...(state.observations.get(clientId)?.values() ?? [])]);
          const present = Object.values(golden.provenance).filter(({ value }) => value !== null);
          expect(present.map(({ field, cell, value }) => observedKey(field, cell, value))).toContain(key);
        }
      }
    }),
    { numRuns: 1500 },
  );
});

test('after a move every key that was named leads to the client, and after an edit every version grew by one at most', () => {
  fc.assert(
    fc.property(steps, client, patch, (script, id, wish) => {
      const state = emptyTenantState();
      for (const step of script) take(step, state);
      if (state.rows.client.get(id)?.deleted !== undefined) return;
      const before = new Map([...state.rows.client].map(([name, { version }]) => [name, version]));
      const events = state.events.length;
      take({ do: 'edit', client: id, patch: wish, onTaken: 'move' }, state);
      for (const key of patchKeys(wish)) expect(state.keys.get(key)?.clientId).toBe(id);
      const grown = [...state.rows.client].filter(([name, { version }]) => version !== before.get(name));
      for (const [name, { version }] of grown) expect(version).toBe((before.get(name) ?? 0) + 1);
      expect(
        state.events
          .slice(events)
          .map(({ clientId }) => clientId)
          .sort(),
      ).toEqual(grown.map(([name]) => name).sort());
    }),
    { numRuns: 1000 },
  );
});
