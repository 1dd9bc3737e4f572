import { type Language, numberWords, phrases, vocabulary } from './language.ts';

/** French. */
export const fr = (): Language => ({
  code: 'fr',
  familyFirstAsWell: vocabulary(
    `abraham adam ahmed alain albert alexandre ali amar andré antoine arnaud baptiste barthélémy basile benoit benoît bernard
    bertrand brice camille charles christian claude clement clément colin constant cyrille daniel david denis diallo didier
    dominique ernest erwan eugène édouard émile étienne fabre ferdinand fernand félix firmin florent franck françois gabriel
    gaspard gaston gauthier gautier georges germain gervais gérard gilles grégoire guillaume guy hassan henri henry hervé honoré
    hubert hussein isaac isidore jacques jean jérôme jordan joseph jules julien justin kamel karim lambert laurence laurent leon
    léger léon léonard loïc louis luc lucas marc marcel marie marin martin mathieu matthieu maurice maxime michel mohamed morgan
    moussa nicolas noël olivier omar pascal patrice paul philippe pierre prosper raphaël raymond remy renaud rené régis rémy
    richard robert roger roland rolland ronan said saïd salah salomon samuel serge sébastien simon stéphane thomas urbain
    valentin victor vidal vincent william xavier yann yves`,
  ),
  introductions: {
    strong: phrases(
      `appelez moi | appelez-moi | appelle-moi | c'est moi | et mon prénom c'est | et mon prénom est | j m'appelle | je m appelle | je m'apelle | je m'apèle | je m'appel | je m'appelle | je mapelle | je mappelle | je me nomme | je me prénomme | je me présente | je soussigné | je soussignée | je suis désignée comme | jm'appelle | jmappelle | le bon nom est | le nom complet est | le nom correct est | le titulaire c'est moi | mes amis m'appellent | mes nom et prénom sont | moi c'est | moi je m'appelle | moi je suis | mon nom à moi c'est | mon nom c'est | mon nom ces | mon nom complet est | mon nom de famille c'est | mon nom de famille est | mon nom est | mon nom et prénom | mon nom exact est | mon non est | mon petit nom est | mon prénom | mon prénom c'est | mon prénom est | mon vrai nom est | on m'appelle | on me surnomme | soussigné | soussignée | tout le monde m'appelle | tu peux m'appeler | vous êtes avec | vous parlez avec | vous parlez à | vous pouvez m'appeler`,
    ),
    weak: phrases(`je suis | j'suis | je suis monsieur | je suis madame | ici c'est | moi | mon nom`),
    neutral: phrases(
      `c'est | cest | ici | c'est toujours | c'est encore | c'est madame | c'est monsieur | ici monsieur | ici madame | voici | c | moi c | salut c | slt c | moi c'est`,
    ),
    booking: {
      strong: phrases(
        `au nom d | au nom de | au nom de madame | au nom de monsieur | c'est au nom de | enregistré au nom de | enregistré sous le nom de | la facture est au nom de | la réservation est au nom de | le compte est au nom de | le nom associé à la réservation est | le nom c'est | le nom de la réservation est | le nom est | le nom pour la réservation est | le nom utilisé pour la réservation est | mettez ça au nom de | nom de réservation | réservation au nom de | réservation est faite au nom de | réservé au nom de | réservée au nom de | sous le nom | sous le nom de | table au nom de`,
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
      `quel produit | quel modèle | quel article | avec qui avez-vous | comment s'appelait | comment s'appelle | comment se nomme | de l'enfant | de la patiente | de votre fille | de votre fils | du bénéficiaire | du patient | identifiant | leur nom | nom d'utilisateur | nom de code | nom de jeune fille | nom de l' | nom de l'enfant | nom de l'hôtel | nom de la | nom de ta | nom de ton | nom de votre | nom des | nom du | prénom de la | prénom de ton | prénom de votre | prénom du | pseudo | question de sécurité | question secrète | qui vous a | son nom | votre animal | votre chien | votre nom d'utilisateur`,
    ),
    spelling: phrases('épeler | épelez | épelle | orthographe | lettre par lettre | ça s écrit | comment ça s écrit'),
    other: phrases('code postal | numéro de commande | numéro de client | numéro de compte | numéro de dossier'),
  },
  nameParts: { given: vocabulary('prénom prénoms'), surname: vocabulary('famille'), surnameBeside: vocabulary('nom noms') },
  requests: phrases(
    `à qui ai-je | besoin | comment tu t'appelles | comment vous appelez | communiquer | communiquez | confirmer | confirmez | dites-moi | donnez-moi | il me faudrait | il me faut | il nous faut | indiquer | indiquez | merci | merci de | où habitez | pour vous identifier | pourrais-je | pourriez-vous | pouvez-vous | préciser | précisez | puis-je | quel est | quelle est | quels sont | qui est à l'appareil | s'il te plaît | s'il vous plaît | stp | svp | veuillez`,
  ),
  replyOpeners: phrases(
    `ah non | allo | allô | alors | alors oui | au | au nom de | avec | avec plaisir | à | bah | bien entendu | bien sûr | bjr | bonjour | bonsoir | c'est | c'est bien moi | c'est de la part de | c'est moi | c'est moi-même | certainement | chez | d'accord | de la part de | elle-même | enchanté | enchantée | euh | exact | exactement | évidemment | je m'appelle | je suis | je travaille chez | je travaille pour | le nom c'est | lui-même | madame | merci | moi c'est | mon nom c'est | mon nom de famille c'est | mon nom de famille est | mon nom est | mon prénom c'est | mon prénom est | monsieur | non | non non | notez | ok | ouais | oui | oui allô | oui alors | oui bien sûr | oui bonjour | oui c'est | oui c'est moi | oui je suis | oui tout à fait | oui voilà | parfait | pas de problème | re bonjour | rebonjour | salut | slt | sous le nom de | tenez | tout à fait | très bien | voici | voilà`,
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
    `adieu | amicalement | amitiés | au plaisir | au plaisir de vous | au revoir | avec mes remerciements | avec mes salutations | avec mes sincères salutations | avec toute ma gratitude | à bientôt | à demain | à plus | à plus tard | à tout à l'heure | à très bientôt | à très vite | bav | bàv | belle journée | belle soirée | bien amicalement | bien à toi | bien à vous | bien cordialement | bien cordialement et bonne journée | bien respectueusement | bien sincèrement | bises | bisous | bisous à tous | biz | bizz | bon courage | bon week-end | bonne continuation | bonne fin d'été | bonne fin de journée | bonne fin de semaine | bonne journée | bonne journée à tous | bonne journée à toutes et à tous | bonne journée à vous | bonne nuit | bonne réception | bonne soirée | bzzz | cdlt | cdt | ciao | cordialement | cordialement vôtre | cordiales salutations | d'avance merci | dans l'attente | dans l'attente de votre retour | dans l'attente de votre réponse | désolé du dérangement | désolée du dérangement | en attente de votre retour | en vous remerciant | en vous remerciant d'avance | en vous remerciant par avance | excellente journée | excellente soirée | je reste à votre disposition | je vous prie d'agréer | je vous remercie | meilleures salutations | merci | merci à vous | merci beaucoup | merci d'avance | merci de votre retour | merci encore | merci et bonne journée | merci par avance | merci pour votre aide | merci pour votre retour | mes meilleures salutations | mes salutations | mes sincères salutations | mille mercis | recevez | recevez mes salutations | respectueusement | restant à votre disposition | salutations | salutations cordiales | salutations distinguées | salutations sincères | signature | signé | sincèrement | sincères salutations | très bonne fin de semaine | très bonne journée | très cordialement | très sincèrement | un grand merci | veuillez agréer | veuillez croire | veuillez recevoir | votre bien dévoué | votre bien dévouée`,
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
      `appeler au | appelez-moi au | appelle-moi au | bureau | cellulaire | contact | contactez-moi au | fixe | gsm | joignable au | ld | le numéro c'est | ligne directe | me contacter au | me joindre au | me rappeler au | mob | mobile | mon nouveau numéro est | mon numéro c'est | mon numéro est | mon portable c'est | mon portable est | mon tel est | mon téléphone est | natel | num | numéro | n° | port | portable | portable perso | rappelez-moi au | standard | tel | texto au | tél | téléphone | tph | whatsapp`,
    ),
    fax: phrases('fax | télécopie | télécopieur'),
    company: phrases(
      `société | entité | entreprise | organisation | employeur | raison sociale | organisme | établissement | nom de la société | nom de l'entreprise | ma société est | structure | enseigne`,
    ),
    address: phrases(
      `adresse | adresse de facturation | adresse de livraison | adresse du domicile | adresse postale | à livrer au | demeurant | domicile | domicilié au | domiciliée au | habite au | j'habite | j'habite au | j'habite à | j'habite rue | je demeure au | je réside au | l'adresse est | livrer au | livrez au | ma nouvelle adresse | ma nouvelle adresse est | mon adresse | mon adresse c'est | mon adresse est | nos bureaux | nous sommes au | nouvelle adresse | résidant | siège | siège social`,
    ),
    position: phrases('fonction | poste | titre | service | profession | métier | département'),
    dateOfBirth: phrases(
      `né le | née le | né(e) le | ma date de naissance est | naissance | ddn | né en | née en | date de naiss | né | née | mon anniversaire est le | je suis né | anniversaire | je suis née | je suis née le | je suis né le | je suis né en | je suis née en | suis né le | suis née le`,
    ),
    other: phrases(
      `abonné | adhérent | allocataire | avis | billet | bon de commande | carte | client n | code barre | colis | commande | compte | contrat | devis | dossier | facture | iban | immatriculation | linkedin | matricule | numéro allocataire | numéro d'abonné | numéro d'adhérent | numéro de client | numéro de colis | numéro de commande | numéro de compte | numéro de compteur | numéro de contrat | numéro de dossier | numéro de facture | numéro de police | numéro de réservation | numéro de sécu | numéro de sécurité sociale | numéro de série | numéro de sinistre | numéro de suivi | numéro de ticket | numéro fiscal | n° client | n° commande | n° contrat | n° de client | n° de commande | n° de contrat | n° de dossier | n° de facture | n° de série | n° dossier | n° ss | pce | pdl | police | rcs | réf | référence | référence client | réservation | rib | sécu | sinistre | siren | siret | site | site web | suivi | ticket | train | tva | vol | web`,
    ),
  },
  employers: phrases(
    `au nom de la société | de l'entreprise | de la part de la | de la part du | de la société | employé chez | employée chez | gérant de | gérant de la | gérant du | gérante de | gérante de la | gérante du | j'appelle de | j'appelle de la | j'appelle de la part de | j'appelle du | j'appelle pour | j'écris pour le compte de | je représente | je travaille chez | je travaille pour | je vous appelle de | je vous contacte de la part de | je vous contacte de la part du | je vous écris de la part de | ma société est | ma société s'appelle | mon entreprise est | mon entreprise s'appelle | notre entreprise | notre société | nous sommes l | nous sommes l'entreprise | nous sommes la | nous sommes la société | nous sommes le | pour le compte de | pour le compte de la | président de l | présidente de l | responsable de la | responsable du | trésorier de l | trésorière de l`,
  ),
  affiliations: vocabulary('de chez du'),
  destinations: phrases(
    `changement d'adresse | colis | demeurant | déménagement | déménagé | domicilié | domiciliée | emménagé | envoyer | envoyez | expédier | expédiez | facture à | facturer à | habite | habitons | intervention au | j'ai demenager | j'ai déménager | j'ai déménagé | la nouvelle est | livraison | livrer | livrez | livré | logement | ma maison | ma nouvelle adresse | mon appartement | mon compteur au | mon logement | nous avons déménagé | nouveau logement | passer au | récupérer au | venir au`,
  ),
  payments: vocabulary('colis courrier amende virement chèque iban viré'),
  employedAt: vocabulary('chez'),
  employedWithin: vocabulary('à au aux'),
  rooms: vocabulary('bureau étage'),
  firstPerson: vocabulary("je j'ai j'suis mon ma mes moi"),
  copulas: vocabulary("est c'est"),
  own: phrases(
    `appeler au | appelez au | appelez moi | appelez moi au | appelez plutôt | appelez-moi | à l'adresse | contactez-moi | contactez-nous | envoyer à | envoyez à | envoyez-la moi | envoyez-le à | envoyez-moi | écrivez-moi | je reste joignable | je suis joignable | joignable au | joignable sur | joignables au | le bon c'est | le mien c'est | le mien est | le nouveau c'est | le nouveau est | m'appeler au | m'appeler sur | m'écrire à | me contacter au | me contacter à | me contacter sur | me joindre | me joindre au | me rappeler | me rappeler au | merci de m'appeler | merci de me rappeler | merci de rappeler | mes coordonnées | mon adresse courriel | mon adresse courriel est | mon adresse e-mail | mon adresse email | mon adresse est | mon adresse mail | mon cell | mon cellulaire | mon courriel | mon e-mail est | mon email est | mon fixe | mon gsm | mon mail | mon natel | mon nouveau courriel | mon nouveau mail | mon nouveau numéro est | mon nouveau portable | mon numéro | mon numéro de portable | mon numéro de téléphone | mon portable | mon portable est | mon tel | mon téléphone | nous contacter au | nous joindre au | nous rappeler | nous rappeler au | on peut me joindre | rappeler au | rappelez au | rappelez moi | rappelez-moi | rappelez-moi au | rappelez-nous | rappelle-moi | répondez à | répondez-moi à | répondre à | réponse à | sonner sur le | texter sur | textez-moi | téléphoner au | téléphonez-moi | un rappel au | vous pouvez m'appeler | vous pouvez me contacter | vous pouvez me joindre | vous pouvez me rappeler | vous pouvez répondre à`,
  ),
  others: phrases(
    `appel du | appelé du | celui de ma | celui de mon | chèque au nom de | chèque à l'ordre de | elle est née | elle s'appelle | il est né | il s'appelle | ils s'appellent | j'ai appelé le | j'ai écrit à | l'adresse de ma | l'adresse de mon | le contact de | le mail de ma | le mail de mon | le numéro de ma | le numéro de mon | les coordonnées de | leur email | leur numéro | ma belle-fille | ma belle-mère | ma chef | ma cliente | ma collègue | ma compagne | ma conjointe | ma copine | ma cousine | ma femme | ma fille | ma grand-mère | ma mère | ma nièce | ma patiente | ma patronne | ma petite-fille | ma secrétaire | ma soeur | ma sœur | ma tante | ma voisine | merci de contacter | mon ami | mon amie | mon assistant | mon assistante | mon associé | mon associée | mon avocat | mon avocate | mon beau-fils | mon beau-père | mon bébé | mon chef | mon client | mon collègue | mon compagnon | mon comptable | mon conjoint | mon copain | mon cousin | mon dentiste | mon enfant | mon fils | mon frère | mon gendre | mon grand-père | mon locataire | mon mari | mon médecin | mon neveu | mon notaire | mon oncle | mon patient | mon patron | mon petit-fils | mon père | mon propriétaire | mon voisin | né le même jour | nommé | nommée | notre bébé | notre enfant | notre fille | notre fils | notre mère | notre petit-fils | notre petite-fille | notre père | point relais | relais colis | sa date de naissance | son adresse mail | son anniversaire | son email | son mail | son nom | son numéro | son portable | transférer à | transmettre à | un appel du | un sms du | veuillez contacter | virement au nom de | virement à l'ordre de | votre email | votre numéro`,
  ),
  fillers: phrases(`euh | heu | bah | alors | donc | en fait | enfin | hein | voilà | eh bien | bon | ah`),
  selfClauses: phrases(
    `abonné | abonnée | adhérent | adhérente | appartement | à l'appareil | bât | bâtiment | c'est pour | chambre | client | cliente | commande | contrat | de nouveau | dossier | encore moi | habitant | j | j'ai | j'aimerais | j'appelle | j'arrive | j'attends | j'habite | je | je suis | locataire | ma | mes | mon | né | né le | née | née le | nous | nouvelle adresse | numéro client | n° client | on | pour | propriétaire | référence | réservation | toujours`,
  ),
  givenNames: vocabulary(
    `abdel abdoulaye adeline adrien agathe aïcha alain alban alexandra alexia alphonse amandine amaury ambre amélie aminata amine
    anais anaïs anatole anne antoine apolline armelle arnaud aubin audrey augustin aurelie aurélie aurélien aurore awa axelle
    aymeric baptiste barnabé basile bastien benoit benoît bernard bertrand béatrice bénédicte bérengère bilal blaise boris brice
    brigitte capucine carole caroline cecile cedric celine cécile cédric céline chantal charlène cheikh chloé christelle
    christiane christophe clarisse claude clementine clémence clément clémentine clothilde clotilde colette coralie corentin
    corinne cyrielle damien delphine désiré didier dimitri djamel dominique dorothée elodie emile emilie emmanuel enora erwan
    etienne eugène eugénie evelyne ewen édouard éléonore éliane élise élodie émile émilie éric étienne évelyne fabien fabienne
    fabrice fanny fanta farid fatou fatoumata fernand félix firmin flavie florent florian francis franck francoise françois
    françoise frederic frédéric frédérique gabin gaël gaëlle gaëtan gaspard gaston gautier genevieve geneviève geoffrey georges
    georgette germain germaine gérald gérard ghislain ghislaine ghyslain gilbert gilles ginette gino giselle gisèle grégoire
    grégory guillaume gustave guy gwenaelle gwenaël gwenaëlle gwendoline hakim helene henri henriette hervé hélène hicham
    honorine hortense huguette ibrahima idriss ilyes inaya inès ismaël issouf jacques jade jeanne jeannine jérémy jérôme
    jocelyne joël joëlle jordan josette josiane josselin jules julien juliette justine kader karim karima karine kassandra kévin
    khadija killian laetitia laure laurence laurent leïla lenny léa léo léon léonie liliane lina lionel lise loane loic loïc
    loïck lou louane louis louna luc lucette lucie lucien lucienne ludivine ludovic lydie madeleine maelle maël maëlle maëlys
    maëva magali malika malo mamadou manon marcel margaux marguerite mariam marie marielle marine marion marlène martine maryse
    mathias mathieu mathilde mathis matthieu maud mauricette maxence maxime mehdi mélanie mélissa michel michèle mickaël
    mireille modou mohamed morgan morgane moussa murielle mylène myriam nabil nadège naïm nassim nathalie noémie nolwenn normand
    océane octave odette odile olivier ophélie oriane oumar ousmane pascal pascale paulette peggy perrine philippe pierre
    quentin rachid raoul raphaël rayan raymonde renaud rené renée régine régis réjean rémi rémy rodolphe rolande romain romane
    romuald roxane rozenn sabine sacha salomé samia samir samira sandrine serge sébastien séverine simonne sofiane soizic solène
    soline soraya stanislas steeve stéphane stéphanie suzanne sylvain sylvie tanguy théo théodore théophile thérèse thibault
    thibaut thierry timéo timothée tiphaine titouan tristan valentine valérie valéry véronique violette virgile virginie walid
    yacine yanis yann yannick yasmine yohann yolande youssef yvan yves zoé zohra`,
  ),
  falsePositives: vocabulary(
    `abonné abonnée actuellement adepte adhérent adhérente algérien algérienne allemand allemande allergique anglais anglaise
    apparaît artisan assis assise au aujourd'hui aussi autoentrepreneur avec avocat avocate à beau-père belge belle-mère bien
    bloqué bloquée bon bonjour bonne bonsoir breton bretonne canadien canadienne cela certain certaine chauffeur chez chômeur
    client cliente comment commerçant commerçante content contente contre convaincu convaincue copain copine ça d'accord demain
    des déçu déçue déjà désolé désolée diabétique dimanche directeur directrice disponible elle en enceinte encore enseignant
    enseignante écrit électricien épouse époux étonné étonnée étranger étrangère étudiant étudiante fan faux femme fidèle fille
    fils fini france français française frère furieuse furieux gagnant gérant gérante grand-mère grand-père handicapé handicapée
    hier ici important impossible indépendant indépendante infirmier infirmière ingénieur inquiet inquiète intéressé intéressée
    jeudi juste la là le les leur locataire lui lundi lyon lyonnais ma madame mademoiselle mal malade maman mardi mari marocain
    marocaine marseillais marseille merci mercredi mes mère médecin moi mon monsieur musulman musulmane né née nièce noël non
    normal noté nouveau nouvelle ok oncle oui où papa parce parfait paris parisien parisienne pas passager patient patiente
    perdu perdue personne père plombier plutôt possible pour pourquoi prêt prête professeur propriétaire quand que quel quelle
    quelqu'un quelqu'une qui quoi ravi ravie responsable retraité retraitée rien riverain riveraine sa salarié salariée samedi
    sans serveur serveuse ses seul seule sénégalais son suisse super surpris surprise sûr sûre sœur tante tellement témoin
    titulaire toi toi-même toujours touriste tous tout très tunisien tunisienne un une urgent usager usagère vendredi végane
    végétarien végétarienne victime voisin voisine vos votre vous vrai vraiment`,
  ),
  falseEndings: phrases('able | ible | tion | eux | euse | isien | isienne | çais | çaise | ricain | ricaine'),
  places: vocabulary(
    'paris lyon marseille nantes lille toulouse bordeaux strasbourg nice rennes grenoble montpellier bruxelles genève lausanne montréal québec france belgique suisse canada',
  ),
  opened: vocabulary('ouvert ouverte ouverts ouvertes fermé fermée fermés fermées permanence permanences'),
  toward: vocabulary('au à a chez le la'),
  stopWords:
    vocabulary(`a adresse ai aimerais alors appelle après as attendez attends au aujourd'hui aussi aux avant avec avez avoir avons à besoin
    bien bonjour bonne bonsoir c'est car ce ceci cela ces cest cet cette cherche chez client cliente combien commande comme
    comment compte ça d'abord dans date de demain depuis des déjà donc dont du elle elles email en encore entre es est et était
    été êtes être faire fait habite hier ici il ils j'ai j'aimerais j'habite jai jaimerais jamais je journée la là le les leur
    lui ma mail maintenant mais me merci mes moi mon n'ai n'est ne né née ni nom non nos notre nous numéro on ont or ou oui où
    par parce pas pendant peut peux plaît plus pour pourquoi pouvez préfère préférerais prénom problème qu'est qu'il quand que
    quel quelle quelles quels question qui quoi sa sans se ses si sommes son sont souhaite souhaiterais sous suis sur svp ta te
    tes téléphone toi ton toujours tous tout toute toutes travaille très trop tu un une vers veut veux voici voilà vos votre
    voudrais vous`),
  titles: vocabulary('m mme mlle vve père abbé mgr mr dr pr me monsieur madame mademoiselle docteur maître professeur'),
  positions: vocabulary(
    `-eur -euse -graphe -ienne -ier -ière -iste -logue -trice accueil achats acheteur acheteuse adjoint adjointe adjudant
    administrateur administration administratrice agriculteur agricultrice aide-soignante analyste animateur animatrice apprenti
    apprentie architecte artisan assistante associé associée atsem attaché attachée auditeur auditrice auteur auxiliaire avocat
    avocate bénévole bibliothécaire boulanger brigadier cadre capitaine cariste carreleur chargé chargée chaudronnier chauffeur
    cheffe chercheur chercheuse chirurgien chorégraphe cinéaste clerc clientèle colonel comédien comédienne commandant commandes
    commercial commerciale comptabilité comptable concierge conducteur conducteur-de-travaux conductrice conférences conseiller
    conseiller-municipal conseillère conservateur conservatrice consultante coordinateur coordinatrice coordonnateur
    correspondant correspondante courtier cpe cuisinier cuisinière data dentiste délégué déléguée département détective
    développeur développeuse directeur directeur-adjoint direction directrice dirigeant dirigeante docteur-vétérinaire doctorant
    doctorante documentaliste electromécanicien employé employée enseignant enseignante expert experte exploitant exploitante
    ébéniste écrivain éditeur éditorial éditrice éducateur éducatrice électricien électromécanicien éleveur éleveuse études
    facturation fondateur fondatrice formateur formatrice gardien gardienne gestion gestionnaire géomètre gérant gérante
    graphiste greffier greffière huissier humaines illustrateur illustratrice infirmier infirmière informaticien informaticienne
    ingénieur ingénieure inspecteur inspectrice intendance intendant intendante interprète journaliste juge juriste kiné
    kinésithérapeute libraire lieutenant livreur logistique magasinier magasinière maire-adjoint maître maître-d'œuvre maraîcher
    maraîchère menuisier médecin métreur moe musicien musicienne notaire nourrice officier opérateur opératrice orthésiste
    orthophoniste ostéopathe paysagiste pharmacien pharmacienne photographe plâtrier plombier pôle président présidente
    producteur productrice professeur professeure proviseur proviseur-adjoint proviseure psychologue puéricultrice recruteur
    recruteuse représentant représentante resp ressources réalisateur réalisatrice réception réceptionniste rédacteur rédactrice
    régisseur sage-femme scénographe scolarité secrétaire secrétariat serrurier spécialiste stagiaire standard standardiste
    superviseur surveillant syndic technicien technicienne traducteur traductrice trésorier trésorière vendeur vendeuse
    vétérinaire vigile viticulteur viticultrice webmaster`,
  ),
  universities: vocabulary(`université`),
  floors: vocabulary('étage étages'),
  interrogatives: vocabulary(`qui comment`),
  organisations: vocabulary(
    `-cherie -derie -lerie -nerie -serie -terie -uerie -verie abbaye académie agence agglomération ambulances amicale amis ape
    architectes archives ars asbl assurance assurances atelier ateliers auberge audit bailleur banque bâtiment bâtiments
    bibliothèque blanchisserie boulangerie boutique brasserie bureau cabinet caf camping carrelage cave ccas centre-équestre
    chambre chauffage château chorale chu cias cidrerie cinéma climatisation clinique collectif collège commissariat communauté
    commune compagnie conseil conseils conservatoire conservatoires coopérative copropriété cordonnerie couverture cpam cpas
    crèche crêperie cuisines cuisiniste département développement diocèse distillerie domaine dreal ecurie ehpad epci eurl
    expertise école école-de-musique écurie écuries éditions étude faculté ferme fédération foncia fondation formation
    fromagerie funéraires gaec garage gendarmerie gestion-immobilière géomètres gip gîte groupe gymnase habitat halte-garderie
    haras hlm horticulture hôpital hôtel huissiers imprimerie ingénierie institut institut-de-beauté intercommunalité
    investissements jardinerie journal laboratoire laboratoires laverie librairie ligue locale logement lycée magasin mairie
    maison marbrerie menuiserie menuiseries médiathèque métropole micro-crèche ministère miroiterie mission musée mutuelle
    notaires office opéra opticiens orchestre paroisse patrimoine peinture pépinière pépinières pharmacie piscine pizzeria
    poissonnerie pompes pressing préfecture primeurs propriété quincaillerie rectorat régie région résidence salon sanitaire
    sarl sas sasu scea sci scierie scop sdis serrurerie sivom sivu smictom snack société sous-préfecture syndicat taxi taxis
    terrassement théâtre toiture traiteurs transports travaux trésorerie troupe ufr université urssaf verrerie vignoble
    vignobles ville vins vitrerie volailles`,
  ),
  regards: vocabulary('salutations sentiments considération hommages dévouement'),
  branches: vocabulary('agence succursale antenne filiale'),
  buildings: vocabulary(
    'cc zoning tour immeuble imm bâtiment bat bât espace hall résidence rés résid lotissement parc zone za zi zac entrée escalier appt appartement lieudit lieu cité pépinière technopole technopôle',
  ),
  streets: vocabulary(
    'allée allées appt avenu bât bâtiment bd bis boul bourg bretelle campus cedex chaussée chemin cité clos corniche coteau cour cours côte drève esplanade étage faubourg hameau immeuble impasse levée lieu-dit lieudit lotissement mail montee montée parc parvis passage passerelle promenade quai rés résidence rocade rond-point route rte rue ruelle sente sentier technopole technopôle ter terrasse terrasses traverse venelle villa voie za zac zi zone',
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
    `ambulance auto boucherie carrosserie caviste charcuterie charpente chaudronnerie coiffure communication construction cycles déménagement emballages espaces-verts élagage électricité énergie épicerie évènementiel événementiel fils fleuriste forage frères funèbres gardiennage immobilier immobilière informatique jardins literie maçonnerie meubles mécanique métallerie motos multimédia nautique nettoyage optique paysage paysages pâtisserie photo photographie pianos plasturgie plomberie propreté publicité rénovation sécurité solaire tourisme traiteur usinage voyages`,
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
