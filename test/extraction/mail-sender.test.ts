import { describe, expect, test } from 'vitest';
import { accepted, converse, names } from './conversation.ts';

const mail = (text: string, from: { name?: string; email?: string } = { email: 'michelle.parks@acme.example' }) =>
  converse([text], { channel: 'email', from }).findings.filter(({ source }) => source === 'message');

const verdictOf = (text: string, span: string, from?: { name?: string; email?: string }) => {
  const found = mail(text, from).find((finding) => finding.text === span);
  return `${found?.verdict} ${found?.reasons.map(({ code }) => code).join(' ')}`;
};

describe('whose name', () => {
  test.each([
    ['Please send it.\n\nThanks,\nMichelle', 'Michelle Parks'],
    ['Please send it.\n\nThanks,\nMichelle Parks', 'Michelle Parks'],
    ['Please send it. Michelle', 'Michelle Parks'],
    ["Hello, I'm Michelle from Acme and I need help.", 'Michelle Parks'],
  ])('the header completes: %j', (text, name) => {
    expect(names(mail(text))).toEqual([name]);
  });

  test('a short form stays as it was written', () => {
    expect(names(mail('Done.\n\nRegards,\nBill', { email: 'william.bradford@acme.example' }))).toEqual(['Bill']);
  });

  test.each([
    ['It is Topock that we need.', 'Topock'],
    ['Please call me Otherwise.', 'Otherwise'],
    ['See below.\n\nContact: Charlie Gastineau', 'Charlie Gastineau'],
    ['I had the order made by Journal Entry last week.', 'Journal Entry'],
    ['Done.\n\nBest regards,\nRobert', 'Robert'],
    ['The list comes from Acme Wide Technology.\n\nThanks,\nAcme Security', 'Acme Security'],
  ])('somebody else is only mentioned: %j', (text, span) => {
    expect(names(mail(text))).toEqual([]);
    expect(verdictOf(text, span)).not.toMatch(/^accepted/);
  });

  test('a form that a machine sends names the client', () => {
    const text = 'Name: Ana Roth\nEmail: ana@roth.example\nPhone: (201) 555-0123';
    const findings = mail(text, { email: 'noreply@forms.example' });
    expect(names(findings)).toEqual(['Ana Roth']);
    expect(accepted(findings, 'email')).toEqual(['ana@roth.example']);
    expect(accepted(findings, 'phone')).toEqual(['+12015550123']);
  });

  test.each([
    ['Website Enquiries', 'web@hire.example'],
    ['Office Services', 'officeservices@corp.example'],
    ['Agrumi Saitta', 'contabilita@agrumisaitta.example'],
  ])('the header of an office names no person, so that what its mail says stands: %s', (name, email) => {
    expect(names(mail('First name: Ada\nLast name: Okoro\nEvent: 18 May', { name, email })).at(-1)).toBe('Ada Okoro');
    expect(names(mail(`The kitchen is closed today.\n\nTa,\n${name}`, { name: 'Office Services', email }))).not.toContain(
      'Office Services',
    );
  });

  test.each([
    ['ar', 'شكرا لكم.\n\nمع الشكر،\nطارق بن حيدر', 'Tariq Bin Haidar', 'طارق بن حيدر'],
    ['zh', '请尽快安排退款。\n\n此致\n敬礼\n\n邱志远', 'Qiu Zhiyuan', '志远 邱'],
  ])('a name in another script than the header is the sender’s: %s', (language, text, name, expected) => {
    const { findings } = converse(
      [text],
      { channel: 'email', from: { name, email: 'a.b@acme.example' } },
      { languages: [language] },
    );
    expect(names(findings.filter(({ source }) => source === 'message'))).toEqual([expected]);
  });

  test.each([
    ['All the best\nImogen x', { email: 'ih@mail.example' }, 'Imogen'],
    [
      'Thx\n-T\n\nTobias Renner | Senior Manager, Reporting | Cascadia Timber Products, Inc.\n1201 Third Avenue, Seattle, WA 98101',
      { name: 'Renner, Tobias', email: 'tobias.renner@cascadia.example' },
      'Tobias Renner',
    ],
    ['Regards\np/o Fabrice Lozach', {}, 'Fabrice Lozach'],
    [
      'Regards,\n\nWinegrowers since 1931\nCAVE DES RAMIERES SA\nAccounts\nLaurence Bonvin\n\nT. 027 322 84 16',
      { name: 'Cave des Ramières', email: 'compta@ramieres.example' },
      'Laurence Bonvin',
    ],
  ])('the name below a mail: %j', (closing, from, expected) => {
    expect(names(mail(`The order came today, thank you very much for it.\n\n${closing}`, from))).toEqual([expected]);
  });

  test('who has no name in the header introduces themselves', () => {
    expect(names(mail('Hi, this is Peter Miller, I need help.', { email: 'blue.sky@gmail.com' }))).toEqual(['Peter Miller']);
    expect(names(mail('I need help.\n\nRegards,\nPeter Miller', { email: 'blue.sky@gmail.com' }))).toEqual(['Peter Miller']);
  });

  test.each(['tm', 'TJ', 'hgm'])('initials are no name: %s', (initials) => {
    expect(names(mail(`Done.\n\nThanks,\n${initials}`, { email: 'hector.mcloughlin@acme.example' }))).toEqual([]);
  });
});

describe('whose address and number', () => {
  test.each([
    ['Please write to bob@other.example about it.', 'bob@other.example', 'mentioned in-passing'],
    ['Email: bob@other.example is the one to ask.', 'bob@other.example', 'mentioned in-passing'],
    ['My email is mp@home.example.', 'mp@home.example', 'accepted said-own'],
    ['You can reach me at private@home.example.', 'private@home.example', 'accepted said-own'],
    ['Copy michelle_parks@home.example, too.', 'michelle_parks@home.example', 'accepted bears-name'],
    ['Done.\n\nThanks,\nMichelle\nmp@home.example', 'mp@home.example', 'accepted bears-name'],
    ['Done.\n\nThanks,\nMichelle\nbob.builder@other.example', 'bob.builder@other.example', 'mentioned another-name'],
    ['Done.\n\nThanks,\nMichelle\n\nleave-news-1@lists.example', 'leave-news-1@lists.example', 'mentioned list'],
    ['Call Bob at 201-555-0123.', '201-555-0123', 'mentioned in-passing'],
    ['Done.\n\nThanks,\nMichelle\n201-555-0123', '201-555-0123', 'accepted signature'],
  ])('%j: %s', (text, span, expected) => {
    expect(verdictOf(text, span)).toBe(expected);
  });

  test('a link hands on what is nobody’s statement', () => {
    expect(mail('See http://news.example/log?user=michelle.parks@acme.example').filter(({ field }) => field === 'email')).toEqual(
      [],
    );
    expect(mail('See 203.0.113.9/log?user=michelle@acme.example').filter(({ field }) => field === 'email')).toEqual([]);
  });

  test('in chat a bare address is the speaker’s, unless the words say otherwise', () => {
    expect(accepted(converse(['ana@roth.example']).findings, 'email')).toEqual(['ana@roth.example']);
    expect(accepted(converse(['his email is bob@other.example']).findings, 'email')).toEqual([]);
  });
});

describe('whose company', () => {
  const signed = (line: string): string => `Done.\n\nBest regards,\nMichelle Parks\n${line}\n12 Main Street\nPhone: 201-555-0123`;

  test.each(['Northern Filter Inc.', 'Acme North America', 'Parks Consulting Group', 'Fisher-Rosemount'])('%s', (line) => {
    expect(accepted(mail(signed(line)), 'company')).toEqual([line]);
  });

  test.each([
    'Please call me if you have any questions',
    'Discover a Wealth of Information at Your Desktop',
    'Michelle Parks',
    'Senior Counsel',
    'B> text',
  ])('no company: %s', (line) => {
    expect(accepted(mail(signed(line)), 'company')).toEqual([]);
  });

  test('a table below a mail is no signature', () => {
    const table = 'The offers are below.\n\nCourse Type\nGrand Total  713 555 0123\nAssorted Sandwiches\n12 Main Street';
    expect(mail(table).filter(({ verdict }) => verdict === 'accepted')).toEqual([]);
  });
});
