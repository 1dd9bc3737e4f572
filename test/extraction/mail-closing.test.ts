import { describe, expect, test } from 'vitest';
import { accepted, converse, names } from './conversation.ts';

const mail = (text: string, from: { name?: string; email?: string } = { name: 'Bill Frantz', email: 'frantz@net.example' }) =>
  converse([text], { channel: 'email', from }).findings.filter(({ source }) => source === 'message');

describe('the full name of the header at the head of a line signs a mail', () => {
  test.each([
    'It works.\n\n-- Bill Frantz <frantz@net.example> PGP preferred.',
    'It works for me, as it should for you.\n\nBill Frantz Phone +91-11-6841172, 6849103 frantz@cpsr.example',
    'It works for me, as it should for you.\n\n*       *       Bill J. Frantz\n                frantz@cpsr.example',
    'It works.\n\nRegards,\n--------------\nAtte.: Bill Frantz\nOffice: (55) 5018 0565',
    'It works.\n\nRegards\n\nDipl.-Ing. (FH) Bill Frantz\nDeveloper',
    'I had volunteered for it.\n\n-----------------\nBill Frantz       | Client in California | Periwinkle\n(408)356-8506     | in Pittsburgh',
    'Thank you, Mr. President.  I hope that you have carefully studied it.\nI fear for the consequences if you have not.\n\nBill Frantz\n440 S. Franklin St.',
  ])('%j', (text) => {
    expect(names(mail(text))).toEqual(['Bill Frantz']);
  });

  test('and so does its given name above a rule', () => {
    const text = 'As said, this one differs.\n\nBill\n\n-- \nPengutronix e.K.\nPhone: +49 5121 206917 0';
    expect([names(mail(text)), accepted(mail(text), 'phone')]).toEqual([['Bill Frantz'], ['+4951212069170']]);
  });

  test.each([
    'Bill Frantz wrote that it works, but I have not seen it myself so far, and nobody else has.',
    'I asked Bill Frantz.',
  ])('but not in a sentence: %j', (text) => {
    expect(names(mail(`${text}\n\nThanks,\nAnn Bell`, { name: 'Ann Bell', email: 'ann@bell.example' }))).toEqual(['Ann Bell']);
  });
});

test('a signature in columns is read column by column', () => {
  const text = [
    'Sascha',
    '',
    '-- ',
    'Pengutronix e.K.                           |                             |',
    'Steuerwalder Str. 21                       | http://www.pengutronix.example/  |',
    '31137 Hildesheim, Germany                  | Phone: +49-5121-206917-0    |',
  ].join('\n');
  const findings = mail(text, { name: 'Sascha Hauer', email: 's.hauer@pengutronix.example' });
  expect(accepted(findings, 'company')).toEqual(['Pengutronix e.K.']);
  expect(accepted(findings, 'phone')).toEqual(['+4951212069170']);
  expect(accepted(findings, 'address')).toEqual([
    { street: 'Steuerwalder Str. 21', city: 'Hildesheim', postalCode: '31137', country: 'DE' },
  ]);
});

test('stars part the address from the company', () => {
  const text = 'Hallo,\nbitte um Antwort.\n\nGruß\nAna Roth\nTeamViewer GmbH * Jahnstr. 30 * 73037 Göppingen * Germany';
  expect(accepted(mail(text, { name: 'Ana Roth', email: 'ana@roth.example' }), 'address')).toEqual([
    { street: 'Jahnstr. 30', city: 'Göppingen', postalCode: '73037', country: 'DE' },
  ]);
});

test('an address with a label in the signature is the sender’s, though the mail came from another', () => {
  const text = 'Hello,\nplease call.\n\nRegards,\nDave Ramsden\nE-mail: davdr1964@mail.example';
  expect(accepted(mail(text, { name: 'Dave Ramsden', email: 'assistant@univ.example' }), 'email')).toEqual([
    'davdr1964@mail.example',
  ]);
});

test.each(['R.C.S. Paris : B 421 938 861', 'Ust-IdNr.: DE 205 198 055', 'USt-ID-Nr.: DE 1367 25570'])(
  'the number of a register is no phone: %s',
  (line) => {
    const text = `Bonjour,\nmerci de rappeler.\n\nCordialement,\nBill Frantz\nTél. 01 84 19 00 00\n${line}`;
    expect(accepted(mail(text), 'phone')).toHaveLength(1);
  },
);
