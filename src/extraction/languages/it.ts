import { type Language, numberWords, phrases, vocabulary } from './language.ts';

/** Italian. */
export const it = (): Language => ({
  code: 'it',
  introductions: {
    strong: phrases(
      'mi chiamo | il mio nome è | il mio nome completo è | il mio nome e cognome è | mio nome è | chiamami | mi chiami pure | mi chiamano | il mio cognome è',
    ),
    weak: phrases('sono | io sono | sono il | sono la | qui parla | parla'),
    neutral: phrases('qui è | qui'),
    booking: {
      strong: phrases(
        'a nome di | a nome | sotto il nome di | sotto il nome | il nome è | con il nome di | la prenotazione è a nome di | prenotato a nome | intestato a | intestata a',
      ),
      weak: phrases('prenotazione per | prenotato da'),
    },
    after: phrases('al telefono | è il mio nome | qui'),
  },
  questions: {
    name: phrases(
      'il suo nome | il tuo nome | il cognome | e il cognome | suo nome | tuo nome | nome e cognome | il suo cognome | il tuo cognome | il suo nome e cognome | come si chiama | come ti chiami | con chi parlo | con chi sto parlando | con chi ho il piacere | come posso chiamarla | a chi è intestata | a chi è intestato | chi parla | nome completo | a che nome | a quale nome | qual è il nome',
    ),
    email: phrases(
      'la sua email | la sua e-mail | la tua email | il suo indirizzo email | indirizzo email | indirizzo e-mail | indirizzo di posta | la sua mail | la tua mail',
    ),
    phone: phrases(
      'il suo numero | il tuo numero | il suo telefono | numero di telefono | numero di cellulare | il suo cellulare | il tuo cellulare | recapito telefonico | un recapito | suo recapito',
    ),
    company: phrases(
      `la sua azienda | la sua società | nome della sua azienda | nome della società | nome della azienda | quale azienda | che azienda | nome dell'azienda | qual è il nome dell'azienda | qual è il nome della società | qual è il nome della sua azienda | qual è il nome della sua società | qual è il nome della ditta | il nome dell'azienda | nome dell'impresa | come si chiama la sua azienda | come si chiama la sua ditta | la sua ditta | per chi lavora | dove lavora | nome dell azienda | ragione sociale`,
    ),
    address: phrases(
      'il suo indirizzo | il tuo indirizzo | indirizzo di spedizione | indirizzo di consegna | dove abita | dove abiti | indirizzo completo | indirizzo postale',
    ),
    'date-of-birth': phrases(
      'data di nascita | la sua data di nascita | quando è nato | quando è nata | quando sei nato | compleanno',
    ),
    'other-name': phrases(
      'nome utente | suo nome utente | come si chiama il suo cane | come si chiama il suo gatto | come si chiama il suo | come si chiama la sua | come si chiamava | nome del suo primo animale | nome del primo animale | nome del figlio | nome del marito | nome della moglie | nome del file | cognome da nubile | nome di sua madre | cognome da nubile di sua madre | nome di suo padre | nome del suo animale | nome del suo cane | nome del suo gatto | nome del medico | nome del suo medico | nome di suo figlio | nome di sua figlia | nome del coniuge | nome della banca | nome del prodotto | nome del destinatario | nome del beneficiario | nome della via | nome del ristorante',
    ),
    spelling: phrases('lettera per lettera | fare lo spelling | spelling | come si scrive | compitare | sillabare'),
    other: phrases('cap | codice postale | numero ordine | numero cliente | codice fiscale | codice cliente'),
  },
  nameParts: { given: vocabulary('nome'), surname: vocabulary('cognome cognomi') },
  requests: phrases(
    'per favore | per cortesia | può | puoi | potrebbe | posso | mi dica | mi dici | dimmi | indichi | indicare | mi serve | ho bisogno | confermi | confermare | qual è | mi dia | mi può | mi fornisce | fornire | potrei | mi lascia',
  ),
  replyOpeners: phrases(
    "sì | si | certo | certamente | ok | va bene | allora | beh | ciao | buongiorno | buonasera | salve | è | sono | mi chiamo | il mio nome è | grazie | d'accordo | volentieri | a nome di | ecco | eccolo | dunque | lavoro per | lavoro presso | lavoro in | prego | perfetto",
  ),
  corrections: phrases('no aspetti | volevo dire | intendevo | scusi | anzi | correzione | cioè'),
  denials: phrases('il mio nome non è | non mi chiamo | il mio cognome non è'),
  negations: phrases('non'),
  contrasts: phrases('ma | bensì'),
  greetings: phrases(
    'ciao | buongiorno | buonasera | salve | gentile | egregio | egregia | caro | cara | cari | spettabile | spett | gent mo | gent ma | signor | signora | buon giorno | buona sera | alla cortese attenzione',
  ),
  signOffs: phrases(
    "cordiali saluti | distinti saluti | saluti | un saluto | un cordiale saluto | cordialmente | grazie | grazie mille | molte grazie | grazie in anticipo | grazie e saluti | grazie per l'attenzione | ringraziando | ringrazio | la ringrazio | vi ringrazio | a presto | buona giornata | buona serata | buon lavoro | buon weekend | in attesa di riscontro | in attesa di un vostro riscontro | resto in attesa | resto a disposizione | in fede | un abbraccio | baci | ciao | i migliori saluti | con i migliori saluti | cari saluti | sinceramente | rimango a disposizione | grazie ancora | attendo riscontro | ti ringrazio",
  ),
  quotes: {
    wrote: phrases('ha scritto | scrisse | scrive'),
    original: phrases(
      'messaggio originale | messaggio inoltrato | inoltrato da | inizio messaggio inoltrato | messaggio originario',
    ),
    from: phrases('da | mittente'),
    others: phrases('inviato | inviata | a | cc | ccn | oggetto | data'),
  },
  labels: {
    name: phrases('nome | nome e cognome | nome completo | contatto | cliente | referente | nominativo | intestatario'),
    givenName: phrases('nome di battesimo'),
    surname: phrases('cognome'),
    email: phrases('email | e-mail | mail | indirizzo email | posta elettronica | la mia email è | la mia mail è | pec'),
    phone: phrases(
      'tel | telefono | cell | cellulare | mobile | numero | il mio numero è | il mio numero | il mio cellulare è | recapito | centralino | ufficio | diretto | whatsapp | numero di telefono | mio cellulare | chiamatemi al',
    ),
    fax: phrases('fax'),
    company: phrases('azienda | società | ditta | organizzazione | ragione sociale | impresa'),
    address: phrases(
      'indirizzo | abito in | abito a | il mio indirizzo è | sede | sede legale | sede operativa | residente in | indirizzo di spedizione | indirizzo di consegna | vivo in',
    ),
    position: phrases('ruolo | qualifica | posizione | funzione | professione | reparto'),
    dateOfBirth: phrases(
      'data di nascita | nato il | nata il | sono nato il | sono nata il | la mia data di nascita è | nascita',
    ),
    other: phrases(
      'ordine | numero ordine | fattura | riferimento | rif | conto | numero cliente | codice cliente | codice fiscale | cf | p iva | partita iva | iban | carta | pratica | tracking | spedizione | ticket | web | sito | contratto | rea',
    ),
  },
  employers: phrases(
    "lavoro per | lavoro presso | lavoro in | chiamo da parte di | chiamo per conto di | per conto di | rappresento | dell'azienda | della ditta | della società",
  ),
  affiliations: vocabulary('di della del'),
  own: phrases(
    'la mia email è | la mia mail è | il mio numero è | il mio cellulare è | il mio telefono è | mi può contattare | potete contattarmi | contattatemi | scrivetemi | chiamatemi | il mio indirizzo è | il mio indirizzo email è | il mio numero | la mia email | il mio cellulare',
  ),
  others: phrases(
    'la sua email è | il suo numero è | il mio collega | la mia collega | mio marito | mia moglie | mio figlio | mia figlia | il mio capo | inoltrare a | ho scritto a | ho chiamato | un mio amico | una mia amica | mio fratello | mia sorella',
  ),
  falsePositives:
    vocabulary(`interessato interessata cliente nuovo nuova di un uno una il lo la i gli le molto felice contento contenta triste italiano italiana studente studentessa medico ingegnere professore professoressa pensionato pensionata
    urgente importante ciao buongiorno buonasera salve grazie sì no io tu lui lei noi voi loro qui qua lì oggi domani ieri lunedì martedì mercoledì giovedì venerdì sabato domenica tutto tutti niente nulla qualcuno nessuno che chi dove quando come perché per con senza mio mia tuo tua suo sua nostro buono buona male meglio peggio vero falso possibile impossibile corretto utente abbonato titolare proprietario padre madre fratello sorella amico amica signore signora allergico allergica vegano vegana solo sola sicuro sicura pronto pronta malato stanco disponibile deluso delusa arrabbiato preoccupato in a da al alla del della stato stata andato roma milano torino napoli italia appena ancora già anche davvero passato bloccato`),
  falseEndings: phrases('abile | ibile | zione | issimo | issima'),
  places: vocabulary(
    'roma milano napoli torino bologna firenze venezia genova palermo bari catania verona padova trieste italia sicilia sardegna',
  ),
  stopWords:
    vocabulary(`il lo la i gli le un uno una e o ma né di a da in con su per tra fra del dello della dei degli delle al allo alla ai agli alle dal dalla nel nella sul sulla che chi cui dove quando come se perché
    io tu lui lei noi voi loro mi ti si ci vi me te mio mia miei mie tuo tua suo sua nostro nostra vostro vostra questo questa quello quella
    è sono sei siamo siete era stato essere ho hai ha abbiamo avete hanno avere vorrei voglio posso può potete devo cerco chiamo scrivo abito lavoro faccio
    non no sì molto più meno anche ancora già ora adesso oggi domani ieri qui lì grazie ciao buongiorno buonasera favore prego
    nome cognome email telefono numero indirizzo data ordine conto cliente problema aiuto domanda nato nata bene certo`),
  titles: vocabulary('sig sigra signor signora signorina dott dottssa dottoressa dottor ing avv prof profssa geom rag arch dr'),
  positions:
    vocabulary(`direttore direttrice responsabile capo assistente consulente ingegnere sviluppatore sviluppatrice coordinatore coordinatrice amministratore amministratrice contabile avvocato segretario segretaria segreteria tecnico venditore commerciale analista professore professoressa medico infermiere architetto designer presidente socio socia fondatore fondatrice
    -ista -tore -trice -ologo -ologa
    ufficio reparto area vendite acquisti risorse umane assistenza clienti marketing giornalista redattore ricercatore stagista impiegato impiegata titolare geometra ragioniere delegato addetto addetta operatore operatrice`),
  organisations: vocabulary(
    `gruppo banca università scuola istituto ospedale clinica hotel albergo ristorante agenzia associazione fondazione consiglio comitato studio società compagnia casa editrice libreria farmacia comune officina centro laboratorio negozio assicurazioni trasporti servizi soluzioni consulenza fratelli`,
  ),
  streets: vocabulary(
    'via viale v.le piazza p.zza piazzale corso c.so largo vicolo strada contrada lungomare salita galleria borgo località loc frazione fraz scala interno piano km',
  ),
  numbers: numberWords(
    `0 zero | 1 uno | 2 due | 3 tre | 4 quattro | 5 cinque | 6 sei | 7 sette | 8 otto | 9 nove | 10 dieci | 11 undici | 12 dodici | 13 tredici | 14 quattordici | 15 quindici | 16 sedici | 17 diciassette | 18 diciotto | 19 diciannove | 20 venti | 30 trenta | 40 quaranta | 50 cinquanta | 60 sessanta | 70 settanta | 80 ottanta | 90 novanta`,
  ),
  repeats: { doppio: 2 },
  spelling: {
    asIn: phrases('come'),
    alphabet: vocabulary(
      'ancona bologna como domodossola empoli firenze genova hotel imola jolly livorno milano napoli otranto padova quarto roma savona torino udine venezia washington zara',
    ),
  },
  spoken: { chiocciola: '@', punto: '.', trattino: '-', meno: '-', underscore: '_', più: '+' },
});
