import { describe, expect, test } from 'vitest';
import { accepted, converse, names } from './conversation.ts';

const mail = (text: string, from: { name?: string; email?: string } = {}, languages: readonly string[] = ['fr']) =>
  converse([text], { channel: 'email', from }, { languages, defaultCountry: 'FR' }).findings.filter(
    ({ source }) => source === 'message',
  );

const body = 'Le rendez-vous de mardi est confirmé, merci de prévenir l’accueil.';

describe('without words of farewell the line that reads like a name signs the block', () => {
  test.each([
    ['Voir PJ\n\nDr Patrice Haddad\nchirurgien-dentiste\n138 av. Victor Hugo 75116 Paris', 'Patrice Haddad'],
    ['Pompes Funèbres Maillot\nMme Sylvie MAILLOT, conseillère funéraire\nTél : 02 31 78 50 24', 'Sylvie MAILLOT'],
    ['L’animatrice\nOcéane\nEHPAD du Parc\ntél accueil 05 49 21 77 36', 'Océane'],
    ['jérôme castel\nplomberie\n06 81 44 20 97', 'Jérôme Castel'],
    ['Bruno ESTIENNE d’ORVES\nPrésident\n03 29 62 44 51', 'Bruno ESTIENNE d’ORVES'],
    ['Karim BENMOUSSA (poste 4417)\nService technique\n04 76 76 54 18', 'Karim BENMOUSSA'],
    ['Fabienne COURTOIS\nAdjointe administrative\nSous-préfecture de Fontenay', 'Fabienne COURTOIS'],
    ['La Conservatrice générale\nSylvie Desachy', 'Sylvie Desachy'],
    [
      'Sophie Marin\nResponsable qualité\n02 98 44 17 35\n-----\nSAS au capital de 1 000 € – RCS Brest 412 889 317',
      'Sophie Marin',
    ],
  ])('%j', (closing, name) => {
    expect(names(mail(`${body}\n\n${closing}`))).toEqual([name]);
  });

  test.each([
    ['Marcelline Chantenoy\n74 rue Charles Corbeau, Evry\nClemens Markets\nTél : 01.01.55.87.70', 'Marcelline Chantenoy'],
    ['Anne Roux\nClemens Markets\nTél : 01.01.55.87.70', 'Anne Roux'],
  ])('the first line stays where it has the shape of a name: %j', (closing, name) => {
    expect(names(mail(closing))).toEqual([name]);
  });

  test.each([
    'Place du Plot, Le Puy\n04 71 05 28 63',
    'Arrivée : Marseille Saint-Charles 11:02\nBesoin d’aide ? 04 71 05 28 63',
    'Le Jardin d’Annie, route de Tours, 37210 Vouvray',
    'SCP TAILLANDIER – BOUSQUET\n05 61 53 80 14',
  ])('nobody signs %j', (closing) => {
    expect(names(mail(`${body}\n\n${closing}`))).toEqual([]);
  });
});

describe('what stands in front of the name or behind it in its line', () => {
  test.each([
    ['Relations avec le public : Thomas Collin\n04 68 51 27 93', 'Thomas Collin'],
    ['Amicalement,\nPour le bureau,\nla présidente, Josiane Weber\n03 82 84 60 77', 'Josiane Weber'],
    ['Cordialement\nSecrétariat du Dr Marc Jouvenel\nAline DELAUNAY, secrétaire médicale\n02 33 32 75 08', 'Aline DELAUNAY'],
    ['Votre bien dévoué,\nP/O Maître Gilles d’Argenson\nClémence Roudier, clerc', 'Clémence Roudier'],
    ['Merci\nLa Mie d’Antan, Nadège\n03 80 41 65 29', 'Nadège'],
    ['Cordialement,\nClaire Sabatier & Ludovic Ndiaye\n06 13 95 47 80', 'Claire Sabatier'],
    ['Bien cordialement, Valentina Bernard, Roth SA, rue du Progrès 127, 2300 La Chaux-de-Fonds', 'Valentina Bernard'],
    ['Bien à vous\nAlain\nA. Peyrachon\nResp. Production', 'Alain Peyrachon'],
    ['Cordialement,\nJP Marchand\nMarchand Couverture\n06 71 40 28 95', 'JP Marchand'],
  ])('%j', (closing, name) => {
    expect(names(mail(`${body}\n\n${closing}`))).toEqual([name]);
  });

  test.each([
    ['-- \nEwa Nowak-Lüdtke (Sekretariat)\nErlenweg 9\n42477 Radevormwald', 'Ewa Nowak-Lüdtke', 'de'],
    ['Warm regards\nNGUYEN Thi Hoa (Hoa)\nPh (03) 9687 7204', 'Thi NGUYEN', 'en'],
    ['Dr. (Mrs.) Meenakshi Iyer, M.Com., Ph.D.\nRegistrar\nTel. (020) 2543 7716', 'Meenakshi Iyer', 'en'],
    ['Atentamente,\nC.P. José Arriaga\nGerente de Crédito\nTel. (81) 8340-2217', 'José Arriaga', 'es'],
  ])('%j', (closing, name, language) => {
    expect(names(mail(`${body}\n\n${closing}`, {}, [language]))).toEqual([name]);
  });
});

describe('farewells', () => {
  test.each([
    'Mutualistement vôtre,',
    'Salutations syndicales',
    'Veuillez agréer, Monsieur le Président, l’assurance de ma considération distinguée.',
    'Au plaisir de vous accueillir,',
  ])('%j', (farewell) => {
    expect(names(mail(`${body}\n\n${farewell}\n\nAurélien Mas\n06 71 40 28 95`))).toEqual(['Aurélien Mas']);
  });

  test.each(['FTRANSPORT', 'Vent de Colère! Fédération Nationale'])('%j below one is nobody', (line) => {
    expect(names(mail(`${body}\n\nCordialement,\n${line}\n04 28 29 60 91`))).toEqual([]);
  });
});

test('a word that nobody is given is not the sender, whose header spells another name', () => {
  const findings = mail(
    `${body}\n\nMit freundlichen Grüßen\nMeteorologie - Umweltmesstechnik\n\nVolker König\nTel.: +49 551 790010`,
    { name: 'Koenig, Volker', email: 'volker.koenig@thies.example' },
    ['de'],
  );
  expect(names(findings)).toEqual(['Volker König']);
});

test('the picture within a mail is no address', () => {
  const findings = mail(`${body}\n\n[cid:image001.png@01D8A3F2.7C1B0E40]\nDelphine Faure\nFixe : +33 1 47 44 82 16`);
  expect(accepted(findings, 'email')).toEqual([]);
});
