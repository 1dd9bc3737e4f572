import { joinedNumbers } from './joined-numbers.ts';
import { type Language, numberWords, phrases, vocabulary } from './language.ts';

/** Dutch. */
export const nl = (): Language => ({
  code: 'nl',
  introductions: {
    strong: phrases(
      `de achternaam is | de voornaam is | iedereen noemt me | iedereen noemt mij | ik heet | ik heette | ik sta bekend als | je hebt gesproken met | je kunt me | je mag me | je spreekt hier met | je spreekt met | m'n naam is | mijn achternaam is | mijn achternaam luidt | mijn echte naam is | mijn familienaam is | mijn naam is | mijn roepnaam is | mijn volledige naam is | mijn volledige naam luidt | mijn voornaam is | mn naam is | m’n naam is | naam is | noem me | noem me maar | noem mij | noem mij maar | u kunt mij noemen | u mag mij | u spreekt hier met | u spreekt met | vrienden noemen me | ze noemen me | zeg maar | zegt u maar`,
    ),
    weak: phrases(
      `ik ben | ik ben de | hier spreekt | hallo met | goedemorgen met | goedemiddag met | goedenavond met | goedendag met | hoi met | dag met | u spreekt met | je spreekt met | met | ja met | hallo u spreekt met | hier met | nog even met | weer met | ik ben het | het is | hier schrijft | ge spreekt met`,
    ),
    opening: new Set(['met', 'ja met', 'weer met', 'nog even met', 'hier met', 'het is']),
    shared: new Set(['met', 'ja met', 'het is', 'hier', 'dit is']),
    heard: new Set(
      phrases(
        `hier spreekt | hallo met | goedemorgen met | goedemiddag met | goedenavond met | goedendag met | hoi met | dag met | u spreekt met | je spreekt met | met | ja met | hallo u spreekt met | hier met | aan de lijn | aan de telefoon | aan het woord | ge spreekt met | dag mevrouw met | dag meneer met`,
      ),
    ),
    neutral: phrases(`hier is | dit is | hier nog even | hier nogmaals | hier | t is | 't is`),
    booking: {
      strong: phrases(
        `op naam van | onder de naam | op de naam van | op de naam | de naam is | onder naam van | staat op naam van | gereserveerd op naam van | geboekt op naam van | tafel op naam van | de tafel staat op naam van | reservering op naam van | staat op | op mijn naam | de rekening staat op naam van | het contract staat op naam van | de naam voor de reservering is | de reservering staat op naam van | de reservering is op naam van`,
      ),
      weak: phrases('reservering voor | gereserveerd voor | geboekt voor'),
    },
    after: phrases(
      `hier | aan de lijn | aan de telefoon | is mijn naam | spreekt u mee | hier weer | hier nog even | nogmaals | is de naam | heet ik | aan het woord | spreekt | hierzo | alweer | aan de andere kant | is mijn voornaam | is mijn achternaam | is mijn volledige naam`,
    ),
  },
  questions: {
    name: phrases(
      `hoe heet u | hoe heet je | naam | met wie | wie spreek ik | wie heb ik | wie is dit | wie ben je | wie kan ik | hoe mag ik u noemen | hoe mag ik je noemen | hoe kan ik u noemen | hoe kan ik je noemen | hoe mag ik u aanspreken | hoe zal ik u noemen | uw familienaam | je familienaam | wie mag ik noteren | wie mag ik zeggen | wie bent u | en u bent | en wie bent u | wie is daar | wie is het | voornaam | achternaam | en naam | en uw naam | en je naam`,
    ),
    email: phrases(`emailadres | mailadres | email | mail`),
    phone: phrases(
      `telefoonnummer | nummer | telefonisch | mobiel | gsm | bereikbaar | bereiken | terugbellen | een nummer | welk nummer`,
    ),
    company: phrases(
      `bedrijfsnaam | naam van uw bedrijf | de naam van uw bedrijf | de naam van je bedrijf | hoe heet uw bedrijf | hoe heet je bedrijf | naam van je bedrijf | naam van het bedrijf | uw werkgever | uw organisatie | waar werkt u | voor wie werkt u | bedrijf | welke organisatie | firma | uw onderneming | uw zaak | namens wie`,
    ),
    address: phrases(
      `uw postadres | afleveradres | bezorgadres | factuuradres | waar woon je | adres | waar mogen we | waar moeten we | waar moet het | waar kunnen we | waar bezorgen | waarheen | waar woont | straat en huisnummer | huisadres | woonadres | waar zit | waar bevindt`,
    ),
    'date-of-birth': phrases(
      `geboortedatum | wanneer bent u geboren | verjaardag | wanneer bent u jarig | wanneer ben je jarig | geboren | geboortedag`,
    ),
    'other-name': phrases(
      `meisjesnaam | hoe heet uw | hoe heet je | gebruikersnaam | inlognaam | naam van | hoe heet de | hoe heet het | hoe heette | wie heeft u | wie heeft je | met wie heeft u | uw huisdier | beveiligingsvraag | voor wie is | zijn naam | haar naam | van het kind | van uw kind`,
    ),
    spelling: phrases('spellen | spel | letter voor letter | hoe schrijf je | hoe schrijft u | gespeld'),
    other: phrases('postcode | bestelnummer | klantnummer | rekeningnummer | ordernummer'),
  },
  nameParts: {
    given: vocabulary('voornaam voor'),
    surname: vocabulary('achternaam familienaam'),
    surnameBeside: vocabulary('naam'),
  },
  requests: phrases(
    'alsjeblieft | alstublieft | aub | bevestigen | doorgeven | geef | geeft u | graag | hoe heet | kun je | kunt u | mag ik | met wie | nodig | noemen | opgeven | vertel | waar woont | wat is | wat was | wie ben | wie spreek ik | zeg | zou ik | zou u',
  ),
  replyOpeners: phrases(
    `aan de | achternaam | bedankt | bij | correct | daar spreekt u mee | dag | dank u | dat ben ik | dat is | dat klopt | dat zou | de achternaam is | de naam is | doe maar | eh | even kijken | goed | goedemiddag | goedemorgen | goedenavond | goedendag | goedenmiddag | goeiedag | goeiemiddag | goeiemorgen | goeienavond | goeiendag | graag | hallo | hallo daar | het is | het is de | hier | hier is | hoi | ik ben | ik heet | ik werk bij | ik werk voor | inderdaad | ja | ja dat ben ik | ja dat is | ja hoor | ja klopt | ja natuurlijk | jazeker | je spreekt met | juist | klopt | met | met meneer | met mevrouw | mijn achternaam is | mijn naam is | mijn voornaam is | moment | naar | natuurlijk | nee | nee hoor | nee nee | noteer | nou | ok | ok dan | oké | onder | onder de naam | op | op de | op naam van | precies | prima | schrijft u maar op | spreekt u mee | tuurlijk | u spreekt met | uiteraard | voornaam | zeg maar | zeker`,
  ),
  corrections: phrases(
    `nee wacht | ik bedoel | sorry het is | correctie | bedoel ik | nee sorry | oeps | typefout | tikfout | foutje | ik vergis me | vergissing | verkeerd | pardon | excuus | ik bedoelde | moet zijn | beter gezegd | nee fout`,
  ),
  denials: phrases('mijn naam is niet | ik heet niet | mijn achternaam is niet'),
  negations: phrases('niet'),
  contrasts: phrases('maar'),
  greetings: phrases(
    'hallo | hoi | beste | geachte | lieve | dag | goedemorgen | goedemiddag | goedenavond | hi | hey | heer | mevrouw | meneer | aan | t a v | goedendag | goeiendag | goeiedag | goeiemorgen | goeiemiddag | goeienavond',
  ),
  signOffs: phrases(
    `alvast bedankt | alvast dank | alvast heel erg bedankt | bedankt | bedankt en groeten | bedankt en groetjes | beste groet | beste groeten | bij voorbaat dank | bij voorbaat hartelijk dank | bvd | ciao | dag | dank | dank en groet | dank je wel | dank u | dank u wel | dankjewel | doeg | doei | fijn weekend | fijn weekend verder | fijne avond | fijne avond nog | fijne dag | fijne dag nog | fijne dag verder | getekend | gr | gr. | groet | groet van | groeten | groeten en bedankt | groeten van | groetjes | groetjes en bedankt | groetjes van | grt | grtjes | grtz | handtekening | hartelijk dank | hartelijke groet | hartelijke groeten | hartelijke groetjes | heel erg bedankt | hele fijne dag | hoogachtend | hoor het graag | ik hoor graag | ik hoor graag van u | in afwachting van uw antwoord | in afwachting van uw reactie | knuffel | kus | kusjes | liefs | m v g | mazzel | met beste groeten | met collegiale groet | met dank | met dank en groet | met de meeste hoogachting | met groet | met groeten | met hartelijke groet | met hartelijke groeten | met vr groet | met vriendelijke groet | met vriendelijke groeten | met warme groet | mvg | mzzl | nog een fijne dag | ontzettend bedankt | prettig weekend | prettige dag | prettige dag nog | tot dan | tot gauw | tot horens | tot kijk | tot later | tot morgen | tot snel | tot ziens | uw klant | veel groeten | veel groetjes | veel liefs | vele groeten | vr gr | vriendelijk bedankt | vriendelijk dank | vriendelijke groet | vriendelijke groeten | warme groet | warme groeten | welterusten`,
  ),
  quotes: {
    wrote: phrases('schreef | heeft geschreven | geschreven | het volgende geschreven'),
    original: phrases(
      'oorspronkelijk bericht | origineel bericht | doorgestuurd bericht | doorgestuurd door | begin doorgestuurd bericht | oorspronkelijke bericht',
    ),
    from: phrases('van | afzender'),
    others: phrases(`verzonden | verstuurd | aan | cc | bcc | onderwerp | datum`),
  },
  labels: {
    name: phrases(
      `naam | volledige naam | contactpersoon | klant | contact | naam klant | voor- en achternaam | voornaam achternaam | voornaam en achternaam | naam en voornaam | uw naam | mijn naam | aanvrager | gast | patiënt | reiziger | verzekerde | polishouder | besteller | tav | deelnemer | naam besteller`,
    ),
    givenName: phrases('voornaam'),
    surname: phrases(`achternaam | familienaam | familie naam`),
    email: phrases(
      `email | mail | emailadres | mijn email is | mijn e-mailadres is | mailadres | mijn emailadres is | mail is | mijn mailadres is | mailen naar | mail me op | mail naar`,
    ),
    phone: phrases(
      `06 | app me op | bel me | bel me op | bel mij | bel mij op | bellen op | belt u maar | bereikbaar op | contact | direct | doorkiesnummer | gsm | het nummer is | kantoor | m'n nummer is | mijn 06 | mijn 06 is | mijn gsm is | mijn mobiel is | mijn mobiele nummer is | mijn nieuwe nummer is | mijn nummer is | mijn telefoonnummer is | mn nummer is | mob | mobiel | mobielnummer | nr | nummer | te bereiken op | te bereiken via | tel | tel nr | tel.nr | telefoon | telefoon nr | telefoonnr | telefoonnummer | telnr | thuis | vast | werk | whatsapp`,
    ),
    fax: phrases('fax'),
    company: phrases(
      `bedrijf | bedrijfsnaam | organisatie | werkgever | firma | onderneming | naam bedrijf | mijn bedrijf is | mijn bedrijf | instelling | zaak`,
    ),
    address: phrases(
      `adres | afleveradres | bezoekadres | bezorgadres | bezorgen bij | bezorgen op | factuuradres | het adres is | huisadres | ik ben verhuisd naar | ik woon | ik woon aan | ik woon in | ik woon nu op | ik woon op | kantooradres | leveren op | mijn adres | mijn adres is | mijn nieuwe adres is | nieuw adres | nieuwe adres is | ons adres is | postadres | thuisadres | verhuisd naar | vestiging | we wonen aan | we wonen in | we wonen op | we zitten op | wij wonen in | wij wonen op | woonachtig | woonadres`,
    ),
    position: phrases('functie | titel | afdeling | beroep'),
    dateOfBirth: phrases(
      `geboortedatum | geboren op | geb | geboren | gebdatum | geb.datum | geb datum | geb. | geboren d.d. | verjaardag | mijn verjaardag is | ik ben jarig op | geboortedatum is | ik ben geboren | ik ben geboren op`,
    ),
    other: phrases(
      'bestelling | bestelnr | bestelnummer | boeking | boekingsnummer | bsn | btw | contract | contractnummer | dossier | dossiernummer | ean | factuur | factuurnr | factuurnummer | iban | kaart | kenmerk | kenteken | klantnr | klantnummer | kvk | lidmaatschapsnummer | lidnummer | meldingsnummer | meternummer | meterstand | offerte | offertenummer | ordernr | ordernummer | pakketnummer | pasnummer | patiëntnummer | personeelsnummer | polisnr | polisnummer | ref | referentie | referentienummer | rekeningnummer | relatienummer | reserveringsnummer | schadenummer | serienummer | studentnummer | ticket | ticketnummer | track & trace | track en trace | trackingnummer | vluchtnummer | web | website | zaaknummer | zending | zendingsnummer',
    ),
  },
  employers: phrases(
    `ik werk bij | ik werk voor | namens | ik bel van | ik vertegenwoordig | van het bedrijf | van de firma | ik werk bij de | ik werk voor de | ik bel vanuit | ik bel van de | ik bel namens de | wij zijn | wij van | ik ben van | mijn bedrijf is | ons bedrijf is | mijn bedrijf heet | werkzaam bij`,
  ),
  affiliations: vocabulary(`van bij de het`),
  destinations: phrases(
    `adreswijziging | afleveren | bezorgd | bezorgen | bezorging | factuur graag naar | factuur naar | geleverd | langskomen op | leveren | levering | mijn huis | mijn woning | ons huis | ophalen bij | ophalen op | opsturen | pakje | sturen | stuur | verhuisd | verhuizing | versturen | verstuur | wonen | woon`,
  ),
  payments: vocabulary('overgemaakt overschrijving iban overboeking'),
  employedAt: vocabulary('bij'),
  firstPerson: vocabulary("ik mijn m'n m’n mn"),
  copulas: vocabulary('is'),
  own: phrases(
    `antwoord naar | antwoorden naar | app me op | bel dan | bel gerust | bel me | bel me gerust | bel me op | bel me terug op | bel mij | bel mij op | bel ons | bel ons op | bellen kan | bellen mag | bellen mag ook | belletje op | belt u mij | bereik mij | bereikbaar onder | bereikbaar op | bereikbaar via | de mijne is | de nieuwe is | graag een belletje | graag gebeld | graag terugbellen | het nieuwe is | ik ben bereikbaar | ik ben te bereiken | je bereikt me op | je kunt me bereiken | je kunt mij | m'n mail is | m'n nummer is | mail me op | mail mij | mail naar | mailen kan naar | mailen naar | me bellen op | me bereiken op | me terugbellen op | mij bellen op | mij bereiken op | mij terugbellen op | mijn 06 is | mijn adres is | mijn e-mail | mijn e-mailadres | mijn email is | mijn emailadres | mijn gsm | mijn mail | mijn mailadres is | mijn mobiel | mijn mobiele nummer | mijn mobiele nummer is | mijn nieuwe e-mailadres | mijn nieuwe mail is | mijn nieuwe mailadres | mijn nieuwe nummer | mijn nieuwe nummer is | mijn nummer | mijn telefoon | mijn telefoonnummer | mijn vaste nummer | mijn whatsapp | ons nummer | ons telefoonnummer | reactie naar | reactie op | reageren naar | stuur het maar naar | stuur het naar | stuur maar naar | stuur naar | stuur ze naar | te bereiken op | telefonisch bereikbaar | terugbellen op | u bereikt mij op | u kunt me | u kunt mij bellen | u kunt mij bereiken | u kunt mij mailen`,
  ),
  others: phrases(
    `afhaalpunt | de gegevens van | de mail van | doorsturen naar | een sms van | gebeld door | gebeld met | gebeld vanaf | haar e-mail | haar geboortedatum | haar mail | haar naam | haar nummer | het adres van mijn | het nummer van | hij heet | hij is geboren | hij is te bereiken | ik heb gemaild naar | is bereikbaar | kunnen bereiken via | mijn accountant | mijn advocaat | mijn advocate | mijn arts | mijn assistent | mijn assistente | mijn baas | mijn boekhouder | mijn broer | mijn buurman | mijn buurvrouw | mijn collega | mijn compagnon | mijn dochter | mijn dochtertje | mijn huisarts | mijn huisbaas | mijn huurder | mijn kind | mijn klant | mijn kleindochter | mijn kleinzoon | mijn man | mijn moeder | mijn neef | mijn nicht | mijn oma | mijn oom | mijn opa | mijn partner | mijn schoonmoeder | mijn schoonvader | mijn schoonzus | mijn secretaresse | mijn tandarts | mijn tante | mijn vader | mijn verloofde | mijn vriend | mijn vriendin | mijn vrouw | mijn zakenpartner | mijn zoon | mijn zoontje | mijn zus | mijn zwager | neem contact op met | ons dochtertje | ons kind | ons zoontje | onze chauffeur | onze dochter | onze kleindochter | onze kleinzoon | onze moeder | onze monteur | onze vader | onze zoon | oproep van | telefoontje van | ze heet | ze is geboren | zij heet | zij is geboren | zij is te bereiken | zijn e-mail | zijn geboortedatum | zijn mail | zijn naam | zijn nummer`,
  ),
  fillers: phrases(
    `eh | ehm | euh | uh | uhm | nou | ja | zeg maar | even | eens | gewoon | dus | tja | hè | maar | officieel | eigenlijk | trouwens`,
  ),
  selfClauses: phrases(
    `'k | appartement | bel | bestelling | geboren | geboren op | graag | had | heb | huurder | ik | ik bel | ik ben | ik had | ik heb | ik wil | is de naam | kamer | klant | klantnummer | lid | lidnummer | m'n | mijn | nogmaals | onze | polis | tafel | van de | vraagje | we | weer | wij | wil graag | woon`,
  ),
  givenNames: vocabulary(
    `aad aaltje adriaan anneke annemarie anouk ans arend arie arjan arjen babette bart bas bep berend bert bjorn boaz boudewijn
    bram brechtje britt carlijn cees cor cornelis corrie daan dieuwke douwe durk eelco egbert eline els elske erik esmee evelien
    evert evi ewout femke fenna ferdi floris fokke freek frits froukje geert geertje geertruida gerben gerrie gerrit gert gijs
    greet greetje griet grietje guus hanneke harm harmen harrie heleen helma hendrik hendrika henk hennie herman hetty hidde
    huub hylke ineke jaap jacco jacoba janneke jantine jantje jelle jeroen jesse jet jip jochem joep johan joke jolanda jolien
    joost joris jorn jos josje jurgen jurre jurriaan katrien kees kim kirsten klaartje klaas koen laurens leendert lennart lex
    lieke lies liesbeth lieve lisanne loek loes lonneke luuk maaike maarten maartje madelon margriet marieke marijke marijn
    mariska marja marjan marjolein marleen marloes mart martijn matthijs maurits mees menno merel michiel mieke mirjam mirthe
    mohammed moniek naima neeltje nelleke niek niels nienke noor noud onno paulien petronella piet pieter pim reinier remco rens
    renske ria rianne rick riet rik rika rob robbert roel roelof rogier roos rutger ruud sander sanne sebastiaan sem siebe
    siebren siem sietse sjaak sjoerd stef stijn suze tess tessa teun thijmen thijs tijmen tineke titia tjeerd tjitske toon
    trijntje truus twan veerle wessel wiebe wietske wilhelmina willem willemijn wim wout wouter yassin zoë`,
  ),
  falsePositives: vocabulary(
    `aan abonnee advocaat advocate al alleen allergisch alles alweer ambtenaar amsterdam amsterdammer antilliaan apotheker
    arbeidsongeschikt arts bedankt belangrijk belg belgië belgische benieuwd bereikbaar beter bewoner bewoonster bezig bezoeker
    blij boekhouder boos broer buitenlander buur buurman buurvrouw chef christen collega daar dank de diabeet dierenarts dinsdag
    dochter dokter donderdag dringend duitser echt een eerlijk eigenaar elektricien engelsman er erg fan fout fransman
    freelancer fries gast gebeld gebruiker geen gefrustreerd geïnteresseerd gek gepensioneerd gescheiden gestopt gestuurd
    getrouwd getuige geweest gisteren goed goede groet hagenaar half hallo heel het hier hij hoe huisarts huisman huisvrouw
    huurder huurster iemand ik in ingenieur ja jarig je jij journalist jouw juist jullie kapster katholiek kind klaar klant
    klopt leek leraar lerares lid loodgieter maandag mama marokkaan meneer mens met mevrouw mijn moe moeder mogelijk momenteel
    morgen moslim namens nederland nederlander nederlandse nee net nicht niemand niet niets nieuw nieuwe nog nu ober oma omdat
    ondernemer onderweg onmogelijk ons ontbreekt ontevreden onze onzeker ook oom op opa ouder papa particulier passagier patiënt
    persoon pissig polishouder politieagent pool reiziger rotterdam rotterdammer schoonmoeder schoonvader serveerster single
    slecht spoed staat student studente surinamer tandarts tante te teleurgesteld terug tevreden thuis timmerman toerist turk u
    uit urgent uw vader van vanavond vandaag vanmiddag vanochtend veganist vegetariër verbaasd verhuisd verhuurder verkeerd
    verpleegkundige verzekerde vlaming voor vriendelijke vriendin vrijdag vrouw waal waar waarom wanhopig wanneer wat weduwe
    weduwnaar weg werkloos wie wij winnaar woensdag woest zaterdag zeker zelf zelfstandige ziek zij zo zondag zonder zoon zus
    zwanger zzp'er`,
  ),
  falseEndings: phrases('lijk | baar | heid | isch'),
  places: vocabulary(
    'amsterdam rotterdam utrecht eindhoven breda groningen tilburg nijmegen arnhem haarlem leiden antwerpen gent brugge brussel nederland belgië',
  ),
  opened: vocabulary('geopend gesloten'),
  toward: vocabulary('naar op aan in de het'),
  stopWords:
    vocabulary(`aan adres al als asjeblieft bedankt bel ben bent bestelling bij daar dank dat datum deze die dit door dus een email en erg
    geboren geen gisteren goed graag haar had hallo heb hebben hebt heeft heel hem het hier hij hoe hoi hulp hun ik in is ja je
    jij jou jouw jullie kan klant kunnen kunt liever maar mail me meer met mij mijn moet morgen naam naar natuurlijk nee niet
    nog nu nummer of om omdat onder ons onze ook op over probleem rekening schrijf sinds svp te tegen telefoon tot tussen u uit
    uw vandaag voor vraag waar waarom wanneer want waren was wat we werk wie wij wil willen wilt woon word worden wordt ze zij
    zijn zoek zonder zou`),
  titles: vocabulary('dhr mevr mw meneer mevrouw heer dr drs ir ing mr prof advocaat notaris'),
  positions:
    vocabulary(`accountmanager administrateur administratie adviseur adviseuse advocaat afdeling analist architect arts assistent assistente
    bediende bedrijfsleider bedrijfsleidster beheerder bestuurslid boekhouder boekhouding chauffeur commercieel conciërge
    consultant coördinator crediteurenadministratie debiteurenadministratie dierenarts directeur directrice docent eigenaar
    elektricien fysiotherapeut gemachtigde hoofd hoogleraar huisarts ingenieur inkoop journalist kapper kapster kassier
    klantenservice kok leerkracht leraar lerares loodgieter magazijn makelaar manager marketing medewerker medewerkster monteur
    notaris ober onderzoeker ontwerper ontwikkelaar oprichter partner penningmeester personeelszaken planning professor
    projectleider projectmanager receptie redacteur salarisadministratie schilder secretaresse secretariaat secretaris stagiair
    stagiaire tandarts teamleider technicus timmerman uitvoerder vennoot verkoop verkoper verpleegkundige voorzitter
    werkvoorbereider zaakvoerder zaakvoerster`),
  universities: vocabulary(`universiteit`),
  interrogatives: vocabulary(`wie hoe`),
  organisations: vocabulary(
    `-bedrijf -centrum -erij -handel -kantoor -kliniek -praktijk -school -stichting -vereniging -winkel advocaten agentschap
    apotheek architecten bakkerij bakkers basisschool bibliotheek bloemist boekhandel boerderij bouw cafetaria centrum
    coöperatie diensten dierenkliniek diervoeders drogisterij eetcafé federatie frituur fysiotherapie garagebedrijf gemeente ggd
    groep herberg hoeve hogeschool houthandel hovenier huisartsenpraktijk instituut kamer kantoor kapsalon kerk
    kinderdagverblijf kliniek kwekerij laboratorium lyceum makelaardij manege ministerie notariskantoor notarissen oplossingen
    opticien ouderraad praktijk provincie raad rechtbank rijksinstituut rijschool rijwielhandel scholengemeenschap schouwburg
    slagerij slagers snackbar sporthal stichting tandartspraktijk taverne techniek thuiszorg transport tuinbouw uitgeverij
    universiteit vennootschap vereniging verzekeringen wasserij waterschap winkel woningcorporatie woningstichting ziekenhuis
    zorgcentrum zwembad`,
  ),
  buildings: vocabulary('gebouw toren'),
  streets: vocabulary(
    'straat laan plein gracht kade singel steeg dreef -straat -laan -plein -gracht -kade -singel -steeg -dreef -dijk -park bus postbus',
  ),
  numbers: new Map([
    ...numberWords('0 nul | 1 een één | 1000 duizend'),
    ...joinedNumbers({
      small:
        `een twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien zestien zeventien achttien negentien`.split(
          ' ',
        ),
      tens: 'twintig dertig veertig vijftig zestig zeventig tachtig negentig'.split(' '),
      withUnit: (ten, unit) => [`${unit}en${ten}`, `${unit}ën${ten}`],
      hundred: 'honderd',
      centuries: { negentien: 1900, negentienhonderd: 1900, tweeduizend: 2000 },
    }),
  ]),
  hundredsJoin: true,
  ordinals: numberWords(
    `1 eerste | 2 tweede | 3 derde | 4 vierde | 5 vijfde | 6 zesde | 7 zevende | 8 achtste | 9 negende | 10 tiende | 11 elfde | 12 twaalfde | 20 twintigste | 30 dertigste`,
  ),
  repeats: new Map([['dubbel', 2]]),
  spelling: {
    asIn: phrases('van | als'),
    alphabet: vocabulary(
      'anna bernard cornelis dirk eduard ferdinand gerard hendrik isaak johan karel lodewijk maria nico otto pieter quotiënt rudolf simon theodoor utrecht victor willem xantippe ijsbrand zacharias',
    ),
  },
  followers: vocabulary(`van uit en de bij met ik op aan in heb had wil bel klant hier weer nogmaals over`),
  trades: vocabulary(
    `installatietechniek timmerwerken loodgieters schilderwerken logistiek verhuizingen meubelen textiel bloemen optiek drukkerij autobedrijf tuincentrum hoveniers schoonmaak reizen horeca brouwerij zonen gebroeders`,
  ),
  writtenTogether: phrases('aan elkaar | aan mekaar | alles aan elkaar'),
  spoken: {
    apestaartje: '@',
    apenstaart: '@',
    liggend: '_',
    underscore: '_',
    dash: '-',
    apenstaartje: '@',
    at: '@',
    punt: '.',
    streepje: '-',
    koppelteken: '-',
    plus: '+',
  },
  possessives: vocabulary(`zijn haar hun`),
  ofSomebody: phrases(`van`),
  addressParts: phrases(`postcode | plaats | woonplaats | postcode en plaats`),
  townJoins: vocabulary(`in te`),
  teams: vocabulary(`team redactie`),
  since: vocabulary(`sinds`),
  dateOrder: 'dmy',
});
