import { joinedNumbers } from './joined-numbers.ts';
import { type Language, numberWords, phrases, vocabulary } from './language.ts';

/** German. */
export const de = (): Language => ({
  code: 'de',
  capitalNouns: true,
  introductions: {
    strong: phrases(
      `mein name ist | mein name lautet | ich heiße | ich heisse | mein voller name ist | mein vorname ist | mein nachname ist | man nennt mich | nennen sie mich | nenn mich | mein name | ich werde genannt | mein vollständiger name ist | mein voller name lautet | mein nachname lautet | mein vorname lautet | mein familienname ist | alle nennen mich | meine freunde nennen mich | sie können mich | du kannst mich | man kennt mich als | sie sprechen mit | du sprichst mit | gestatten | ich stelle mich vor | mein richtiger name ist | der volle name ist | der nachname ist | der vorname ist | mein name wäre | der name wäre | name wäre | sagen sie einfach | sag einfach | nennt mich | ich hör auf | ich hieß | hieß früher | ich heiß | der kontoinhaber bin ich | der richtige name ist | der name lautet | ich heise | ich heis`,
    ),
    weak: phrases(
      `ich bin | ich bin der | ich bin die | hier spricht | es spricht | bin | ich bin's | ich bins | ich bin es | hier schreibt | hier schreibt ihnen | es schreibt | es schreibt ihnen | hier meldet sich | es meldet sich | am telefon ist | spricht | hier ist nochmal | hier ist noch mal | hier ist wieder | da spricht | da spricht die frau | da spricht der herr | hier spricht die frau | hier spricht der herr | i bin | i bin da | i bin de`,
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
      `mädchenname | wie heißt ihr | wie heißt ihre | dateiname | mädchennamen | geburtsname | benutzername | benutzernamen | nutzername | nutzernamen | login | name des | name der | name von | name ihrer | name ihres | name eures | namen des | namen der | namen ihrer | namen ihres | name vom | namen vom | wie heißt der | wie heißt die | wie heißt das | wie heißt dein | wie heißt deine | wie hieß | wer hat sie | wer hat ihnen | mit wem haben sie gesprochen | ihr haustier | sicherheitsfrage | für wen ist | username | seinen namen | sein name | des kindes | ihres kindes | des empfängers`,
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
    'bitte | könnten sie | können sie | kannst du | darf ich | dürfte ich | nennen sie | nenne | geben sie | gib | sagen sie | sag mir | benötige | brauche | bestätigen | teilen sie | verraten sie | nennen | angeben | mitteilen | wie lautet | wie ist | bräuchte | wie heißen | wie heissen | wie heißt du | mit wem | wer ist am apparat | wer spricht | wo wohnen | wie darf ich | wann sind sie',
  ),
  replyOpeners: phrases(
    `ja | klar | natürlich | gerne | gern | ja gerne | ja klar | ok | okay | also | äh | hallo | guten tag | guten morgen | guten abend | das ist | es ist | ich bin | mein name ist | ich heiße | ich heisse | danke | sicher | selbstverständlich | moin | grüß gott | auf den namen | der name ist | hier ist | name | gut | ähm | ich arbeite bei | ich arbeite für | bin | von der firma | hi | mit | ja genau | genau | richtig | stimmt | korrekt | ja das bin ich | das bin ich | bin ich | ja bin ich | ja am apparat | am apparat | ja hallo | hallo zusammen | tag | guten tag zusammen | servus | grüezi | na klar | aber gern | sehr gerne | sehr gern | ach so | ach ja | nein | nee | nö | ne | moment | mein nachname ist | mein vorname ist | der nachname ist | der vorname ist | nachname | vorname | wir sind | mein name lautet | notieren sie | schreiben sie | für die | von der | bei der | bei | das wäre | das ist die | das ist der | an die | an den | in die | in der | ja mein name ist | ja ich heiße | tach | mahlzeit | guten | die | der | auf meinen | auf meinen namen | auf die frau | auf den herrn | das wär | das wär die | das wäre die | i bin | i bin da | i bin de | i bin die | ich bin der | ich bin die | bin der | bin die | unter | unter dem namen | unter dem`,
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
    `grüße von | gruß von | liebe grüße von | viele grüße von | mit freundlichen grüßen | mit freundlichen grüssen | mit freundlichem gruß | mit freundlichem gruss | freundliche grüße | freundliche grüsse | freundlicher gruß | viele grüße | viele grüsse | beste grüße | beste grüsse | besten gruß | beste gruesse | viele gruesse | mit freundlichen gruessen | liebe grüße | liebe grüsse | lieben gruß | liebe gruesse | schöne grüße | schönen gruß | herzliche grüße | herzliche grüsse | herzlichst | mfg | lg | vg | bg | gruß | gruss | grüße | grüsse | gruesse | danke | vielen dank | besten dank | herzlichen dank | danke schön | dankeschön | danke im voraus | vielen dank im voraus | vielen dank und viele grüße | danke und gruß | danke und viele grüße | bis bald | bis dann | tschüss | hochachtungsvoll | mit besten grüßen | mit besten grüssen | mit herzlichen grüßen | mit lieben grüßen | schönen tag | schönen tag noch | einen schönen tag | schönes wochenende | ein schönes wochenende | ihr | ihre | euer | eure | dein | deine | i a | i v | ppa | sonnige grüße | dank und gruß | vlg | auf wiedersehen | auf wiederhören | ciao | tschau | tschüß | tschö | bye | bis morgen | bis später | bis demnächst | gruss und dank | gruß und dank | lieben dank | 1000 dank | tausend dank | danke euch | danke ihnen | danke dir | merci | ganz liebe grüße | ganz herzliche grüße | viele liebe grüße | allerbeste grüße | mit bestem gruß | mit bestem dank | mit freundlicher empfehlung | mit herzlichem gruß | mit liebem gruß | mit sonnigen grüßen | mit kollegialen grüßen | mit vorzüglicher hochachtung | freundlichst | es grüßt | es grüßt sie | es grüßt freundlich | es grüsst | grüße aus | viele grüße aus | beste grüße aus | liebe grüße aus | grüßle | grüßli | grüessli | lieber gruß | schöne grüsse | einen schönen abend | schönen abend | schönen abend noch | schönen feierabend | gute nacht | gez | gezeichnet | ihr kunde | ihre kundin | im auftrag | in vertretung | mit dank | dank im voraus | mit dank im voraus | glg | hg | fg | küsse | bussi`,
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
      `tel | telefon | fon | mobil | mobile | handy | handynummer | telefonnummer | rufnummer | mobilnummer | meine nummer ist | meine telefonnummer ist | meine handynummer ist | durchwahl | büro | privat | festnetz | unter | zentrale | meine nummer lautet | telefonnr | telefon-nr | tel-nr | handynr | handy-nr | mobilnr | mobiltelefon | telefon geschäftlich | tel. | meine nr | meine neue nummer ist | meine neue handynummer ist | meine mobilnummer ist | meine festnetznummer ist | bitte rückruf | whatsapp | nr | nummer | die nummer ist | kontakt | fest | natel | natelnummer`,
    ),
    fax: phrases('fax | telefax | faxnummer'),
    company: phrases(
      `firma | unternehmen | arbeitgeber | organisation | gesellschaft | firmenname | betrieb | unsere firma | meine firma ist | einrichtung | institution`,
    ),
    address: phrases(
      `adresse | anschrift | postanschrift | lieferadresse | rechnungsadresse | ich wohne in der | ich wohne in | ich wohne am | ich wohne | meine adresse ist | meine anschrift ist | meine adresse lautet | wohnhaft | hausanschrift | besucheradresse | meine neue adresse | neue adresse | neue anschrift | meine neue adresse ist | meine neue adresse lautet | meine neue anschrift ist | meine neue anschrift lautet | meine anschrift lautet | die adresse ist | die adresse lautet | ich wohne jetzt in der | ich wohne jetzt | umgezogen in die | umgezogen nach | ich bin umgezogen | bitte an | liefern an | lieferung an | meine adresse | meine anschrift | wohnort | straße | rechnungsanschrift | lieferanschrift | wir sitzen in der | firmensitz | sitz`,
    ),
    position: phrases('position | funktion | titel | abteilung | beruf'),
    dateOfBirth: phrases(
      `geburtsdatum | geboren am | geb | geb am | geburtstag | ich bin am | ich wurde am | mein geburtstag ist | mein geburtsdatum lautet | geboren | geb. | geb.-datum | geburtsdatum ist | gebdatum | geboren bin ich am | geboren wurde ich am | geburtstag ist der`,
    ),
    other: phrases(
      'bestellung | bestellnummer | bestell-nr | auftrag | auftragsnummer | rechnung | rechnungsnummer | rechnungs-nr | kundennummer | kunden-nr | konto | kontonummer | vorgangsnummer | ticket | aktenzeichen | iban | bic | ust-id | ustid | steuernummer | steuer-nr | hrb | hra | sendungsnummer | paketnummer | karte | referenz | vertragsnummer | web | internet | artikelnummer | blz | zeichen | plz | seriennummer | auftragsnr | auftrags-nr | kundennr | kunden-nr. | bestellnr | rechnungsnr | vertragsnr | vertrags-nr | mitgliedsnummer | mitglieds-nr | mitgliedsnr | versicherungsnummer | versichertennummer | policennummer | polizzennr | polizzennummer | schadennummer | schaden-nr | schadensnummer | zählernummer | zählerstand | ticketnummer | ticket-nr | fallnummer | vorgangsnr | vorgang | buchungsnummer | buchungsnr | reservierungsnummer | lieferscheinnummer | lieferschein | sendungsnr | trackingnummer | matrikelnummer | personalnummer | ausweisnummer | kartennummer | gutscheincode | gutschein | aktennummer | geschäftszeichen | az | lizenz | modellnummer | modell | fehlercode | fehler | kennzeichen | belegnummer | beleg | mandatsreferenz | filiale | artikel | artikelnr | artikel-nr | verbrauchsstelle | auftrags | bestell',
    ),
  },
  employers: phrases(
    `ich arbeite bei | ich arbeite für | ich rufe im auftrag von | von der firma | im auftrag der | ich vertrete | ich bin bei der firma | ich rufe an von | ich arbeite bei der | ich arbeite für die | ich arbeite bei der firma | ich arbeite in der | ich arbeite bei einer | ich rufe an von der | ich rufe von der | ich rufe an im auftrag | wir sind die | wir von der | im namen der | im namen von | ich schreibe im auftrag | ich bin von der | ich bin von | ich bin bei | meine firma ist | unsere firma ist | meine firma heißt | unsere firma heißt | hier von der | hier ist die firma | bin tätig bei | ich rufe für die firma | rufe für die firma an | im auftrag der firma | im namen der firma | als inhaber der | als inhaberin der | als inhaber des | als inhaberin des | als geschäftsführer der | als geschäftsführerin der | ich schreibe für die firma | ich melde mich für die firma`,
  ),
  affiliations: vocabulary(`von bei vom der den dem`),
  destinations: phrases(
    `schicken | schickt | schicken sie | senden | zusenden | liefern | lieferung | geliefert | zustellen | zustellung | versand an | bitte nochmals an | nochmal an | abholen | abholung | rechnung an | umgezogen | umzug | wohne | wohnen | adressänderung | neue anschrift | kommen sie zu | wohnhaft | gemeldet in | meine wohnung | mein haus | unsere wohnung | an mich | zu mir`,
  ),
  payments: vocabulary('überweisung überwiesen überweise iban scheck'),
  employedAt: vocabulary('bei'),
  rooms: vocabulary('raum zimmer büro stock'),
  links: vocabulary('impressum datenschutz datenschutzerklärung agb abmelden'),
  firstPerson: vocabulary('ich mein meine mich'),
  copulas: vocabulary('ist lautet'),
  own: phrases(
    `sie erreichen mich | erreichen mich unter | erreichbar unter | schreiben sie mir | rufen sie mich | meine adresse ist | meine nummer | meine e-mail | meine handynummer | meine telefonnummer | sie erreichen uns | ihr erreicht mich | du erreichst mich | erreichen können sie mich | man erreicht mich | erreichbar bin ich | melden sie sich | meldet euch | melde dich | schreibt mir | schreib mir | ruft mich an | ruf mich an | rufen sie bitte | bitte an | meine neue nummer | meine mail | mail an | meine mailadresse | meine neue adresse | zurückrufen unter | an meine | bitte mailen sie | schicken sie es an | schickt es an | senden sie es an | meine email | antwort an | antworten sie an | rückmeldung an | erreichen sie mich | erreichen sie uns | erreiche mich | rückruf unter | um rückruf | rückruf an | einen rückruf | um einen rückruf | rufen sie an | ruft an | anruf unter | meine rufnummer | mein handy | meine mobilnummer | meine festnetznummer | mein telefon | meine nr | telefonisch unter | per mail unter | per e-mail unter | bin ich unter | ich bin unter | sind wir unter | mir unter | mich unter | mich auf | mich am handy | mich an unter | uns unter | vorher unter | bitte unter | per handy unter | unsere nummer | schreiben sie mir an | antworten sie bitte an | meine neue mailadresse | meine neue e-mail | die neue ist | die neue lautet | die richtige ist | meine ist | am besten anrufen | bitte anrufen unter | anrufen unter | rückruf bitte unter`,
  ),
  others: phrases(
    `einen anruf von | anruf von der | angerufen von | eine sms von | seine email | ihre email | seine nummer | mein kollege | meine kollegin | mein mann | meine frau | mein sohn | meine tochter | mein chef | meine chefin | weiterleiten an | ich habe an | angerufen bei | ihre nummer | mein freund | meine freundin | mein bruder | meine schwester | mein arzt | mein anwalt | meine anwältin | mein steuerberater | meine steuerberaterin | meine sekretärin | mein assistent | meine assistentin | mein nachbar | meine nachbarin | mein vermieter | meine vermieterin | mein mieter | mein vater | meine mutter | mein papa | meine mama | mein partner | meine partnerin | mein verlobter | mein cousin | meine cousine | mein onkel | meine tante | mein neffe | meine nichte | mein opa | meine oma | mein enkel | mein schwiegervater | meine schwiegermutter | mein schwager | mein vorgesetzter | mein geschäftspartner | meine ärztin | mein zahnarzt | mein kunde | unser fahrer | unser monteur | unser techniker | die nummer von | die nummer meiner | die nummer meines | die mail von | die adresse von | der kontakt von | seine mail | ihre mail | er ist geboren | sie ist geboren | sein geburtsdatum | ihr geburtsdatum | er wurde am | sie wurde am | geboren ist er | geboren ist sie | meiner mutter | meines vaters | meinem vater | meines mannes | meinem mann | meiner frau | meines sohnes | meinem sohn | meiner tochter | meiner oma | meines opas | meines bruders | meiner schwester | meiner tante | meines onkels | meiner schwiegermutter | meines schwiegervaters | meiner mandantin | meines mandanten | unserer mutter | unseres vaters | unseres sohnes | unserer tochter | meiner kollegin | meines kollegen | der patientin | des patienten | überweisung auf den namen | überwiesen auf den namen | er heißt | sie heißt | heißt er | heißt sie | sein name | ihr name ist | packstation | paketshop | unser sohn | unsere tochter | unseren sohn | unserem sohn | unser kind | unserem kind | mein kind | meinem kind | unser vater | unsere mutter | unsere oma | unser opa | unsere kleine | unser kleiner | unser enkel | unsere enkelin | meine enkelin | meinen sohn | meinen vater | meinen mann`,
  ),
  fillers: phrases(
    `äh | ähm | öhm | hm | also | ja | nun | halt | übrigens | naja | eigentlich | na | tja | ach | mal | ruhig | einfach`,
  ),
  selfClauses: phrases(
    `ich | ich bin | ich hab | ich habe | ich hätte | ich rufe | ich wollte | ich war | ich möchte | ich brauche | mein | meine | wir | unser | unsere | kunde | kundin | kundennummer | bestellung | geboren | geboren am | zimmer | wohnung | habe | hab | hatte | rufe | rufe an | schreibe | wohnhaft | bestellnummer | vertrag | mieter | mieterin | ihre kundin | ihr kunde | es geht um | es geht | bei ihnen | tisch | nochmal | wieder`,
  ),
  givenNames: vocabulary(
    `kalle jens steffi tobi jörn carsten karsten ulf ulrich uli ingo axel lothar gerd nils björn kai kay timo rico gesa meike maike birgitta rosemarie bärbel uta uschi traudel susi moni gitti conny sigrid sieglinde dörte dagmar beate annegret anneliese astrid flo micha matze hannes wolfgang werner klaus manfred helmut jürgen heinz gerhard andreas hans josef günter dieter horst frank bernd karl herbert franz martin uwe georg heinrich stefan karlheinz rudolf kurt hermann johann wilhelm siegfried rolf joachim alfred rainer jörg ralf erwin matthias torsten thorsten markus sebastian tobias jan lukas maximilian jonas niklas leon moritz philipp fabian sven marco dirk holger lars lutz volker detlef ursula monika petra elisabeth sabine renate helga karin ingrid erika gisela susanne gabriele christa hildegard birgit gerda martina heike angelika kerstin annette silke ute stefanie katharina anja tanja katja nadine melanie lena lea hanna leonie johanna franziska annika svenja ulrike elke bettina friederike gudrun heidi antje jana jasmin sonja gabi anke inge greta mia frieda svetlana traudl rüdiger bodo aylin ines mustafa wiebke nele marlon piotr basti leni emil anton oskar henri jakob elias luca julian levin mats lasse ole hauke sönke malte hinnerk robin rene marvin maik ronny mandy cindy sandy peggy kathrin katrin anett annett ramona marion roswitha edeltraud waltraud hannelore liselotte ilse irmgard hedwig gertrud elfriede käthe lieselotte margarete magdalena therese josefine clara klara ida mathilda emilia luisa elisa amelie pia finja wencke silja swantje imke levke fatma ayşe mehmet ali murat emre cem zeynep elif benni benny shirin nadja yasmin samira amina leyla selin merve büşra emine hatice fatih hakan serkan volkan kerem deniz can eren emir ahmed hassan omar karim tarek nabil samir farid jamal dimitri igor sergej oleg olga natalia irina ludmila tatjana swetlana elena ekaterina aleksandra agnieszka ewa małgorzata krzysztof pawel tomasz zdenka zdenko milan goran dragan zoran jelena milena dejan fiete knut hartmut eckhard burkhard gunnar gunther günther henning heiner heiko hinrich ingeborg ilona isolde jutta karla kornelia cornelia larissa liane lore lotta lotte luise margit margot margret marianne marie marlene marlies mathilde maximiliane mechthild mona nora nicole olaf oliver patrick patrik paul peer pascal rainald raphael reinhard reinhold roland roman rosa rosi rudi ruth sara sarah sascha selma siegrun sigmund simon simone sofie sophie steffen stephan susann thea theo theresa theresia thilo tilman till tim timm tina tom udo ulla ullrich valentin valentina vanessa vera verena veronika viktoria vincent vinzenz viola vivian walter waltraut wenzel wilfried wilhelmine winfried wolf wolfram xaver yvonne zita corinne beat urs reto jürg ueli regula vreni silvan andrea andré arne arno arthur artur benedikt benjamin bernhard berthold boris bruno carina carla carmen carola caroline charlotte christian christiane christina christine christof christoph clemens constantin constanze daniel daniela david denise dennis dominik doris eberhard eckart edith eduard elfi ellen elmar elsbeth erich ernst esther eva evelyn fabienne felix ferdinand florian franka frederik friedhelm friedrich fritz gabriel georgia gernot gero gunda gustav hanne hannah harald harry heidemarie heinz-peter helene henriette henrike henry hilde hubert hugo ilka irene iris isabel isabell isabella jacob jaqueline jeannette jennifer jessica joana johannes jost judith jule julia juliane justus max hansi paulina pauline lisa laura lara lena-marie maja mila antonia helena isabelle nina sina simona tommy willi willy sepp schorsch toni xandi vroni resi hias michl brunhilde herta irma karola kunigunde lina lydia magda margrit martha natascha ottilie regina regine rita romy rosina sabrina sandra saskia sibylle silvia sylvia tamara trude walburga wibke adalbert alfons alois armin arndt bastian benno cornelius detlev dietmar dietrich edgar edmund egon ekkehard eugen ewald fridolin frieder gerald gottfried gregor guido harro heino helge jochen julius kaspar kilian konrad konstantin korbinian leo leonhard leopold lorenz ludger ludwig magnus manuel marcel marcus marius mathias meinhard norbert ortwin oswald ottmar otto reiner richard rupert siegbert silvio sören tassilo tilo veit viktor volkmar waldemar wieland zeno laurenz severin jannik josh nico thies momme jesper linus levi mattis yannik zacharias louisa ella britta frauke heidrun inken karoline carolin mareike maren michaela rebekka ronja tabea alina anni jette malin marit merle milla neele tilda`,
  ),
  falsePositives: vocabulary(
    `impressum anbieterkennzeichnung datenschutz hinweis erster zweiter dritter vierter fünfter sechster siebter achter neunter zehnter elfter zwölfter fehlt steht stimmt taucht erscheint wurde geschrieben mieter mieterin vermieter bauherr nachbar nachbarin patient patientin anwalt anwältin allergiker allergikerin handwerker handwerkerin landwirt azubi beamter beamtin angestellter angestellte verkäufer verkäuferin erzieher erzieherin autor autorin betreuer betreuerin gastgeber gastgeberin interessiert interessent kunde kundin neukunde neu neue ein eine der die das sehr froh zufrieden unzufrieden enttäuscht verärgert deutscher deutsche österreicher schweizer student studentin arzt ärztin ingenieur lehrer lehrerin rentner mitglied dringend wichtig hallo danke ja nein ich du er sie es wir ihr hier da heute morgen gestern montag dienstag mittwoch donnerstag freitag samstag sonntag alles nichts jemand niemand wer was wo wann wie warum weil für mit ohne mein meine dein deine unser unsere gut gute guter schlecht besser richtig falsch möglich unmöglich klar nutzer benutzer abonnent inhaber inhaberin besitzer vater mutter mama papa mutti vati oma opa bruder schwester freund freundin herr frau allergisch veganer vegetarier alleine allein mir uns ihnen ihm dich dir mich sicher unsicher bereit fertig krank müde verwirrt begeistert weg zurück noch schon auch nur gerade aktuell derzeit momentan leider endlich berlin münchen hamburg deutschland urlaub büro ordnung problem fehler frage bestellung rechnung lieferung paket interesse okay ok absolut elektriker installateur klempner tischler schreiner friseur friseurin köchin kellner kellnerin fahrer pflegerin krankenschwester hebamme apotheker polizist polizistin soldat mechaniker mechatroniker dachdecker hausfrau hausmann selbständig selbstständig selbstständiger freiberufler unternehmer unternehmerin geschäftsführer geschäftsführerin rechtsanwalt rechtsanwältin steuerberater architekt architektin journalist journalistin psychologe psychologin therapeut physiotherapeut zahnarzt zahnärztin tierarzt hausarzt berliner hamburger münchner kölner türke türkin pole polin russe russin syrer grieche italiener italienerin franzose französin engländer spanier ami christ christin moslem muslima atheist diabetiker epileptiker vegetarierin veganerin raucher nichtraucher fan anfänger laie profi experte stammkunde stammkundin bestandskunde privatkunde geschäftskunde gast gäste passagier fahrgast reisender tourist besucher besucherin zeuge opfer vertreter makler käufer bieter gewinner sieger verlierer single witwe witwer ehefrau ehemann onkel tante neffe nichte enkel schwager schwiegermutter kollege kollegin chef chefin mensch mann kind junge mädchen typ idiot gespannt entsetzt fassungslos stinksauer sauer wütend genervt ratlos überrascht schockiert umgezogen ehrlich direkt dann davon dafür daran selbst eh wohl mal stau chaos ruhe regen nebel stromausfall alarm schnee glatteis gewitter panik feuer rauch wasserschaden besetzt keiner leer dunkel kalt laut anwohner anwohnerin`,
  ),
  falseEndings: phrases(
    'iker | kunde | kundin | aner | arier | arierin | nehmer | nehmerin | besitzer | mieter | mieterin | zist | zistin | bar | lich | isch | ung | heit | keit | los | herr | frau | schaft | ling | inhaber | inhaberin | leiter | leiterin | führer | führerin | meister | meisterin | arbeiter | arbeiterin | händler | händlerin | fahrer | fahrerin | berater | beraterin | käufer | käuferin | eigentümer | eigentümerin | empfänger | partner | partnerin | bürger | bürgerin | wohner | wohnerin | rentner | rentnerin | sekretärin | ikant | ikantin | lieferant',
  ),
  places: vocabulary(
    'berlin hamburg münchen köln frankfurt stuttgart düsseldorf leipzig dresden hannover bremen nürnberg wien zürich bern basel graz salzburg deutschland österreich schweiz',
  ),
  opened: vocabulary('geöffnet geschlossen'),
  toward: vocabulary('an in der die'),
  stopWords: vocabulary(
    `der die das den dem des ein eine einen einem einer eines und oder aber doch sondern denn von vom zu zum zur in im an am auf für mit ohne bei nach aus über unter vor zwischen durch gegen seit bis um ich du er sie es wir ihr mich dich mir dir ihm ihn ihnen uns euch mein meine meinen dein deine sein seine ihre ihren ihrem ihrer unser unsere dieser diese dieses bin bist ist sind seid war waren habe hast hat haben hatte werde wird werden wurde kann können könnte möchte will wollte muss müsste brauche suche rufe schreibe wohne arbeite nicht kein keine ja nein sehr mehr auch noch schon jetzt heute morgen gestern hier da dort danke bitte hallo guten tag wer was wo wann wie warum weil wenn dass ob als name namen email telefon nummer adresse datum bestellung konto kunde kundin problem hilfe frage geboren also natürlich gerne wegen lieber wozu möglichst ungern nennen genannt heißen heisse moment warte warten`,
  ),
  titles: vocabulary('herr herrn frau dr prof dipl ing med fräulein mag rechtsanwalt rechtsanwältin notar notarin'),
  positions:
    vocabulary(`geschäftsführer geschäftsführerin leiter leiterin abteilungsleiter teamleiter assistent assistentin assistenz berater beraterin ingenieur ingenieurin entwickler entwicklerin koordinator koordinatorin sachbearbeiter sachbearbeiterin buchhalter buchhalterin rechtsanwalt rechtsanwältin notar
    sekretär sekretärin sekretariat techniker technikerin verkäufer verkäuferin vertrieb analyst analystin professor professorin arzt ärztin architekt architektin designer vorstand inhaber inhaberin prokurist prokuristin gründer gründerin partner
    -leiter -leiterin -berater -beraterin -ingenieur -manager -meister -techniker -referent -assistentin -kaufmann
    abteilung bereich einkauf personal personalabteilung kundenservice kundenbetreuung marketing redakteur redakteurin referent referentin praktikant praktikantin werkstudent projektleiter projektleiterin projektmanager vertriebsleiter vertriebsmitarbeiter kaufmann kauffrau meister auszubildende steuerberater steuerberaterin buchhaltung rechnungswesen versand lager zentrale empfang rezeption verwaltung kundendienst disposition auftragsbearbeitung bestellwesen debitorenbuchhaltung kreditorenbuchhaltung technik service support lohnbuchhaltung sachbearbeitung innendienst außendienst geschäftsleitung geschäftsführung geschäftsstelle hausverwaltung empfangssekretariat gesellschafter geschäftsführender fachanwalt fachanwältin steuerfachangestellte hausmeister pfarrer pfarrerin diakon bürgermeister bürgermeisterin vorsitzender vorsitzende schatzmeister kassenwart schriftführer rektor rektorin konrektor konrektorin schulleiter schulleiterin lehrer lehrerin erzieher erzieherin pflegedienstleitung stationsleitung oberarzt oberärztin chefarzt tierarzt tierärztin apotheker apothekerin physiotherapeut physiotherapeutin elektromeister malermeister tischlermeister schreinermeister bäckermeister dachdeckermeister landwirt landwirtin winzermeister einkäufer einkäuferin disponent disponentin monteur elektriker dipl-ing`),
  universities: vocabulary(`universität universitaet hochschule`),
  interrogatives: vocabulary(`wer wie`),
  placings: vocabulary(`am im zum zur an auf in hinter unter vor`),
  organisations: vocabulary(
    `bundesamt landesamt bundesministerium bundestag landtag gruppe bank universität hochschule schule institut krankenhaus klinik klinikum hotel restaurant agentur verein verband stiftung rat gesellschaft kanzlei verlag buchhandlung apotheke werkstatt zentrum labor studio versicherung spedition stadtwerke sparkasse volksbank bäckerei autohaus praxis werke bau technik systeme lösungen dienstleistungen pflegedienst praxisteam zahnarztpraxis arztpraxis gemeinschaftspraxis atelier weingut brauerei gasthof pension stadtbücherei bücherei bibliothek stadtverwaltung gemeinde rathaus kindergarten kita grundschule gymnasium realschule segelschule fahrschule musikschule volkshochschule kirchengemeinde pfarramt team hausverwaltung gebäudereinigung sekretariat stadt landkreis landratsamt amt behörde ministerium gericht amtsgericht landgericht staatsanwaltschaft kammer handwerkskammer innung genossenschaft club sportverein turnverein schützenverein museum theater schwimmbad freibad tierheim tierarztpraxis tierklinik physiotherapie pflegeheim seniorenheim altenheim wohnanlage wohnungsbau wohnungsgenossenschaft baugenossenschaft bauverein landgasthof landhotel ferienhof ferienwohnung bauernhof hofladen gärtnerei baumschule forstbetrieb winzer kellerei destillerie metzgerei konditorei eisdiele café cafe bistro imbiss pizzeria fahrradladen buchladen blumenladen goldschmiede juwelier optiker sanitätshaus reformhaus steuerberatung steuerkanzlei rechtsanwälte notariat architekturbüro ingenieurbüro planungsbüro sachverständigenbüro versicherungsbüro reisebüro bürgerbüro musikverein feuerwehr caritas diakonie bistum pfarrei dekanat verleih bootsverleih werbeagentur druckhaus fördertechnik anlagenbau haustechnik gebäudetechnik elektrotechnik kältetechnik medizintechnik -erei -handlung -betrieb -werkstatt -praxis -kanzlei -schule -verein -verband -zentrum -verwaltung -stiftung -genossenschaft -klinik -apotheke -hotel -verleih -agentur -institut -büro landeshauptstadt gemeindeverwaltung bezirksamt`,
  ),
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
    `bau bäckerei konditorei metzgerei fleischerei schreinerei tischlerei malerbetrieb installation heizung sanitär elektro elektrotechnik logistik spedition transporte reinigung gebäudereinigung gartenbau floristik friseur friseursalon immobilien optik druckerei druck baustoffe holzbau metallbau stahlbau maschinenbau autohaus kfz werkstatt reisen reisebüro catering gastronomie weingut brauerei hof atelier pflegedienst textil möbel söhne gebrüder`,
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
