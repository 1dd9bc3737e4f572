import { type Client, type Evidence, isOpen, type Workspace } from 'clientele';
import type { Ingested } from '../ingest.ts';
import type { Problem } from '../input/item.ts';
import { type ExtractionLog, readExtractionLog } from './extraction-log.ts';
import { everyRow } from './pages.ts';
import type { ClientEntry, ProvenValue, Report, SuggestedPair } from './report.ts';

/** What is known besides the workspace. */
export interface Reading {
  readonly database: string;
  readonly files: number;
  readonly ingested: Ingested;
  readonly problems: readonly Problem[];
}

/** Reads everything that the demo shows from the workspace. */
export async function gatherReport(workspace: Workspace, { database, files, ingested, problems }: Reading): Promise<Report> {
  const known: Client[] = [];
  for await (const client of everyRow((request) => workspace.list(request))) known.push(client);
  const work = await readWork(workspace);
  const log = await readExtractionLog(workspace, known.flatMap(evidenceOf));
  const clients = known.map((client) => entry(client, work, log));
  const labels = new Map(clients.map(({ client }) => [client.id, client.label]));
  const suggestions: SuggestedPair[] = [];
  for await (const { status, left, right, reasons } of everyRow((request) => workspace.suggestions(request))) {
    if (status === 'open')
      suggestions.push({ clients: [left, right].map((id) => ({ id, label: labels.get(id) ?? id })), reasons });
  }
  const { unreadable, ...outcomes } = ingested.counts;
  return {
    database,
    clients,
    suggestions,
    rejected: log.rejected,
    unlinked: log.unlinked,
    problems: [...problems, ...ingested.problems],
    counts: {
      files,
      messages: Object.values(outcomes).reduce((sum, count) => sum + count, 0),
      ...outcomes,
      unreadable: unreadable + problems.length,
      clients: clients.length,
      conversations: clients.reduce((sum, { conversations }) => sum + conversations, 0),
      openConversations: clients.reduce((sum, { openWork }) => sum + openWork, 0),
      suggestions: suggestions.length,
    },
  };
}

const evidenceOf = ({ provenance }: Client): Evidence[] =>
  Object.values(provenance).flatMap(({ evidence }) => (evidence === undefined ? [] : [evidence]));

/** The conversations of one client. */
interface Work {
  readonly channels: ReadonlySet<string>;
  readonly conversations: number;
  readonly openWork: number;
}

const noWork: Work = { channels: new Set(), conversations: 0, openWork: 0 };

/** The work of every client, by its id. */
async function readWork(workspace: Workspace): Promise<ReadonlyMap<string, Work>> {
  const work = new Map<string, Work>();
  for await (const conversation of everyRow((request) => workspace.conversations(request))) {
    const id = conversation.clientId;
    if (id === undefined) continue;
    const before = work.get(id) ?? noWork;
    work.set(id, {
      channels: new Set([...before.channels, conversation.channel]),
      conversations: before.conversations + 1,
      openWork: before.openWork + (isOpen(conversation) ? 1 : 0),
    });
  }
  return work;
}

function entry(client: Client, work: ReadonlyMap<string, Work>, log: ExtractionLog): ClientEntry {
  const { channels, conversations, openWork } = work.get(client.id) ?? noWork;
  const values = Object.entries(client.provenance).map(([cell, observation]): ProvenValue => {
    const text = observation.evidence === undefined ? undefined : log.textOf(observation.evidence);
    return text === undefined ? { cell, observation } : { cell, observation, text };
  });
  return { client, channels: [...channels].sort(), conversations, openWork, values };
}
