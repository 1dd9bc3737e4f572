import type { PGlite } from '@electric-sql/pglite';
import type pg from 'pg';
import { expectTypeOf, test } from 'vitest';
import type {
  PoolLike,
  PostgresDatabaseLike,
  postgresStore,
  QueryableLike,
  TransactingLike,
} from '../../../src/adapters/postgres/index.ts';

test('drivers fit as they are', () => {
  expectTypeOf<pg.Pool>().toExtend<PoolLike>();
  expectTypeOf<pg.Client>().toExtend<QueryableLike>();
  expectTypeOf<pg.PoolClient>().toExtend<QueryableLike>();
  expectTypeOf<PGlite>().toExtend<TransactingLike>();
  for (const _ of [] as (pg.Pool | pg.Client | PGlite)[]) expectTypeOf(_).toExtend<PostgresDatabaseLike>();
});

test('what has no query does not', () => {
  expectTypeOf<{ execute(text: string): void }>().not.toExtend<PostgresDatabaseLike>();
  expectTypeOf<typeof postgresStore>().parameter(0).toHaveProperty('database');
});
