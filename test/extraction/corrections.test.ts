import { expect, test } from 'vitest';
import { accepted, converse, names } from './conversation.ts';

const said = (language: string, lines: readonly string[]) => converse(lines, {}, { languages: [language] }).findings;

test.each([
  ['en', "I'm Jon Smith, no wait, it's John Smith", 'John Smith'],
  ['en', "My name isn't Peter, it's Pete", 'Pete'],
  ['en', 'My name is Ana Roth, sorry, I mean Anna Roth', 'Anna Roth'],
  ['es', 'Soy Ana Lopes, perdón, Ana López', 'Ana López'],
  ['pt', 'Sou o João Sousa, quer dizer, João Souza', 'João Souza'],
  ['fr', 'Je suis Luc Moreau, pardon, Luc Morot', 'Luc Morot'],
  ['de', 'Ich bin Karl Braun, ich meine Karl Brauns', 'Karl Brauns'],
  ['it', 'Sono Sara Bianchi, anzi Sara Bianco', 'Sara Bianco'],
  ['nl', 'Ik ben Jan Smit, ik bedoel Jan Smid', 'Jan Smid'],
  ['pl', 'Jestem Anna Nowak, to znaczy Anna Nowacka', 'Anna Nowacka'],
  ['ru', 'Меня зовут Анна Петрова, точнее Анна Петровская', 'Анна Петровская'],
  ['tr', 'Adım Ahmet Kaya, pardon Ahmet Kayan', 'Ahmet Kayan'],
  ['hi', 'Mera naam Rahul Sharma hai, matlab Rahul Sharmaa', 'Rahul Sharmaa'],
])('%s: %s', (language, text, name) => {
  const findings = said(language, [text]);
  expect(names(findings)).toEqual([name]);
  expect(findings.find(({ verdict }) => verdict === 'rejected')?.reasons.map(({ code }) => code)).toContain('corrected');
  expect(findings.find(({ verdict }) => verdict === 'accepted')?.reasons.map(({ code }) => code)).toContain('corrects');
});

test.each([
  ['en', ["I'm Jon Reed", 'not Jon, John'], 'John Reed'],
  ['en', ["I'm Jon Reed", 'sorry, I mean John'], 'John Reed'],
  ['en', ["I'm Jon Reed", "it's John, not Jon"], 'John Reed'],
  ['es', ['Soy Ana Lopes', 'no Lopes, López'], 'Ana López'],
  ['de', ['Ich bin Karl Meier', 'nicht Meier, sondern Maier'], 'Karl Maier'],
  ['fr', ['Je suis Luc Moreau', 'pas Moreau, Moreaux'], 'Luc Moreaux'],
  ['tr', ['Ben Ahmed Kaya', 'Ahmed değil, Ahmet'], 'Ahmet Kaya'],
  ['pl', ['Jestem Anna Nowak', 'nie Nowak, tylko Nowack'], 'Anna Nowack'],
  ['ru', ['Меня зовут Анна Петрова', 'не Анна, а Анни'], 'Анни Петрова'],
])('%s, a message later: %j', (language, lines, name) => {
  const last = said(language, lines).findLast(({ verdict }) => verdict === 'accepted');
  expect(last).toMatchObject({ field: 'name', confidence: 0.99, rule: 'correction.name' });
  expect(names(last === undefined ? [] : [last])).toEqual([name]);
});

test('a full name that is spelled otherwise than before takes its place', () => {
  const { findings } = converse(['A: What is your name?', 'Catherine Burn', 'My name is Katherine Byrne, with a K.']);
  const last = findings.findLast(({ verdict }) => verdict === 'accepted');
  expect(last).toMatchObject({ rule: 'correction.name', value: { firstName: 'Katherine', lastName: 'Byrne' } });
  expect(last?.reasons.map(({ code }) => code)).toContain('corrects');
  const another = converse(['A: What is your name?', 'Ana Roth', 'My name is Peter Lang']).findings;
  expect(another.flatMap(({ reasons }) => reasons.map(({ code }) => code))).not.toContain('corrects');
});

test.each([
  ['en', ['My name is Amara.', 'My last name is Diallo'], 'Amara Diallo'],
  ['en', ['my first name is ana and my last name is roth'], 'Ana Roth'],
  ['es', ['Mi nombre es Ana', 'Mi apellido es López'], 'Ana López'],
  ['de', ['Mein Vorname ist Karl', 'Mein Nachname ist Braun'], 'Karl Braun'],
  ['pt', ['Meu nome é João', 'Meu sobrenome é Souza'], 'João Souza'],
  ['it', ['Mi chiamo Sara', 'Il mio cognome è Bianchi'], 'Sara Bianchi'],
  ['nl', ['Mijn voornaam is Jan', 'Mijn achternaam is Smit'], 'Jan Smit'],
])('%s: a family name that is told as one completes the given name: %j', (language, lines, name) => {
  expect(names(said(language, lines)).at(-1)).toBe(name);
});

test('an address and a number are corrected in the same message', () => {
  const { findings } = converse([
    'my email is jon@example.com, sorry I mean john@example.com. Call 201-555-0123, no wait, 201-555-0199',
  ]);
  expect(accepted(findings, 'email')).toEqual(['john@example.com']);
  expect(accepted(findings, 'phone')).toEqual(['+12015550199']);
});

test.each([
  ["I'm Ana Roth", 'I mean it, this is urgent'],
  ["I'm Ana Roth", 'not today, tomorrow'],
  ["I'm Ana Roth", 'no wait, Friday is better'],
  ["I'm Ana Roth", 'sorry, I mean the blue one, not Blue Moon'],
])('%s, then %s: nothing is corrected', (...lines) => {
  expect(names(converse(lines).findings)).toEqual(['Ana Roth']);
});
