import type { RowKind } from '../../change/change.ts';
import type { FindRequest } from '../../change/found.ts';
import { orderOf } from '../../change/paging.ts';
import type { TimelineSource } from '../../change/timeline.ts';
import { detailTables } from '../sql/detail-tables.ts';
import { columnOf, rowTables } from '../sql/row-tables.ts';
import { readingOrder, timelineLists } from '../sql/timeline.ts';
import { type AnswerPart, answerColumns, type ListPart, listColumns, readAs, typeOf } from './tables.ts';

/**
 * Sets the tenant for row level security, until the end of the transaction. A tenant may be the empty text, and a setting that is over
 * is one too: hence the sign before the tenant. `$1` is the tenant in every statement.
 */
export const pinned = "pinned AS MATERIALIZED (SELECT set_config('clientele.tenant', '=' || $1::text, true) AS tenant)";

const width = Math.max(...Object.values(answerColumns).map(({ length }) => length));

/** The columns of every answer: which part a row belongs to, then the values of the part's columns, as texts. */
export const answerNames: readonly string[] = Array.from({ length: width }, (_, index) => `v${index}`);

/** One part of an answer: the part's columns of `stored`, which `rest` names. */
function arm(part: AnswerPart, rest: string): string {
  const columns: readonly string[] = answerColumns[part];
  const values = answerNames.map((name, index) => {
    const column = columns[index];
    return `${column === undefined ? 'NULL::text' : readAs('stored', column)} AS ${name}`;
  });
  return `(SELECT '${part}' AS part, ${values.join(', ')} ${rest})`;
}

/**
 * A list as one row: of each column its values, as JSON. A driver takes longer for a row than reading the row does, and JSON of a whole column
 * is read at once.
 */
function listArm(part: ListPart, rest: string, further: readonly string[] = []): string {
  const columns = ['body', ...listColumns[part].map(({ name }) => name)];
  const lists = answerNames.map((answer, index) => {
    const column = columns[index];
    if (column === undefined) return `NULL::text AS ${answer}`;
    return column === 'body' ? `'[' || string_agg(body, ',') || ']' AS ${answer}` : `json_agg(${column})::text AS ${answer}`;
  });
  const read = columns.map((column) => `stored.${column}`).join(', ');
  return `(SELECT ${[`'${part}' AS part`, ...lists, ...further].join(', ')} FROM (SELECT ${read} ${rest}) AS listed)`;
}

/**
 * A statement that reads: its parts wait for `pinned`, on which they depend, so that the setting is made before any table is read,
 * whatever plan the engine finds.
 */
const reading = (tables: readonly string[], arms: readonly string[]): string =>
  `WITH ${[pinned, ...tables].join(',\n')}\n` +
  'SELECT found.* FROM pinned CROSS JOIN LATERAL (\n' +
  `SELECT * FROM (${arms.join('\nUNION ALL\n')}) AS arms WHERE pinned.tenant IS NOT NULL OFFSET 0) AS found`;

/** The parts of a request of `find`, in the order of their parameters. */
export const requestParts = [
  'messageIds',
  'conversationIds',
  'keys',
  'clientIds',
  'suggestionIds',
  'accountIds',
  'consentIds',
  'documentIds',
] as const satisfies readonly (keyof FindRequest)[];

const table = (of: RowKind): string => rowTables[of].name;

/**
 * What is asked for. Read by a query of its own, it is as long to the planner when it is known as when it is not: otherwise a prepared
 * statement, cheaper in the planner's eyes for a list of one, is planned anew each time, which takes longer than running it.
 */
const askedAs = (parameter: string, single: boolean): string =>
  single ? `(SELECT ${parameter}::text AS id) AS asked` : `unnest((SELECT ${parameter}::text[])) AS asked (id)`;

/** Rows by id: each is looked up by itself, whatever the engine's statistics say, as they say nothing of a table that has just grown. */
const eachBy = (name: string, column: string, asked: string): string =>
  `FROM ${asked} CROSS JOIN LATERAL (SELECT * FROM ${name} WHERE tenant = $1 AND ${column} = asked.id LIMIT 1) AS stored`;

/** What belongs to each of the wanted clients, in its order. */
const ofWanted = (name: string, order: string): string =>
  `FROM wanted AS asked CROSS JOIN LATERAL (SELECT * FROM ${name} WHERE tenant = $1 AND client_id = asked.id ORDER BY ${order} OFFSET 0) AS stored`;

const observationsOfWanted = arm('observation', ofWanted(detailTables.observation.name, 'id'));
const keysOfWanted = arm('key', ofWanted(detailTables.key.name, 'key'));

const statements = new Map<string, string>();

function once(name: string, make: () => string): string {
  const known = statements.get(name);
  if (known !== undefined) return known;
  const made = make();
  statements.set(name, made);
  return made;
}

/**
 * The statement of `find` for a request with these parts, each an array parameter: `$2`, `$3` …, or a text each, where each part asks for
 * one; all in one snapshot.
 */
export const findStatement = (parts: readonly (typeof requestParts)[number][], single: boolean): string =>
  once(`find ${parts} ${single}`, () => {
    const has = (part: (typeof requestParts)[number]) => parts.includes(part);
    const asked = (part: (typeof requestParts)[number]) => askedAs(`$${parts.indexOf(part) + 2}`, single);
    const rows = (of: RowKind, part: (typeof requestParts)[number]) => eachBy(table(of), 'id', asked(part));
    const tables: string[] = [];
    const wanted: string[] = [];
    const arms: string[] = [];
    if (has('messageIds')) arms.push(arm('message', rows('message', 'messageIds')));
    if (has('conversationIds')) {
      tables.push(`asked_conversation AS MATERIALIZED (SELECT stored.* ${rows('conversation', 'conversationIds')})`);
      wanted.push('SELECT client_id FROM asked_conversation', 'SELECT manual_client_id FROM asked_conversation');
      arms.push(arm('conversation', 'FROM asked_conversation AS stored'));
    }
    // The keys themselves come with those of their clients.
    if (has('keys')) wanted.push(`SELECT stored.client_id ${eachBy(detailTables.key.name, 'key', asked('keys'))}`);
    if (has('clientIds')) wanted.push(`SELECT asked.id FROM ${asked('clientIds')}`);
    if (wanted.length > 0) {
      tables.push(`wanted (id) AS MATERIALIZED (${wanted.join(' UNION ')})`);
      arms.push(arm('client', eachBy(table('client'), 'id', 'wanted AS asked')), observationsOfWanted, keysOfWanted);
    }
    if (has('suggestionIds')) arms.push(arm('suggestion', rows('suggestion', 'suggestionIds')));
    if (has('accountIds')) arms.push(arm('account', rows('account', 'accountIds')));
    if (has('consentIds')) arms.push(arm('consent', rows('consent', 'consentIds')));
    if (has('documentIds')) arms.push(listArm('document', rows('document', 'documentIds')));
    return reading(tables, arms);
  });

const suggestionsBy = (side: string, value: string): string =>
  `SELECT id FROM ${table('suggestion')} WHERE tenant = $1 AND ${side} = ${value}::text`;

/** The conditions by which a list can be narrowed, each with one parameter. */
export const filters = {
  deleted: { of: 'client', text: (value: string) => `merged_into IS NULL AND is_deleted = ${value}::smallint` },
  conversationClient: { of: 'conversation', text: (value: string) => `client_id = ${value}::text` },
  conversation: { of: 'message', text: (value: string) => `conversation_id = ${value}::text` },
  messageClient: { of: 'message', text: (value: string) => `client_id = ${value}::text` },
  // Said of the sides themselves, the engine would rather look through the whole list in its order.
  suggested: {
    of: 'suggestion',
    text: (value: string) => `id = ANY (ARRAY(${suggestionsBy('left_id', value)} UNION ALL ${suggestionsBy('right_id', value)}))`,
  },
  suggestionStatus: { of: 'suggestion', text: (value: string) => `status = ${value}::text` },
  documentType: { of: 'document', text: (value: string) => `type = ${value}::text` },
  documentClient: { of: 'document', text: (value: string) => `client_id = ${value}::text` },
} as const satisfies Readonly<Record<string, { readonly of: RowKind; readonly text: (value: string) => string }>>;

/** The name of a condition. */
export type FilterName = keyof typeof filters;

/**
 * The statement of one page: its parameters are the tenant, the limit, those of the filters, and the position's if it has one. Clients
 * come with all that belongs to them.
 */
export const pageStatement = (of: RowKind, names: readonly FilterName[], hasPosition: boolean, reversed = false): string =>
  once(`page ${of} ${names} ${hasPosition} ${reversed}`, () => {
    const { by, descending } = orderOf(of, reversed);
    const sortedBy = [...(by === undefined ? [] : [columnOf(of, by)]), 'id'];
    const [direction, comparison] = descending ? [' DESC', '<'] : ['', '>'];
    const after = sortedBy.map((_, index) => `$${names.length + 3 + index}::text`);
    const conditions = [
      'tenant = $1',
      ...names.map((name, index) => filters[name].text(`$${index + 3}`)),
      ...(hasPosition ? [`(${sortedBy.join(', ')}) ${comparison} (${after.join(', ')})`] : []),
    ];
    const order = `ORDER BY ${sortedBy.map((column) => column + direction).join(', ')}`;
    const page = `page AS MATERIALIZED (SELECT * FROM ${table(of)} WHERE ${conditions.join(' AND ')} ${order} LIMIT $2::bigint)`;
    if (of !== 'client') return reading([page], [listArm(of, `FROM page AS stored ${order}`)]);
    // One row more is read than is shown: it says whether there is more.
    const wanted = `wanted (id) AS MATERIALIZED (SELECT id FROM page ${order} LIMIT $2::bigint - 1)`;
    return reading([page, wanted], [arm('client', `FROM page AS stored ${order}`), observationsOfWanted, keysOfWanted]);
  });

/**
 * The lists of one page of a timeline: its parameters are the clients, the limit, the type of the documents, and, with a position, its instant
 * and where it stands in each list, in the order of reading. Where the messages fill the page, nothing is read that is older than the last.
 */
export const timelineStatement = (hasPosition: boolean): string =>
  once(`timeline ${hasPosition}`, () => {
    const listOf = (source: TimelineSource, further: readonly string[]): string => {
      const { table: name, at, id } = timelineLists[source];
      const typed = source === 'document' ? ['type = $4::text'] : [];
      const place = `$${readingOrder.indexOf(source) + 6}::${typeOf(id)}`;
      const after = hasPosition ? [`(${at}, ${id}) < ($5::text, ${place})`] : [];
      const conditions = ['tenant = $1', 'client_id = asked.id', ...typed, ...after, ...further].join(' AND ');
      const list = `SELECT * FROM ${name} WHERE ${conditions} ORDER BY ${at} DESC, ${id} DESC LIMIT $3::bigint`;
      return `FROM ${askedAs('$2', false)} CROSS JOIN LATERAL (${list}) AS stored`;
    };
    const oldest = "CASE WHEN count(*) >= $3::bigint THEN min(occurred_at) ELSE '' END AS oldest";
    const messages = `messages AS MATERIALIZED ${listArm('message', listOf('message', []), [oldest])}`;
    const others = (['event', 'document'] as const).map((source) =>
      listArm(source, listOf(source, [`${timelineLists[source].at} >= (SELECT oldest FROM messages)`])),
    );
    const records = listArm('client', eachBy(table('client'), 'id', askedAs('$2', false)));
    return reading([messages], [`(SELECT part, ${answerNames.join(', ')} FROM messages)`, ...others, records]);
  });

/** The statements on the rest. */
export const otherReads = {
  /** Parameters: field, cell. */
  holders: reading(
    [],
    [
      arm(
        'observation',
        `FROM ${detailTables.observation.name} AS stored WHERE tenant = $1 AND field = $2::text AND cell = $3::text ` +
          "AND cell <> '' AND value <> 'null' ORDER BY client_id, id",
      ),
    ],
  ),
  /** Parameters: the keys, as an array, and the limit; of a crowded key no clients come. */
  neighbours: reading(
    [],
    [
      arm(
        'neighbours',
        `FROM ${askedAs('$2', false)} CROSS JOIN LATERAL (
           SELECT asked.id AS key, CASE WHEN count(*) <= $3::bigint THEN json_agg(client_id)::text END AS client_ids
           FROM (SELECT client_id FROM ${detailTables.block.name} WHERE tenant = $1 AND key = asked.id
             ORDER BY client_id LIMIT $3::bigint + 1) AS under
           HAVING count(*) > 0) AS stored`,
      ),
    ],
  ),
  /** Parameter: the clients, as an array. */
  counts: reading(
    [],
    [
      arm(
        'count',
        `FROM unnest($2::text[]) AS asked (id) CROSS JOIN LATERAL (
           SELECT asked.id AS client_id, count(*) AS conversations, coalesce(sum(is_open), 0) AS open_conversations,
             (SELECT coalesce(sum(is_open), 0) FROM ${table('document')} WHERE tenant = $1 AND client_id = asked.id) AS open_documents
           FROM ${table('conversation')} WHERE tenant = $1 AND client_id = asked.id) AS stored`,
      ),
    ],
  ),
  /** Parameters: position, limit. */
  events: reading(
    [],
    [
      arm(
        'event',
        `FROM ${detailTables.event.name} AS stored WHERE tenant = $1 AND position > $2::bigint ORDER BY position LIMIT $3::bigint`,
      ),
    ],
  ),
} as const;
