import { expect, test } from 'vitest';
import type { MessageInput } from '../../src/conversation/message.ts';
import { type Chronicle, chronicle } from './chronicle.ts';

/** Ingests one message of a story; the moment is that of its line. */
const ingesting = ({ workspace, tell }: Chronicle) => {
  let said = 0;
  return (what: string, message: Partial<MessageInput>) => {
    said += 1;
    const id = message.id ?? `m${String(said).padStart(2, '0')}`;
    const given = {
      id,
      conversationId: `of-${id}`,
      channel: 'email',
      direction: 'inbound',
      occurredAt: `2026-03-01T10:${String(said).padStart(2, '0')}:00Z`,
      from: {},
      text: '',
      ...message,
    } as MessageInput;
    return tell(
      what,
      () => workspace.ingest(given),
      ({ kind, suggestions }) => ({ kind, suggestions: suggestions.length }),
    );
  };
};

/** Decides everything again. */
const rebuilding =
  ({ workspace, tell }: Chronicle) =>
  (what: string) =>
    tell(what, () => workspace.rebuild(), whole);

/** What an act gives, with nothing left out. */
const whole = <Result>(result: Result): Result => result;

const kept = (name: string): string => `./chronicles/${name}.txt`;

test('whose messages are, and what they teach', async () => {
  const story = chronicle({ sharedKeys: ['+14155550199'] });
  const say = ingesting(story);
  const sms = { channel: 'sms' } as const;
  await say('a number that nobody knows', { ...sms, from: { phone: '+14155550100' }, text: 'Hello' });
  await say('the number again, with a name', { ...sms, from: { phone: '+14155550100' }, text: 'My name is Ana Lima.' });
  await say('and again, with nothing new', { ...sms, from: { phone: '+14155550100' }, text: 'My name is Ana Lima.' });
  await say('the name is corrected', {
    ...sms,
    from: { phone: '+14155550100' },
    text: 'My name is Ana Lyma. Sorry, I mean Ana Lima.',
  });
  await say('an earlier message comes later', {
    ...sms,
    conversationId: 'of-m02',
    from: { phone: '+14155550101' },
    occurredAt: '2026-02-27T08:00:00Z',
    text: 'Ben here',
  });
  await say('at the same moment the smaller id is the earlier one', {
    ...sms,
    id: 'a01',
    conversationId: 'of-m02',
    from: { phone: '+14155550100' },
    occurredAt: '2026-02-27T08:00:00Z',
    text: 'Ana again',
  });
  await say('a later one leaves the conversation where it is', {
    ...sms,
    conversationId: 'of-m02',
    from: { phone: '+14155550101' },
    text: 'And Ben',
  });
  await say('an unknown address names a known number', {
    from: { email: 'ana@example.com' },
    text: 'Call me at +1 415 555 0100.',
  });
  await say('a second address names it too: it is somebody who may be the same', {
    from: { email: 'ana@work.example' },
    text: 'Call me at +1 415 555 0100.',
  });
  await say('what was told once is not told again', { from: { email: 'ana@work.example' }, text: 'Call me at +1 415 555 0100.' });
  await say('a role address', {
    from: { email: 'info@firm.example', name: 'Firm' },
    text: 'My name is Cem. Write to ben@example.com.',
  });
  await say('the role address again', {
    from: { email: 'info@firm.example' },
    text: 'My name is Dora, my number is +1 415 555 0142.',
  });
  await say('a number that a tenant shares', {
    ...sms,
    from: { phone: '+14155550199' },
    text: 'Write to me at ben@example.com.',
  });
  await say('a free address in a text is claimed', {
    ...sms,
    from: { phone: '+14155550102' },
    text: 'My email is ben@example.com.',
  });
  await say('its owner writes', { from: { email: 'ben@example.com' }, text: 'Hello' });
  await say('a claimed address leads a number to another who has one already', {
    ...sms,
    from: { phone: '+14155550103' },
    text: 'My email is cem@example.com.',
  });
  await say('the owner of it has both', { from: { email: 'cem@example.com', phone: '+14155550104' }, text: 'Hello' });
  await say('values of two clients', {
    channel: 'chat',
    from: { session: 's1' },
    text: 'My email is ana@example.com, my number is +1 415 555 0101.',
  });
  await say('a session that names one client', {
    channel: 'chat',
    from: { session: 's2' },
    text: 'My email is ana@work.example.',
  });
  await say('the session again', { channel: 'chat', from: { session: 's2' }, text: 'Thanks' });
  await say('nobody', { channel: 'chat', text: 'Hello' });
  await say('an address in a text, and no sender', { channel: 'chat', text: 'My email is eve@example.com.' });
  await say('her conversation goes on', { channel: 'chat', conversationId: 'of-m22', text: 'Are you there?' });
  await expect(story.text()).toMatchFileSnapshot(kept('senders'));
});

test('every channel', async () => {
  const story = chronicle();
  const say = ingesting(story);
  const shop = { externalIds: [{ system: 'shop', id: '7' }] };
  await say('WhatsApp', { channel: 'whatsapp', from: { whatsapp: '+14155550100', phone: '+14155550100' }, text: 'Hi' });
  await say('Instagram', {
    channel: 'instagram',
    from: { instagram: { username: 'ana.lima', id: '17841400000000000' } },
    text: 'Hi',
  });
  await say('Instagram without a number', { channel: 'instagram', from: { instagram: { username: 'ben' } }, text: 'Hi' });
  await say('the web', { channel: 'web', from: { webId: 'w1', session: 's1', ...shop }, text: 'Hi' });
  await say('a chat of the same visitor', { channel: 'chat', from: { session: 's1' }, text: 'Hi' });
  await say('a customer number', { channel: 'chat', from: shop, text: 'Hi' });
  await say('WhatsApp alone', {
    channel: 'whatsapp',
    from: { whatsapp: '+14155550100' },
    text: 'My WhatsApp is +1 415 555 0100.',
  });
  await say('a call, and a number behind a switchboard', {
    channel: 'voice',
    from: { phone: '+14155550100' },
    transcript: [
      { speaker: 'agent', text: 'What is your name, and your number at work?' },
      { speaker: 'client', text: 'ana lima, my work number is +1 415 555 0120 ext. 5' },
    ],
  });
  await expect(story.text()).toMatchFileSnapshot(kept('channels'));
});

test('what no client wrote', async () => {
  const story = chronicle();
  const say = ingesting(story);
  const out = { direction: 'outbound' } as const;
  const ana = { email: 'ana@example.com' };
  const reply = { headers: { 'auto-submitted': 'auto-replied' } };
  await say('an answer of a machine, of nobody', { from: ana, text: 'I am out of office.', ...reply });
  await say('a client', { from: { ...ana, name: 'Ana Lima' }, text: 'Hello' });
  await say('the machine answers for her, and teaches nothing', {
    from: ana,
    conversationId: 'of-m02',
    text: 'I am out of office. My number is +1 415 555 0100.',
    ...reply,
  });
  await say('a list', { from: ana, text: 'News', headers: { 'list-id': '<news.example.com>' } });
  await say('a bounce', { from: { email: 'mailer-daemon@example.com' }, text: 'Undeliverable', conversationId: 'of-m02' });
  await say('a mail to her', { ...out, to: [ana], text: 'Good morning, what is your number?' });
  await say('a mail within her conversation, to somebody else', {
    ...out,
    to: [{ email: 'eve@example.com' }],
    conversationId: 'of-m02',
  });
  await say('a mail to nobody that is known', { ...out, to: [{ email: 'eve@example.com' }] });
  await say('a call to her that was not answered', { ...out, channel: 'voice', to: [{ phone: '+14155550100' }] });
  await say('a call that was', {
    ...out,
    channel: 'voice',
    to: [{ phone: '+14155550100' }],
    transcript: [
      { speaker: 'agent', text: 'Is this Ana?' },
      { speaker: 'client', text: 'My name is Ana Lima, write to ana@work.example.' },
    ],
  });
  await say('a client who is deleted', { from: { email: 'ben@example.com' }, text: 'Hello' });
  const ben = await story.idOf('ben@example.com');
  await story.tell('deleted', () => story.workspace.delete(ben));
  await say('a mail within the conversation of the deleted', {
    ...out,
    to: [{ email: 'x@example.com' }],
    conversationId: 'of-m11',
  });
  await say('the deleted one writes again', { from: { email: 'ben@example.com' }, text: 'Hello?', conversationId: 'of-m11' });
  await expect(story.text()).toMatchFileSnapshot(kept('machines-and-the-team'));
});

test('what people decide of conversations', async () => {
  const story = chronicle();
  const { workspace, tell, idOf } = story;
  const [say, rebuild] = [ingesting(story), rebuilding(story)];
  const found = ({ clientId, version }: { readonly clientId?: string; readonly version: number }) => ({ clientId, version });
  await say('Ana', { from: { email: 'ana@example.com', name: 'Ana Lima' }, text: 'Hello' });
  await say('Ben, in two conversations', {
    from: { email: 'ben@example.com', name: 'Ben Roth' },
    text: 'My number is +1 415 555 0100.',
  });
  await say('Ben, in the other', {
    from: { email: 'ben@example.com' },
    text: 'My company is Roth Ltd, my number +1 415 555 0100.',
  });
  const [ana, ben] = [await idOf('ana@example.com'), await idOf('ben@example.com')];
  await tell('one of them is Ana’s', () => workspace.linkConversation('of-m03', ana), found);
  await say('Ben goes on there', {
    from: { email: 'ben@example.com' },
    conversationId: 'of-m03',
    text: 'My birthday is 3 May 1990.',
  });
  await say('Ben elsewhere', { from: { email: 'ben@example.com' }, text: 'Hello' });
  await say('Cem in the linked one', { from: { email: 'cem@example.com' }, conversationId: 'of-m03', text: 'I am Cem.' });
  await tell('it is nobody’s', () => workspace.unlinkConversation('of-m03'), found);
  await say('Ben again', { from: { email: 'ben@example.com' }, conversationId: 'of-m03', text: 'Hello?' });
  await tell('Ben’s first conversation is split off', () => workspace.splitConversation('of-m02'), found);
  await tell('and goes back to him', () => workspace.linkConversation('of-m02', ben), found);
  await say('Eve, automatically made', {
    from: { email: 'eve@example.com', name: 'Eve' },
    text: 'My number is +1 415 555 0177.',
  });
  await tell('her only conversation is Ana’s: nothing is left of her', () => workspace.linkConversation('of-m08', ana), found);
  await tell('an edit takes an address away from Ana', () =>
    workspace.edit(ana, { emails: ['ana@example.com'] }, { onTaken: 'share' }),
  );
  await say('Dora, of whom somebody said something', { from: { email: 'dora@example.com' }, text: 'Hello' });
  const dora = await idOf('dora@example.com');
  await tell('said', () => workspace.edit(dora, { company: 'Dora Ltd' }));
  await tell('her conversation is Ana’s: she stays', () => workspace.linkConversation('of-m09', ana), found);
  await tell('no such conversation', () => workspace.linkConversation('none', ana).catch(({ code }) => code), whole);
  await rebuild('rebuilt');
  await rebuild('and again');
  await expect(story.text()).toMatchFileSnapshot(kept('conversations'));
});

test('clients that are merged and taken apart', async () => {
  const story = chronicle();
  const { workspace, tell, idOf } = story;
  const [say, rebuild] = [ingesting(story), rebuilding(story)];
  const ana = await tell('Ana, by hand', () =>
    workspace.create({ name: 'Ana Lima', emails: ['ana@example.com'], tags: ['vip'], company: 'Lima Ltd' }),
  );
  await say('somebody names her address', {
    from: { email: 'lima@example.com', name: 'A. Lima' },
    text: 'Also ana@example.com.',
  });
  const other = await idOf('lima@example.com');
  const third = await tell('a third, sensitive', () =>
    workspace.create({ name: 'Ana Maria Lima', phones: ['+14155550100'], company: 'Lima Corp', sensitive: true }),
  );
  const merge = { survivor: ana.id, others: [other, third.id], choices: { company: third.id, name: ana.id } };
  await tell('what merging would make', () => workspace.previewMerge(merge), whole);
  await tell(
    'merged',
    () => workspace.merge(merge),
    ({ id, name, emails, phones }) => ({ id, name, emails, phones }),
  );
  await tell(
    'and again',
    () => workspace.merge({ survivor: ana.id, others: [other] }),
    ({ id }) => id,
  );
  await say('a message of the merged', {
    from: { phone: '+14155550100' },
    channel: 'sms',
    text: 'My email is ana@home.example.',
  });
  await say('a text names keys of two of its records', {
    channel: 'chat',
    from: { session: 's1' },
    text: 'My email is lima@example.com, my number +1 415 555 0100.',
  });
  await tell('an edit of the merged client', () =>
    workspace.edit(ana.id, { emails: ['lima@example.com', 'ana@example.com', 'new@example.com'], notes: 'Calls at noon' }),
  );
  const fourth = await tell('a fourth', () => workspace.create({ name: 'Lima', emails: ['l@example.com'] }));
  await tell(
    'into which the merged is merged',
    () => workspace.merge({ survivor: fourth.id, others: [ana.id] }),
    ({ id }) => id,
  );
  await tell('what taking the first merge back would make', () => workspace.previewUnmerge(other), whole);
  await tell(
    'taken back',
    () => workspace.unmerge(other),
    ({ regained, unclear }) => ({ regained, unclear }),
  );
  await tell(
    'and the third',
    () => workspace.unmerge(third.id),
    ({ regained, unclear }) => ({ regained, unclear }),
  );
  await tell('what was never merged', () => workspace.unmerge(fourth.id).catch(({ code }) => code), whole);
  await tell(
    'two that were said to be distinct may be merged by a person',
    () => workspace.merge({ survivor: ana.id, others: [other] }),
    ({ id }) => id,
  );
  await rebuild('rebuilt');
  await tell(
    'the last merge taken back',
    () => workspace.unmerge(ana.id),
    ({ regained, unclear }) => ({ regained, unclear }),
  );
  await expect(story.text()).toMatchFileSnapshot(kept('merges'));
});

test('what a rebuild keeps', async () => {
  const story = chronicle();
  const { workspace, tell, idOf } = story;
  const [say, rebuild] = [ingesting(story), rebuilding(story)];
  await rebuild('nothing to decide');
  await workspace.createAccount({ name: 'Lima Ltd', domains: ['lima.example'] });
  const ana = await workspace.create({ name: 'Ana Lima', emails: ['ana@example.com'], phones: ['+14155550100'] });
  await say('Ana', { from: { email: 'ana@example.com', name: 'A. Lima' }, text: 'My number is +1 415 555 0177.' });
  await say('Ben, who names Cem’s address first', {
    from: { email: 'ben@example.com' },
    occurredAt: '2026-03-02T10:00:00Z',
    text: 'Also cem@example.com.',
  });
  await say('Cem, who wrote before', {
    from: { email: 'cem@example.com', phone: '+14155550100' },
    occurredAt: '2026-03-01T08:00:00Z',
    text: 'Hello',
  });
  await say('Dora', { from: { email: 'dora@example.com', name: 'Dora' }, text: 'My email is cem@example.com.' });
  await say('Eve', { from: { email: 'eve@example.com' }, text: 'Hello' });
  await say('Fay', { from: { email: 'fay@example.com' }, text: 'My email is eve@example.com, my number +1 415 555 0142.' });
  const [ben, dora, eve, fay] = [
    await idOf('ben@example.com'),
    await idOf('dora@example.com'),
    await idOf('eve@example.com'),
    await idOf('fay@example.com'),
  ];
  const between = async (one: string, other: string) =>
    (await workspace.suggestions()).rows.find(({ left, right }) => [left, right].includes(one) && [left, right].includes(other))
      ?.id ?? '';
  await tell('Ana and Cem are two', async () => workspace.dismissDuplicate(await between(ana.id, await idOf('cem@example.com'))));
  await tell('Eve is deleted', () => workspace.delete(eve));
  await tell('Dora’s conversation is Ana’s', () => workspace.linkConversation('of-m04', ana.id));
  await tell('Dora’s address, as a person knows it', () =>
    workspace.edit(fay, { emails: ['fay@example.com', 'fay@home.example'], phones: [] }),
  );
  await tell('Ben is merged into Fay', () => workspace.merge({ survivor: fay, others: [ben] }));
  await tell('learnt', () => workspace.learnDuplicates(), whole);
  await rebuild('rebuilt');
  await rebuild('and again');
  await tell(
    'Eve is back',
    () => workspace.restore(eve),
    ({ lost }) => lost,
  );
  await tell('Ana without the number that a text told', () => workspace.edit(ana.id, { phones: ['+14155550100'] }));
  await say('she tells it again', { from: { email: 'ana@example.com' }, text: 'My number is +1 415 555 0177.' });
  await rebuild('rebuilt once more');
  await tell('what is left of Dora', () => workspace.get(dora).catch(({ code }) => code), whole);
  await expect(story.text()).toMatchFileSnapshot(kept('rebuilds'));
});
