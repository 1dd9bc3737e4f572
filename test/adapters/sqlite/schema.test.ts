import { DatabaseSync } from 'node:sqlite';
import { afterAll, describe, expect, test } from 'vitest';
import { detailTables } from '../../../src/adapters/sql/detail-tables.ts';
import { columnNames, rowTables } from '../../../src/adapters/sql/row-tables.ts';
import { sqliteStore } from '../../../src/adapters/sqlite/index.ts';
import { migrations } from '../../../src/adapters/sqlite/migrations.ts';
import {
  glance,
  ofRow,
  pageStatement,
  readColumn,
  statements,
  suggestionsOfClient,
  timelineStatement,
} from '../../../src/adapters/sqlite/statements.ts';
import { rowKinds } from '../../../src/change/change.ts';
import { timelineSources } from '../../../src/change/timeline.ts';
import { stepsBack } from './older-schemas.ts';

const database = new DatabaseSync(':memory:');
sqliteStore({ database });
afterAll(() => database.close());

const columnsOf = (table: string) =>
  database
    .prepare(`PRAGMA table_info(${table})`)
    .all()
    .map(({ name }) => String(name));

test('the tables have the columns that the specifications name', () => {
  // A column that was added later stands behind the others.
  for (const of of rowKinds) expect(columnsOf(rowTables[of].name).sort()).toEqual(['tenant', ...columnNames(of)].sort());
  for (const { name, columns } of Object.values(detailTables)) expect(columnsOf(name)).toEqual(['tenant', ...columns]);
});

test('every table is strict, and every key and index begins with the tenant', () => {
  const tables = database
    .prepare("SELECT name, strict FROM pragma_table_list WHERE schema = 'main' AND name LIKE 'clientele_%'")
    .all();
  expect(tables.length).toBe(13);
  for (const { name, strict } of tables) {
    expect(strict, String(name)).toBe(1);
    if (name === 'clientele_schema') continue;
    for (const index of database.prepare(`PRAGMA index_list(${name})`).all()) {
      const [first] = database.prepare(`PRAGMA index_info(${index.name})`).all();
      expect(first?.name, String(index.name)).toBe('tenant');
    }
  }
});

/** How SQLite would run a statement. */
const planOf = (sql: string): string =>
  database
    .prepare(`EXPLAIN QUERY PLAN ${sql}`)
    .all()
    .map(({ detail }) => detail)
    .join('; ');

const pages: readonly string[] = rowKinds.flatMap((of) => {
  const filters = {
    client: [['merged_into IS NULL', 'is_deleted = ?']],
    conversation: [[], ['client_id = ?']],
    message: [[], ['conversation_id = ?'], ['client_id = ?'], ['conversation_id = ?', 'client_id = ?']],
    suggestion: [[], ['status = ?']],
    account: [[]],
    consent: [[]],
    document: [['type = ?'], ['type = ?', 'client_id = ?']],
  }[of];
  return filters.flatMap((some) =>
    [false, true].flatMap((hasPosition) => [false, true].map((reversed) => pageStatement(of, some, hasPosition, reversed))),
  );
});

const lists = timelineSources.flatMap((source) => [false, true].map((hasPosition) => timelineStatement(source, hasPosition)));

const searching = Object.values(statements).filter((sql) => !sql.startsWith('INSERT'));
const byId = rowKinds.map((of) => ofRow[of].delete);

describe('no statement scans or sorts', () => {
  for (const sql of [...pages, ...lists, ...searching, ...byId, readColumn('message', 'digest')]) {
    test(sql, () => {
      expect(planOf(sql)).toMatch(/^SEARCH \w+ USING .*\(tenant=\?/);
      expect(planOf(sql)).not.toMatch(/SCAN|TEMP B-TREE/);
    });
  }
});

test.each(rowKinds)('of the kind %s each row that is asked for is searched by id', (of) => {
  expect(planOf(ofRow[of].find)).toMatch(/^SCAN asked VIRTUAL TABLE INDEX 1:; SEARCH stored USING [^;]*\(tenant=\? AND id=\?\)$/);
});

test('what a message is judged by is searched by id', () => {
  expect(planOf(glance).match(/SEARCH \w+ USING [^;]*\(tenant=\? AND id=\?\)/g)?.length).toBe(3);
});

test('a client’s suggestions are searched by either side', () => {
  for (const filters of [[suggestionsOfClient], [suggestionsOfClient, 'status = ?']]) {
    for (const hasPosition of [false, true]) {
      const plan = planOf(pageStatement('suggestion', filters, hasPosition));
      expect(plan).toMatch(/^SEARCH \w+ USING PRIMARY KEY \(tenant=\? AND id=\?\)/);
      for (const side of ['left', 'right']) expect(plan).toContain(`clientele_suggestion_${side} (tenant=? AND ${side}_id=?)`);
      expect(plan).not.toMatch(/SCAN|_list|_queue/);
    }
  }
});

test('every statement pins the tenant', () => {
  const all = [glance, ...pages, ...lists, ...Object.values(statements), ...rowKinds.flatMap((of) => Object.values(ofRow[of]))];
  for (const sql of all) expect(sql).toMatch(/WHERE (?:stored\.)?tenant = \?|INSERT INTO \w+ \(tenant, /);
});

test('what is taken back to an older version has the tables that the migrations made then', async () => {
  const [old, now] = [new DatabaseSync(':memory:'), new DatabaseSync(':memory:')];
  const then = migrations.slice(0, -1).map((step) => {
    old.exec(step);
    return tablesOf(old);
  });
  sqliteStore({ database: now });
  for (let version = migrations.length - 1; version > 0; version -= 1) {
    await stepsBack[version - 1]?.undo(now);
    expect(tablesOf(now), `version ${version}`).toEqual(then[version - 1]);
  }
  old.close();
  now.close();
});

/** All that makes the tables of a database: their columns and indexes. */
const tablesOf = (from: DatabaseSync): unknown[] => [
  ...from
    .prepare(
      `SELECT t.name AS of, c.name, c.type, c."notnull", c.pk, c.dflt_value FROM sqlite_schema t, pragma_table_info(t.name) c
       WHERE t.type = 'table' AND t.name <> 'clientele_schema' ORDER BY 1, 2`,
    )
    .all(),
  ...from
    .prepare("SELECT name, sql FROM sqlite_schema WHERE type = 'index' AND sql IS NOT NULL ORDER BY name")
    .all()
    .map(({ name, sql }) => [name, String(sql).replace(/\s+/g, ' ')]),
];
