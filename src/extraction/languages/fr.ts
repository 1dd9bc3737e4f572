import { type Language, numberWords, phrases, vocabulary } from './language.ts';

/** French. */
export const fr = (): Language => ({
  code: 'fr',
  introductions: {
    strong: phrases(
      `je m'appelle | je m appelle | j m'appelle | je me nomme | mon nom est | mon nom c'est | mon prénom est | mon prénom c'est | mon nom complet est | appelez-moi | appelle-moi | je me prénomme | on m'appelle | moi c'est | mon petit nom est`,
    ),
    weak: phrases("je suis | j'suis"),
    neutral: phrases("c'est | ici"),
    booking: {
      strong: phrases(
        `au nom de | au nom d | sous le nom de | sous le nom | le nom est | le nom c'est | réservation au nom de | le compte est au nom de | nom de réservation`,
      ),
      weak: phrases('réservation pour | réservé pour | réservé par'),
    },
    after: phrases(`à l'appareil | à l'appareil | au téléphone | c'est mon nom | est mon nom`),
  },
  questions: {
    name: phrases(
      `votre nom | votre nom complet | votre prénom | votre nom de famille | vos nom et prénom | vos noms et prénoms | vos nom | ton nom | ton prénom | comment vous appelez-vous | comment vous appelez | vous appelez-vous | comment t'appelles-tu | comment tu t'appelles | tu t'appelles comment | vous vous appelez comment | à qui ai-je l'honneur | qui est à l'appareil | à qui je parle | quel nom | nom et prénom | nom complet | c'est à quel nom`,
    ),
    email: phrases(
      'votre email | votre e-mail | votre adresse email | votre adresse e-mail | votre adresse mail | votre mail | votre courriel | votre adresse électronique | adresse mail | adresse email | adresse e-mail | ton mail | ton email',
    ),
    phone: phrases(
      'votre numéro | votre téléphone | votre numéro de téléphone | numéro de téléphone | votre portable | votre mobile | numéro de portable | ton numéro | vous joindre | vous rappeler',
    ),
    company: phrases(
      `votre entreprise | votre société | nom de votre entreprise | nom de votre société | nom de l'entreprise | nom de la société | quelle entreprise | quelle société | votre organisation | votre employeur | nom de votre organisation`,
    ),
    address: phrases(
      'votre adresse | votre adresse postale | votre adresse de livraison | adresse postale | adresse de livraison | adresse de facturation | où habitez-vous | ton adresse | votre adresse complète',
    ),
    'date-of-birth': phrases(
      'date de naissance | votre date de naissance | êtes-vous né | êtes-vous née | quand êtes-vous né | votre anniversaire | né le',
    ),
    'other-name': phrases(
      `nom de jeune fille | votre nom d'utilisateur | comment s'appelle votre | comment s'appelait votre | comment s'appelle le | comment s'appelle la | nom de votre épouse | nom de votre mari | nom de votre premier animal | nom du fichier | nom de votre mère | nom de jeune fille de votre mère | nom de votre père | nom d'utilisateur | nom de votre animal | nom de votre chien | nom de votre chat | nom de votre médecin | nom du médecin | nom du conseiller | nom de votre fils | nom de votre fille | nom de votre conjoint | nom de l'enfant | nom du restaurant | nom de l'hôtel | nom de la banque | nom de la rue | nom du produit | nom du bénéficiaire | nom du destinataire | identifiant | pseudo`,
    ),
    spelling: phrases('épeler | épelez | épelle | orthographe | lettre par lettre | ça s écrit | comment ça s écrit'),
    other: phrases('code postal | numéro de commande | numéro de client | numéro de compte | numéro de dossier'),
  },
  nameParts: { given: vocabulary('prénom prénoms'), surname: vocabulary('famille') },
  requests: phrases(
    `s'il vous plaît | s'il te plaît | svp | stp | pouvez-vous | puis-je | pourriez-vous | pourrais-je | donnez-moi | indiquez | indiquer | besoin | communiquer | communiquez | quel est | quelle est | quels sont | confirmer | confirmez | préciser | précisez | dites-moi | merci de | veuillez`,
  ),
  replyOpeners: phrases(
    `oui | bien sûr | d'accord | c'est | alors | bonjour | salut | euh | ok | mon nom est | mon nom c'est | je m'appelle | je suis | certainement | oui bien sûr | oui c'est | merci | voilà | voici | moi c'est | au nom de | avec plaisir | pas de problème | évidemment | tout à fait | bien entendu | je travaille pour | je travaille chez`,
  ),
  corrections: phrases(`non attendez | je veux dire | pardon | je voulais dire | plutôt | correction | c'est plutôt`),
  denials: phrases("mon nom n'est pas | je ne m'appelle pas | mon prénom n'est pas"),
  negations: phrases('pas'),
  contrasts: phrases('mais'),
  greetings: phrases(
    'bonjour | bonsoir | salut | cher | chère | chers | chères | coucou | hello | madame | monsieur | à | à l attention de',
  ),
  signOffs: phrases(
    `cordialement | bien cordialement | très cordialement | merci | merci beaucoup | merci d'avance | merci par avance | merci et bonne journée | bonne journée | bonne soirée | bon week-end | bonne réception | salutations | meilleures salutations | sincères salutations | salutations distinguées | sincèrement | bien à vous | bien à toi | amicalement | amitiés | bises | bisous | à bientôt | à plus | à demain | cdt | cdlt | bàv | respectueusement | avec mes remerciements | en vous remerciant | en vous remerciant par avance | dans l'attente de votre réponse | dans l'attente de votre retour | je vous prie d'agréer | veuillez agréer | restant à votre disposition | je vous remercie | très bonne journée | belle journée | excellente journée`,
  ),
  quotes: {
    wrote: phrases('a écrit | écrit'),
    original: phrases(
      `message d'origine | message original | message transféré | message transmis | courriel original | transféré par | début du message | début du message réexpédié | début du message transféré`,
    ),
    from: phrases('de | expéditeur'),
    others: phrases('envoyé | à | cc | cci | objet | date | sujet | pour | copie à'),
  },
  labels: {
    name: phrases('nom | nom complet | nom et prénom | prénom et nom | contact | client | nom prénom | interlocuteur'),
    givenName: phrases('prénom'),
    surname: phrases('nom de famille'),
    email: phrases(
      'email | e-mail | courriel | adresse email | adresse e-mail | mail | mél | adresse mail | adresse électronique | mon mail est | mon email est | mon adresse mail est',
    ),
    phone: phrases(
      'tél | tel | téléphone | portable | mobile | fixe | numéro | n° | ligne directe | standard | mon numéro est | mon numéro | port | gsm | bureau | tél mobile | tél fixe | ld | numéro de téléphone | appelez-moi au | joignable au',
    ),
    fax: phrases('fax | télécopie | télécopieur'),
    company: phrases('société | entreprise | organisation | employeur | raison sociale | organisme | établissement'),
    address: phrases(
      `adresse | adresse postale | adresse de livraison | adresse de facturation | j'habite au | j'habite | mon adresse est | nos bureaux | siège social | siège`,
    ),
    position: phrases('fonction | poste | titre | service | profession | métier | département'),
    dateOfBirth: phrases(
      'date de naissance | né le | née le | né(e) le | je suis né le | je suis née le | ma date de naissance est | naissance | ddn',
    ),
    other: phrases(
      'commande | numéro de commande | facture | référence | réf | dossier | numéro de dossier | compte | numéro de compte | siret | siren | tva | iban | rib | suivi | numéro de suivi | carte | rcs | linkedin | site | site web | web | contrat | client n',
    ),
  },
  employers: phrases(
    `je travaille pour | je travaille chez | j'appelle de la part de | de la société | de l'entreprise | je représente | pour le compte de | je vous appelle de la société | employé chez | employée chez`,
  ),
  affiliations: vocabulary('de chez du'),
  own: phrases(
    `mon email est | mon e-mail est | mon mail est | mon adresse mail est | mon adresse est | mon adresse email est | mon numéro est | vous pouvez me joindre | contactez-moi | écrivez-moi | appelez-moi | rappelez-moi | joignable au | me joindre au | me contacter au | mon portable | mon numéro`,
  ),
  others: phrases(
    `son email | son numéro | leur email | leur numéro | mon collègue | ma collègue | mon mari | ma femme | mon fils | ma fille | mon patron | transférer à | transmettre à | j'ai écrit à | votre numéro | votre email | j'ai appelé le | mon ami | mon amie`,
  ),
  falsePositives:
    vocabulary(`intéressé intéressée désolé désolée content contente client cliente très bien mal en à au chez pas sûr sûre certain certaine disponible malade perdu perdue bloqué bloquée prêt prête la le un une les des toujours encore déjà actuellement
    français française belge suisse canadien canadienne anglais anglaise allemand allemande ravi ravie déçu déçue inquiet inquiète étudiant étudiante retraité retraitée seul seule né née abonné abonnée titulaire propriétaire locataire
    urgent important bonjour bonsoir merci oui non moi toi lui elle ça cela pour avec sans mon ma mes votre vos son sa ses leur quel quelle qui que quoi où quand comment pourquoi parce ici là aujourd'hui demain hier lundi mardi mercredi jeudi vendredi samedi dimanche monsieur madame mademoiselle paris lyon marseille france
    bon bonne fini possible impossible normal vrai faux tout tous rien personne d'accord ok super parfait noté aussi plutôt`),
  falseEndings: phrases('able | ible | tion | eux | euse | isien | isienne | çais | çaise | ricain | ricaine'),
  places: vocabulary(
    'paris lyon marseille nantes lille toulouse bordeaux strasbourg nice rennes grenoble montpellier bruxelles genève lausanne montréal québec france belgique suisse canada',
  ),
  stopWords:
    vocabulary(`le la les un une des du au aux et ou mais donc or ni car de à en dans par pour sur avec sans sous chez vers entre depuis pendant avant après que qui quoi dont où
    je j'ai tu il elle on nous vous ils elles me te se moi toi lui leur mon ma mes ton ta tes son sa ses notre nos votre vos ce cet cette ces c'est ça cela ceci
    est suis es sommes êtes sont était été être ai as a avons avez ont avoir fait faire peux peut pouvez voudrais veux veut souhaite souhaiterais aimerais
    pas ne non oui plus très trop bien aussi encore toujours déjà jamais ici là maintenant aujourd'hui demain hier merci bonjour bonsoir svp plaît
    comment pourquoi quand quel quelle quels quelles combien si comme alors parce numéro adresse mail email téléphone date né née commande compte client cliente nom prénom appelle travaille cherche besoin problème question n'ai n'est qu'il qu'est j'aimerais j'habite d'abord voilà voici bonne journée habite`),
  titles: vocabulary('m mme mlle mr dr pr me monsieur madame mademoiselle docteur maître professeur'),
  positions:
    vocabulary(`directeur directrice responsable chargé chargée assistant assistante gérant gérante président présidente ingénieur ingénieure développeur développeuse consultant consultante
    commercial commerciale comptable secrétaire avocat avocate juriste clerc notaire médecin infirmier infirmière informaticien informaticienne technicien technicienne chef cheffe adjoint adjointe conseiller conseillère
    gestionnaire attaché attachée coordinateur coordinatrice coordonnateur rédacteur rédactrice journaliste graphiste architecte professeur professeure enseignant enseignante chercheur chercheuse stagiaire doctorant doctorante
    vendeur vendeuse agent concierge orthésiste psychologue kinésithérapeute pharmacien pharmacienne dentiste traducteur traductrice interprète animateur animatrice éducateur éducatrice formateur formatrice analyste
    administrateur administratrice opérateur opératrice délégué déléguée représentant représentante correspondant correspondante fondateur fondatrice associé associée photographe libraire bibliothécaire cuisinier cuisinière boulanger
    service département pôle direction clientèle ressources humaines études maître conférences cadre chauffeur conducteur conductrice électricien plombier menuisier réceptionniste standardiste acheteur acheteuse auditeur auditrice
    -eur -euse -trice -ienne -iste -logue -ier -ière -graphe juge courtier employé employée auteur trader cadre chirurgien vigile
    webmaster data engineer scientist manager reporter éditeur éditrice éditorial producteur productrice réalisateur réalisatrice recruteur recruteuse paysagiste expert experte spécialiste superviseur`),
  organisations:
    vocabulary(`groupe banque université école lycée collège institut hôpital clinique hôtel restaurant agence association fondation conseil comité cabinet société compagnie maison éditions librairie pharmacie mairie garage boulangerie
    résidence centre laboratoire laboratoires studio magasin boutique magazine journal mutuelle assurances assurance transports bureau atelier investissements industries services solutions conseils`),
  streets: vocabulary(
    'rue avenue av boulevard bd blvd place pl chemin impasse allée allées quai cours route square passage faubourg villa lotissement résidence lieu-dit sentier esplanade rond-point voie zone zi za zac bis ter bâtiment bât immeuble étage cedex',
  ),
  numbers: numberWords(
    `0 zéro zero | 1 un une | 2 deux | 3 trois | 4 quatre | 5 cinq | 6 six | 7 sept | 8 huit | 9 neuf | 10 dix | 11 onze | 12 douze | 13 treize | 14 quatorze | 15 quinze | 16 seize | 17 dix-sept | 18 dix-huit | 19 dix-neuf | 20 vingt | 30 trente | 40 quarante | 50 cinquante | 60 soixante | 70 soixante-dix septante | 71 soixante-et-onze | 72 soixante-douze | 73 soixante-treize | 74 soixante-quatorze | 75 soixante-quinze | 76 soixante-seize | 77 soixante-dix-sept | 78 soixante-dix-huit | 79 soixante-dix-neuf | 80 quatre-vingt quatre-vingts huitante | 90 quatre-vingt-dix nonante | 91 quatre-vingt-onze | 92 quatre-vingt-douze | 93 quatre-vingt-treize | 94 quatre-vingt-quatorze | 95 quatre-vingt-quinze | 96 quatre-vingt-seize | 97 quatre-vingt-dix-sept | 98 quatre-vingt-dix-huit | 99 quatre-vingt-dix-neuf | 100 cent | 1000 mille`,
  ),
  repeats: { double: 2 },
  numberJoins: vocabulary('et'),
  ordinals: numberWords(`1 premier`),
  spelling: {
    asIn: phrases('comme'),
    alphabet: vocabulary(
      'anatole berthe célestin désiré eugène françois gaston henri irma joseph kléber louis marcel nicolas oscar pierre quintal raoul suzanne thérèse ursule victor william xavier yvonne zoé',
    ),
  },
  spoken: { arobase: '@', at: '@', point: '.', tiret: '-', moins: '-', underscore: '_', plus: '+' },
});
