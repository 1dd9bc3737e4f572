import { joinedNumbers } from './joined-numbers.ts';
import { type Language, numberWords, phrases, vocabulary } from './language.ts';

/** Italian. */
export const it = (): Language => ({
  code: 'it',
  familyFirstAsWell: vocabulary(
    `agostino alberti alfonso amato angelo antonio basile benedetto bruno carlo cesare cosimo costantino damiano daniele donato
    fabiano fabrizio felice filippo fortunato franco gaetano gennaro gentile giordano giuliano grillo guido ignazio leone
    lorenzo luciano mariano marini marino martini martino massimo matteo mauro natale nicolò oliviero orlando pace paolo
    pasquale pietro raimondo rocco romano sabatino salvatore santi santo saverio serafino sergio severino silvestri simone
    stefano tommaso tonino urbano valentini valentino vincenzo vitale vittorio`,
  ),
  introductions: {
    strong: phrases(
      `chiamami | gli amici mi chiamano | il cognome è | il mio cognome è | il mio nome completo è | il mio nome completo sarebbe | il mio nome e cognome è | il mio nome esatto è | il mio nome è | il mio nome sarebbe | il nome completo è | il nome corretto è | il nome giusto è | il sottoscritto | io sottoscritta | io sottoscritto | l'intestataria sono io | l'intestatario sono io | la sottoscritta | mi chiamano | mi chiamerei | mi chiami pure | mi chiamo | mi chiamo sempre | mi chiano | mi dicono | mi kiamo | mi presento | mi puoi chiamare | mi può chiamare | mio nome è | nome e cognome | parla con | potete chiamarmi | puoi chiamarmi | può chiamarmi | sono conosciuta come | sono conosciuto come | sta parlando con | stai parlando con | tutti mi chiamano`,
    ),
    weak: phrases(
      `sono | io sono | sono il | sono la | qui parla | parla | sono la signora | sono il signor | sono la dottoressa | sono il dottor | sono io | le parla | qui le parla | le scrive | vi scrive | ti scrive | chi scrive è | chi parla è | le scrivo sono | sono sempre`,
    ),
    shared: vocabulary('qui'),
    heard: new Set(phrases(`qui parla | parla | le parla | qui le parla | al telefono | all'apparecchio`)),
    neutral: phrases(`qui è | qui | qua | qui è la signora | qui è il signor | è la signora | è il signor | è sempre | questo è`),
    booking: {
      strong: phrases(
        `a nome di | a nome | sotto il nome di | sotto il nome | il nome è | con il nome di | la prenotazione è a nome di | prenotato a nome | intestato a | intestata a | prenotato a nome di | prenotata a nome | la prenotazione è intestata a | il tavolo è a nome | tavolo a nome | metta a nome | a mio nome | il contratto è intestato a | la bolletta è intestata a | l'utenza è intestata a | la fattura va intestata a | il nome della prenotazione è | il nome per la prenotazione è`,
      ),
      weak: phrases('prenotazione per | prenotato da'),
    },
    after: phrases(
      `al telefono | è il mio nome | qui | all'apparecchio | in linea | che scrive | che parla | di nuovo | piacere | mi chiamo | è come mi chiamo | è il nome | è il mio cognome | è il mio nome e cognome | è il mio nome completo`,
    ),
  },
  questions: {
    name: phrases(
      `come si chiama | come ti chiami | con chi parlo | come posso chiamarla | chi parla | nome | cognome | con chi ho | con chi sto | chi sei | chi è | chi scrive | chi devo | a chi | come la posso chiamare | come posso chiamarti | come devo chiamarla | come ti posso chiamare | come vuole essere chiamato | come la devo chiamare | a nome di chi | nome della prenotazione | nominativo | intestatario | parlo con | generalità | nome cognome | e nome | e il nome | e il suo nome | nome e cognome dell'intestatario | nome dell'intestatario | nome di battesimo | nome e cognome | cognome e nome | chi la chiama | chi chiama | da parte di chi`,
    ),
    email: phrases(
      `il suo indirizzo email | indirizzo email | indirizzo e-mail | indirizzo di posta | email | mail | un indirizzo email | un'email | posta elettronica | a che indirizzo mail | l'email`,
    ),
    phone: phrases(`numero | telefono | cellulare | recapito | contattarla | richiamarla | richiamare | un numero`),
    company: phrases(
      `nome della sua azienda | nome della società | nome della azienda | nome dell'azienda | qual è il nome dell'azienda | qual è il nome della società | qual è il nome della sua azienda | qual è il nome della sua società | qual è il nome della ditta | il nome dell'azienda | nome dell'impresa | come si chiama la sua azienda | come si chiama la sua ditta | per chi lavora | dove lavora | nome dell azienda | ragione sociale | azienda | ditta | società | per conto di | l'azienda | impresa`,
    ),
    address: phrases(
      `dove abita | dove abiti | indirizzo | dove lo spediamo | dove spediamo | dove la spediamo | dove dobbiamo | dove consegniamo | dove lo consegniamo | dove devo | dove inviamo | dove mandiamo | l'indirizzo | residenza | dove vive | dove risiede | dove si trova | domicilio`,
    ),
    'date-of-birth': phrases(
      `quando è nato | quando è nata | quando sei nato | compleanno | nascita | quando compie | quando sei nata`,
    ),
    'other-name': phrases(
      `quale prodotto | quale modello | a chi è intestata la carta | a chi è intestato il conto | chi l'ha | chi le ha | cognome da nubile | cognome da ragazza | cognome della | cognome di | come si chiama il | come si chiama la | come si chiama lo | come si chiamava | con chi ha parlato | del bambino | del figlio | del paziente | della bambina | della figlia | della paziente | domanda di sicurezza | il suo animale | il suo cane | nome da nubile | nome da ragazza | nome da signorina | nome dei | nome del | nome dell' | nome della | nome dello | nome di | nome in codice | nome utente | per chi è | suo nome utente`,
    ),
    spelling: phrases('lettera per lettera | fare lo spelling | spelling | come si scrive | compitare | sillabare'),
    other: phrases('cap | codice postale | numero ordine | numero cliente | codice fiscale | codice cliente'),
  },
  nameParts: { given: vocabulary('nome'), surname: vocabulary('cognome cognomi') },
  requests: phrases(
    'chi parla | come si chiama | come ti chiami | con chi | confermare | confermi | dimmi | dove abita | fornire | ho bisogno | indicare | indichi | mi dia | mi dica | mi dici | mi fornisce | mi lascia | mi può | mi serve | per cortesia | per favore | posso | potrebbe | potrei | puoi | può | qual è',
  ),
  replyOpeners: phrases(
    `a nome | a nome di | ah | al | alla | allora | beh | buon giorno | buon pomeriggio | buona sera | buonasera | buongiorno | certamente | certo | ciao | cognome | con | corretto | d'accordo | da parte di | diciamo | dunque | ecco | eccolo | eh | esattamente | esatto | è | è il | è la | giusto | grazie | guardi | il cognome è | il mio cognome è | il mio nome è | il nome è | in | lavoro in | lavoro per | lavoro presso | mi chiamo | mi scusi | molto piacere | no | no no | nome | ok | parla | parla con | perfetto | piacere | prego | pronto | proprio io | qui è | salve | salve a tutti | scriva | scusi | segni | senta | si | sì | sì buongiorno | sì certo | sì con | sì grazie | sì pronto | sì sono | sì sono io | sono | sono io | sotto il nome di | va bene | volentieri`,
  ),
  corrections: phrases(
    `no aspetti | volevo dire | intendevo | scusi | anzi | correzione | cioè | scusa | volevo scrivere | mi sono sbagliato | mi sono sbagliata | ho sbagliato | errore mio | pardon | correggo | rettifico | no no | ops | quello giusto è | quella giusta è`,
  ),
  denials: phrases('il mio nome non è | non mi chiamo | il mio cognome non è'),
  negations: phrases('non'),
  contrasts: phrases('ma | bensì'),
  greetings: phrases(
    'ciao | buongiorno | buonasera | salve | gentile | egregio | egregia | caro | cara | cari | spettabile | spett | gent mo | gent ma | signor | signora | buon giorno | buona sera | alla cortese attenzione',
  ),
  signOffs: phrases(
    `a domani | a dopo | a presto | addio | alla prossima | arrivederci | attendo riscontro | attendo risposta | attendo vostre | baci | baci a tutti | bacioni | buon lavoro | buon weekend | buona domenica | buona giornata | buona giornata a tutti | buona notte | buona serata | buonanotte | buone feste | cari saluti | ci sentiamo | ciao | con cordialità | con i migliori saluti | con osservanza | con stima | cordiali saluti | cordialità | cordialmente | distintamente | distinti saluti | firmato | grazie | grazie ancora | grazie da | grazie dell'attenzione | grazie della collaborazione | grazie di cuore | grazie e arrivederci | grazie e buon lavoro | grazie e buona giornata | grazie e saluti | grazie in anticipo | grazie infinite | grazie mille | grazie per il vostro aiuto | grazie per l'aiuto | grazie per l'attenzione | grazie per la collaborazione | grazie per la disponibilità | grazie x l'attenzione | i migliori saluti | in attesa di riscontro | in attesa di un suo riscontro | in attesa di un vostro riscontro | in attesa di una risposta | in attesa di una vostra risposta | in fede | la ringrazio | la ringrazio anticipatamente | le porgo cordiali saluti | mille grazie | molte grazie | molto cordialmente | porgo cordiali saluti | porgo distinti saluti | resto a disposizione | resto in attesa | resto in attesa di riscontro | rimango a disposizione | ringraziando | ringraziandola | ringraziandovi | ringrazio | saluti | saluti cari | saluti da | sinceramente | tanti saluti | ti ringrazio | un abbraccio | un abbraccio a tutti | un abbraccio da | un bacio | un caro saluto | un cordiale saluto | un saluto | un saluto cordiale | un saluto da | vi ringrazio | vi ringrazio in anticipo`,
  ),
  quotes: {
    wrote: phrases('ha scritto | scrisse | scrive'),
    original: phrases(
      'messaggio originale | messaggio inoltrato | inoltrato da | inizio messaggio inoltrato | messaggio originario',
    ),
    from: phrases('da | mittente'),
    others: phrases(`inviato | inviata | a | cc | ccn | oggetto | data | il suo studio | il suo ufficio | il suo cellulare`),
  },
  labels: {
    name: phrases(
      `nome | nome e cognome | nome completo | contatto | cliente | referente | nominativo | intestatario | nome cliente | cognome e nome | il mio nome | richiedente | paziente | ospite | passeggero | titolare | nominativo cliente | persona di contatto | a nome | nome/cognome | dati cliente | i miei dati`,
    ),
    givenName: phrases('nome di battesimo'),
    surname: phrases('cognome'),
    email: phrases(`email | mail | posta elettronica | pec | l'email è | scrivetemi a | email è | mail è`),
    phone: phrases(
      `cel | cell | cellulare | centralino | chiamami al | chiamare il | chiamatemi al | chiamatemi allo | contattatemi al | contatto telefonico | diretto | fisso | il cellulare è | il mio cellulare è | il mio fisso è | il mio numero è | il mio nuovo numero è | il mio telefono è | il numero è | mi chiami al | mob | mobile | num | numero | numero telefonico | recapito | rispondo al | sono reperibile al | tel | tel casa | telefono | ufficio | whatsapp`,
    ),
    fax: phrases('fax'),
    company: phrases(
      `azienda | società | ditta | organizzazione | ragione sociale | impresa | nome azienda | la mia azienda è | la mia ditta è | ente | studio`,
    ),
    address: phrases(
      `abito | abito a | abito al | abito alla | abito in | ci troviamo in | consegna in | consegnare in | domiciliato in | domicilio | il mio indirizzo è | il mio nuovo indirizzo è | il nuovo indirizzo è | indirizzo | indirizzo di consegna | indirizzo di fatturazione | indirizzo di residenza | indirizzo di spedizione | l'indirizzo è | mi sono trasferita in | mi sono trasferito in | mio indirizzo | nuovo indirizzo | residente a | residente in | residenza | risiedo a | risiedo in | sede | sede legale | sede operativa | spedire a | spedire in | vivo a | vivo al | vivo in`,
    ),
    position: phrases('ruolo | qualifica | posizione | funzione | professione | reparto'),
    dateOfBirth: phrases(
      `nato il | nata il | la mia data di nascita è | nascita | nato a | nata a | nato | nata | nacqui il | il mio compleanno è il | compleanno | sono del | data di nasc | dn | sono nato il | sono nata il | sono nato | sono nata | sono nato a | sono nata a`,
    ),
    other: phrases(
      `biglietto | bolla | carta | cf | codice cliente | codice contratto | codice fiscale | codice ordine | codice prenotazione | codice spedizione | codice tracking | conto | contratto | ddt | fattura | iban | lettera di vettura | matricola | n. ordine | numero cliente | numero contratto | numero d'ordine | numero di ordine | numero di serie | numero fattura | numero ordine | numero polizza | numero pratica | numero prenotazione | numero sinistro | numero tessera | ordine | ordine n | p iva | partita iva | pdr | pod | polizza | pratica | prenotazione | rea | rif | riferimento | segnalazione | sinistro | sito | spedizione | targa | tessera | ticket | ticket n | tracking | volo | web`,
    ),
  },
  employers: phrases(
    `a nome della | chiamiamo dalla | chiamo da | chiamo da parte di | chiamo dalla | dell'azienda | della ditta | della società | la mia azienda è | la mia azienda si chiama | la mia ditta è | la nostra azienda è | lavoro alla | lavoro da | lavoro in | lavoro per | lavoro per la | lavoro presso | per conto di | rappresento | scrivo da parte di | siamo della | siamo di | siamo la | sono della`,
  ),
  affiliations: vocabulary(`di della del dell dalla dal da dello`),
  destinations: phrases(
    `siamo in | abitiamo | abito | abito in | consegna | consegnare | consegnate | fattura a | fatturare a | il nuovo indirizzo | inviare | inviate | mandare | mandate | recapitare | residente | ritirare in | ritiro in | spedire | spedisca | spedite | spedite a | spedite pure a | spedizione | trasferita | trasferito | traslocato | trasloco | venire in`,
  ),
  payments: vocabulary('bonifico iban assegno versamento versato'),
  employedAt: vocabulary('presso'),
  firstPerson: vocabulary('io mi mio mia sono'),
  copulas: vocabulary('è'),
  own: phrases(
    `chiamami al | chiamarmi al | chiamarmi allo | chiamatemi | chiamatemi al | chiamatemi allo | ci chiami al | ci trovate al | contattarmi al | contattatemi | contattatemi al | il mio cell | il mio cellulare | il mio è | il mio fisso | il mio fisso è | il mio indirizzo email è | il mio indirizzo è | il mio numero | il mio numero è | il mio nuovo cellulare | il mio nuovo numero è | il mio nuovo recapito | il mio recapito | il mio telefono | il nostro numero | il nuovo è | inviate a | inviatela a | inviatelo a | la mandi a | la mia e-mail | la mia email | la mia mail | la mia nuova email | la mia nuova mail è | la mia pec | lo mandi a | mandate a | mandatela a | mandatelo a | mi chiamate | mi chiamate al | mi chiami | mi chiami al | mi chiami allo | mi contatti | mi contatti al | mi potete chiamare | mi potete contattare | mi potete richiamare | mi può chiamare | mi può contattare | mi richiamate | mi richiami | mi richiami al | mi scriva a | mi scrivete a | mi trova al | mi trovate | mi trovate al | mio cell | mio cellulare | mio numero | per comunicazioni | per contatti | potete chiamarmi | potete contattarmi | può chiamarmi | può richiamarmi | quello giusto è | quello nuovo è | raggiungibile al | reperibile al | richiamatemi | rispondere a | rispondere all'indirizzo | rispondete a | rispondo al | risposta a | scrivermi a | scrivetemi | scrivimi a | sono raggiungibile`,
  ),
  others: phrases(
    `assegno intestato a | bonifico a nome di | bonifico intestato a | chiamata dal | chiamato dal | è nata il | è nato il | ho chiamato | ho scritto a | i dati di | il contatto di | il mio assistente | il mio avvocato | il mio bambino | il mio bimbo | il mio capo | il mio cliente | il mio collega | il mio commercialista | il mio compagno | il mio dentista | il mio geometra | il mio inquilino | il mio medico | il mio padrone | il mio ragazzo | il mio socio | il mio vicino | il nostro autista | il nostro bambino | il nostro tecnico | il numero di mia | il numero di mio | il suo numero | il suo numero è | inoltrare a | la mail di mia | la mail di mio | la mia assistente | la mia avvocata | la mia bambina | la mia bimba | la mia cliente | la mia collega | la mia commercialista | la mia compagna | la mia dottoressa | la mia ragazza | la mia segretaria | la mia socia | la mia vicina | la nostra bambina | la sua data di nascita | la sua email | la sua email è | la sua mail | lei si chiama | lui si chiama | mia bambina | mia cognata | mia cugina | mia figlia | mia madre | mia mamma | mia moglie | mia nipote | mia nonna | mia sorella | mia suocera | mia zia | mio bambino | mio cognato | mio cugino | mio figlio | mio fratello | mio genero | mio marito | mio nipote | mio nonno | mio padre | mio papà | mio suocero | mio zio | nostra figlia | nostra madre | nostro figlio | nostro padre | pagamento a nome di | punto di ritiro | quella di mia | quello di mio | si chiama | si prega di contattare | un messaggio da | un mio amico | un sms dal | una chiamata da | una chiamata dal | una mia amica`,
  ),
  fillers: phrases(`eh | ehm | uhm | mah | beh | allora | ecco | dunque | cioè | insomma | guardi | senta | diciamo`),
  selfClauses: phrases(
    `abbiamo | abbonata | abbonato | abito | ancora io | avrei | camera | cerco | chiamavo | chiamo | cliente | codice cliente | contratto | devo | di nuovo | ho | ieri | inquilino | interno | le scrivo | mi | mi serve | mia | miei | mio | nata | nata il | nato | nato il | non ho | non riesco | ordine | per | prenotazione | scrivo | socio | sono | stanza | sto | tavolo | vi contatto | vi scrivo | volevo | vorrei`,
  ),
  givenNames: vocabulary(
    `addolorata adele agata agnese agostino aldo alessia alessio alfio alfonso alfredo ambrogio amedeo angelo annamaria
    annunziata antonietta arianna assunta attilio azzurra battista benedetta benedetto beniamino beppe biagio brunella calogero
    camilla camillo carlo carlotta carmela carmelo carmine caterina cesare chiara cinzia ciro claudio clelia concetta corrado
    cosimo costanza daria davide debora dino domenico donata donatella dora edoardo egidio elda eleonora elia elio elisabetta
    emanuela emanuele ennio enrica enrico ermanno ester ettore eugenio ezio fabrizio federica federico felice ferdinando filippo
    filomena fiorella flavia flavio fortunato francesca francesco franco fulvio gabriella gaetano gaia gennaro giacomo giancarlo
    gianfranco gianluca gianmarco gianna gianni gianpaolo ginevra gioele gioia giorgia giorgio giovanna giovanni giulia giuliana
    giulio giuseppe giuseppina graziano graziella guglielmo ignazio ilaria immacolata ismaele ivana ivano jacopo lamberto learco
    letizia lino livio loredana loris lucrezia ludovica luigi maddalena manuele marcello margherita mariangela marianna mariella
    marilena marinella marisa marzia massimo matteo mattia maurizio michela mirella mirko moreno nazareno nello nicola nicoletta
    nicolò nino noemi nunzio oreste ornella ottavio paolo pasquale pasqualino patrizia patrizio pierina pierluigi piero
    pierpaolo pietro pino quirino rachele raffaele raffaella raimondo renzo riccardo rino rocco romolo rosanna rosaria rossella
    ruggero salvatore samanta samuele saverio sebastiano serena silvano sofia stefania stefano susanna tino tiziana tiziano
    tommaso tullio ubaldo ugo umberto valerio vincenza vincenzo vito vittoria vittorio`,
  ),
  falsePositives: vocabulary(
    `a abbonato al albanese alla allergica allergico amica amico amministratore anche ancora andato anni appena architetto
    arrabbiato arrivata arrivato artigiano autista avvocata avvocato babbo bloccato buona buonasera buongiorno buono calabrese
    cameriere casalinga cattolico celiaca celiaco certa certo che chi ciao cinque cliente come commercialista compare con
    condomino contattato contenta contento corretto così cugina cugino cuoco da davvero del della delusa deluso dentista di
    diabetica diabetico disabile disoccupata disoccupato disponibile domani domenica dove due elettricista errato esperto falso
    fan farmacista felice fidanzata fidanzato fiducioso figlia figlio fiorentino francese fratello furiosa furioso genitore
    geometra già giornalista giorni giovedì gli grazie i idraulico ieri il impiegata impiegato importante impossibile
    imprenditore imprenditrice in incinta infermiera infermiere ingegnere inglese inquilina inquilino insegnante interessata
    interessato intestata intestatario intestato intollerante io italia italiana italiano la le lei libero lì lo loro lui lunedì
    madre maestra maestro malato male mamma marito marocchino martedì medico meglio mercoledì mesi mia milanese milano mio
    moglie molto musulmano napoletana napoletano napoli natale nessuno niente nipote no noi nonna nonno nostro nulla nuova nuovo
    oggi operaia operaio ore ospite padre papà passato passeggero paziente peggio pensionata pensionato per perché perplesso
    possibile preoccupato professore professoressa pronta pronto proprietario proprio pugliese qua qualcuno quando quattro qui
    responsabile rimasta rimasto risulta riuscita riuscito roma romana romano rumena rumeno sabato salve sardo sbagliata
    sbagliato sconcertato scritto senza settimane siciliana siciliano sicura sicuro signora signore sì socia socio sola solo
    sorella spagnolo stanco stata stato straniera straniero studente studentessa stufa stufo sua suo suocera suocero tedesco
    testimone titolare torinese torino toscano tre triste tu tua tuo turista tutti tutto un una uno urgente utente vegana vegano
    vegetariana vegetariano venerdì veneto venuta venuto vero veterinaria veterinario vicina vicino vincitore voi zia zio`,
  ),
  falseEndings: phrases('abile | ibile | zione | issimo | issima'),
  places: vocabulary(
    'roma milano napoli torino bologna firenze venezia genova palermo bari catania verona padova trieste italia sicilia sardegna',
  ),
  opened: vocabulary('aperto aperta chiuso chiusa'),
  toward: vocabulary('a in al'),
  stopWords:
    vocabulary(`a abbiamo abito adesso agli ai aiuto al alla alle allo anche ancora aspetta aspetti avere avete bene buonasera buongiorno
    cerco certo che chi chiamo ci ciao cliente cognome come con conto cui da dal dalla data degli dei del della delle dello devo
    di domanda domani dove e email era essere è faccio favore fra già gli grazie ha hai hanno ho i ieri il in indirizzo io la
    lavoro le lei lì lo loro lui ma me meno mi mia mie miei mio molto nata nato nel nella né no noi nome non nostra nostro
    numero o oggi ora ordine per perché pf più pls posso potete preferirei preferisco prego problema può qual quale quali quando
    quella quello questa questo qui scrivo se sei si siamo siete sì sono stato su sua sul sulla suo te telefono ti tra tu tua
    tuo un una uno vi voglio voi vorrei vostra vostro`),
  titles: vocabulary(
    'sig sigra signor signora signorina dott dottssa dottoressa dottor ing avv prof profssa geom rag arch dr avvocato avvocata notaio dott.ssa',
  ),
  positions: vocabulary(
    `-ologa -ologo -tore accoglienza acquisti addetta addetto agricoltore amministratore amministratrice amministrazione
    architetto area artigiana artigiano assessore assistente assistenza autista avvocato capo clienti collaboratore
    collaboratrice commercialista consigliera consigliere consulente contabile contabilità coordinamento coordinatore delegato
    direttore direttrice direzione dirigente educatore educatrice elettricista falegname fatturazione fondatore geometra
    giornalista idraulico impiegata impiegato imprenditore imprenditrice infermiere ingegnere logistica magazziniere magazzino
    medico muratore notaio operaia operaio operatore operatrice parroco prenotazioni preside primario professore professoressa
    ragioniere redattore referente reparto responsabile ricercatore risorse scolastica scolastico segretaria segretario
    segreteria sindaco spedizioni stagista sviluppatore sviluppatrice tecnico titolare ufficio umane vendite venditore
    vicepreside`,
  ),
  universities: vocabulary(`università`),
  interrogatives: vocabulary(`chi come`),
  organisations: vocabulary(
    `-eria -ificio agenzia agriturismo albergo ambulatorio asilo asl assicurazioni associati associazione ausl autocarrozzeria
    autolavaggio autoscuola azienda banca bar camera cantina cantine carrozzeria caseificio circolo clinica comitato compagnia
    comune condominio consiglio consorzio consulenza costruzioni croce diocesi editrice ente falegnameria fattoria federazione
    fondazione frantoio fratelli gelateria gruppo impianti istituto istituto-comprensivo lavanderia libreria liceo macelleria
    ministero misericordia negozio officina oleificio ospedale osteria palestra panificio parco parrocchia pasticceria pensione
    piscina podere poliambulatorio prefettura provincia pubblica-assistenza questura regione ristorante ristorante-pizzeria
    salumificio sartoria scuola servizi società soluzioni studio-medico tenuta tipografia trasporti trattoria tribunale
    università vivai vivaio`,
  ),
  branches: vocabulary('filiale'),
  buildings: vocabulary('palazzo palazzina scala interno'),
  streets: vocabulary(
    'via viale v.le piazza p.zza piazzale corso c.so vicolo strada contrada lungomare salita galleria borgo località loc frazione fraz scala interno piano',
  ),
  numbers: new Map([
    ...numberWords('0 zero | 1 un una | 1000 mille'),
    ...joinedNumbers({
      small:
        `uno due tre quattro cinque sei sette otto nove dieci undici dodici tredici quattordici quindici sedici diciassette diciotto diciannove`.split(
          ' ',
        ),
      tens: 'venti trenta quaranta cinquanta sessanta settanta ottanta novanta'.split(' '),
      withUnit: (ten, unit) => (/^[uo]/.test(unit) ? [ten.slice(0, -1) + unit] : [ten + unit, ten + unit.replace(/e$/, 'é')]),
      hundred: 'cento',
      centuries: { millenovecento: 1900, duemila: 2000 },
    }),
  ]),
  hundredsJoin: true,
  ordinals: numberWords('1 primo'),
  repeats: new Map([['doppio', 2]]),
  spelling: {
    asIn: phrases('come'),
    alphabet: vocabulary(
      'ancona bologna como domodossola empoli firenze genova hotel imola jolly livorno milano napoli otranto padova quarto roma savona torino udine venezia washington zara',
    ),
  },
  followers: vocabulary(
    `di della del da dal e che ho vi la il per con in cliente chiamo scrivo chiamavo vorrei non sono al alla`,
  ),
  trades: vocabulary(
    `idraulica elettrica logistica arredamenti mobili tessuti ferramenta fioreria parrucchieri immobiliare ottica autofficina edilizia ristrutturazioni viaggi agricola figli alimentari`,
  ),
  letterNames: {
    ci: 'c',
    gi: 'g',
    pi: 'p',
    cu: 'q',
    acca: 'h',
    effe: 'f',
    elle: 'l',
    emme: 'm',
    enne: 'n',
    erre: 'r',
    esse: 's',
    zeta: 'z',
    kappa: 'k',
    ics: 'x',
  },
  writtenTogether: phrases('tutto attaccato | tutto unito'),
  spoken: { at: '@', basso: '_', chiocciola: '@', punto: '.', trattino: '-', meno: '-', underscore: '_', più: '+' },
  ofSomebody: phrases(`del | della`),
  addressParts: phrases(`cap | città | comune | provincia`),
  teams: vocabulary(`team`),
  since: vocabulary(`dal`),
  dateOrder: 'dmy',
});
