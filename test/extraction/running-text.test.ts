import { describe, expect, test } from 'vitest';
import { accepted, converse, names } from './conversation.ts';

/** The addresses that were accepted, their parts between bars. */
const addresses = (said: string, language: string, country: string): string[] =>
  accepted(converse([said], {}, { languages: [language], defaultCountry: country }).findings, 'address').map(
    ({ street, city, state, postalCode }) => [street, city, state, postalCode].map((part) => part ?? '').join('|'),
  );

describe('an address that nothing announces', () => {
  test.each([
    [
      'en',
      'US',
      'please ship it to 4821 Maple Grove Ln Apt 3B, Columbus, OH 43215. thanks',
      '4821 Maple Grove Ln Apt 3B|Columbus|OH|43215',
    ],
    ['en', 'US', 'send it to po box 1182, Boise ID 83701 please', 'po box 1182|Boise|ID|83701'],
    ['en', 'GB', 'we live at The Old Bakery, Mill Lane, Stroud, GL5 2RD', 'The Old Bakery, Mill Lane|Stroud||GL5 2RD'],
    ['en', 'CA', 'ship to 1205-88 Harbour St, Toronto ON M5J 2S9', '1205-88 Harbour St|Toronto|ON|M5J 2S9'],
    ['de', 'DE', 'Bitte an Schillerstr. 14, 79102 Freiburg im Breisgau schicken', 'Schillerstr. 14|Freiburg im Breisgau||79102'],
    ['fr', 'FR', "j'habite au 12 bis rue des Lilas, 69003 Lyon", '12 bis rue des Lilas|Lyon||69003'],
    [
      'es',
      'MX',
      'mi dirección es Av. Sur 1234, Col. Del Valle, 03100 Ciudad de México',
      'Av. Sur 1234, Col. Del Valle|Ciudad de México||03100',
    ],
    [
      'pt',
      'BR',
      'entregar na Rua das Laranjeiras, 320, Rio de Janeiro - RJ, 22240-006',
      'Rua das Laranjeiras, 320|Rio de Janeiro|RJ|22240-006',
    ],
    ['it', 'IT', 'spedite a Via Garibaldi 7, 16124 Genova', 'Via Garibaldi 7|Genova||16124'],
    ['it', 'IT', 'abito in via dei mille 62, 90144 palermo, il cellulare lo sapete', 'via dei mille 62|palermo||90144'],
    [
      'es',
      'ES',
      'La nueva es avenida de Portugal 17, 3º izq., 37004 Salamanca. El mensajero puede preguntar',
      'avenida de Portugal 17, 3º izq.|Salamanca||37004',
    ],
    [
      'es',
      'MX',
      'El pedido es para Av. Revolución 1543, int. 4, col. San Ángel, 01000 CDMX',
      'Av. Revolución 1543, int. 4, col. San Ángel|CDMX||01000',
    ],
    [
      'de',
      'DE',
      'Neue Anschrift ab 1.12.: Piotr Nowicki, Hauptstraße 7a, 15230 Frankfurt (Oder).',
      'Hauptstraße 7a|Frankfurt (Oder)||15230',
    ],
    [
      'nl',
      'NL',
      'wij wonen op Gasthuisstraat 12, 3311 AB Dordrecht maar zijn pas om 21u thuis',
      'Gasthuisstraat 12|Dordrecht||3311 AB',
    ],
  ])('%s in %s: %s', (language, country, said, parts) => {
    expect(addresses(said, language, country)).toEqual([parts]);
  });

  test.each([
    ['en', 'US', 'Your store at 500 Main St, Dallas, TX 75201 was closed yesterday, and nobody told us why'],
    ['en', 'GB', 'the accident happened at 12 High Street, Leeds LS1 4AP'],
    ['en', 'US', 'there are 12 apples and 4 pears, order 43215'],
    ['de', 'DE', 'Am 12. März 2024 Berlin besucht, 20 Leute, 10115 Stück'],
    ['en', 'US', 'The address of Civic Impulse is 77 Massachusetts Ave, Cambridge MA 02139 and not where you went'],
    ['en', 'US', 'The bus drops you off at 10963 Archwood Avenue, Boise ID 83701 every morning, which is too early'],
    ['fr', 'FR', 'mon colis est au point relais Tabac Le Balto, 14 place Jean Jaurès, 93100 Montreuil'],
  ])('is nobody’s own in %s, %s: %s', (language, country, said) => {
    expect(addresses(said, language, country)).toEqual([]);
  });
});

describe('what is heard has no capitals', () => {
  const heard = (text: string, language: string): string[] =>
    names(converse([text], { channel: 'voice' }, { languages: [language] }).findings);

  test.each([
    ['fr', "oui allô c'est madame gagnon là j'appelais pour le dossier", 'Gagnon'],
    ['de', 'ja schönen guten tag schmitz mein name ich hatte schon mal angerufen', 'Schmitz'],
    ['es', 'buenas tardes soy carmen eh carmen gutiérrez soler y llamaba por el router', 'Carmen Gutiérrez Soler'],
    ['en', "yes this is tanisha broadnax that's b r o a d n a x i'm moving my appointment", 'Tanisha Broadnax'],
    ['fr', 'bonjour guillou nathalie je vous appelle pour ma retraite', 'Nathalie Guillou'],
    ['fr', "alors mon nom c'est khelifi k h e l i f i prénom karim", 'Karim Khelifi'],
  ])('%s: %s', (language, said, name) => {
    expect(heard(said, language)).toContain(name);
  });

  test.each([
    ['fr', "c'est monsieur delcourt qui m'a dit de rappeler"],
    ['es', 'hola soy de puebla y quiero saber si hacen envíos'],
    ['en', 'this is about my order it never came'],
  ])('nobody in %s: %s', (language, said) => {
    expect(heard(said, language)).toEqual([]);
  });
});

test.each([
  ['de', 'Ich schreibe für meine Mutter, Ingeborg Falk (geb. 14.06.1939)'],
  ['fr', 'ma fille Léonie (née le 19/01/2016) attend ses semelles'],
  ['en', 'His hospital number is 3381907 and he was born on 9 May 1938'],
])('the birth of somebody else in %s: %s', (language, said) => {
  expect(accepted(converse([said], {}, { languages: [language], defaultCountry: 'GB' }).findings, 'dateOfBirth')).toEqual([]);
});

test('“my” is heard behind a birth of somebody else', () => {
  const said = 'ma fille Léonie ne vient pas, je suis née le 19/01/1986';
  expect(accepted(converse([said], {}, { languages: ['fr'], defaultCountry: 'FR' }).findings, 'dateOfBirth')).toEqual([
    '1986-01-19',
  ]);
});

test.each([
  ['DE', ['A: Haben Sie die Kundennummer?', 'ja 40 118 7735']],
  ['DE', ['Auftragsnr 77-20418 ist noch offen']],
  ['FR', ['A: Référence client ?', '0645120097']],
  ['US', ['A: What is your date of birth?', '2906 1970']],
  ['BR', ['o endereço é Travessa São Jorge 38, 40255-190 Salvador']],
])('a number that counts something else, in %s: %j', (country, lines) => {
  const language = { DE: 'de', FR: 'fr', BR: 'pt' }[country] ?? 'en';
  expect(accepted(converse(lines, {}, { languages: [language], defaultCountry: country }).findings, 'phone')).toEqual([]);
});

test.each([
  ['es', 'Hice una transferencia a nombre de Sandra Giraldo y no llega'],
  ['es', 'Pagué a nombre de Inmobiliaria Cuesta'],
  ['fr', "il s'appelle Rachid je crois, Rachid Boukhari"],
  ['pt', 'a nota está no nome da avó'],
  ['es', 'no, es broma, solo estaba probando. hasta luego Alba'],
])('somebody else’s name in %s: %s', (language, said) => {
  expect(names(converse([said], {}, { languages: [language] }).findings)).toEqual([]);
});

test.each([
  [['A: Nome e data di nascita del bambino?', 'Leonardo Brambilla 19/02/2017'], 'it'],
  [['A: Vous souvenez-vous de son nom ?', 'Rachid Boukhari'], 'fr'],
])('a question for somebody else: %j', (lines, language) => {
  expect(names(converse(lines, {}, { languages: [language] }).findings)).toEqual([]);
});

test('a deposit makes nobody a payee', () => {
  const said = 'I have paid the deposit for the table, it is under the name of Grace Hopper';
  expect(names(converse([said]).findings)).toEqual(['Grace Hopper']);
});

test.each([
  [['A: et votre nom', 'lemoine', 'A: et votre prénom', 'jean-baptiste'], 'fr', 'Jean-Baptiste Lemoine'],
  [['A: Familienname, Vorname und Geburtsdatum bitte.', 'Hrdlicka, Zdenka, geb. 30.1.1966'], 'de', 'Zdenka Hrdlicka'],
  [['A: con quién tengo el gusto', 'con jorge pardo buenos días'], 'es', 'Jorge Pardo'],
  [['Nombre: Joan Marc\nApellidos: Puigdollers Serra'], 'es', 'Joan Puigdollers Serra'],
  [['A: Pouvez-vous m’indiquer vos nom et prénom ?', 'nom nguyen\nprénom mai'], 'fr', 'Mai Nguyen'],
])('a name in two parts: %j', (lines, language, name) => {
  expect(names(converse(lines, {}, { languages: [language] }).findings).at(-1)).toBe(name);
});

test.each([
  ['de', 'DE', 'Umzug! Neue Anschrift: Piotr Nowicki, Am Markt 7, 15230 Frankfurt (Oder)', ['Piotr Nowicki']],
  ['de', 'DE', 'bitte schickt es an\nUte Behrens\nAm Markt 7\n15230 Frankfurt', ['Ute Behrens']],
  ['en', 'US', 'please ship it to Maple House, 4821 Maple Grove Ln, Columbus, OH 43215', []],
])('the name in front of the speaker’s own address, %s in %s: %s', (language, country, said, expected) => {
  expect(names(converse([said], {}, { languages: [language], defaultCountry: country }).findings)).toEqual(expected);
});

test('an address of another country counts where a label stands before it', () => {
  expect(addresses('Adresse : ul. Radzymińska 61, Warszawa', 'fr', 'FR')).toEqual(['ul. Radzymińska 61|Warszawa||']);
});

test('a form may ask for the parts of an address in lines of their own', () => {
  const french =
    'Nom : Diarra\nAdresse : 31 avenue Jean Jaurès\nCode postal / Ville : 93310 Le Pré-Saint-Gervais\nTéléphone : 0639985562';
  expect(addresses(french, 'fr', 'FR')).toEqual(['31 avenue Jean Jaurès|Le Pré-Saint-Gervais||93310']);
  const german = 'Adresse: Am Markt 3\nPLZ: 50667\nOrt: Köln\nFrage: Wann?';
  expect(addresses(german, 'de', 'DE')).toEqual(['Am Markt 3|Köln||50667']);
});

test('a word between the number and the town joins them', () => {
  expect(addresses('mijn adres is Meidoornstraat 17 in Assen', 'nl', 'NL')).toEqual(['Meidoornstraat 17|Assen||']);
});

test('a name is read behind thousands of phrases that might introduce one', () => {
  const { findings } = converse([`${'this is fine. '.repeat(5000)}My name is Ana Roth.`]);
  expect(names(findings)).toEqual(['Ana Roth']);
});
