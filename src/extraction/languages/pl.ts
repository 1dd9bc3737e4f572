import { type Language, numberWords, phrases, vocabulary } from './language.ts';

/** Polish. */
export const pl = (): Language => ({
  code: 'pl',
  introductions: {
    strong: phrases(
      `nazywam się | mam na imię | moje imię to | moje imię i nazwisko to | moje nazwisko to | imię i nazwisko to | z tej strony | moje nazwisko | moje imię | nazywam sie | moje pełne imię to | moje pełne imię i nazwisko to | wszyscy mówią na mnie | mówią na mnie | mówią mi | mów mi | proszę mówić mi | proszę mi mówić | można mi mówić | możesz mi mówić | może pan do mnie mówić | nazwisko to | rozmawia pan z | rozmawia pani z | rozmawiasz z | przy telefonie | pozwolę sobie przedstawić się | przedstawiam się | jestem zapisany jako | jestem zapisana jako | właściwie nazywam się | ja niżej podpisany | ja niżej podpisana | niżej podpisany | niżej podpisana`,
    ),
    weak: phrases(
      `jestem | mówi | dzwoni | pisze | tutaj | tu | nazywam | jestem pan | jestem pani | pisze do państwa | piszę do państwa | z państwem rozmawia | kłania się | to ja | przy aparacie`,
    ),
    neutral: phrases('to | to ja'),
    shared: vocabulary('to tu'),
    booking: {
      strong: phrases(
        `na nazwisko | rezerwacja na nazwisko | zarezerwowane na nazwisko | zapisane na nazwisko | rezerwacja jest na nazwisko | stolik na nazwisko | umowa jest na | umowa na nazwisko | konto na nazwisko | faktura na nazwisko`,
      ),
      weak: phrases('rezerwacja dla | stolik dla | rezerwacja na'),
    },
    after: phrases(
      `przy telefonie | z tej strony | tutaj | tu | przy aparacie | z tej str | pisze | kłania się | z tej | przy słuchawce | tu jeszcze raz | znowu | ponownie | na linii | się nazywam | mam na imię | to moje imię`,
    ),
  },
  questions: {
    name: phrases(
      `jak się nazywasz | jak się państwo nazywają | kto mówi | kto dzwoni | godność | imię | nazwisko | imienia | nazwiska | nazwiskiem | imieniem | się zwracać | się do pani zwracać | się do pana | jak mam się | jak mogę do pana | jak mogę do pani | jak mam mówić | jak się pan | jak się pani | jak pan się nazywa | jak pani się nazywa | jak masz | kim jesteś | kim pan jest | kim pani jest | kto pisze | z kim | kto tam | na kogo | dane osobowe | pana dane | pani dane`,
    ),
    email: phrases(
      `adres e-mail | adres email | email | adres mailowy | adres poczty elektronicznej | mail | maila | mailem | adres mail | jaki adres e-mail | na jaki adres e-mail | mejl | mejla`,
    ),
    phone: phrases(
      `numer | telefon | pod jakim numerem | numeru telefonu | nr telefonu | komórkę | komórka | oddzwonić | zadzwonić | skontaktować | kontakt telefoniczny | na jaki telefon | jaki telefon | na jaki numer`,
    ),
    company: phrases(
      `nazwa przedsiębiorstwa | gdzie pan pracuje | gdzie pani pracuje | firma | firmę | firmy | w jakiej firmie | pracodawca | gdzie pracujesz`,
    ),
    address: phrases(
      `gdzie pan mieszka | gdzie pani mieszka | gdzie mieszkasz | adres | gdzie dostarczyć | gdzie mamy dostarczyć | gdzie wysłać | gdzie mamy wysłać | gdzie przesłać | adresu | dokąd | gdzie dowieźć | ulica i numer`,
    ),
    'date-of-birth': phrases(
      `kiedy się pan urodził | kiedy się pani urodziła | urodzenia | data ur | kiedy się urodziłeś | kiedy się urodziłaś | urodziny`,
    ),
    'other-name': phrases(
      `nazwisko panieńskie | nazwisko rodowe matki | panieńskie nazwisko matki | imię matki | imię ojca | imię psa | imię kota | imię zwierzaka | imię zwierzęcia | imię pupila | wabi się | nazwa użytkownika | nazwę użytkownika | login | nazwisko lekarza | imię lekarza | imię dziecka | imię syna | imię córki | imię męża | imię żony | nazwa hotelu | nazwę hotelu | nazwa banku | nazwa restauracji | nazwa produktu | nazwisko odbiorcy | imię i nazwisko odbiorcy | imię i nazwisko lekarza | nazwa ulicy | nazwisko pacjenta | imię pana | imię pani | imię twojego | imię twojej | imię pierwszego | imię ulubionego | imię babci | imię dziadka | imię nauczyciela | nazwisko nauczyciela | nazwisko sprzedawcy | imię sprzedawcy | imię konsultanta | nazwisko konsultanta | kto pana obsługiwał | kto panią obsługiwał | z kim pan rozmawiał | z kim pani rozmawiała | nazwa sklepu | nazwa szkoły | nazwa pliku | dla kogo | jego imię | jej imię | jego nazwisko | jej nazwisko | dziecka`,
    ),
    spelling: phrases('przeliterować | przeliteruj | przeliteruje | literować | litera po literze | jak się pisze'),
    other: phrases(
      'kod pocztowy | numer zamówienia | numer konta | numer klienta | pesel | numer umowy | nip | mój numer klienta | mój numer zamówienia | mój numer umowy | mój numer konta | mój numer polisy',
    ),
  },
  nameParts: { given: vocabulary('imię imienia imieniem'), surname: vocabulary('nazwisko nazwiska nazwiskiem') },
  requests: phrases(
    `proszę | poproszę | czy mogę | czy może pan | czy może pani | podaj | podać | o podanie | potrzebuję | proszę o | może pan | może pani | możesz | prosić o | potwierdzić | jak brzmi | wpisz | poda pan | poda pani | podaj mi | zapisać | jak | prosiłbym | prosiłabym | napisz | napisać | dyktować | z kim | kto mówi`,
  ),
  replyOpeners: phrases(
    `tak | oczywiście | jasne | dobrze | ok | okej | dzień dobry | dobry wieczór | cześć | hej | witam | jestem | nazywam się | mam na imię | proszę | no tak | eee | yyy | pewnie | chętnie | dziękuję | na nazwisko | z tej strony | już podaję | mówi | moje nazwisko to | moje imię to | nazwisko | imię | tak tak | tak to ja | to ja | zgadza się | dokładnie | owszem | słucham | tak słucham | halo | no | no dobra | no dobrze | nie | nie nie | a | aha | proszę bardzo | już mówię | już piszę | oczywiście że tak | pan | pani | na | na imię mam | imię i nazwisko to | nazwisko to | moje nazwisko | moje imię | mówi się | z przyjemnością | siema | siemka | elo | wczoraj | dobry | przepraszam`,
  ),
  corrections: phrases(
    `przepraszam chodzi o | znaczy | miałem na myśli | miałam na myśli | chciałem powiedzieć | chciałam powiedzieć | nie czekaj | nie zaraz | poprawka | przepraszam to | pomyłka | przepraszam | sorry | ups | oj | literówka | pomyliłem się | pomyliłam się | źle | nie tak | powinno być | ma być | chodziło mi o | raczej | miało być | poprawnie | prawidłowo`,
  ),
  denials: phrases('nie nazywam się | nie mam na imię | moje nazwisko to nie | moje imię to nie'),
  negations: phrases('nie'),
  contrasts: phrases('ale | lecz | tylko'),
  greetings: phrases(
    'dzień dobry | cześć | hej | witam | witaj | dobry wieczór | szanowny panie | szanowna pani | szanowni państwo | drogi | droga | drodzy | siema | panie | pani',
  ),
  signOffs: phrases(
    `pozdrawiam | pozdrawiam serdecznie | serdecznie pozdrawiam | z pozdrowieniami | pozdrowienia | z poważaniem | z wyrazami szacunku | łączę pozdrowienia | łączę wyrazy szacunku | dziękuję | dziękuję i pozdrawiam | dzięki | dziękuję z góry | z góry dziękuję | dziękuję za pomoc | miłego dnia | do usłyszenia | do widzenia | do zobaczenia | pozdr | ukłony | życzę miłego dnia | wszystkiego dobrego | serdeczności | pa | papa | nara | narka | na razie | cześć | hej | buziaki | całusy | uściski | ściskam | pozdrówka | pozdrowionka | pzdr | z wyrazami szacunku i poważania | z wyrazami poważania | z szacunkiem | z góry dziękuję za odpowiedź | dziękuję bardzo | bardzo dziękuję | serdecznie dziękuję | dziękuję serdecznie | dzięki wielkie | dzięki i pozdrawiam | z podziękowaniem | z podziękowaniami | spokojnego dnia | udanego dnia | miłego weekendu | miłego wieczoru | dobrej nocy | do jutra | trzymajcie się | trzymaj się | przepraszam za kłopot | podpisano | łączę wyrazy poważania | serdecznie | pozdrawiam ciepło | ciepło pozdrawiam | pozdrawiamy | kłaniam się`,
  ),
  quotes: {
    wrote: phrases('napisał | napisała | napisał a | pisze | napisał użytkownik'),
    original: phrases(
      'wiadomość oryginalna | oryginalna wiadomość | wiadomość przekazana | przekazana wiadomość | początek przekazanej wiadomości | treść przekazanej wiadomości',
    ),
    from: phrases('od | nadawca'),
    others: phrases('wysłano | do | dw | udw | temat | data | kopia'),
  },
  labels: {
    name: phrases(
      `imię i nazwisko | klient | zgłaszający | zgłaszająca | osoba kontaktowa | kontakt | zamawiający | nazwisko i imię | imię nazwisko | nazwisko imię | dane klienta | dane zamawiającego | pacjent | gość | pasażer | ubezpieczony | ubezpieczający | osoba do kontaktu | moje dane | odbiorca`,
    ),
    givenName: phrases('imię | imiona'),
    surname: phrases('nazwisko'),
    email: phrases(`email | mail | adres mailowy | poczta | mój adres mailowy to | mail to | maila | email to`),
    phone: phrases(
      `tel | telefon | kom | komórka | numer telefonu | nr telefonu | mój telefon to | mój numer | pod numerem | nr komórki | telefon kontaktowy | nr kontaktowy | nr | mój nr to | mój nr | nowy numer | nowy nr | tel/fax | stacjonarny | numer to | proszę o telefon pod | dzwonić pod | dzwońcie na | zadzwońcie na | oddzwonić na | oddzwoń na | whatsapp | komórkowy | tel praca`,
    ),
    fax: phrases('faks | fax'),
    company: phrases(
      `firma | nazwa firmy | przedsiębiorstwo | pracodawca | nazwa przedsiębiorstwa | moja firma to | nasza firma to | instytucja`,
    ),
    address: phrases(
      `adres | adres dostawy | adres zamieszkania | mieszkam przy | mieszkam na | mieszkam w | mój adres to | adres korespondencyjny | zamieszkały | zamieszkała | nowy adres | nowy adres to | mój nowy adres to | mój nowy adres | mój adres | aktualny adres | przeprowadziłem się na | przeprowadziłam się na | przeprowadziłem się do | przeprowadziłam się do | adres to | dostawa na | wysłać na | zamieszkały przy | siedziba | adres siedziby | teraz mieszkam przy | mieszkam teraz przy`,
    ),
    position: phrases('stanowisko | dział | funkcja | zawód'),
    dateOfBirth: phrases(
      `data urodzenia | urodzony | urodzona | urodziłem się | urodziłam się | ur | moja data urodzenia to | data ur | urodziłem | urodziłam | ur. | urodzony dnia | urodzona dnia | rok urodzenia | data ur.`,
    ),
    other: phrases(
      'zamówienie | zamówienia | numer zamówienia | nr zamówienia | nr zam | faktura | numer faktury | nip | regon | pesel | krs | konto | numer konta | nr konta | klient nr | numer klienta | przesyłka | numer przesyłki | paczka | numer paczki | umowa | numer umowy | zgłoszenie | nr sprawy | karta | kod pocztowy | nr faktury | nr klienta | nr umowy | nr przesyłki | list przewozowy | numer zgłoszenia | nr zgłoszenia | numer reklamacji | reklamacja | numer rezerwacji | rezerwacja | polisa | numer polisy | nr polisy | szkoda | numer szkody | numer seryjny | numer karty | bilet | sygnatura | sprawa | dowód | numer licznika | licznik | ppe | mój numer klienta | mój numer zamówienia | mój numer umowy | mój numer konta | mój numer polisy',
    ),
  },
  familyFirst: phrases('nazwisko i imię'),
  employers: phrases(
    `pracuję w | pracuję dla | dzwonię z | reprezentuję | w imieniu firmy | z firmy | pracuję w firmie | w imieniu | jesteśmy z | moja firma to | nasza firma to | prowadzę | prowadzę firmę | z ramienia`,
  ),
  destinations: phrases(
    `wysłać | proszę wysłać | wysyłka | dostawa | dostawy | dostarczyć | przesyłka | paczka | odebrać z | odbiór z | faktura na | przeprowadziłem | przeprowadziłam | przeprowadzka | mieszkam | mieszkamy | zam | zamieszkały | zamieszkała | adresu | przyjechać na | pod adresem | mieszkam w | mieszkam przy | moje mieszkanie`,
  ),
  payments: vocabulary('przelew przelałem przelałam iban wpłata'),
  firstPerson: vocabulary('ja mam mój moja moje jestem nazywam'),
  copulas: vocabulary('to jest'),
  own: phrases(
    `mój e-mail to | mój telefon to | mój numer | mój email | mój mail | proszę dzwonić pod | proszę pisać na | można do mnie dzwonić | mój adres to | kontakt do mnie | oddzwonić na | oddzwoń na | mój nowy numer | moj nowy numer | mój nr to | mój adres mailowy to | mój adres e-mail to | dzwońcie na | zadzwońcie na | proszę o telefon pod | proszę o kontakt pod | proszę o kontakt na | odpowiedź na | wyślijcie na | wysłać na | przesłać mi na | na mojego maila | na mój adres | pod moim numerem | złapać mnie pod | jestem pod numerem | moja komórka | mój numer telefonu | mój telefon | mój e-mail | mój adres mailowy | proszę o telefon | proszę o kontakt | proszę dzwonić | proszę o oddzwonienie | proszę oddzwonić | kontakt ze mną | można się ze mną kontaktować | jestem dostępny pod | jestem dostępna pod | zadzwońcie | dzwonić pod | pisać na | odpowiedź na adres | mój nr | mój tel`,
  ),
  others: phrases(
    'jego numer | jej numer | jego mail | jej mail | mój mąż | moja żona | mój syn | moja córka | mój brat | moja siostra | mój szef | mój kolega | moja koleżanka | moja mama | mój tata | wasz numer | numer męża | numer żony | przesłać do | dzwoniłem na | dzwoniłam na | pisałem na | pisałam na | dostałem od | dostałam od | on urodził się | ona urodziła się | jego data urodzenia | jej data urodzenia | mojej mamy | mojego taty | mojego męża | mojej żony | mojego syna | mojej córki | mojej matki | mojego ojca | mojej babci | mojego dziadka | moja babcia | mój dziadek | nazywa się | on nazywa się | ona nazywa się | jego imię | jej imię | paczkomat | nasz syn | nasza córka | naszego syna | naszej córki | naszej mamy | naszego taty | moje dziecko | nasze dziecko | mojego dziecka | naszego dziecka | mojej wnuczki | mojego wnuka | synka | córki | córeczki',
  ),
  fillers: phrases(`eee | yyy | e | y | no | no więc | więc | wie pan | wie pani | znaczy | właściwie | w sumie | hm | ehm`),
  selfClauses: phrases(
    `ja | mam | chcę | chciałbym | chciałabym | chciałem | chciałam | dzwonię | piszę | kupiłem | kupiłam | zamówiłem | zamówiłam | zamawiałem | zamawiałam | mój | moja | moje | klient | klientka | jestem | nie mogę | nie mam | nie dostałem | nie dostałam | potrzebuję | proszę | urodzony | urodzona | ur | pokój | mieszkanie | numer klienta | zamówienie | z tej strony | jeszcze raz | znowu | szukam | czekam | mieszkam | przeprowadziłem | przeprowadziłam | w sprawie | stolik | umowa | nr | nasz | nasza | my | dzień dobry | choć`,
  ),
  givenNames: vocabulary(
    `krzysztof andrzej tomasz paweł marcin michał marek grzegorz józef łukasz zbigniew jerzy tadeusz mateusz dariusz mariusz wojciech ryszard jakub henryk rafał kazimierz jacek maciej kamil janusz mirosław jarosław sławomir dawid artur damian patryk przemysław bartosz bartłomiej filip szymon antoni franciszek stanisław wiktor radosław konrad katarzyna małgorzata agnieszka krystyna ewa elżbieta zofia joanna janina danuta jadwiga aleksandra halina irena beata dorota jolanta karolina iwona grażyna zuzanna wiktoria paulina justyna sylwia kinga weronika oliwia alicja izabela aneta bożena kasia asia gosia basia ola zosia wawrzyniec mirosława bogna leokadia łucja bożydar róża bogumiła czesława stanisława genowefa zdzisława kazimiera bronisława władysława wanda maryla aniela apolonia maja antonina marcelina zuza ania magda aga iza krysia tosia wojtek tomek maciek bartek kuba kacper mikołaj antek franek staś janek olek olaf ignacy tymon szczepan bogdan bogusław zdzisław czesław wacław wiesław leszek eugeniusz zenon zygmunt roman waldemar witold ewelina daria patrycja klaudia dominika sabina kornelia marlena wioletta bartlomiej dominik edyta emilia gabriela hanna helena hubert ilona julia kamila karol krystian lidia lucyna magdalena maria marian mariola marta mieczysław monika natalia norbert olga oskar piotr regina renata robert sebastian stefan stefania sylwester teresa urszula wiesława wioleta władysław włodzimierz mirek darek jarek krzysiek grzesiek michałek beatka aleksander marzena`,
  ),
  falsePositives: vocabulary(
    `zły zła zapisane błędne klientem klientką zainteresowany zainteresowana niezadowolony niezadowolona zadowolony zadowolona bardzo nowy nowa stałym stałą polakiem polką niemcem ukraińcem ukrainką studentem studentką lekarzem nauczycielem nauczycielką właścicielem właścicielką wegetarianinem wegetarianką weganinem weganką uczulony uczulona chory chora zmęczony zmęczona zdenerwowany zdenerwowana wściekły rozczarowany rozczarowana pewien pewna gotowy gotowa ciekaw ciekawa pilne ważne poniedziałek wtorek środa czwartek piątek sobota niedziela dzisiaj jutro wczoraj warszawa kraków wrocław poznań gdańsk łódź polska niemcy człowiekiem sama sam tutaj teraz obecnie zawsze nadal jeszcze mamą tatą matką ojcem mężem żoną emerytem emerytką wdzięczny wdzięczna pan pani problem reklamacja zamówienie paczka allegro hydraulikiem elektrykiem adwokatem prawnikiem inżynierem pielęgniarką księgową architektem kierowcą taksówkarzem rolnikiem mechanikiem kucharzem kelnerem kelnerką fryzjerką sprzedawcą urzędnikiem urzędniczką rencistą rencistką bezrobotnym bezrobotną pacjentem pacjentką pasażerem pasażerką lokatorem lokatorką najemcą sąsiadem sąsiadką turystą gościem członkiem abonentem użytkownikiem bratem siostrą synem córką babcią dziadkiem wdową wdowcem mężatką singlem kawalerem panną diabetykiem cukrzykiem celiakiem alergikiem katolikiem warszawianką krakowianinem ślązakiem góralem rosjaninem białorusinem cudzoziemcem obcokrajowcem fanem świadkiem ofiarą zaskoczony zaskoczona przerażony oburzony oburzona zniesmaczony w na z ze pod po od do przed już prostu jedną jednym tym tą matka ojciec mama tata syn córka mąż żona brat siostra wujek ciocia babcia dziadek teściowa teść kolega koleżanka szef szefowa lokator lokatorka mieszkaniec mieszkanka klient klientka rodzic sąsiad sąsiadka`,
  ),
  places: vocabulary('warszawa kraków wrocław poznań gdańsk łódź szczecin katowice lublin białystok gdynia polska'),
  toward: vocabulary('na do'),
  stopWords:
    vocabulary(`i a ale lub albo oraz że żeby bo gdy jak co kto gdzie kiedy dlaczego czy w we z ze na do od po pod nad przed za przez dla bez o u przy między ja ty on ona ono my wy oni mnie mi mną ciebie tobie jego jej ich nas was im go mu się siebie
    mój moja moje twój twoja swój nasz wasz ten ta to te ci tego tej tym tych jest są był była było będę będzie jestem mam masz ma mamy mieć chcę chciałbym chciałabym chciałem chciałam potrzebuję mogę możesz może nie tak też także tylko już jeszcze bardzo tutaj tu tam teraz dziś dzisiaj wczoraj jutro
    proszę dziękuję dzięki dzień dobry cześć hej witam pan pana panu pani panią państwo imię imieniem nazwisko nazywam nazwa numer telefon email mail adres zamówienie paczka problem pomoc sprawie sprawa dzwonię piszę pisałem pisałam czekam szukam mówi wolę podawać ktoś nikt nic wszystko kupiłam kupiłem zamówiłam zamówiłem zamawiałam zamawiałem dostałam dostałem byłam byłem miałam miałem nowy nr prosto mówić wolałbym wolałabym`),
  titles: vocabulary('mgr inż ks'),
  positions:
    vocabulary(`kierownik kierowniczka dyrektor dyrektorka prezes menedżer specjalista specjalistka asystent asystentka księgowy księgowa inżynier sekretarka konsultant konsultantka doradca sprzedawca handlowiec programista programistka koordynator koordynatorka
    pracownik pracowniczka lekarz adwokat prawnik radca architekt nauczyciel profesor właściciel wiceprezes zastępca referent przedstawiciel dział biuro księgowość sekretariat recepcja zakupy magazyn administracja kadry logistyka zaopatrzenie sprzedaż windykacja kierowca magazynier elektryk hydraulik stolarz mechanik monter sprzątaczka pielęgniarka położna fizjoterapeuta dentysta weterynarz farmaceuta notariusz geodeta wójt burmistrz sołtys proboszcz ksiądz członek zarządu pełnomocnik spedytor zaopatrzeniowiec technolog brygadzista mistrz zmiany`),
  universities: vocabulary(`uniwersytet`),
  interrogatives: vocabulary(`kto jak`),
  organisations: vocabulary(
    `spółka bank uniwersytet szkoła instytut szpital klinika hotel restauracja agencja stowarzyszenie fundacja rada urząd przedsiębiorstwo zakład hurtownia sklep apteka centrum laboratorium studio kancelaria wydawnictwo biuro rachunkowe warsztat piekarnia przychodnia gabinet pracownia parafia firma zespół grupa salon stacja przedszkole liceum politechnika księgarnia serwis powiatowy wojewódzki gminny miejski gmina miasto starostwo powiat ministerstwo sąd prokuratura spółdzielnia wspólnota federacja klub muzeum teatr biblioteka dom-kultury basen ośrodek poradnia żłobek podstawowa technikum hotelik pensjonat gospoda karczma zajazd browar winnica tartak stolarnia szkółka ogrodnictwo myjnia wulkanizacja pralnia krawiectwo optyk jubiler kwiaty ubezpieczenia nieruchomości adwokacka notarialna radcowska geodezja projektowanie -arnia zakłady`,
  ),
  streets: vocabulary('ul ulica aleja aleje plac pl osiedle os rondo bulwar skwer'),
  numbers: numberWords(
    `0 zero | 1 jeden jedna | 2 dwa dwie | 3 trzy | 4 cztery | 5 pięć piec | 6 sześć szesc | 7 siedem | 8 osiem | 9 dziewięć dziewiec | 10 dziesięć dziesiec | 11 jedenaście jedenascie | 12 dwanaście dwanascie | 13 trzynaście trzynascie | 14 czternaście czternascie | 15 piętnaście pietnascie | 16 szesnaście szesnascie | 17 siedemnaście siedemnascie | 18 osiemnaście osiemnascie | 19 dziewiętnaście dziewietnascie | 20 dwadzieścia dwadziescia | 30 trzydzieści trzydziesci | 40 czterdzieści czterdziesci | 50 pięćdziesiąt piecdziesiat | 60 sześćdziesiąt szescdziesiat | 70 siedemdziesiąt siedemdziesiat | 80 osiemdziesiąt osiemdziesiat | 90 dziewięćdziesiąt dziewiecdziesiat | 100 sto | 200 dwieście dwiescie | 300 trzysta | 400 czterysta | 500 pięćset piecset | 600 sześćset szescset | 700 siedemset | 800 osiemset | 900 dziewięćset dziewiecset | 1000 tysiąc tysiac tysiące tysiace`,
  ),
  hundredsJoin: true,
  ordinals: numberWords(
    `1 pierwszy pierwszego | 2 drugi drugiego | 3 trzeci trzeciego | 4 czwarty czwartego | 5 piąty piaty piątego piatego | 6 szósty szosty szóstego szostego | 7 siódmy siodmy siódmego siodmego | 8 ósmy osmy ósmego osmego | 9 dziewiąty dziewiaty dziewiątego dziewiatego | 10 dziesiąty dziesiaty dziesiątego dziesiatego | 11 jedenasty jedenastego | 12 dwunasty dwunastego | 13 trzynasty trzynastego | 14 czternasty czternastego | 15 piętnasty pietnasty piętnastego pietnastego | 16 szesnasty szesnastego | 17 siedemnasty siedemnastego | 18 osiemnasty osiemnastego | 19 dziewiętnasty dziewietnasty dziewiętnastego dziewietnastego | 20 dwudziesty dwudziestego | 30 trzydziesty trzydziestego | 40 czterdziesty czterdziestego | 50 pięćdziesiąty piecdziesiaty pięćdziesiątego piecdziesiatego | 60 sześćdziesiąty szescdziesiaty sześćdziesiątego szescdziesiatego | 70 siedemdziesiąty siedemdziesiaty siedemdziesiątego siedemdziesiatego | 80 osiemdziesiąty osiemdziesiaty osiemdziesiątego osiemdziesiatego | 90 dziewięćdziesiąty dziewiecdziesiaty dziewięćdziesiątego dziewiecdziesiatego`,
  ),
  affiliations: vocabulary(`z ze od`),
  followers: vocabulary(
    `z ze od i w na do mam moj mój nowy dzwonię piszę kupiłem kupiłam chcę chciałem chciałam czy ten ta to proszę`,
  ),
  trades: vocabulary(
    `trans bud bruk mebel meble transport budownictwo usługi hurt piekarnia cukiernia kwiaciarnia warsztat serwis stolarnia drukarnia mleczarnia gospodarstwo restauracja księgarnia kawiarnia bar pizzeria zakład biuro`,
  ),
  spoken: {
    at: '@',
    małpka: '@',
    malpa: '@',
    podłoga: '_',
    minus: '-',
    kreska: '-',
    małpa: '@',
    kropka: '.',
    myślnik: '-',
    podkreślnik: '_',
    plus: '+',
  },
  possessives: vocabulary(`jego jej`),
  ofSomebody: phrases(`dziecka`),
  addressParts: phrases(`kod pocztowy | miejscowość | miasto | kod pocztowy i miasto`),
  townJoins: vocabulary(`w we`),
  teams: vocabulary(`zespół`),
  since: vocabulary(`od`),
  dateOrder: 'dmy',
});
