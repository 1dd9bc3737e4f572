import { expect, test } from 'vitest';
import { accepted, converse } from './conversation.ts';

const phones = (said: string, country = 'US') => accepted(converse([said], {}, { defaultCountry: country }).findings, 'phone');

const addressesSaid = (language: string, lines: readonly string[]): readonly string[] =>
  converse(lines, {}, { languages: [language] })
    .findings.filter(({ field, verdict }) => field === 'address' && verdict === 'accepted')
    .map(({ text }) => text);

test.each([
  ['Call me at 201-555-0123', '+12015550123'],
  ['my number is (201) 555-0123 ext. 12', '+12015550123;ext=12'],
  ['+44 20 7946 0958', '+442079460958'],
  ['＋１ （２０１） ５５５－０１２３', '+12015550123'],
  ['رقمي ٠٠٤٤٢٠٧٩٤٦٠٩٥٨', '+442079460958'],
  ['cell 201.555.0123, home 201.555.0199', '+12015550123|+12015550199'],
])('phone: %s', (said, numbers) => {
  expect(phones(said).join('|')).toBe(numbers);
});

test.each([
  'My order number is 2015550123',
  'Paid 1,234,567.89 on 2024-05-03',
  'It was on 03/05/2024 10:30',
  'The server is 192.168.100.200',
  'Card 4111 1111 1111 1111 was charged',
  'Tracking number 1Z999AA10123456784',
  'IBAN DE89 3704 0044 0532 0130 00',
])('no phone: %s', (said) => {
  expect(phones(said)).toEqual([]);
});

test.each([
  ['手机号是13812345678', 'CN', '+8613812345678'],
  ['電話番号は090-1234-5678です。', 'JP', '+819012345678'],
])('a number in a script without spaces: %s', (said, country, number) => {
  expect(phones(said, country)).toEqual([number]);
});

test.each([['mera number 98765-43210', 'IN', '+919876543210']])('a number in two fives: %s', (said, country, number) => {
  expect(phones(said, country)).toEqual([number]);
});

test.each([
  ['Jean-Jacques arobase stuff.co.uk', 'jean-jacques@stuff.co.uk'],
  ['my email is ramesh at the rate yahoo dot co dot in', 'ramesh@yahoo.co.in'],
  ['my email is asdf+ab dot c at gmail dot com', 'asdf+ab.c@gmail.com'],
])('an address that is said: %s', (said, address) => {
  expect(accepted(converse([said]).findings, 'email')).toEqual([address]);
});

test.each(['please contact library2@singnet.example', 'meet me at stuff.co.uk'])('no address of the client: %s', (said) => {
  expect(accepted(converse([said]).findings, 'email')).toEqual([]);
});

test('a date of birth that is denied', () => {
  expect(accepted(converse(['my date of birth is not 14 May 1980']).findings, 'dateOfBirth')).toEqual([]);
});

test.each([
  ['邮箱是lucy@example.com', 'lucy@example.com'],
  ['メールはlucy@example.comです', 'lucy@example.com'],
  ['田中@例え.jp', '田中@xn--r8jz45g.jp'],
])('an address in a script without spaces: %s', (said, address) => {
  expect(accepted(converse([said]).findings, 'email')).toEqual([address]);
});

test.each([
  ['other-question', 'GB', ['A: And what is your account number?', '020 7946 0958']],
  ['no-trunk-prefix', 'GB', ['we quoted 20 7946 0958 for that job to the people who asked for it last week']],
  ['no-plan', 'US', ['we quoted 555 123 4567 for that job to the people who asked for it last week']],
])('the log tells why a number is none: %s', (why, defaultCountry, lines) => {
  expect(converse(lines, {}, { defaultCountry }).findings).toMatchObject([
    { field: 'phone', verdict: 'rejected', reasons: [{ code: why }] },
  ]);
});

test.each([
  ['fr', 'ici Nadège de la boulangerie Lambiotte à Ciney', 'boulangerie Lambiotte'],
  ['de', 'Moin, Fiete hier vom Bootsverleih Hansen', 'Bootsverleih Hansen'],
  ['pt', 'aqui é o Genivaldo da Borracharia Avenida', 'Borracharia Avenida'],
  ['es', 'habla Yuliana Quiceno, de la papelería Punto Arte en Envigado', 'papelería Punto Arte'],
  ['en', "I'm calling about a transfer from the bank I'm with", ''],
])('a word of business behind the name, in %s: %s', (language, said, company) => {
  const { findings } = converse([said], {}, { languages: [language] });
  expect(accepted(findings, 'company').join('|')).toBe(company);
});

test('behind another sentence a number answers no question', () => {
  const { findings } = converse(['A: And your order number?', 'No idea. If need be, 201-555-0123']);
  expect(accepted(findings, 'phone')).toEqual(['+12015550123']);
});

test('emails are the speaker’s own, unless the words say otherwise', () => {
  expect(accepted(converse(['My email is Ana.Roth@Example.com.']).findings, 'email')).toEqual(['ana.roth@example.com']);
  expect(converse(['I emailed bob@example.com yesterday']).findings).toMatchObject([
    { verdict: 'mentioned', reasons: [{ code: 'somebody-elses' }] },
  ]);
  expect(converse(['I wrote to help@us.example'], {}, { ownAddresses: ['help@us.example'] }).findings).toMatchObject([
    { verdict: 'rejected', reasons: [{ code: 'own-address' }] },
  ]);
});

test.each([
  ['I work for Bayer', 'Bayer'],
  ['I work for the New York Times', 'New York Times'],
  ['Company: Acme Robotics, Inc.', 'Acme Robotics, Inc.'],
])('company: %s', (said, company) => {
  expect(accepted(converse([said]).findings, 'company').map((name) => name.replace(/,? Inc\.$/, ', Inc.'))).toEqual([company]);
});

test.each([
  ["Hi, I'm Ana Roth from Lagoon Logistics. Do you deliver?", 'Lagoon Logistics'],
  ['This is Ben Carter with Carter & Sons Haulage', 'Carter & Sons Haulage'],
  ['My name is Ana Roth from Acme Inc. Please call me', 'Acme Inc'],
  ['Hola, soy Ana López de Transportes López S.L.', 'Transportes López S.L.'],
  ['Guten Tag, hier ist Karl Braun von der Braun Technik GmbH', 'Braun Technik GmbH'],
])('an employer behind the name: %s', (said, company) => {
  expect(accepted(converse([said]).findings, 'company')).toEqual([company]);
});

test.each([
  "I'm Ana Roth from New York",
  "I'm Ana from San Carlos",
  'This is Ana Roth from Madison Avenue Group Street',
  "I'm Ana with Bob",
])('no employer: %s', (said) => {
  expect(accepted(converse([said]).findings, 'company')).toEqual([]);
});

test('a company in answer to a question', () => {
  expect(accepted(converse(['A: Which company are you calling from?', 'Brady Memorial Chapel']).findings, 'company')).toEqual([
    'Brady Memorial Chapel',
  ]);
});

test.each([
  ['7 March 1984', '1984-03-07'],
  ['14th of September 1983', '1983-09-14'],
  ['25th of the 2nd 1996', '1996-02-25'],
  ['June 28th 1944', '1944-06-28'],
  ['29/12 1929', '1929-12-29'],
])('a date of birth in answer to a question: %s', (said, date) => {
  expect(
    accepted(
      converse(['A: What is your date of birth?', said], { channel: 'voice' }, { defaultCountry: 'GB' }).findings,
      'dateOfBirth',
    ),
  ).toEqual([date]);
});

test('a date without label or question is nobody’s birth, and an ambiguous one is not guessed', () => {
  expect(converse(['I ordered on 7 March 1984']).findings).toEqual([]);
  const { findings } = converse(['A: What is your date of birth?', '03/07/1984'], {}, { defaultCountry: undefined as never });
  expect(findings).toMatchObject([{ verdict: 'rejected', reasons: [{ code: 'ambiguous-order' }] }]);
});

test('a postal address after its label', () => {
  const { findings } = converse(['My address is 350 Fifth Avenue, New York, NY 10118. Thanks']);
  expect(accepted(findings, 'address')).toEqual([
    { street: '350 Fifth Avenue', city: 'New York', state: 'NY', postalCode: '10118', country: 'US' },
  ]);
});

test('what the channel vouches for', () => {
  const from = {
    phone: '+1 201 555 0123',
    whatsapp: '12015550123',
    session: 's1',
    webId: 'w1',
    instagram: { username: 'ana.roth' },
  };
  const { findings } = converse(['Hi'], { channel: 'whatsapp', from });
  expect(findings.map(({ field, verdict, source }) => `${field} ${verdict} ${source}`)).toEqual([
    'phone accepted channel',
    'phone accepted channel',
    'whatsapp accepted channel',
    'session accepted channel',
    'webId accepted channel',
    'instagram accepted channel',
  ]);
});

test('a call’s turns are read in their order, and places carry the turn', () => {
  const transcript = [
    { speaker: 'agent', text: 'May I have your name and date of birth?' },
    { speaker: 'client', text: "it's grace hopper" },
    { speaker: 'client', text: '9th of December 1906' },
  ] as const;
  const { findings } = converse(['ignored'], { channel: 'voice', transcript: [...transcript] });
  expect(findings.map(({ field, place }) => [field, place.part, place.turn])).toEqual([
    ['name', 'transcript', 1],
    ['dateOfBirth', 'transcript', 2],
  ]);
});

test('fields that are switched off are not looked for', () => {
  expect(converse(["I'm John Smith, 201-555-0123"], {}, { fields: ['phone'] }).findings.map(({ field }) => field)).toEqual([
    'phone',
  ]);
});

test('spoken and spelled addresses', () => {
  const said = (text: string) => accepted(converse([text], { channel: 'voice' }).findings, 'email');
  expect(said("it's grace dot hopper at example dot com")).toEqual(['grace.hopper@example.com']);
  expect(said('my email is j o h n at gmail dot com')).toEqual(['john@gmail.com']);
  expect(said('see you at noon')).toEqual([]);
});

test.each([
  ['en', 'GB', 'Regards,\nGraham Whitlock\n18 Tib Lane, Manchester M2 4JB\nRegistered Charity No. 1094472', '18 Tib Lane'],
  [
    'es',
    'ES',
    'Un saludo,\nFloristería Mimosa\nC/ Uría 31, bajo - 33003 Oviedo\n985 22 73 16 / WhatsApp 684 11 09 25',
    'C/ Uría 31, bajo',
  ],
  ['tr', 'TR', 'Saygılarımla,\nNurcan Altıparmak\nAtatürk Cad. No: 12 Kadıköy / İstanbul', 'Atatürk Cad. No: 12, Kadıköy'],
  ['ar', 'EG', 'مع الشكر،\nهشام الدمرداش\n١٨ شارع مكرم عبيد، مدينة نصر، القاهرة', '18 شارع مكرم عبيد, مدينة نصر'],
])('the address below a mail ends with its town, in %s', (language, defaultCountry, closing, street) => {
  const { findings } = converse(
    [`I write about the invoice that came today.\n\n${closing}`],
    { channel: 'email' },
    { languages: [language], defaultCountry },
  );
  expect(accepted(findings, 'address').map((address) => address.street)).toEqual([street]);
});

test('an answer with the address in lines of its own leaves out what leads to it and the number below', () => {
  const said = 'Pickup at work is easier:\n3350 SW Capitol Hwy\nPortland, OR 97239\n503 244 1968';
  const { findings } = converse(['A: Which address should we use, and which phone number?', said]);
  expect(accepted(findings, 'address')).toMatchObject([{ street: '3350 SW Capitol Hwy', city: 'Portland' }]);
});

test('a date of birth behind a title, or of our child, is somebody else’s', () => {
  const said = ['It is about Mr. Roland Pasquier, born 22/11/1941.', 'Our son Matteo was born on 14 June 2019.'];
  expect(said.flatMap((text) => accepted(converse([text]).findings, 'dateOfBirth'))).toEqual([]);
});

test('the number of a register is no phone, nor is an extension a part of the next number', () => {
  const closing = 'Saluti,\nLuca Tordi\nDolciaria Spagnuolo srl\n0825 624193 int. 5 / 366 4810952\nRBQ : 5618-4420-01';
  const { findings } = converse(
    [`Da stamattina non stampa più.\n\n${closing}`],
    { channel: 'email' },
    { languages: ['it'], defaultCountry: 'IT' },
  );
  expect(accepted(findings, 'phone')).toEqual(['+390825624193', '+393664810952']);
});

test('companies that a form, a domain with “and”, quotes or stars tell', () => {
  const company = (text: string, from = {}) => accepted(converse([text], { channel: 'email', from }).findings, 'company');
  expect(
    company('Name: Ada Okoro\nCompany (optional): Okoro Catering\nPhone: 201-555-0123', { email: 'web@hall.example' }),
  ).toEqual(['Okoro Catering']);
  const carlos = { name: 'Carlos Medrano', email: 'carlos.medrano@elpasotileandstone.example' };
  expect(company('Can you hold the boxes?\n\nCarlos Medrano\nEl Paso Tile & Stone\n(915) 555-0138', carlos)).toEqual([
    'El Paso Tile & Stone',
  ]);
  const rohan = { name: 'Rohan Bhatt', email: 'rbhatt@quillstonesoftware.example' };
  expect(
    company('Please escalate.\n\n--\n*Rohan Bhatt*\nDirector of IT, *Quillstone Software*\nc. (206) 555-0153', rohan),
  ).toEqual(['Quillstone Software']);
});

test.each(['27 08 1941', '2906 1928', '17 10 19 57', '02/07/1939'])('%s is a date where one is asked for, no phone', (said) => {
  const { findings } = converse(['A: What is your date of birth?', said], { channel: 'voice' }, { defaultCountry: 'GB' });
  expect(findings.filter(({ field }) => field === 'phone')).toEqual([]);
});

test.each(['Sent: 10/30/2001 01:40 PM', 'on 12/29/2001 11:15'])('the date and the hour in %j are no phone', (said) => {
  expect(converse([said]).findings.filter(({ field }) => field === 'phone')).toEqual([]);
});

test.each([
  ['Tel. (020) - 65 99 666', 'NL', '+31206599666'],
  ['Phone: (001) 617-324-3747', 'DE', '+16173243747'],
  ['WhatsApp: + 90-552-365-3483', 'DE', '+905523653483'],
])('a number in the notation %j', (said, country, number) => {
  expect(phones(said, country)).toEqual([number]);
});

test.each([
  'see https://lpc.example/event/16/attachments/1056/2017/hints.pdf',
  'Closes: https://lore.example/r/202511141108.abc@intel.example',
])('a part of the address of a page is no phone: %j', (said) => {
  expect(phones(said, 'DE')).toEqual([]);
});

test('lines with labels above the words of farewell, and an address right behind the name, are the sender’s', () => {
  const mail = (text: string, from: { name: string; email: string }) =>
    converse([text], { channel: 'email', from }, { defaultCountry: 'FR', languages: ['fr'] }).findings;
  const above = mail(
    'Le routeur redémarre à chaque appel.\n\nTél direct : 02 97 88 02 25.\n\nCordialement,\nDidier Loncle\nResponsable',
    { name: 'LONCLE Didier', email: 'didier@sydel.example' },
  );
  expect(accepted(above, 'phone')).toEqual(['+33297880225']);
  const beside = mail('It works.\n\n-- \nXi Ruoyao <xry111@xry.example>', {
    name: 'Xi Ruoyao via ltp',
    email: 'ltp@lists.example',
  });
  expect(accepted(beside, 'email')).toContain('xry111@xry.example');
});

test.each([
  ['fr', "A: Votre adresse, s'il vous plaît ?", 'Rue de la Gare 5, au deuxième étage.', 'Rue de la Gare 5'],
  [
    'de',
    'A: An welche Adresse war das?',
    'Eichenallee 9 in 24116 Kiel, 2. Stock links. Klingel ist kaputt',
    'Eichenallee 9 in 24116 Kiel',
  ],
  ['it', 'A: Altro?', "Indirizzo: Via Roma 12, Milano; C'è una perdita dal tubo", 'Via Roma 12, Milano'],
])('%s: the address ends before the floor, and before the next value of a form', (language, asked, said, address) => {
  expect(addressesSaid(language, [asked, said])).toEqual([address]);
});

test.each([
  ['nl', 'Ruben is bereikbaar via +31 6 55667788'],
  ['en', 'I need to call a customer whose phone is +1 202 555 0143'],
])('%s: the number in %j is somebody else’s', (language, said) => {
  const { findings } = converse([said], {}, { languages: [language] });
  expect(findings).toMatchObject([{ field: 'phone', verdict: 'mentioned', reasons: [{ code: 'somebody-elses' }] }]);
});

test('the number of a document is no phone', () => {
  expect(
    accepted(converse(['Mi documento es 75066377'], {}, { languages: ['es'], defaultCountry: 'PE' }).findings, 'phone'),
  ).toEqual([]);
});

test('two numbers with the digits for abroad stand beside each other', () => {
  expect(accepted(converse(['0033 1 56 61 17 34 / 0033 7 85 86 84 05']).findings, 'phone')).toEqual([
    '+33156611734',
    '+33785868405',
  ]);
});

test('the address by which a list is left is nobody’s, and the number for taxes no phone', () => {
  const footer = 'To unsubscribe from this group, send an email to acme-list+unsubscribe@example.com.';
  const text = `It works.\n\nThanks,\nAnn Bell\nann@lou.example\n${footer}`;
  expect(accepted(converse([text], { channel: 'email' }).findings, 'email')).toEqual(['ann@lou.example']);
  const card = 'Saluti\nAnna Rossi\nTel. 049/8931563\nCod.Fiscale - P.IVA 02663420285';
  expect(accepted(converse([card], { channel: 'email' }, { defaultCountry: 'IT' }).findings, 'phone')).toEqual(['+390498931563']);
});

test('in Dutch it is asked whether somebody is a patient, not who they are', () => {
  const { findings } = converse(['A: Bent u al patiënt bij ons?', 'Ja, 14 maart 1986.'], {}, { languages: ['nl'] });
  expect(accepted(findings, 'name')).toEqual([]);
});

test.each([
  ['en', 'Please deliver it to 12 Main Street, Springfield tomorrow', ['12 Main Street, Springfield']],
  ['en', 'deliver it to 12 Main Street. Thanks', ['12 Main Street']],
  ['en', 'I moved from 5 Oak Street to 12 Elm Street', []],
  ['en', 'send it to my mother at 12 Main Street', []],
  ['en', 'deliver 2 boxes to the Drive', []],
  ['fr', 'a livrer 12 rue Victor Hugo a Montreuil, interphone 24', ['12 rue Victor Hugo a Montreuil']],
  ['de', 'bitte liefern an Kirchweg 4b in Kassel, danke', ['Kirchweg 4b in Kassel']],
  ['nl', 'graag bezorgen op Kalverstraat 12, Amsterdam aub', ['Kalverstraat 12, Amsterdam']],
  ['es', 'enviar a la calle Mayor 12, Madrid por favor', ['calle Mayor 12, Madrid']],
  ['it', 'spedire in via Roma 12, Milano entro domani', ['via Roma 12, Milano']],
  ['ru', 'доставить на ул. Ленина, д. 5, кв. 12', ['ул. Ленина, д. 5, кв. 12']],
])('%s: where %j is to go: %j', (language, said, addresses) => {
  expect(addressesSaid(language, [said])).toEqual(addresses);
});
