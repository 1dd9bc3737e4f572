import { expect, test } from 'vitest';
import { accepted, converse, names } from './conversation.ts';

test('the examples of the product description', () => {
  expect(accepted(converse(["I'm John Smith"]).findings, 'name')).toEqual([{ firstName: 'John', lastName: 'Smith' }]);
  const { findings } = converse(["Hi, I'm looking for a truck"]);
  expect(findings).toMatchObject([
    { field: 'name', text: 'looking', verdict: 'rejected', reasons: [{ code: 'false-positive-word' }] },
  ]);
});

test('the rules of the product description: no common word, no verb form, a capital, two letters', () => {
  const verdicts = (said: string) =>
    converse([said])
      .findings.filter(({ field }) => field === 'name')
      .map(({ text, verdict, reasons }) => `${text} ${verdict} ${verdict === 'rejected' ? reasons[0]?.code : ''}`.trim());
  expect(["I'm Interested", 'I am Trying', "I'm looking"].flatMap(verdicts)).toEqual([
    'Interested rejected false-positive-word',
    'Trying rejected false-positive-word',
    'looking rejected false-positive-word',
  ]);
  expect(["I'm Running late", "I'm Exhausted"].flatMap(verdicts)).toEqual([
    'Running rejected verb-form',
    'Exhausted rejected verb-form',
  ]);
  expect(["I'm mark", "I'm Mark"].flatMap(verdicts)).toEqual(['Mark accepted']);
  expect(["I'm J", "I'm Jo"].flatMap(verdicts)).toEqual(['J rejected too-short', 'Jo accepted']);
});

test.each([
  ['My name is John Smith and I need help', 'John Smith'],
  ['This is Jean-luc Picard', 'Jean-luc Picard'],
  ["I'm Gerrit van 't Hof", "Gerrit van 't Hof"],
  ['Hi, Kim Seo-yeon here, I have a question', 'Kim Seo-yeon'],
  ["I'm Chidi btw, Chidi Nwachukwu-Bell, and I need help", 'Chidi Nwachukwu-Bell'],
  ['my name is betty mclendon', 'Betty McLendon'],
  ['Hi, this is Ana Roth calling about my order', 'Ana Roth'],
  ["Hello, it's Katie Betz", 'Katie Betz'],
  ['Danyel Dubs here, it was booked for three', 'Danyel Dubs'],
  ['Call me Ishmael', 'Ishmael'],
  ['Caitlyn Lysak is my name.', 'Caitlyn Lysak'],
  ['I have a table booked under the name of Jodi Nadler, please cancel it', 'Jodi Nadler'],
  ['Please cancel the reservation for 10 people for Colleen Mcglathery', 'Colleen Mcglathery'],
  ['Name: Grace Hopper\nOrder: 12345', 'Grace Hopper'],
  ['First name: Grace\nLast name: Hopper', 'Grace|Grace Hopper'],
  ["I'm Mark", 'Mark'],
  ["I'm King", 'King'],
  ["Hi, I'm Will Summer", 'Will Summer'],
  ['My name is juan de la cruz', 'Juan de la Cruz'],
  ["My name is JEAN-PIERRE O'NEIL", "Jean-Pierre O'Neil"],
  ["I'm Dr. Kyle Kuefer", 'Kyle Kuefer'],
  ["I'm Bond, James Bond", 'James Bond'],
  ["I'm Anna, Tom is my husband", 'Anna'],
  ['Guten Abend, mein Name ist Yıldız, Emre Yıldız.', 'Emre Yıldız'],
  ['aquí Wilmer Quispe otra vez, sigo sin internet', 'Wilmer Quispe'],
  ['Sono Gianluca Ferraro della Ferraro Impianti, mi richiamate?', 'Gianluca Ferraro'],
  ['No soy Antonio, soy su hermano', ''],
  ['No, soy Antonio', 'Antonio'],
  ['Non sono Antonio', ''],
  ['Sono Carlo della Rovere', 'Carlo Della Rovere'],
])('%s', (said, name) => {
  expect(names(converse([said]).findings).join('|')).toBe(name);
});

test.each([
  "I'm interested in the blue one",
  "I'm Interested in the blue one",
  "I'm Trying to log in",
  "I'm Canadian and I need a refund",
  'I AM WAITING FOR MY ORDER',
  "I'm very unhappy",
  'This is Urgent',
  "This is Amazon's fault",
  "I'm at Center and Craig",
  "I'm not sure",
  'This is ridiculous',
  "It's Monday",
  "My son's name is Bertie",
  'Is there a table for Friday?',
  'My user name is grumpycat42',
  'I saw Dr. Alexis last week',
  'The CEO said: "I\'m Tim Cook"',
])('no name: %s', (said) => {
  expect(names(converse([said]).findings)).toEqual([]);
});

test('a question makes a bare answer a name', () => {
  expect(names(converse(['A: What is your name?', 'tu biery']).findings)).toEqual(['Tu Biery']);
  expect(names(converse(['A: May I have your full name, please?', "Sure, it's Tyler Jones, for two please."]).findings)).toEqual([
    'Tyler Jones',
  ]);
  expect(names(converse(['A: What is your full name?', 'MARTINEZ, PEDRO']).findings)).toEqual(['Pedro Martinez']);
  expect(names(converse(['A: And your name?', 'Ben. I was named after the guy with the button.']).findings)).toEqual(['Ben']);
});

test.each([
  ["A: What was your mother's maiden name?", 'Miller'],
  ['A: And what was the name of the pet you had as a child?', 'Micky'],
  ['A: What is your user name?', 'Freddy'],
  ['A: What is the name of your company?', 'Smith Brothers'],
  ['A: Could you spell your name, please?', 'Juliet Oscar Echo'],
  ['A: What is your name?', "I'd rather not say"],
  ['A: What is your name?', 'why do you need that?'],
  ['A: Where are you?', "It's Santa Clara"],
])('%s %s: no name', (question, answer) => {
  expect(names(converse([question, answer]).findings)).toEqual([]);
});

test('a given name now, the surname later', () => {
  const { findings, state } = converse(["Hi, I'm Grace", 'A: Thanks! And your last name?', 'hopper']);
  expect(accepted(findings, 'name').at(-1)).toEqual({ firstName: 'Grace', lastName: 'Hopper' });
  expect(findings.at(-1)?.reasons.map(({ code }) => code)).toContain('completes');
  expect(state).toEqual({ questions: [], name: { firstName: 'Grace', lastName: 'Hopper' } });
});

test('a second opinion decides about weak single words only', () => {
  const asked: string[] = [];
  const nameEvidence = { isPersonName: (word: string) => asked.push(word) > 0 && word !== 'Sunshine' };
  expect(names(converse(["I'm Sunshine"], {}, { nameEvidence }).findings)).toEqual([]);
  expect(names(converse(["I'm Alexis"], {}, { nameEvidence }).findings)).toEqual(['Alexis']);
  expect(names(converse(["I'm John Smith"], {}, { nameEvidence }).findings)).toEqual(['John Smith']);
  expect(asked).toEqual(['Sunshine', 'Alexis']);
});

test.each([
  ['Sales Team', 'is-a-team'],
  ['Ana 🌻', 'has-emoji'],
  ['ana_roth', 'is-a-handle'],
  ['ana@example.com', 'is-an-address'],
  ['iPhone', 'is-a-device'],
  ['Example', 'is-the-company'],
])('the display name %s is refused', (name, code) => {
  const { findings } = converse(['Hello'], { from: { name, email: 'ana@example.com' } });
  expect(findings.find(({ field }) => field === 'name')).toMatchObject({ verdict: 'rejected', reasons: [{ code }] });
});

test('the display name of a person is the channel’s word', () => {
  const { findings } = converse(['Hello'], { from: { name: '"Roth, Ana (Berlin)"', email: 'ana@example.com' } });
  expect(findings.find(({ field }) => field === 'name')).toMatchObject({
    source: 'channel',
    value: { firstName: 'Ana', lastName: 'Roth' },
  });
});

test('“im” is English only in English', () => {
  const said = (text: string) => names(converse([text], {}, { languages: ['de'] }).findings);
  expect(said('Ich bin im Urlaub')).toEqual([]);
  expect(said('im Gianna, I need help with my order')).toEqual(['Gianna']);
});

test('Spanish names have two family names, and of four words two given names', () => {
  const spanish = (said: string) => accepted(converse([said], {}, { languages: ['es'] }).findings, 'name');
  expect(spanish('soy Luz Marina Restrepo Vélez')).toEqual([
    { firstName: 'Luz', middleName: 'Marina', lastName: 'Restrepo Vélez' },
  ]);
  expect(spanish('soy Juan Gil Ruiz')).toEqual([{ firstName: 'Juan', lastName: 'Gil Ruiz' }]);
});

test('a title that opens an answer is no greeting', () => {
  const { findings } = converse(["A: Qui est à l'appareil ?", 'Madame Rousseau'], {}, { languages: ['fr'] });
  expect(accepted(findings, 'name')).toEqual([{ prefix: 'Madame', lastName: 'Rousseau' }]);
});

test.each(["I'm Long-time customer", "I'm Pro-life", "I'm Ex-army", "It's Half-empty"])('a compound is no name: %s', (said) => {
  expect(names(converse([said]).findings)).toEqual([]);
});
