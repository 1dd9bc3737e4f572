import {
  type ExtractionOptions,
  emptyExtractionState,
  extract,
  type Finding,
  type FindingField,
  type FindingValues,
  type Message,
} from 'clientele';

/** A conversation to read, with its labels where somebody has put them on. */
export interface Row {
  readonly id: string;
  readonly channel: Message['channel'];
  readonly locale?: string;
  readonly region?: string;
  readonly text?: string;
  readonly messages?: readonly { readonly from: 'client' | 'agent'; readonly text: string }[];
  readonly senderHeader?: { readonly from?: string; readonly name?: string };
  readonly gold?: Labels;
  /** Of which fields the labels are complete; without it the name’s. */
  readonly scored?: readonly string[];
}

/** The client’s own data; `alt`, `companyAlt` and `phoneOptional` are right too, but not asked for. */
export interface Labels {
  readonly firstName?: string;
  readonly lastName?: string;
  readonly fullName?: string;
  readonly alt?: readonly string[];
  readonly email?: readonly string[];
  readonly phone?: readonly string[];
  readonly phoneOptional?: readonly string[];
  readonly company?: string;
  readonly companyAlt?: readonly string[];
  readonly address?: string;
  readonly dob?: string;
}

/** What was read in a conversation. */
export interface Answer {
  readonly id: string;
  readonly firstName?: string;
  readonly middleName?: string;
  readonly lastName?: string;
  readonly email: readonly string[];
  readonly phone: readonly string[];
  readonly company?: string;
  /** As it stands in the text; its parts where it stands in columns, with other things between its lines. */
  readonly address?: string | FindingValues['address'];
  readonly dob?: string;
}

/** The best of what extraction finds in a conversation. */
export function answer(row: Row): Answer {
  const options: ExtractionOptions = {
    languages: [row.locale ?? 'en'],
    fields: ['name', 'email', 'phone', 'company', 'address', 'dateOfBirth'],
    ownAddresses: [],
    ...(row.region === undefined ? {} : { defaultCountry: row.region }),
  };
  const findings: Finding[] = [];
  let state = emptyExtractionState;
  for (const message of messagesOf(row)) {
    const extraction = extract(message, state, options);
    findings.push(...extraction.findings);
    state = extraction.state;
  }
  const read = findings.filter(({ source }) => source === 'message');
  const name = bestName(read, findings);
  const [company] = best(read, 'company');
  const address = addressOf(accepted(read, 'address')[0]);
  const [dob] = best(read, 'dateOfBirth');
  return {
    id: row.id,
    ...(name?.firstName === undefined ? {} : { firstName: name.firstName }),
    ...(name?.middleName === undefined ? {} : { middleName: name.middleName }),
    ...(name?.lastName === undefined ? {} : { lastName: name.lastName }),
    email: [...new Set(best(read, 'email'))],
    phone: [...new Set(best(read, 'phone').map((number) => number.replace(/;.*/, '')))],
    ...(company === undefined ? {} : { company }),
    ...(address === undefined ? {} : { address }),
    ...(dob === undefined ? {} : { dob }),
  };
}

function* messagesOf(row: Row): Generator<Message> {
  const said = row.messages ?? [{ from: 'client', text: row.text ?? '' } as const];
  const sender = {
    ...(row.senderHeader?.from === undefined ? {} : { email: row.senderHeader.from }),
    ...(row.senderHeader?.name === undefined ? {} : { name: row.senderHeader.name }),
  };
  for (const [index, { from, text }] of said.entries()) {
    yield {
      id: `${row.id}/${index}`,
      conversationId: row.id,
      channel: row.channel,
      direction: from === 'client' ? 'inbound' : 'outbound',
      occurredAt: new Date(Date.UTC(2026, 0, 1, 9, index)).toISOString(),
      from: from === 'client' ? sender : {},
      text,
    };
  }
}

/** What was accepted of a field, the most certain first, then the earliest. */
const accepted = (findings: readonly Finding[], field: FindingField): ValuedFinding[] =>
  findings
    .flatMap((finding) => (finding.field === field && finding.verdict === 'accepted' ? [finding] : []))
    .toSorted((a, b) => b.confidence - a.confidence);

type ValuedFinding = Extract<Finding, { readonly verdict: 'accepted' | 'mentioned' }>;

const best = <Field extends FindingField>(findings: readonly Finding[], field: Field): FindingValues[Field][] =>
  accepted(findings, field).map(({ value }) => value as FindingValues[Field]);

/** Labels hold what people wrote, not the codes of countries and states that the parts have. */
const addressOf = (finding: ValuedFinding | undefined): Answer['address'] =>
  finding === undefined || / {3}|\t/.test(finding.text) ? (finding?.value as FindingValues['address']) : finding.text;

/** The name that the text gives; a bare given name is completed by the header that agrees with it. */
function bestName(read: readonly Finding[], all: readonly Finding[]): FindingValues['name'] | undefined {
  const names = best(read, 'name');
  const name = names.find(({ firstName, lastName }) => firstName !== undefined && lastName !== undefined) ?? names[0];
  if (name === undefined || name.lastName !== undefined) return name;
  const [header] = best(
    all.filter(({ source }) => source === 'channel'),
    'name',
  );
  return header?.firstName?.toLowerCase() === name.firstName?.toLowerCase() ? header : name;
}
