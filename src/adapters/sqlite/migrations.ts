/**
 * The steps from an empty file to today's tables, in order; a step that was released is never changed. Every key and index begins with
 * the tenant. Text sorts by its UTF-8 bytes, which is by code point.
 */
export const migrations: readonly string[] = [
  `
  CREATE TABLE clientele_client (
    tenant TEXT NOT NULL, id TEXT NOT NULL, version INTEGER NOT NULL, created_at TEXT NOT NULL, updated_at TEXT NOT NULL,
    last_contact_at TEXT, is_deleted INTEGER NOT NULL, body TEXT NOT NULL,
    PRIMARY KEY (tenant, id)
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX clientele_client_list ON clientele_client (tenant, is_deleted, created_at, id);

  CREATE TABLE clientele_key (
    tenant TEXT NOT NULL, key TEXT NOT NULL, client_id TEXT NOT NULL, standing TEXT NOT NULL,
    PRIMARY KEY (tenant, key)
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX clientele_key_client ON clientele_key (tenant, client_id, key, standing);

  CREATE TABLE clientele_observation (
    tenant TEXT NOT NULL, client_id TEXT NOT NULL, id TEXT NOT NULL, field TEXT NOT NULL, cell TEXT NOT NULL,
    source TEXT NOT NULL, actor TEXT NOT NULL, value TEXT NOT NULL, first_seen TEXT NOT NULL, last_seen TEXT NOT NULL,
    confidence REAL NOT NULL, evidence TEXT,
    PRIMARY KEY (tenant, client_id, id)
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX clientele_observation_cell ON clientele_observation (tenant, field, cell, client_id, id)
    WHERE cell <> '' AND value <> 'null';

  CREATE TABLE clientele_conversation (
    tenant TEXT NOT NULL, id TEXT NOT NULL, version INTEGER NOT NULL, last_at TEXT NOT NULL, client_id TEXT, body TEXT NOT NULL,
    PRIMARY KEY (tenant, id)
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX clientele_conversation_list ON clientele_conversation (tenant, last_at, id);
  CREATE INDEX clientele_conversation_client ON clientele_conversation (tenant, client_id, last_at, id)
    WHERE client_id IS NOT NULL;

  CREATE TABLE clientele_message (
    tenant TEXT NOT NULL, id TEXT NOT NULL, digest TEXT NOT NULL, conversation_id TEXT NOT NULL, occurred_at TEXT NOT NULL,
    client_id TEXT, body TEXT NOT NULL,
    PRIMARY KEY (tenant, id)
  ) STRICT;
  CREATE INDEX clientele_message_list ON clientele_message (tenant, occurred_at, id);
  CREATE INDEX clientele_message_conversation ON clientele_message (tenant, conversation_id, occurred_at, id);
  CREATE INDEX clientele_message_client ON clientele_message (tenant, client_id, occurred_at, id)
    WHERE client_id IS NOT NULL;

  CREATE TABLE clientele_suggestion (
    tenant TEXT NOT NULL, id TEXT NOT NULL, left_id TEXT NOT NULL, right_id TEXT NOT NULL, body TEXT NOT NULL,
    PRIMARY KEY (tenant, id)
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX clientele_suggestion_left ON clientele_suggestion (tenant, left_id, id);
  CREATE INDEX clientele_suggestion_right ON clientele_suggestion (tenant, right_id, id);

  CREATE TABLE clientele_account (
    tenant TEXT NOT NULL, id TEXT NOT NULL, version INTEGER NOT NULL, body TEXT NOT NULL,
    PRIMARY KEY (tenant, id)
  ) STRICT, WITHOUT ROWID;

  CREATE TABLE clientele_outbox (tenant TEXT NOT NULL PRIMARY KEY, position INTEGER NOT NULL) STRICT, WITHOUT ROWID;
  CREATE TABLE clientele_event (
    tenant TEXT NOT NULL, position INTEGER NOT NULL, body TEXT NOT NULL,
    PRIMARY KEY (tenant, position)
  ) STRICT, WITHOUT ROWID;
  `,
  `
  CREATE TABLE clientele_consent (
    tenant TEXT NOT NULL, id TEXT NOT NULL, version INTEGER NOT NULL, body TEXT NOT NULL,
    PRIMARY KEY (tenant, id)
  ) STRICT, WITHOUT ROWID;
  `,
  `
  CREATE TABLE clientele_document (
    tenant TEXT NOT NULL, id TEXT NOT NULL, version INTEGER NOT NULL, type TEXT NOT NULL, client_id TEXT, listed_at TEXT NOT NULL,
    is_open INTEGER NOT NULL, body TEXT NOT NULL,
    PRIMARY KEY (tenant, id)
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX clientele_document_list ON clientele_document (tenant, type, listed_at, id);
  CREATE INDEX clientele_document_client ON clientele_document (tenant, client_id, type, listed_at, id, is_open)
    WHERE client_id IS NOT NULL;
  `,
  `
  ALTER TABLE clientele_client ADD COLUMN merged_into TEXT;
  UPDATE clientele_client SET merged_into = json_extract(body, '$.merged.into') WHERE json_extract(body, '$.merged.into') IS NOT NULL;
  DROP INDEX clientele_client_list;
  CREATE INDEX clientele_client_list ON clientele_client (tenant, is_deleted, created_at, id) WHERE merged_into IS NULL;

  ALTER TABLE clientele_suggestion ADD COLUMN status TEXT NOT NULL DEFAULT 'open';
  UPDATE clientele_suggestion SET status = json_extract(body, '$.status'), body = json_set(body, '$.verdict', 'review');
  CREATE INDEX clientele_suggestion_status ON clientele_suggestion (tenant, status, id);
  `,
  `
  ALTER TABLE clientele_event ADD COLUMN client_id TEXT;
  ALTER TABLE clientele_event ADD COLUMN happened_at TEXT;
  UPDATE clientele_event SET client_id = json_extract(body, '$.clientId'), happened_at = json_extract(body, '$.at')
    WHERE json_extract(body, '$.clientId') IS NOT NULL;
  CREATE INDEX clientele_event_client ON clientele_event (tenant, client_id, happened_at, position) WHERE client_id IS NOT NULL;

  ALTER TABLE clientele_conversation ADD COLUMN is_open INTEGER NOT NULL DEFAULT 0;
  UPDATE clientele_conversation SET is_open = 1 WHERE json_extract(body, '$.lastInboundAt') IS NOT NULL
    AND coalesce(json_extract(body, '$.lastInboundAt') > json_extract(body, '$.resolved.at'), 1);
  `,
  `
  CREATE TABLE clientele_block (
    tenant TEXT NOT NULL, key TEXT NOT NULL, client_id TEXT NOT NULL,
    PRIMARY KEY (tenant, key, client_id)
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX clientele_block_client ON clientele_block (tenant, client_id, key);

  INSERT INTO clientele_block (tenant, key, client_id)
    SELECT client.tenant, given.value, client.id FROM clientele_client AS client
      JOIN clientele_document AS document ON document.tenant = client.tenant AND document.id = 'blocking-keys:' || client.id,
      json_each(document.body, '$.value.keys') AS given;
  DELETE FROM clientele_document WHERE type IN ('blocking-key', 'blocking-keys');
  `,
  `
  ALTER TABLE clientele_suggestion ADD COLUMN rank TEXT NOT NULL DEFAULT '';
  UPDATE clientele_suggestion SET rank = printf('%.9f', json_extract(body, '$.score'))
    WHERE json_extract(body, '$.score') IS NOT NULL;
  DROP INDEX clientele_suggestion_left;
  DROP INDEX clientele_suggestion_right;
  DROP INDEX clientele_suggestion_status;
  CREATE INDEX clientele_suggestion_list ON clientele_suggestion (tenant, rank, id);
  CREATE INDEX clientele_suggestion_queue ON clientele_suggestion (tenant, status, rank, id);
  CREATE INDEX clientele_suggestion_left ON clientele_suggestion (tenant, left_id, rank, id);
  CREATE INDEX clientele_suggestion_right ON clientele_suggestion (tenant, right_id, rank, id);
  `,
];
