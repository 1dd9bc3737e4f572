import type { Evidence, Finding, MessageRecord, Workspace } from 'clientele';
import { everyRow } from './pages.ts';
import type { RejectedGroup, UnlinkedMessage } from './report.ts';

const keptExamples = 3;

/** What the records of all messages tell about their findings. */
export interface ExtractionLog {
  readonly rejected: readonly RejectedGroup[];
  readonly unlinked: readonly UnlinkedMessage[];
  /** The words of an accepted finding. */
  textOf(evidence: Evidence): string | undefined;
}

/** Goes once through the records of all messages; keeps the words of the asked evidence only. */
export async function readExtractionLog(workspace: Workspace, asked: readonly Evidence[]): Promise<ExtractionLog> {
  const texts = new Map<string, string | undefined>(asked.map((evidence) => [placeKey(evidence), undefined]));
  const groups = new Map<string, RejectedGroup>();
  const unlinked: UnlinkedMessage[] = [];
  for await (const record of everyRow((request) => workspace.messages(request))) {
    if (record.clientId === undefined && record.direction === 'inbound') unlinked.push(unlinkedMessage(record));
    for (const finding of record.findings) {
      const key = placeKey({ messageId: record.id, place: finding.place });
      if (texts.has(key)) texts.set(key, finding.text);
      if (finding.verdict !== 'accepted') addTo(groups, finding, record.id);
    }
  }
  return {
    unlinked,
    rejected: [...groups.values()].sort((left, right) => right.count - left.count),
    textOf: (evidence) => texts.get(placeKey(evidence)),
  };
}

const placeKey = ({ messageId, place }: Pick<Evidence, 'messageId' | 'place'>): string =>
  JSON.stringify([messageId, place.part, place.turn, place.start, place.end]);

function addTo(groups: Map<string, RejectedGroup>, finding: Finding, messageId: string): void {
  const [reason] = finding.reasons;
  if (reason === undefined || finding.verdict === 'accepted') return;
  const key = `${finding.verdict} ${finding.field} ${reason.code}`;
  const group = groups.get(key) ?? { verdict: finding.verdict, field: finding.field, reason, count: 0, examples: [] };
  const isNew = group.examples.length < keptExamples && !group.examples.some(({ text }) => text === finding.text);
  const examples = isNew ? [...group.examples, { text: finding.text, rule: finding.rule, messageId }] : group.examples;
  groups.set(key, { ...group, count: group.count + 1, examples });
}

function unlinkedMessage(record: MessageRecord): UnlinkedMessage {
  const sender = record.findings.find(({ place }) => place.part === 'sender')?.text;
  return sender === undefined ? { record } : { record, sender };
}
