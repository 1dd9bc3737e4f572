import { type Language, numberWords, phrases, vocabulary } from './language.ts';

/** Dutch. */
export const nl = (): Language => ({
  code: 'nl',
  introductions: {
    strong: phrases(
      'mijn naam is | ik heet | mijn volledige naam is | mijn voornaam is | mijn achternaam is | noem me | noem mij | ze noemen me | je spreekt met | u spreekt met | m’n naam is',
    ),
    weak: phrases(
      'ik ben | ik ben de | hier spreekt | hallo met | goedemorgen met | goedemiddag met | goedenavond met | goedendag met | hoi met | dag met | u spreekt met | je spreekt met',
    ),
    neutral: phrases('hier is | dit is'),
    booking: {
      strong: phrases(
        'op naam van | onder de naam | op de naam van | op de naam | de naam is | onder naam van | staat op naam van',
      ),
      weak: phrases('reservering voor | gereserveerd voor | geboekt voor'),
    },
    after: phrases('hier | aan de lijn | aan de telefoon | is mijn naam | spreekt u mee'),
  },
  questions: {
    name: phrases(
      'uw naam | je naam | uw volledige naam | je volledige naam | uw voornaam | uw achternaam | je voornaam | je achternaam | hoe heet u | hoe heet je | met wie spreek ik | met wie heb ik | wie bent u | volledige naam | voor- en achternaam | voor en achternaam | welke naam | op welke naam | wat is de naam | hoe is uw naam',
    ),
    email: phrases(
      'uw e-mail | uw email | je e-mail | je email | uw e-mailadres | uw emailadres | je e-mailadres | je emailadres | e-mailadres | emailadres | mailadres | uw mailadres',
    ),
    phone: phrases(
      'uw telefoonnummer | je telefoonnummer | uw nummer | je nummer | uw mobiele nummer | je mobiele nummer | telefoonnummer | mobiel nummer | u bereiken | u terugbellen | uw mobiel',
    ),
    company: phrases(
      'uw bedrijf | je bedrijf | uw bedrijfsnaam | bedrijfsnaam | naam van uw bedrijf | de naam van uw bedrijf | de naam van je bedrijf | hoe heet uw bedrijf | hoe heet je bedrijf | naam van je bedrijf | naam van het bedrijf | welk bedrijf | uw werkgever | uw organisatie | waar werkt u | voor wie werkt u',
    ),
    address: phrases(
      'uw adres | je adres | uw postadres | afleveradres | bezorgadres | factuuradres | waar woont u | waar woon je | uw volledige adres',
    ),
    'date-of-birth': phrases(
      'geboortedatum | uw geboortedatum | je geboortedatum | wanneer bent u geboren | wanneer ben je geboren | verjaardag',
    ),
    'other-name': phrases(
      'meisjesnaam | hoe heet uw huisdier | hoe heet uw hond | hoe heet uw kat | hoe heet uw zoon | hoe heet uw dochter | hoe heet uw arts | hoe heet uw | hoe heet je | hoe heette uw | naam van uw eerste huisdier | naam van uw eerste hond | naam van uw huisarts | naam van uw man | naam van uw vrouw | gebruikersnaam | naam van uw moeder | meisjesnaam van uw moeder | naam van uw vader | naam van uw huisdier | naam van je huisdier | naam van uw hond | naam van uw kat | naam van uw arts | naam van de arts | naam van uw zoon | naam van uw dochter | naam van uw partner | naam van het hotel | naam van het restaurant | naam van de bank | naam van het product | naam van de ontvanger | naam van de straat | inlognaam | naam van uw kind',
    ),
    spelling: phrases('spellen | spel | letter voor letter | hoe schrijf je | hoe schrijft u | gespeld'),
    other: phrases('postcode | bestelnummer | klantnummer | rekeningnummer | ordernummer'),
  },
  nameParts: { given: vocabulary('voornaam voor'), surname: vocabulary('achternaam familienaam') },
  requests: phrases(
    'alstublieft | alsjeblieft | kunt u | kun je | mag ik | zou u | zou ik | geef | geeft u | vertel | zeg | nodig | bevestigen | wat is | doorgeven | opgeven | graag | noemen | wat was | aub',
  ),
  replyOpeners: phrases(
    'ja | natuurlijk | zeker | oké | ok | prima | nou | eh | hallo | hoi | goedemorgen | goedemiddag | goedenavond | dag | dat is | het is | ik ben | mijn naam is | ik heet | dank u | bedankt | graag | op naam van | met | hier is | jazeker | uiteraard | ja hoor | ja dat is | ik werk bij | ik werk voor | de naam is | goed',
  ),
  corrections: phrases('nee wacht | ik bedoel | sorry ik bedoel | sorry het is | correctie | of beter gezegd | bedoel ik'),
  denials: phrases('mijn naam is niet | ik heet niet | mijn achternaam is niet'),
  negations: phrases('niet'),
  contrasts: phrases('maar'),
  greetings: phrases(
    'hallo | hoi | beste | geachte | lieve | dag | goedemorgen | goedemiddag | goedenavond | hi | hey | heer | mevrouw | meneer | aan | t a v | goedendag',
  ),
  signOffs: phrases(
    'met vriendelijke groet | met vriendelijke groeten | vriendelijke groet | vriendelijke groeten | met hartelijke groet | hartelijke groet | hartelijke groeten | hartelijke groetjes | groet | groeten | groetjes | mvg | vr gr | gr | bedankt | alvast bedankt | hartelijk dank | dank u wel | dank je wel | dank u | dankjewel | dank | bij voorbaat dank | met dank | hoogachtend | tot ziens | tot snel | fijne dag | fijne dag nog | prettige dag | fijn weekend | fijne avond | liefs | veel liefs | warme groet | warme groeten | beste groeten | beste groet | met beste groeten | met groet | met groeten | met de meeste hoogachting | vriendelijk dank | tot dan | bvd',
  ),
  quotes: {
    wrote: phrases('schreef | heeft geschreven | geschreven | het volgende geschreven'),
    original: phrases(
      'oorspronkelijk bericht | origineel bericht | doorgestuurd bericht | doorgestuurd door | begin doorgestuurd bericht | oorspronkelijke bericht',
    ),
    from: phrases('van | afzender'),
    others: phrases('verzonden | verstuurd | aan | cc | bcc | onderwerp | datum'),
  },
  labels: {
    name: phrases('naam | volledige naam | contactpersoon | klant | contact | naam klant'),
    givenName: phrases('voornaam'),
    surname: phrases('achternaam | familienaam'),
    email: phrases(
      'email | e-mail | mail | e-mailadres | emailadres | mijn e-mail is | mijn email is | mijn e-mailadres is | mailadres | mijn emailadres is',
    ),
    phone: phrases(
      'tel | telefoon | telefoonnummer | mobiel | mob | gsm | nummer | mijn nummer is | mijn nummer | mijn telefoonnummer is | mijn mobiele nummer is | bereikbaar op | te bereiken op | kantoor | direct | doorkiesnummer | mijn telefoonnummer | bel me op',
    ),
    fax: phrases('fax'),
    company: phrases('bedrijf | bedrijfsnaam | organisatie | werkgever | firma | onderneming'),
    address: phrases(
      'adres | postadres | bezoekadres | afleveradres | bezorgadres | factuuradres | ik woon op | ik woon aan | ik woon in | mijn adres is | woonachtig',
    ),
    position: phrases('functie | titel | afdeling | beroep'),
    dateOfBirth: phrases('geboortedatum | geboren op | geb | mijn geboortedatum is | ik ben geboren op | geboren | gebdatum'),
    other: phrases(
      'bestelling | bestelnummer | ordernummer | factuur | factuurnummer | klantnummer | rekeningnummer | kenmerk | referentie | ref | iban | btw | kvk | bsn | kaart | track en trace | zending | ticket | web | website | contract | polisnummer',
    ),
  },
  employers: phrases(
    'ik werk bij | ik werk voor | ik bel namens | namens | ik bel van | ik vertegenwoordig | van het bedrijf | van de firma',
  ),
  affiliations: vocabulary('van bij'),
  own: phrases(
    'mijn e-mail is | mijn email is | mijn e-mailadres is | mijn emailadres is | mijn nummer is | mijn telefoonnummer is | mijn mobiele nummer is | u kunt mij bereiken | bereik mij | bel mij | mail mij | ik ben bereikbaar | mijn adres is | mijn nummer | mijn e-mail | mijn telefoonnummer | je kunt me bereiken',
  ),
  others: phrases(
    'zijn e-mail | haar e-mail | zijn nummer | haar nummer | mijn collega | mijn man | mijn vrouw | mijn zoon | mijn dochter | mijn baas | doorsturen naar | ik heb gemaild naar | gebeld met | mijn vriend | mijn vriendin | mijn broer | mijn zus',
  ),
  falsePositives:
    vocabulary(`geïnteresseerd klant nieuw nieuwe een de het heel erg blij tevreden ontevreden teleurgesteld boos nederlander nederlandse belg belgische student studente arts dokter ingenieur leraar lerares gepensioneerd
    dringend urgent belangrijk hallo bedankt dank ja nee ik jij je u hij zij wij jullie hier daar vandaag morgen gisteren maandag dinsdag woensdag donderdag vrijdag zaterdag zondag alles niets iemand niemand wie wat waar wanneer hoe waarom omdat voor met zonder mijn jouw uw ons onze goed goede slecht beter juist fout mogelijk onmogelijk gebruiker abonnee eigenaar vader moeder broer zus vriend vriendin meneer mevrouw allergisch alleen zeker onzeker klaar ziek moe bezig niet geen nog al ook net nu op in uit aan te van momenteel benieuwd amsterdam rotterdam nederland belgië namens vriendelijke groet spoed`),
  falseEndings: phrases('lijk | baar | heid | isch'),
  places: vocabulary(
    'amsterdam rotterdam utrecht eindhoven breda groningen tilburg nijmegen arnhem haarlem leiden antwerpen gent brugge brussel nederland belgië',
  ),
  stopWords:
    vocabulary(`het een en of maar want dus aan op in uit voor met zonder bij naar over onder tussen door tegen sinds tot om te
    ik jij je u hij zij ze wij we jullie mij me jou hem haar ons hun mijn jouw uw zijn onze deze dit die dat
    ben bent is was waren heb hebt heeft hebben had word wordt worden kan kunnen kunt wil wilt willen zou moet graag zoek bel mail woon werk schrijf
    niet geen ja nee heel erg meer ook nog al nu vandaag morgen gisteren hier daar bedankt dank hallo hoi
    wie wat waar wanneer hoe waarom omdat als naam email telefoon nummer adres datum bestelling rekening klant probleem hulp vraag geboren goed natuurlijk`),
  titles: vocabulary('dhr mevr mw meneer mevrouw heer dr drs ir ing mr prof'),
  positions:
    vocabulary(`directeur manager hoofd teamleider assistent assistente adviseur adviseuse ingenieur ontwikkelaar coördinator beheerder administrateur boekhouder advocaat secretaris secretaresse technicus verkoper commercieel medewerker medewerkster analist hoogleraar professor arts verpleegkundige architect ontwerper voorzitter partner oprichter eigenaar
    afdeling verkoop inkoop personeelszaken klantenservice marketing journalist redacteur onderzoeker stagiair stagiaire projectleider projectmanager consultant docent leerkracht accountmanager`),
  organisations: vocabulary(
    `groep bank universiteit hogeschool school instituut ziekenhuis kliniek hotel restaurant bureau agentschap vereniging stichting raad vennootschap kantoor uitgeverij boekhandel apotheek gemeente garage centrum laboratorium studio winkel verzekeringen transport diensten oplossingen praktijk bouw techniek`,
  ),
  streets: vocabulary(
    'straat laan weg plein gracht kade singel steeg dreef -straat -laan -weg -plein -gracht -kade -singel -steeg -dreef -dijk -hof -park bus postbus',
  ),
  numbers: numberWords(
    `0 nul | 1 een één | 2 twee | 3 drie | 4 vier | 5 vijf | 6 zes | 7 zeven | 8 acht | 9 negen | 10 tien | 11 elf | 12 twaalf`,
  ),
  repeats: { dubbel: 2 },
  spelling: {
    asIn: phrases('van | als'),
    alphabet: vocabulary(
      'anna bernard cornelis dirk eduard ferdinand gerard hendrik isaak johan karel lodewijk maria nico otto pieter quotiënt rudolf simon theodoor utrecht victor willem xantippe ijsbrand zacharias',
    ),
  },
  spoken: { apenstaartje: '@', at: '@', punt: '.', streepje: '-', koppelteken: '-', plus: '+' },
});
