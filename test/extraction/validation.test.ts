import { describe, expect, test } from 'vitest';
import { displayName } from '../../src/extraction/name/display-name.ts';
import { withPart } from '../../src/extraction/name/known-name.ts';
import { normaliseName } from '../../src/extraction/name/normalise.ts';
import { areSimilar } from '../../src/extraction/name/similar-words.ts';
import { type NameContext, validateName } from '../../src/extraction/name/validation.ts';
import { languageOf } from '../../src/extraction/reading/lexicon.ts';

const judged = (text: string, more: Partial<NameContext> & { readonly code?: string } = {}) => {
  const { code = 'en', ...context } = more;
  const parsed = validateName(text, {
    evidence: 'weak',
    language: languageOf(code),
    sentence: `I'm ${text}.`,
    capitalsCount: true,
    ...context,
  });
  return parsed.kind === 'valid' ? 'valid' : parsed.reasons.map(({ code: reason }) => reason).join();
};

describe('a name after weak evidence', () => {
  test.each([
    ['Ana', 'valid'],
    ['Yi', 'valid'],
    ['Li', 'valid'],
    ['A', 'too-short'],
    ['A.', 'too-short'],
    ["'", 'too-short'],
    ['王', 'valid'],
    ['王小明', 'valid'],
    ['ǅana', 'valid'],
    ['ana', 'no-capital'],
    ['ana Roth', 'no-capital'],
    ['Looking', 'false-positive-word'],
    ['Don’t', 'false-positive-word'],
    ['Not Sure', 'false-positive-word'],
    ['Not Ana', 'false-positive-word'],
    ['Interested Ana', 'false-positive-word'],
    ['Happy Ana', 'false-positive-word'],
    ['Without Ana', 'false-positive-word'],
    ['Aaaah', 'false-positive-word'],
    ['HMMMM', 'false-positive-word'],
    ['Aaaron', 'valid'],
    ['Will Smith', 'valid'],
    ['Will', 'valid'],
    ['Mark', 'valid'],
    ['Grace', 'valid'],
    ['June Carter', 'valid'],
    ['ABC', 'acronym'],
    ['ABCDE', 'acronym'],
    ['ABCDEF', 'valid'],
    ['ABC DEF', 'valid'],
    ['ABCd', 'valid'],
    ['McABC', 'valid'],
    ['London.', 'place'],
    ['Renovating', 'verb-form'],
    ['Misunderstanding', 'verb-form'],
    ['Overcharged', 'verb-form'],
    ['Renovating Bear', 'valid'],
    ['King', 'valid'],
    ['Fleming', 'valid'],
    ['Fred', 'valid'],
    ['Mohammed', 'valid'],
    ['Edingburg', 'valid'],
    ['London', 'place'],
    ['London Breed', 'valid'],
    ['Tasteful', 'word-form'],
    ['Dutiful', 'word-form'],
    ['Woeful', 'valid'],
    ['Tasteful Ana', 'valid'],
    ['Santiago', 'valid'],
    ['German', 'false-positive-word'],
    ['May', 'valid'],
    ['Mrs', 'title-only'],
    ['Miss.', 'title-only'],
  ])('%s: %s', (text, code) => {
    expect(judged(text)).toBe(code);
  });

  test('needs capitals that mean something', () => {
    expect(judged('Ana Roth', { capitalsCount: false })).toBe('capitals-say-nothing');
    expect(judged('Ana Roth', { capitalsCount: false, evidence: 'strong' })).toBe('valid');
  });

  test('asks for a second opinion on a single word only', () => {
    const asked: string[] = [];
    const nameEvidence = {
      isPersonName: (word: string, sentence: string) => {
        asked.push(`${word}: ${sentence}`);
        return word === 'Ana';
      },
    };
    expect(judged('Boris', { nameEvidence, sentence: "I'm Boris." })).toBe('second-opinion');
    expect(judged('Ana', { nameEvidence, sentence: "I'm Ana." })).toBe('valid');
    expect(judged('Boris Roth', { nameEvidence })).toBe('valid');
    expect(judged('Boris', { nameEvidence, evidence: 'strong' })).toBe('valid');
    expect(asked).toEqual(["Boris: I'm Boris.", "Ana: I'm Ana."]);
  });
});

describe('a name after strong evidence', () => {
  test.each([
    ['tu biery', 'valid'],
    ['ABC', 'valid'],
    ['London', 'valid'],
    ['Renovating', 'valid'],
    ['Tasteful', 'valid'],
    ['not ana', 'valid'],
    ['looking', 'false-positive-word'],
    ['not sure', 'false-positive-word'],
    ['without them', 'false-positive-word'],
    ['will', 'valid'],
    ['aaaah', 'false-positive-word'],
    ['a', 'too-short'],
    ['4711', 'too-short'],
    ['ana 4711', 'not-a-name'],
    ['german', 'valid'],
    ['Mrs', 'title-only'],
  ])('%s: %s', (text, code) => {
    expect(judged(text, { evidence: 'strong' })).toBe(code);
  });
});

test.each([
  ['Mieter', 'false-positive-word'],
  ['Frau Weber', 'valid'],
  ['Bauherr', 'false-positive-word'],
  ['Schutzherr', 'word-form'],
  ['Untermieter', 'word-form'],
  ['Filialleiterin', 'word-form'],
  ['Günter', 'valid'],
  ['Karoline', 'valid'],
])('in German, %s: %s', (text, code) => {
  expect(judged(text, { code: 'de' })).toBe(code);
});

test.each([
  ['señora Montoya', 'weak', 'valid'],
  ['señora montoya', 'weak', 'no-capital'],
  ['ana 4711', 'strong', 'not-a-name'],
] as const)('in Spanish, %s after %s evidence: %s', (text, evidence, code) => {
  expect(judged(text, { code: 'es', evidence })).toBe(code);
});

test('of themselves people say no month, so that it is a name', () => {
  expect(judged('June', { ofSelf: true })).toBe('valid');
  expect(judged('June')).toBe('false-positive-word');
  expect(judged('Looking', { ofSelf: true })).toBe('false-positive-word');
  expect(judged('Guy', { ofSelf: true })).toBe('false-positive-word');
});

test('a language without lists of places and endings refuses by those of the others', () => {
  expect(judged('London', { code: 'zh' })).toBe('false-positive-word');
  expect(judged('Londonderry', { code: 'zh' })).toBe('valid');
  expect(judged('ana', { code: 'zh' })).toBe('no-capital');
});

test('every refusal says what was refused', () => {
  for (const text of ['A', 'Aaaah', 'Looking', 'ana', 'ABC', 'Renovating', 'London', 'Tasteful', 'Not Ana', 'Mrs', 'Berlin']) {
    const language = languageOf(text === 'Berlin' ? 'zh' : 'en');
    const parsed = validateName(text, { evidence: 'weak', language, sentence: text, capitalsCount: true });
    expect(parsed.kind === 'invalid' && parsed.reasons[0]).toMatchObject({
      text: expect.stringMatching(/\.$/),
      evidence: { text },
    });
  }
});

test('the other refusals are sentences too', () => {
  const context = { evidence: 'weak', language: languageOf('en'), sentence: 'Boris', capitalsCount: true } as const;
  expect(validateName('Boris', { ...context, nameEvidence: { isPersonName: () => false } })).toMatchObject({
    reasons: [{ text: expect.stringMatching(/Boris.*\.$/), evidence: { text: 'Boris' } }],
  });
  expect(validateName('ANA ROTH', { ...context, capitalsCount: false })).toMatchObject({
    reasons: [{ text: expect.stringMatching(/\.$/), evidence: { text: 'ANA ROTH' } }],
  });
});

test('the order of the parts is the language’s for names in its own script, unless the words say otherwise', () => {
  const read = (text: string, code: string, order?: NameContext['order']) => {
    const context = { evidence: 'strong', language: languageOf(code), sentence: text, capitalsCount: true } as const;
    const parsed = validateName(text, order === undefined ? context : { ...context, order });
    return parsed.kind === 'valid' ? parsed.value : parsed;
  };
  expect(read('John Smith', 'zh')).toEqual({ firstName: 'John', lastName: 'Smith' });
  expect(read('王 小明', 'zh')).toEqual({ firstName: '小明', lastName: '王' });
  expect(read('やまだ はなこ', 'ja')).toEqual({ firstName: 'はなこ', lastName: 'やまだ' });
  expect(read('マイク ジョンソン', 'ja')).toEqual({ firstName: 'マイク', lastName: 'ジョンソン' });
  expect(read('Иванов Петр', 'en', 'family-first')).toEqual({ firstName: 'Петр', lastName: 'Иванов' });
  expect(read('Roth Ana', 'en', 'family-first')).toEqual({ firstName: 'Ana', lastName: 'Roth' });
});

test.each([
  ['fr', 'Vandamme Clothilde', { firstName: 'Clothilde', lastName: 'Vandamme' }],
  ['fr', 'Clothilde Vandamme', { firstName: 'Clothilde', lastName: 'Vandamme' }],
  ['fr', 'M. Dubreuil Quentin', { prefix: 'M.', firstName: 'Quentin', lastName: 'Dubreuil' }],
  ['fr', 'Dupuis Martin', { firstName: 'Dupuis', lastName: 'Martin' }],
  ['fr', 'Vandamme Clothilde Odile', { firstName: 'Vandamme', middleName: 'Clothilde', lastName: 'Odile' }],
  ['fr', 'Vandamme Dubreuil', { firstName: 'Vandamme', lastName: 'Dubreuil' }],
  ['it', 'Brambilla Giulia', { firstName: 'Giulia', lastName: 'Brambilla' }],
  ['it', 'Giulia Brambilla', { firstName: 'Giulia', lastName: 'Brambilla' }],
  ['fr', 'Sylvie Clothilde', { firstName: 'Sylvie', lastName: 'Clothilde' }],
  ['en', 'Vandamme Clothilde', { firstName: 'Vandamme', lastName: 'Clothilde' }],
  ['fr', 'Me Isabelle Thorez', { firstName: 'Isabelle', lastName: 'Thorez' }],
  ['fr', 'Me Isabelle', { firstName: 'Me', lastName: 'Isabelle' }],
  ['fr', 'Dr Isabelle Thorez', { prefix: 'Dr', firstName: 'Isabelle', lastName: 'Thorez' }],
  ['en', 'Me Isabelle Thorez', { firstName: 'Me', middleName: 'Isabelle', lastName: 'Thorez' }],
  ['en', 'Prince Rogers Nelson', { firstName: 'Prince', middleName: 'Rogers', lastName: 'Nelson' }],
  ['it', 'De Luca Giulia', { firstName: 'Giulia', lastName: 'De Luca' }],
  ['it', 'De Luca Ferri', { firstName: 'De', middleName: 'Luca', lastName: 'Ferri' }],
  ['it', 'De Luca', { firstName: 'De', lastName: 'Luca' }],
  ['de', 'Rechtsanwalt Jonas Weber', { firstName: 'Jonas', lastName: 'Weber' }],
  ['nl', 'Advocaat Jan Vermeulen', { firstName: 'Jan', lastName: 'Vermeulen' }],
  ['es', 'Ana', { firstName: 'Ana' }],
  ['es', 'Ana Martín', { firstName: 'Ana', lastName: 'Martín' }],
  ['es', 'Ana Laura Soto', { firstName: 'Ana', middleName: 'Laura', lastName: 'Soto' }],
  ['es', 'Jimena Ocampo Ríos', { firstName: 'Jimena', lastName: 'Ocampo Ríos' }],
  ['es', 'Xochil Zutano Ocampo Ríos', { firstName: 'Xochil', middleName: 'Zutano', lastName: 'Ocampo Ríos' }],
  ['es', 'Ana de la Cruz Ríos', { firstName: 'Ana', lastName: 'de la Cruz Ríos' }],
  ['es', 'Ana Soto-Vega Ríos', { firstName: 'Ana', middleName: 'Soto-Vega', lastName: 'Ríos' }],
  ['es', 'Pedro Ana María Luz Soto Vega', { firstName: 'Pedro', middleName: 'Ana María Luz Soto', lastName: 'Vega' }],
  ['es', 'Esc. Mariela Farías', { prefix: 'Esc.', firstName: 'Mariela', lastName: 'Farías' }],
  ['es', 'Mª José Ferrer', { firstName: 'María José', lastName: 'Ferrer' }],
  ['es', 'M.ª Carmen Ferrer', { firstName: 'María', middleName: 'Carmen', lastName: 'Ferrer' }],
])('in %s, %s has its parts by use', (code, text, value) => {
  const parsed = validateName(text, { evidence: 'strong', language: languageOf(code), sentence: text, capitalsCount: true });
  expect(parsed).toEqual({ kind: 'valid', value });
});

test.each([
  ['brian WHITE', { firstName: 'Brian', lastName: 'WHITE' }],
  ['BRIAN WHITE', { firstName: 'Brian', lastName: 'White' }],
  ['Ana de la cruz', { firstName: 'Ana', lastName: 'de la Cruz' }],
  ['Juan Del Toro', { firstName: 'Juan', lastName: 'Del Toro' }],
  ['Ana von roth', { firstName: 'Ana', lastName: 'von Roth' }],
  ['ronald mcdonald', { firstName: 'Ronald', lastName: 'McDonald' }],
  ['Ana delgado', { firstName: 'Ana', lastName: 'Delgado' }],
  ['Ana valverde', { firstName: 'Ana', lastName: 'Valverde' }],
])('%s is written properly', (text, value) => {
  expect(normaliseName(text)).toEqual({ kind: 'valid', value });
});

test.each([
  ['Jon', 'John', true],
  ['José', 'jose', true],
  ['Ana', 'Anna', true],
  ['Ana', 'Ava', true],
  ['Ana', 'Eva', false],
  ['Smith', 'Jones', false],
  ['Smith', 'Smyth', true],
  ['Smith', 'Smythe', true],
  ['Catherine', 'Katharina', true],
  ['Catherine', 'Caroline', false],
  ['', 'A', true],
  ['', 'Ab', false],
  ['Burn', 'Byrne', false],
])('%s and %s may be one name: %s', (left, right, similar) => {
  expect([areSimilar(left, right), areSimilar(right, left)]).toEqual([similar, similar]);
});

test('of very long words the first forty letters are compared', () => {
  const [forty, longer] = ['a'.repeat(40), 'a'.repeat(400)];
  expect([areSimilar(forty, longer), areSimilar(longer, forty)]).toEqual([true, true]);
});

test('a word takes the place of the part that it resembles', () => {
  expect(withPart({ firstName: 'Jon', lastName: 'Reed' }, 'John')).toEqual({ firstName: 'John', lastName: 'Reed' });
  expect(withPart({ firstName: 'Jon', lastName: 'Reed' }, 'Reid')).toEqual({ firstName: 'Jon', lastName: 'Reid' });
  expect(withPart({ firstName: 'Anna', lastName: 'Hanna' }, 'hanna')).toEqual({ firstName: 'Anna', lastName: 'hanna' });
  expect(withPart({ lastName: 'Reed' }, 'Reid')).toStrictEqual({ lastName: 'Reid' });
  expect(withPart({ firstName: 'Jon' }, 'John')).toStrictEqual({ firstName: 'John' });
  expect(withPart({ firstName: 'Jon' }, 'Maria')).toBeUndefined();
  expect(withPart({}, 'Maria')).toBeUndefined();
  expect(withPart({}, 'A')).toBeUndefined();
});

describe('a display name', () => {
  const shown = (name: string, email?: string) => {
    const finding = displayName(name, email === undefined ? {} : { email });
    for (const { text } of finding.reasons) expect(text, name).toMatch(/\w\.$/);
    return finding.verdict === 'rejected' ? finding.reasons.map(({ code }) => code).join() : finding.value;
  };

  test.each([
    ['Ana Roth', { firstName: 'Ana', lastName: 'Roth' }],
    ['"Roth, Ana"', { firstName: 'Ana', lastName: 'Roth' }],
    ['‘Ana Roth’', { firstName: 'Ana', lastName: 'Roth' }],
    ['  Ana Roth (Acme)', { firstName: 'Ana', lastName: 'Roth' }],
    ['Ana Roth [external]', { firstName: 'Ana', lastName: 'Roth' }],
    ['ana roth', { firstName: 'Ana', lastName: 'Roth' }],
    ['Ana', { firstName: 'Ana' }],
    ["Ana O'Neil", { firstName: 'Ana', lastName: "O'Neil" }],
    ['ana@example.com', 'is-an-address'],
    ['https://x.example', 'is-an-address'],
    ['http://x.example', 'is-an-address'],
    ['www.x.example', 'is-an-address'],
    ['Ana 🌸', 'has-emoji'],
    ['Ana99', 'is-a-handle'],
    ['ana_roth', 'is-a-handle'],
    ['anaroth', 'is-a-handle'],
    ['  "anaroth" ', 'is-a-handle'],
    ["'“anaroth”'", 'is-a-handle'],
    ['anaroth (Acme)', 'is-a-handle'],
    ['iPhone', 'is-a-device'],
    ['My iPad', 'is-a-device'],
    ['Unknown', 'is-a-device'],
    ['Ana Guest', { firstName: 'Ana', lastName: 'Guest' }],
    ['Acme Support', 'is-a-team'],
    ['Billing', 'is-a-team'],
    ['(Support) Ana Roth', 'is-a-team'],
    ['Acme GmbH', 'is-a-team'],
    ['Roth Ingenieurbüro', 'is-a-team'],
    ['Ana Ingenieurbüro', { firstName: 'Ana', lastName: 'Ingenieurbüro' }],
    ['Boulangerie', { firstName: 'Boulangerie' }],
    ['...', 'no-name'],
    ['Ana; Rui', 'not-a-name'],
  ])('%s', (name, expected) => {
    expect(shown(name)).toEqual(expected);
  });

  test('of an address for a role or with the domain’s own name is no person', () => {
    expect(shown('Acme', 'sales@acme.example')).toBe('role-address');
    expect(shown('Ana Roth', 'sales@acme.example')).toEqual({ firstName: 'Ana', lastName: 'Roth' });
    expect(shown('Blue Sky', 'ana@bluesky.example')).toBe('is-the-company');
    expect(shown('Blue Sky', 'ana@blue-sky.example')).toBe('is-the-company');
    expect(shown('Blue-Sky', 'ana@bluesky.example')).toBe('is-the-company');
    expect(shown('Reilly’s', 'ana@reillys.example')).toBe('is-the-company');
    expect(shown('Blue Sky', 'ana@localhost')).toEqual({ firstName: 'Blue', lastName: 'Sky' });
    expect(shown('Blue Sky', 'bluesky@bluesky.example')).toEqual({ firstName: 'Blue', lastName: 'Sky' });
    expect(shown('Ana', 'ana@acme.example')).toEqual({ firstName: 'Ana' });
  });

  test('stands where the channel shows it, and is a little less sure than an address', () => {
    expect(displayName('Ana', {})).toMatchObject({
      field: 'name',
      text: 'Ana',
      place: { part: 'sender-name', start: 0, end: 3 },
      rule: 'channel.name',
      source: 'channel',
      verdict: 'accepted',
      confidence: 0.9,
      reasons: [{ code: 'display-name', text: expect.stringMatching(/\.$/) }],
    });
  });
});
