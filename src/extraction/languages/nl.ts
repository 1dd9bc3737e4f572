import { joinedNumbers } from './joined-numbers.ts';
import { type Language, numberWords, phrases, vocabulary } from './language.ts';

/** Dutch. */
export const nl = (): Language => ({
  code: 'nl',
  introductions: {
    strong: phrases(
      `mijn naam is | ik heet | mijn volledige naam is | mijn voornaam is | mijn achternaam is | noem me | noem mij | ze noemen me | je spreekt met | u spreekt met | m’n naam is | m'n naam is | mn naam is | mijn achternaam luidt | mijn familienaam is | mijn roepnaam is | iedereen noemt me | iedereen noemt mij | vrienden noemen me | u mag mij | je mag me | je kunt me | u kunt mij noemen | zeg maar | zegt u maar | u spreekt hier met | je spreekt hier met | je hebt gesproken met | ik sta bekend als | mijn echte naam is | mijn volledige naam luidt | de achternaam is | de voornaam is | naam is | ik heette | noem me maar | noem mij maar`,
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
    'alstublieft | alsjeblieft | kunt u | kun je | mag ik | zou u | zou ik | geef | geeft u | vertel | zeg | nodig | bevestigen | wat is | doorgeven | opgeven | graag | noemen | wat was | aub | hoe heet | met wie | wie ben | wie spreek ik | waar woont',
  ),
  replyOpeners: phrases(
    `ja | natuurlijk | zeker | oké | ok | prima | nou | eh | hallo | hoi | goedemorgen | goedemiddag | goedenavond | dag | dat is | het is | ik ben | mijn naam is | ik heet | dank u | bedankt | graag | op naam van | met | hier is | jazeker | uiteraard | ja hoor | ja dat is | ik werk bij | ik werk voor | de naam is | goed | ja klopt | klopt | dat klopt | ja dat ben ik | dat ben ik | daar spreekt u mee | spreekt u mee | inderdaad | precies | juist | correct | ja natuurlijk | tuurlijk | zeg maar | hallo daar | goeiemorgen | goeiedag | goedenmiddag | goeiemiddag | goedendag | nee | nee hoor | nee nee | even kijken | moment | schrijft u maar op | noteer | mijn achternaam is | mijn voornaam is | achternaam | voornaam | de achternaam is | dat zou | het is de | met mevrouw | met meneer | u spreekt met | je spreekt met | hier | naar | aan de | op de | op | bij | doe maar | ok dan | goeiendag | goeienavond | onder | onder de naam`,
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
    `groeten van | groetjes van | groet van | met vriendelijke groet | met vriendelijke groeten | vriendelijke groet | vriendelijke groeten | met hartelijke groet | hartelijke groet | hartelijke groeten | hartelijke groetjes | groet | groeten | groetjes | mvg | vr gr | gr | bedankt | alvast bedankt | hartelijk dank | dank u wel | dank je wel | dank u | dankjewel | dank | bij voorbaat dank | met dank | hoogachtend | tot ziens | tot snel | fijne dag | fijne dag nog | prettige dag | fijn weekend | fijne avond | liefs | veel liefs | warme groet | warme groeten | beste groeten | beste groet | met beste groeten | met groet | met groeten | met de meeste hoogachting | vriendelijk dank | tot dan | bvd | doei | dag | doeg | tot morgen | tot later | tot horens | tot gauw | tot kijk | handtekening | ciao | kus | kusjes | knuffel | veel groeten | vele groeten | veel groetjes | hele fijne dag | fijne dag verder | nog een fijne dag | prettige dag nog | fijn weekend verder | prettig weekend | gr. | grt | grtz | grtjes | groetjes en bedankt | groeten en bedankt | bedankt en groeten | bedankt en groetjes | dank en groet | met hartelijke groeten | met warme groet | met collegiale groet | met vr groet | m v g | met dank en groet | heel erg bedankt | ontzettend bedankt | alvast dank | alvast heel erg bedankt | bij voorbaat hartelijk dank | vriendelijk bedankt | in afwachting van uw reactie | in afwachting van uw antwoord | ik hoor graag van u | ik hoor graag | hoor het graag | getekend | uw klant | welterusten | fijne avond nog | mzzl | mazzel`,
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
      `tel | telefoon | telefoonnummer | mobiel | mob | gsm | nummer | mijn nummer is | mijn telefoonnummer is | mijn mobiele nummer is | bereikbaar op | te bereiken op | kantoor | direct | doorkiesnummer | bel me op | tel.nr | telnr | tel nr | telefoonnr | telefoon nr | mobielnummer | m'n nummer is | mn nummer is | mijn 06 | mijn 06 is | 06 | mijn mobiel is | mijn gsm is | mijn nieuwe nummer is | bel mij op | bel mij | bel me | bellen op | belt u maar | te bereiken via | thuis | vast | werk | whatsapp | app me op | contact | nr | het nummer is`,
    ),
    fax: phrases('fax'),
    company: phrases(
      `bedrijf | bedrijfsnaam | organisatie | werkgever | firma | onderneming | naam bedrijf | mijn bedrijf is | mijn bedrijf | instelling | zaak`,
    ),
    address: phrases(
      `adres | postadres | bezoekadres | afleveradres | bezorgadres | factuuradres | ik woon op | wij wonen op | wij wonen in | we wonen in | we wonen aan | ik woon aan | ik woon in | mijn adres is | woonachtig | nieuw adres | mijn nieuwe adres is | nieuwe adres is | ons adres is | ik woon | we wonen op | we zitten op | verhuisd naar | ik ben verhuisd naar | bezorgen op | leveren op | bezorgen bij | het adres is | mijn adres | thuisadres | woonadres | huisadres | kantooradres | vestiging | ik woon nu op`,
    ),
    position: phrases('functie | titel | afdeling | beroep'),
    dateOfBirth: phrases(
      `geboortedatum | geboren op | geb | geboren | gebdatum | geb.datum | geb datum | geb. | geboren d.d. | verjaardag | mijn verjaardag is | ik ben jarig op | geboortedatum is | ik ben geboren | ik ben geboren op`,
    ),
    other: phrases(
      'bestelling | bestelnummer | ordernummer | factuur | factuurnummer | klantnummer | rekeningnummer | kenmerk | referentie | ref | iban | btw | kvk | bsn | kaart | track en trace | zending | ticket | web | website | contract | polisnummer | klantnr | bestelnr | ordernr | factuurnr | relatienummer | polisnr | dossiernummer | dossier | zaaknummer | meldingsnummer | ticketnummer | track & trace | trackingnummer | pakketnummer | reserveringsnummer | boekingsnummer | boeking | lidnummer | lidmaatschapsnummer | serienummer | meternummer | meterstand | kenteken | referentienummer | contractnummer | patiëntnummer | studentnummer | personeelsnummer | pasnummer | vluchtnummer | zendingsnummer | offertenummer | offerte | schadenummer | ean',
    ),
  },
  employers: phrases(
    `ik werk bij | ik werk voor | namens | ik bel van | ik vertegenwoordig | van het bedrijf | van de firma | ik werk bij de | ik werk voor de | ik bel vanuit | ik bel van de | ik bel namens de | wij zijn | wij van | ik ben van | mijn bedrijf is | ons bedrijf is | mijn bedrijf heet | werkzaam bij`,
  ),
  affiliations: vocabulary(`van bij de het`),
  destinations: phrases(
    `stuur | sturen | opsturen | verstuur | versturen | bezorgen | bezorging | bezorgd | leveren | levering | geleverd | afleveren | ophalen bij | ophalen op | factuur naar | factuur graag naar | verhuisd | verhuizing | wonen | woon | adreswijziging | langskomen op | pakje | mijn woning | mijn huis | ons huis`,
  ),
  payments: vocabulary('overgemaakt overschrijving iban overboeking'),
  employedAt: vocabulary('bij'),
  firstPerson: vocabulary("ik mijn m'n m’n mn"),
  copulas: vocabulary('is'),
  own: phrases(
    `mijn email is | mijn mobiele nummer is | u kunt mij bereiken | bereik mij | bel mij | mail mij | ik ben bereikbaar | mijn adres is | mijn nummer | mijn e-mail | mijn telefoonnummer | je kunt me bereiken | bel me | mail me op | mail naar | mailen naar | stuur het naar | stuur maar naar | stuur ze naar | stuur naar | stuur het maar naar | app me op | m'n nummer is | mijn nieuwe nummer is | mijn nieuwe mail is | mijn mail | mijn mailadres is | mijn mobiel | mijn gsm | ik ben te bereiken | te bereiken op | bereikbaar op | belt u mij | u kunt me | u kunt mij bellen | je kunt mij | mijn 06 is | m'n mail is | mijn emailadres | mijn e-mailadres | reactie naar | reactie op | antwoord naar | antwoorden naar | reageren naar | mijn telefoon | mijn mobiele nummer | mijn vaste nummer | mijn nieuwe nummer | mijn nieuwe mailadres | mijn nieuwe e-mailadres | mijn whatsapp | mij bereiken op | me bereiken op | mij bellen op | me bellen op | mij terugbellen op | me terugbellen op | terugbellen op | bel mij op | bel me terug op | bel gerust | u bereikt mij op | je bereikt me op | u kunt mij mailen | mailen kan naar | bereikbaar via | bereikbaar onder | telefonisch bereikbaar | ons nummer | ons telefoonnummer | graag terugbellen | graag gebeld | graag een belletje | belletje op | het nieuwe is | de nieuwe is | de mijne is | bellen mag ook | bellen kan | bellen mag | bel me gerust | bel dan | bel ons | bel ons op | bel me op`,
  ),
  others: phrases(
    `neem contact op met | gebeld door | gebeld vanaf | telefoontje van | oproep van | een sms van | zijn e-mail | haar e-mail | is bereikbaar | kunnen bereiken via | hij is te bereiken | zij is te bereiken | zijn nummer | haar nummer | mijn collega | mijn man | mijn vrouw | mijn zoon | mijn dochter | mijn baas | doorsturen naar | ik heb gemaild naar | gebeld met | mijn vriend | mijn vriendin | mijn broer | mijn zus | mijn advocaat | mijn advocate | mijn boekhouder | mijn accountant | mijn secretaresse | mijn assistent | mijn assistente | mijn buurman | mijn buurvrouw | mijn huisbaas | mijn huurder | mijn vader | mijn moeder | mijn partner | mijn verloofde | mijn neef | mijn nicht | mijn oom | mijn tante | mijn opa | mijn oma | mijn schoonvader | mijn schoonmoeder | mijn zwager | mijn schoonzus | mijn kleinzoon | mijn zakenpartner | mijn compagnon | mijn arts | mijn huisarts | mijn tandarts | mijn klant | onze chauffeur | onze monteur | het nummer van | de mail van | de gegevens van | het adres van mijn | hij is geboren | zij is geboren | ze is geboren | zijn geboortedatum | haar geboortedatum | onze zoon | onze dochter | zijn mail | haar mail | hij heet | zij heet | ze heet | zijn naam | haar naam | afhaalpunt | ons kind | mijn kind | onze moeder | onze vader | onze kleinzoon | onze kleindochter | mijn kleindochter | ons zoontje | ons dochtertje | mijn zoontje | mijn dochtertje`,
  ),
  fillers: phrases(
    `eh | ehm | euh | uh | uhm | nou | ja | zeg maar | even | eens | gewoon | dus | tja | hè | maar | officieel | eigenlijk | trouwens`,
  ),
  selfClauses: phrases(
    `ik | ik ben | ik heb | ik had | ik wil | ik bel | 'k | mijn | wij | we | onze | klant | klantnummer | bestelling | kamer | appartement | geboren | geboren op | heb | had | bel | wil graag | graag | huurder | lid | lidnummer | tafel | polis | nogmaals | weer | woon | m'n | is de naam | van de | vraagje`,
  ),
  givenNames: vocabulary(
    `johannes cornelis hendrik willem pieter gerrit jeroen martijn erik bas thijs daan sem bram luuk jesse ruben sander maarten joost koen niels rob henk kees wim arjan michiel rik stijn joris wouter geert cornelia wilhelmina hendrika marieke sanne lotte femke anouk maaike marloes ellen mieke els annemarie saskia kim nienke lieke noor tess truus roos sjaak ineke gert evert tjitske jip wout floris thijmen mees siem gijs noud teun jurre joep jorn jelle douwe sietse wiebe fokke siebren durk hylke geertje trijntje aaltje grietje neeltje willemijn jacoba petronella geertruida margriet riet corrie bep greet joke tineke wilma hanneke janneke anneke marjolein mirjam marleen jolanda daphne kirsten miranda naomi romy britt nora zoë nina lieve veerle griet katrien hilde sofie mohammed youssef yassin naima marijke anke ans astrid babette bianca brechtje carla carlijn chantal claudia dieuwke eline elske emma esmee esther eva evelien fenna froukje gerda gerrie greetje hanna heleen helma hennie hetty ilse imke inge ingeborg ingrid iris jacqueline jantine jantje jet jolien josje judith juliette karin katja klaartje liesbeth lisanne lies linda loes lonneke lucie maartje madelon manon maria mariska marja marjan martine meike merel mirthe moniek monique nadine nathalie nelleke nicole paulien petra renate renske ria rianne rika rosalie ruth sabine sandra silke simone stefanie suze suzanne sylvia tamara tessa thea titia vera wendy wietske yvonne aad adriaan arend arie arjen arno bart berend bert bjorn boudewijn cees cor dennis dirk edwin eelco egbert ewout ferdi freek frits gerard gerben guus hans harm harmen harrie herman hidde hugo huub jaap jacco jacob jan jasper jochem johan jos jurgen jurriaan klaas laurens leendert lennart lex loek luc marcel marco marijn mart matthijs maurits menno mike niek olaf onno patrick paul peter piet pim ralf remco rene rens reinier rick robbert robin roel roelof rogier ronald rudolf rutger ruud sebastiaan siebe sjoerd stef stefan steven sven theo tijmen tim tjeerd tom tobias toon twan vincent wessel wilfried yannick levi boaz evi`,
  ),
  falsePositives: vocabulary(
    `vanavond vanmiddag vanochtend half staat klopt verkeerd ontbreekt geïnteresseerd klant nieuw nieuwe een de het heel erg blij tevreden ontevreden teleurgesteld boos nederlander nederlandse belg belgische student studente arts dokter ingenieur leraar lerares gepensioneerd dringend urgent belangrijk hallo bedankt dank ja nee ik jij je u hij zij wij jullie hier daar vandaag morgen gisteren maandag dinsdag woensdag donderdag vrijdag zaterdag zondag alles niets iemand niemand wie wat waar wanneer hoe waarom omdat voor met zonder mijn jouw uw ons onze goed goede slecht beter juist fout mogelijk onmogelijk gebruiker abonnee eigenaar vader moeder broer zus vriendin meneer mevrouw allergisch alleen zeker onzeker klaar ziek moe bezig niet geen nog al ook net nu op in uit aan te van momenteel benieuwd amsterdam rotterdam nederland belgië namens vriendelijke groet spoed loodgieter elektricien verpleegkundige advocaat advocate boekhouder huisarts tandarts dierenarts apotheker kapster ober serveerster timmerman journalist politieagent ambtenaar ondernemer zzp'er zelfstandige freelancer huisvrouw huisman werkloos arbeidsongeschikt vegetariër veganist diabeet zwanger christen moslim katholiek amsterdammer rotterdammer hagenaar vlaming waal fries duitser fransman engelsman turk marokkaan pool surinamer antilliaan buitenlander toerist bezoeker gast patiënt passagier reiziger huurder verhuurder buurman buurvrouw buur lid winnaar getuige verzekerde polishouder particulier weduwe weduwnaar single getrouwd gescheiden opa oma papa mama vrouw kind dochter zoon oom tante nicht collega chef mens persoon fan leek verbaasd woest pissig gefrustreerd gek wanhopig gestopt gebeld gestuurd geweest verhuisd jarig thuis er weg terug onderweg bereikbaar eerlijk echt zo zelf alweer schoonmoeder schoonvader bewoner bewoonster huurster ouder`,
  ),
  falseEndings: phrases('lijk | baar | heid | isch'),
  places: vocabulary(
    'amsterdam rotterdam utrecht eindhoven breda groningen tilburg nijmegen arnhem haarlem leiden antwerpen gent brugge brussel nederland belgië',
  ),
  opened: vocabulary('geopend gesloten'),
  toward: vocabulary('naar op aan in de het'),
  stopWords:
    vocabulary(`svp asjeblieft het een en of maar want dus aan op in uit voor met zonder bij naar over onder tussen door tegen sinds tot om te
    ik jij je u hij zij ze wij we jullie mij me jou hem haar ons hun mijn jouw uw zijn onze deze dit die dat
    ben bent is was waren heb hebt heeft hebben had word wordt worden kan kunnen kunt wil wilt willen zou moet graag zoek bel mail woon werk schrijf
    niet geen ja nee heel erg meer ook nog al nu vandaag morgen gisteren hier daar bedankt dank hallo hoi
    wie wat waar wanneer hoe waarom omdat als naam email telefoon nummer adres datum bestelling rekening klant probleem hulp vraag geboren goed natuurlijk liever`),
  titles: vocabulary('dhr mevr mw meneer mevrouw heer dr drs ir ing mr prof advocaat notaris'),
  positions:
    vocabulary(`directeur manager hoofd teamleider assistent assistente adviseur adviseuse ingenieur ontwikkelaar coördinator beheerder administrateur boekhouder advocaat secretaris secretaresse technicus verkoper commercieel medewerker medewerkster analist hoogleraar professor arts verpleegkundige architect ontwerper voorzitter partner oprichter eigenaar
    afdeling verkoop inkoop personeelszaken klantenservice marketing journalist redacteur onderzoeker stagiair stagiaire projectleider projectmanager consultant docent leerkracht accountmanager administratie boekhouding receptie secretariaat magazijn debiteurenadministratie crediteurenadministratie planning salarisadministratie zaakvoerder zaakvoerster bedrijfsleider bedrijfsleidster vennoot penningmeester bestuurslid huisarts tandarts dierenarts fysiotherapeut notaris makelaar monteur chauffeur loodgieter schilder timmerman elektricien kapper kapster kok ober kassier leraar lerares directrice gemachtigde bediende werkvoorbereider uitvoerder conciërge`),
  universities: vocabulary(`universiteit`),
  interrogatives: vocabulary(`wie hoe`),
  organisations: vocabulary(
    `rijksinstituut kamer groep bank universiteit hogeschool school instituut ziekenhuis kliniek hotel restaurant bureau agentschap vereniging stichting raad vennootschap kantoor uitgeverij boekhandel apotheek gemeente garage centrum laboratorium studio winkel verzekeringen transport diensten oplossingen praktijk bouw techniek bakkerij slagerij houthandel makelaardij café pension camping basisschool kinderdagverblijf ouderraad kerk bibliotheek team brasserie eetcafé frituur bistro taverne herberg hoeve boerderij kwekerij tuinbouw manege coöperatie federatie club museum theater schouwburg zwembad sporthal rijschool wasserij slagers bakkers drogisterij opticien notariskantoor notarissen advocaten architecten accountants woningstichting woningcorporatie waterschap provincie ministerie rechtbank ggd huisartsenpraktijk tandartspraktijk dierenkliniek fysiotherapie thuiszorg zorgcentrum lyceum college -erij -handel -bedrijf -praktijk -school -vereniging -stichting -centrum -winkel -kliniek -kantoor snackbar hovenier kapsalon garagebedrijf cafetaria bloemist rijwielhandel diervoeders`,
  ),
  buildings: vocabulary('gebouw toren'),
  streets: vocabulary(
    'straat laan weg plein gracht kade singel steeg dreef -straat -laan -weg -plein -gracht -kade -singel -steeg -dreef -dijk -hof -park bus postbus',
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
    `bouw installatietechniek techniek bakkerij slagerij timmerwerken loodgieters schilderwerken transport logistiek verhuizingen meubelen textiel bloemen kapsalon makelaardij optiek drukkerij garage autobedrijf houthandel tuincentrum hoveniers schoonmaak reizen horeca brouwerij zonen gebroeders`,
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
