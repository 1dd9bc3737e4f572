import { expect, test } from 'vitest';
import { extract } from '../../src/extraction/extract.ts';
import { accepted, converse, message, names, options } from './conversation.ts';

const answer = (question: string, said: string) => converse([`A: ${question}`, said]).findings;

test.each([
  ['name and last four of your social?', 'delgado 4471', 'Delgado'],
  ['name and last four of your social?', 'marcus delgado ssn 4471', 'Marcus Delgado'],
  ['name and account number?', 'vera ac no 9583', 'Vera'],
  ['name and booking reference?', 'priya XKJ45R', 'Priya'],
  ['name and booking reference?', 'priya nair A4587-22', 'Priya Nair'],
  ['name and booking reference?', 'kavin hgd 458', 'Kavin'],
  ['name and password?', 'name priya password hunter22', 'Priya'],
  ['name and email?', 'anna bell anna.bell@acme.example', 'Anna Bell'],
  ['name and email?', 'anna annabell99@acme.example', 'Anna'],
  ['name and email?', 'annabell@acme.example anna bell', 'Anna Bell'],
  ['name and phone?', '415-555-2671 priya nair', 'Priya Nair'],
  ['name and date of birth?', 'anna 12/05/1980', 'Anna'],
  ['name and company?', 'Priya Nair, Acme Ltd', 'Priya Nair'],
  ['name and company?', 'priya nair acme ltd', 'Priya Nair'],
])('“Your %s” – “%s”: the name ends where the next answer starts', (question, said, name) => {
  expect(names(answer(`Your ${question}`, said))).toEqual([name]);
});

test('figures say that a name stands in front of them only where nothing was asked since', () => {
  const questions = [{ topic: 'name', at: '2026-11-20T09:00:00.000Z' }] as const;
  const asked = { questions: [...questions, { topic: 'other', at: '2026-11-20T09:10:00.000Z' }] } as const;
  const found = [{ questions: [...questions] }, { questions: [...asked.questions] }].map((state) =>
    names(extract(message('delgado 4471'), state, options).findings),
  );
  expect(found).toEqual([['Delgado'], []]);
});

test('the address and the company start behind the name', () => {
  const [address] = accepted(
    answer('Your name and address, please?', 'priya nair 12 oak street springfield il 62704'),
    'address',
  );
  expect(address).toMatchObject({ street: '12 oak street', city: 'springfield', state: 'IL' });
  const companies = ['priya nair from acme', 'priya nair acme ltd', 'Priya Nair, Acme Ltd'].flatMap((said) =>
    accepted(answer('Your name and company?', said), 'company'),
  );
  expect(companies).toEqual(['acme', 'acme ltd', 'Acme Ltd']);
});

test.each([
  ['anjali s', 'Anjali S'],
  ['k p gegival', 'K Gegival'],
  ['kelley a. fleming', 'Kelley Fleming'],
  ['kim silver', 'Kim Silver'],
  ['mira shelton', 'Mira Shelton'],
  ['april', 'April'],
  ['june wiley', 'June Wiley'],
  ['mark antony', 'Mark Antony'],
  ['its me dorathy', 'Dorathy'],
])('“What is your name?” – “%s”', (said, name) => {
  expect(names(answer('What is your name?', said))).toEqual([name]);
});

test.each([
  ['de', ['A: Ihr Nachname?', 'brandstetter mit dt', 'A: Und mit Vornamen?', 'elfriede'], 'Elfriede Brandstetter'],
  ['de', ['A: Auf welchen Namen?', 'das wär die frau elfriede brandstetter'], 'Elfriede Brandstetter'],
  ['fr', ['A: Quel est votre nom de famille ?', 'delacourt avec un t', 'A: Prénom ?', 'simone'], 'Simone Delacourt'],
  ['fr', ['A: Nom, prénom et date de naissance ?', 'delacourt simone le douze mai soixante-deux'], 'Simone Delacourt'],
  ['es', ['A: ¿Su nombre?', 'Ramiro', 'A: ¿Apellidos?', 'Ojeda Pinto'], 'Ramiro Ojeda Pinto'],
  ['it', ['A: Data di nascita e nome?', 'donatella sperandio undici marzo settantadue'], 'Donatella Sperandio'],
  ['it', ['A: Il suo cognome?', 'De Luca'], 'De Luca'],
  ['it', ['A: con chi parlo', 'sono Bianchi della Edilmarca'], 'Bianchi'],
  ['pt', ['A: Seu nome?', 'Marlene', 'A: Sobrenome?', 'Figueira'], 'Marlene Figueira'],
  ['en', ['A: Full name and postcode?', 'denise hargreaves LS6 3QT'], 'Denise Hargreaves'],
  ['en', ['A: Full name', 'denise hargreaves'], 'Denise Hargreaves'],
  ['en', ['A: hello', "hiya it's noreen mccabe here em i'm ringing about the clinic"], 'Noreen McCabe'],
  ['hi', ['A: namaste', 'haan ji namaste main shalini kulshreshtha bol rahi hoon'], 'Shalini Kulshreshtha'],
])('%s, on a call: %j', (language, lines, name) => {
  expect(names(converse(lines, { channel: 'voice' }, { languages: [language] }).findings).at(-1)).toBe(name);
});

test('a company in answer to the question for the name is no person', () => {
  expect(names(answer('Who should I make it out to? What is the name?', 'Hargreaves Plumbing Ltd'))).toEqual([]);
});
