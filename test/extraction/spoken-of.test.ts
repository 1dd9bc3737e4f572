import { expect, test } from 'vitest';
import { accepted, converse, names } from './conversation.ts';

const read = (language: string, text: string, country = 'US') =>
  converse([text], {}, { languages: [language], defaultCountry: country }).findings;

test.each([
  ['en', 'Do you have Fanta here?'],
  ['en', 'Parking here is a nightmare'],
  ['en', 'Can I pay with Monero here'],
  ['en', 'Please put it on my list called This Is Adele'],
  ['en', 'Cancel Disney Plus for me, I never asked for it'],
  ['en', 'I think I will take the cake. Chocolate.'],
  ['en', 'Mr. Lee, my question is about the invoice you sent to us last week, which I have not paid'],
  ['en', 'Nora Quist, who runs the shop beside the station, said that the parcel had been left with a neighbour two days ago'],
  [
    'de',
    'Hans Albrecht, der Leiter der Filiale am Markt, hat gestern gesagt, dass der Schrank erst im nächsten Monat geliefert wird',
  ],
  ['es', 'El encargado de la tienda del centro es Ramiro Cuesta'],
  ['pt', 'O ponto forte do time deles continua sendo o ataque, e o destaque é o Fabinho'],
  ['it', 'Vorrei sapere chi sono i nuovi gestori del negozio'],
  ['tr', 'Aslında burada çok bekledim'],
  ['zh', '你们有私人包间吗'],
  ['zh', '麻烦帮我叫车到机场'],
  ['zh', '好的，谢谢！'],
  ['en', 'call me ASAP'],
  ['en', 'my name appears twice on the invoice'],
  ['fr', 'C’est Samsung'],
  ['pl', 'nie jestem Anną Lewandowską, ale też lubię sport'],
  ['de', 'Mein Name fehlt auf der Rechnung'],
  ['it', 'il mio nome è sbagliato'],
  ['fr', 'RÉPONDEZ AU TÉLÉPHONE !!! j’appelle depuis ce matin'],
  ['pt', 'O entregador errou de bloco e o seu Joaquim já assinou a entrega'],
])('%s: “%s” names nobody who writes', (language, text) => {
  expect(names(read(language, text))).toEqual([]);
});

test.each([
  ['en', 'my name is farah khan ssn 5602', 'Farah Khan'],
  ['en', 'my name is linda and my company name is brightline', 'Linda'],
  ['en', 'hey Marco here, the door is stuck', 'Marco'],
  ['en', 'ooh hello love it’s Patricia again', 'Patricia'],
  ['en', 'Nora Quist, room 212, the heating is off', 'Nora Quist'],
  ['de', 'mein Name ist ute maurer telefon 0201 4456781', 'Ute Maurer'],
  ['pt', 'oii aqui é a Thaís Vasconcelos, o vestido veio rasgado', 'Thaís Vasconcelos'],
  ['tr', 'merhaba Deniz Aksoy adına rezervasyon var', 'Deniz Aksoy'],
  ['de', 'Name: Böhm, Jessica\nKarte sperren bitte', 'Jessica Böhm'],
  ['de', 'hallo ich bin die Steffi', 'Steffi'],
  ['es', 'Hola soy la señora Montoya', 'Montoya'],
  ['es', 'mi nombre es Jimena Ocampo Ríos y me cobraron doble', 'Jimena Ocampo Ríos'],
  ['it', 'buongiorno, sono la signora Ferri', 'Ferri'],
  ['it', 'Consegna solo di mattina, il cane è buono. Grazie da Ilaria Bortot', 'Ilaria Bortot'],
  ['es', 'El ascensor sigue parado desde ayer. Gracias, Rocío Saavedra', 'Rocío Saavedra'],
  ['es', 'a nombre de citlali xochihua porfa', 'Citlali Xochihua'],
])('%s: “%s” is written by %s', (language, text, name) => {
  expect(names(read(language, text))).toEqual([name]);
});

test.each([
  ['nl', 'NL', 'Mijn abonnement liep van 2014-2019'],
  ['nl', 'NL', 'De rekening was 1.040.261 (1 juli)'],
  ['zh', 'CN', '有没有人均500-1000元的套餐'],
])('%s: no phone stands in “%3$s”', (language, country, text) => {
  expect(accepted(read(language, text, country), 'phone')).toEqual([]);
});

test.each([
  ['ja', '株式会社山田商店の田中です', ['山田商店 株式会社']],
  ['ja', '株式会社山田商店が責任を負います', []],
  ['zh', '我来自宏达科技公司，想问一下价格', ['宏达科技公司']],
  ['zh', '我在北京路附近等了一个小时', []],
])('%s: the company in “%s”', (language, text, companies) => {
  expect(accepted(read(language, text), 'company')).toEqual(companies);
});

test('an agent who says their own name asks for none', () => {
  const said = ['A: Olá! Meu nome é Letícia, em que posso ajudar?', 'oi leticia, quero cancelar a assinatura'];
  expect(names(converse(said, {}, { languages: ['pt'], defaultCountry: 'BR' }).findings)).toEqual([]);
});

test.each([
  ['es', 'ES', 'la nueva dirección es C/ Mayor 41, 31001 Pamplona, cambiadla porfa', 'C/ Mayor 41', 'Pamplona'],
  ['it', 'IT', 'residente in Via Etnea 31, 95129 Catania, chiedo il duplicato', 'Via Etnea 31', 'Catania'],
  ['en', 'US', 'Ship to: 1450 Summit Ave, Suite 200, St. Paul, MN 55105', '1450 Summit Ave, Suite 200', 'St. Paul'],
])('%s: the address in “%3$s” ends where it ends', (language, country, text, street, city) => {
  expect(accepted(read(language, text, country), 'address')).toMatchObject([{ street, city }]);
});

test.each([
  ['de', 'DE', 'Karte sperren bitte, geb. 17.01.1991', '1991-01-17'],
  ['fr', 'FR', 'né le 11/06/2002, 19 rue du Faubourg', '2002-06-11'],
])('%s: the date of birth in “%3$s”', (language, country, text, date) => {
  expect(accepted(read(language, text, country), 'dateOfBirth')).toEqual([date]);
});

test('a name is confirmed', () => {
  const said = (language: string, ...lines: string[]) => names(converse(lines, {}, { languages: [language] }).findings);
  expect(said('pl', 'A: Czy pani Iwona Cichocka?', 'tak, Iwona Cichocka, słucham')).toEqual(['Iwona Cichocka']);
  expect(said('ru', 'A: Анатолий Бондаренко?', 'да, Анатолий Бондаренко, слушаю')).toEqual(['Анатолий Бондаренко']);
  expect(said('ru', 'A: Представьтесь, пожалуйста.', 'зачем? я только часы работы спросить')).toEqual([]);
});

test('an answer stands in the order of the question', () => {
  const said = (language: string, ...lines: string[]) => names(converse(lines, {}, { languages: [language] }).findings);
  expect(said('ru', 'A: Назовите фамилию и имя, пожалуйста.', 'Семёнов Виктор')).toEqual(['Виктор Семёнов']);
  expect(said('it', 'A: Cognome e nome, per favore?', 'Brambilla Ottavia')).toEqual(['Ottavia Brambilla']);
  expect(said('it', 'A: Cognome e nome, per favore?', 'Giulia Brambilla')).toEqual(['Giulia Brambilla']);
});

test.each([
  ['pt', 'bom dia fala a custódia meireles estou sem água desde ontem', 'Custódia Meireles'],
  ['nl', 'goedemorgen met wilbert hoekstra ik bel over de verzekering', 'Wilbert Hoekstra'],
  ['it', 'pronto parla ermanno brusaferro io chiamo per la caldaia', 'Ermanno Brusaferro'],
  ['es', 'buenas habla con yesid patarroyo lo que pasa es que no tengo luz', 'Yesid Patarroyo'],
])('%s: “%s” is heard of %s', (language, text, name) => {
  expect(names(converse([text], { channel: 'voice' }, { languages: [language] }).findings)).toEqual([name]);
});

test.each([
  ['es', '¿Me dice su apellido?', 'Bermúdez Lara', { firstName: 'Noa', lastName: 'Bermúdez Lara' }],
  ['nl', 'En uw familienaam?', 'de Backer', { firstName: 'Noa', lastName: 'de Backer' }],
  ['nl', 'En uw familienaam?', 'Noa de Backer', { firstName: 'Noa', lastName: 'de Backer' }],
])('%s: to “%s” “%s” tells the family name', (language, question, answer, name) => {
  const { findings } = converse(['A: What is your name?', 'Noa', `A: ${question}`, answer], {}, { languages: [language] });
  expect(accepted(findings, 'name').at(-1)).toMatchObject(name);
});

const addressed = (lines: readonly string[], language: string, country: string, channel: 'chat' | 'email' = 'chat') =>
  converse(lines, { channel }, { languages: [language], defaultCountry: country })
    .findings.filter(({ field, verdict }) => field === 'address' && verdict === 'accepted')
    .map(({ text }) => text);

test('an address stands behind the name that was asked for too, behind a label with words, and above a number', () => {
  const question = 'A: Mi dice nome, cognome e indirizzo completo?';
  expect(addressed([question, 'Mirko Zanetti, Via Canova 11, 6900 Lugano'], 'it', 'CH')).toEqual(['Via Canova 11, 6900 Lugano']);
  const label = 'Nuovo indirizzo x la spedizione: Via Rialto 12, 35122 Padova. Grazie';
  expect(addressed([label], 'it', 'IT')).toEqual(['Via Rialto 12, 35122 Padova']);
  const belgian = 'Graag een kopie.\n\nMet vriendelijke groet\n\nAn Wouters\nStationsstraat 9, 9000 Gent\nGSM 0478 12 34 56';
  expect(addressed([belgian], 'nl', 'BE', 'email')).toEqual(['Stationsstraat 9, 9000 Gent']);
  const identified = 'Quedo atento.\n\nAtentamente,\n\nWilson Cárdenas Rojas\nC.C. 80.412.337\nCalle 12 # 3-40, Cali';
  expect(addressed([identified], 'es', 'CO', 'email')).toEqual(['Calle 12 # 3-40, Cali']);
});

test('letters in a list of capitals spell no name, nor does a number that somebody called from belong to the client', () => {
  const { findings } = converse(
    ['A: Confirma o nome que está no bilhete?', 'com dois N, Y e T no lugar do C', 'Recebi uma chamada do 210 112 000'],
    {},
    { languages: ['pt'], defaultCountry: 'PT' },
  );
  expect(names(findings)).toEqual([]);
  expect(accepted(findings, 'phone')).toEqual([]);
});

test.each([
  ['es', 'mi correo es noelia barbeito todo junto arroba gmail punto com', 'noeliabarbeito@gmail.com'],
  ['en', 'my email is peggy sutcliffe all one word at example dot com', 'peggysutcliffe@example.com'],
  ['nl', 'mijn mailadres is joost verbeek aan elkaar at example punt nl', 'joostverbeek@example.nl'],
])('%s: in “%s” the words of the address are written as one', (language, text, email) => {
  const { findings } = converse([text], { channel: 'voice' }, { languages: [language] });
  expect(accepted(findings, 'email')).toEqual([email]);
});

test('a company that bears the name of the one who signs, or of the header, is one by its legal form', () => {
  const text =
    'Onze pas is geweigerd.\n\nMet vriendelijke groet,\n\nElly de Boer\nDe Boer Transport B.V.\nHavenweg 2\n4541 HL Sluiskil';
  const from = { email: 'kantoor@deboertransport.nl', name: 'De Boer Transport' };
  const { findings } = converse([text], { channel: 'email', from }, { languages: ['nl'], defaultCountry: 'NL' });
  expect(accepted(findings, 'company')).toEqual(['De Boer Transport B.V.']);
});

test('a name closes a mail with a number in brackets behind it, and in a chat an address ends with its sentence', () => {
  const mail = converse(['Ik kan me niet inschrijven.\n\nGr. Joris (s1047729)'], { channel: 'email' }, { languages: ['nl'] });
  expect(names(mail.findings)).toEqual(['Joris']);
  const chat = 'Cambio de envío, mi dirección: Av. Rivadavia 6820, 3° B, C1406GLP, CABA. Lo recibe el encargado';
  expect(addressed([chat], 'es', 'AR')).toEqual(['Av. Rivadavia 6820, 3° B, C1406GLP, CABA']);
});

test('a usual word is a name where it is the whole answer', () => {
  expect(names(converse(['A: Who am I speaking with?', 'will']).findings)).toEqual(['Will']);
  expect(names(converse(['A: Who am I speaking with?', 'will do']).findings)).toEqual([]);
});

test('an address stands in the lines below a label with words behind it', () => {
  const text = 'Bonjour,\n\nVoici ma nouvelle adresse pour le relevé :\n\n12, rue des Lilas\n69003 Lyon\n\nMerci';
  expect(addressed([text], 'fr', 'FR', 'email')).toEqual(['12, rue des Lilas\n69003 Lyon']);
});

test('a line with the label of a number is not even tried as an address', () => {
  const text = 'Please call me back.\n\nKind regards,\n\nEmma Hollis\nHollis Freight Ltd\nTel. +44 20 7946 0619';
  const { findings } = converse([text], { channel: 'email' }, { defaultCountry: 'GB' });
  expect(findings.filter(({ field }) => field === 'address')).toEqual([]);
});
