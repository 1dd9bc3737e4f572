import { type ExtractionState, emptyExtractionState } from '../../src/conversation/extraction-state.ts';
import type { Finding, FindingField, FindingValues } from '../../src/conversation/finding.ts';
import type { Message } from '../../src/conversation/message.ts';
import { extract } from '../../src/extraction/extract.ts';
import type { ExtractionOptions } from '../../src/extraction/options.ts';

export const allFields: readonly FindingField[] = [
  'name',
  'email',
  'phone',
  'company',
  'address',
  'dateOfBirth',
  'whatsapp',
  'instagram',
  'session',
  'webId',
  'externalId',
];

export const options: ExtractionOptions = { languages: ['en'], fields: allFields, ownAddresses: [], defaultCountry: 'US' };

export const message = (text: string, more: Partial<Message> = {}): Message => ({
  id: 'm1',
  conversationId: 'c1',
  channel: 'chat',
  direction: 'inbound',
  occurredAt: '2026-11-20T09:30:00.000Z',
  from: {},
  text,
  ...more,
});

/** Folds lines of a conversation, `A: …` said by the agent, anything else by the client. */
export function converse(lines: readonly string[], more: Partial<Message> = {}, chosen: Partial<ExtractionOptions> = {}) {
  const findings: Finding[] = [];
  let state: ExtractionState = emptyExtractionState;
  for (const line of lines) {
    const agent = line.startsWith('A: ');
    const said = message(agent ? line.slice(3) : line, { ...more, direction: agent ? 'outbound' : 'inbound' });
    const extraction = extract(said, state, { ...options, ...chosen });
    findings.push(...extraction.findings);
    state = extraction.state;
  }
  return { findings, state };
}

/** The accepted values of a field. */
export const accepted = <Field extends FindingField>(findings: readonly Finding[], field: Field): FindingValues[Field][] =>
  findings.flatMap((finding) =>
    finding.field === field && finding.verdict === 'accepted' ? [finding.value as FindingValues[Field]] : [],
  );

/** The names that were accepted, as `First Last`. */
export const names = (findings: readonly Finding[]): string[] =>
  accepted(findings, 'name').map(({ firstName, lastName }) => [firstName, lastName].filter(Boolean).join(' '));
