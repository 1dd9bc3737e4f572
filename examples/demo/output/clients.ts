import type { Client } from 'clientele';
import type { ClientEntry, Report } from '../report/report.ts';
import { pageWidth, section } from './section.ts';
import { type Cell, type Column, type Line, renderTable } from './table.ts';
import { displayWidth } from './width.ts';

const shownClients = 40;
const shownPoints = 5;

/** The clients as a table, those with the most conversations first. */
export function clientsSection({ clients }: Report): string[] {
  const busiest = [...clients].sort(
    (left, right) => right.conversations - left.conversations || left.client.label.localeCompare(right.client.label, 'en'),
  );
  const rows = busiest.slice(0, shownClients).map(row);
  const more = clients.length - rows.length;
  const lines = [
    ...renderTable(columnsFor(rows), rows),
    ...(more > 0 ? ['', `  … and ${more} more: --json prints all of them.`] : []),
  ];
  return section(`Clients (${clients.length})`, clients.length === 0 ? [] : lines, 'None of the messages told of a client.');
}

function row({ client, conversations, channels, openWork }: ClientEntry): Cell[] {
  const company: Line[] =
    client.company === undefined || client.company === client.label ? [] : [{ text: client.company, style: 'dim' }];
  const all = contactPoints(client);
  const points: Line[] = all.slice(0, shownPoints).map((text) => ({ text }));
  if (all.length > shownPoints) points.push({ text: `… and ${all.length - shownPoints} more`, style: 'dim' });
  return [
    [{ text: client.label, style: 'bold' }, ...company],
    points.length > 0 ? points : [{ text: 'none yet', style: 'dim' }],
    [{ text: `${conversations}  ${channels.join(' ')}` }],
    [openWork > 0 ? { text: String(openWork), style: 'yellow' } : { text: '–', style: 'dim' }],
  ];
}

function contactPoints({ emails, phones, whatsapp, instagram }: Client): string[] {
  return [
    ...emails,
    ...phones,
    ...whatsapp.filter((number) => !phones.includes(number)).map((number) => `WhatsApp ${number}`),
    ...instagram.map(({ username }) => `Instagram @${username}`),
  ];
}

/** Contact points may be as wide as they are, as far as the page has room: a cut address is of no use. */
function columnsFor(rows: readonly (readonly Cell[])[]): Column[] {
  const open = { title: 'Open', width: 4, align: 'right' } as const;
  const widest = (column: number) =>
    Math.max(0, ...rows.flatMap((cells) => (cells[column] ?? []).map(({ text }) => displayWidth(text))));
  const points = { title: 'Contact points', width: within(16, widest(1), 42) };
  const conversations = { title: 'Conversations', width: within(13, widest(2), 24) };
  const left = pageWidth - 2 - 3 * 2 - open.width - points.width - conversations.width;
  return [{ title: 'Client', width: within(16, widest(0), left) }, points, conversations, open];
}

const within = (low: number, value: number, high: number): number => Math.max(low, Math.min(value, high));
