import type { Write } from '../../change/change.ts';
import type { CustomField } from '../../client/custom-fields/definition.ts';
import { parseFieldValue } from '../../client/custom-fields/parse-value.ts';
import type { Finding, ValuedFinding } from '../../conversation/finding.ts';
import { clientSpeaks } from '../../conversation/message.ts';
import type { ConversationRecord, MessageRecord } from '../../conversation/records.ts';
import { partsOf } from '../../extraction/assisted/parts.ts';
import { placeOfQuote } from '../../extraction/assisted/place-of-quote.ts';
import { routesOf } from '../../matching/match.ts';
import { messageObservations } from '../../matching/message-observations.ts';
import { isSharedKey } from '../../matching/shared-keys.ts';
import type { Reading } from '../../profile/ai/readings.ts';
import type { FieldProposal } from '../../profile/ai/tasks/field-suggestions.ts';
import { canonicalJson } from '../../shared/json.ts';
import { reason } from '../../shared/reason.ts';
import type { TenantSettings } from '../settings.ts';
import type { Spoken } from './spoken.ts';

/** The workspace's fields as a model reads them. */
export const fieldReadings = (fields: readonly CustomField[]): Reading[] =>
  fields
    .filter(({ archived }) => archived !== true)
    .map(({ id, label, type, options }) => {
      const open = options?.filter(({ archived }) => archived !== true).map((option) => option.label);
      return { of: 'field', id, text: JSON.stringify({ label, type, ...(open === undefined ? {} : { options: open }) }) };
    });

/**
 * What proposals for custom fields become: findings of source `ai` in the log of the message that shows each, and suggestions for the client
 * whose message it is. A proposal whose quote does not stand in the client's own words, or does not fit its field, becomes nothing.
 */
export function suggestionWrites(
  proposals: readonly FieldProposal[],
  spoken: readonly Spoken[],
  conversation: ConversationRecord,
  settings: TenantSettings,
): Write[] {
  const rows = new Map<string, { readonly row: MessageRecord; readonly fresh: readonly Finding[] }>();
  for (const proposal of proposals) {
    const said = spoken.find(({ record }) => record.id === proposal.messageId);
    const finding = said === undefined ? undefined : findingOf(proposal, said, settings);
    if (said === undefined || finding === undefined) continue;
    const { row, fresh } = rows.get(said.record.id) ?? { row: said.record, fresh: [] };
    if (row.findings.some((known) => canonicalJson(known) === canonicalJson(finding))) continue;
    rows.set(row.id, { row: { ...row, findings: [...row.findings, finding] }, fresh: [...fresh, finding] });
  }
  if (rows.size === 0) return [];
  return [
    { kind: 'put', of: 'conversation', row: { ...conversation, version: conversation.version + 1 } },
    ...[...rows.values()].flatMap(({ row, fresh }): Write[] => [
      { kind: 'put', of: 'message', row },
      ...observed({ ...row, findings: row.findings.filter((one) => fresh.includes(one) || one.source === 'channel') }, settings),
    ]),
  ];
}

function findingOf({ fieldId, quote }: FieldProposal, { message }: Spoken, settings: TenantSettings): ValuedFinding | undefined {
  const definition = settings.customFields?.find(({ id, archived }) => id === fieldId && archived !== true);
  if (definition === undefined || !clientSpeaks(message)) return undefined;
  const country = settings.defaultCountry;
  const parsed = parseFieldValue(definition, quote, country === undefined ? {} : { country });
  if (parsed.kind === 'invalid') return undefined;
  for (const part of partsOf(message)) {
    const span = part.speaker === 'client' ? placeOfQuote(part, { field: 'customField', quote }, []) : undefined;
    if (span === undefined) continue;
    return {
      field: 'customField',
      value: { id: fieldId, value: parsed.value },
      text: quote,
      place: { part: part.part, ...span, ...(part.turn === undefined ? {} : { turn: part.turn }) },
      rule: 'assisted.customField',
      source: 'ai',
      verdict: 'accepted',
      confidence: 0.5,
      reasons: [reason('model', 'A model takes it for a value of this field; it stands in the message.')],
    };
  }
  return undefined;
}

/** What the new findings teach of the message's client; what its channel says is known already. */
function observed(row: MessageRecord, { sharedKeys }: TenantSettings): Write[] {
  const { clientId } = row;
  if (clientId === undefined) return [];
  const shared = routesOf(row).some((key) => isSharedKey(key, sharedKeys));
  return messageObservations(row, { shared })
    .filter(({ source }) => source === 'ai')
    .map((observation): Write => ({ kind: 'observe', clientId, observation }));
}
