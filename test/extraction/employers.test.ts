import { expect, test } from 'vitest';
import { accepted, converse, names } from './conversation.ts';

test.each([
  ['de', 'Hallo, hier ist die Gärtnerei Vogt, wir haben noch keine Rechnung erhalten.', 'Gärtnerei Vogt'],
  ['fr', 'Bonjour, ici la boulangerie Martin, notre four est en panne', 'boulangerie Martin'],
  ['en', 'Hi, this is Harbor Dental, our autoclave is down', 'Harbor Dental'],
  ['en', "I'm a nurse at St. Luke's Hospital", "St. Luke's Hospital"],
  ['en', "I'm the office manager at Kessler Orthodontics", 'Kessler Orthodontics'],
  ['es', 'Llamo de la clínica San Rafael por la factura', 'clínica San Rafael'],
  ['fr', 'Je vous appelle de la part du cabinet Moreau', 'cabinet Moreau'],
])('%s: “%s” tells a company and no person', (language, said, company) => {
  const { findings } = converse([said], {}, { languages: [language] });
  expect([accepted(findings, 'company'), names(findings)]).toEqual([[company], []]);
});

test.each([
  ['de', 'Mein Name ist Petra Vogt von Vogt und Partner, guten Tag', 'Petra Vogt', 'Vogt und Partner'],
  ['de', 'Hier schreibt Tom Becker, Geschäftsführer der Becker Logistik GmbH.', 'Tom Becker', 'Becker Logistik GmbH'],
  ['fr', 'Je suis Paul Girard de chez Girard Menuiserie', 'Paul Girard', 'Girard Menuiserie'],
  ['en', 'This is Marcus with Redline Towing', 'Marcus', 'Redline Towing'],
])('%s: “%s” tells a person and a company', (language, said, name, company) => {
  const { findings } = converse([said], {}, { languages: [language] });
  expect([names(findings), accepted(findings, 'company')]).toEqual([[name], [company]]);
});

test.each([
  "I'd like to fly with Delta Airlines",
  'Hello, search me Hyatt Hotel near the south part of town',
  'The account is under Brightside Pediatrics',
])('“%s” tells neither', (said) => {
  const { findings } = converse([said]);
  expect([names(findings), accepted(findings, 'company')]).toEqual([[], []]);
});

test('a booking under the name of a company with its legal form is no person', () => {
  expect(names(converse(['La factura a nombre de Suministros Vega S.L.'], {}, { languages: ['es'] }).findings)).toEqual([]);
});
