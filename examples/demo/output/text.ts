import { styleText } from 'node:util';
import { plural } from '../progress.ts';
import type { ProvenValue, Report } from '../report/report.ts';
import { clientsSection } from './clients.ts';
import { rejectedSection, unlinkedSection } from './findings.ts';
import { problemsSection } from './problems.ts';
import { mostTelling, provenanceSection } from './provenance.ts';
import type { Quote } from './quote.ts';
import { pageWidth } from './section.ts';
import { suggestionsSection } from './suggestions.ts';
import { wrap } from './width.ts';

/** The whole page: what was read, the clients, and how the library came to them. */
export function renderText(report: Report, quoteOf: (value: ProvenValue) => Quote | undefined): string {
  const telling = mostTelling(report.clients);
  return [
    ...clientsSection(report),
    ...(telling === undefined ? [] : provenanceSection(telling, quoteOf)),
    ...suggestionsSection(report),
    ...rejectedSection(report),
    ...unlinkedSection(report),
    ...problemsSection(report),
    ...summary(report),
    '',
  ].join('\n');
}

function summary({ counts, database }: Report): string[] {
  const { messages, repeated, clients, conversations, openConversations } = counts;
  const sentence =
    messages > 0 && repeated === messages
      ? `Nothing new: the database had all ${plural(messages, 'message')} already, and nothing was changed.`
      : `${plural(messages, 'message')} from ${plural(counts.files, 'file')} became ${plural(clients, 'client')} in ${plural(conversations, 'conversation')}, ${openConversations} of them open.`;
  return [...wrap(sentence, pageWidth).map((line) => styleText('bold', line)), `The database: ${database}`];
}
