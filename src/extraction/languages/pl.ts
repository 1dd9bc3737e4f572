import { type Language, numberWords, phrases, vocabulary } from './language.ts';

/** Polish. */
export const pl = (): Language => ({
  code: 'pl',
  introductions: {
    strong: phrases(
      `nazywam się | mam na imię | moje imię to | moje imię i nazwisko to | moje nazwisko to | imię i nazwisko to | z tej strony | moje nazwisko | moje imię`,
    ),
    weak: phrases('jestem | mówi | dzwoni | pisze | tutaj | tu | nazywam'),
    neutral: phrases('to | to ja'),
    shared: vocabulary('to tu'),
    booking: {
      strong: phrases('na nazwisko | rezerwacja na nazwisko | zarezerwowane na nazwisko'),
      weak: phrases('rezerwacja dla | stolik dla | rezerwacja na'),
    },
    after: phrases('przy telefonie | z tej strony | tutaj | tu'),
  },
  questions: {
    name: phrases(
      `imię i nazwisko | imienia i nazwiska | imieniem i nazwiskiem | pana imię | pani imię | twoje imię | jak się pan nazywa | jak się pani nazywa | jak się nazywasz | jak się państwo nazywają | jak ma pan na imię | jak ma pani na imię | jak masz na imię | z kim rozmawiam | z kim mam przyjemność | kto mówi | kto dzwoni | pana nazwisko | pani nazwisko | twoje nazwisko | a nazwisko | jak się zwracać | na jakie nazwisko | na czyje nazwisko | godność | pani godność | pana godność | imię | nazwisko`,
    ),
    email: phrases(
      'adres e-mail | adres email | e-mail | email | pana maila | pani maila | adres mailowy | adres poczty elektronicznej | twój mail',
    ),
    phone: phrases(
      'numer telefonu | pana numer | pani numer | twój numer | numer kontaktowy | numer komórki | telefon kontaktowy | numer do kontaktu',
    ),
    company: phrases(
      'nazwa firmy | nazwę firmy | nazwa pana firmy | nazwa pani firmy | z jakiej firmy | jaką firmę | nazwa przedsiębiorstwa | dla jakiej firmy | gdzie pan pracuje | gdzie pani pracuje',
    ),
    address: phrases(
      'adres zamieszkania | adres dostawy | adres korespondencyjny | pana adres | pani adres | twój adres | adres do wysyłki | gdzie pan mieszka | gdzie pani mieszka | gdzie mieszkasz | pełny adres | adres',
    ),
    'date-of-birth': phrases(
      'data urodzenia | datę urodzenia | daty urodzenia | kiedy się pan urodził | kiedy się pani urodziła',
    ),
    'other-name': phrases(
      `nazwisko panieńskie | nazwisko panieńskie matki | nazwisko rodowe matki | panieńskie nazwisko matki | imię matki | imię ojca | imię psa | imię kota | imię zwierzaka | imię zwierzęcia | imię pierwszego zwierzaka | imię pupila | wabi się | nazwa użytkownika | nazwę użytkownika | login | nazwisko lekarza | imię lekarza | imię dziecka | imię syna | imię córki | imię męża | imię żony | nazwa hotelu | nazwę hotelu | nazwa banku | nazwa restauracji | nazwa produktu | nazwisko odbiorcy | imię i nazwisko odbiorcy | imię i nazwisko lekarza | nazwa ulicy | nazwisko pacjenta`,
    ),
    spelling: phrases('przeliterować | przeliteruj | przeliteruje | literować | litera po literze | jak się pisze'),
    other: phrases('kod pocztowy | numer zamówienia | numer konta | numer klienta | pesel | numer umowy | nip'),
  },
  nameParts: { given: vocabulary('imię imienia imieniem'), surname: vocabulary('nazwisko nazwiska nazwiskiem') },
  requests: phrases(
    'proszę | poproszę | czy mogę | czy może pan | czy może pani | podaj | podać | o podanie | potrzebuję | proszę o | może pan | może pani | możesz | prosić o | potwierdzić | jak brzmi | wpisz',
  ),
  replyOpeners: phrases(
    'tak | oczywiście | jasne | dobrze | ok | okej | dzień dobry | dobry wieczór | cześć | hej | witam | jestem | nazywam się | mam na imię | proszę | no tak | eee | yyy | pewnie | chętnie | dziękuję | na nazwisko | z tej strony | już podaję | mówi | moje nazwisko to | moje imię to | nazwisko | imię',
  ),
  corrections: phrases(
    'przepraszam chodzi o | to znaczy | znaczy | miałem na myśli | miałam na myśli | chciałem powiedzieć | chciałam powiedzieć | nie czekaj | nie zaraz | poprawka | przepraszam to | pomyłka | przepraszam powinno być',
  ),
  denials: phrases('nie nazywam się | nie mam na imię | moje nazwisko to nie | moje imię to nie'),
  negations: phrases('nie'),
  contrasts: phrases('ale | lecz | tylko'),
  greetings: phrases(
    'dzień dobry | cześć | hej | witam | witaj | dobry wieczór | szanowny panie | szanowna pani | szanowni państwo | drogi | droga | drodzy | siema | panie | pani',
  ),
  signOffs: phrases(
    `pozdrawiam | pozdrawiam serdecznie | serdecznie pozdrawiam | z pozdrowieniami | pozdrowienia | z poważaniem | z wyrazami szacunku | łączę pozdrowienia | łączę wyrazy szacunku | dziękuję | dziękuję i pozdrawiam | dzięki | dziękuję z góry | z góry dziękuję | dziękuję za pomoc | miłego dnia | do usłyszenia | do widzenia | do zobaczenia | pozdr | ukłony | życzę miłego dnia | wszystkiego dobrego | serdeczności`,
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
    name: phrases('imię i nazwisko | klient | osoba kontaktowa | kontakt | zamawiający | nazwisko i imię'),
    givenName: phrases('imię | imiona'),
    surname: phrases('nazwisko'),
    email: phrases('email | e-mail | mail | adres e-mail | mój email to | mój e-mail to | mój mail to | adres mailowy | poczta'),
    phone: phrases(
      'tel | telefon | kom | komórka | numer telefonu | nr telefonu | nr tel | tel kom | mój numer to | mój telefon to | mój numer | telefon komórkowy | pod numerem | proszę dzwonić pod',
    ),
    fax: phrases('faks | fax'),
    company: phrases('firma | nazwa firmy | przedsiębiorstwo | pracodawca'),
    address: phrases(
      'adres | adres dostawy | adres zamieszkania | mieszkam przy | mieszkam na | mieszkam w | mój adres to | adres korespondencyjny | zamieszkały | zamieszkała',
    ),
    position: phrases('stanowisko | dział | funkcja | zawód'),
    dateOfBirth: phrases(
      'data urodzenia | urodzony | urodzona | urodziłem się | urodziłam się | ur | moja data urodzenia to | data ur',
    ),
    other: phrases(
      'zamówienie | zamówienia | numer zamówienia | nr zamówienia | nr zam | faktura | numer faktury | nip | regon | pesel | krs | konto | numer konta | nr konta | klient nr | numer klienta | przesyłka | numer przesyłki | paczka | numer paczki | umowa | numer umowy | zgłoszenie | nr sprawy | karta | kod pocztowy',
    ),
  },
  familyFirst: phrases('nazwisko i imię'),
  employers: phrases(
    'pracuję w | pracuję dla | dzwonię z | dzwonię z firmy | piszę z firmy | reprezentuję | w imieniu firmy | jestem z firmy | z firmy',
  ),
  own: phrases(
    'mój email to | mój e-mail to | mój mail to | mój numer to | mój telefon to | mój numer | mój email | mój mail | proszę dzwonić pod | proszę pisać na | można do mnie dzwonić | mój adres to | kontakt do mnie',
  ),
  others: phrases(
    'jego numer | jej numer | jego mail | jej mail | mój mąż | moja żona | mój syn | moja córka | mój brat | moja siostra | mój szef | mój kolega | moja koleżanka | moja mama | mój tata | wasz numer | numer męża | numer żony | przesłać do | dzwoniłem na | dzwoniłam na | pisałem na | pisałam na | dostałem od | dostałam od',
  ),
  falsePositives:
    vocabulary(`klientem klientką zainteresowany zainteresowana niezadowolony niezadowolona zadowolony zadowolona bardzo nowy nowa stałym stałą polakiem polką niemcem ukraińcem ukrainką studentem studentką lekarzem nauczycielem nauczycielką właścicielem właścicielką
    wegetarianinem wegetarianką weganinem weganką uczulony uczulona chory chora zmęczony zmęczona zdenerwowany zdenerwowana wściekły rozczarowany rozczarowana pewien pewna gotowy gotowa ciekaw ciekawa pilne ważne poniedziałek wtorek środa czwartek piątek sobota niedziela dzisiaj jutro wczoraj
    warszawa kraków wrocław poznań gdańsk łódź polska niemcy człowiekiem sama sam tutaj teraz obecnie zawsze nadal jeszcze mamą tatą matką ojcem mężem żoną emerytem emerytką wdzięczny wdzięczna pan pani problem reklamacja zamówienie paczka allegro`),
  places: vocabulary('warszawa kraków wrocław poznań gdańsk łódź szczecin katowice lublin białystok gdynia polska'),
  stopWords:
    vocabulary(`i a ale lub albo oraz że żeby bo gdy jak co kto gdzie kiedy dlaczego czy w we z ze na do od po pod nad przed za przez dla bez o u przy między ja ty on ona ono my wy oni mnie mi mną ciebie tobie jego jej ich nas was im go mu się siebie
    mój moja moje twój twoja swój nasz wasz ten ta to te ci tego tej tym tych jest są był była było będę będzie jestem mam masz ma mamy mieć chcę chciałbym chciałabym chciałem chciałam potrzebuję mogę możesz może nie tak też także tylko już jeszcze bardzo tutaj tu tam teraz dziś dzisiaj wczoraj jutro
    proszę dziękuję dzięki dzień dobry cześć hej witam pan pana panu pani panią państwo imię imieniem nazwisko nazywam nazwa numer telefon email mail adres zamówienie paczka problem pomoc sprawie sprawa dzwonię piszę pisałem pisałam czekam szukam mówi wolę podawać ktoś nikt nic wszystko`),
  titles: vocabulary('mgr inż ks'),
  positions:
    vocabulary(`kierownik kierowniczka dyrektor dyrektorka prezes menedżer specjalista specjalistka asystent asystentka księgowy księgowa inżynier sekretarka konsultant konsultantka doradca sprzedawca handlowiec programista programistka koordynator koordynatorka
    pracownik pracowniczka lekarz adwokat prawnik radca architekt nauczyciel profesor właściciel wiceprezes zastępca referent przedstawiciel dział biuro`),
  organisations: vocabulary(
    'spółka bank uniwersytet szkoła instytut szpital klinika hotel restauracja agencja stowarzyszenie fundacja rada urząd przedsiębiorstwo zakład hurtownia sklep apteka centrum laboratorium studio kancelaria wydawnictwo',
  ),
  streets: vocabulary('ul ulica aleja aleje plac pl osiedle os rondo bulwar skwer'),
  numbers: numberWords(`0 zero | 1 jeden | 2 dwa | 3 trzy | 4 cztery | 5 pięć | 6 sześć | 7 siedem | 8 osiem | 9 dziewięć`),
  spoken: { małpa: '@', kropka: '.', myślnik: '-', podkreślnik: '_', plus: '+' },
});
