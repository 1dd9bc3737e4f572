import type { RowKind } from '../../change/change.ts';
import type { FindRequest } from '../../change/found.ts';
import { type PageOrder, pageOrders } from '../../change/paging.ts';
import { detailTables } from '../sql/detail-tables.ts';
import { columnOf, rowTables } from '../sql/row-tables.ts';
import { type AnswerPart, answerColumns, readAs } from './tables.ts';

/**
 * Sets the tenant for row level security, until the end of the transaction. A tenant may be the empty text, and a setting that is over
 * is one too: hence the sign before the tenant. `$1` is the tenant in every statement.
 */
export const pinned = "pinned AS MATERIALIZED (SELECT set_config('clientele.tenant', '=' || $1::text, true) AS tenant)";

const width = Math.max(...Object.values(answerColumns).map(({ length }) => length));

/** The columns of every answer: which part a row belongs to, then the values of the part's columns, as texts. */
export const answerNames: readonly string[] = Array.from({ length: width }, (_, index) => `v${index}`);

/** One part of an answer: the part's columns, out of `rest`. */
function arm(part: AnswerPart, rest: string): string {
  const columns: readonly string[] = answerColumns[part];
  const values = answerNames.map((name, index) => {
    const column = columns[index];
    return `${column === undefined ? 'NULL::text' : readAs(column)} AS ${name}`;
  });
  return `(SELECT '${part}' AS part, ${values.join(', ')} ${rest})`;
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
] as const satisfies readonly (keyof FindRequest)[];

const table = (of: RowKind): string => rowTables[of].name;

const ofWanted = 'ANY(ARRAY(SELECT id FROM wanted))';
const bundles = [
  arm('client', `FROM ${table('client')} WHERE tenant = $1 AND id = ${ofWanted}`),
  arm(
    'observation',
    `FROM ${detailTables.observation.name} WHERE tenant = $1 AND client_id = ${ofWanted} ORDER BY client_id, id`,
  ),
];
const heldKeys = `FROM ${detailTables.key.name} WHERE tenant = $1 AND`;

const statements = new Map<string, string>();

function once(name: string, make: () => string): string {
  const known = statements.get(name);
  if (known !== undefined) return known;
  const made = make();
  statements.set(name, made);
  return made;
}

/** The statement of `find` for a request with these parts, each an array parameter: `$2`, `$3` …; all in one snapshot. */
export const findStatement = (parts: readonly (typeof requestParts)[number][]): string =>
  once(`find ${parts}`, () => {
    const given = (part: (typeof requestParts)[number]) => `$${parts.indexOf(part) + 2}::text[]`;
    const has = (part: (typeof requestParts)[number]) => parts.includes(part);
    const tables: string[] = [];
    const wanted: string[] = [];
    const arms: string[] = [];
    if (has('messageIds'))
      arms.push(arm('message', `FROM ${table('message')} WHERE tenant = $1 AND id = ANY(${given('messageIds')})`));
    if (has('conversationIds')) {
      tables.push(
        `asked_conversation AS MATERIALIZED (SELECT * FROM ${table('conversation')} ` +
          `WHERE tenant = $1 AND id = ANY(${given('conversationIds')}))`,
      );
      wanted.push('SELECT client_id FROM asked_conversation', 'SELECT manual_client_id FROM asked_conversation');
      arms.push(arm('conversation', 'FROM asked_conversation'));
    }
    if (has('keys')) {
      tables.push(`asked_key AS MATERIALIZED (SELECT * ${heldKeys} key = ANY(${given('keys')}))`);
      wanted.push('SELECT client_id FROM asked_key');
      arms.push(arm('key', 'FROM asked_key'));
    }
    if (has('clientIds')) wanted.push(`SELECT unnest(${given('clientIds')})`);
    if (wanted.length > 0) {
      tables.push(`wanted (id) AS MATERIALIZED (${wanted.join(' UNION ')})`);
      arms.push(...bundles, arm('key', `${heldKeys} client_id = ${ofWanted} ORDER BY client_id, key`));
    }
    if (has('suggestionIds')) {
      arms.push(arm('suggestion', `FROM ${table('suggestion')} WHERE tenant = $1 AND id = ANY(${given('suggestionIds')})`));
    }
    if (has('accountIds'))
      arms.push(arm('account', `FROM ${table('account')} WHERE tenant = $1 AND id = ANY(${given('accountIds')})`));
    return reading(tables, arms);
  });

/** The conditions by which a list can be narrowed, each with one parameter. */
export const filters = {
  deleted: { of: 'client', text: (value: string) => `is_deleted = ${value}::smallint` },
  conversationClient: { of: 'conversation', text: (value: string) => `client_id = ${value}::text` },
  conversation: { of: 'message', text: (value: string) => `conversation_id = ${value}::text` },
  messageClient: { of: 'message', text: (value: string) => `client_id = ${value}::text` },
  suggested: { of: 'suggestion', text: (value: string) => `(left_id = ${value}::text OR right_id = ${value}::text)` },
} as const satisfies Readonly<Record<string, { readonly of: RowKind; readonly text: (value: string) => string }>>;

/** The name of a condition. */
export type FilterName = keyof typeof filters;

/**
 * The statement of one page: its parameters are the tenant, the limit, those of the filters, and the position's if it has one. Clients
 * come with all that belongs to them.
 */
export const pageStatement = (of: RowKind, names: readonly FilterName[], hasPosition: boolean): string =>
  once(`page ${of} ${names} ${hasPosition}`, () => {
    const { by, descending }: PageOrder = pageOrders[of];
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
    if (of !== 'client') return reading([page], [arm(of, `FROM page ${order}`)]);
    // One row more is read than is shown: it says whether there is more.
    const wanted = `wanted (id) AS MATERIALIZED (SELECT id FROM page ${order} LIMIT $2::bigint - 1)`;
    const keys = arm('key', `${heldKeys} client_id = ${ofWanted} ORDER BY client_id, key`);
    const [, observations = ''] = bundles;
    return reading([page, wanted], [arm('client', `FROM page ${order}`), observations, keys]);
  });

/** The statements on the rest. */
export const otherReads = {
  /** Parameters: field, cell. */
  holders: reading(
    [],
    [
      arm(
        'observation',
        `FROM ${detailTables.observation.name} WHERE tenant = $1 AND field = $2::text AND cell = $3::text ` +
          "AND cell <> '' AND value <> 'null' ORDER BY client_id, id",
      ),
    ],
  ),
  /** Parameters: position, limit. */
  events: reading(
    [],
    [
      arm(
        'event',
        `FROM ${detailTables.event.name} WHERE tenant = $1 AND position > $2::bigint ORDER BY position LIMIT $3::bigint`,
      ),
    ],
  ),
} as const;
