import { type Language, numberWords, phrases, vocabulary } from './language.ts';

/** French. */
export const fr = (): Language => ({
  code: 'fr',
  familyFirstAsWell: vocabulary(
    `martin bernard thomas robert richard simon laurent michel david bertrand vincent andré françois nicolas henry henri denis mathieu matthieu gautier gauthier clément clement roger lucas louis guillaume renaud marie adam gérard daniel charles julien philippe colin arnaud marc paul olivier germain hubert gilles guy maurice benoît benoit jean pierre rolland roland alexandre joseph hervé grégoire eugène georges jacques lambert léger laurence baptiste valentin florent rémy remy urbain vidal fabre jordan morgan brice claude didier émile ernest étienne gabriel gaston xavier yves alain albert antoine barthélémy basile camille christian constant cyrille dominique édouard félix ferdinand fernand firmin gaspard gervais honoré isidore jérôme jules justin léon leon léonard luc marcel marin maxime noël pascal patrice prosper raphaël raymond régis rené samuel sébastien serge stéphane victor william franck yann loïc ronan erwan salomon isaac abraham moussa diallo amar ali mohamed ahmed omar hassan hussein salah said saïd karim kamel`,
  ),
  introductions: {
    strong: phrases(
      `je m'appelle | je m appelle | j m'appelle | je me nomme | mon nom est | mon nom c'est | mon prénom est | mon prénom c'est | mon nom complet est | appelez-moi | appelle-moi | je me prénomme | on m'appelle | moi c'est | mon petit nom est | je me présente | je suis désignée comme | mon nom de famille est | mon nom de famille c'est | mes nom et prénom sont | mon nom à moi c'est | vous pouvez m'appeler | tu peux m'appeler | tout le monde m'appelle | mes amis m'appellent | on me surnomme | vous parlez à | vous parlez avec | vous êtes avec | c'est moi | le nom complet est | mon vrai nom est | mon nom exact est | appelez moi | je m'apelle | je mapelle | je m'appel | mon nom et prénom | moi je m'appelle | moi je suis | je soussigné | je soussignée | soussigné | soussignée | mon non est | mon nom ces | je m'apèle | jm'appelle | jmappelle | je mappelle | le titulaire c'est moi | le nom correct est | le bon nom est | mon prénom | et mon prénom c'est | et mon prénom est`,
    ),
    weak: phrases(`je suis | j'suis | je suis monsieur | je suis madame | ici c'est | moi | mon nom`),
    neutral: phrases(
      `c'est | ici | c'est toujours | c'est encore | c'est madame | c'est monsieur | ici monsieur | ici madame | voici | c | moi c | salut c | slt c | moi c'est`,
    ),
    booking: {
      strong: phrases(
        `au nom de | au nom d | sous le nom de | sous le nom | le nom est | le nom c'est | réservation au nom de | le compte est au nom de | nom de réservation | réservé au nom de | réservée au nom de | table au nom de | c'est au nom de | au nom de monsieur | au nom de madame | la facture est au nom de | mettez ça au nom de | enregistré sous le nom de | enregistré au nom de | le nom utilisé pour la réservation est | le nom pour la réservation est | le nom associé à la réservation est | le nom de la réservation est | la réservation est au nom de | réservation est faite au nom de`,
      ),
      weak: phrases('réservation pour | réservé pour | réservé par'),
    },
    shared: vocabulary('c'),
    heard: new Set(phrases(`à l'appareil | au téléphone | au bout du fil`)),
    after: phrases(
      `à l'appareil | au téléphone | c'est mon nom | est mon nom | au bout du fil | c'est moi | à nouveau | de nouveau | en ligne | ici | c'est bien moi | encore | est mon prénom | est mon nom de famille`,
    ),
  },
  questions: {
    name: phrases(
      `votre nom | vos nom | ton nom | comment vous appelez | vous appelez-vous | comment tu t'appelles | tu t'appelles comment | vous vous appelez comment | qui est à l'appareil | à qui je parle | quel nom | nom complet | nom et | vos noms | qui êtes-vous | qui êtes vous | qui est-ce | à qui ai-je | avec qui je parle | avec qui je suis | c'est à quel | au nom de qui | votre identité | comment dois-je vous appeler | comment puis-je vous appeler | comment je peux vous appeler | comment souhaitez-vous | comment t'appelles | tu es qui | qui est là | qui est en ligne | qui dois-je annoncer | de la part de qui | nom de la réservation | nom du titulaire | le nom | vous êtes | prénom | nom prénom | et nom | et votre nom | et un nom | nom de famille | nom et prénom | prénom et nom`,
    ),
    email: phrases(
      `votre adresse email | votre adresse e-mail | votre adresse mail | votre adresse électronique | adresse mail | adresse email | adresse e-mail | email | mail | courriel | une adresse mail | une adresse e-mail | une adresse email | l'adresse mail | l'adresse email | quelle adresse mail | vous écrire`,
    ),
    phone: phrases(
      `votre numéro | votre mobile | ton numéro | vous joindre | vous rappeler | téléphone | un numéro | portable | quel numéro | numéro pour vous | numéro où | le numéro | coordonnées téléphoniques | numéro de mobile | vous contacter | fixe`,
    ),
    company: phrases(
      `nom de votre entreprise | nom de votre société | nom de la société | votre organisation | votre employeur | nom de votre organisation | entreprise | société | raison sociale | l'entreprise | votre structure | votre établissement`,
    ),
    address: phrases(
      `où habitez-vous | où doit-on livrer | où doit on livrer | où livrer | où faut-il livrer | où souhaitez-vous | où est-ce qu'on livre | où devons-nous | où envoyer | où dois-je envoyer | l'adresse | adresse | votre domicile | où résidez-vous | où se trouve | où habites-tu | tu habites où | vous habitez où | vous êtes à quelle adresse | à quelle adresse êtes-vous`,
    ),
    'date-of-birth': phrases(
      `êtes-vous né | êtes-vous née | né le | naissance | né quand | née quand | date de naiss | anniversaire`,
    ),
    'other-name': phrases(
      `nom de jeune fille | votre nom d'utilisateur | nom d'utilisateur | nom de l'enfant | nom de l'hôtel | identifiant | pseudo | nom du | nom de la | nom de l' | nom de votre | nom de ton | nom de ta | nom des | prénom du | prénom de la | prénom de votre | prénom de ton | comment s'appelle | comment s'appelait | votre animal | votre chien | question secrète | question de sécurité | qui vous a | avec qui avez-vous | nom de code | comment se nomme | son nom | leur nom | de l'enfant | de votre fils | de votre fille | du bénéficiaire | du patient | de la patiente`,
    ),
    spelling: phrases('épeler | épelez | épelle | orthographe | lettre par lettre | ça s écrit | comment ça s écrit'),
    other: phrases('code postal | numéro de commande | numéro de client | numéro de compte | numéro de dossier'),
  },
  nameParts: { given: vocabulary('prénom prénoms'), surname: vocabulary('famille'), surnameBeside: vocabulary('nom noms') },
  requests: phrases(
    `s'il vous plaît | s'il te plaît | svp | stp | pouvez-vous | puis-je | pourriez-vous | pourrais-je | donnez-moi | indiquez | indiquer | besoin | communiquer | communiquez | quel est | quelle est | quels sont | confirmer | confirmez | préciser | précisez | dites-moi | merci de | veuillez | merci | il me faut | il me faudrait | il nous faut | pour vous identifier | comment vous appelez | comment tu t'appelles | qui est à l'appareil | à qui ai-je | où habitez`,
  ),
  replyOpeners: phrases(
    `oui | bien sûr | d'accord | c'est | alors | bonjour | salut | euh | ok | mon nom est | mon nom c'est | je m'appelle | je suis | certainement | oui bien sûr | oui c'est | merci | voilà | voici | moi c'est | au nom de | avec plaisir | pas de problème | évidemment | tout à fait | bien entendu | je travaille pour | je travaille chez | oui allô | allô | allo | oui bonjour | c'est bien moi | oui c'est moi | c'est moi | lui-même | elle-même | oui tout à fait | exact | exactement | oui voilà | ouais | bjr | slt | bonsoir | re bonjour | rebonjour | bah | alors oui | oui alors | tenez | notez | non | non non | ah non | le nom c'est | mon nom de famille est | mon nom de famille c'est | mon prénom est | mon prénom c'est | parfait | très bien | enchanté | enchantée | madame | monsieur | oui je suis | au | chez | à | avec | c'est moi-même | de la part de | c'est de la part de | sous le nom de`,
  ),
  corrections: phrases(
    `non attendez | je veux dire | pardon | je voulais dire | plutôt | correction | excusez-moi | désolé | désolée | erreur | je me suis trompé | je me suis trompée | enfin | non c'est | rectification | je corrige | oups | faute de frappe | ah non pardon | non pardon | ah pardon | erreur de ma part | je me corrige | en fait c'est`,
  ),
  denials: phrases("mon nom n'est pas | je ne m'appelle pas | mon prénom n'est pas"),
  negations: phrases(`pas | non pas`),
  contrasts: phrases('mais'),
  greetings: phrases(
    'bonjour | bonsoir | salut | cher | chère | chers | chères | coucou | hello | madame | monsieur | à | à l attention de',
  ),
  signOffs: phrases(
    `cordialement | bien cordialement | très cordialement | merci | merci beaucoup | merci d'avance | merci par avance | merci et bonne journée | bonne journée | bonne soirée | bon week-end | bonne réception | salutations | meilleures salutations | sincères salutations | salutations distinguées | sincèrement | bien à vous | bien à toi | amicalement | amitiés | bises | bisous | à bientôt | à plus | à demain | cdt | cdlt | bàv | respectueusement | avec mes remerciements | en vous remerciant | en vous remerciant par avance | dans l'attente de votre réponse | dans l'attente de votre retour | je vous prie d'agréer | veuillez agréer | restant à votre disposition | je vous remercie | très bonne journée | belle journée | excellente journée | au revoir | bonne journée à tous | bonne journée à vous | bonne journée à toutes et à tous | très bonne fin de semaine | bonne fin d'été | votre bien dévoué | votre bien dévouée | au plaisir de vous | au plaisir | adieu | à très vite | à très bientôt | à tout à l'heure | à plus tard | ciao | biz | bizz | bzzz | bisous à tous | bien amicalement | bien sincèrement | très sincèrement | bien respectueusement | cordialement vôtre | cordiales salutations | bien cordialement et bonne journée | salutations cordiales | salutations sincères | avec mes salutations | avec toute ma gratitude | avec mes sincères salutations | veuillez recevoir | recevez | veuillez croire | dans l'attente | en attente de votre retour | merci à vous | merci de votre retour | merci pour votre aide | merci pour votre retour | merci encore | un grand merci | mille mercis | mes salutations | mes sincères salutations | mes meilleures salutations | je reste à votre disposition | excellente soirée | belle soirée | bonne fin de journée | bonne nuit | bonne continuation | bon courage | signé | signature | désolé du dérangement | désolée du dérangement | d'avance merci | en vous remerciant d'avance | bonne fin de semaine | recevez mes salutations | bav`,
  ),
  quotes: {
    wrote: phrases('a écrit | écrit'),
    original: phrases(
      `message d'origine | message original | message transféré | message transmis | courriel original | transféré par | début du message | début du message réexpédié | début du message transféré`,
    ),
    from: phrases('de | expéditeur'),
    others: phrases(`envoyé | à | cc | cci | objet | date | sujet | pour | copie à`),
  },
  labels: {
    name: phrases(
      `nom | nom complet | nom et prénom | prénom et nom | prénom nom | de la part de | dossier suivi par | affaire suivie par | suivi par | contact | client | nom prénom | interlocuteur | nom du client | nom prénoms | noms et prénoms | nom & prénom | nom/prénom | vos nom et prénom | titulaire | demandeur | patient | passager | occupant | mon nom | votre nom | correspondant | mes coordonnées`,
    ),
    givenName: phrases(`prénom | prénoms | votre prénom`),
    surname: phrases(`nom de famille | nom d'usage | nom patronymique`),
    email: phrases(
      `email | courriel | mail | mél | adresse électronique | mon mail est | mon email est | mon adresse mail est | mon adresse email est | mon adresse c'est | l'adresse c'est | mon e-mail est | mail pro | courriel est | mail c'est`,
    ),
    phone: phrases(
      `tél | tel | téléphone | portable | mobile | cellulaire | fixe | numéro | n° | ligne directe | standard | mon numéro est | port | gsm | bureau | ld | appelez-moi au | joignable au | mon portable est | mon portable c'est | mon numéro c'est | mon tel est | mon téléphone est | portable perso | num | appeler au | me contacter au | me joindre au | rappelez-moi au | me rappeler au | contactez-moi au | contact | whatsapp | tph | mob | mon nouveau numéro est | le numéro c'est | appelle-moi au | texto au | natel`,
    ),
    fax: phrases('fax | télécopie | télécopieur'),
    company: phrases(
      `société | entité | entreprise | organisation | employeur | raison sociale | organisme | établissement | nom de la société | nom de l'entreprise | ma société est | structure | enseigne`,
    ),
    address: phrases(
      `adresse | adresse postale | adresse de livraison | adresse de facturation | j'habite au | j'habite | mon adresse est | nos bureaux | siège social | siège | nouvelle adresse | ma nouvelle adresse est | ma nouvelle adresse | mon adresse | mon adresse c'est | j'habite à | j'habite rue | domicilié au | domiciliée au | je demeure au | livrer au | livrez au | à livrer au | demeurant | résidant | je réside au | l'adresse est | domicile | habite au | adresse du domicile | nous sommes au`,
    ),
    position: phrases('fonction | poste | titre | service | profession | métier | département'),
    dateOfBirth: phrases(
      `né le | née le | né(e) le | ma date de naissance est | naissance | ddn | né en | née en | date de naiss | né | née | mon anniversaire est le | je suis né | anniversaire | je suis née | je suis née le | je suis né le | je suis né en | je suis née en | suis né le | suis née le`,
    ),
    other: phrases(
      `commande | numéro de commande | facture | référence | réf | dossier | numéro de dossier | compte | numéro de compte | siret | siren | tva | iban | rib | suivi | numéro de suivi | carte | rcs | linkedin | site | site web | web | contrat | client n | numéro de client | n° client | n° de client | n° de commande | n° commande | n° de dossier | n° dossier | n° de contrat | n° contrat | numéro de contrat | numéro de sécurité sociale | numéro de sécu | sécu | n° ss | numéro de facture | n° de facture | ticket | numéro de ticket | numéro de réservation | réservation | numéro de série | n° de série | numéro d'adhérent | adhérent | numéro de compteur | pdl | pce | colis | numéro de colis | numéro allocataire | allocataire | numéro d'abonné | abonné | matricule | référence client | immatriculation | code barre | numéro fiscal | police | numéro de police | sinistre | numéro de sinistre | billet | vol | train | bon de commande | devis | avis`,
    ),
  },
  employers: phrases(
    `je travaille pour | je travaille chez | j'appelle de la part de | de la société | de l'entreprise | je représente | pour le compte de | employé chez | employée chez | j'appelle de | je vous écris de la part de | je vous appelle de | notre société | notre entreprise | mon entreprise est | mon entreprise s'appelle | ma société est | ma société s'appelle | nous sommes la | nous sommes le | nous sommes l | de la part de la | pour le compte de la | au nom de la société | trésorière de l | trésorier de l | présidente de l | président de l | gérante de la | gérant de la | gérante du | gérant du | responsable de la | responsable du | de la part du | j'appelle pour | j'écris pour le compte de | nous sommes la société | nous sommes l'entreprise | j'appelle du | j'appelle de la | je vous contacte de la part de | je vous contacte de la part du | gérant de | gérante de`,
  ),
  affiliations: vocabulary('de chez du'),
  destinations: phrases(
    `envoyer | envoyez | expédier | expédiez | livrer | livraison | livré | livrez | récupérer au | passer au | facture à | facturer à | déménagé | déménagement | emménagé | changement d'adresse | habite | habitons | demeurant | domicilié | domiciliée | logement | colis | intervention au | venir au | la nouvelle est | ma nouvelle adresse | j'ai déménagé | j'ai demenager | j'ai déménager | nous avons déménagé | mon compteur au | nouveau logement | mon logement | mon appartement | ma maison`,
  ),
  payments: vocabulary('virement chèque iban viré'),
  employedAt: vocabulary('chez'),
  employedWithin: vocabulary('à au aux'),
  rooms: vocabulary('bureau étage'),
  firstPerson: vocabulary("je j'ai j'suis mon ma mes moi"),
  copulas: vocabulary("est c'est"),
  own: phrases(
    `mon email est | mon e-mail est | mon adresse est | vous pouvez me joindre | contactez-moi | écrivez-moi | appelez-moi | rappelez-moi | joignable au | me joindre au | me contacter au | mon portable | mon numéro | me rappeler au | me contacter sur | me contacter à | m'écrire à | envoyez-le à | envoyez à | envoyez-moi | envoyer à | envoyez-la moi | à l'adresse | mon nouveau numéro est | mon nouveau mail | je suis joignable | mon mail | mon adresse mail | mon adresse email | mon tel | mon téléphone | on peut me joindre | appelez plutôt | vous pouvez m'appeler | vous pouvez me contacter | rappelez moi | appelez moi | réponse à | répondre à | répondez à | répondez-moi à | mon gsm | mon fixe | mon numéro de téléphone | mon numéro de portable | mon courriel | mon adresse courriel | mon adresse e-mail | mon nouveau portable | mon cell | mon cellulaire | mon natel | me rappeler | me joindre | m'appeler au | m'appeler sur | appelez moi au | appeler au | appelez au | téléphonez-moi | téléphoner au | rappelez au | rappeler au | je reste joignable | joignable sur | joignables au | nous joindre au | contactez-nous | nous contacter au | nous rappeler au | texter sur | textez-moi | merci de rappeler | merci de m'appeler | merci de me rappeler | un rappel au | mes coordonnées | vous pouvez répondre à | mon adresse courriel est | mon nouveau courriel | le nouveau est | le nouveau c'est | le bon c'est | le mien c'est | le mien est | rappelez-moi au | rappelle-moi | nous rappeler | rappelez-nous | sonner sur le | mon portable est | vous pouvez me rappeler`,
  ),
  others: phrases(
    `veuillez contacter | merci de contacter | un appel du | appel du | appelé du | un sms du | son email | son numéro | leur email | leur numéro | mon collègue | ma collègue | mon mari | ma femme | mon fils | ma fille | mon patron | transférer à | transmettre à | j'ai écrit à | votre numéro | votre email | j'ai appelé le | mon ami | mon amie | mon avocat | mon avocate | mon comptable | ma secrétaire | mon assistant | mon assistante | ma patronne | mon chef | ma chef | mon voisin | ma voisine | mon propriétaire | mon locataire | mon père | ma mère | mon copain | ma copine | mon compagnon | ma compagne | mon conjoint | ma conjointe | mon frère | ma sœur | ma soeur | mon cousin | ma cousine | mon oncle | ma tante | mon neveu | ma nièce | mon grand-père | ma grand-mère | mon beau-père | ma belle-mère | mon gendre | mon petit-fils | mon associé | mon associée | mon médecin | mon dentiste | mon client | ma cliente | mon notaire | les coordonnées de | le contact de | le numéro de mon | le numéro de ma | l'adresse de mon | l'adresse de ma | le mail de mon | le mail de ma | celui de mon | celui de ma | il est né | elle est née | sa date de naissance | né le même jour | son anniversaire | ma patiente | mon patient | notre fils | notre fille | son portable | son mail | son adresse mail | virement au nom de | virement à l'ordre de | chèque au nom de | chèque à l'ordre de | il s'appelle | elle s'appelle | ils s'appellent | son nom | point relais | relais colis | nommé | nommée | notre enfant | mon enfant | notre mère | notre père | notre petit-fils | notre petite-fille | ma petite-fille | mon bébé | notre bébé | mon beau-fils | ma belle-fille`,
  ),
  fillers: phrases(`euh | heu | bah | alors | donc | en fait | enfin | hein | voilà | eh bien | bon | ah`),
  selfClauses: phrases(
    `je | j'ai | j'aimerais | j'arrive | j'habite | j'appelle | j'attends | je suis | nous | mon | ma | mes | client | cliente | commande | chambre | appartement | né le | née le | né | née | pour | n° client | numéro client | dossier | adhérent | adhérente | abonné | abonnée | nouvelle adresse | locataire | bât | bâtiment | à l'appareil | c'est pour | référence | contrat | on | toujours | encore moi | de nouveau | réservation | propriétaire | j | habitant`,
  ),
  givenNames: vocabulary(
    `pierre michel philippe alain christophe laurent bernard frédéric stéphane olivier sébastien julien thierry jacques françois pascal dominique antoine guillaume maxime franck jérôme didier romain théo mathieu matthieu arnaud fabrice gilles yves yann yannick quentin clément florian adrien louis raphaël bastien baptiste rémi cédric ludovic mehdi karim mohamed yanis rachid luc léo marie nathalie isabelle sylvie françoise martine monique valérie sandrine stéphanie véronique céline chantal anne brigitte aurélie laurence émilie élodie caroline delphine virginie camille léa manon chloé mathilde lucie charlotte hélène audrey amandine océane inès jade juliette margaux agathe élise justine morgane anaïs fatima nadia yasmine samira amélie noémie yvette gwenaëlle fatoumata odette ginette paulette bénédicte nadège désiré lina loïc mathis lucien aïcha khadija zohra malika samia nabil hicham karima leïla soraya abdel moussa mamadou ibrahima ousmane aminata awa mariam fanta oumar cheikh idriss ismaël sofiane bilal ilyes rayan timéo nolan maël ewen malo erwan gaël ronan tristan corentin maxence valentin augustin gaspard léon marcel rené gérard guy gilbert lucette josette huguette jeanne marguerite germaine yvonne suzanne bernadette colette evelyne éliane jocelyne ghislaine béatrice carole corinne cécile muriel magali maud oriane perrine roxane salomé séverine soline tiphaine violette zoé inaya romane capucine apolline kader kassandra samir farid youssef yacine walid amine naïm sarah myriam fatou hakim djamel nassim kevin dylan jordan steven brandon bryan killian enzo lenny noah gabin loane lou louna maëva solène maëlle maëlys tanguy morgan titouan soizic nolwenn rozenn armelle aurélien benoît boris brice bruno cyril damien denis dimitri emmanuel fabien florent gaëtan geoffrey ghislain grégory hervé jérémy joël jonathan mickaël nicolas patrice sylvain thibault thibaut vincent xavier adeline alexandra alexia aurore bérengère charlène christelle clarisse claire clémence coralie cyrielle éléonore estelle eugénie fabienne fanny florence gaëlle geneviève giselle honorine jacqueline jeannine joëlle josiane karine laetitia laure liliane ludivine lydie marianne marielle marine mélanie mélissa mylène nicole odile pascale patricia pauline régine simone solange sophie viviane yolande clothilde clotilde georgette mauricette raymonde simonne thérèse ambre issouf abdoulaye modou maelle enora gwenaelle anais aurelie axelle cecile celine christiane clementine clémentine cynthia danielle denise diane dorothée edith elodie emilie emma flavie francoise frédérique genevieve gisèle helene henriette hortense ingrid julie linda lise louise lucienne madeleine marina marion maryse melanie mireille murielle nadine ophélie peggy rachel renée rolande rosalie sabine sabrina sandra tatiana valentine vanessa alban alexis alphonse amaury anatole andré anthony arthur aubin aymeric basile benjamin benoit bertrand blaise cedric charles daniel david édouard emile émile éric étienne etienne eugène félix francis frederic gabriel gaston gautier georges gérald germain grégoire gustave henri hubert hugo jean jerome josé joseph kévin lionel loic lucas marc mathias maurice nathan patrick paul raoul raymond régis rémy renaud richard robert rodolphe roger roland romuald samuel serge simon stanislas théophile thomas timothée valéry victor yohann yvan steeve gino réjean normand fernand ghyslain claude jules sacha gwenaël firmin josselin octave théodore virgile louane évelyne léonie marlène michèle`,
  ),
  falsePositives: vocabulary(
    `père noël écrit mal apparaît intéressé intéressée désolé désolée content contente client cliente très bien en à au chez pas sûr sûre certain certaine disponible malade perdu perdue bloqué bloquée prêt prête la le un une les des toujours encore déjà actuellement français française belge suisse canadien canadienne anglais anglaise allemand allemande ravi ravie déçu déçue inquiet inquiète étudiant étudiante retraité retraitée seul seule né née abonné abonnée titulaire propriétaire locataire urgent important bonjour bonsoir merci oui non moi toi lui elle ça cela pour avec sans mon ma mes votre vos son sa ses leur quel quelle qui que quoi où quand comment pourquoi parce ici là aujourd'hui demain hier lundi mardi mercredi jeudi vendredi samedi dimanche monsieur madame mademoiselle paris lyon marseille france bon bonne fini possible impossible normal vrai faux tout tous rien personne d'accord ok super parfait noté aussi plutôt assis assise électricien plombier avocat avocate infirmier infirmière médecin professeur enseignant enseignante ingénieur commerçant commerçante artisan chauffeur serveur serveuse voisin voisine patient patiente passager usager usagère touriste algérien algérienne marocain marocaine tunisien tunisienne sénégalais breton bretonne parisien parisienne lyonnais marseillais végétarien végétarienne végane allergique diabétique enceinte musulman musulmane handicapé handicapée salarié salariée chômeur autoentrepreneur indépendant indépendante adhérent adhérente gagnant témoin responsable gérant gérante directeur directrice étranger étrangère fan adepte fidèle nouveau nouvelle victime convaincu convaincue surpris surprise étonné étonnée furieux furieuse contre vraiment tellement juste quelqu'un quelqu'une vous toi-même mère fils fille mari femme épouse époux frère sœur oncle tante grand-mère grand-père belle-mère beau-père nièce copain copine riverain riveraine maman papa`,
  ),
  falseEndings: phrases('able | ible | tion | eux | euse | isien | isienne | çais | çaise | ricain | ricaine'),
  places: vocabulary(
    'paris lyon marseille nantes lille toulouse bordeaux strasbourg nice rennes grenoble montpellier bruxelles genève lausanne montréal québec france belgique suisse canada',
  ),
  opened: vocabulary('ouvert ouverte ouverts ouvertes fermé fermée fermés fermées permanence permanences'),
  toward: vocabulary('au à a chez le la'),
  stopWords:
    vocabulary(`le la les un une des du au aux et ou mais donc or ni car de à en dans par pour sur avec sans sous chez vers entre depuis pendant avant après que qui quoi dont où
    je j'ai tu il elle on nous vous ils elles me te se moi toi lui leur mon ma mes ton ta tes son sa ses notre nos votre vos ce cet cette ces c'est ça cela ceci
    est suis es sommes êtes sont était été être ai as a avons avez ont avoir fait faire peux peut pouvez voudrais veux veut souhaite souhaiterais aimerais
    pas ne non oui plus très trop bien aussi encore toujours déjà jamais ici là maintenant aujourd'hui demain hier merci bonjour bonsoir svp plaît
    comment pourquoi quand quel quelle quels quelles combien si comme alors parce numéro adresse mail email téléphone date né née commande compte client cliente nom prénom appelle travaille cherche besoin problème question n'ai n'est qu'il qu'est j'aimerais j'habite d'abord voilà voici bonne journée habite préfère préférerais toute toutes tout tous attends attendez`),
  titles: vocabulary('m mme mlle vve père abbé mgr mr dr pr me monsieur madame mademoiselle docteur maître professeur'),
  positions: vocabulary(
    `dirigeant dirigeante conservateur conservatrice directeur directrice responsable chargé chargée assistant assistante gérant gérante président présidente ingénieur ingénieure développeur développeuse consultant consultante commercial commerciale comptable secrétaire avocat avocate juriste clerc notaire médecin infirmier infirmière informaticien informaticienne technicien technicienne chef cheffe adjoint adjointe conseiller conseillère gestionnaire attaché attachée coordinateur coordinatrice coordonnateur rédacteur rédactrice journaliste graphiste architecte professeur professeure enseignant enseignante chercheur chercheuse stagiaire doctorant doctorante vendeur vendeuse agent concierge orthésiste psychologue kinésithérapeute pharmacien pharmacienne dentiste traducteur traductrice interprète animateur animatrice éducateur éducatrice formateur formatrice analyste administrateur administratrice opérateur opératrice délégué déléguée représentant représentante correspondant correspondante fondateur fondatrice associé associée photographe libraire bibliothécaire cuisinier cuisinière boulanger service département pôle direction clientèle ressources humaines études maître conférences cadre chauffeur conducteur conductrice électricien plombier menuisier réceptionniste standardiste acheteur acheteuse auditeur auditrice -eur -euse -trice -ienne -iste -logue -ier -ière -graphe juge courtier employé employée détective auteur trader chirurgien vigile webmaster data engineer scientist manager reporter éditeur éditrice éditorial producteur productrice réalisateur réalisatrice recruteur recruteuse paysagiste expert experte spécialiste superviseur secrétariat comptabilité accueil achats facturation administration logistique commandes réception standard intendance scolarité gestion proviseur proviseure directeur-adjoint intendant intendante maire-adjoint conseiller-municipal trésorier trésorière bénévole syndic docteur-vétérinaire vétérinaire kiné ostéopathe sage-femme orthophoniste géomètre huissier greffier greffière officier commandant lieutenant colonel capitaine brigadier adjudant proviseur-adjoint cpe documentaliste apprenti apprentie artisan exploitant exploitante agriculteur agricultrice viticulteur viticultrice maraîcher maraîchère éleveur éleveuse electromécanicien électromécanicien plâtrier carreleur ébéniste serrurier chaudronnier cariste magasinier magasinière livreur métreur conducteur-de-travaux maître-d'œuvre moe aide-soignante auxiliaire puéricultrice nourrice atsem surveillant gardien gardienne régisseur scénographe comédien comédienne musicien musicienne chorégraphe cinéaste écrivain illustrateur illustratrice`,
  ),
  universities: vocabulary(`université`),
  floors: vocabulary('étage étages'),
  interrogatives: vocabulary(`qui comment`),
  organisations: vocabulary(
    `archives théâtre gip pompes groupe banque université école lycée collège institut hôpital clinique hôtel restaurant agence association fondation conseil comité cabinet société compagnie maison éditions librairie pharmacie mairie garage boulangerie résidence centre laboratoire laboratoires studio magasin boutique magazine journal mutuelle assurances assurance transports bureau atelier investissements industries services solutions conseils brasserie menuiserie menuiseries château domaine étude auberge gîte camping paroisse syndicat copropriété crèche collectif ape ville commune communauté département région préfecture sous-préfecture ministère ufr faculté académie rectorat chu ehpad office fédération ligue amicale club cave caves ferme coopérative scierie fromagerie distillerie cidrerie abbaye diocèse opéra orchestre troupe chorale école-de-musique conservatoire médiathèque bibliothèque musée cinéma piscine gymnase halte-garderie micro-crèche mission locale chambre caf cpam urssaf trésorerie dreal ars sdis gendarmerie commissariat tribunal notaires huissiers géomètres architectes imprimerie quincaillerie pépinières pépinière horticulture jardinerie vignobles vignoble vins cuisines cuisiniste ambulances taxis taxi funéraires opticiens cordonnerie pressing laverie blanchisserie serrurerie miroiterie vitrerie marbrerie carrelage peinture chauffage sanitaire climatisation couverture toiture terrassement travaux bâtiment bâtiments ateliers formation développement ingénierie expertise audit patrimoine gestion-immobilière foncia bailleur logement habitat hlm régie propriété amis ecurie écurie écuries haras centre-équestre volailles primeurs poissonnerie crêperie pizzeria snack traiteurs salon institut-de-beauté sci sarl sas eurl sasu scop scea gaec asbl ccas cias sivom sivu epci smictom cpas métropole agglomération intercommunalité conservatoires -serie -terie -nerie -cherie -derie -uerie -verie -lerie verrerie`,
  ),
  regards: vocabulary('salutations sentiments considération hommages dévouement'),
  buildings: vocabulary(
    'cc zoning tour immeuble imm bâtiment bat bât espace hall résidence rés résid lotissement parc zone za zi zac entrée escalier appt appartement apt lieudit lieu cité pépinière technopole technopôle',
  ),
  streets: vocabulary(
    'rés appt terrasse terrasses côte coteau rue avenue av boulevard boul bd blvd place pl chemin impasse allée allées quai cours route square passage faubourg villa lotissement résidence lieu-dit sentier esplanade rond-point voie zone zi za zac bis ter bâtiment bât immeuble étage cedex montée lieudit hameau sente venelle promenade mail chaussée rte drève clos cité traverse rocade ruelle parvis levée cour bourg corniche avenu bretelle passerelle montee campus technopôle technopole parc',
  ),
  numbers: numberWords(
    `0 zéro zero | 1 un une | 2 deux | 3 trois | 4 quatre | 5 cinq | 6 six | 7 sept | 8 huit | 9 neuf | 10 dix | 11 onze | 12 douze | 13 treize | 14 quatorze | 15 quinze | 16 seize | 17 dix-sept | 18 dix-huit | 19 dix-neuf | 20 vingt | 30 trente | 40 quarante | 50 cinquante | 60 soixante | 70 soixante-dix septante | 71 soixante-et-onze | 72 soixante-douze | 73 soixante-treize | 74 soixante-quatorze | 75 soixante-quinze | 76 soixante-seize | 77 soixante-dix-sept | 78 soixante-dix-huit | 79 soixante-dix-neuf | 80 quatre-vingt quatre-vingts huitante | 90 quatre-vingt-dix nonante | 91 quatre-vingt-onze | 92 quatre-vingt-douze | 93 quatre-vingt-treize | 94 quatre-vingt-quatorze | 95 quatre-vingt-quinze | 96 quatre-vingt-seize | 97 quatre-vingt-dix-sept | 98 quatre-vingt-dix-huit | 99 quatre-vingt-dix-neuf | 100 cent | 1000 mille`,
  ),
  repeats: new Map([['double', 2]]),
  hundredsJoin: true,
  numberJoins: vocabulary('et'),
  ordinals: numberWords(`1 premier`),
  spelling: {
    asIn: phrases('comme'),
    alphabet: vocabulary(
      'anatole berthe célestin désiré eugène françois gaston henri irma joseph kléber louis marcel nicolas oscar pierre quintal raoul suzanne thérèse ursule victor william xavier yvonne zoé',
    ),
  },
  followers: vocabulary(`de du la le et à je pour votre que client cliente habitant en au chez j'ai`),
  trades: vocabulary(
    `boulangerie pâtisserie brasserie menuiserie menuiseries plomberie électricité charpente maçonnerie transports déménagement carrosserie fleuriste coiffure immobilier immobilière funèbres photo optique imprimerie traiteur boucherie charcuterie épicerie caviste château domaine garage auto construction rénovation jardins fils frères scierie cidrerie fromagerie distillerie quincaillerie pépinières jardinerie vignobles vins cuisines ambulances taxis cordonnerie pressing serrurerie vitrerie marbrerie carrelage peinture chauffage climatisation couverture toiture travaux bâtiment formation ingénierie expertise patrimoine nautique cycles motos pianos meubles literie informatique multimédia communication publicité événementiel évènementiel photographie voyages tourisme ambulance nettoyage propreté sécurité gardiennage énergie solaire forage élagage paysages paysage espaces-verts métallerie chaudronnerie mécanique usinage plasturgie emballages`,
  ),
  writtenTogether: phrases('tout attaché | en un seul mot | tout collé'),
  spoken: {
    arrobase: '@',
    arobas: '@',

    arobase: '@',
    at: '@',
    point: '.',
    tiret: '-',
    moins: '-',
    underscore: '_',
    plus: '+',
  },
  possessives: vocabulary(`son sa leur`),
  ofSomebody: phrases(`de | du | des`),
  addressParts: phrases(`code postal | cp | ville | localité | commune | pays | code postal et ville`),
  townJoins: vocabulary(`à`),
  teams: vocabulary(`équipe l'équipe`),
  since: vocabulary(`depuis`),
  legalNotices: phrases(`rcs | siret | siren | carte professionnelle`),
  dateOrder: 'dmy',
});
