import { joinedNumbers } from './joined-numbers.ts';
import { type Language, numberWords, phrases, vocabulary } from './language.ts';

/** German. */
export const de = (): Language => ({
  code: 'de',
  capitalNouns: true,
  introductions: {
    strong: phrases(
      `alle nennen mich | der kontoinhaber bin ich | der nachname ist | der name lautet | der name wäre | der richtige name ist | der volle name ist | der vorname ist | du kannst mich | du sprichst mit | gestatten | hieß früher | ich heis | ich heise | ich heisse | ich heiß | ich heiße | ich hieß | ich hör auf | ich stelle mich vor | ich werde genannt | man kennt mich als | man nennt mich | mein familienname ist | mein nachname ist | mein nachname lautet | mein name | mein name ist | mein name lautet | mein name wäre | mein richtiger name ist | mein voller name ist | mein voller name lautet | mein vollständiger name ist | mein vorname ist | mein vorname lautet | meine freunde nennen mich | name wäre | nenn mich | nennen sie mich | nennt mich | sag einfach | sagen sie einfach | sie können mich | sie sprechen mit`,
    ),
    weak: phrases(
      `am telefon ist | bin | da spricht | da spricht der herr | da spricht die frau | es meldet sich | es schreibt | es schreibt ihnen | es spricht | hier ist noch mal | hier ist nochmal | hier ist wieder | hier meldet sich | hier schreibt | hier schreibt ihnen | hier spricht | hier spricht der herr | hier spricht die frau | i bin | i bin da | i bin de | ich bin | ich bin der | ich bin die | ich bin es | ich bin's | ich bins | spricht`,
    ),
    neutral: phrases(
      `hier ist | hier ist der | hier ist die | am apparat ist | hier ist nochmal | hier ist wieder | hier nochmal | hier | am telefon`,
    ),
    booking: {
      strong: phrases(
        `auf den namen | auf namen | unter dem namen | auf dem namen | der name ist | der name lautet | name ist | reservierung auf den namen | läuft auf den namen | läuft auf | reserviert auf den namen | bestellt auf den namen | der tisch ist auf | bitte auf den namen | auf den nachnamen | die reservierung läuft auf | auf mich | vertrag läuft auf | gemeldet auf | unter meinem namen | die reservierung läuft auf den namen | der name für die reservierung ist | der name der reservierung ist | die reservierung ist auf den namen`,
      ),
      weak: phrases('reservierung für | reserviert für | gebucht für | tisch für | buchung für'),
    },
    heard: new Set(
      phrases(`am apparat | mein name | am telefon | am hörer | hier | hier ist nochmal | hier ist noch mal | hier ist wieder`),
    ),
    after: phrases(
      `hier | am apparat | am telefon | ist mein name | mein name | am hörer | in der leitung | nochmal | nochmals | spricht | heiße ich | heiß ich | heisse ich | ist der name | lautet mein name | wieder | noch einmal | schreibt | ist mein vorname | ist mein nachname | ist mein familienname | ist mein zuname`,
    ),
  },
  questions: {
    name: phrases(
      `ihr name | ihren namen | ihrem namen | dein name | deinen namen | wie heißen sie | wie heisst du | wie heißt du | wie heissen sie | nachname | vorname | wie soll ich sie ansprechen | wer sind sie | wer ist am apparat | ihren vornamen | ihren nachnamen | vor- und nachnamen | vor und nachnamen | vollständiger name | welchen namen | welcher name | name bitte | ihre namen | name und | namen und | namen bitte | mit wem spreche | mit wem ich | mit wem habe | mit wem rede ich | mit wem hab ich | wen habe ich | wer spricht | wer schreibt | wer bist du | wer ruft an | ihr werter name | ihren werten namen | wie darf ich | wie kann ich sie nennen | wie soll ich sie nennen | wie soll ich dich nennen | auf welchen | auf wen | wen darf ich | vor und zuname | vor- und zuname | vollständigen namen | dein voller name | ihr voller name | der name | sie sind | welchem namen | wer ist da | wer ist dran | welchem nachnamen | ihrem nachnamen | nachnamen | name vorname | name und vorname | vorname und name | ihren namen und | und name | und namen | und den namen | vornamen | vor- und nachname | vor und nachname`,
    ),
    email: phrases(
      `ihre e-mail-adresse | ihre email-adresse | e-mail-adresse | emailadresse | mailadresse | email | mail | an welche adresse soll ich die mail | wohin darf ich die mail | deine e-mail-adresse | e-mail adresse`,
    ),
    phone: phrases(
      `ihre rufnummer | telefonnummer | handynummer | mobilnummer | rückrufnummer | sie erreichen | nummer | handy | telefon | telefonisch | kontaktnummer | anrufen | zurückrufen | wie erreichen wir | festnetznummer | festnetz | eine nummer | welche nummer | erreiche ich sie | erreichen wir sie`,
    ),
    company: phrases(
      `ihr arbeitgeber | name ihrer firma | name ihres unternehmens | firmenname | firmennamen | name der firma | firma | unternehmen | wie heißt ihre firma | wie heißt ihr unternehmen | wie heißt die firma | ihr betrieb | name ihres betriebs | arbeiten sie`,
    ),
    address: phrases(
      `lieferadresse | rechnungsadresse | postanschrift | wo wohnst du | adresse | anschrift | wohin | wo sollen wir | wo soll geliefert | wo wohnen | straße und hausnummer | wo befindet sich | liefern`,
    ),
    'date-of-birth': phrases(`geburtsdatum | geburtstag | geboren | wann sind sie geb`),
    'other-name': phrases(
      `welches produkt | welches modell | welchen artikel | benutzername | benutzernamen | dateiname | des empfängers | des kindes | für wen ist | geburtsname | ihr haustier | ihres kindes | login | mädchenname | mädchennamen | mit wem haben sie gesprochen | name der | name des | name eures | name ihrer | name ihres | name vom | name von | namen der | namen des | namen ihrer | namen ihres | namen vom | nutzername | nutzernamen | sein name | seinen namen | sicherheitsfrage | username | wer hat ihnen | wer hat sie | wie heißt das | wie heißt dein | wie heißt deine | wie heißt der | wie heißt die | wie heißt ihr | wie heißt ihre | wie hieß`,
    ),
    spelling: phrases('buchstabieren | buchstabiere | buchstabier | schreibt man | schreibweise | schreiben sie das'),
    other: phrases('postleitzahl | plz | bestellnummer | kundennummer | kontonummer | auftragsnummer | rechnungsnummer'),
  },
  nameParts: {
    given: vocabulary('vorname vornamen vor'),
    surname: vocabulary('nachname nachnamen familienname familiennamen'),
    surnameBeside: vocabulary('name namen'),
  },
  requests: phrases(
    'angeben | benötige | bestätigen | bitte | brauche | bräuchte | darf ich | dürfte ich | geben sie | gib | kannst du | können sie | könnten sie | mit wem | mitteilen | nenne | nennen | nennen sie | sag mir | sagen sie | teilen sie | verraten sie | wann sind sie | wer ist am apparat | wer spricht | wie darf ich | wie heissen | wie heißen | wie heißt du | wie ist | wie lautet | wo wohnen',
  ),
  replyOpeners: phrases(
    `aber gern | ach ja | ach so | also | am apparat | an den | an die | auf den herrn | auf den namen | auf die frau | auf meinen | auf meinen namen | äh | ähm | bei | bei der | bin | bin der | bin die | bin ich | danke | das bin ich | das ist | das ist der | das ist die | das wär | das wär die | das wäre | das wäre die | der | der nachname ist | der name ist | der vorname ist | die | es ist | für die | genau | gern | gerne | grüezi | grüß gott | gut | guten | guten abend | guten morgen | guten tag | guten tag zusammen | hallo | hallo zusammen | hi | hier ist | i bin | i bin da | i bin de | i bin die | ich arbeite bei | ich arbeite für | ich bin | ich bin der | ich bin die | ich heisse | ich heiße | in der | in die | ja | ja am apparat | ja bin ich | ja das bin ich | ja genau | ja gerne | ja hallo | ja ich heiße | ja klar | ja mein name ist | klar | korrekt | mahlzeit | mein nachname ist | mein name ist | mein name lautet | mein vorname ist | mit | moin | moment | na klar | nachname | name | natürlich | ne | nee | nein | notieren sie | nö | ok | okay | richtig | schreiben sie | sehr gern | sehr gerne | selbstverständlich | servus | sicher | stimmt | tach | tag | unter | unter dem | unter dem namen | von der | von der firma | vorname | wir sind`,
  ),
  corrections: phrases(
    `nein moment | ich meine | ich meinte | entschuldigung | korrektur | besser gesagt | quatsch | nein warten sie | vielmehr | falsch | tippfehler | sorry | ach nein | verzeihung | vertippt | versprochen | nein halt | also nein | nee moment | pardon | richtig ist | es muss heißen | gemeint ist`,
  ),
  denials: phrases('mein name ist nicht | ich heiße nicht | ich heisse nicht | mein nachname ist nicht'),
  negations: phrases('nicht'),
  contrasts: phrases('sondern | aber'),
  greetings: phrases(
    'hallo | hi | guten tag | guten morgen | guten abend | sehr geehrter | sehr geehrte | liebe | lieber | liebes | moin | servus | grüß gott | grüezi | hey | werte | werter | an | z hd | zu händen | frau | herr | herrn',
  ),
  signOffs: phrases(
    `1000 dank | allerbeste grüße | auf wiederhören | auf wiedersehen | beste gruesse | beste grüsse | beste grüße | beste grüße aus | besten dank | besten gruß | bg | bis bald | bis dann | bis demnächst | bis morgen | bis später | bussi | bye | ciao | dank im voraus | dank und gruß | danke | danke dir | danke euch | danke ihnen | danke im voraus | danke schön | danke und gruß | danke und viele grüße | dankeschön | dein | deine | ein schönes wochenende | einen schönen abend | einen schönen tag | es grüsst | es grüßt | es grüßt freundlich | es grüßt sie | euer | eure | fg | freundliche grüsse | freundliche grüße | freundlicher gruß | freundlichst | ganz herzliche grüße | ganz liebe grüße | gez | gezeichnet | glg | gruesse | gruss | gruss und dank | gruß | gruß und dank | gruß von | grüessli | grüsse | grüße | grüße aus | grüße von | grüßle | grüßli | gute nacht | herzliche grüsse | herzliche grüße | herzlichen dank | herzlichst | hg | hochachtungsvoll | i a | i v | ihr | ihr kunde | ihre | ihre kundin | im auftrag | in vertretung | küsse | lg | liebe gruesse | liebe grüsse | liebe grüße | liebe grüße aus | liebe grüße von | lieben dank | lieben gruß | lieber gruß | merci | mfg | mit bestem dank | mit bestem gruß | mit besten grüssen | mit besten grüßen | mit dank | mit dank im voraus | mit freundlichem gruss | mit freundlichem gruß | mit freundlichen gruessen | mit freundlichen grüssen | mit freundlichen grüßen | mit freundlicher empfehlung | mit herzlichem gruß | mit herzlichen grüßen | mit kollegialen grüßen | mit liebem gruß | mit lieben grüßen | mit sonnigen grüßen | mit vorzüglicher hochachtung | ppa | schöne grüsse | schöne grüße | schönen abend | schönen abend noch | schönen feierabend | schönen gruß | schönen tag | schönen tag noch | schönes wochenende | sonnige grüße | tausend dank | tschau | tschö | tschüss | tschüß | vg | viele gruesse | viele grüsse | viele grüße | viele grüße aus | viele grüße von | viele liebe grüße | vielen dank | vielen dank im voraus | vielen dank und viele grüße | vlg`,
  ),
  quotes: {
    wrote: phrases('schrieb | schrieben | hat geschrieben | geschrieben'),
    original: phrases(
      'ursprüngliche nachricht | originalnachricht | original nachricht | weitergeleitete nachricht | weitergeleitet von | anfang der weitergeleiteten nachricht | ursprünglicher termin | weitergeleitete e-mail',
    ),
    from: phrases('von | absender'),
    others: phrases(`gesendet | an | cc | bcc | betreff | datum | kopie | antwort an`),
  },
  labels: {
    name: phrases(
      `name | vollständiger name | ansprechpartner | kontakt | kunde | vor und nachname | name vorname | kundenname | ihr name | kunde name | kundin | vorname nachname | vor- und nachname | vor und zuname | name des kunden | besteller | gast | patient | auftraggeber | versicherungsnehmer | versicherter | teilnehmer | ansprechpartnerin | mieter | inhaber | mein name | kontaktperson | meine daten`,
    ),
    givenName: phrases('vorname'),
    surname: phrases('nachname | familienname | zuname'),
    email: phrases(
      `email | mail | e-mail-adresse | mailadresse | emailadresse | meine email ist | meine e-mail ist | meine e-mail-adresse ist | meine e-mail-adresse lautet | mail wäre | meine mail ist | mailadresse ist | e-mail lautet | meine mailadresse lautet | meine email-adresse ist | mail an`,
    ),
    phone: phrases(
      `bitte rückruf | büro | die nummer ist | durchwahl | fest | festnetz | fon | handy | handy-nr | handynr | handynummer | kontakt | meine festnetznummer ist | meine handynummer ist | meine mobilnummer ist | meine neue handynummer ist | meine neue nummer ist | meine nr | meine nummer ist | meine nummer lautet | meine telefonnummer ist | mobil | mobile | mobilnr | mobilnummer | mobiltelefon | natel | natelnummer | nr | nummer | privat | rufnummer | tel | tel-nr | tel. | telefon | telefon geschäftlich | telefon-nr | telefonnr | telefonnummer | unter | whatsapp | zentrale`,
    ),
    fax: phrases('fax | telefax | faxnummer'),
    company: phrases(
      `firma | unternehmen | arbeitgeber | organisation | gesellschaft | firmenname | betrieb | unsere firma | meine firma ist | einrichtung | institution`,
    ),
    address: phrases(
      `adresse | anschrift | besucheradresse | bitte an | die adresse ist | die adresse lautet | firmensitz | hausanschrift | ich bin umgezogen | ich wohne | ich wohne am | ich wohne in | ich wohne in der | ich wohne jetzt | ich wohne jetzt in der | lieferadresse | lieferanschrift | liefern an | lieferung an | meine adresse | meine adresse ist | meine adresse lautet | meine anschrift | meine anschrift ist | meine anschrift lautet | meine neue adresse | meine neue adresse ist | meine neue adresse lautet | meine neue anschrift ist | meine neue anschrift lautet | neue adresse | neue anschrift | postanschrift | rechnungsadresse | rechnungsanschrift | sitz | straße | umgezogen in die | umgezogen nach | wir sitzen in der | wohnhaft | wohnort`,
    ),
    position: phrases('position | funktion | titel | abteilung | beruf'),
    dateOfBirth: phrases(
      `geburtsdatum | geboren am | geb | geb am | geburtstag | ich bin am | ich wurde am | mein geburtstag ist | mein geburtsdatum lautet | geboren | geb. | geb.-datum | geburtsdatum ist | gebdatum | geboren bin ich am | geboren wurde ich am | geburtstag ist der`,
    ),
    other: phrases(
      'aktennummer | aktenzeichen | artikel | artikel-nr | artikelnr | artikelnummer | auftrag | auftrags | auftrags-nr | auftragsnr | auftragsnummer | ausweisnummer | az | beleg | belegnummer | bestell | bestell-nr | bestellnr | bestellnummer | bestellung | bic | blz | buchungsnr | buchungsnummer | fallnummer | fehler | fehlercode | filiale | geschäftszeichen | gutschein | gutscheincode | hra | hrb | iban | internet | karte | kartennummer | kennzeichen | konto | kontonummer | kunden-nr | kunden-nr. | kundennr | kundennummer | lieferschein | lieferscheinnummer | lizenz | mandatsreferenz | matrikelnummer | mitglieds-nr | mitgliedsnr | mitgliedsnummer | modell | modellnummer | paketnummer | personalnummer | plz | policennummer | polizzennr | polizzennummer | rechnung | rechnungs-nr | rechnungsnr | rechnungsnummer | referenz | reservierungsnummer | schaden-nr | schadennummer | schadensnummer | sendungsnr | sendungsnummer | seriennummer | steuer-nr | steuernummer | ticket | ticket-nr | ticketnummer | trackingnummer | ust-id | ustid | verbrauchsstelle | versichertennummer | versicherungsnummer | vertrags-nr | vertragsnr | vertragsnummer | vorgang | vorgangsnr | vorgangsnummer | web | zählernummer | zählerstand | zeichen',
    ),
  },
  employers: phrases(
    `als geschäftsführer der | als geschäftsführerin der | als inhaber der | als inhaber des | als inhaberin der | als inhaberin des | bin tätig bei | hier ist die firma | hier von der | ich arbeite bei | ich arbeite bei der | ich arbeite bei der firma | ich arbeite bei einer | ich arbeite für | ich arbeite für die | ich arbeite in der | ich bin bei | ich bin bei der firma | ich bin von | ich bin von der | ich melde mich für die firma | ich rufe an im auftrag | ich rufe an von | ich rufe an von der | ich rufe für die firma | ich rufe im auftrag von | ich rufe von der | ich schreibe für die firma | ich schreibe im auftrag | ich vertrete | im auftrag der | im auftrag der firma | im namen der | im namen der firma | im namen von | meine firma heißt | meine firma ist | rufe für die firma an | unsere firma heißt | unsere firma ist | von der firma | wir sind die | wir von der`,
  ),
  affiliations: vocabulary(`von bei vom der den dem`),
  destinations: phrases(
    `abholen | abholung | adressänderung | an mich | bitte nochmals an | geliefert | gemeldet in | kommen sie zu | liefern | lieferung | mein haus | meine wohnung | neue anschrift | nochmal an | rechnung an | schicken | schicken sie | schickt | senden | umgezogen | umzug | unsere wohnung | versand an | wohne | wohnen | wohnhaft | zu mir | zusenden | zustellen | zustellung`,
  ),
  payments: vocabulary('überweisung überwiesen überweise iban scheck'),
  employedAt: vocabulary('bei'),
  rooms: vocabulary('raum zimmer büro stock'),
  links: vocabulary('impressum datenschutz datenschutzerklärung agb abmelden'),
  firstPerson: vocabulary('ich mein meine mich'),
  copulas: vocabulary('ist lautet'),
  own: phrases(
    `am besten anrufen | an meine | anruf unter | anrufen unter | antwort an | antworten sie an | antworten sie bitte an | bin ich unter | bitte an | bitte anrufen unter | bitte mailen sie | bitte unter | die neue ist | die neue lautet | die richtige ist | du erreichst mich | einen rückruf | erreichbar bin ich | erreichbar unter | erreiche mich | erreichen können sie mich | erreichen mich unter | erreichen sie mich | erreichen sie uns | ich bin unter | ihr erreicht mich | mail an | man erreicht mich | mein handy | mein telefon | meine adresse ist | meine e-mail | meine email | meine festnetznummer | meine handynummer | meine ist | meine mail | meine mailadresse | meine mobilnummer | meine neue adresse | meine neue e-mail | meine neue mailadresse | meine neue nummer | meine nr | meine nummer | meine rufnummer | meine telefonnummer | melde dich | melden sie sich | meldet euch | mich am handy | mich an unter | mich auf | mich unter | mir unter | per e-mail unter | per handy unter | per mail unter | ruf mich an | rufen sie an | rufen sie bitte | rufen sie mich | ruft an | ruft mich an | rückmeldung an | rückruf an | rückruf bitte unter | rückruf unter | schicken sie es an | schickt es an | schreib mir | schreiben sie mir | schreiben sie mir an | schreibt mir | senden sie es an | sie erreichen mich | sie erreichen uns | sind wir unter | telefonisch unter | um einen rückruf | um rückruf | uns unter | unsere nummer | vorher unter | zurückrufen unter`,
  ),
  others: phrases(
    `angerufen bei | angerufen von | anruf von der | der kontakt von | der patientin | des patienten | die adresse von | die mail von | die nummer meiner | die nummer meines | die nummer von | eine sms von | einen anruf von | er heißt | er ist geboren | er wurde am | geboren ist er | geboren ist sie | heißt er | heißt sie | ich habe an | ihr geburtsdatum | ihr name ist | ihre email | ihre mail | ihre nummer | mein anwalt | mein arzt | mein assistent | mein bruder | mein chef | mein cousin | mein enkel | mein freund | mein geschäftspartner | mein kind | mein kollege | mein kunde | mein mann | mein mieter | mein nachbar | mein neffe | mein onkel | mein opa | mein papa | mein partner | mein schwager | mein schwiegervater | mein sohn | mein steuerberater | mein vater | mein verlobter | mein vermieter | mein vorgesetzter | mein zahnarzt | meine anwältin | meine assistentin | meine ärztin | meine chefin | meine cousine | meine enkelin | meine frau | meine freundin | meine kollegin | meine mama | meine mutter | meine nachbarin | meine nichte | meine oma | meine partnerin | meine schwester | meine schwiegermutter | meine sekretärin | meine steuerberaterin | meine tante | meine tochter | meine vermieterin | meinem kind | meinem mann | meinem sohn | meinem vater | meinen mann | meinen sohn | meinen vater | meiner frau | meiner kollegin | meiner mandantin | meiner mutter | meiner oma | meiner schwester | meiner schwiegermutter | meiner tante | meiner tochter | meines bruders | meines kollegen | meines mandanten | meines mannes | meines onkels | meines opas | meines schwiegervaters | meines sohnes | meines vaters | packstation | paketshop | sein geburtsdatum | sein name | seine email | seine mail | seine nummer | sie heißt | sie ist geboren | sie wurde am | unser enkel | unser fahrer | unser kind | unser kleiner | unser monteur | unser opa | unser sohn | unser techniker | unser vater | unsere enkelin | unsere kleine | unsere mutter | unsere oma | unsere tochter | unserem kind | unserem sohn | unseren sohn | unserer mutter | unserer tochter | unseres sohnes | unseres vaters | überweisung auf den namen | überwiesen auf den namen | weiterleiten an`,
  ),
  fillers: phrases(
    `äh | ähm | öhm | hm | also | ja | nun | halt | übrigens | naja | eigentlich | na | tja | ach | mal | ruhig | einfach`,
  ),
  selfClauses: phrases(
    `bei ihnen | bestellnummer | bestellung | es geht | es geht um | geboren | geboren am | hab | habe | hatte | ich | ich bin | ich brauche | ich hab | ich habe | ich hätte | ich möchte | ich rufe | ich war | ich wollte | ihr kunde | ihre kundin | kunde | kundennummer | kundin | mein | meine | mieter | mieterin | nochmal | rufe | rufe an | schreibe | tisch | unser | unsere | vertrag | wieder | wir | wohnhaft | wohnung | zimmer`,
  ),
  givenNames: vocabulary(
    `adalbert agnieszka ahmed aleksandra alfons alfred ali alina alois amelie amina andreas anett angelika anja anke annegret
    anneliese annett annette anni annika antje anton armin arndt arne arno artur astrid axel aylin ayşe basti bastian bärbel
    beat beate benedikt benni benno benny bernd bernhard berthold bettina birgit birgitta björn bodo britta brunhilde burkhard
    büşra can carina carola carolin carsten cem christa christof christoph cindy clemens conny constantin constanze cornelia
    cornelius dagmar dejan deniz detlef detlev dieter dietmar dietrich dirk dominik dörte dragan eberhard eckart eckhard
    edeltraud edmund eduard egon ekaterina ekkehard elfi elfriede elif elisabeth elke ella ellen elmar elsbeth emil emine emir
    emre eren erich erika ernst erwin eugen ewa ewald fatih fatma ferdinand fiete finja flo frank franka franz franziska frauke
    frederik fridolin frieda frieder friederike friedhelm friedrich fritz gabi gabriele georg georgia gerd gerda gerhard gernot
    gero gertrud gesa gitti goran gottfried gregor gudrun guido gunda gunnar gunther gustav günter günther hakan hanna hanne
    hannelore hannes hans hansi harald harro hartmut hassan hatice hauke hedwig heidemarie heidi heidrun heike heiko heiner
    heino heinrich heinz heinz-peter helga helge helmut henning henrike hermann herta hias hilde hildegard hinnerk hinrich
    holger horst ilka ilona ilse imke inge ingeborg ingo inken irina irmgard isabell isolde jakob jan jana jannik jasmin
    jeannette jelena jens jesper jette joachim jochen johann johanna johannes josef josefine josh jost jörg jörn jule juliane
    justus jutta jürg jürgen kai kalle karin karl karlheinz karola karoline karsten kaspar katharina kathrin katja katrin kay
    käthe kerem kerstin kilian klara klaus knut konrad konstantin korbinian kornelia krzysztof kunigunde lara lars lasse laurenz
    lea lena lena-marie leni leon leonhard leonie leopold levi levin levke leyla liane lieselotte linus liselotte lore lorenz
    lothar lotta lotte louisa luca ludger ludwig luise lukas lutz magda magnus maik maike maja malin malte mandy manfred marco
    mareike maren margarete margit margret margrit marit marius markus marlies marlon martin mathilda mats matthias mattis matze
    max maximilian maximiliane małgorzata mechthild mehmet meike meinhard merle merve mia micha michaela michl milan milla momme
    mona moni monika moritz murat mustafa nadja natascha neele nele nico niklas nils norbert olaf ole oleg ortwin oskar oswald
    ottilie ottmar otto patrik paulina pawel peer petra philipp pia piotr rainald rainer ralf raphael rebekka regine regula
    reiner reinhard reinhold renate rene resi reto rico rolf roman romy ronja ronny rosa rosemarie rosi rosina roswitha rudi
    rudolf rüdiger sandy sascha saskia schorsch selin selma sepp sergej serkan severin shirin sibylle siegbert siegfried
    sieglinde siegrun sigmund sigrid silja silke silvan simona sina sofie sonja sönke sören stefan stefanie steffen steffi
    stephan susann susanne susi sven svenja svetlana swantje swetlana tabea tanja tarek tassilo tatjana thea therese theresia
    thies thilo thorsten tilda till tilman tilo timm timo tobi tomasz tommy torben torsten traudel traudl trude udo ueli ulf uli
    ulla ullrich ulrich ulrike urs ursula uschi uta ute uwe veit verena veronika viktor viktoria vinzenz viola volkan volker
    volkmar vreni vroni walburga waldemar waltraud waltraut wencke wenzel werner wibke wiebke wieland wilfried wilhelm
    wilhelmine willi willy winfried wolf wolfgang wolfram xandi xaver yannik zacharias zdenka zdenko zeno zeynep zita zoran`,
  ),
  falsePositives: vocabulary(
    `abonnent absolut achter aktuell alarm allein alleine allergiker allergikerin allergisch alles ami anbieterkennzeichnung
    anfänger angestellte angestellter anwalt anwältin anwohner anwohnerin apotheker architekt architektin arzt atheist auch
    autor autorin azubi ärztin bauherr beamter beamtin begeistert benutzer bereit berlin berliner besetzt besitzer besser
    bestandskunde bestellung besucher besucherin betreuer betreuerin bieter bruder büro chaos chef chefin christ christin da
    dachdecker dafür danke dann daran das datenschutz davon dein deine der derzeit deutsche deutscher deutschland diabetiker
    dich die dienstag dir direkt donnerstag dringend dritter du dunkel eh ehefrau ehemann ehrlich ein eine elektriker elfter
    endlich engländer enkel entsetzt enttäuscht epileptiker er erscheint erster erzieher erzieherin es experte fahrer fahrgast
    falsch fan fassungslos fehler fehlt fertig feuer frage franzose französin frau freiberufler freitag freund freundin friseur
    friseurin froh fünfter für gast gastgeber gastgeberin gäste genervt gerade geschäftsführer geschäftsführerin geschäftskunde
    geschrieben gespannt gestern gewinner gewitter glatteis grieche gut gute guter hallo hamburg hamburger handwerker
    handwerkerin hausarzt hausfrau hausmann hebamme herr heute hier hinweis ich idiot ihm ihnen ihr impressum ingenieur inhaber
    inhaberin installateur interesse interessent interessiert italiener italienerin ja jemand journalist journalistin junge kalt
    käufer keiner kellner kellnerin kind klar klempner kollege kollegin köchin kölner krank krankenschwester kunde kundin laie
    landwirt laut leer lehrer lehrerin leider lieferung makler mal mama mann mädchen mechaniker mechatroniker mein meine mensch
    mich mieter mieterin mir mit mitglied mittwoch momentan montag morgen moslem möglich muslima mutter mutti müde münchen
    münchner nachbar nachbarin nebel neffe nein neu neue neukunde neunter nichte nichtraucher nichts niemand noch nur nutzer
    ohne ok okay oma onkel opa opfer ordnung österreicher paket panik papa passagier patient patientin pflegerin physiotherapeut
    pole polin polizist polizistin privatkunde problem profi psychologe psychologin ratlos rauch raucher rechnung rechtsanwalt
    rechtsanwältin regen reisender rentner richtig ruhe russe russin samstag sauer schlecht schnee schockiert schon schreiner
    schwager schweizer schwester schwiegermutter sechster sehr selbst selbständig selbstständig selbstständiger sicher sie
    siebter sieger single soldat sonntag spanier stammkunde stammkundin stau steht steuerberater stimmt stinksauer stromausfall
    student studentin syrer tante taucht therapeut tierarzt tischler tourist türke türkin typ umgezogen unmöglich uns unser
    unsere unsicher unternehmer unternehmerin unzufrieden urlaub überrascht vater vati veganer veganerin vegetarier vegetarierin
    verärgert verkäufer verkäuferin verlierer vermieter vertreter verwirrt vierter wann warum was wasserschaden weg weil wer
    wichtig wie wir witwe witwer wo wohl wurde wütend zahnarzt zahnärztin zehnter zeuge zufrieden zurück zweiter zwölfter`,
  ),
  falseEndings: phrases(
    'aner | arbeiter | arbeiterin | arier | arierin | bar | berater | beraterin | besitzer | bürger | bürgerin | eigentümer | eigentümerin | empfänger | fahrer | fahrerin | frau | führer | führerin | händler | händlerin | heit | herr | ikant | ikantin | iker | inhaber | inhaberin | isch | käufer | käuferin | keit | kunde | kundin | leiter | leiterin | lich | lieferant | ling | los | meister | meisterin | mieter | mieterin | nehmer | nehmerin | partner | partnerin | rentner | rentnerin | schaft | sekretärin | ung | wohner | wohnerin | zist | zistin',
  ),
  places: vocabulary(
    'berlin hamburg münchen köln frankfurt stuttgart düsseldorf leipzig dresden hannover bremen nürnberg wien zürich bern basel graz salzburg deutschland österreich schweiz',
  ),
  opened: vocabulary('geöffnet geschlossen'),
  toward: vocabulary('an in der die'),
  stopWords: vocabulary(
    `aber adresse als also am an arbeite auch auf aus bei bestellung bin bis bist bitte brauche da danke das dass datum dein
    deine dem den denn der des dich die diese dieser dieses dir doch dort du durch ein eine einem einen einer eines email er es
    euch frage für geboren gegen genannt gerne gestern guten habe haben hallo hast hat hatte heisse heißen heute hier hilfe ich
    ihm ihn ihnen ihr ihre ihrem ihren ihrer im in ist ja jetzt kann kein keine konto können könnte kunde kundin lieber mehr
    mein meine meinen mich mir mit moment morgen möchte möglichst muss müsste nach name namen natürlich nein nennen nicht noch
    nummer ob oder ohne problem rufe schon schreibe sehr seid sein seine seit sie sind sondern suche tag telefon um und ungern
    uns unser unsere unter über vom von vor wann war waren warte warten warum was wegen weil wenn wer werde werden wie will wir
    wird wo wohne wollte wozu wurde zu zum zur zwischen`,
  ),
  titles: vocabulary('herr herrn frau pd dr prof dipl ing med fräulein mag rechtsanwalt rechtsanwältin notar notarin'),
  positions:
    vocabulary(`-assistentin -berater -beraterin -ingenieur -kaufmann -leiter -leiterin -manager -meister -referent -techniker abteilung
    abteilungsleiter analyst analystin apotheker apothekerin architekt architektin arzt assistent assistentin assistenz
    auftragsbearbeitung auszubildende außendienst ärztin bäckermeister berater beraterin bereich bestellwesen buchhalter
    buchhalterin buchhaltung bürgermeister bürgermeisterin chefarzt dachdeckermeister debitorenbuchhaltung designer diakon
    dipl-ing disponent disponentin disposition einkauf einkäufer einkäuferin elektriker elektromeister empfang
    empfangssekretariat entwickler entwicklerin erzieher erzieherin fachanwalt fachanwältin geschäftsführender geschäftsführer
    geschäftsführerin geschäftsführung geschäftsleitung geschäftsstelle gesellschafter gründer gründerin hausmeister
    hausverwaltung ingenieur ingenieurin inhaber inhaberin innendienst kassenwart kauffrau kaufmann konrektor konrektorin
    koordinator koordinatorin kreditorenbuchhaltung kundenbetreuung kundendienst kundenservice lager landwirt landwirtin lehrer
    lehrerin leiter leiterin lohnbuchhaltung malermeister marketing meister monteur notar oberarzt oberärztin partner personal
    personalabteilung pfarrer pfarrerin pflegedienstleitung physiotherapeut physiotherapeutin praktikant praktikantin professor
    professorin projektleiter projektleiterin projektmanager prokurist prokuristin rechnungswesen rechtsanwalt rechtsanwältin
    redakteur redakteurin referent referentin rektor rektorin rezeption sachbearbeiter sachbearbeiterin sachbearbeitung
    schatzmeister schreinermeister schriftführer schulleiter schulleiterin sekretariat sekretär sekretärin service
    stationsleitung steuerberater steuerberaterin steuerfachangestellte support teamleiter technik techniker technikerin
    tierarzt tierärztin tischlermeister verkäufer verkäuferin versand vertrieb vertriebsleiter vertriebsmitarbeiter verwaltung
    vorsitzende vorsitzender vorstand werkstudent winzermeister zentrale`),
  universities: vocabulary(`universität universitaet hochschule`),
  interrogatives: vocabulary(`wer wie`),
  placings: vocabulary(`am im zum zur an auf in hinter unter vor`),
  organisations: vocabulary(
    `-agentur -apotheke -betrieb -büro -erei -genossenschaft -handlung -hotel -institut -kanzlei -klinik -praxis -schule
    -stiftung -verband -verein -verleih -verwaltung -werkstatt -zentrum agentur altenheim amt amtsgericht anlagenbau apotheke
    architekturbüro arztpraxis autohaus bau bauernhof baugenossenschaft baumschule bauverein bäckerei behörde bezirksamt
    bibliothek bistum blumenladen bootsverleih brauerei buchhandlung buchladen bundesamt bundesministerium bundestag bücherei
    bürgerbüro cafe caritas dekanat destillerie diakonie dienstleistungen druckhaus eisdiele elektrotechnik fahrradladen
    fahrschule ferienhof ferienwohnung feuerwehr forstbetrieb fördertechnik freibad gasthof gärtnerei gebäudereinigung
    gebäudetechnik gemeinde gemeindeverwaltung gemeinschaftspraxis genossenschaft gericht gesellschaft goldschmiede grundschule
    gruppe gymnasium handwerkskammer haustechnik hausverwaltung hochschule hofladen imbiss ingenieurbüro innung jobcenter
    juwelier kammer kanzlei kältetechnik kellerei kirchengemeinde kita klinik klinikum konditorei krankenhaus labor landesamt
    landeshauptstadt landgasthof landgericht landhotel landkreis landratsamt landtag lösungen medizintechnik metzgerei
    ministerium musikschule musikverein notariat optiker pension pfarramt pfarrei pflegedienst pflegeheim physiotherapie
    planungsbüro praxis praxisteam rat rathaus realschule rechtsanwälte reformhaus reisebüro sachverständigenbüro sanitätshaus
    schule schützenverein schwimmbad segelschule sekretariat seniorenheim sparkasse spedition sportverein staatsanwaltschaft
    stadt stadtbücherei stadtverwaltung stadtwerke steuerberatung steuerkanzlei stiftung systeme technik tierarztpraxis tierheim
    tierklinik turnverein universität verband verein verlag verleih versicherung versicherungsbüro volksbank volkshochschule
    weingut werbeagentur werke werkstatt winzer wohnanlage wohnungsbau wohnungsgenossenschaft zahnarztpraxis zentrum`,
  ),
  branches: vocabulary('niederlassung zweigstelle'),
  buildings: vocabulary('gebäude haus turm geb'),
  streets: vocabulary(
    'straße strasse str weg platz allee gasse ring damm ufer chaussee -straße -strasse -str -weg -platz -allee -gasse -ring -damm -ufer -chaussee -steig -markt -hof hausnummer stock etage postfach',
  ),
  numbers: new Map([
    ...numberWords('0 null | 1 eins eine | 2 zwo | 5 fuenf | 12 zwoelf | 30 dreissig dreißig | 1000 tausend'),
    ...joinedNumbers({
      small:
        `ein zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn siebzehn achtzehn neunzehn`.split(
          ' ',
        ),
      tens: 'zwanzig dreißig vierzig fünfzig sechzig siebzig achtzig neunzig'.split(' '),
      withUnit: (ten, unit) => [`${unit}und${ten}`],
      hundred: 'hundert',
      centuries: { neunzehnhundert: 1900, zweitausend: 2000, zweitausendund: 2000 },
    }),
  ]),
  hundredsJoin: true,
  ordinals: numberWords(
    `1 erster ersten erste | 2 zweiter zweiten zweite | 3 dritter dritten dritte | 4 vierter vierten vierte | 5 fünfter fünften fünfte | 6 sechster sechsten sechste | 7 siebter siebten siebte siebenten | 8 achter achten achte | 9 neunter neunten neunte | 10 zehnter zehnten zehnte | 11 elfter elften elfte | 12 zwölfter zwölften zwölfte | 13 dreizehnten dreizehnte dreizehnter | 14 vierzehnten vierzehnte vierzehnter | 15 fünfzehnten fünfzehnte fünfzehnter | 16 sechzehnten sechzehnte sechzehnter | 17 siebzehnten siebzehnte siebzehnter | 18 achtzehnten achtzehnte achtzehnter | 19 neunzehnten neunzehnte neunzehnter | 20 zwanzigsten zwanzigste zwanzigster | 21 einundzwanzigsten einundzwanzigste einundzwanzigster | 22 zweiundzwanzigsten zweiundzwanzigste zweiundzwanzigster | 23 dreiundzwanzigsten dreiundzwanzigste dreiundzwanzigster | 24 vierundzwanzigsten vierundzwanzigste vierundzwanzigster | 25 fünfundzwanzigsten fünfundzwanzigste fünfundzwanzigster | 26 sechsundzwanzigsten sechsundzwanzigste sechsundzwanzigster | 27 siebenundzwanzigsten siebenundzwanzigste siebenundzwanzigster | 28 achtundzwanzigsten achtundzwanzigste achtundzwanzigster | 29 neunundzwanzigsten neunundzwanzigste neunundzwanzigster | 30 dreißigsten dreißigste dreißigster | 31 einunddreißigsten einunddreißigste einunddreißigster`,
  ),
  repeats: new Map([['doppel', 2]]),
  spelling: {
    asIn: phrases('wie'),
    alphabet: vocabulary(
      'anton berta cäsar dora emil friedrich gustav heinrich ida julius kaufmann ludwig martha nordpol otto paula quelle richard samuel theodor ulrich viktor wilhelm xanthippe ypsilon zacharias',
    ),
  },
  followers: vocabulary(`von aus und der die vom mit am ich bei im in habe hab rufe wohne nochmal wieder schreibe hätte möchte`),
  trades: vocabulary(
    `fleischerei schreinerei tischlerei malerbetrieb installation heizung sanitär elektro logistik transporte reinigung gartenbau floristik friseur friseursalon immobilien optik druckerei druck baustoffe holzbau metallbau stahlbau maschinenbau kfz reisen catering gastronomie hof textil möbel söhne gebrüder`,
  ),
  letterNames: { zett: 'z', ypsilon: 'y' },
  writtenTogether: phrases('zusammengeschrieben | alles zusammen'),
  spoken: {
    doppelpunkt: ':',
    strich: '-',
    tiefstrich: '_',
    at: '@',
    ät: '@',
    klammeraffe: '@',
    punkt: '.',
    bindestrich: '-',
    minus: '-',
    unterstrich: '_',
    plus: '+',
  },
  possessives: vocabulary(`seine seinen`),
  ofSomebody: phrases(`ihres`),
  addressParts: phrases(`postleitzahl | plz | ort | wohnort | stadt | land | plz und ort`),
  townJoins: vocabulary(`in`),
  teams: vocabulary(`team redaktion`),
  since: vocabulary(`seit`),
  floors: vocabulary(`stock og etage obergeschoss`),
  legalNotices: phrases(
    `registergericht | amtsgericht | handelsregister | aufsichtsrat | aufsichtsrats | geschäftsführer | geschäftsführerin | geschäftsführung | sitz der gesellschaft | hra | hrb | ust idnr | ust id | ustid | ustidnr`,
  ),
  dateOrder: 'dmy',
});
