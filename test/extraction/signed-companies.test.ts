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

test.each([
  ['-- \nIntersec <http://www.intersec.example>\nAnn Bell <ann@intersec.example>\nTél : +33 (0)1 5570 3346', 'Intersec'],
  ['Embedded Linux and Kernel engineer at Bootlin\nhttps://bootlin.example', 'Bootlin'],
  [
    'École Polytechnique de Montréal\nOpenPGP key: http://krystal.dyndns.org:8080/key/compudj.gpg',
    'École Polytechnique de Montréal',
  ],
  ['Associate Professor at Université Paris 7\n2 place Jussieu', 'Université Paris 7'],
  [
    'Enjellic Systems Development, LLC     IOT platforms and edge devices.\n4206 N. 19th Ave.',
    'Enjellic Systems Development LLC',
  ],
  ['SPECTROX SYSTEMS +1.408.252.1005', 'SPECTROX SYSTEMS'],
  ['VOS IT-Solutions GmbH---Glogauer Str.25---10999 Berlin', 'VOS IT-Solutions GmbH'],
  ['Rm 360, Graduate School of Business, U of Chicago\n5807 S. Woodlawn Ave, Chicago IL 60637', 'Graduate School of Business'],
  ['Digital Jungle Software    Encrypt now; ask me how.\nTel: +1 415 358 3058', 'Digital Jungle Software'],
])('the company in %j', (lines, company) => {
  expect(signed(lines, 'company')).toEqual([company]);
});

test.each([
  'CISSP\nTel: +1 415 358 3058',
  'Cliquer ici <https://list.example/unsubscribe>',
  'http://www.news.example/       Search, Read, Discuss, or Start Your Own',
  'Facebook <https://social.example/ann>',
  'Email    :    ann at lou\nTél      :    01.69.35.85.66',
  'Master Student in Computer Engineering\nTel: +1 415 358 3058',
])('there is no company in %j', (lines) => {
  expect(signed(lines, 'company')).toEqual([]);
});

test('a firm may be all that stands below the farewell, by its form or by the domain of its mails', () => {
  const below = (name: string, email: string) =>
    accepted(converse([`Thank you.\n\nBest regards,\n${name}`], { channel: 'email', from: { email } }).findings, 'company');
  expect(below('Massy Finance Limited', 'spam@ward.example')).toEqual(['Massy Finance Limited']);
  expect(below('Ondernemend Steenwijkerland', 'info@ondernemendsteenwijkerland.example')).toEqual([
    'Ondernemend Steenwijkerland',
  ]);
});

test.each([
  ['snail: The MITRE Corporation, 1120 NASA Road One, Houston, Texas 77058', '1120 NASA Road One'],
  ['Snail: Tim Pozar / KKSF / 77 Maiden Lane / San Francisco CA 94108 / USA', '77 Maiden Lane'],
  ['Office: 171 Ave. Chardon, San Juan 00918', '171 Ave. Chardon'],
  ['CNRS URA 2582\n25, rue du docteur Roux\n75724 Paris Cedex 15', '25, rue du docteur Roux'],
  ['Glogauer Str.25---10999 Berlin', 'Glogauer Str.25'],
])('the street in %j without what stands in front of it', (lines, street) => {
  expect(signed(lines, 'address').map((address) => (address as { street?: string }).street)).toEqual([street]);
});

test.each([
  ['CEO PetaSAN\nwww.petasan.example\n+201006979931', 'PetaSAN'],
  ['Professeur au Collège de France', 'Collège de France'],
  ['duagon AG I Riedstrasse 12 I 8953 Dietikon I Switzerland I www.duagon.example', 'duagon AG'],
  ['Sapienza Università di Roma\n00185 Roma, Italy\nann.bell at uniroma1.example', 'Sapienza Università di Roma'],
  ['École Pratique des Hautes Études, SHP\nÀ la Sorbonne', 'École Pratique des Hautes Études'],
  [
    "Centre d'Étude de l'Inde et de l'Asie du Sud (CNRS/EHESS)\n190 av. de France, 75013 Paris",
    "Centre d'Étude de l'Inde et de l'Asie du Sud (CNRS/EHESS)",
  ],
  ['Sinologie, J.W. Goethe-Universität, Dantestr. 4', 'J.W. Goethe-Universität'],
  ['Research Fellow at the French National Center for Scientific Research', 'French National Center for Scientific Research'],
])('the company in %j, by a position or between bars', (lines, company) => {
  expect(signed(lines, 'company')).toEqual([company]);
});

test.each(['Prof. Dr. Ann Bell\nann.bell at uni.example', 'Datenschutzerklärung <http://list.example/datenschutz>'])(
  'neither the sender nor a link is a company: %j',
  (lines) => {
    expect(signed(lines, 'company')).toEqual([]);
  },
);

test.each([
  [
    'duagon AG I Riedstrasse 12 I 8953 Dietikon I Switzerland',
    { street: 'Riedstrasse 12', city: 'Dietikon', postalCode: '8953' },
  ],
  [
    'Osterfeldstraße 7 / 85088 Vohburg / https://www.b1.example/',
    { street: 'Osterfeldstraße 7', city: 'Vohburg', postalCode: '85088' },
  ],
  [
    'HRB 165235 Munich, Office: Kirchenstr.5, D-82194 Groebenzell, Germany',
    { street: 'Kirchenstr.5', city: 'Groebenzell', country: 'DE' },
  ],
  ['V.le Berti-Pichat 6/2 - 40127 Bologna - Italy', { street: 'V.le Berti-Pichat 6/2', city: 'Bologna', country: 'IT' }],
  ['27 rue Paul Bert\nF - 94204 Ivry', { street: '27 rue Paul Bert', city: 'Ivry', postalCode: '94204', country: 'FR' }],
  ['14, rue Descartes\nF 67084 Strasbourg\nFrance', { street: '14, rue Descartes', city: 'Strasbourg', postalCode: '67084' }],
  [
    'Altsagenstrasse 5 | 6048 Horw | Switzerland | T: +41 41 500 48 00',
    { street: 'Altsagenstrasse 5', city: 'Horw', country: 'CH' },
  ],
])('the address in %j by what parts it', (lines, address) => {
  expect(signed(lines, 'address')).toMatchObject([address]);
});

test('the company behind the name that signs, in its line', () => {
  const text =
    'It works.\n\nBest,\nChris\n\n-- \nChris Roth / Deduktiva GmbH (FN 418592 b, HG Wien)\nwww.deduktiva.example / +43 1 353 1707';
  const { findings } = converse([text], { channel: 'email', from: { name: 'Chris Roth', email: 'chris@deduktiva.example' } });
  expect(accepted(findings, 'company')).toEqual(['Deduktiva GmbH']);
});

test.each([
  ['EHPAD Les Glycines - 26 rue du Maréchal Juin - 57100 Thionville', ['EHPAD Les Glycines']],
  ['7008 Aronow Drive\nFalls Church, VA  22042', []],
  ['Résidence Les Acacias, 12 rue des Lilas, 57100 Thionville', []],
  ['Istituto Comprensivo "Gianni Rodari"\nVia dei Mille 42 - 70126 BARI', ['Istituto Comprensivo "Gianni Rodari"']],
  ["Office Notarial de la Grand'Place\n01 40 27 27 19\nEtude fermée le samedi", ["Office Notarial de la Grand'Place"]],
  ['(ann bell at uni.example)\nPhone: (540) 458-8400', []],
])('of %j the company is %j', (lines, companies) => {
  expect(signed(lines, 'company')).toEqual(companies);
});

test('the name that an initial above stands for is no company', () => {
  const text = 'Best regards,\nA. Bell\n\n-- \nAnn BELL\nAssociate Professor, CNAM\nwww.annbell.example';
  expect(accepted(converse([`It works.\n\n${text}`], { channel: 'email' }).findings, 'company')).toEqual(['CNAM']);
});

test.each([
  [
    'Institute of Statistics, Biostatistics and Actuarial Sciences\nPhone: (540) 458-8400',
    ['Institute of Statistics, Biostatistics and Actuarial Sciences'],
  ],
  ['Institute of Statistics, Department and Library\nPhone: (540) 458-8400', ['Institute of Statistics']],
])('of %j the enumeration is one name: %j', (lines, companies) => {
  expect(signed(lines, 'company')).toEqual(companies);
});

test('a street called after a day is one, and a laboratory is nobody’s name', () => {
  expect(signed('43 bd du 11 novembre 1918\n69622 Villeurbanne Cedex', 'address')).toEqual([
    { street: '43 bd du 11 novembre 1918', city: 'Villeurbanne Cedex', postalCode: '69622', country: 'FR' },
  ]);
  const text = 'It works.\n\n-- \nUMR CNRS 5558,\n43, Boulevard du 11 Novembre 1918\n69622 Villeurbanne cedex';
  expect(accepted(converse([text], { channel: 'email' }).findings, 'name')).toEqual([]);
});
