import * as z from 'zod';
import { audienceOf } from '../access/field-rules.ts';
import { revealConversation } from '../access/reveal.ts';
import type { EventType } from '../change/change.ts';
import { eventOf } from '../change/event-of.ts';
import { communicationPreferencesSchema } from '../conversation/communication-preferences.ts';
import { escalationTriggers } from '../conversation/escalation.ts';
import { type Handover, mostHandovers, openHandover } from '../conversation/handover.ts';
import type { ConversationRecord } from '../conversation/records.ts';
import type { ThreadOverrides } from '../conversation/thread-overrides.ts';
import { parseLanguage } from '../identity/language.ts';
import { ClienteleError } from '../shared/errors.ts';
import type { Json } from '../shared/json.ts';
import { type Given, keyTextSchema, parseInput, schemaOf, textSchema } from '../shared/schema.ts';
import { type Context, deciderOf, permit, retried } from './context.ts';
import { conversationOf } from './find.ts';

const overridesSchema = z
  .strictObject({
    sensitive: z.boolean().nullable(),
    preferences: communicationPreferencesSchema.nullable(),
    language: schemaOf(z.string(), parseLanguage).nullable(),
  })
  .partial();

/** What to override on a thread; `null` takes an override back, what is left out stays. */
export type OverridesInput = Given<z.input<typeof overridesSchema>>;

const handoverSchema = z.strictObject({
  reason: textSchema({ max: 500 }).refine((reason) => reason !== '', 'Say why.'),
  to: keyTextSchema(200).optional(),
  trigger: keyTextSchema(100).optional(),
});

/** Why a thread goes to a person: in words, and by the id of a trigger; and to whom, where that is known. */
export type HandoverInput = Given<z.input<typeof handoverSchema>>;

/** Overrides what holds for a client on one of its threads. Sensitivity needs an admin. */
export async function overrideThread(
  context: Context,
  conversationId: string,
  input: OverridesInput,
): Promise<ConversationRecord> {
  permit(context, 'conversation.override');
  const patch = parseInput(overridesSchema, input);
  if (patch.sensitive !== undefined) permit(context, 'conversation.override-sensitive');
  return changeThread(context, conversationId, (conversation) => {
    const { actor: by, now: at } = deciderOf(context);
    const decided = Object.entries(patch).map(([name, value]): [string, unknown] => [
      name,
      value === null || value === undefined
        ? undefined
        : { value, by, at, ...(name === 'sensitive' ? forClient(conversation) : {}) },
    ]);
    const all = Object.entries({ ...conversation.overrides, ...Object.fromEntries(decided) });
    const overrides: ThreadOverrides = Object.fromEntries(all.filter(([, value]) => value !== undefined));
    return { row: { ...conversation, overrides }, type: 'conversation.overridden', data: patch as { [name: string]: Json } };
  });
}

/** Gives a thread to a person: a model is silent there until it is given back. One that a person has already stays as it is. */
export async function handOver(context: Context, conversationId: string, input: HandoverInput): Promise<ConversationRecord> {
  permit(context, 'conversation.hand-over');
  const { reason, to, trigger } = parseInput(handoverSchema, input);
  await refuseUnknownTrigger(context, trigger);
  return changeThread(context, conversationId, (conversation) => {
    if (openHandover(conversation) !== undefined) return undefined;
    const { actor: by, now: at } = deciderOf(context);
    const named = { ...(to === undefined ? {} : { to }), ...(trigger === undefined ? {} : { trigger }) };
    const handover: Handover = { at, by, reason, ...named };
    const handovers = [...(conversation.handovers ?? []), handover].slice(-mostHandovers);
    return { row: { ...conversation, handovers }, type: 'conversation.handed-over', data: { reason, ...named } };
  });
}

/** Takes a thread that was handed over: who takes it handles it. One that somebody has, or that nobody handed over, stays as it is. */
export async function takeThread(context: Context, conversationId: string): Promise<ConversationRecord> {
  permit(context, 'conversation.give-back');
  return changeThread(context, conversationId, (conversation) => {
    const open = openHandover(conversation);
    if (open === undefined || open.to !== undefined) return undefined;
    const { actor: to } = deciderOf(context);
    const handovers = (conversation.handovers ?? []).map((one) => (one === open ? { ...one, to } : one));
    return { row: { ...conversation, handovers }, type: 'conversation.taken', data: { to } };
  });
}

async function refuseUnknownTrigger({ settings }: Context, trigger: string | undefined): Promise<void> {
  if (trigger === undefined) return;
  const { escalationTriggers: own } = await settings();
  if ([...escalationTriggers, ...own.map(({ id }) => id)].includes(trigger)) return;
  throw new ClienteleError('invalid-input', `There is no trigger ${trigger}.`, { path: ['trigger'] });
}

/** Gives a thread back to the model; one that nobody took stays as it is. */
export async function giveBack(context: Context, conversationId: string): Promise<ConversationRecord> {
  permit(context, 'conversation.give-back');
  return changeThread(context, conversationId, (conversation) => {
    const open = openHandover(conversation);
    if (open === undefined) return undefined;
    const { actor: by, now: at } = deciderOf(context);
    const handovers = (conversation.handovers ?? []).map((one) => (one === open ? { ...one, returned: { by, at } } : one));
    return { row: { ...conversation, handovers }, type: 'conversation.given-back', data: {} };
  });
}

interface ThreadChange {
  readonly row: ConversationRecord;
  readonly type: EventType;
  readonly data: { readonly [name: string]: Json };
}

async function changeThread(
  context: Context,
  id: string,
  decide: (conversation: ConversationRecord) => ThreadChange | undefined,
): Promise<ConversationRecord> {
  const changed = await retried<ConversationRecord>(context, { of: 'conversation', id }, async () => {
    const conversation = await conversationOf(context, id);
    const change = decide(conversation);
    if (change === undefined) return { kind: 'done', outcome: conversation };
    const row = { ...change.row, version: conversation.version + 1 };
    const about = { conversationId: id, data: change.data, ...forClient(conversation) };
    const [outcome] = await context.store.commit([
      {
        tenant: context.tenant,
        expect: [{ of: 'conversation', id, version: conversation.version }],
        writes: [{ kind: 'put', of: 'conversation', row }],
        events: [eventOf(change.type, deciderOf(context), about)],
      },
    ]);
    return outcome?.kind === 'applied' ? { kind: 'done', outcome: row } : { kind: 'again' };
  });
  return revealConversation(changed, audienceOf(context.actor.role));
}

const forClient = ({ clientId }: ConversationRecord) => (clientId === undefined ? {} : { clientId });
