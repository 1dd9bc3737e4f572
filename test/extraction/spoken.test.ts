import fc from 'fast-check';
import { expect, test } from 'vitest';
import { languages } from '../../src/extraction/languages/index.ts';
import { accepted, converse, names } from './conversation.ts';

const voice = (lines: readonly string[], language = 'en', country = 'US') =>
  converse(lines, { channel: 'voice' }, { languages: [language], defaultCountry: country }).findings;

test.each([
  ['my number is four one five, five five five, oh one three two', '+14155550132'],
  ['call me at two oh one, double five five, zero one two three', '+12015550123'],
  ["it's two zero one five five five oh one nine nine", '+12015550199'],
])('%s', (text, number) => {
  expect(accepted(voice([text]), 'phone')).toEqual([number]);
});

test.each([
  [
    'fr',
    'FR',
    'Quel est votre numéro de téléphone ?',
    'zéro six douze trente-quatre cinquante-six soixante-dix-huit',
    '+33612345678',
  ],
  ['es', 'ES', '¿Cuál es su número de teléfono?', 'seis uno dos treinta y cuatro cinco seis siete ocho', '+34612345678'],
  ['pt', 'BR', 'Qual é o seu telefone?', 'onze nove oito sete meia cinco quatro três dois um', '+5511987654321'],
])('%s: %s %s', (language, country, question, answer, number) => {
  expect(accepted(voice([`A: ${question}`, answer], language, country), 'phone')).toEqual([number]);
});

test.each(['I waited two or three hours on four five days', 'we were seven people and eight kids', 'one two three testing'])(
  'no phone: %s',
  (text) => {
    expect(accepted(voice([text]), 'phone')).toEqual([]);
  },
);

test.each([
  ['en', 'What is your date of birth?', 'the thirteenth of February nineteen eighty six', '1986-02-13'],
  ['en', 'What is your date of birth?', 'February second two thousand and four', '2004-02-02'],
  ['en', 'What is your date of birth?', 'oh two one three eighty six', '1986-02-13'],
  ['en', 'What is your date of birth?', 'twenty first of May nineteen oh five', '1905-05-21'],
  ['es', '¿Cuál es su fecha de nacimiento?', 'el trece de febrero de mil novecientos ochenta y seis', '1986-02-13'],
  ['fr', 'Quelle est votre date de naissance ?', 'le treize février mille neuf cent quatre-vingt-six', '1986-02-13'],
  ['pt', 'Qual é a sua data de nascimento?', 'treze de fevereiro de mil novecentos e oitenta e seis', '1986-02-13'],
])('%s: %s %s', (language, question, answer, date) => {
  expect(accepted(voice([`A: ${question}`, answer], language), 'dateOfBirth')).toEqual([date]);
});

test('a spoken date that may be two days keeps both', () => {
  const { findings } = converse(
    ['A: What is your date of birth?', 'oh two oh three eighty six'],
    { channel: 'voice' },
    { defaultCountry: undefined as never },
  );
  expect(findings).toMatchObject([
    { verdict: 'rejected', reasons: [{ code: 'ambiguous-order', evidence: { candidates: ['1986-03-02', '1986-02-03'] } }] },
  ]);
});

test.each([
  ['write to john [at] gmail [dot] com', 'john@gmail.com'],
  ['john(at)gmail(dot)com', 'john@gmail.com'],
  ['my email is j o h n at gmail dot com', 'john@gmail.com'],
  ['my email is john underscore doe at gmail dot com', 'john_doe@gmail.com'],
])('%s', (text, address) => {
  expect(accepted(converse([text]).findings, 'email')).toEqual([address]);
});

test('a local part of two words, in speech', () => {
  expect(accepted(voice(['my email is grace hopper at example dot com']), 'email')).toEqual(['gracehopper@example.com']);
});

test.each([
  [['my name is Jon, j o h n'], 'John', 'corrects'],
  [['my name is John, J-O-H-N'], 'John', 'confirms'],
  [["I'm Sara Reed", 'A: Could you spell it?', 'R E I D'], 'Sara Reid', 'corrects'],
  [["I'm Ana Tomm", 'A: How do you spell that?', 'T as in Tom, o, double m'], 'Ana Tomm', 'confirms'],
])('%j', (lines, name, effect) => {
  const last = converse(lines).findings.at(-1);
  expect(names(last === undefined ? [] : [last])).toEqual([name]);
  expect(last?.reasons.map(({ code }) => code)).toContain(effect);
});

test('a spelling alphabet counts where spelling was asked for, and only for a name that was said', () => {
  const spelled = 'Juliet Oscar Hotel November';
  expect(names(voice(["I'm Jon Reed", 'A: Can you spell your first name?', spelled])).at(-1)).toBe('John Reed');
  expect(names(voice(["I'm Jon Reed", 'A: Where do you stay?', spelled]))).toEqual(['Jon Reed']);
  expect(names(voice(['A: Could you spell your street?', spelled]))).toEqual([]);
});

test('speech that was cut off corrects nothing', () => {
  expect(names(voice(["I'm Denise Walker", 'A: Could you spell your name?', 'd e n is e']))).toEqual(['Denise Walker']);
});

const spokenWords = languages().flatMap(({ numbers, repeats = {}, corrections, negations }) => [
  ...(numbers?.keys() ?? []),
  ...Object.keys(repeats),
  ...corrections,
  ...negations,
  'j',
  'May',
  'Jon',
  'John',
]);

test('any run of spoken words is read without a throw', () => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom(...spokenWords), { maxLength: 30 }),
      fc.constantFrom(' ', ', ', '-', '. '),
      (words, sign) => {
        const lines = ['A: Your name, phone and date of birth? Please spell it.', words.join(sign)];
        for (const finding of voice(lines)) expect(lines[1]?.slice(finding.place.start, finding.place.end)).toBe(finding.text);
      },
    ),
  );
});

test.each([
  ['t as in tom r e v as in victor i s o n underscore four two at yahoo dot com', 'trevison_42@yahoo.com'],
  ['my email is k yusuf zero one at temple dot edu', 'kyusuf01@temple.edu'],
  ["yeah it's j smith at gmail dot com", 'jsmith@gmail.com'],
])('an address with examples of its letters, or of several words: %s', (said, address) => {
  expect(accepted(voice(['A: what is your email', said]), 'email')).toEqual([address]);
});

test.each([
  ['en', ["it's grace calling um grace abernathy i'm calling because it broke"], 'grace abernathy'],
  ['en', ['A: and your first name', 'tunde t u n d e'], 'tunde'],
  ['en', ["it's david chen d a v i d c h e n"], 'david chen'],
  ['fr', ["A: C'est à quel nom ?", 'Kowalski, K O W A L S K I, Sandrine.'], 'sandrine kowalski'],
  [
    'nl',
    ['A: Wat is uw achternaam?', 'Uijtdewilligen, U I J T D E W I L L I G E N, voornaam Cornelis'],
    'cornelis uijtdewilligen',
  ],
  ['en', ['A: can you spell your last name', "yes it's s m i t h"], 'smith'],
  ['en', ['A: what is your full name', 'umm samantha lee johnson'], 'samantha johnson'],
  ['en', ["my name is doctor amara eze i'm calling about gloves"], 'amara eze'],
  ['tr', ['A: adınızı soyadınızı ve doğum tarihinizi alayım', 'zeynep su akman yirmi sekiz ocak'], 'zeynep akman'],
])('a name that a voice says, in %s: %s', (language, lines, name) => {
  const found = names(voice(lines, language)).map((one) => one.toLowerCase());
  expect(found).toContain(name);
});

test('a company that a voice says ends in a word of business', () => {
  expect(accepted(voice(["i'm calling from kestrel house dental practice in stockport"]), 'company')).toEqual([
    'kestrel house dental practice',
  ]);
  expect(accepted(voice(["i'm calling from the kitchen because it is quiet"]), 'company')).toEqual([]);
});

test('of several dates of birth the one that is said twice is surest', () => {
  const again = 'A: Could you repeat your date of birth?';
  const findings = voice([
    'A: What is your date of birth?',
    '21st December 1945',
    again,
    '25 December 1945',
    again,
    '25th December 1945',
  ]);
  const dates = findings.flatMap((finding) =>
    finding.field === 'dateOfBirth' && finding.verdict === 'accepted' ? [[finding.value, finding.confidence]] : [],
  );
  expect(dates).toEqual([
    ['1945-12-21', 0.95],
    ['1945-12-25', 0.95],
    ['1945-12-25', 0.97],
  ]);
});

test.each([
  ['zh', 'CN', '请报一下姓名和出生年月日', '唐婉清一九八六年十二月零四号', '1986-12-04'],
  ['ja', 'JP', 'フルネームと生年月日をお願いいたします', '斎藤恵子昭和三十九年二月九日です', '1964-02-09'],
  ['zh', 'TW', '请问您的生日？', '民國84年3月17日', '1995-03-17'],
  ['pl', 'PL', 'Proszę powtórzyć datę urodzenia', '12 03 1987', '1987-03-12'],
] as const)('a date of birth in %s, %s: %s %s', (language, country, question, said, date) => {
  expect(accepted(voice([`A: ${question}`, said], language, country), 'dateOfBirth')).toEqual([date]);
});

test('of what is listed around a date of birth only the date counts', () => {
  const findings = voice(['A: Versicherungsnummer und Geburtsdatum bitte', 'KFZ 8830-114-27, 12.03.1979'], 'de', 'DE');
  expect(accepted(findings, 'dateOfBirth')).toEqual(['1979-03-12']);
});

test.each([
  ['guten tag äh radtke mein name ich wollt den zählerstand durchgeben', 'Radtke'],
  ['ja guten tag brinkmann hier äh es geht um meine rechnung', 'Brinkmann'],
])('a sound of hesitation is no name: %s', (said, name) => {
  expect(names(voice([said], 'de', 'DE'))).toEqual([name]);
});
