import { routingKey } from '../../identity/routing-key.ts';
import type { ClientStore } from '../../ports/client-store.ts';
import { expectEqual, expectRefusal } from '../expect.ts';
import { hostileTexts, illFormedTexts } from '../hostile-texts.ts';
import {
  aChange,
  aClient,
  aConsent,
  aConversation,
  aDocument,
  aMessage,
  anAccount,
  anEvent,
  anObservation,
  aSuggestion,
} from '../rows.ts';
import type { Section } from '../section.ts';
import { claim, observe, put } from '../writes.ts';
import { apply } from './rows.ts';

/** Stores a text wherever a text that is no name can stand, and reads it back. */
async function contentComesBack(store: ClientStore, text: string): Promise<void> {
  const account = anAccount('a1', { name: text, domains: [text] });
  const document = aDocument('d1', { value: Object.fromEntries([[text, [text]]]) });
  const reason = { code: text, text, evidence: Object.fromEntries([[text, text]]) };
  const message = aMessage('m1', { reasons: [reason] });
  const seen = [
    anObservation({ field: 'notes', cell: '', value: text }),
    anObservation({ field: 'metadata', cell: 'm', value: Object.fromEntries([[text, [text]]]) }),
  ];
  const event = anEvent({ actor: text, data: Object.fromEntries([[text, text]]) });
  const writes = [
    put.account(account),
    put.document(document),
    put.message(message),
    put.client(aClient('c1')),
    ...seen.map((each) => observe('c1', each)),
  ];
  await apply(store, aChange(writes, { events: [event] }));
  const found = await store.find('t1', {
    accountIds: ['a1'],
    documentIds: ['note:d1'],
    messageIds: ['m1'],
    clientIds: ['c1'],
  });
  expectEqual(found.accounts, [account], 'the account');
  expectEqual(found.documents, [document], 'the document');
  expectEqual(found.messages, [message], 'the message');
  const values = found.clients[0]?.observations.map(({ value }) => value);
  expectEqual(values?.toSorted(byJson), seen.map(({ value }) => value).toSorted(byJson), 'the observations');
  expectEqual((await store.events('t1', 0, 1))[0]?.data, event.data, 'the data of the event');
  // Seen again, it is the same observation.
  await apply(store, aChange(seen.map((each) => observe('c1', each))));
  expectEqual((await store.find('t1', { clientIds: ['c1'] })).clients[0]?.observations.length, 2, 'the observations, seen again');
}

const byJson = (left: unknown, right: unknown) => (JSON.stringify(left) < JSON.stringify(right) ? -1 : 1);

/** Uses a text as tenant, id, key, cell and observer, and finds it by each. */
async function nameComesBack(store: ClientStore, name: string): Promise<void> {
  const key = routingKey('external', name);
  const seen = anObservation({ cell: name, by: name });
  const rows = {
    client: aClient(name),
    conversation: aConversation(name, { clientId: name }),
    message: aMessage(name, { conversationId: name, clientId: name, digest: name }),
    account: anAccount(name),
    consent: aConsent(key),
    document: aDocument('', { id: name, type: name, clientId: name }),
    suggestion: aSuggestion(name, 'other', { id: name }),
  };
  const writes = [
    put.client(rows.client),
    put.conversation(rows.conversation),
    put.message(rows.message),
    put.account(rows.account),
    put.consent(rows.consent),
    put.document(rows.document),
    put.suggestion(rows.suggestion),
    claim(key, name),
    observe(name, seen),
  ];
  await apply(store, aChange(writes, { tenant: name }));
  const asked = {
    keys: [key],
    conversationIds: [name],
    messageIds: [name],
    accountIds: [name],
    consentIds: [key],
    documentIds: [name],
    suggestionIds: [name],
  };
  const found = await store.find(name, asked);
  const held = { key, clientId: name, standing: 'verified' };
  const bundle = { record: rows.client, observations: [seen], keys: [held] };
  const { client: _, ...others } = rows;
  const expected = { clients: [bundle], keys: [held], conversations: [others.conversation], messages: [others.message] };
  expectEqual(
    found,
    {
      ...expected,
      accounts: [others.account],
      consents: [others.consent],
      suggestions: [others.suggestion],
      documents: [others.document],
    },
    'what is found',
  );
  expectEqual(await store.holders(name, 'email', name), [{ clientId: name, observation: seen }], 'the holders');
  expectEqual((await store.conversations(name, { clientId: name, limit: 9 })).rows, [rows.conversation], 'the conversations');
  expectEqual((await store.messages(name, { conversationId: name, limit: 9 })).rows, [rows.message], 'the messages');
  expectEqual((await store.suggestions(name, { clientId: name, limit: 9 })).rows, [rows.suggestion], 'the suggestions');
  const documents = await store.documents(name, { type: name, clientId: name, limit: 9 });
  expectEqual(documents.rows, [rows.document], 'the documents');
}

/** A name of three bytes a character, of which no engine can make a shorter one. */
const ideographs = (count: number): string =>
  String.fromCharCode(...Array.from({ length: count }, (_, index) => 0x4e00 + ((((index + 1) * 2_654_435_761) >>> 5) % 20_000)));

const perText = (
  texts: Readonly<Record<string, string>>,
  name: (of: string) => string,
  check: (store: ClientStore, text: string) => Promise<void>,
): Section => Object.fromEntries(Object.entries(texts).map(([of, text]) => [name(of), ({ store }) => check(store, text)]));

async function nameIsRefused(store: ClientStore, name: string): Promise<void> {
  const refused: Readonly<Record<string, () => Promise<unknown>>> = {
    'a tenant': () => store.commit([aChange([], { tenant: name })]),
    'a row': () => store.commit([aChange([put.account(anAccount(name))])]),
    'a key': () => store.commit([aChange([put.client(aClient('c1')), claim(`web:${name}`, 'c1')])]),
    'a cell': () => store.commit([aChange([put.client(aClient('c1')), observe('c1', anObservation({ cell: name }))])]),
    'an observer': () => store.commit([aChange([put.client(aClient('c1')), observe('c1', anObservation({ by: name }))])]),
    'a precondition': () => store.commit([aChange([], { expect: [{ of: 'client', id: name, version: 0 }] })]),
    find: () => store.find('t1', { keys: [`web:${name}`] }),
    'find in a tenant': () => store.find(name, {}),
    holders: () => store.holders('t1', 'email', name),
    conversations: () => store.conversations('t1', { clientId: name, limit: 1 }),
    messages: () => store.messages('t1', { conversationId: name, limit: 1 }),
    suggestions: () => store.suggestions('t1', { clientId: name, limit: 1 }),
    clients: () => store.clients(name, { limit: 1 }),
    accounts: () => store.accounts(name, { limit: 1 }),
    consents: () => store.consents(name, { limit: 1 }),
    documents: () => store.documents('t1', { type: name, limit: 1 }),
    timeline: () => store.timeline('t1', { clientIds: [name], type: 'note', limit: 1 }),
    'timeline by type': () => store.timeline('t1', { clientIds: [], type: name, limit: 1 }),
    counts: () => store.counts('t1', [name]),
    'an event': () => store.commit([aChange([], { events: [anEvent({ clientId: name })] })]),
    events: () => store.events(name, 0, 1),
  };
  for (const [where, call] of Object.entries(refused)) await expectRefusal(call, 'invalid-input', `the name in ${where}`);
  expectEqual((await store.find('t1', { clientIds: ['c1'] })).clients, [], 'the clients of the refused changes');
}

/** Texts: what is stored comes back to the code unit; names that an engine would change are refused. */
export const texts: Section = {
  ...perText(
    { ...hostileTexts, ...illFormedTexts, empty: '' },
    (of) => `text comes back to the code unit: ${of}`,
    contentComesBack,
  ),
  ...perText(
    { ...hostileTexts, 'as long as it may be': ideographs(210) },
    (of) => `a name is found to the code unit: ${of}`,
    nameComesBack,
  ),
  ...perText(
    { ...illFormedTexts, 'longer than 640 bytes': ideographs(214), 'longer than 640 letters': 'n'.repeat(641) },
    (of) => `a name is refused by every verb: ${of}`,
    nameIsRefused,
  ),

  'a text of a million characters comes back': async ({ store }) => {
    await contentComesBack(store, 'long \u{1f600} '.repeat(100_000));
  },

  'names that normalise equal are different names': async ({ store }) => {
    const names = ['é', 'e\u0301', 'É', 'ﬁ', 'fi', ' fi', 'ß', 'ss', 'İ', 'i'];
    await apply(store, aChange(names.map((name) => put.account(anAccount(name, { name })))));
    const { accounts } = await store.find('t1', { accountIds: names });
    expectEqual(
      accounts.map(({ id, name }) => [id, name]),
      names.map((name) => [name, name]),
      'the accounts',
    );
  },
};
