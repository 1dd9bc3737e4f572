import type { Observation } from '../client/observation.ts';
import type { ValuedFinding } from '../conversation/finding.ts';
import type { MessageRecord } from '../conversation/records.ts';
import { acceptedFindings } from './message-keys.ts';

type Stated = Pick<Observation, 'field' | 'cell' | 'value'>;

/**
 * What a message teaches about its sender: one observation for each accepted finding. A shared sender's names and contact values are
 * left out: they are those of the people behind it.
 */
export function messageObservations(message: MessageRecord, sender: { readonly shared: boolean }): Observation[] {
  return acceptedFindings(message, 'channel', 'message', 'ai').flatMap((finding): Observation[] => {
    const ofOnePerson = finding.field === 'name' || (finding.source !== 'channel' && finding.field !== 'company');
    if (sender.shared && ofOnePerson) return [];
    const stated = statedBy(finding);
    if (stated === undefined) return [];
    return [
      {
        ...stated,
        source: finding.source,
        by: message.channel,
        firstSeen: message.occurredAt,
        lastSeen: message.occurredAt,
        confidence: finding.confidence,
        evidence: { messageId: message.id, place: finding.place, rule: finding.rule, ...correctionOf(finding, stated) },
      } as Observation,
    ];
  });
}

/** A contact value is present or absent: the wrong one is refused where it stands, and the right one needs no more weight. */
const correctionOf = ({ reasons }: ValuedFinding, { cell }: Stated): { readonly corrects?: true } =>
  cell === '' && reasons.some(({ code }) => code === 'corrects') ? { corrects: true } : {};

/** The cell that a finding speaks of; a session is only a routing key. */
function statedBy(finding: ValuedFinding): Stated | undefined {
  switch (finding.field) {
    case 'email':
    case 'phone':
    case 'whatsapp':
    case 'webId':
      return { field: finding.field, cell: finding.value, value: true };
    case 'instagram': {
      const { id, ...account } = finding.value;
      return { field: 'instagram', cell: id ?? account.username, value: account };
    }
    case 'externalId':
      return { field: 'externalId', cell: finding.value.system, value: finding.value.id };
    case 'customField':
      return { field: 'customField', cell: finding.value.id, value: finding.value.value };
    case 'session':
      return undefined;
    default:
      return { field: finding.field, cell: '', value: finding.value } as Stated;
  }
}
