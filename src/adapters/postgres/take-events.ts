import type { StoredEvent } from '../../ports/client-store.ts';
import { decodeEvent } from '../sql/detail-tables.ts';
import type { Connection, Run } from './connection.ts';
import { answerOf } from './read.ts';
import { otherReads, pinned } from './read-statements.ts';
import { retried } from './retry.ts';

/**
 * What became of taking events: `taken` with their number, which is 0 at the end of the outbox; `busy` while another instance takes those of
 * this reader.
 */
export type TakenEvents = { readonly kind: 'taken'; readonly count: number } | { readonly kind: 'busy' };

/** The statements on how far each reader of the outbox is; `$2` is the reader. */
export const readerStatements = {
  enter:
    `WITH ${pinned}, entered AS MATERIALIZED (INSERT INTO clientele_reader (tenant, reader, position) SELECT $1, $2::text, 0 ` +
    'ON CONFLICT (tenant, reader) DO NOTHING RETURNING 1) SELECT (SELECT count(*) FROM entered)::text AS done FROM pinned',
  lock:
    `WITH ${pinned}, locked AS MATERIALIZED (SELECT position FROM clientele_reader WHERE tenant = $1 AND reader = $2::text ` +
    'FOR UPDATE SKIP LOCKED) SELECT (SELECT position FROM locked)::text AS position FROM pinned',
  advance:
    `WITH ${pinned}, advanced AS MATERIALIZED (UPDATE clientele_reader SET position = $3::bigint WHERE tenant = $1 AND reader = $2::text ` +
    'RETURNING 1) SELECT (SELECT count(*) FROM advanced)::text AS done FROM pinned',
} as const;

/** Hands the next events to `work`, in a transaction that remembers that they were handed on. */
export async function takeEvents(
  connection: Connection,
  { tenant, reader, limit }: { readonly tenant: string; readonly reader: string; readonly limit: number },
  work: (events: readonly StoredEvent[]) => Promise<void>,
): Promise<TakenEvents> {
  await retried(() => connection.run(readerStatements.enter, [tenant, reader]));
  let handedOn = false;
  const take = async (run: Run): Promise<TakenEvents> => {
    const [locked] = await run(readerStatements.lock, [tenant, reader]);
    if (locked?.position == null) return { kind: 'busy' };
    const values = [tenant, Number(locked.position), limit];
    const events = answerOf(await run(otherReads.events, values)).event.map(decodeEvent);
    const last = events.at(-1);
    if (last === undefined) return { kind: 'taken', count: 0 };
    handedOn = true;
    await work(events);
    await run(readerStatements.advance, [tenant, reader, last.position]);
    return { kind: 'taken', count: events.length };
  };
  // What was handed on is not handed on again within one call.
  return retried(
    () => connection.transaction(take),
    [],
    () => !handedOn,
  );
}
