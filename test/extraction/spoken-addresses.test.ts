import { expect, test } from 'vitest';
import { accepted, converse } from './conversation.ts';

const spokenIn = (language: string, lines: readonly string[], country: string) =>
  accepted(converse(lines, { channel: 'voice' }, { languages: [language], defaultCountry: country }).findings, 'address');

test.each([
  [
    'four twenty two maple avenue springfield illinois six two seven oh four',
    { street: '422 maple avenue', city: 'springfield', state: 'IL', postalCode: '62704', country: 'US' },
  ],
  [
    'one four five west forty second street new york new york one double oh three six',
    { street: '145 west 42nd street', city: 'new york', state: 'NY', postalCode: '10036', country: 'US' },
  ],
  [
    "it's four hundred fifty five elm drive apartment three b denver colorado eight oh two oh two thanks",
    { street: '455 elm drive apartment 3b', city: 'denver', state: 'CO', postalCode: '80202', country: 'US' },
  ],
])('“What is your address?” – “%s”', (said, address) => {
  expect(spokenIn('en', ['A: What is your address?', said], 'US')).toEqual([address]);
});

test('behind a label an address ends where something else is told', () => {
  const said = 'my address is twenty two oak lane austin texas seven eight seven oh one and my phone is not important';
  expect(spokenIn('en', [said], 'US')).toEqual([
    { street: '22 oak lane', city: 'austin', state: 'TX', postalCode: '78701', country: 'US' },
  ]);
});

test.each([
  [
    'de',
    'Wie lautet Ihre Anschrift?',
    'ja das ist die musterstraße zwölf in fünfzig sechs sechs sieben köln',
    { street: 'musterstraße 12', city: 'köln', postalCode: '50667', country: 'DE' },
  ],
  [
    'fr',
    'Quelle est votre adresse ?',
    'douze rue des lilas soixante-neuf zéro zéro trois lyon',
    { street: '12 rue des lilas', city: 'lyon', postalCode: '69003', country: 'FR' },
  ],
  [
    'pt',
    'Qual é a sua morada?',
    'rua dos combatentes quarenta e dois em coimbra',
    { street: 'rua dos combatentes 42', city: 'coimbra', country: 'PT' },
  ],
])('%s: “%s” – “%s”', (language, question, said, address) => {
  expect(spokenIn(language, [`A: ${question}`, said], language.toUpperCase())).toEqual([address]);
});

test.each([
  'i live in the third floor above the bakery',
  'two people for seven in the evening please',
  'number one above the old cinema',
])('“%s” is no postal address', (said) => {
  expect(spokenIn('en', ['A: What is your address?', said], 'US')).toEqual([]);
});
