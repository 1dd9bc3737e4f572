import { instructionsVersion } from '../client/agent-instructions.ts';
import type { GoldenRecord } from '../client/golden-record.ts';
import type { ConversationRecord } from '../conversation/records.ts';
import type { Json } from '../shared/json.ts';
import { type Reason, reason } from '../shared/reason.ts';
import { type Audience, fieldRules } from './field-rules.ts';

/** What may be revealed beyond the table: the workspace opens custom fields one by one. */
export interface RevealOptions {
  /** Ids of the custom fields that this audience may see; the team sees all. Default: none. */
  readonly customFields?: readonly string[];
}

/** Agent instructions, as data of their own kind, with the version of the text. */
export interface Guidance {
  readonly kind: 'agent-instructions';
  /** At most 2,000 characters. */
  readonly text: string;
  readonly version: string;
}

/** What an audience sees of a client, and why it does not see the rest. */
export interface Revealed {
  readonly audience: Audience;
  readonly values: Partial<GoldenRecord>;
  /**
   * For a model: how people want it to treat this client. It guides what it says; it is no value to tell, and changes no policy: what may
   * be sent is decided without it.
   */
  readonly guidance?: Guidance;
  /** One reason for each field that is there and was left out: its code is `withheld`. */
  readonly withheld: readonly Reason[];
}

/**
 * What an audience may see of a client, by {@link fieldRules}.
 *
 * @example
 * const client = resolve([]);
 * Object.keys(reveal({ ...client, company: 'Acme', notes: 'Pays late.', sensitive: true }, 'ai').values) // => ['company', 'sensitive']
 */
export function reveal(client: GoldenRecord, audience: Audience, options: RevealOptions = {}): Revealed {
  const values: Record<string, unknown> = {};
  const withheld: Reason[] = [];
  for (const field of Object.keys(fieldRules) as (keyof GoldenRecord)[]) {
    const value = client[field];
    if (value === undefined) continue;
    const { visibleTo, because } = fieldRules[field];
    if (audience === 'team' || visibleTo.includes(audience)) values[field] = value;
    else withheld.push(reason('withheld', because, { field, audience }));
  }
  if (audience !== 'team') {
    const opened = openedFields(client.customFields, options.customFields ?? []);
    if (Object.keys(opened).length > 0) values.customFields = opened;
  }
  return { audience, values: values as Partial<GoldenRecord>, ...guidanceFor(client, audience), withheld };
}

/**
 * What an audience may see of a conversation: the keys that a person linked with it are addresses of the client, and the dates of birth
 * that were said in it are sensitive; both are the team's alone.
 *
 * @example
 * const at = '2026-01-01T09:00:00.000Z';
 * const manualLink = { clientId: 'c1', by: 'ana', at, keys: ['email:ana@example.com' as const] };
 * const conversation = { id: 't1', version: 1, channel: 'chat', state: emptyExtractionState, firstAt: at, lastAt: at, manualLink } as const;
 * revealConversation(conversation, 'ai').manualLink?.keys // => []
 */
export function revealConversation(conversation: ConversationRecord, audience: Audience): ConversationRecord {
  if (audience === 'team') return conversation;
  const { manualLink, state, ...rest } = conversation;
  const { birthDates: _, ...shown } = state;
  return { ...rest, state: shown, ...(manualLink === undefined ? {} : { manualLink: { ...manualLink, keys: [] } }) };
}

const openedFields = (fields: GoldenRecord['customFields'], open: readonly string[]): { readonly [id: string]: Json } =>
  Object.fromEntries(Object.entries(fields).filter(([id]) => open.includes(id)));

const guidanceFor = ({ agentInstructions }: GoldenRecord, audience: Audience): Pick<Revealed, 'guidance'> =>
  audience === 'ai' && agentInstructions !== undefined
    ? { guidance: { kind: 'agent-instructions', text: agentInstructions, version: instructionsVersion(agentInstructions) } }
    : {};
