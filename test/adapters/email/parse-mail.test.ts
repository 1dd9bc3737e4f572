import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseMail } from '../../../src/adapters/email/index.ts';
import { messageSchema } from '../../../src/conversation/message.ts';
import { recogniseAutomaticMail } from '../../../src/identity/automatic-mail.ts';
import { fastest, megabyte } from '../../hostile-text.ts';

const standard = {
  From: 'Jane Doe <jane@x.com>',
  To: 'support@acme.example',
  Date: 'Fri, 20 Nov 2026 10:30:00 +0100',
  'Message-ID': '<1@x.com>',
  Subject: 'Hi',
} as const;

/** A raw mail; a header of `undefined` is left out. */
const raw = (headers: Readonly<Record<string, string | undefined>> = {}, body = 'Hello!') =>
  `${Object.entries({ ...standard, ...headers })
    .flatMap(([name, value]) => (value === undefined ? [] : [`${name}: ${value}`]))
    .join('\r\n')}\r\n\r\n${body}\r\n`;

const refusal = (text: string) => parseMail(text).catch((error) => [error.code, error.path]);

describe('parseMail', () => {
  test('gives a message of the library', async () => {
    const message = await parseMail(raw());
    expect(message).toEqual({
      id: '1@x.com',
      conversationId: '1@x.com',
      channel: 'email',
      direction: 'inbound',
      occurredAt: '2026-11-20T09:30:00.000Z',
      from: { name: 'Jane Doe', email: 'jane@x.com' },
      to: [{ email: 'support@acme.example' }],
      subject: 'Hi',
      text: 'Hello!\n',
      headers: { from: 'Jane Doe <jane@x.com>', 'message-id': '<1@x.com>' },
    });
    expect(messageSchema.parse(message)).toEqual(message);
  });

  test.each([
    ['encoded words', '=?utf-8?q?J=C3=B6rg_M=C3=BCller?= <joerg@x.com>', { name: 'Jörg Müller', email: 'joerg@x.com' }],
    ['a comma in the name', '"Doe, Jane" <jane@x.com>', { name: 'Doe, Jane', email: 'jane@x.com' }],
    ['an address as the name', '"jane@x.com" <jane@x.com>', { email: 'jane@x.com' }],
    ["somebody else's address as the name", '"bob@y.com" <jane@x.com>', { name: 'bob@y.com', email: 'jane@x.com' }],
    ['an internationalised domain', 'Info <info@müller.de>', { name: 'Info', email: 'info@xn--mller-kva.de' }],
    ['several senders', 'Jane <jane@x.com>, Bob <bob@x.com>', { name: 'Jane', email: 'jane@x.com' }],
    ['misplaced dots', 'Jane <jane..doe@x.com>', { name: 'Jane', email: '"jane..doe"@x.com' }],
    ['no address', 'Mail Delivery Subsystem <MAILER-DAEMON>', { name: 'Mail Delivery Subsystem' }],
    ['nothing', '<>', {}],
  ])('reads a sender with %s', async (_, from, party) => {
    expect((await parseMail(raw({ From: from }))).from).toEqual(party);
  });

  test('takes the sender from Sender where From has no address', async () => {
    expect((await parseMail(raw({ From: undefined, Sender: 'Bob <bob@x.com>' }))).from).toEqual({
      name: 'Bob',
      email: 'bob@x.com',
    });
  });

  test('reads recipients of To and Cc, groups too', async () => {
    const { to } = await parseMail(raw({ To: 'Team: a@x.com, B <b@x.com>;, broken', Cc: 'c@x.com' }));
    expect(to).toEqual([{ email: 'a@x.com' }, { name: 'B', email: 'b@x.com' }, { email: 'c@x.com' }]);
  });

  test('is outbound from one of the own addresses', async () => {
    expect((await parseMail(raw(), { ownAddresses: ['Support <support@acme.example>', 'JANE@x.com'] })).direction).toBe(
      'outbound',
    );
    expect((await parseMail(raw(), { ownAddresses: ['support@acme.example'] })).direction).toBe('inbound');
  });

  test.each([
    ['References', { References: '<root@x>\r\n <2@x>', 'In-Reply-To': '<2@x>' }, 'root@x'],
    ['In-Reply-To', { 'In-Reply-To': 'Your message <2@x>' }, '2@x'],
    ['its own id', {}, '1@x.com'],
    ['a reference without brackets', { References: 'root@x' }, 'root@x'],
  ])('names the thread by %s', async (_, headers, conversation) => {
    expect((await parseMail(raw(headers))).conversationId).toBe(conversation);
  });

  test('without a Message-ID the content makes the id', async () => {
    const [first, again, other] = await Promise.all([
      parseMail(raw({ 'Message-ID': undefined })),
      parseMail(raw({ 'Message-ID': undefined, Received: 'from a by b; Fri, 20 Nov 2026 10:31:00 +0100' })),
      parseMail(raw({ 'Message-ID': undefined }, 'Bye!')),
    ]);
    expect(first.id).toMatch(/^[\da-f]{32}$/);
    expect([again.id, other.id === first.id, first.conversationId]).toEqual([first.id, false, first.id]);
  });

  test('an id that no store takes as a key is replaced by its digest', async () => {
    expect((await parseMail(raw({ 'Message-ID': `<${'x'.repeat(600)}@x>` }))).id).toMatch(/^[\da-f]{32}$/);
  });

  test('the date comes from Date, else from the newest Received, else from the caller', async () => {
    const received = 'from a by b; Fri, 20 Nov 2026 10:31:00 +0100';
    expect((await parseMail(raw({ Date: 'soon', Received: received }))).occurredAt).toBe('2026-11-20T09:31:00.000Z');
    const receivedAt = '2026-11-20T12:00:00.000Z';
    expect((await parseMail(raw({ Date: undefined }), { receivedAt })).occurredAt).toBe(receivedAt);
  });

  test.each([
    ['no sender', raw({ From: undefined }), 'from'],
    ['no date', raw({ Date: undefined }), 'date'],
    ['nothing', '', 'from'],
    ['no mail', 'Dear all,\n\nthis is a letter.', 'from'],
  ])('refuses a text with %s', async (_, text, place) => {
    expect(await refusal(text)).toEqual(['invalid-input', [place]]);
  });

  test('skips the From line of a mailbox file', async () => {
    expect((await parseMail(`>From jane@x.com Fri Nov 20 10:30:00 2026\r\n${raw()}`)).id).toBe('1@x.com');
  });

  const boundary = 'multipart/alternative; boundary=b';
  const part = (type: string, content: string) => `--b\r\nContent-Type: ${type}\r\n\r\n${content}\r\n`;

  test('takes the plain part, and the HTML only where there is none', async () => {
    const both = `${part('text/plain', 'Plain')}${part('text/html', '<p>Html</p>')}--b--`;
    expect((await parseMail(raw({ 'Content-Type': boundary }, both))).text?.trim()).toBe('Plain');
    const html = `${part('text/plain', ' ')}${part('text/html', '<p>Yes.</p><blockquote>Shall we?</blockquote>')}--b--`;
    expect((await parseMail(raw({ 'Content-Type': boundary }, html))).text?.trim()).toBe('Yes.\n\n> Shall we?');
  });

  test('leaves attached mails out of the text', async () => {
    const body = `${part('text/plain', 'See below')}${part('message/rfc822', 'From: bob@y.com\r\n\r\nI am Bob')}--b--`;
    expect((await parseMail(raw({ 'Content-Type': 'multipart/mixed; boundary=b' }, body))).text?.trim()).toBe('See below');
  });

  test.each([
    ['ISO-2022-JP', 'iso-2022-jp', Uint8Array.of(0x1b, 0x24, 0x42, 0x24, 0x22, 0x1b, 0x28, 0x42), 'あ'],
    ['Windows-1252', 'windows-1252', Uint8Array.of(0x4d, 0xfc, 0x80), 'Mü€'],
    ['an unknown charset', 'x-unheard-of', Uint8Array.of(0x48, 0x69), 'Hi'],
  ])('decodes %s', async (_, charset, bytes, text) => {
    const head = new TextEncoder().encode(raw({ 'Content-Type': `text/plain; charset=${charset}` }, '').trimEnd());
    const mail = Uint8Array.of(...head, 0x0d, 0x0a, 0x0d, 0x0a, ...bytes);
    expect((await parseMail(mail)).text?.trim()).toBe(text);
  });

  test('keeps the headers that tell automatic mail', async () => {
    const { headers = {}, subject = '' } = await parseMail(
      raw({ From: 'MAILER-DAEMON <>', 'Return-Path': '<>', 'X-Spam': 'no', 'List-Id': '<x>', Precedence: 'a\r\nPrecedence: b' }),
    );
    expect(Object.keys(headers).sort()).toEqual(['from', 'list-id', 'message-id', 'precedence', 'return-path']);
    expect(headers.precedence).toBe('a\nb');
    expect(recogniseAutomaticMail({ headers, subject }).kind).toBe('bounce');
  });

  test('gives a valid message or a typed error for any text', async () => {
    const header = fc.string({ unit: 'binary', maxLength: 40 });
    await fc.assert(
      fc.asyncProperty(
        header,
        header,
        header,
        header,
        fc.string({ unit: 'binary' }),
        async (From, Subject, References, To, body) => {
          const headers = { From, Subject, References, To, 'Message-ID': References };
          const message = await parseMail(raw(headers, body)).catch((error) => error.code);
          if (message !== 'invalid-input') expect(messageSchema.safeParse(message).error).toBeUndefined();
        },
      ),
    );
  });

  test('cuts what is longer than a message may be', async () => {
    const message = await parseMail(
      raw({ Subject: 's '.repeat(20_000), From: `"${'n'.repeat(900)}" <jane@x.com>` }, 'x '.repeat(900_000)),
    );
    expect(messageSchema.safeParse(message).error).toBeUndefined();
    expect(message.text).toHaveLength(1_000_000);
  });

  test.each(['From: <', 'To: a@x,', '=?utf-8?q?', '--b\n', '<', '\n', '(', ':', ' \n'])(
    'reads a megabyte of %j in 250 ms',
    async (piece) => {
      const hostile = megabyte(piece);
      const mails = [
        raw({ 'Content-Type': 'multipart/mixed; boundary=b' }, hostile),
        raw({ From: hostile.replaceAll('\n', ' ') }),
        raw({ 'Content-Type': 'text/html' }, hostile),
      ];
      for (const mail of mails) {
        expect.soft(await fastest(() => parseMail(mail).catch(() => undefined))).toBeLessThan(250);
      }
    },
  );
});
