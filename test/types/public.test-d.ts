import type {
  Change,
  Client,
  ClientPatchInput,
  IngestOutcome,
  IngestStep,
  Json,
  MessageInput,
  Observation,
  ObservedField,
  Page,
  PersonName,
  Tag,
  Workspace,
  Write,
} from 'clientele';
import { describe, expectTypeOf, test } from 'vitest';

describe('MessageInput', () => {
  test('takes read-only data, and asks for what routes a message', () => {
    const transcript: readonly { readonly speaker: 'client'; readonly text: string }[] = [];
    expectTypeOf({
      id: 'm1',
      conversationId: 'c1',
      channel: 'voice' as const,
      direction: 'inbound' as const,
      occurredAt: '2026-01-01T09:00:00Z',
      from: { phone: '+14155550100', externalIds: [{ system: 'shop', id: '1' }] as const },
      transcript,
    }).toExtend<MessageInput>();
    expectTypeOf<Omit<MessageInput, 'from'>>().not.toExtend<MessageInput>();
    expectTypeOf<Omit<MessageInput, 'occurredAt'>>().not.toExtend<MessageInput>();
  });

  test('names its channels and directions', () => {
    expectTypeOf<MessageInput['direction']>().toEqualTypeOf<'inbound' | 'outbound'>();
    expectTypeOf<MessageInput['channel']>().toEqualTypeOf<
      'email' | 'sms' | 'chat' | 'voice' | 'whatsapp' | 'instagram' | 'web'
    >();
  });
});

describe('ClientPatchInput', () => {
  test('may name anything that can be edited, and clears with null', () => {
    expectTypeOf<object>().toExtend<ClientPatchInput>();
    expectTypeOf<{ readonly name: 'Ana Lima'; readonly emails: readonly string[] }>().toExtend<ClientPatchInput>();
    expectTypeOf<{ name: { firstName: string } }>().toExtend<ClientPatchInput>();
    expectTypeOf<{ company: null; address: null; notes: null }>().toExtend<ClientPatchInput>();
    expectTypeOf<{ metadata: { plan: { seats: 3 }; old: null } }>().toExtend<ClientPatchInput>();
  });

  test('clears no list and no switch with null', () => {
    expectTypeOf<{ emails: null }>().not.toExtend<ClientPatchInput>();
    expectTypeOf<{ sensitive: null }>().not.toExtend<ClientPatchInput>();
    expectTypeOf<{ phones: number[] }>().not.toExtend<ClientPatchInput>();
  });

  test('has no place for what cannot be edited', () => {
    expectTypeOf<ClientPatchInput>().not.toHaveProperty('whatsapp');
    expectTypeOf<ClientPatchInput>().not.toHaveProperty('createdAt');
    expectTypeOf<ClientPatchInput>().not.toHaveProperty('label');
  });
});

describe('Client', () => {
  test('has lists that are always there and values that may be absent', () => {
    expectTypeOf<Client['emails']>().toEqualTypeOf<readonly string[]>();
    expectTypeOf<Client['tags']>().toEqualTypeOf<readonly Tag[]>();
    expectTypeOf<Client['name']>().toEqualTypeOf<PersonName | undefined>();
    expectTypeOf<Client['sensitive']>().toEqualTypeOf<boolean>();
    expectTypeOf<Client['metadata']>().toEqualTypeOf<{ readonly [name: string]: Json }>();
    expectTypeOf<Client['provenance'][string]>().toExtend<Observation | undefined>();
  });

  test('is data that nobody writes to', () => {
    expectTypeOf<Client>().toEqualTypeOf<Readonly<Client>>();
  });
});

describe('Observation', () => {
  test('ties the value to its field', () => {
    expectTypeOf<Extract<Observation, { field: 'name' }>['value']>().toEqualTypeOf<PersonName | null>();
    expectTypeOf<Extract<Observation, { field: 'email' }>['value']>().toEqualTypeOf<true | null>();
    expectTypeOf<Observation['field']>().toEqualTypeOf<ObservedField>();
  });
});

describe('Change', () => {
  test('is data: a write names its row by its kind', () => {
    type Put = Extract<Write, { kind: 'put'; of: 'client' }>;
    expectTypeOf<Put['row']['origin']>().toEqualTypeOf<'automatic' | 'manual'>();
    expectTypeOf<Change['expect'][number]['of']>().toEqualTypeOf<
      'client' | 'conversation' | 'account' | 'consent' | 'document'
    >();
    expectTypeOf(JSON.stringify).toBeCallableWith({} as Change);
  });
});

describe('Workspace', () => {
  test('takes inputs and gives clients, outcomes and pages', () => {
    expectTypeOf<Workspace['ingest']>().toEqualTypeOf<(message: MessageInput) => Promise<IngestOutcome>>();
    expectTypeOf<Workspace['create']>().parameter(0).toEqualTypeOf<ClientPatchInput>();
    expectTypeOf<Workspace['get']>().returns.resolves.toEqualTypeOf<Client>();
    expectTypeOf<Workspace['list']>().returns.resolves.toEqualTypeOf<Page<Client>>();
    expectTypeOf<ReturnType<Workspace['ingestMany']>>().toEqualTypeOf<AsyncIterable<IngestStep>>();
  });

  test('gives every use case back as a promise or a stream', () => {
    type Answers = ReturnType<Workspace[keyof Workspace]>;
    expectTypeOf<Answers>().toExtend<Promise<unknown> | AsyncIterable<unknown>>();
  });
});
