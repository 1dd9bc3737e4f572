import { describe, expect, test } from 'vitest';
import { accepted, converse, names } from './conversation.ts';

const told = (language: string, lines: readonly string[], channel: 'chat' | 'voice' = 'chat') =>
  names(converse(lines, { channel }, { languages: [language] }).findings);

describe('names as people tell them to bots and on calls', () => {
  test.each([
    ['de', ['Tisch für vier Personen, Freitag um 19 Uhr. Name Braun.'], 'Braun'],
    ['it', ["Vorrei prenotare per giovedì, verso l'una, 2 persone. Nome Carla Neri."], 'Carla Neri'],
    ['de', ['A: Unter welchem Namen soll ich reservieren?', 'Unter Mueller.'], 'Mueller'],
    ['en', ['A: What name would you like the reservation under?', 'Reserve it under Paul, for 4:50 pm'], 'Paul'],
    ['en', ['A: Sorry, your name is?', 'Name was Brian.'], 'Brian'],
    ['it', ['A: Da parte di chi?', 'di Marco Bini'], 'Marco Bini'],
    ['fr', ["A: C'est de la part de qui ?", 'de la part de Julie Perrin'], 'Julie Perrin'],
    ['es', ['A: ¿A nombre de quién?', 'soi Pedro 555-4321'], 'Pedro'],
    ['en', ['naval this side'], 'Naval'],
    ['de', ['Bing ist mein Nachname'], 'Bing'],
    ['fr', ['Le nom pour la réservation est Anderson.'], 'Anderson'],
    ['pt', ['Me chama de gabi'], 'Gabi'],
    ['ru', ['Игорь. Мой номер 8 916 123 45 67.'], 'Игорь'],
    ['ja', ['A: お名前は何ですか。', 'ニーナ'], 'ニーナ'],
    ['zh', ['我叫珍妮丝。'], '珍妮丝'],
    ['zh', ['A: 请问您叫什么名字？', '安东尼·福克斯。'], '安东尼 福克斯'],
    ['de', ['Mein Name ist Vera Kvan'], 'Vera Kvan'],
    ['de', ['Mein Name ist Rechtsanwalt Francis Crespo'], 'Francis Crespo'],
    ['it', ['Mi chiamo James Bond di FAM e ho un appuntamento'], 'James Bond'],
    ['nl', ['Hoi Sara, met Lin. Ik sta morgen bij de ingang.'], 'Lin'],
    ['en', ['My name is Jones, David'], 'David Jones'],
    ['en', ['Could someone ring me about the winch?\n\nThanks\nDuncan Abernethy\nAbernethy Marine Services'], 'Duncan Abernethy'],
    ['it', ['Aspettiamo ancora il corriere. Grazie, Rosanna Ghezzi (Farmacia Comunale Lodi)'], 'Rosanna Ghezzi'],
    ['fr', ['bonjour cest julien marchetti jai toujours pas recu ma box'], 'Julien Marchetti'],
  ])('%s: %j', (language, lines, name) => {
    expect(told(language, lines)).toEqual([name]);
  });

  test.each([
    ['es', ['A: ¿A nombre de quién?', 'Entiendo. ¿Con cuánta anticipación aceptan reservas?']],
    ['es', ['A: ¿Me das tu nombre?', 'Ok, agéndame para este viernes a las 8pm']],
    ['es', ['A: ¿Me compartes nombre, barrio y referencia?', 'barrio Alto Prado']],
    ['it', ['A: Il suo nome? Conferma per favore?', 'Va bene.']],
    ['ja', ['東区でお願いします。']],
    ['zh', ['麻烦帮我叫车到机场']],
    ['de', ['Sicher, sie lautet (916) 448-3481. Vielen Dank für Ihre Hilfe. Ich schätze es sehr. Vielen Dank.']],
    ['en', ['my name is Mr.']],
    ['it', ['Il mio nome è (biiiiiiiip)']],
    ['ru', ['A: Как вас зовут?', 'пройти ТО автомобиль шкода']],
    ['de', ['Hallo Anna, 0171 2345678']],
    ['en', ['A: May I have your name please?', "I'm just asking a quick question first"]],
    ['en', ['This is Sparta?? I ordered a helmet and got a colander']],
    ['en', ['A: Which model do you have?', "It's Alexa, the small round one"]],
    ['en', ['Your driver left a note that says "Hi I\'m Jeff, sorry I missed you" but I was in all day']],
  ])('%s: %j tells none', (language, lines) => {
    expect(told(language, lines)).toEqual([]);
  });

  test('what is asked last of several clauses is meant: the family name', () => {
    const lines = ['Soy Laura.', 'A: Para la reserva a tu nombre, ¿me confirmas tus apellidos, Laura?', 'Torres.'];
    expect(told('es', lines)).toEqual(['Laura', 'Laura Torres']);
  });

  test('a word behind a star corrects the name that was just told', () => {
    const lines = ['A: Could you tell me your name?', 'Stephen Rusell', 'sorry *Russell'];
    expect(told('en', lines)).toEqual(['Stephen Rusell', 'Stephen Russell']);
  });

  test('of a name that is spelled on a call, what follows the letters is no part', () => {
    const said = 'this is deborah lindqvist l i n d q v i s t i left a message on friday';
    expect(told('en', [said], 'voice')).toEqual(['Deborah Lindqvist']);
  });

  test('a given name that was said is completed where the whole name is asked for', () => {
    expect(told('en', ["I'm Denise.", 'A: And your full name, please?', 'Hargreaves'])).toEqual(['Denise', 'Denise Hargreaves']);
  });

  test('“May I tell her who is calling?” asks the client, “and her name?” does not', () => {
    expect(told('en', ['A: May I tell her who is calling?', 'This is Bill Burton, about our meeting.'])).toEqual(['Bill Burton']);
    expect(told('en', ['A: And her name, please?', 'Bill Burton'])).toEqual([]);
  });

  test('who speaks is told behind other questions too, by a usual given name or a title', () => {
    expect(told('en', ['A: How may I help you today?', 'Yes, this is John.'])).toEqual(['John']);
    expect(told('fr', ['A: Comment puis-je vous aider ?', "Euh... c'est Monsieur Garcia"])).toEqual(['Garcia']);
    expect(told('en', ['A: Which airport?', "It's Boston."])).toEqual([]);
  });
});

test.each([
  ['I was born in nineteen ninety one, um, seventeenth of November', '1991-11-17'],
  ['Uhh, twenty-one twelve and nineteen uh eighty-six.', '1986-12-21'],
  ["it's the fifth of um may nineteen seventy", '1970-05-05'],
])('“And your date of birth?” – “%s”', (said, date) => {
  const { findings } = converse(['A: And your date of birth?', said], { channel: 'voice' }, { defaultCountry: 'GB' });
  expect(accepted(findings, 'dateOfBirth')).toEqual([date]);
});

test('an international number counts whatever was asked, and a number of customers is none', () => {
  const said = converse(['A: ¿Para qué día?', '+56 9 8765 4321'], {}, { languages: ['es'], defaultCountry: 'CL' });
  expect(accepted(said.findings, 'phone')).toEqual(['+56987654321']);
  const counted = converse(['mój numer klienta to 512345678'], {}, { languages: ['pl'], defaultCountry: 'PL' });
  expect(accepted(counted.findings, 'phone')).toEqual([]);
});

test.each([
  ['en', 'can you call me bobby instead of bob', 'Bobby'],
  ['en', 'usually people refer to me as brad', 'Brad'],
  ['en', 'John Smith is my fullname', 'John Smith'],
  ['es', 'Constanza, mucho gusto', 'Constanza'],
  ['es', 'Samuel para servirte', 'Samuel'],
  ['es', 'puedes referirte a mí como Elena', 'Elena'],
  ['hi', 'Sharma ji bol raha hoon, mera number 9876543210 hai', 'Sharma'],
  ['ru', 'спасибо, меня Дмитрий зовут, +79161234567', 'Дмитрий'],
  ['ru', 'запишите меня пожалуйста, Ирина, +79161234567', 'Ирина'],
  ['ru', 'Мой тел: 8950 954 01 30, Галина', 'Галина'],
])('%s: %j tells the name', (language, said, name) => {
  expect(names(converse([said], {}, { languages: [language] }).findings)).toEqual([name]);
});

test.each([['please call my wife, Anna, +1 202 555 0143'], ['my husband: +1 202 555 0143, Adam']])(
  'the name beside a number that is somebody else’s is not told: %j',
  (said) => {
    expect(names(converse([said]).findings)).toEqual([]);
  },
);

test.each([
  ['my company name is hcl', 'hcl'],
  ["absolutely I'm with vendemo and the last 4 digits are 7324", 'vendemo'],
  ['I work for Tbots limited', 'Tbots limited'],
  ["it's a small company from the US, the name is Hooli", 'Hooli'],
  ['HARVARD BUSINESS SCHOOL', 'HARVARD BUSINESS SCHOOL'],
])('asked for the company, %j tells it and no name', (said, company) => {
  const { findings } = converse(['A: What company do you work for?', said]);
  expect([accepted(findings, 'company'), names(findings)]).toEqual([[company], []]);
});

test.each([
  ['en', ["Hi, I'm June."], ['June']],
  ['en', ['I am April and I need help'], ['April']],
  ['en', ["It's June"], []],
  ['en', ["I'm German"], []],
  ['pt', ['Att, João Silva'], ['João Silva']],
  ['pt', ['Obrigada! Ana'], ['Ana']],
  ['en', ['Thanks! Sarah'], ['Sarah']],
  ['en', ['Thanks, Sarah'], []],
  ['en', ['Thanks! Order 4411'], []],
  ['en', ['Patient Maria Gonzales, DOB 10/12/1975, was diagnosed with hypertension.'], []],
  ['en', ['A: Who will you be sending the funds to?', 'Funds will be sent to the savings account of Amir.'], []],
])('%s: of %j the months, farewells and payees are told apart', (language, lines, expected) => {
  expect(told(language, lines)).toEqual(expected);
});
