import fc from 'fast-check';
import type pg from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type PostgresDatabaseLike, postgresStore } from '../../../src/adapters/postgres/index.ts';
import { schemaStatements } from '../../../src/adapters/postgres/migrate.ts';
import {
  type FilterName,
  filters,
  findStatement,
  otherReads,
  pageStatement,
  requestParts,
  timelineStatement,
} from '../../../src/adapters/postgres/read-statements.ts';
import { readerStatements } from '../../../src/adapters/postgres/take-events.ts';
import {
  clearParts,
  commitParts,
  holdParts,
  lockParts,
  removalParts,
  unblockParts,
  writeStatement,
} from '../../../src/adapters/postgres/write-statements.ts';
import { rowKinds } from '../../../src/change/change.ts';
import { askedOfFewNames, everythingOf } from '../../../src/testing/checks/everything.ts';
import { arbitraryChange } from '../../../src/testing/index.ts';
import { createDatabase, type TestDatabase } from './databases.ts';
import { emptyTables } from './tables.ts';

const subsets = <Item>(items: readonly Item[]): Item[][] =>
  Array.from({ length: 2 ** items.length }, (_, chosen) => items.filter((_, index) => (chosen >> index) % 2 === 1));

/** Every statement that reads, and each part of those that write, alone and all together. */
const statements: readonly string[] = [
  ...subsets(requestParts)
    .filter(({ length }) => length > 0)
    .flatMap((parts) => [findStatement(parts, false), findStatement(parts, true)]),
  ...rowKinds.flatMap((of) => {
    const own = (Object.keys(filters) as FilterName[]).filter((name) => filters[name].of === of);
    return subsets(own).flatMap((names) =>
      [false, true].flatMap((hasPosition) => [
        pageStatement(of, names, hasPosition),
        // Only messages are listed the other way round too.
        ...(of === 'message' ? [pageStatement(of, names, hasPosition, true)] : []),
      ]),
    );
  }),
  timelineStatement(false),
  timelineStatement(true),
  ...Object.values(otherReads),
  ...Object.values(readerStatements),
  ...[commitParts, removalParts, unblockParts, lockParts, holdParts, clearParts].flatMap((parts) => {
    const names = Object.keys(parts);
    return [names, ...names.map((name) => [name])].flatMap((some) =>
      [false, true].map((single) =>
        writeStatement(
          parts,
          some.map((name) => ({ name, single })),
        ),
      ),
    );
  }),
];

interface PlanNode {
  readonly 'Node Type': string;
  readonly 'Relation Name'?: string;
  readonly Operation?: string;
  readonly Output?: readonly string[];
  readonly Plans?: readonly PlanNode[];
  readonly [condition: string]: unknown;
}

/** The nodes of the engine's own plan that touch a table without holding it to `$1`. */
function loose(node: PlanNode): string[] {
  const below = (node.Plans ?? []).flatMap(loose);
  const table = node['Relation Name'];
  if (table === undefined) return below;
  if (node['Node Type'] !== 'ModifyTable') {
    const conditions = ['Index Cond', 'Recheck Cond', 'Filter'].map((name) => String(node[name] ?? ''));
    const holds = conditions.some((condition) => termsOf(condition).some((term) => /^(?:\w+\.)?tenant = \$1$/.test(term)));
    return holds ? below : [...below, `${node['Node Type']} of ${table}: ${conditions.join(' ')}`];
  }
  // What is updated or deleted was found by a scan below; what is inserted has the tenant as its first column.
  const [first] = node.Plans?.[0]?.Output ?? [];
  return node.Operation !== 'Insert' || first === '$1' ? below : [...below, `Insert into ${table}: ${first}`];
}

/** The conditions that all have to hold, as the engine writes them: `((tenant = $1) AND (id = $2))`; one of an OR is none of them. */
function termsOf(condition: string): string[] {
  const inner = unwrapped(condition);
  const parts = partsOf(inner);
  return parts.length === 1 ? [inner] : parts.flatMap(termsOf);
}

/** A text without the brackets that stand around the whole of it. */
function unwrapped(text: string): string {
  if (!text.startsWith('(')) return text;
  let depth = 0;
  for (const [at, sign] of [...text].entries()) {
    depth += sign === '(' ? 1 : sign === ')' ? -1 : 0;
    if (depth === 0) return at === text.length - 1 ? unwrapped(text.slice(1, -1)) : text;
  }
  return text;
}

/** What stands between the ANDs that are within no bracket. */
function partsOf(text: string): string[] {
  const parts = [''];
  let depth = 0;
  for (const word of text.split(/( AND |[()])/)) {
    depth += word === '(' ? 1 : word === ')' ? -1 : 0;
    if (word === ' AND ' && depth === 0) parts.push('');
    else parts[parts.length - 1] += word;
  }
  return parts;
}

let database: TestDatabase;
let pool: pg.Pool;
beforeAll(async () => {
  database = await createDatabase();
  pool = database.pool(1);
  await postgresStore({ database: pool }).migrate();
});
afterAll(() => database.close());

/** The plan for any values, as a superuser: the statement alone pins its tenant, without the help of row level security. */
async function planOf(statement: string): Promise<PlanNode> {
  // `EXPLAIN (GENERIC_PLAN)` came with PostgreSQL 16.
  const parameters = Math.max(...[...statement.matchAll(/\$(\d+)/g)].map(([, number]) => Number(number)));
  await database.asSuperuser(`SET plan_cache_mode = force_generic_plan; DEALLOCATE ALL; PREPARE asked AS ${statement}`);
  const values = Array.from({ length: parameters }, () => 'NULL').join(', ');
  const { rows } = await database.asSuperuser(`EXPLAIN (VERBOSE, FORMAT JSON) EXECUTE asked (${values})`);
  return rows[0]['QUERY PLAN'][0].Plan;
}

describe('every statement pins its tenant', () => {
  test.each(statements)('%s', async (statement) => {
    const plan = await planOf(statement);
    expect(JSON.stringify(plan)).toContain('clientele_');
    expect(loose(plan)).toEqual([]);
    expect(statement).toContain("set_config('clientele.tenant', '=' || $1::text, true)");
  });

  test('and this proof would notice one that does not', async () => {
    const found = [];
    for (const one of [
      'SELECT * FROM clientele_key WHERE key = $1::text',
      "INSERT INTO clientele_outbox (tenant, position) SELECT 'x', $1::bigint",
      'DELETE FROM clientele_message WHERE id = $1::text',
      "SELECT * FROM clientele_event WHERE tenant = $1::text OR body = 'x'",
    ]) {
      found.push(loose(await planOf(one)).length);
    }
    expect(found).toEqual([1, 1, 1, 1]);
  });
});

test('what every verb sends pins its tenant, and what only reads is among these statements', async () => {
  const sent = new Set<string>();
  const recording: PostgresDatabaseLike = {
    query: (text: string, values?: unknown[]) => {
      sent.add(text);
      return pool.query(text, values);
    },
  };
  await database.asSuperuser(emptyTables);
  const store = postgresStore({ database: recording });
  await fc.assert(
    fc.asyncProperty(fc.array(arbitraryChange(['x', 'y']), { maxLength: 4 }), async (changes) => {
      await store.commit(changes);
    }),
    { numRuns: 200 },
  );
  await everythingOf(store, 'x', askedOfFewNames);
  await store.takeEvents('x', { reader: 'r', limit: 9 }, async () => undefined);
  const control = new Set(['BEGIN', 'COMMIT', 'ROLLBACK', ...Object.values(schemaStatements)]);
  const others = [...sent].filter((text) => !control.has(text));
  expect(others.length).toBeGreaterThan(20);
  const unlisted = others.filter((text) => !statements.includes(text));
  expect(unlisted.filter((text) => !/INSERT|UPDATE|DELETE|SHARE/.test(text))).toEqual([]);
  for (const text of others) expect(loose(await planOf(text))).toEqual([]);
});
