import { describe, expect, test } from 'vitest';
import { type MailTraits, recogniseAutomaticMail, tellsAutomaticMail } from '../../src/identity/automatic-mail.ts';
import { automaticMailSignals } from '../../src/identity/automatic-mail-signals.ts';

const dsn = { 'content-type': 'multipart/report; report-type=delivery-status; boundary="b"' };
const jane = 'Jane Doe <jane@acme.example>';
const deliveryFields = 'Final-Recipient: rfc822; bob@y.example\nAction: failed\nStatus: 5.1.1\n';

interface Sample {
  readonly what: string;
  readonly code: string;
  readonly mail: MailTraits;
}

const sample = (what: string, code: string, mail: Partial<MailTraits>): Sample => ({
  what,
  code,
  mail: { headers: {}, ...mail },
});

const bounces = [
  sample('Postfix', 'delivery-report', {
    headers: { ...dsn, 'return-path': '<>', 'auto-submitted': 'auto-replied' },
    from: 'MAILER-DAEMON@mx.example (Mail Delivery System)',
    subject: 'Undelivered Mail Returned to Sender',
  }),
  sample('Exchange', 'delivery-report', { headers: dsn, from: 'postmaster@acme.example', subject: 'Undeliverable: Hello' }),
  sample('Exim', 'system-address', {
    headers: { 'auto-submitted': 'auto-replied', 'x-failed-recipients': 'bob@y.example' },
    from: 'Mail Delivery System <Mailer-Daemon@mx.example>',
    subject: 'Mail delivery failed: returning message to sender',
  }),
  sample('qmail', 'system-address', {
    headers: { 'return-path': '<>' },
    from: 'MAILER-DAEMON@mx.example',
    subject: 'failure notice',
  }),
  sample('Sendmail, with no domain', 'system-address', {
    from: 'Mail Delivery Subsystem <MAILER-DAEMON>',
    subject: 'Returned mail: see transcript for details',
  }),
  sample('a gateway with an empty sender', 'null-sender', { headers: { from: '<>' }, subject: 'Delivery Status' }),
  sample('a gateway of Windows', 'system-address', {
    from: 'System Administrator <postmaster@y.example>',
    subject: 'Undeliverable',
  }),
  sample('an old report without type', 'untyped-report', {
    headers: { 'content-type': 'multipart/report; boundary=b' },
    from: 'x@y.example',
  }),
  sample('a sender of its own', 'bounce-subject', {
    headers: { 'auto-submitted': 'auto-generated' },
    from: 'delivery@y.example',
    subject: 'Delivery failure (bob@y.example)',
  }),
  sample('no header at all, but the fields', 'bounce-subject', {
    from: 'gateway@y.example',
    subject: 'Undeliverable mail',
    text: `Sorry.\n\n${deliveryFields}`,
  }),
  sample('nothing but an empty return path', 'null-return-path', { headers: { 'return-path': '<>' }, from: 'x@y.example' }),
];

const reports = [
  sample('feedback report (RFC 5965)', 'machine-report', {
    headers: { 'content-type': 'multipart/report; report-type=feedback-report' },
    from: 'feedback@arf.example',
  }),
  sample('read receipt (RFC 8098)', 'machine-report', {
    headers: { 'content-type': 'multipart/report; report-type="disposition-notification"' },
    from: jane,
  }),
  sample('complaint of Hotmail', 'complaint-report', {
    from: 'staff@hotmail.com',
    subject: 'complaint about message from 192.0.2.1',
  }),
  sample('a forwarded bounce', 'forwarded-bounce', {
    from: jane,
    subject: 'Fwd: Returned mail: see transcript for details',
    text: `What is this?\n\n> ${deliveryFields.replaceAll('\n', '\n> ')}`,
  }),
];

const answers = [
  sample('vacation (RFC 3834)', 'auto-replied', { headers: { 'auto-submitted': 'auto-replied (vacation)' }, from: jane }),
  sample('vacation with an empty return path', 'auto-replied', {
    headers: { 'auto-submitted': 'auto-replied', 'return-path': '<>' },
    from: jane,
  }),
  sample('Exchange', 'auto-reply-subject', {
    headers: { 'auto-submitted': 'auto-generated', 'x-auto-response-suppress': 'All', 'in-reply-to': '<1@x>' },
    from: jane,
    subject: 'Automatic reply: Order 17',
  }),
  sample('an answer that a machine wrote', 'auto-generated-answer', {
    headers: { 'auto-submitted': 'auto-generated', 'in-reply-to': '<1@x>' },
    from: jane,
  }),
  sample('iCloud', 'vacation-header', { headers: { 'x-apple-action': 'VACATION' }, from: jane }),
  sample('vacation program', 'vacation-header', { headers: { precedence: 'auto_reply' }, from: jane }),
  sample('Precedence bulk, but the subject of an answer', 'auto-reply-subject', {
    headers: { precedence: 'bulk' },
    from: jane,
    subject: 'Abwesenheitsnotiz: Ihre Anfrage',
  }),
  ...[
    'Réponse automatique : Devis',
    'Respuesta automática: Pedido',
    'Automatische Antwort: Termin',
    '自動応答: 見積',
    '自动答复：报价',
  ].map((subject) => sample(subject, 'auto-reply-subject', { from: jane, subject })),
];

const others = [
  [
    'no-reply',
    sample('no-reply sender', 'no-reply-address', {
      from: 'Shop <no-reply@shop.example>',
      headers: { 'list-unsubscribe': '<x>' },
    }),
  ],
  [
    'no-reply',
    sample('machine mail', 'auto-submitted', { from: 'tickets@acme.example', headers: { 'auto-submitted': 'auto-generated' } }),
  ],
  ['list', sample('mailing list', 'list-header', { from: jane, headers: { 'list-id': '<dev.example>', references: '<1@x>' } })],
  ['list', sample('old mailing list', 'list-header', { from: jane, headers: { precedence: 'list' } })],
  ['bulk', sample('newsletter', 'bulk-precedence', { from: jane, headers: { precedence: 'bulk' } })],
  [
    'bulk',
    sample('suppressed answers', 'auto-response-suppressed', { from: jane, headers: { 'x-auto-response-suppress': 'OOF' } }),
  ],
  ['bulk', sample('loop guard', 'loop-guard', { from: jane, headers: { 'x-loop': 'jane@acme.example' } })],
  [
    'own',
    sample('own address', 'own-address', {
      from: jane,
      headers: { 'auto-submitted': 'auto-replied' },
      ownAddresses: ['"Jane" <JANE@acme.example>'],
    }),
  ],
] as const;

const personal = [
  sample('a mail', '', { from: jane, subject: 'Order 17' }),
  sample('an answer', '', {
    from: jane,
    subject: 'Re: Order',
    headers: { 'in-reply-to': '<1@x>', references: '<1@x>', 'auto-submitted': 'no' },
  }),
  sample('an office', '', { from: 'info@acme.example' }),
  sample('a return path', '', { from: jane, headers: { 'return-path': '<jane@acme.example>' } }),
  sample('attachments', '', { from: jane, headers: { 'content-type': 'multipart/mixed; boundary=report' } }),
  sample('a holiday', '', { from: jane, subject: 'Out of office next week' }),
  sample('an answer to an automatic reply', '', { from: jane, subject: 'Re: Automatic reply: Order 17' }),
  sample('a complaint', '', { from: jane, subject: 'Delivery failed again', text: 'Where is my parcel? Status: 5 days late.' }),
  sample('a forwarded complaint', '', { from: jane, subject: 'Fwd: delivery failed', text: 'See below.' }),
  sample('somebody else', '', { from: jane, ownAddresses: ['support@acme.example', 'no address'] }),
  sample('nothing at all', '', {}),
];

const table = [
  ...bounces.map((each) => ['bounce', each] as const),
  ...reports.map((each) => ['report', each] as const),
  ...answers.map((each) => ['auto-reply', each] as const),
  ...others,
  ...personal.map((each) => ['personal', each] as const),
].map(([kind, each]) => ({ kind, ...each }));

describe('recogniseAutomaticMail', () => {
  test.each(table)('$kind: $what', ({ kind, code, mail }) => {
    const verdict = recogniseAutomaticMail(mail);
    expect([verdict.kind, verdict.reasons[0]?.code ?? '']).toEqual([kind, code]);
  });

  test('has a sample for every signal', () => {
    expect(automaticMailSignals.map(({ code }) => code).filter((code) => !table.some((each) => each.code === code))).toEqual([]);
  });

  test('names every signal that it found, the decisive one first', () => {
    const { reasons } = recogniseAutomaticMail({
      headers: { 'auto-submitted': 'auto-replied', 'return-path': '<>', 'list-id': '<x>' },
      from: jane,
    });
    expect(reasons.map(({ code }) => code)).toEqual(['auto-replied', 'auto-submitted', 'null-return-path', 'list-header']);
  });

  test('reads several values of a header, as a list or joined by line feeds', () => {
    expect(recogniseAutomaticMail({ headers: { precedence: ['normal', 'bulk'] } }).kind).toBe('bulk');
    expect(recogniseAutomaticMail({ headers: { precedence: 'normal\nbulk' } }).kind).toBe('bulk');
  });

  test('sees no header in what every object has', () => {
    expect(recogniseAutomaticMail({ headers: Object.create({ 'x-loop': 'yes' }) }).kind).toBe('personal');
  });
});

test('every header that a sample needs is one to keep', () => {
  const names = table.flatMap(({ mail }) => Object.keys(mail.headers));
  expect(names.filter((name) => !tellsAutomaticMail(name))).toEqual([]);
  expect(tellsAutomaticMail('received')).toBe(false);
});
