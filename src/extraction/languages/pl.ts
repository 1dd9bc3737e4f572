import { type Language, numberWords, phrases, vocabulary } from './language.ts';

/** Polish. */
export const pl = (): Language => ({
  code: 'pl',
  introductions: {
    strong: phrases(
      `imię i nazwisko to | ja niżej podpisana | ja niżej podpisany | jestem zapisana jako | jestem zapisany jako | mam na imię | moje imię | moje imię i nazwisko to | moje imię to | moje nazwisko | moje nazwisko to | moje pełne imię i nazwisko to | moje pełne imię to | może pan do mnie mówić | możesz mi mówić | można mi mówić | mów mi | mówią mi | mówią na mnie | nazwisko to | nazywam sie | nazywam się | niżej podpisana | niżej podpisany | pozwolę sobie przedstawić się | proszę mi mówić | proszę mówić mi | przedstawiam się | przy telefonie | rozmawia pan z | rozmawia pani z | rozmawiasz z | wszyscy mówią na mnie | właściwie nazywam się | z tej strony`,
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
      `dla kogo | dziecka | imię babci | imię córki | imię dziadka | imię dziecka | imię i nazwisko lekarza | imię i nazwisko odbiorcy | imię konsultanta | imię kota | imię lekarza | imię matki | imię męża | imię nauczyciela | imię ojca | imię pana | imię pani | imię pierwszego | imię psa | imię pupila | imię sprzedawcy | imię syna | imię twojego | imię twojej | imię ulubionego | imię zwierzaka | imię zwierzęcia | imię żony | jego imię | jego nazwisko | jej imię | jej nazwisko | kto pana obsługiwał | kto panią obsługiwał | login | nazwa banku | nazwa hotelu | nazwa pliku | nazwa produktu | nazwa restauracji | nazwa sklepu | nazwa szkoły | nazwa ulicy | nazwa użytkownika | nazwę hotelu | nazwę użytkownika | nazwisko konsultanta | nazwisko lekarza | nazwisko nauczyciela | nazwisko odbiorcy | nazwisko pacjenta | nazwisko panieńskie | nazwisko rodowe matki | nazwisko sprzedawcy | panieńskie nazwisko matki | wabi się | z kim pan rozmawiał | z kim pani rozmawiała`,
    ),
    spelling: phrases('przeliterować | przeliteruj | przeliteruje | literować | litera po literze | jak się pisze'),
    other: phrases(
      'kod pocztowy | numer zamówienia | numer konta | numer klienta | pesel | numer umowy | nip | mój numer klienta | mój numer zamówienia | mój numer umowy | mój numer konta | mój numer polisy',
    ),
  },
  nameParts: { given: vocabulary('imię imienia imieniem'), surname: vocabulary('nazwisko nazwiska nazwiskiem') },
  requests: phrases(
    `czy mogę | czy może pan | czy może pani | dyktować | jak | jak brzmi | kto mówi | może pan | może pani | możesz | napisać | napisz | o podanie | poda pan | poda pani | podać | podaj | podaj mi | poproszę | potrzebuję | potwierdzić | prosić o | prosiłabym | prosiłbym | proszę | proszę o | wpisz | z kim | zapisać`,
  ),
  replyOpeners: phrases(
    `a | aha | chętnie | cześć | dobry | dobry wieczór | dobrze | dokładnie | dzień dobry | dziękuję | eee | elo | halo | hej | imię | imię i nazwisko to | jasne | jestem | już mówię | już piszę | już podaję | mam na imię | moje imię | moje imię to | moje nazwisko | moje nazwisko to | mówi | mówi się | na | na imię mam | na nazwisko | nazwisko | nazwisko to | nazywam się | nie | nie nie | no | no dobra | no dobrze | no tak | oczywiście | oczywiście że tak | ok | okej | owszem | pan | pani | pewnie | proszę | proszę bardzo | przepraszam | siema | siemka | słucham | tak | tak słucham | tak tak | tak to ja | to ja | wczoraj | witam | yyy | z przyjemnością | z tej strony | zgadza się`,
  ),
  corrections: phrases(
    `chciałam powiedzieć | chciałem powiedzieć | chodziło mi o | literówka | ma być | miałam na myśli | miałem na myśli | miało być | nie czekaj | nie tak | nie zaraz | oj | pomyliłam się | pomyliłem się | pomyłka | poprawka | poprawnie | powinno być | prawidłowo | przepraszam | przepraszam chodzi o | przepraszam to | raczej | sorry | ups | znaczy | źle`,
  ),
  denials: phrases('nie nazywam się | nie mam na imię | moje nazwisko to nie | moje imię to nie'),
  negations: phrases('nie'),
  contrasts: phrases('ale | lecz | tylko'),
  greetings: phrases(
    'dzień dobry | cześć | hej | witam | witaj | dobry wieczór | szanowny panie | szanowna pani | szanowni państwo | drogi | droga | drodzy | siema | panie | pani',
  ),
  signOffs: phrases(
    `bardzo dziękuję | buziaki | całusy | ciepło pozdrawiam | cześć | do jutra | do usłyszenia | do widzenia | do zobaczenia | dobrej nocy | dzięki | dzięki i pozdrawiam | dzięki wielkie | dziękuję | dziękuję bardzo | dziękuję i pozdrawiam | dziękuję serdecznie | dziękuję z góry | dziękuję za pomoc | hej | kłaniam się | miłego dnia | miłego weekendu | miłego wieczoru | na razie | nara | narka | pa | papa | podpisano | pozdr | pozdrawiam | pozdrawiam ciepło | pozdrawiam serdecznie | pozdrawiamy | pozdrowienia | pozdrowionka | pozdrówka | przepraszam za kłopot | pzdr | serdecznie | serdecznie dziękuję | serdecznie pozdrawiam | serdeczności | spokojnego dnia | ściskam | trzymaj się | trzymajcie się | udanego dnia | ukłony | uściski | wszystkiego dobrego | z góry dziękuję | z góry dziękuję za odpowiedź | z podziękowaniami | z podziękowaniem | z poważaniem | z pozdrowieniami | z szacunkiem | z wyrazami poważania | z wyrazami szacunku | z wyrazami szacunku i poważania | życzę miłego dnia | łączę pozdrowienia | łączę wyrazy poważania | łączę wyrazy szacunku`,
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
      `dzwonić pod | dzwońcie na | kom | komórka | komórkowy | mój nr | mój nr to | mój numer | mój telefon to | nowy nr | nowy numer | nr | nr komórki | nr kontaktowy | nr telefonu | numer telefonu | numer to | oddzwonić na | oddzwoń na | pod numerem | proszę o telefon pod | stacjonarny | tel | tel praca | tel/fax | telefon | telefon kontaktowy | whatsapp | zadzwońcie na`,
    ),
    fax: phrases('faks | fax'),
    company: phrases(
      `firma | nazwa firmy | przedsiębiorstwo | pracodawca | nazwa przedsiębiorstwa | moja firma to | nasza firma to | instytucja`,
    ),
    address: phrases(
      `adres | adres dostawy | adres korespondencyjny | adres siedziby | adres to | adres zamieszkania | aktualny adres | dostawa na | mieszkam na | mieszkam przy | mieszkam teraz przy | mieszkam w | mój adres | mój adres to | mój nowy adres | mój nowy adres to | nowy adres | nowy adres to | przeprowadziłam się do | przeprowadziłam się na | przeprowadziłem się do | przeprowadziłem się na | siedziba | teraz mieszkam przy | wysłać na | zamieszkała | zamieszkały | zamieszkały przy`,
    ),
    position: phrases('stanowisko | dział | funkcja | zawód'),
    dateOfBirth: phrases(
      `data urodzenia | urodzony | urodzona | urodziłem się | urodziłam się | ur | moja data urodzenia to | data ur | urodziłem | urodziłam | ur. | urodzony dnia | urodzona dnia | rok urodzenia | data ur.`,
    ),
    other: phrases(
      'bilet | dowód | faktura | karta | klient nr | kod pocztowy | konto | krs | licznik | list przewozowy | mój numer klienta | mój numer konta | mój numer polisy | mój numer umowy | mój numer zamówienia | nip | nr faktury | nr klienta | nr konta | nr polisy | nr przesyłki | nr sprawy | nr umowy | nr zam | nr zamówienia | nr zgłoszenia | numer faktury | numer karty | numer klienta | numer konta | numer licznika | numer paczki | numer polisy | numer przesyłki | numer reklamacji | numer rezerwacji | numer seryjny | numer szkody | numer umowy | numer zamówienia | numer zgłoszenia | paczka | pesel | polisa | ppe | przesyłka | regon | reklamacja | rezerwacja | sprawa | sygnatura | szkoda | umowa | zamówienia | zamówienie | zgłoszenie',
    ),
  },
  familyFirst: phrases('nazwisko i imię'),
  employers: phrases(
    `pracuję w | pracuję dla | dzwonię z | reprezentuję | w imieniu firmy | z firmy | pracuję w firmie | w imieniu | jesteśmy z | moja firma to | nasza firma to | prowadzę | prowadzę firmę | z ramienia`,
  ),
  destinations: phrases(
    `adresu | dostarczyć | dostawa | dostawy | faktura na | mieszkam | mieszkam przy | mieszkam w | mieszkamy | moje mieszkanie | odbiór z | odebrać z | paczka | pod adresem | proszę wysłać | przeprowadziłam | przeprowadziłem | przeprowadzka | przesyłka | przyjechać na | wysyłka | wysłać | zam | zamieszkała | zamieszkały`,
  ),
  payments: vocabulary('przelew przelałem przelałam iban wpłata'),
  firstPerson: vocabulary('ja mam mój moja moje jestem nazywam'),
  copulas: vocabulary('to jest'),
  own: phrases(
    `dzwonić pod | dzwońcie na | jestem dostępna pod | jestem dostępny pod | jestem pod numerem | kontakt do mnie | kontakt ze mną | moj nowy numer | moja komórka | można do mnie dzwonić | można się ze mną kontaktować | mój adres e-mail to | mój adres mailowy | mój adres mailowy to | mój adres to | mój e-mail | mój e-mail to | mój email | mój mail | mój nowy numer | mój nr | mój nr to | mój numer | mój numer telefonu | mój tel | mój telefon | mój telefon to | na mojego maila | na mój adres | oddzwonić na | oddzwoń na | odpowiedź na | odpowiedź na adres | pisać na | pod moim numerem | proszę dzwonić | proszę dzwonić pod | proszę o kontakt | proszę o kontakt na | proszę o kontakt pod | proszę o oddzwonienie | proszę o telefon | proszę o telefon pod | proszę oddzwonić | proszę pisać na | przesłać mi na | wysłać na | wyślijcie na | zadzwońcie | zadzwońcie na | złapać mnie pod`,
  ),
  others: phrases(
    'córeczki | córki | dostałam od | dostałem od | dzwoniłam na | dzwoniłem na | jego data urodzenia | jego imię | jego mail | jego numer | jej data urodzenia | jej imię | jej mail | jej numer | moja babcia | moja córka | moja koleżanka | moja mama | moja siostra | moja żona | moje dziecko | mojego dziadka | mojego dziecka | mojego męża | mojego ojca | mojego syna | mojego taty | mojego wnuka | mojej babci | mojej córki | mojej mamy | mojej matki | mojej wnuczki | mojej żony | mój brat | mój dziadek | mój kolega | mój mąż | mój syn | mój szef | mój tata | nasz syn | nasza córka | nasze dziecko | naszego dziecka | naszego syna | naszego taty | naszej córki | naszej mamy | nazywa się | numer męża | numer żony | on nazywa się | on urodził się | ona nazywa się | ona urodziła się | paczkomat | pisałam na | pisałem na | przesłać do | synka | wasz numer',
  ),
  fillers: phrases(`eee | yyy | e | y | no | no więc | więc | wie pan | wie pani | znaczy | właściwie | w sumie | hm | ehm`),
  selfClauses: phrases(
    `chcę | chciałabym | chciałam | chciałbym | chciałem | choć | czekam | dzień dobry | dzwonię | ja | jestem | jeszcze raz | klient | klientka | kupiłam | kupiłem | mam | mieszkam | mieszkanie | moja | moje | mój | my | nasz | nasza | nie dostałam | nie dostałem | nie mam | nie mogę | nr | numer klienta | piszę | pokój | potrzebuję | proszę | przeprowadziłam | przeprowadziłem | stolik | szukam | umowa | ur | urodzona | urodzony | w sprawie | z tej strony | zamawiałam | zamawiałem | zamówienie | zamówiłam | zamówiłem | znowu`,
  ),
  givenNames: vocabulary(
    `aga aleksander alicja andrzej aneta ania aniela antek antoni antonina apolonia asia bartek bartlomiej bartosz bartłomiej
    basia beata beatka bogdan bogna bogumiła bogusław bożena bożydar bronisława czesław czesława damian danuta darek dariusz
    dawid dominika dorota edyta elżbieta eugeniusz ewelina filip franciszek franek genowefa gosia grażyna grzegorz grzesiek
    halina henryk ignacy irena iwona iza izabela jacek jadwiga jakub janek janina janusz jarek jarosław jerzy joanna jolanta
    józef justyna kacper kamil kamila karol karolina kasia katarzyna kazimiera kazimierz kinga klaudia krysia krystian krystyna
    krzysiek kuba leokadia leszek lucyna maciej maciek marcelina marcin marek marian mariola mariusz marlena maryla marzena
    mateusz michał michałek mieczysław mikołaj mirek mirosław mirosława ola olek oliwia patrycja patryk paweł przemysław
    radosław rafał róża ryszard sabina stanisław stanisława staś sylwester sylwia szczepan szymon sławomir tadeusz tomek tosia
    tymon urszula wacław wawrzyniec weronika wiesław wiesława wiktor wiktoria wioleta wioletta witold wojciech wojtek władysław
    władysława włodzimierz zbigniew zdzisław zdzisława zenon zofia zosia zuza zuzanna zygmunt łucja łukasz`,
  ),
  falsePositives: vocabulary(
    `abonentem adwokatem alergikiem allegro architektem babcia babcią bardzo bezrobotną bezrobotnym białorusinem brat bratem
    błędne celiakiem chora chory ciekaw ciekawa ciocia córka córką cudzoziemcem cukrzykiem czwartek członkiem człowiekiem
    diabetykiem do dziadek dziadkiem dzisiaj elektrykiem emerytem emerytką fanem fryzjerką gdańsk gościem gotowa gotowy góralem
    hydraulikiem inżynierem jedną jednym jeszcze jutro już katolikiem kawalerem kelnerem kelnerką kierowcą klient klientem
    klientka klientką kolega koleżanka krakowianinem kraków księgową kucharzem lekarzem lokator lokatorem lokatorka lokatorką
    mama mamą matka matką mąż mechanikiem mężatką mężem mieszkaniec mieszkanka na nadal najemcą nauczycielem nauczycielką
    niedziela niemcem niemcy niezadowolona niezadowolony nowa nowy obcokrajowcem obecnie oburzona oburzony od ofiarą ojcem
    ojciec pacjentem pacjentką paczka pan pani panną pasażerem pasażerką pewien pewna piątek pielęgniarką pilne po pod polakiem
    polką polska poniedziałek poznań prawnikiem problem prostu przed przerażony reklamacja rencistą rencistką rodzic rolnikiem
    rosjaninem rozczarowana rozczarowany sam sama sąsiad sąsiadem sąsiadka sąsiadką singlem siostra siostrą sobota sprzedawcą
    stałą stałym studentem studentką syn synem szef szefowa ślązakiem środa świadkiem taksówkarzem tata tatą tą teraz teściowa
    teść turystą tutaj tym uczulona uczulony ukrainką ukraińcem urzędniczką urzędnikiem użytkownikiem w warszawa warszawianką
    ważne wczoraj wdową wdowcem wdzięczna wdzięczny weganinem weganką wegetarianinem wegetarianką wrocław wściekły wtorek wujek
    właścicielem właścicielką z zadowolona zadowolony zainteresowana zainteresowany zamówienie zapisane zaskoczona zaskoczony
    zawsze zdenerwowana zdenerwowany ze zmęczona zmęczony zniesmaczony zła zły żona żoną łódź`,
  ),
  places: vocabulary('warszawa kraków wrocław poznań gdańsk łódź szczecin katowice lublin białystok gdynia polska'),
  toward: vocabulary('na do'),
  stopWords:
    vocabulary(`a adres albo ale bardzo bez będę będzie bo był była byłam byłem było chcę chciałabym chciałam chciałbym chciałem ci ciebie
    co czekam cześć czy dla dlaczego do dobry dostałam dostałem dzień dzięki dziękuję dzisiaj dziś dzwonię email gdy gdzie go
    hej i ich im imieniem imię ja jak jego jej jest jestem jeszcze jutro już kiedy kto ktoś kupiłam kupiłem lub ma mail mam mamy
    masz mi miałam miałem mieć między mną mnie mogę moja moje może możesz mój mówi mówić mu my na nad nas nasz nazwa nazwisko
    nazywam nic nie nikt nowy nr numer o od on ona oni ono oraz paczka pan pana pani panią panu państwo pisałam pisałem piszę po
    pod podawać pomoc potrzebuję problem prosto proszę przed przez przy są siebie się sprawa sprawie swój szukam ta tak także
    tam te tego tej telefon ten teraz też to tobie tu tutaj twoja twój ty tych tylko tym u w was wasz wczoraj we witam wolałabym
    wolałbym wolę wszystko wy z za zamawiałam zamawiałem zamówienie zamówiłam zamówiłem ze że żeby`),
  titles: vocabulary('mgr inż ks'),
  positions:
    vocabulary(`administracja adwokat architekt asystent asystentka biuro brygadzista burmistrz członek dentysta doradca dyrektor dyrektorka
    dział elektryk farmaceuta fizjoterapeuta geodeta handlowiec hydraulik inżynier kadry kierowca kierowniczka kierownik
    konsultant konsultantka koordynator koordynatorka ksiądz księgowa księgowość księgowy lekarz logistyka magazyn magazynier
    mechanik menedżer mistrz monter nauczyciel notariusz pełnomocnik pielęgniarka położna pracowniczka pracownik prawnik prezes
    proboszcz profesor programista programistka przedstawiciel radca recepcja referent sekretariat sekretarka sołtys specjalista
    specjalistka spedytor sprzątaczka sprzedawca sprzedaż stolarz technolog weterynarz wiceprezes windykacja wójt właściciel
    zakupy zaopatrzenie zaopatrzeniowiec zarządu zastępca zmiany`),
  universities: vocabulary(`uniwersytet`),
  interrogatives: vocabulary(`kto jak`),
  organisations: vocabulary(
    `-arnia adwokacka agencja apteka basen biblioteka biuro browar dom-kultury federacja firma fundacja gabinet geodezja gmina
    gminny gospoda grupa hotelik hurtownia instytut jubiler kancelaria karczma klinika klub krawiectwo księgarnia kwiaty liceum
    miasto miejski ministerstwo muzeum myjnia nieruchomości notarialna ogrodnictwo optyk ośrodek parafia pensjonat piekarnia
    podstawowa politechnika poradnia powiat powiatowy pracownia pralnia projektowanie prokuratura przedsiębiorstwo przedszkole
    przychodnia rachunkowe rada radcowska restauracja sąd serwis sklep spółdzielnia spółka stacja starostwo stolarnia
    stowarzyszenie szkoła szkółka szpital tartak teatr technikum ubezpieczenia uniwersytet urząd warsztat winnica wojewódzki
    wspólnota wulkanizacja wydawnictwo zajazd zakład zakłady zespół żłobek`,
  ),
  streets: vocabulary('ul ulica aleja aleje plac osiedle os rondo bulwar skwer'),
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
    `trans bud bruk mebel meble budownictwo usługi hurt cukiernia kwiaciarnia drukarnia mleczarnia gospodarstwo kawiarnia`,
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
