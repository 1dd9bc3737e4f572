import { expect, test } from 'vitest';
import { accepted, converse } from './conversation.ts';

const signed = (lines: string, field: 'company' | 'address', from = { name: 'Ann Bell', email: 'ann@lou.example' }) =>
  accepted(
    converse([`It works, thank you for your help.\n\nBest regards,\nAnn Bell\n${lines}`], { channel: 'email', from }).findings,
    field,
  );

test.each([
  ['Information Technology\nUniversity of Louisville\nLouisville, Ky. 40292\nwww.louisville.example', 'University of Louisville'],
  ['Professor\nUniversity of Pittsburgh, 2816 CL\nPittsburgh, PA 15260\nwww.pittsburgh.example', 'University of Pittsburgh'],
  ['Lecturer at the University of Leeds\nPhone: +44 113 243 1751', 'University of Leeds'],
  ['Griffith University 170 Kessels Road, Nathan\nBrisbane QLD 4111', 'Griffith University'],
  ['Department of Statistics\nUniversity of California, San Diego\nPhone: (619) 534-2230', 'University of California, San Diego'],
  ['Registrar\nWashington and Lee University\nPhone: (540) 458-8400', 'Washington and Lee University'],
  ['Florida State University Mathematics Department\nPhone: (850) 644-2525', 'Florida State University'],
  ['Institut für Statistik\nGeorg-August Univ. Goettingen\nTel. +49 551 39 0', 'Georg-August Univ. Goettingen'],
])('the university in %j', (lines, company) => {
  expect(signed(lines, 'company')).toEqual([company]);
});

test.each([
  ['CP Software Pty Ltd.  (ACN 006 640 133)\n19 Cato Street', 'CP Software Pty Ltd.'],
  ['*National Instruments (NI)*\n*Austin, Texas, USA*\n*+1-512-413-5696*\n*ann@lou.example*', 'National Instruments (NI)'],
])('the company in %j without what stands around it', (lines, company) => {
  expect(signed(lines, 'company')).toEqual([company]);
});

test.each([
  [
    'TÜV Rheinland Service GmbH\nAm Grauen Stein\n51105 Köln',
    { street: 'Am Grauen Stein', city: 'Köln', postalCode: '51105', country: 'DE' },
  ],
  [
    'ADDRESS: Rivium Westlaan 142, 2909 LD\nCapelle aan den IJssel, Netherlands',
    { street: 'Rivium Westlaan 142', city: 'Capelle aan den IJssel', postalCode: '2909 LD', country: 'NL' },
  ],
])('the address in %j', (lines, address) => {
  expect(signed(lines, 'address')).toEqual([address]);
});

test.each(['1986 FZ750\n1987 FZR750\n1991 VFR750', 'NASA Administrator, 24 August 1992'])('%j is no address', (lines) => {
  expect(signed(lines, 'address')).toEqual([]);
});

test('the town below a postal code that ends its line is no company', () => {
  expect(signed('Rivium Westlaan 142, 2909 LD\nCapelle aan den IJssel, Netherlands\nTel: +31 20 808 0880', 'company')).toEqual(
    [],
  );
});

const french = { languages: ['fr'], defaultCountry: 'FR' };

test.each([
  'Institut Pasteur',
  'Cabinet Tessier',
  'Syndicat des Eaux du Vivier',
  "L'Atelier des Saveurs",
  'Inserm U1028',
  '3D Concept',
  'H&M',
])('the company %j on a card, whose last word, article, figures or short words say something else', (company) => {
  const card = `Aimé Doucet\n${company}\nTél : 05 27 01 38 55\nAdresse : 3 allée du Général Leclerc 67000 Strasbourg`;
  const { findings } = converse([card], { channel: 'email' }, french);
  expect(accepted(findings, 'company')).toEqual([company]);
});

test.each(['Bureau B204', 'Bâtiment B2', 'Étage 3'])('%j on a card is no company', (line) => {
  const card = `Aimé Doucet\n${line}\nTél : 05 27 01 38 55\nAdresse : 3 allée du Général Leclerc 67000 Strasbourg`;
  const { findings } = converse([card], { channel: 'email' }, french);
  expect(accepted(findings, 'company')).toEqual([]);
});
