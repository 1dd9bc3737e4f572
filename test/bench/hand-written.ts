import { DatabaseSync, type StatementSync } from 'node:sqlite';
import { sqliteStore } from '../../src/adapters/sqlite/index.ts';
import type { Write } from '../../src/change/change.ts';
import { observationKey } from '../../src/client/observation.ts';
import { isOpen } from '../../src/conversation/records.ts';
import type { Step } from './recording.ts';

type Values = (string | number | null)[];

/**
 * The rows of the recorded steps by plain statements, as one would write them for this job and nothing else: the same tables, indexes and
 * durability, a transaction for each step; no preconditions, no ownership, no union of observations.
 */
export function handWritten(path: string): { readonly run: (step: Step) => void; readonly close: () => void } {
  const database = new DatabaseSync(path);
  sqliteStore({ database });
  const prepared = new Map<string, StatementSync>();
  const statement = (sql: string): StatementSync => {
    const known = prepared.get(sql) ?? database.prepare(sql);
    prepared.set(sql, known);
    return known;
  };
  const run = (sql: string, ...values: Values) => void statement(sql).run(...values);
  const get = (sql: string, ...values: Values) => statement(sql).get(...values);
  const all = (sql: string, ...values: Values) => statement(sql).all(...values);
  const tenant = 'acme';
  let position = 0;

  function find({ messageIds = [], conversationIds = [], keys = [] }: Step['finds'][number]): number {
    let rows = 0;
    const clients = new Set<unknown>();
    for (const id of messageIds)
      if (
        get(
          'SELECT id, digest, conversation_id, occurred_at, client_id, body FROM clientele_message WHERE tenant = ? AND id = ?',
          tenant,
          id,
        )
      )
        rows += 1;
    for (const id of conversationIds) {
      const row = get(
        'SELECT id, version, last_at, client_id, body FROM clientele_conversation WHERE tenant = ? AND id = ?',
        tenant,
        id,
      );
      if (row !== undefined) JSON.parse(String(row.body));
      if (row?.client_id != null) clients.add(row.client_id);
    }
    for (const key of keys) {
      const row = get('SELECT key, client_id, standing FROM clientele_key WHERE tenant = ? AND key = ?', tenant, key);
      if (row !== undefined) clients.add(row.client_id);
    }
    for (const id of clients) {
      const row = get(
        'SELECT id, version, created_at, updated_at, last_contact_at, body FROM clientele_client WHERE tenant = ? AND id = ?',
        tenant,
        String(id),
      );
      if (row !== undefined) JSON.parse(String(row.body));
      for (const seen of all('SELECT * FROM clientele_observation WHERE tenant = ? AND client_id = ?', tenant, String(id)))
        rows += String(JSON.parse(String(seen.value))).length;
      rows += all(
        'SELECT key, client_id, standing FROM clientele_key WHERE tenant = ? AND client_id = ?',
        tenant,
        String(id),
      ).length;
    }
    return rows;
  }

  function write(one: Write): void {
    if (one.kind === 'observe') {
      const { field, cell, source, by, value, firstSeen, lastSeen, confidence, evidence } = one.observation;
      run(
        'INSERT INTO clientele_observation VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO UPDATE SET last_seen = max(last_seen, excluded.last_seen)',
        ...[tenant, one.clientId, observationKey(one.observation), field, cell, source, by, JSON.stringify(value)],
        ...[firstSeen, lastSeen, confidence, evidence === undefined ? null : JSON.stringify(evidence)],
      );
    } else if (one.kind === 'claim') {
      run('INSERT INTO clientele_key VALUES (?, ?, ?, ?) ON CONFLICT DO NOTHING', tenant, one.key, one.clientId, one.standing);
    } else if (one.kind === 'touch') {
      const { updatedAt, lastContactAt } = one;
      run(
        'UPDATE clientele_client SET updated_at = max(updated_at, ?), last_contact_at = max(last_contact_at, ?) WHERE tenant = ? AND id = ?',
        ...[updatedAt ?? '', lastContactAt ?? '', tenant, one.clientId],
      );
    } else if (one.kind === 'put' && one.of === 'client') {
      const { id, version, createdAt, updatedAt, lastContactAt = null, ...body } = one.row;
      run(
        'INSERT INTO clientele_client (tenant, id, version, created_at, updated_at, last_contact_at, is_deleted, body) VALUES (?, ?, ?, ?, ?, ?, 0, ?)',
        tenant,
        id,
        version,
        createdAt,
        updatedAt,
        lastContactAt,
        JSON.stringify(body),
      );
    } else if (one.kind === 'put' && one.of === 'conversation') {
      const { id, version, lastAt, clientId = null, ...body } = one.row;
      run(
        'REPLACE INTO clientele_conversation (tenant, id, version, last_at, client_id, is_open, body) VALUES (?, ?, ?, ?, ?, ?, ?)',
        tenant,
        id,
        version,
        lastAt,
        clientId,
        isOpen(one.row) ? 1 : 0,
        JSON.stringify(body),
      );
    } else if (one.kind === 'put' && one.of === 'message') {
      const { id, digest, conversationId, occurredAt, clientId = null, ...body } = one.row;
      run(
        'INSERT INTO clientele_message VALUES (?, ?, ?, ?, ?, ?, ?)',
        tenant,
        id,
        digest,
        conversationId,
        occurredAt,
        clientId,
        JSON.stringify(body),
      );
    } else if (one.kind === 'insert' && one.of === 'suggestion') {
      const { id, left, right, status, ...body } = one.row;
      run(
        'INSERT OR IGNORE INTO clientele_suggestion (tenant, id, left_id, right_id, status, body) VALUES (?, ?, ?, ?, ?, ?)',
        tenant,
        id,
        left,
        right,
        status,
        JSON.stringify(body),
      );
    } else throw new TypeError(`Write this by hand too: ${one.kind}`);
  }

  return {
    run({ finds, changes }) {
      run('BEGIN IMMEDIATE');
      for (const request of finds) find(request);
      for (const { writes, events } of changes) {
        for (const one of writes) write(one);
        for (const event of events) {
          position += 1;
          const { clientId = null, at } = event;
          run(
            'INSERT INTO clientele_event (tenant, position, body, client_id, happened_at) VALUES (?, ?, ?, ?, ?)',
            ...[tenant, position, JSON.stringify(event), clientId, clientId === null ? null : at],
          );
        }
      }
      run('INSERT INTO clientele_outbox VALUES (?, ?) ON CONFLICT DO UPDATE SET position = excluded.position', tenant, position);
      run('COMMIT');
    },
    close: () => database.close(),
  };
}
