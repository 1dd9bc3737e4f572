import { type Change, type ChangeEvent, type Precondition, type RowKind, type Write, writeKinds } from '../../change/change.ts';
import { joinObservations, observationId } from '../../change/observation-id.ts';
import type { ClientRecord, HeldKey, Observation } from '../../ports/client-store.ts';
import { compareCodePoints } from '../../shared/code-point-order.ts';
import { canonicalJson } from '../../shared/json.ts';
import { encodeEvent, encodeObservation } from '../sql/detail-tables.ts';
import { valuesOf } from './tables.ts';
import type { PutMode } from './write-statements.ts';

/** The rows of each part of a statement, by the part's name. */
export type GivenRows = Readonly<Record<string, readonly (readonly unknown[])[]>>;

/** What is known of the stored rows when changes are planned under locks. */
export interface Known {
  readonly clientIsThere: (id: string) => boolean;
}

interface PlannedRow {
  readonly of: RowKind;
  readonly mode: PutMode;
  readonly expected: number | undefined;
  row: { readonly id: string; readonly version?: number };
}

type Instants = Pick<ClientRecord, 'lastContactAt'> & { readonly updatedAt?: string };

/**
 * Several changes of one tenant as one set of rows to write, which apply exactly when each of the changes would, one after the other.
 * `undefined` where that cannot be said without reading: then `count` of them before it can.
 */
export interface Plan {
  readonly rows: GivenRows;
  /** How many of the changes it holds. */
  readonly count: number;
}

/** Plans as many of the changes as can be planned together, from the first. */
export function planOf(changes: readonly Change[], known?: Known): Plan {
  let count = 0;
  let plan = emptyPlan();
  for (const change of changes) {
    if (!add(plan, change, known)) {
      // The change may have been added in part: what stood before it is planned anew.
      plan = emptyPlan();
      for (const before of changes.slice(0, count)) add(plan, before, known);
      break;
    }
    count += 1;
  }
  return { rows: rowsOf(plan), count };
}

interface Planned {
  readonly rows: Map<string, PlannedRow>;
  /** Versions that have to be stored, of rows that are not put. */
  readonly expected: Map<string, Precondition>;
  readonly touches: Map<string, Instants>;
  readonly present: Set<string>;
  readonly claims: Map<string, HeldKey>;
  readonly observations: Map<string, { readonly clientId: string; readonly id: string; seen: Observation }>;
  readonly blocks: Map<string, readonly string[]>;
  readonly events: ChangeEvent[];
}

const emptyPlan = (): Planned => ({
  rows: new Map(),
  expected: new Map(),
  touches: new Map(),
  present: new Set(),
  claims: new Map(),
  observations: new Map(),
  blocks: new Map(),
  events: [],
});

const nameOf = (of: RowKind, id: string): string => `${of} ${id}`;

/** Adds a change; `false` where it depends on more than is known. */
function add(plan: Planned, change: Change, known: Known | undefined): boolean {
  const { message } = change;
  if (message !== undefined && plan.rows.has(nameOf('message', message.id))) return false;
  if (known === undefined && !change.expect.every((expected) => expects(plan, expected))) return false;
  const absent = new Set(change.expect.flatMap(({ of, id, version }) => (version === 0 ? nameOf(of, id) : [])));
  if (message !== undefined) absent.add(nameOf('message', message.id));
  const versions = new Map(change.expect.map(({ of, id, version }) => [nameOf(of, id), version]));

  for (const kind of writeKinds) {
    for (const write of change.writes) {
      if (write.kind === kind && !addWrite(plan, write, { absent, versions, known })) return false;
    }
  }
  // That a row is absent can only be held by writing it.
  if (known === undefined && [...absent].some((name) => !plan.rows.has(name))) return false;
  plan.events.push(...change.events);
  return true;
}

function expects(plan: Planned, expected: Precondition): boolean {
  const name = nameOf(expected.of, expected.id);
  const planned = plan.rows.get(name);
  if (planned !== undefined) return planned.mode !== 'insert' && planned.row.version === expected.version;
  const before = plan.expected.get(name);
  if (before !== undefined) return before.version === expected.version;
  if (expected.version > 0) plan.expected.set(name, expected);
  return true;
}

interface Adding {
  readonly absent: ReadonlySet<string>;
  readonly versions: ReadonlyMap<string, number>;
  readonly known: Known | undefined;
}

function addWrite(plan: Planned, write: Write, adding: Adding): boolean {
  switch (write.kind) {
    case 'delete':
    case 'forget':
    case 'release':
      return adding.known !== undefined;
    case 'put':
      return addPut(plan, write, adding);
    case 'insert':
      return addInsert(plan, write, adding);
    case 'touch':
      return addTouch(plan, write);
    case 'observe': {
      const { clientId, observation } = write;
      const id = observationId(observation);
      const name = `${clientId}\0${id}`;
      const seen = plan.observations.get(name)?.seen;
      plan.observations.set(name, { clientId, id, seen: seen === undefined ? observation : joinObservations(seen, observation) });
      needPresent(plan, clientId);
      return true;
    }
    case 'claim': {
      const { key, clientId, standing } = write;
      const before = plan.claims.get(key);
      if (before !== undefined && before.clientId !== clientId) return false;
      plan.claims.set(key, { key, clientId, standing: before?.standing === 'verified' ? 'verified' : standing });
      needPresent(plan, clientId);
      return true;
    }
    case 'block':
      // The keys that the client loses are taken away before, under locks.
      if (adding.known === undefined) return false;
      plan.blocks.set(write.clientId, write.keys);
      needPresent(plan, write.clientId);
      return true;
  }
}

/** The client has to be stored, unless it is written by these changes. */
function needPresent(plan: Planned, clientId: string): void {
  if (!plan.rows.has(nameOf('client', clientId))) plan.present.add(clientId);
}

function addPut(plan: Planned, { of, row }: Extract<Write, { kind: 'put' }>, { absent, known }: Adding): boolean {
  const name = nameOf(of, row.id);
  const before = plan.rows.get(name);
  if (before !== undefined) {
    if (before.mode === 'insert') return false;
    before.row = of === 'client' ? movedForward(row, before.row as ClientRecord) : row;
    return true;
  }
  const expected = plan.expected.get(name)?.version;
  // A change before this one needs the client to be stored, which putting it would not tell.
  const isNeeded = of === 'client' && (plan.touches.has(row.id) || plan.present.has(row.id));
  if (isNeeded && expected === undefined) return false;
  plan.expected.delete(name);
  const moved = of === 'client' ? movedForward(row, plan.touches.get(row.id) ?? {}) : row;
  if (of === 'client') plan.touches.delete(row.id);
  const mode: PutMode = absent.has(name) ? 'create' : expected === undefined || known !== undefined ? 'put' : 'replace';
  plan.rows.set(name, { of, mode, expected, row: moved });
  return true;
}

function addInsert(plan: Planned, { of, row }: Extract<Write, { kind: 'insert' }>, { absent, known }: Adding): boolean {
  const name = nameOf(of, row.id);
  if (plan.rows.has(name) || plan.expected.has(name)) return true;
  if (of === 'client' && (plan.touches.has(row.id) || plan.present.has(row.id))) return true;
  if (of === 'client' && known?.clientIsThere(row.id)) return true;
  const mode: PutMode = absent.has(name) || (of === 'client' && known !== undefined) ? 'create' : 'insert';
  plan.rows.set(name, { of, mode, expected: undefined, row });
  return true;
}

function addTouch(plan: Planned, { clientId, ...instants }: Extract<Write, { kind: 'touch' }>): boolean {
  const planned = plan.rows.get(nameOf('client', clientId));
  if (planned === undefined) {
    const before = plan.touches.get(clientId) ?? {};
    plan.touches.set(clientId, movedForward(before, instants));
    return true;
  }
  if (planned.mode === 'insert') return false;
  planned.row = movedForward(planned.row as ClientRecord, instants);
  return true;
}

/** With the instants of `other`, where they are later. */
function movedForward<Moved extends Instants>(moved: Moved, other: Instants): Moved {
  const updatedAt = later(moved.updatedAt, other.updatedAt);
  const lastContactAt = later(moved.lastContactAt, other.lastContactAt);
  return {
    ...moved,
    ...(updatedAt === undefined ? {} : { updatedAt }),
    ...(lastContactAt === undefined ? {} : { lastContactAt }),
  };
}

const later = (one: string | undefined, other: string | undefined): string | undefined =>
  one === undefined || (other !== undefined && other > one) ? other : one;

/** The rows by part. Each part's rows stand in one order, so that writers lock them in the same. */
function rowsOf(plan: Planned): GivenRows {
  const rows: Record<string, unknown[][]> = {};
  const give = (part: string, values: unknown[]): void => {
    rows[part] ??= [];
    rows[part].push(values);
  };
  for (const { of, mode, expected, row } of plan.rows.values()) {
    give(`${mode} ${of}`, [...valuesOf(of, row as never), ...(mode === 'replace' ? [expected] : [])]);
  }
  for (const [id, { updatedAt, lastContactAt }] of plan.touches) {
    const expected = plan.expected.get(nameOf('client', id))?.version;
    give('touch', [id, updatedAt ?? null, lastContactAt ?? null, expected ?? null]);
  }
  for (const { of, id, version } of plan.expected.values()) {
    if (of !== 'client' || !plan.touches.has(id)) give(`unchanged ${of}`, [id, version]);
  }
  for (const id of plan.present) {
    const name = nameOf('client', id);
    if (!plan.rows.has(name) && !plan.touches.has(id) && !plan.expected.has(name)) give('present', [id]);
  }
  for (const { key, clientId, standing } of plan.claims.values()) give('claim', [key, clientId, standing]);
  for (const [clientId, keys] of plan.blocks) for (const key of new Set(keys)) give('block', [key, clientId]);
  // The evidence stands in its canonical text, by which the statement compares it as `joinObservations` does.
  for (const { clientId, id, seen } of plan.observations.values())
    give('observe', encodeObservation(clientId, id, seen, canonicalJson));
  for (const given of Object.values(rows)) given.sort(byFirstTexts);
  for (const event of plan.events) give('event', encodeEvent(event));
  return rows;
}

const byFirstTexts = (left: unknown[], right: unknown[]): number =>
  compareCodePoints(String(left[0]), String(right[0])) || compareCodePoints(String(left[1]), String(right[1]));
