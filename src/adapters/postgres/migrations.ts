/** The tables that held tenants' rows from the start. */
const tables = ['client', 'key', 'observation', 'conversation', 'message', 'suggestion', 'account', 'outbox', 'event'] as const;

const text = 'text COLLATE "C" NOT NULL';
const optional = 'text COLLATE "C"';

/** Row level security as a second wall: without the tenant's setting a table is empty, for its owner too. */
const wallsOf = (name: string): string[] => {
  const own = "tenant = substr(nullif(current_setting('clientele.tenant', true), ''), 2)";
  return [
    `ALTER TABLE clientele_${name} ENABLE ROW LEVEL SECURITY`,
    `ALTER TABLE clientele_${name} FORCE ROW LEVEL SECURITY`,
    `CREATE POLICY clientele_tenant ON clientele_${name} USING (${own}) WITH CHECK (${own})`,
  ];
};

/** A body as JSON that PostgreSQL can look into: it takes no escaped NUL and no half of a surrogate pair, wherever they stand. */
const readable = String.raw`regexp_replace(body, '\\u(0000|d[89a-f][0-9a-f]{2})', '\\u0020', 'g')::json`;

/**
 * The steps from an empty database to today's tables, in order, each a list of statements; a step that was released is never changed.
 * Every key and index begins with the tenant; text sorts by code point. Tables that are updated in place leave room for it.
 */
export const migrations: readonly (readonly string[])[] = [
  [
    `CREATE TABLE clientele_client (
       tenant ${text}, id ${text}, version bigint NOT NULL, created_at ${text}, updated_at ${text}, last_contact_at ${optional},
       is_deleted smallint NOT NULL, body ${text}, PRIMARY KEY (tenant, id)
     ) WITH (fillfactor = 85)`,
    'CREATE INDEX clientele_client_list ON clientele_client (tenant, is_deleted, created_at, id)',

    `CREATE TABLE clientele_key (
       tenant ${text}, key ${text}, client_id ${text}, standing ${text}, PRIMARY KEY (tenant, key)
     )`,
    'CREATE INDEX clientele_key_client ON clientele_key (tenant, client_id, key)',

    `CREATE TABLE clientele_observation (
       tenant ${text}, client_id ${text}, id ${text}, field ${text}, cell ${text}, source ${text}, actor ${text}, value ${text},
       first_seen ${text}, last_seen ${text}, confidence double precision NOT NULL, evidence ${optional},
       PRIMARY KEY (tenant, client_id, id)
     ) WITH (fillfactor = 90)`,
    `CREATE INDEX clientele_observation_cell ON clientele_observation (tenant, field, cell, client_id)
       WHERE cell <> '' AND value <> 'null'`,

    `CREATE TABLE clientele_conversation (
       tenant ${text}, id ${text}, version bigint NOT NULL, last_at ${text}, client_id ${optional}, body ${text},
       manual_client_id ${optional}, PRIMARY KEY (tenant, id)
     ) WITH (fillfactor = 85)`,
    'CREATE INDEX clientele_conversation_list ON clientele_conversation (tenant, last_at, id)',
    `CREATE INDEX clientele_conversation_client ON clientele_conversation (tenant, client_id, last_at, id)
       WHERE client_id IS NOT NULL`,

    `CREATE TABLE clientele_message (
       tenant ${text}, id ${text}, digest ${text}, conversation_id ${text}, occurred_at ${text}, client_id ${optional}, body ${text},
       PRIMARY KEY (tenant, id)
     )`,
    'CREATE INDEX clientele_message_list ON clientele_message (tenant, occurred_at, id)',
    'CREATE INDEX clientele_message_conversation ON clientele_message (tenant, conversation_id, occurred_at, id)',
    'CREATE INDEX clientele_message_client ON clientele_message (tenant, client_id, occurred_at, id) WHERE client_id IS NOT NULL',

    `CREATE TABLE clientele_suggestion (
       tenant ${text}, id ${text}, left_id ${text}, right_id ${text}, body ${text}, PRIMARY KEY (tenant, id)
     )`,
    'CREATE INDEX clientele_suggestion_left ON clientele_suggestion (tenant, left_id, id)',
    'CREATE INDEX clientele_suggestion_right ON clientele_suggestion (tenant, right_id, id)',

    `CREATE TABLE clientele_account (tenant ${text}, id ${text}, version bigint NOT NULL, body ${text}, PRIMARY KEY (tenant, id))`,

    `CREATE TABLE clientele_outbox (tenant ${text}, position bigint NOT NULL, PRIMARY KEY (tenant)) WITH (fillfactor = 20)`,
    `CREATE TABLE clientele_event (tenant ${text}, position bigint NOT NULL, body ${text}, PRIMARY KEY (tenant, position))`,
    ...tables.flatMap(wallsOf),
  ],
  [
    `CREATE TABLE clientele_consent (tenant ${text}, id ${text}, version bigint NOT NULL, body ${text}, PRIMARY KEY (tenant, id))`,
    ...wallsOf('consent'),
  ],
  [
    `CREATE TABLE clientele_reader (tenant ${text}, reader ${text}, position bigint NOT NULL, PRIMARY KEY (tenant, reader))
       WITH (fillfactor = 20)`,
    ...wallsOf('reader'),
  ],
  [
    `CREATE TABLE clientele_document (
       tenant ${text}, id ${text}, version bigint NOT NULL, type ${text}, client_id ${optional}, listed_at ${text},
       is_open smallint NOT NULL, body ${text}, PRIMARY KEY (tenant, id)
     )`,
    'CREATE INDEX clientele_document_list ON clientele_document (tenant, type, listed_at, id)',
    `CREATE INDEX clientele_document_client ON clientele_document (tenant, client_id, type, listed_at, id)
       WHERE client_id IS NOT NULL`,
    ...wallsOf('document'),
  ],
  [
    // The wall stands before the owner too, unless it is not forced.
    `ALTER TABLE clientele_client ADD COLUMN merged_into ${optional}, NO FORCE ROW LEVEL SECURITY`,
    `UPDATE clientele_client SET merged_into = ${readable} #>> '{merged,into}' WHERE ${readable} #>> '{merged,into}' IS NOT NULL`,
    'ALTER TABLE clientele_client FORCE ROW LEVEL SECURITY',
    'DROP INDEX clientele_client_list',
    'CREATE INDEX clientele_client_list ON clientele_client (tenant, is_deleted, created_at, id) WHERE merged_into IS NULL',

    `ALTER TABLE clientele_suggestion ADD COLUMN status ${text} DEFAULT 'open'`,
    'ALTER TABLE clientele_suggestion NO FORCE ROW LEVEL SECURITY',
    `UPDATE clientele_suggestion SET status = ${readable} ->> 'status', body = '{"verdict":"review",' || substr(body, 2)`,
    'ALTER TABLE clientele_suggestion FORCE ROW LEVEL SECURITY',
    'CREATE INDEX clientele_suggestion_status ON clientele_suggestion (tenant, status, id)',
  ],
  [
    `ALTER TABLE clientele_event ADD COLUMN client_id ${optional}, ADD COLUMN happened_at ${optional}, NO FORCE ROW LEVEL SECURITY`,
    `UPDATE clientele_event SET client_id = ${readable} ->> 'clientId', happened_at = ${readable} ->> 'at'
       WHERE ${readable} ->> 'clientId' IS NOT NULL`,
    'ALTER TABLE clientele_event FORCE ROW LEVEL SECURITY',
    `CREATE INDEX clientele_event_client ON clientele_event (tenant, client_id, happened_at, position) WHERE client_id IS NOT NULL`,

    `ALTER TABLE clientele_conversation ADD COLUMN is_open smallint NOT NULL DEFAULT 0, NO FORCE ROW LEVEL SECURITY`,
    `UPDATE clientele_conversation SET is_open = 1 WHERE ${readable} ->> 'lastInboundAt' IS NOT NULL
       AND coalesce((${readable} ->> 'lastInboundAt') COLLATE "C" > (${readable} #>> '{resolved,at}'), true)`,
    'ALTER TABLE clientele_conversation FORCE ROW LEVEL SECURITY',
  ],
  [
    `CREATE TABLE clientele_block (tenant ${text}, key ${text}, client_id ${text}, PRIMARY KEY (tenant, key, client_id))`,
    'CREATE INDEX clientele_block_client ON clientele_block (tenant, client_id, key)',

    'ALTER TABLE clientele_client NO FORCE ROW LEVEL SECURITY',
    'ALTER TABLE clientele_document NO FORCE ROW LEVEL SECURITY',
    `INSERT INTO clientele_block (tenant, key, client_id)
       SELECT client.tenant, given.key, client.id FROM clientele_client AS client
         JOIN clientele_document AS document ON document.tenant = client.tenant AND document.id = 'blocking-keys:' || client.id,
         json_array_elements_text(document.body::json #> '{value,keys}') AS given (key)`,
    "DELETE FROM clientele_document WHERE type IN ('blocking-key', 'blocking-keys')",
    'ALTER TABLE clientele_document FORCE ROW LEVEL SECURITY',
    'ALTER TABLE clientele_client FORCE ROW LEVEL SECURITY',
    ...wallsOf('block'),
  ],
  [
    `ALTER TABLE clientele_suggestion ADD COLUMN rank ${text} DEFAULT '', NO FORCE ROW LEVEL SECURITY`,
    `UPDATE clientele_suggestion SET rank = round((${readable} ->> 'score')::numeric, 9)::text WHERE ${readable} ->> 'score' IS NOT NULL`,
    'ALTER TABLE clientele_suggestion FORCE ROW LEVEL SECURITY',
    'DROP INDEX clientele_suggestion_left, clientele_suggestion_right, clientele_suggestion_status',
    'CREATE INDEX clientele_suggestion_list ON clientele_suggestion (tenant, rank, id)',
    'CREATE INDEX clientele_suggestion_queue ON clientele_suggestion (tenant, status, rank, id)',
    'CREATE INDEX clientele_suggestion_left ON clientele_suggestion (tenant, left_id, rank, id)',
    'CREATE INDEX clientele_suggestion_right ON clientele_suggestion (tenant, right_id, rank, id)',
  ],
];
