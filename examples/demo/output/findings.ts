import { styleText } from 'node:util';
import type { RejectedGroup, Report, UnlinkedMessage } from '../report/report.ts';
import { formatDay, pageWidth, section } from './section.ts';
import { cut, padEnd, padStart, wrap } from './width.ts';

const shownGroups = 16;
const shownMessages = 12;

/** What was found and did not become anybody's value, by reason. */
export function rejectedSection({ rejected }: Report): string[] {
  const shown = rejected.slice(0, shownGroups).flatMap(groupLines);
  const more = rejected.length - shownGroups;
  return section('Found, but not taken over', [
    ...shown,
    ...(more > 0 ? [`  … and ${more} more reasons: --json prints all of them.`] : []),
  ]);
}

function groupLines({ verdict, field, reason, count, examples }: RejectedGroup): string[] {
  const why = `${verdict === 'rejected' ? 'no' : 'not the sender’s'} ${fieldNames[field] ?? field}`;
  const quotes = examples.map(({ text }) => `“${cut(text, 40)}”`).join(', ');
  const [first = '', ...rest] = wrap(`${why}: ${quotes}`, pageWidth - 8);
  return [
    `  ${padStart(`${count} ×`, 6)}  ${first}`,
    ...rest.map((line) => `          ${line}`),
    ...wrap(reason.text, pageWidth - 12).map((line) => styleText('dim', `          ${line}`)),
  ];
}

const fieldNames: Readonly<Record<string, string>> = { dateOfBirth: 'date of birth', whatsapp: 'WhatsApp id', webId: 'web id' };

/** Automatic mail and anonymous messages: nobody's. */
export function unlinkedSection({ unlinked }: Report): string[] {
  const more = unlinked.length - shownMessages;
  return section(`Messages that made no client (${unlinked.length})`, [
    ...unlinked.slice(0, shownMessages).map(unlinkedLine),
    ...(more > 0 ? ['', `  … and ${more} more: --json prints all of them.`] : []),
  ]);
}

function unlinkedLine({ record, sender }: UnlinkedMessage): string {
  const kind = record.nature === 'personal' ? record.channel : record.nature;
  const why = record.nature === 'personal' ? (record.reasons[0]?.text ?? '') : '';
  const who = padEnd(cut(sender ?? 'unknown sender', 38), 38);
  return `  ${padEnd(cut(kind, 12), 12)}  ${who}  ${styleText('dim', cut(why === '' ? formatDay(record.occurredAt) : why, 42))}`;
}
