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
])('“What is your name?” – “%s”', (said, name) => {
  expect(names(answer('What is your name?', said))).toEqual([name]);
});
