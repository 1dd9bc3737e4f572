import { type ScriptedModel, scriptedModel } from 'clientele/testing';
import type { Actor } from '../../../src/access/permissions.ts';
import { type Message, type MessageInput, messageSchema } from '../../../src/conversation/message.ts';
import type { SentimentScorer } from '../../../src/conversation/sentiment.ts';
import type { ClientStore } from '../../../src/ports/client-store.ts';
import type { ModelRequest } from '../../../src/ports/language-model.ts';
import type { Workspace } from '../../../src/service/clientele.ts';
import type { TenantSettingsInput } from '../../../src/service/settings.ts';
import { fresh } from '../workspace.ts';

/** Every task, with every trigger. */
export const everyTask = {
  'conversation-summary': { everyMessages: 1 },
  'conversation-mood': { everyMessages: 1 },
  'field-suggestions': { everyMessages: 1 },
  'client-rundown': { everyMessages: 1 },
  'client-profile': { everyMessages: 1 },
  extraction: {},
  'name-validation': {},
} satisfies NonNullable<NonNullable<TenantSettingsInput['ai']>['tasks']>;

const fields = ['plan', 'secret'].map((id) => ({ id, label: id, type: 'text' as const }));

/** A host that keeps bodies, and a library on it whose model answers by a script. */
export function assisted(options: {
  readonly script: (request: ModelRequest) => ReturnType<Parameters<typeof scriptedModel>[0]>;
  readonly settings?: TenantSettingsInput;
  readonly sentiment?: SentimentScorer;
  readonly timeouts?: () => AbortSignal;
  readonly store?: ClientStore;
}) {
  const bodies = new Map<string, Message>();
  const asked: string[] = [];
  const model: ScriptedModel = scriptedModel(options.script);
  const { workspace, store } = fresh({
    ...(options.store === undefined ? {} : { store: options.store }),
    settings: options.settings ?? { customFields: fields, ai: { tasks: everyTask } },
    ai: {
      model,
      timeouts: options.timeouts ?? (() => new AbortController().signal),
      messages: {
        messages: async (tenant, ids) => {
          asked.push(...ids.map((id) => `${tenant} ${id}`));
          return ids.flatMap((id) => bodies.get(`${tenant} ${id}`) ?? []);
        },
      },
      ...(options.sentiment === undefined ? {} : { sentiment: options.sentiment }),
    },
  });
  const receive = async (input: MessageInput, at: Workspace = workspace(), tenant = 'acme') => {
    bodies.set(`${tenant} ${input.id}`, messageSchema.parse(input));
    return at.ingest(input);
  };
  return { model, store, bodies, asked, receive, workspace: (role?: Actor['role'], tenant?: string) => workspace(tenant, role) };
}

/** Says what a task would be answered with by a model that reads what it is given and does its work. */
export const obliging = ({ task, parts }: ModelRequest): string => {
  const [first] = parts;
  const cites = [first?.ref ?? ''];
  const said = (text: string) => [{ text, cites }];
  return JSON.stringify(
    {
      'conversation-summary': { statements: said('The client asks for an order.') },
      'conversation-mood': {
        scores: parts.map(({ ref }) => ({ ref, score: 0.5 })),
        topics: [{ label: 'orders', cites }],
      },
      'client-rundown': { statements: said('Somebody who asks for orders.') },
      'client-profile': {
        communicationPreferences: said('Writes short messages.'),
        topicsOfInterest: [],
        purchaseBehaviour: [],
        keyCharacteristics: [],
      },
      'field-suggestions': { values: [] },
    }[task] ?? { findings: [] },
  );
};
