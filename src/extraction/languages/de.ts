import { type Language, numberWords, phrases, vocabulary } from './language.ts';

/** German. */
export const de = (): Language => ({
  code: 'de',
  capitalNouns: true,
  introductions: {
    strong: phrases(
      `mein name ist | mein name lautet | ich heiße | ich heisse | mein voller name ist | mein vorname ist | mein nachname ist | man nennt mich | nennen sie mich | nenn mich | mein name | ich werde genannt`,
    ),
    weak: phrases('ich bin | ich bin der | ich bin die | hier spricht | es spricht | bin'),
    neutral: phrases('hier ist | hier ist der | hier ist die | am apparat ist'),
    booking: {
      strong: phrases(
        'auf den namen | auf namen | unter dem namen | auf dem namen | der name ist | der name lautet | name ist | reservierung auf den namen | läuft auf den namen',
      ),
      weak: phrases('reservierung für | reserviert für | gebucht für | tisch für | buchung für'),
    },
    after: phrases('hier | am apparat | am telefon | ist mein name | mein name'),
  },
  questions: {
    name: phrases(
      `ihr name | ihren namen | ihrem namen | ihr vollständiger name | ihren vollständigen namen | dein name | deinen namen | wie heißen sie | wie heisst du | wie heißt du | wie heissen sie | der nachname | der vorname | nachname | vorname | mit wem spreche ich | mit wem habe ich | wie darf ich sie ansprechen | wie darf ich sie nennen | wie soll ich sie ansprechen | wer sind sie | wer ist am apparat | ihr vorname | ihren vornamen | ihr nachname | ihren nachnamen | vor und nachname | vor- und nachname | vor- und nachnamen | vor und nachnamen | vollständiger name | auf welchen namen | welchen namen | welcher name | wie ist der name | name bitte | ihre namen`,
    ),
    email: phrases(
      'ihre e-mail | ihre email | ihre e-mail-adresse | ihre email-adresse | ihre emailadresse | ihre mailadresse | deine e-mail | deine email | e-mail-adresse | emailadresse | mailadresse | deine mailadresse',
    ),
    phone: phrases(
      'ihre telefonnummer | ihre nummer | ihre handynummer | ihre mobilnummer | ihre rufnummer | deine nummer | deine telefonnummer | telefonnummer | handynummer | mobilnummer | rückrufnummer | sie erreichen | sie zurückrufen',
    ),
    company: phrases(
      'ihre firma | ihr unternehmen | ihr arbeitgeber | name ihrer firma | name ihres unternehmens | firmenname | firmennamen | welche firma | welche firma sind sie | welcher firma | welches unternehmen | welchem unternehmen | für wen arbeiten sie | name der firma',
    ),
    address: phrases(
      'ihre adresse | ihre anschrift | deine adresse | ihre lieferadresse | lieferadresse | rechnungsadresse | postanschrift | wo wohnen sie | wo wohnst du | ihre vollständige adresse',
    ),
    'date-of-birth': phrases(
      'geburtsdatum | ihr geburtsdatum | wann sind sie geboren | wann bist du geboren | geburtstag | geboren',
    ),
    'other-name': phrases(
      'mädchenname | wie heißt ihr haustier | wie heißt ihr hund | wie heißt ihre katze | wie heißt ihr sohn | wie heißt ihre tochter | wie heißt ihr arzt | wie heißt ihr | wie heißt ihre | wie hieß ihr | wie hieß ihre | name ihres ersten haustiers | name ihres ersten hundes | dateiname | mädchennamen | mädchenname ihrer mutter | geburtsname | name ihrer mutter | name ihres vaters | name ihres haustiers | name ihres hundes | name ihrer katze | benutzername | benutzernamen | nutzername | nutzernamen | name ihres arztes | name des arztes | name ihres sohnes | name ihrer tochter | name ihres partners | name ihres kindes | name des hotels | name des restaurants | name der bank | name ihrer bank | name des produkts | name des empfängers | name der straße | name ihres mannes | name ihrer frau | login',
    ),
    spelling: phrases('buchstabieren | buchstabiere | buchstabier | schreibt man | schreibweise | schreiben sie das'),
    other: phrases('postleitzahl | plz | bestellnummer | kundennummer | kontonummer | auftragsnummer | rechnungsnummer'),
  },
  nameParts: { given: vocabulary('vorname vornamen vor'), surname: vocabulary('nachname nachnamen familienname familiennamen') },
  requests: phrases(
    'bitte | könnten sie | können sie | kannst du | darf ich | dürfte ich | nennen sie | nenne | geben sie | gib | sagen sie | sag mir | benötige | brauche | bestätigen | teilen sie | verraten sie | nennen | angeben | mitteilen | wie lautet | wie ist | bräuchte',
  ),
  replyOpeners: phrases(
    'ja | klar | natürlich | gerne | gern | ja gerne | ja klar | ok | okay | also | äh | hallo | guten tag | guten morgen | guten abend | das ist | es ist | ich bin | mein name ist | ich heiße | ich heisse | danke | sicher | selbstverständlich | moin | grüß gott | auf den namen | der name ist | hier ist | name | gut | ähm | ich arbeite bei | ich arbeite für | bin | von der firma | hi | mit',
  ),
  corrections: phrases(
    'nein moment | ich meine | ich meinte | entschuldigung | korrektur | besser gesagt | quatsch | nein warten sie | vielmehr',
  ),
  denials: phrases('mein name ist nicht | ich heiße nicht | ich heisse nicht | mein nachname ist nicht'),
  negations: phrases('nicht'),
  contrasts: phrases('sondern | aber'),
  greetings: phrases(
    'hallo | hi | guten tag | guten morgen | guten abend | sehr geehrter | sehr geehrte | liebe | lieber | liebes | moin | servus | grüß gott | grüezi | hey | werte | werter | an | z hd | zu händen | frau | herr | herrn',
  ),
  signOffs: phrases(
    `mit freundlichen grüßen | mit freundlichen grüssen | mit freundlichem gruß | mit freundlichem gruss | freundliche grüße | freundliche grüsse | freundlicher gruß | viele grüße | viele grüsse | beste grüße | beste grüsse | besten gruß | beste gruesse | viele gruesse | mit freundlichen gruessen | liebe grüße | liebe grüsse | lieben gruß | liebe gruesse | schöne grüße | schönen gruß | herzliche grüße | herzliche grüsse | herzlichst | mfg | lg | vg | bg | gruß | gruss | grüße | grüsse | gruesse | danke | vielen dank | besten dank | herzlichen dank | danke schön | dankeschön | danke im voraus | vielen dank im voraus | vielen dank und viele grüße | danke und gruß | danke und viele grüße | bis bald | bis dann | tschüss | hochachtungsvoll | mit besten grüßen | mit besten grüssen | mit herzlichen grüßen | mit lieben grüßen | schönen tag | schönen tag noch | einen schönen tag | schönes wochenende | ein schönes wochenende | ihr | ihre | euer | eure | dein | deine | i a | i v | ppa | sonnige grüße | dank und gruß | vlg`,
  ),
  quotes: {
    wrote: phrases('schrieb | schrieben | hat geschrieben | geschrieben'),
    original: phrases(
      'ursprüngliche nachricht | originalnachricht | original nachricht | weitergeleitete nachricht | weitergeleitet von | anfang der weitergeleiteten nachricht | ursprünglicher termin | weitergeleitete e-mail',
    ),
    from: phrases('von | absender'),
    others: phrases('gesendet | an | cc | bcc | betreff | datum | kopie | antwort an'),
  },
  labels: {
    name: phrases('name | vollständiger name | ansprechpartner | kontakt | kunde | vor und nachname | name vorname | kundenname'),
    givenName: phrases('vorname'),
    surname: phrases('nachname | familienname | zuname'),
    email: phrases(
      'email | e-mail | mail | e-mail-adresse | mailadresse | emailadresse | meine email ist | meine e-mail ist | meine mailadresse ist | meine e-mail-adresse ist | meine e-mail-adresse lautet',
    ),
    phone: phrases(
      'tel | telefon | fon | mobil | mobile | handy | handynummer | telefonnummer | rufnummer | mobilnummer | meine nummer ist | meine nummer | meine telefonnummer ist | meine handynummer ist | durchwahl | büro | privat | festnetz | erreichbar unter | unter | anrufen unter | zentrale | meine telefonnummer | meine handynummer | meine nummer lautet',
    ),
    fax: phrases('fax | telefax | faxnummer'),
    company: phrases('firma | unternehmen | arbeitgeber | organisation | gesellschaft'),
    address: phrases(
      'adresse | anschrift | postanschrift | lieferadresse | rechnungsadresse | ich wohne in der | ich wohne in | ich wohne am | ich wohne | meine adresse ist | meine anschrift ist | meine adresse lautet | wohnhaft | hausanschrift | besucheradresse',
    ),
    position: phrases('position | funktion | titel | abteilung | beruf'),
    dateOfBirth: phrases(
      'geburtsdatum | geboren am | geb | geb am | mein geburtsdatum ist | geburtstag | ich bin am | ich wurde am | mein geburtsdatum | mein geburtstag ist | mein geburtsdatum lautet',
    ),
    other: phrases(
      'bestellung | bestellnummer | bestell-nr | auftrag | auftragsnummer | rechnung | rechnungsnummer | rechnungs-nr | kundennummer | kunden-nr | konto | kontonummer | vorgangsnummer | ticket | aktenzeichen | iban | bic | ust-id | ustid | steuernummer | steuer-nr | hrb | hra | sendungsnummer | paketnummer | karte | referenz | vertragsnummer | web | internet | artikelnummer | blz | zeichen | plz | seriennummer',
    ),
  },
  employers: phrases(
    'ich arbeite bei | ich arbeite für | ich rufe im auftrag von | ich rufe von der firma | von der firma | im auftrag der | ich vertrete | ich bin bei der firma | ich rufe an von | ich arbeite bei der | ich arbeite für die | ich arbeite bei der firma',
  ),
  affiliations: vocabulary('von bei vom'),
  own: phrases(
    'meine email ist | meine e-mail ist | meine mailadresse ist | meine nummer ist | meine telefonnummer ist | meine handynummer ist | sie erreichen mich | erreichen mich unter | erreichbar unter | schreiben sie mir | rufen sie mich | meine adresse ist | meine e-mail-adresse ist | meine e-mail-adresse lautet | meine nummer | meine e-mail | meine handynummer | meine telefonnummer',
  ),
  others: phrases(
    'seine email | ihre email | seine nummer | mein kollege | meine kollegin | mein mann | meine frau | mein sohn | meine tochter | mein chef | meine chefin | weiterleiten an | ich habe an | angerufen bei | ihre nummer | mein freund | meine freundin | mein bruder | meine schwester | mein arzt',
  ),
  falsePositives:
    vocabulary(`mieter mieterin vermieter bauherr nachbar nachbarin patient patientin anwalt anwältin allergiker allergikerin handwerker handwerkerin landwirt azubi beamter beamtin angestellter angestellte verkäufer verkäuferin erzieher erzieherin autor autorin betreuer betreuerin gastgeber gastgeberin
    interessiert interessent kunde kundin neukunde neu neue ein eine der die das sehr froh zufrieden unzufrieden enttäuscht verärgert deutscher deutsche österreicher schweizer student studentin arzt ärztin ingenieur lehrer lehrerin rentner mitglied
    dringend wichtig hallo danke ja nein ich du er sie es wir ihr hier da heute morgen gestern montag dienstag mittwoch donnerstag freitag samstag sonntag alles nichts jemand niemand wer was wo wann wie warum weil für mit ohne mein meine dein deine unser unsere gut gute guter schlecht besser richtig falsch möglich unmöglich klar nutzer benutzer abonnent inhaber inhaberin besitzer vater mutter mama papa mutti vati oma opa bruder schwester freund freundin herr frau allergisch veganer vegetarier alleine allein
    mir uns ihnen ihm dich dir mich sicher unsicher bereit fertig krank müde verwirrt begeistert weg zurück noch schon auch nur gerade aktuell derzeit momentan leider endlich berlin münchen hamburg deutschland urlaub büro ordnung problem fehler frage bestellung rechnung lieferung paket interesse okay ok absolut`),
  falseEndings: phrases(
    'iker | kunde | kundin | aner | arier | arierin | nehmer | nehmerin | besitzer | mieter | mieterin | zist | zistin | bar | lich | isch | ung | heit | keit | los | herr | frau | schaft | ling | inhaber | inhaberin | leiter | leiterin | führer | führerin | meister | meisterin | arbeiter | arbeiterin | händler | händlerin | fahrer | fahrerin | berater | beraterin | käufer | käuferin | eigentümer | eigentümerin | empfänger | partner | partnerin | bürger | bürgerin | wohner | wohnerin | rentner | rentnerin | sekretärin | ikant | ikantin | lieferant',
  ),
  places: vocabulary(
    'berlin hamburg münchen köln frankfurt stuttgart düsseldorf leipzig dresden hannover bremen nürnberg wien zürich bern basel graz salzburg deutschland österreich schweiz',
  ),
  stopWords:
    vocabulary(`der die das den dem des ein eine einen einem einer eines und oder aber doch sondern denn von vom zu zum zur in im an am auf für mit ohne bei nach aus über unter vor zwischen durch gegen seit bis um
    ich du er sie es wir ihr mich dich mir dir ihm ihn ihnen uns euch mein meine meinen dein deine sein seine ihre ihren unser unsere dieser diese dieses
    bin bist ist sind seid war waren sein habe hast hat haben hatte werde wird werden wurde kann können könnte möchte will wollte muss müsste brauche suche rufe schreibe wohne arbeite
    nicht kein keine ja nein sehr mehr auch noch schon jetzt heute morgen gestern hier da dort danke bitte hallo guten tag
    wer was wo wann wie warum weil wenn dass ob als name namen email telefon nummer adresse datum bestellung konto kunde kundin problem hilfe frage geboren also natürlich gerne wegen`),
  titles: vocabulary('herr herrn frau dr prof dipl ing med fräulein mag'),
  positions:
    vocabulary(`geschäftsführer geschäftsführerin leiter leiterin abteilungsleiter teamleiter assistent assistentin assistenz berater beraterin ingenieur ingenieurin entwickler entwicklerin koordinator koordinatorin sachbearbeiter sachbearbeiterin buchhalter buchhalterin rechtsanwalt rechtsanwältin notar
    sekretär sekretärin sekretariat techniker technikerin verkäufer verkäuferin vertrieb analyst analystin professor professorin arzt ärztin architekt architektin designer vorstand inhaber inhaberin prokurist prokuristin gründer gründerin partner
    -leiter -leiterin -berater -beraterin -ingenieur -manager -meister -techniker -referent -assistentin -kaufmann
    abteilung bereich einkauf personal personalabteilung kundenservice kundenbetreuung marketing redakteur redakteurin referent referentin praktikant praktikantin werkstudent projektleiter projektleiterin projektmanager vertriebsleiter vertriebsmitarbeiter kaufmann kauffrau meister auszubildende steuerberater steuerberaterin`),
  organisations: vocabulary(
    `gruppe bank universität hochschule schule institut krankenhaus klinik klinikum hotel restaurant agentur verein verband stiftung rat gesellschaft kanzlei verlag buchhandlung apotheke werkstatt zentrum labor studio versicherung spedition stadtwerke sparkasse volksbank bäckerei autohaus praxis werke bau technik systeme lösungen dienstleistungen`,
  ),
  streets: vocabulary(
    'straße strasse str weg platz allee gasse ring damm ufer chaussee -straße -strasse -str -weg -platz -allee -gasse -ring -damm -ufer -chaussee -steig -markt -hof hausnummer stock etage postfach',
  ),
  numbers: numberWords(
    `0 null | 1 eins ein | 2 zwei zwo | 3 drei | 4 vier | 5 fünf fuenf | 6 sechs | 7 sieben | 8 acht | 9 neun | 10 zehn | 11 elf | 12 zwölf`,
  ),
  repeats: { doppel: 2 },
  spelling: {
    asIn: phrases('wie'),
    alphabet: vocabulary(
      'anton berta cäsar dora emil friedrich gustav heinrich ida julius kaufmann ludwig martha nordpol otto paula quelle richard samuel theodor ulrich viktor wilhelm xanthippe ypsilon zacharias',
    ),
  },
  spoken: { at: '@', ät: '@', klammeraffe: '@', punkt: '.', bindestrich: '-', minus: '-', unterstrich: '_', plus: '+' },
});
