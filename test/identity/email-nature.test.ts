import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { emailNature } from '../../src/identity/email-nature.ts';

describe('emailNature', () => {
  test.each([
    ['role', 'info sales support contact hello office billing abuse'.split(' ')],
    ['role', 'kontakt vertrieb rechnung buchhaltung kundenservice büro'.split(' ')],
    [
      'role',
      'ventas contacto facturación soporte comptabilite service-client contato vendas biuro verkoop info.berlin'.split(' '),
    ],
    ['role', ['sales+germany', 'support2', 'customer-service', 'Info', 'accounts.payable', 'atencion-al-cliente']],
    [
      'no-reply',
      'noreply no-reply no_reply no.reply donotreply do-not-reply noreply2 acme-noreply noreply+123 notifications'.split(' '),
    ],
    [
      'no-reply',
      'nicht-antworten nichtantworten ne-pas-repondre nepasrepondre no-responder nao-responda non-rispondere'.split(' '),
    ],
    ['system', 'mailer-daemon MAILER-DAEMON postmaster bounces bounces+jane=x.com bounce-123 mailerdaemon'.split(' ')],
    [
      'personal',
      'jane jane.doe j.sales casino-reply salesman infobert supporter jane+info hello.kitty2000x nora.reply daemon.smith'.split(
        ' ',
      ),
    ],
  ])('%s: %j', (kind, locals) => {
    const natures = locals.map((local) => [local, emailNature(`${local}@example.com`).kind]);
    expect(natures.filter(([, nature]) => nature !== kind)).toEqual([]);
  });

  test('names the word that tells', () => {
    expect(emailNature('acme-no-reply@example.com').reasons).toEqual([
      {
        code: 'no-reply-address',
        text: 'The address belongs to a machine that reads no answers.',
        evidence: { local: 'acme-no-reply', word: 'no-reply' },
      },
    ]);
  });

  test('does not depend on case, and gives an answer to any text', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(emailNature(text.toUpperCase().toLowerCase()).kind).toBe(emailNature(text.toLowerCase()).kind);
      }),
    );
  });
});
