import { describe, expect, test } from 'vitest';
import { accepted, converse } from './conversation.ts';

const signed = (lines: string, country = 'FR', farewell = 'Cordialement,\n') =>
  converse(
    [`Le rendez-vous de mardi est confirmé, merci de prévenir l’accueil.\n\n${farewell}${lines}`],
    { channel: 'email' },
    { languages: ['fr'], defaultCountry: country },
  ).findings;

describe('the company', () => {
  test.each([
    ['Anne Roux\ngérante\nMEUBLES BARBARIN\nmeublesbarbarin19@orange.fr', 'MEUBLES BARBARIN'],
    ['Anne Roux\nla ferme du bout du pré\nfermeduboutdupre@mailo.com', 'la ferme du bout du pré'],
    ['Anne Roux\nEIFFAGÈRE CONSTRUCTION OUEST\nAgence de Saint-Brieuc\n02 96 52 17 84', 'EIFFAGÈRE CONSTRUCTION OUEST'],
    ['Anne Roux\nPROMOTION CARDINALE IMMOBILIER\n01 46 37 19 00', 'PROMOTION CARDINALE IMMOBILIER'],
    ['SCP TAILLANDIER – BOUSQUET – DE MONTGRAND\nAnne Bousquet\n05 61 53 80 14', 'SCP TAILLANDIER – BOUSQUET – DE MONTGRAND'],
    ['Agathe Lemoine\nJournaliste\nLe Courrier du Golfe\n02 97 68 03 15', 'Le Courrier du Golfe'],
    ['Anne Roux\nDirection des Opérations\nALTERRIA ENERGIES France\n01 47 44 82 16', 'ALTERRIA ENERGIES France'],
    ['Anne Roux, conservatrice du patrimoine\nMusée d’Art de Brizac\n05 55 18 17 70', 'Musée d’Art de Brizac'],
    ['Victor Hénin (Hénin Photo)\n06 21 57 84 90', 'Hénin Photo'],
    [
      'Guy Roux\nMinistère de l’agriculture, de l’agroalimentaire et de la forêt\n01 49 55 49 55',
      'Ministère de l’agriculture, de l’agroalimentaire et de la forêt',
    ],
    ['Anne Roux\nCitya Port-Royal\nGérance – Syndic – Transaction\n01 45 87 32 19', 'Citya Port-Royal'],
    [
      'Anne Roux | Directrice\nMUTAVIE SOLIDARITÉ\nMutuelle soumise aux dispositions du livre II du Code de la Mutualité – SIREN n° 776 721 904\n05 65 77 21 90',
      'MUTAVIE SOLIDARITÉ',
    ],
    ['B. Mazurier - Logistique - DOCKSEA Le Havre - 02.35.19.64.80', 'DOCKSEA Le Havre'],
  ])('%j', (lines, company) => {
    expect(accepted(signed(lines, 'FR', lines.startsWith('B.') ? '' : undefined), 'company')).toEqual([company]);
  });

  test.each([
    'Anne Roux, PMO\n01 40 15 71 50',
    'Anne Roux\nPlace du Plot, Le Puy\n04 71 05 28 63',
    'Mme Anne Roux\nsecrétaire\n04 71 05 28 63\nPensez à l’environnement avant d’imprimer ce message',
  ])('none in %j', (lines) => {
    expect(accepted(signed(lines), 'company')).toEqual([]);
  });
});

describe('the address', () => {
  test.each([
    ['Rte de Limoges\nLieu-dit Les Quatre Vents\n87230 Châlus', 'Rte de Limoges, Lieu-dit Les Quatre Vents'],
    ['rue des Mésanges\n88400 Gérardmer', 'rue des Mésanges'],
    [
      'Tour Carrare - 14e étage\n100 Terrasse Boieldieu\n92042 Paris La Défense Cedex',
      'Tour Carrare - 14e étage, 100 Terrasse Boieldieu',
    ],
    ['Le Crystal Park – Hall 3\n62, bd Victor-Hugo\n92200 Neuilly sur Seine', 'Le Crystal Park – Hall 3, 62, bd Victor-Hugo'],
    ['Parc d’activités de la Grande Ville - 5 rue Ampère\n22360 Langueux', 'Parc d’activités de la Grande Ville - 5 rue Ampère'],
    ['Z.A. La Croix Blanche, lot n° 6, 49240 Avrillé', 'Z.A. La Croix Blanche, lot n° 6'],
    ['12, avenue des Thermes\n63140\nChâtel-Guyon', '12, avenue des Thermes'],
    ['10 cité d’Angoulême, 2e cour à gauche, 75011 Paris', '10 cité d’Angoulême, 2e cour à gauche'],
    ['9 avenue de la Division Leclerc\nB.P. 140\n94234 Cachan Cedex', '9 avenue de la Division Leclerc, B.P. 140'],
  ])('%j', (lines, street) => {
    const [address] = accepted(signed(`Anne Roux\nRoth Services\n${lines}\n01 47 44 82 16`), 'address');
    expect(address?.street).toBe(street);
    expect(address?.postalCode).toMatch(/^\d{5}$/);
  });

  test('of Luxembourg, behind two spaces', () => {
    const [address] = accepted(signed('Anne Roux\nRoth Services\n12, rte d’Esch  L-4380 Ehlerange', 'LU'), 'address');
    expect(address).toEqual({ street: '12, rte d’Esch', city: 'Ehlerange', postalCode: '4380', country: 'LU' });
  });

  test.each(['Agence certifiée ISO 20121 | B Corp', 'Centre Hospitalier du Bocage'])('%j is no part of one', (line) => {
    const found = accepted(signed(`Anne Roux\n${line}\nBP 40318 - 79306 Bressuire Cedex\n01 47 44 82 16`), 'address');
    expect(found.map(({ street }) => street)).toEqual(['BP 40318']);
  });
});

test.each([
  ['Hotline 0 825 31 44 60 (0,15 €/min)', ['+33825314460']],
  ['02.33.57.19.46 (24/24)', ['+33233571946']],
  ['Réservation +33 4 73 86 05 47', ['+33473860547']],
  ['SNC au capital de 38 112 € | 407 915 225 RCS Nanterre', []],
  ['Agent commercial RSAC Béziers 829 104 556', []],
])('the numbers of %j are %j', (line, numbers) => {
  expect(accepted(signed(`Anne Roux\nRoth Services\n${line}`), 'phone')).toEqual(numbers);
});
