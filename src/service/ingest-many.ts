import { applyChange } from '../change/apply-change.ts';
import { findWithRelatives } from '../change/find-with-relatives.ts';
import type { FindRequest } from '../change/found.ts';
import { loadFound } from '../change/load-found.ts';
import { emptyOverlay, type TenantState } from '../change/tenant-state.ts';
import type { ExtractionState } from '../conversation/extraction-state.ts';
import type { Message, MessageInput } from '../conversation/message.ts';
import { decideIngest, type IngestDecision } from '../matching/decide-ingest.ts';
import { textKeys } from '../matching/message-keys.ts';
import { ClienteleError } from '../shared/errors.ts';
import { type Context, deciderOf, permit } from './context.ts';
import { type IngestOutcome, ingest, outcomeOf, parseMessage, repeatedOutcome, requestFor } from './ingest.ts';
import { glanceAt, type ReadMessage, readMessage } from './read-message.ts';
import { type SaidConsent, saidConsent, withConsent } from './said-consent.ts';
import type { TenantSettings } from './settings.ts';
import { findRecords } from './trees.ts';

/** How a stream of messages is ingested. */
export interface IngestManyOptions {
  /** How many messages share a commit: 1 to 1,000. Default: 100. */
  readonly batch?: number;
  /** No batch is begun after it; messages that were taken from the stream by then and not ingested are left out. */
  readonly signal?: AbortSignal;
}

/** One message of the stream, by its position from 0: what became of it, or what was wrong with it. */
export type IngestStep =
  | { readonly index: number; readonly kind: 'ingested'; readonly outcome: IngestOutcome }
  | { readonly index: number; readonly kind: 'bad'; readonly error: ClienteleError };

/** A message of a batch on its way. */
interface Item {
  readonly index: number;
  readonly message: Message;
  readonly glance: ReadMessage['record'];
  readonly said: SaidConsent | undefined;
}

/**
 * Ingests a stream: batches share their reads and a commit, and are decided one after the other as if each message came alone. A bad
 * message is reported and skipped. The steps come in the order of the messages. No model is asked about any of them: a stream may be a
 * backlog of years.
 */
export async function* ingestMany(
  { ai: _, ...context }: Context,
  messages: AsyncIterable<unknown> | Iterable<unknown>,
  options: IngestManyOptions = {},
): AsyncGenerator<IngestStep, void, undefined> {
  permit(context, 'message.ingest');
  const size = options.batch ?? 100;
  if (!Number.isInteger(size) || size < 1 || size > 1000) {
    throw new ClienteleError('invalid-input', 'A batch has 1 to 1,000 messages.', { path: ['batch'] });
  }
  const settings = await context.settings();
  let index = 0;
  let batch: { readonly index: number; readonly input: unknown }[] = [];
  const stopped = () => options.signal?.aborted === true;
  if (stopped()) return;
  for await (const input of messages) {
    if (stopped()) return;
    batch.push({ index, input });
    index += 1;
    if (batch.length < size) continue;
    yield* await ingestBatch(context, settings, batch);
    batch = [];
    if (stopped()) return;
  }
  if (batch.length > 0) yield* await ingestBatch(context, settings, batch);
}

async function ingestBatch(
  context: Context,
  settings: TenantSettings,
  batch: readonly { readonly index: number; readonly input: unknown }[],
): Promise<IngestStep[]> {
  const steps = new Map<number, IngestStep>();
  const attempt = async (at: number, work: () => Promise<IngestOutcome> | IngestOutcome): Promise<void> => {
    try {
      steps.set(at, { index: at, kind: 'ingested', outcome: await work() });
    } catch (error) {
      if (!(error instanceof ClienteleError) || !blamesMessage(error)) throw error;
      steps.set(at, { index: at, kind: 'bad', error });
    }
  };

  // 1. Parse; the bad ones end here.
  const items: Item[] = [];
  for (const { index, input } of batch) {
    try {
      const message = parseMessage(input as MessageInput);
      const glance = glanceAt(message, settings);
      items.push({ index, message, glance, said: saidConsent(message, glance) });
    } catch (error) {
      if (!(error instanceof ClienteleError)) throw error;
      steps.set(index, { index, kind: 'bad', error });
    }
  }

  // 2. One read for the senders and conversations of all, 3. extraction in their order, and one read for what their texts name.
  const overlay = emptyOverlay();
  const load = async (request: FindRequest): Promise<void> => loadFound(overlay, await findRecords(context, request));
  await load(joined(items.map(({ glance, said }) => requestFor(glance, [], said))));
  const reads = readInOrder(items, overlay, context, settings);
  const asked = [...new Set([...reads.values()].flatMap(({ record }) => textKeys(record)))];
  if (asked.length > 0) await load({ keys: asked });

  // 4. Decide one after the other, each on what the ones before will have changed.
  const decided: { readonly item: Item; readonly decision: IngestDecision }[] = [];
  for (const item of items) {
    const read = reads.get(item.index);
    const before = overlay.rows.message.get(item.message.id);
    if (before !== undefined || read === undefined) {
      await attempt(item.index, () => repeatedOutcome(before ?? item.glance, item.glance));
      continue;
    }
    const found = findWithRelatives(overlay, requestFor(read.record, textKeys(read.record), item.said));
    const decision = decideIngest(read.record, {
      ...deciderOf(context),
      found,
      sharedKeys: settings.sharedKeys,
      newClientId: context.ids(),
      state: read.state,
    });
    const change = withConsent(decision.change, item.said, found.consents, item.message, deciderOf(context));
    applyChange(overlay, change);
    decided.push({ item, decision: { ...decision, change } });
  }

  // 5. Commit all at once. What another writer got in the way of goes its way alone.
  const outcomes = decided.length === 0 ? [] : await context.store.commit(decided.map(({ decision }) => decision.change));
  for (const [at, { item, decision }] of decided.entries()) {
    await attempt(item.index, () => (outcomes[at]?.kind === 'applied' ? outcomeOf(decision) : ingest(context, item.message)));
  }
  return batch.flatMap(({ index }) => steps.get(index) ?? []);
}

/** Only what is wrong with the one message may be skipped; a failing store ends the stream. */
const blamesMessage = ({ code }: ClienteleError): boolean => code === 'invalid-input' || code === 'message-differs';

function readInOrder(
  items: readonly Item[],
  overlay: TenantState,
  context: Context,
  settings: TenantSettings,
): Map<number, ReadMessage> {
  const states = new Map<string, ExtractionState>();
  const seen = new Set<string>();
  const reads = new Map<number, ReadMessage>();
  for (const { index, message, glance } of items) {
    if (seen.has(message.id) || overlay.rows.message.has(message.id)) continue;
    seen.add(message.id);
    const state = states.get(message.conversationId) ?? overlay.rows.conversation.get(message.conversationId)?.state;
    const read = readMessage(message, glance, state, settings, context.nameEvidence);
    states.set(message.conversationId, read.state);
    reads.set(index, read);
  }
  return reads;
}

function joined(requests: readonly FindRequest[]): FindRequest {
  const all = <Name extends string>(pick: (request: FindRequest) => readonly Name[] | undefined): Name[] => [
    ...new Set(requests.flatMap((request) => pick(request) ?? [])),
  ];
  return {
    messageIds: all(({ messageIds }) => messageIds),
    conversationIds: all(({ conversationIds }) => conversationIds),
    keys: all(({ keys }) => keys),
    consentIds: all(({ consentIds }) => consentIds),
  };
}
