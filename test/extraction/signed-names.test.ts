import { describe, expect, test } from 'vitest';
import { accepted, converse, names } from './conversation.ts';

/** What a mail without a header, or with one, tells in its text. */
const mail = (text: string, from: { name?: string; email?: string } = {}, languages: readonly string[] = ['en']) =>
  converse([text], { channel: 'email', from }, { languages }).findings.filter(({ source }) => source === 'message');

const body = 'It works now, as far as I can see.';

describe('the name in full stands below the given name that closes the mail', () => {
  test.each([
    ['Regards\nStefan\n-- \nProf. Dr.-Ing. Stefan Posch,\n        Institut fuer Informatik', 'Stefan Posch'],
    ['Regards,\nRoger\n\n--\nDr Roger Leigh -- Open Microscopy Environment', 'Roger Leigh'],
    ['Thanks,\n\tJean-Marc\n-- \nJean-Marc Valin, M.Sc.A., ing. jr.', 'Jean-Marc Valin'],
    ['Best regards,\n Birgit\n\n-----\nDr. rer. nat. Birgit Moeller  Pattern Recognition', 'Birgit Moeller'],
    ['Thanks!\n\n\t\tMiguel\n\nC. Miguel Marques, Development Services, York University', 'C. Marques'],
    ['Thanks in advance\n\nBrian\n\nThe first time\n\nBrian E. Granger\nAssistant Professor of Physics', 'Brian Granger'],
    ['Best wishes for a productive week.\nDr. Greg\n\nAs always,\nDr. Greg Wettstein, Ph.D, Worker', 'Greg Wettstein'],
    ['Best regards\n\nPhilippe\n\n-- \nPhilippe De Muyter +32 2 6101532 Macq SA', 'Philippe De Muyter'],
  ])('%j', (closing, name) => {
    expect(names(mail(`${body}\n\n${closing}`))).toEqual([name]);
  });
});

test.each([
  ['-- \nXi Ruoyao <xry111@xry111.example>\nSchool of Aerospace Science', 'Xi Ruoyao'],
  ['-- \nBenoit (Maverick) Plessis <benoit@maverick.example>  +33 6 77 42 78 32', 'Benoit Plessis'],
  ['-- \nBenoit Sigoure aka Tsuna\nEPITA Research', 'Benoit Sigoure'],
  ['  Bernhard\n\n-- \nIntevation GmbH      http://intevation.example/', 'Bernhard'],
  ['-- David\n\n-- \nAcme Inc', 'David'],
  ['LB\n\n-- \nLionel Bouton - inet6\n---------------------\n   Inetsys S.A.    Fax  +33 (0) 1 46 97 20 10', 'Lionel Bouton'],
  ['Bye\n\nA. Barchi\nbarchi at roggeroetortia.example', 'A. Barchi'],
])('%j signs a mail', (closing, name) => {
  expect(names(mail(`${body}\n\n${closing}`))).toEqual([name]);
});

test.each([
  ['Brian Day', '-- \nBrian Day                        bday@lambda.example', 'Brian Day'],
  ['Michael Lodman', '-- \nMichael Lodman\tDepartment of Computer Science', 'Michael Lodman'],
  ['Daniel Doktor', 'Best regards,\n\nDaniel Doktor', 'Daniel Doktor'],
  ['Paul Hudson Jr', 'Link Hudson.', 'Link Hudson'],
  ['Donald Mackie', 'Don Mackie - his opinions', 'Don Mackie'],
  ['Greg Snow', '-- \nGregory (Greg) L. Snow Ph.D.\nStatistical Data Center', 'Gregory Snow'],
])('a mail of %j that ends in %j is signed', (name, closing, signed) => {
  expect(names(mail(`${body}\n\n${closing}`, { name }))).toEqual([signed]);
});

test('the sender’s address may stand below the given name', () => {
  expect(names(mail(`${body}\n\nKenneth\nfinnegan@nrlssc.example`))).toEqual(['Kenneth']);
});

test('a firm in front of its address is no addressee', () => {
  const text =
    'Please see the remittance.\nRegistered Office: Peugeot Citroën Automobiles UK Ltd, 2 Sunbeam Way, Coventry CV3 1ND';
  expect(names(mail(text, { email: 'auto@mpsa.example' }))).toEqual([]);
});

test.each([
  ['Massy Finance', 'Handtekening,\nMassy Finance Limited'],
  ['Mr Ekrem Bayraktar', 'Your full names\n\nBayraktar Shipping Group'],
  ['Naturgy Resumen', 'Atentamente,\nEl equipo de Naturgy\n\n© Naturgy'],
  ['GMC', 'Kind regards\n\nGMC - Team'],
  ['info', 'Kind regards\n\nGMTeam'],
  ['Nigel', '*CONFIDENTIALITY NOTICE*'],
])('a mail of %j that ends in %j tells no name', (name, closing) => {
  expect(names(mail(`${body}\n\n${closing}`, { name, email: 'info@post.example' }))).toEqual([]);
});

test('words of a sentence in another language are no name below the farewell', () => {
  const text = 'Thanks for your reply\n\nI will resend it.\n\nPhilippe\n-- \nPhilippe De Muyter';
  expect(names(mail(text, {}, ['fr']))).toEqual(['Philippe De Muyter']);
});

test('what stands in a register is not introduced: “im” is German below an English mail', () => {
  const text = `${body}\n\nAll the best,\nStefan\n\nAcme GmbH\nEingetragen im Handelsregister des Amtsgerichts Dueren`;
  expect(names(mail(text))).toEqual(['Stefan']);
});

describe('a signature below the quote', () => {
  const signature = '-- \nAlyssa Feola\nCybersecurity Advisor\nalyssa.feola@gsa.example\ncell: 202-322-8267';

  test.each([
    'On Thu, Jan 21, 2021 at 11:03 AM Jason Callaway <notifications@hub.example>\nwrote:\n\n',
    'On Thu, Jan 21, 2021 at 11:03 AM Jason Callaway wrote:\n> Did you get it?\n> -----Original Message-----\n> Jason\n\n',
  ])('behind %j is the sender’s', (quote) => {
    const findings = mail(`test received\n\n${quote}${signature}`);
    expect(names(findings)).toEqual(['Alyssa Feola']);
    expect(accepted(findings, 'phone')).toEqual(['+12023228267']);
  });

  test('is somebody else’s where the quote has no marks', () => {
    const findings = mail(
      `test received\n\nOn Thu, Jan 21, 2021 at 11:03 AM Jason Callaway wrote:\n\nDid you get it?\n\n${signature}`,
    );
    expect(names(findings)).toEqual([]);
  });
});

test('a line with a name and the time above a quote says whose it is', () => {
  const text =
    '* Itamar Shtull-Trauring <itamar at itamarst.example> [111203, 13:28]:\n> $ twistd -y myscript.py\n\nIt worked.\n-- \nValentino Volonghi, Regia SpA, Milan';
  expect(names(mail(text))).toEqual(['Valentino Volonghi']);
});

test('a list that forwards a mail stands behind the name', () => {
  expect(names(mail(`${body}\n\nXi Ruoyao`, { name: 'Xi Ruoyao via ltp', email: 'ltp@lists.example' }))).toEqual(['Xi Ruoyao']);
});

test('a quote between quotation marks ends with them', () => {
  const text =
    'On Mon, 11 Oct 1999  William Smith  writes:\n\n"I intend to work about curses\nin ancient India"\n\nDear Dr. Smith,\n\nsee below.\n\nThanks,\nRobert\n\n-----\nRobert Langston\nMorgan Park Academy';
  expect(names(mail(text))).toEqual(['Robert Langston']);
});

test.each([
  ['V. Audigier\n\n-- \nVincent AUDIGIER\nAssociate Professor, CNAM', 'Vincent AUDIGIER'],
  ['V. Audigier\n\n-- \nBernard Audigier\nAssociate Professor, CNAM', 'V. Audigier'],
  ['V. Audigier\n\n-- \nVincent Moreau\nAssociate Professor, CNAM', 'V. Audigier'],
])('%j: the initial is spelled out below', (lines, name) => {
  expect(names(converse([`It works.\n\nBest regards,\n${lines}\nTel: 01 40 27 27 19`], { channel: 'email' }).findings)).toEqual([
    name,
  ]);
});
