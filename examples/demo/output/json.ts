import type { Report } from '../report/report.ts';

/** The report as one JSON document; docs/demo.md describes its shape. */
export function renderJson({ database, counts, clients, rejected, unlinked, suggestions, problems }: Report): string {
  const document = {
    version: 1,
    database,
    counts,
    clients: clients.map(({ client, channels, conversations, openWork, values }) => {
      const { id, label, provenance: _, ...known } = client;
      return {
        id,
        label,
        ...known,
        channels,
        conversations,
        openWork,
        provenance: Object.fromEntries(
          values.map(({ cell, observation, text }) => [cell, text === undefined ? observation : { ...observation, text }]),
        ),
      };
    }),
    rejected,
    unlinked: unlinked.map(({ record, sender }) => ({
      messageId: record.id,
      conversationId: record.conversationId,
      channel: record.channel,
      nature: record.nature,
      occurredAt: record.occurredAt,
      ...(sender === undefined ? {} : { sender }),
      reasons: record.reasons,
    })),
    suggestions,
    errors: problems.map(({ origin, problem, advice }) => ({ ...origin, problem, advice })),
  };
  return `${JSON.stringify(document, undefined, 2)}\n`;
}
