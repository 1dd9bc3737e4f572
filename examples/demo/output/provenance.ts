import { styleText } from 'node:util';
import type { Observation } from 'clientele';
import type { ClientEntry, ProvenValue } from '../report/report.ts';
import type { Quote } from './quote.ts';
import { formatDay, pageWidth, section } from './section.ts';
import { cut, displayWidth } from './width.ts';

const fieldWidth = 16;
const indent = ' '.repeat(2 + fieldWidth);

/** The client whose values tell the most: those that were read in texts, over many channels. */
export function mostTelling(clients: readonly ClientEntry[]): ClientEntry | undefined {
  return [...clients].sort((left, right) => tellingOf(right) - tellingOf(left))[0];
}

function tellingOf({ values, channels }: ClientEntry): number {
  const fields = new Set(values.filter(({ text }) => text !== undefined).map(({ observation }) => observation.field));
  return channels.length + 2 * fields.size;
}

/** The order in which people read a record; every other field comes after. */
const order = ['name', 'company', 'email', 'phone', 'whatsapp', 'instagram', 'address', 'dateOfBirth'];

/** Every value of one client, where it comes from, and the words that it was read from. */
export function provenanceSection({ client, values }: ClientEntry, quoteOf: (value: ProvenValue) => Quote | undefined): string[] {
  const rank = ({ observation }: ProvenValue) => (order.indexOf(observation.field) + order.length + 1) % (order.length + 1);
  const sorted = [...values].sort((left, right) => rank(left) - rank(right));
  return section(
    `Where every value of one client comes from: ${client.label}`,
    sorted.flatMap((value, index) => [...(index === 0 ? [] : ['']), ...valueLines(value, quoteOf(value))]),
  );
}

function valueLines({ observation, text }: ProvenValue, quote: Quote | undefined): string[] {
  const room = pageWidth - indent.length;
  const field = (fieldNames[observation.field] ?? observation.field).padEnd(fieldWidth);
  return [
    `  ${styleText('dim', field)}${styleText('bold', cut(describeValue(observation), room))}`,
    ...quoteLines(quote, text, room),
    `${indent}${cut(describeSource(observation), room)}`,
    `${indent}${styleText('dim', cut(`${describePlace(observation, quote)}${describeTime(observation)}`, room))}`,
  ];
}

function describePlace({ evidence }: Observation, quote: Quote | undefined): string {
  if (quote !== undefined) return `${quote.origin} · `;
  return evidence === undefined ? '' : `message ${evidence.messageId} · `;
}

/** The words in brackets, and as much of what stands around them as the line has room for. */
function quoteLines(quote: Quote | undefined, text: string | undefined, room: number): string[] {
  if (quote?.text === undefined) return text === undefined ? [] : [`${indent}“${cut(text, room - 2)}”`];
  const { before, words, after } = quote.text;
  const shown = cut(words, room - 6);
  const around = Math.max(0, Math.floor((room - displayWidth(shown) - 6) / 2));
  const left = before.length > around ? `…${before.slice(before.length - around)}` : before;
  const right = after.length > around ? `${after.slice(0, around)}…` : after;
  return [`${indent}“${styleText('dim', left)}[${styleText('yellow', shown)}]${styleText('dim', right)}”`];
}

const fieldNames: Readonly<Partial<Record<Observation['field'], string>>> = {
  dateOfBirth: 'date of birth',
  whatsapp: 'WhatsApp',
  instagram: 'Instagram',
  webId: 'web id',
};

const describeTime = ({ firstSeen, lastSeen }: Observation): string =>
  formatDay(firstSeen) === formatDay(lastSeen)
    ? `seen ${formatDay(firstSeen)}`
    : `first seen ${formatDay(firstSeen)}, last seen ${formatDay(lastSeen)}`;

const sourceNames: Readonly<Record<Observation['source'], string>> = {
  manual: 'entered by hand',
  crm: 'from the CRM',
  import: 'imported',
  channel: 'vouched for by the channel',
  message: 'read in the text',
  ai: 'proposed by a model',
};

const describeSource = ({ source, by, evidence }: Observation): string =>
  `${sourceNames[source]} (${by})${evidence === undefined ? '' : ` · rule ${evidence.rule}`}`;

function describeValue({ field, cell, value }: Observation): string {
  if (value === null) return cell === '' ? '(cleared)' : `${cell} (cleared)`;
  if (value === true) return cell === '' ? 'yes' : cell;
  if (typeof value !== 'object') return String(value);
  return Object.values(value).join(field === 'name' ? ' ' : ', ');
}
