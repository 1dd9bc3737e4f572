import { joinedNumbers } from './joined-numbers.ts';
import { type Language, numberWords, phrases, vocabulary } from './language.ts';

/** Italian. */
export const it = (): Language => ({
  code: 'it',
  familyFirstAsWell: vocabulary(
    `franco martino vitale alberti valentino valentini leone bruno marino donato gentile amato costantino orlando fortunato basile silvestri pace felice santo santi salvatore rocco romano marini paolo pietro martini giordano giuliano guido luciano massimo mauro oliviero pasquale sergio simone tommaso urbano vittorio agostino alfonso angelo antonio benedetto carlo cesare cosimo damiano daniele fabiano fabrizio filippo gaetano gennaro grillo ignazio lorenzo mariano matteo natale nicolò raimondo sabatino saverio serafino severino stefano tonino vincenzo`,
  ),
  introductions: {
    strong: phrases(
      `mi chiamo | il mio nome è | il mio nome completo è | il mio nome e cognome è | mio nome è | chiamami | mi chiami pure | mi chiamano | il mio cognome è | il mio nome sarebbe | il mio nome completo sarebbe | nome e cognome | il nome completo è | mi presento | tutti mi chiamano | gli amici mi chiamano | può chiamarmi | puoi chiamarmi | potete chiamarmi | mi puoi chiamare | mi può chiamare | mi dicono | sono conosciuto come | sono conosciuta come | sta parlando con | stai parlando con | parla con | mi chiamerei | il nome corretto è | il cognome è | il mio nome esatto è | mi chiamo sempre | il sottoscritto | la sottoscritta | io sottoscritto | io sottoscritta | l'intestatario sono io | l'intestataria sono io | mi kiamo | mi chiano | il nome giusto è`,
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
      `nome utente | suo nome utente | come si chiamava | cognome da nubile | nome di | nome del | nome della | nome dello | nome dei | nome dell' | cognome di | cognome della | nome da nubile | nome da ragazza | cognome da ragazza | nome da signorina | come si chiama il | come si chiama la | come si chiama lo | il suo animale | il suo cane | domanda di sicurezza | chi l'ha | chi le ha | con chi ha parlato | per chi è | nome in codice | del bambino | della bambina | del figlio | della figlia | del paziente | della paziente | a chi è intestata la carta | a chi è intestato il conto`,
    ),
    spelling: phrases('lettera per lettera | fare lo spelling | spelling | come si scrive | compitare | sillabare'),
    other: phrases('cap | codice postale | numero ordine | numero cliente | codice fiscale | codice cliente'),
  },
  nameParts: { given: vocabulary('nome'), surname: vocabulary('cognome cognomi') },
  requests: phrases(
    'per favore | per cortesia | può | puoi | potrebbe | posso | mi dica | mi dici | dimmi | indichi | indicare | mi serve | ho bisogno | confermi | confermare | qual è | mi dia | mi può | mi fornisce | fornire | potrei | mi lascia | come si chiama | come ti chiami | con chi | chi parla | dove abita',
  ),
  replyOpeners: phrases(
    `sì | si | certo | certamente | ok | va bene | allora | beh | ciao | buongiorno | buonasera | salve | è | sono | mi chiamo | il mio nome è | grazie | d'accordo | volentieri | a nome di | ecco | eccolo | dunque | lavoro per | lavoro presso | lavoro in | prego | perfetto | sì pronto | pronto | sì sono io | sono io | sì sono | esatto | esattamente | corretto | giusto | proprio io | sì certo | sì grazie | sì buongiorno | buon giorno | buona sera | buon pomeriggio | no | no no | ah | guardi | senta | scriva | segni | mi scusi | scusi | il mio cognome è | il cognome è | il nome è | nome | cognome | molto piacere | piacere | salve a tutti | parla | qui è | è la | è il | in | alla | al | con | diciamo | eh | sì con | parla con | da parte di | a nome | sotto il nome di`,
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
    `grazie da | saluti da | un saluto da | un abbraccio da | cordiali saluti | distinti saluti | saluti | un saluto | un cordiale saluto | cordialmente | grazie | grazie mille | molte grazie | grazie in anticipo | grazie e saluti | grazie per l'attenzione | grazie della collaborazione | ringraziando | ringrazio | la ringrazio | vi ringrazio | a presto | buona giornata | buona serata | buon lavoro | buon weekend | in attesa di riscontro | in attesa di un vostro riscontro | resto in attesa | resto a disposizione | in fede | un abbraccio | baci | ciao | i migliori saluti | con i migliori saluti | cari saluti | sinceramente | rimango a disposizione | grazie ancora | attendo riscontro | ti ringrazio | arrivederci | addio | a domani | a dopo | alla prossima | ci sentiamo | buona domenica | buona giornata a tutti | un caro saluto | un abbraccio a tutti | tanti saluti | saluti cari | con osservanza | distintamente | molto cordialmente | con cordialità | con stima | un saluto cordiale | cordialità | grazie di cuore | grazie infinite | mille grazie | grazie e buona giornata | grazie e buon lavoro | grazie e arrivederci | grazie per l'aiuto | grazie per la collaborazione | grazie per la disponibilità | grazie dell'attenzione | vi ringrazio in anticipo | la ringrazio anticipatamente | ringraziandovi | ringraziandola | porgo cordiali saluti | porgo distinti saluti | le porgo cordiali saluti | in attesa di una vostra risposta | in attesa di una risposta | in attesa di un suo riscontro | attendo risposta | attendo vostre | resto in attesa di riscontro | firmato | baci a tutti | bacioni | buona notte | buonanotte | buone feste | un bacio | grazie x l'attenzione | grazie per il vostro aiuto`,
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
      `tel | telefono | cell | cellulare | mobile | numero | il mio numero è | il mio cellulare è | recapito | centralino | ufficio | diretto | whatsapp | chiamatemi al | num | numero telefonico | il mio telefono è | il mio fisso è | fisso | tel casa | il mio nuovo numero è | il cellulare è | il numero è | contatto telefonico | chiamatemi allo | chiamami al | mi chiami al | chiamare il | rispondo al | sono reperibile al | mob | cel | contattatemi al`,
    ),
    fax: phrases('fax'),
    company: phrases(
      `azienda | società | ditta | organizzazione | ragione sociale | impresa | nome azienda | la mia azienda è | la mia ditta è | ente | studio`,
    ),
    address: phrases(
      `indirizzo | abito in | abito a | il mio indirizzo è | sede | sede legale | sede operativa | residente in | indirizzo di spedizione | indirizzo di consegna | vivo in | il mio nuovo indirizzo è | nuovo indirizzo | il nuovo indirizzo è | abito al | abito alla | abito | vivo al | vivo a | risiedo in | risiedo a | domiciliato in | domicilio | residenza | residente a | spedire a | spedire in | consegnare in | consegna in | mi sono trasferito in | mi sono trasferita in | l'indirizzo è | indirizzo di residenza | ci troviamo in | indirizzo di fatturazione | mio indirizzo`,
    ),
    position: phrases('ruolo | qualifica | posizione | funzione | professione | reparto'),
    dateOfBirth: phrases(
      `nato il | nata il | la mia data di nascita è | nascita | nato a | nata a | nato | nata | nacqui il | il mio compleanno è il | compleanno | sono del | data di nasc | dn | sono nato il | sono nata il | sono nato | sono nata | sono nato a | sono nata a`,
    ),
    other: phrases(
      `ordine | numero ordine | fattura | riferimento | rif | conto | numero cliente | codice cliente | codice fiscale | cf | p iva | partita iva | iban | carta | pratica | tracking | spedizione | ticket | web | sito | contratto | rea | numero d'ordine | n. ordine | ordine n | numero di ordine | numero fattura | numero pratica | numero contratto | codice contratto | codice ordine | numero tessera | tessera | codice prenotazione | prenotazione | numero prenotazione | numero di serie | matricola | pod | pdr | polizza | numero polizza | sinistro | numero sinistro | bolla | ddt | lettera di vettura | ticket n | segnalazione | biglietto | volo | codice tracking | codice spedizione | targa`,
    ),
  },
  employers: phrases(
    `lavoro per | lavoro presso | lavoro in | chiamo da parte di | per conto di | rappresento | dell'azienda | della ditta | della società | lavoro da | lavoro alla | lavoro per la | scrivo da parte di | chiamo dalla | chiamo da | chiamiamo dalla | siamo la | siamo della | siamo di | sono della | a nome della | la mia azienda è | la mia ditta è | la nostra azienda è | la mia azienda si chiama`,
  ),
  affiliations: vocabulary(`di della del dell dalla dal da dello`),
  destinations: phrases(
    `spedire | spedite | spedisca | spedizione | inviare | inviate | mandate | mandare | consegnare | consegna | consegnate | recapitare | ritirare in | ritiro in | fattura a | fatturare a | trasferito | trasferita | traslocato | trasloco | abito | abitiamo | residente | venire in | spedite pure a | spedite a | abito in | il nuovo indirizzo`,
  ),
  payments: vocabulary('bonifico iban assegno versamento versato'),
  employedAt: vocabulary('presso'),
  firstPerson: vocabulary('io mi mio mia sono'),
  copulas: vocabulary('è'),
  own: phrases(
    `mi può contattare | potete contattarmi | contattatemi | scrivetemi | chiamatemi | il mio indirizzo è | il mio indirizzo email è | il mio numero | la mia email | chiamami al | mi chiami al | mi potete chiamare | mi può chiamare | scrivimi a | mandatela a | mandatelo a | inviatelo a | inviatela a | inviate a | mandate a | la mia mail | il mio fisso è | mio cellulare | rispondo al | sono raggiungibile | mi trovate | il mio nuovo numero è | la mia nuova mail è | la mandi a | lo mandi a | il mio telefono | mi contatti | rispondere a | rispondete a | risposta a | rispondere all'indirizzo | il mio numero è | il mio recapito | mio numero | mio cell | il mio cell | il mio cellulare | il mio nuovo cellulare | il mio nuovo recapito | il mio fisso | mi chiami | mi chiami allo | chiamatemi al | chiamatemi allo | richiamatemi | mi richiami | mi richiamate | mi potete contattare | mi potete richiamare | potete chiamarmi | può chiamarmi | può richiamarmi | mi contatti al | contattatemi al | contattarmi al | chiamarmi al | chiamarmi allo | reperibile al | raggiungibile al | mi trova al | mi trovate al | mi scriva a | mi scrivete a | scrivermi a | la mia e-mail | la mia pec | il nostro numero | ci chiami al | ci trovate al | la mia nuova email | il nuovo è | quello nuovo è | il mio è | quello giusto è | per comunicazioni | per contatti | mi chiamate | mi chiamate al | mi richiami al`,
  ),
  others: phrases(
    `si prega di contattare | una chiamata dal | chiamata dal | chiamato dal | un sms dal | la sua email è | il suo numero è | il mio collega | la mia collega | mio marito | mia moglie | mio figlio | mia figlia | il mio capo | inoltrare a | ho scritto a | ho chiamato | un mio amico | una mia amica | mio fratello | mia sorella | il mio avvocato | la mia avvocata | il mio commercialista | la mia commercialista | la mia segretaria | il mio assistente | la mia assistente | il mio vicino | la mia vicina | il mio padrone | il mio inquilino | mio padre | mia madre | mio papà | mia mamma | il mio ragazzo | la mia ragazza | il mio compagno | la mia compagna | mio cugino | mia cugina | mio zio | mia zia | mio nipote | mia nipote | mio nonno | mia nonna | mio suocero | mia suocera | mio cognato | mia cognata | mio genero | il mio socio | la mia socia | il mio medico | la mia dottoressa | il mio dentista | il mio cliente | la mia cliente | il mio geometra | il nostro autista | il nostro tecnico | il contatto di | i dati di | il numero di mio | il numero di mia | la mail di mio | la mail di mia | quello di mio | quella di mia | è nato il | è nata il | la sua data di nascita | nostro figlio | nostra figlia | un messaggio da | una chiamata da | il suo numero | la sua mail | la sua email | bonifico a nome di | bonifico intestato a | assegno intestato a | pagamento a nome di | si chiama | lui si chiama | lei si chiama | punto di ritiro | il nostro bambino | la nostra bambina | mio bambino | il mio bambino | la mia bambina | mia bambina | nostra madre | nostro padre | il mio bimbo | la mia bimba`,
  ),
  fillers: phrases(`eh | ehm | uhm | mah | beh | allora | ecco | dunque | cioè | insomma | guardi | senta | diciamo`),
  selfClauses: phrases(
    `chiamo | chiamavo | scrivo | vi scrivo | le scrivo | vorrei | volevo | ho | mi | mio | mia | miei | cliente | sono | abito | nato | nata | nato il | nata il | non riesco | non ho | avrei | abbiamo | camera | stanza | ordine | interno | codice cliente | abbonato | abbonata | inquilino | tavolo | prenotazione | sto | devo | cerco | ieri | per | contratto | socio | di nuovo | ancora io | mi serve | vi contatto`,
  ),
  givenNames: vocabulary(
    `beppe giuseppe giovanni luigi francesco angelo vincenzo pietro salvatore carlo franco domenico paolo michele giorgio aldo alessandro stefano davide matteo federico lorenzo riccardo massimo claudio daniele nicola nicolò enrico filippo tommaso edoardo giacomo emanuele mattia samuele vito gennaro ciro raffaele pasquale mirko mauro maurizio gianluca gianni dario valerio giuseppina giovanna lucia carmela caterina francesca rosaria giulia chiara alessandra federica ilaria giorgia eleonora roberta monica simona patrizia emanuela serena michela sofia ginevra camilla arianna noemi debora sabrina stefania lucrezia carlotta ezio tullio ermanno learco concetta ruggero ornella felice ivano gioia fortunato calogero gaetano carmelo nunzio rocco sebastiano biagio ignazio agostino benedetto ettore oreste ugo elio livio flavio fulvio ottavio gino dino nino tino lino rino pino renzo loris moreno denis ismaele elia gioele assunta immacolata addolorata annunziata filomena graziella mirella donatella raffaella marinella loredana fiorella antonietta giuliana liliana silvana ivana dora elvira ester agata veronica vittoria gaia ludovica azzurra benedetta costanza margherita marisa marilena luciana luisa lidia letizia laura irene gloria gianna gabriella flavia fabiola fabiana eva erika enrica emma elisabetta elisa elena elda donata daria daniela cristina clelia claudia cinzia cecilia carolina carla brunella bianca beatrice barbara aurora antonella anna annamaria angela alice alessia agnese ada adele vincenza valeria valentina teresa tatiana susanna sonia silvia sara samanta rita renata rachele pierina paola nicoletta natalia miriam melissa matilde marzia martina marta mariella mariangela marcella manuela maddalena adriano alberto alessio alfio alfonso alfredo ambrogio amedeo andrea antonio armando arturo attilio augusto aurelio battista beniamino bernardo camillo carmine cesare corrado cosimo cristian cristiano danilo diego egidio emilio ennio enzo ernesto eugenio fabio fabrizio ferdinando fernando gabriele gerardo gianmarco gianfranco giancarlo gianpaolo gilberto giulio graziano gregorio guglielmo ivan jacopo lamberto leonardo luca luciano lucio manuel manuele marcello marco mario nazareno nello omar oscar osvaldo pasqualino patrizio piero pierluigi pierpaolo quirino raimondo renato roberto rodolfo rolando romolo sandro saverio silvano silvio simone tiziano ubaldo umberto vittorio walter marianna rosanna rossella tiziana`,
  ),
  falsePositives: vocabulary(
    `babbo natale sbagliato sbagliata errato compare risulta scritto interessato interessata cliente nuovo nuova di un uno una il lo la i gli le molto felice contento contenta triste italiano italiana studente studentessa medico ingegnere professore professoressa pensionato pensionata urgente importante ciao buongiorno buonasera salve grazie sì no io tu lui lei noi voi loro qui qua lì oggi domani ieri lunedì martedì mercoledì giovedì venerdì sabato domenica tutto tutti niente nulla qualcuno nessuno che chi dove quando come perché per con senza mio mia tuo tua suo sua nostro buono buona male meglio peggio vero falso possibile impossibile corretto utente abbonato titolare proprietario padre madre fratello sorella amico amica signore signora allergico allergica vegano vegana solo sola sicuro sicura pronto pronta malato stanco disponibile deluso delusa arrabbiato preoccupato in a da al alla del della stato stata andato roma milano torino napoli italia appena ancora già anche davvero passato bloccato avvocato avvocata idraulico elettricista infermiere infermiera insegnante maestro maestra commercialista architetto geometra farmacista dentista veterinario veterinaria cameriere cuoco operaio operaia impiegato impiegata autista giornalista artigiano imprenditore imprenditrice libero casalinga disoccupato disoccupata disabile celiaco celiaca diabetico diabetica vegetariano vegetariana intollerante incinta cattolico musulmano milanese romano romana napoletano napoletana siciliano siciliana torinese fiorentino veneto sardo calabrese pugliese toscano straniero straniera rumeno rumena albanese marocchino tedesco francese inglese spagnolo inquilino inquilina vicino vicina condomino ospite paziente passeggero turista vincitore testimone responsabile amministratore socio socia intestatario genitore mamma papà nonno nonna marito moglie figlio figlia fan esperto fiducioso sconcertato furioso furiosa stufo stufa perplesso proprio così due tre quattro cinque mesi giorni ore settimane anni riuscito riuscita arrivato arrivata rimasto rimasta venuto venuta contattato certo certa zio zia cugino cugina suocera suocero nipote fidanzato fidanzata intestato intestata`,
  ),
  falseEndings: phrases('abile | ibile | zione | issimo | issima'),
  places: vocabulary(
    'roma milano napoli torino bologna firenze venezia genova palermo bari catania verona padova trieste italia sicilia sardegna',
  ),
  opened: vocabulary('aperto aperta chiuso chiusa'),
  toward: vocabulary('a in al'),
  stopWords:
    vocabulary(`pls pf il lo la i gli le un uno una e o ma né di a da in con su per tra fra del dello della dei degli delle al allo alla ai agli alle dal dalla nel nella sul sulla che chi cui dove quando come se perché
    io tu lui lei noi voi loro mi ti si ci vi me te mio mia miei mie tuo tua suo sua nostro nostra vostro vostra questo questa quello quella
    è sono sei siamo siete era stato essere ho hai ha abbiamo avete hanno avere vorrei voglio posso può potete devo cerco chiamo scrivo abito lavoro faccio
    non no sì molto più meno anche ancora già ora adesso oggi domani ieri qui lì grazie ciao buongiorno buonasera favore prego
    nome cognome email telefono numero indirizzo data ordine conto cliente problema aiuto domanda nato nata bene certo preferisco preferirei aspetta aspetti qual quale quali`),
  titles: vocabulary(
    'sig sigra signor signora signorina dott dottssa dottoressa dottor ing avv prof profssa geom rag arch dr avvocato avvocata notaio dott.ssa',
  ),
  positions: vocabulary(
    `direttore direttrice responsabile capo assistente consulente ingegnere sviluppatore sviluppatrice coordinatore coordinatrice amministratore amministratrice contabile avvocato segretario segretaria segreteria tecnico venditore commerciale analista professore professoressa medico infermiere architetto designer presidente socio socia fondatore fondatrice -ista -tore -trice -ologo -ologa ufficio reparto area vendite acquisti risorse umane assistenza clienti marketing giornalista redattore ricercatore stagista impiegato impiegata titolare geometra ragioniere delegato addetto addetta operatore operatrice amministrazione contabilità magazzino accoglienza reception prenotazioni fatturazione logistica direzione dirigente preside vicepreside collaboratore collaboratrice scolastica scolastico referente coordinamento primario maestra educatore educatrice artigiano artigiana operaio operaia autista magazziniere elettricista idraulico falegname muratore imprenditore imprenditrice agricoltore parroco sindaco assessore consigliere consigliera notaio commercialista spedizioni`,
  ),
  universities: vocabulary(`università`),
  interrogatives: vocabulary(`chi come`),
  organisations: vocabulary(
    `gruppo banca università scuola istituto ospedale clinica hotel albergo ristorante agenzia associazione fondazione consiglio comitato studio società compagnia casa editrice libreria farmacia comune officina centro laboratorio negozio assicurazioni trasporti servizi soluzioni consulenza fratelli caseificio panificio pasticceria falegnameria impianti costruzioni cantina cantine tenuta agriturismo pensione trattoria osteria parrocchia condominio asilo liceo biblioteca municipio associati istituto-comprensivo ente azienda cooperativa consorzio federazione circolo teatro museo parco fattoria podere ristorante-pizzeria pizzeria bar gelateria macelleria salumificio oleificio frantoio vivaio vivai lavanderia sartoria tipografia carrozzeria autocarrozzeria autolavaggio autoscuola palestra piscina poliambulatorio ambulatorio studio-medico regione provincia prefettura questura tribunale ministero diocesi caritas croce misericordia pubblica-assistenza asl ausl camera -eria -ificio`,
  ),
  buildings: vocabulary('edificio palazzo palazzina torre scala interno'),
  streets: vocabulary(
    'via viale v.le piazza p.zza piazzale corso c.so largo vicolo strada contrada lungomare salita galleria borgo località loc frazione fraz scala interno piano km zona',
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
    `impianti panificio pasticceria caseificio falegnameria idraulica elettrica trasporti logistica arredamenti mobili tessuti ferramenta fioreria parrucchieri immobiliare ottica tipografia officina autofficina carrozzeria costruzioni edilizia ristrutturazioni viaggi cantina cantine azienda agricola tenuta figli fratelli alimentari`,
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
