import { expect, test } from 'vitest';
import { isolateMail } from '../../src/extraction/mail/isolate.ts';
import { accepted, converse, names } from './conversation.ts';

const own = (text: string): string =>
  isolateMail(text)
    .own.map(({ start, end }) => text.slice(start, end).trim())
    .filter((part) => part !== '')
    .join(' … ');

test.each([
  ['Thanks!\n\nOn Mon, 3 May 2024 at 10:00, Bob <bob@example.com> wrote:\n> Hello\n> Bob', 'Thanks!'],
  ['Thanks!\n\nOn Mon, 3 May 2024 at 10:00, Bob Builder\n<bob@example.com> wrote:\n> Hello', 'Thanks!'],
  ['Danke!\n\nAm 03.05.2024 um 10:00 schrieb Bob Bau:\n> Hallo', 'Danke!'],
  ['Merci\n\nLe 3 mai 2024 à 10:00, Bob <bob@example.com> a écrit :\n> Salut', 'Merci'],
  ['Gracias\n\nEl lun, 3 may 2024 a las 10:00, Bob (<bob@example.com>) escribió:\n> Hola', 'Gracias'],
  ['Obrigado\n\nEm seg., 3 de mai. de 2024 às 10:00, Bob <bob@example.com> escreveu:\n> Oi', 'Obrigado'],
  ['Grazie\n\nIl giorno lun 3 mag 2024 alle ore 10:00 Bob <bob@example.com> ha scritto:\n> Ciao', 'Grazie'],
  [
    'Saluti\nSara Bianchi\nTel. 020 7946 0619\nIl giorno lun 3 mag 2024 alle ore 10:00 Bob <bob@example.com> ha scritto:\n> Ciao',
    'Saluti\nSara Bianchi\nTel. 020 7946 0619',
  ],
  ['Bedankt\n\nOp ma 3 mei 2024 om 10:00 schreef Bob <bob@example.com>:\n> Hoi', 'Bedankt'],
  ['Спасибо\n\nВт, 12 мар. 2024 г. в 10:41, Ольга Дёмина <olga@example.com>:\n> Счёт во вложении.', 'Спасибо'],
  ['FYI\n\n-----Original Message-----\nFrom: Bob\nSent: Monday\nTo: Ana\nSubject: x\n\nHello', 'FYI'],
  ['FYI\n\n---------- Forwarded message ---------\nFrom: Bob <bob@example.com>\nTo: Ana\n\nHello', 'FYI'],
  ['Siehe unten\n\nVon: Bob\nGesendet: Montag\nAn: Ana\nBetreff: x\n\nHallo', 'Siehe unten'],
  [
    'Look\n\n\n\tBob Builder@EXAMPLE\n\t05/03/2001 10:00 AM\n\t\t \n\t\t To: Ana Roth\n\t\t cc: \n\t\t Subject: x\n\nHello',
    'Look',
  ],
  ['Blue.\nJD> Which colour?\nJD>\nB> And size?\nLarge.', 'Blue. … Large.'],
  ['> What colour?\nBlue.\n> Which size?\nLarge.', 'Blue. … Large.'],
  ['He wrote: nothing at all.\nRegards\nAna', 'He wrote: nothing at all.\nRegards\nAna'],
  ['Hans Bos (hans@x.example) wrote:\n: I have a problem.\n: \n: Who helps?\n\nUse a store.\nMarcus', 'Use a store.\nMarcus'],
  ['I know 3 programs. All wrote by them:\nthis one\nAna', 'I know 3 programs. All wrote by them:\nthis one\nAna'],
  ['Danke\nUte\n\n>>> Sandra Bode 22.06.2017 12:41 >>>\nHallo Ute,\ngeht das?\nSandra', 'Danke\nUte'],
  [
    'Yours\nAna Roth\n_______________________________________________\nDevel mailing list\ndevel@lists.example\nhttps://lists.example/listinfo/devel',
    'Yours\nAna Roth',
  ],
  [
    'Yours\nAna\n\n-- \nYou received this message because you are subscribed to the Google Groups "Jail" group.\nTo unsubscribe …',
    'Yours\nAna',
  ],
])('%j', (text, expected) => {
  expect(own(text)).toBe(expected);
});

const mail = (text: string, from = {}) =>
  converse([text], { channel: 'email', from }).findings.filter(({ source }) => source === 'message');

test.each([
  ['Please send it.\n\nBest regards,\nAna Roth', 'Ana Roth'],
  ['Please send it.\n\nThanks, Ana', 'Ana'],
  ['Dear Bob,\n\nplease send it.\n\nkind regards\nana roth', 'Ana Roth'],
  ['Please send it.\n-- \nAna Roth\nHead of Sales\nana@example.com', 'Ana Roth'],
  ['Bitte senden.\n\nMit freundlichen Grüßen\nJürgen Groß', 'Jürgen Groß'],
  ['Merci de l’envoyer.\n\nCordialement,\nCéline Therrien', 'Céline Therrien'],
  ['Por favor.\n\nUn saludo,\nJosé Ángel Ruiz', 'José Ruiz'],
  ['Por favor.\n\nAtenciosamente,\nLuiz Almeida', 'Luiz Almeida'],
  ['Per favore.\n\nCordiali saluti\nGiulia Neri', 'Giulia Neri'],
  ['Graag.\n\nMet vriendelijke groet,\nJan de Vries', 'Jan de Vries'],
])('signed: %j', (text, name) => {
  expect(names(mail(text))).toEqual([name]);
});

test('the addressee is not the sender, and neither is who is quoted', () => {
  expect(names(mail('Dear Bob,\n\nplease send it.'))).toEqual([]);
  expect(names(mail('Hi Bob\n\nthanks for the offer.\n\nOn 3 May 2024, Bob wrote:\n> Regards\n> Bob Builder'))).toEqual([]);
});

test('a last line is a name when the sender is called so', () => {
  expect(names(mail('It is done.  Sara', { name: 'Sara Shackleton' }))).toEqual(['Sara Shackleton']);
  expect(names(mail('It is done.  Great', { name: 'Sara Shackleton' }))).toEqual([]);
});

test('a signature gives phones, address and company; the fax is nobody’s phone', () => {
  const text = [
    'Please call me.',
    '',
    'Best regards,',
    'Keith Graham',
    'Senior Counsel',
    'Northern Filter Corporation',
    '55 Shuman Boulevard',
    'Naperville, Illinois 60563',
    'Phone: (630) 555-0134',
    '(630) 555-0135 (fax)',
    'keith@nfc.example',
  ].join('\n');
  const findings = mail(text);
  expect(accepted(findings, 'phone')).toEqual(['+16305550134']);
  expect(findings.find(({ text: span }) => span.includes('0135'))).toMatchObject({
    verdict: 'mentioned',
    reasons: [{ code: 'fax' }],
  });
  expect(accepted(findings, 'company')).toEqual(['Northern Filter Corporation']);
  expect(accepted(findings, 'address')).toMatchObject([
    { street: '55 Shuman Boulevard', city: 'Naperville', postalCode: '60563' },
  ]);
  expect(accepted(findings, 'email')).toEqual(['keith@nfc.example']);
});

test('values in a quote are only mentioned', () => {
  const findings = mail(
    'See below.\n\n-----Original Message-----\nFrom: Bob\nSent: Monday\n\nCall me at 201-555-0123 or bob@example.com',
  );
  expect(findings.map(({ field, verdict }) => `${field} ${verdict}`)).toEqual(['email mentioned', 'phone mentioned']);
});

test.each([
  ['Best regards,\nDr. Anna Walker', 'Anna Walker'],
  ['Mit freundlichen Grüßen\n\nProf. Dr. Matthias Vogelsang\nTelefon: 030 22334455', 'Matthias Vogelsang'],
  ['Best regards,\n12 Elm Dr', ''],
])('a title in front of a name is no street: %j', (closing, name) => {
  expect(names(mail(`The invoice of March came twice.\n\n${closing}`)).join('|')).toBe(name);
});

test('the name below a mail is no company, though nothing else tells what its line is', () => {
  const text = 'Aan de gemeente: de lantaarn voor nummer 8 is al sinds augustus uit.\n\nDirkje Mulder';
  const { findings } = converse([text], { channel: 'email' }, { languages: ['nl'] });
  expect(accepted(findings, 'company')).toEqual([]);
  expect(names(findings)).toEqual(['Dirkje Mulder']);
});

test.each([
  ['Tom Alvarez | Owner | Alvarez Plumbing LLC | 208.555.0142', 'Tom Alvarez', 'Alvarez Plumbing LLC', []],
  [
    'Tom Alvarez • Alvarez Plumbing LLC • 12 Main St, Boise, ID 83702',
    'Tom Alvarez',
    'Alvarez Plumbing LLC',
    ['12 Main St|Boise'],
  ],
  ['Anna Graf | Graf Technik GmbH | Lindenweg 4 | 50674 Köln', 'Anna Graf', 'Graf Technik GmbH', ['Lindenweg 4|Köln']],
])('a signature of one line: %s', (signature, name, company, places) => {
  const { findings } = converse([`Can you resend invoice 4471?\n\nCheers,\n${signature}`], { channel: 'email' });
  expect(names(findings)).toEqual([name]);
  expect(accepted(findings, 'company')).toEqual([company]);
  expect(accepted(findings, 'address').map(({ street, city }) => `${street}|${city}`)).toEqual(places);
});

test('what the law wants below a mail is neither a company nor an address of its sender', () => {
  const text = `passt so.

Mit freundlichen Grüßen

Josef Brandl
Brandl Landtechnik GmbH & Co. KG
Erdinger Straße 112 | 85356 Freising
Tel. +49 89 99998-214

Sitz der Gesellschaft: Freising, Registergericht München HRA 99817`;
  const { findings } = converse([text], { channel: 'email' }, { languages: ['de'], defaultCountry: 'DE' });
  expect(accepted(findings, 'company')).toEqual(['Brandl Landtechnik GmbH & Co. KG']);
  expect(accepted(findings, 'address')).toEqual([
    { street: 'Erdinger Straße 112', city: 'Freising', postalCode: '85356', country: 'DE' },
  ]);
});

test('a number with full stops is no date, so that the lines above it head no quote', () => {
  const text = `The fridge is warm again.

Bhavna

Bhavna Patel, RN
Clinic Manager | Lone Star Pediatrics
o 512.555.0177

From: Trevor <support@example.com>
Sent: Monday
To: Bhavna`;
  const { findings } = converse([text], {
    channel: 'email',
    from: { email: 'bhavna.patel@lonestarpeds.com', name: 'Bhavna Patel' },
  });
  expect(accepted(findings, 'phone')).toEqual(['+15125550177']);
  expect(accepted(findings, 'company')).toEqual(['Lone Star Pediatrics']);
});

test('a zone above the street belongs to the address', () => {
  const text =
    'Merci.\n\nCordialement,\nSandrine Lefebvre\nMENUISERIE ARVOR SARL\nZA de Kergaradec\n14 rue Alain Colas\n29850 Gouesnou';
  const { findings } = converse([text], { channel: 'email' }, { languages: ['fr'], defaultCountry: 'FR' });
  expect(accepted(findings, 'address').map(({ street }) => street)).toEqual(['ZA de Kergaradec, 14 rue Alain Colas']);
});

test('what is listed with the date of birth is the sender’s own', () => {
  const text =
    'Hier die Angaben:\n\nGeburtsdatum: 3. Mai 1986\nAnschrift: Am Markt 48, 50823 Köln\nHandy: 0151/22490638\n\nViele Grüße\nYasemin Korkmaz';
  const from = { email: 'yasemin.korkmaz@gmx.net', name: 'Yasemin Korkmaz' };
  const { findings } = converse([text], { channel: 'email', from }, { languages: ['de'], defaultCountry: 'DE' });
  expect(accepted(findings, 'phone')).toEqual(['+4915122490638']);
  expect(accepted(findings, 'address').map(({ city }) => city)).toEqual(['Köln']);
  const others = converse(
    [text.replace('Hier die Angaben:', 'Hier die Angaben zu meiner Mutter:')],
    { channel: 'email', from },
    { languages: ['de'], defaultCountry: 'DE' },
  );
  expect(accepted(others.findings, 'phone')).toEqual([]);
  expect(accepted(others.findings, 'address')).toEqual([]);
});

test('a sentence in a script without case is prose, so that a number below it is not the sender’s by its place', () => {
  const prose = 'لا لم و ما في من على أن هل قد ثم أو إن كان هو';
  const read = (line: string) =>
    converse(
      [`شكرا لكم على كل شيء في هذا اليوم\n\nمع التحية\nسارة\n${line}\n+201001234567`],
      { channel: 'email' },
      { languages: ['ar'] },
    );
  expect(accepted(read(prose).findings, 'phone')).toEqual([]);
  expect(accepted(read('القاهرة').findings, 'phone')).toEqual(['+201001234567']);
});
