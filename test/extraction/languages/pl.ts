import { type LabelledLanguage, labelled } from './labelled.ts';

export const pl: LabelledLanguage = {
  tuned: labelled(`
    Anna Kowalska | Dzień dobry, nazywam się Anna Kowalska i mam problem z fakturą
    Piotr Zieliński | nazywam sie piotr zieliński, paczka nie dotarła
    Kasia | Cześć, jestem Kasia, pisałam wczoraj
    Marek Wiśniewski | Jestem Marek Wiśniewski i czekam na zwrot
    Ewa Lis | mam na imię Ewa, nazwisko Lis // A: Pani nazwisko? // Ewa Lis
    Tomasz Mazur | Z tej strony Tomasz Mazur, dzwonię w sprawie umowy
    Joanna Krawczyk | voice: dzień dobry, mówi Joanna Krawczyk
    Adam Dudek | Tu Adam Dudek, proszę o telefon
    Magdalena Król | A: Jak się Pani nazywa? // magdalena król
    Paweł Jabłoński | A: Poproszę imię i nazwisko // Paweł Jabłoński
    Agnieszka Nowak | A: Jak masz na imię? // Agnieszka // A: A nazwisko? // nowak
    Zofia Sikora | A: Czy mogę prosić o Pana imię i nazwisko? // Tak, oczywiście, Zofia Sikora
    Jakub Wrona | Rezerwacja na nazwisko Jakub Wrona
    Olga Baran | Imię i nazwisko: Olga Baran⏎Zamówienie: 5512
    Krzysztof Bąk | moje imię to Krzysztof Bąk
    Monika Pawlak | mail: Dzień dobry,⏎⏎nie mogę się zalogować.⏎⏎Pozdrawiam,⏎Monika Pawlak
    Rafał Górski | mail: Szanowni Państwo,⏎⏎w załączeniu umowa.⏎⏎Z poważaniem⏎Rafał Górski
    Iwona Szulc | sms: tu Iwona Szulc, spóźnię się
    Michał Wójcik | A: Z kim rozmawiam? // Michał Wójcik
    Beata Kaczmarek-Lis | nazywam się Beata Kaczmarek-Lis
    - | Jestem klientką od lat
    - | Jestem z Krakowa
    - | Jestem zainteresowany tym autem
    - | To jest pilne
    - | jestem bardzo niezadowolona
    - | Mój syn ma na imię Kuba
    - | Rozmawiałem wczoraj z panią Hanną
    - | A: Jakie jest nazwisko panieńskie matki? // Majewska
    - | A: Jak wabi się Pani pies? // Burek
    - | A: Proszę podać nazwę użytkownika // gwiazdka7
    - | A: Jaka jest nazwa firmy? // Auto Serwis Kozioł
    - | A: Proszę przeliterować // ka o wu
    - | Doktor Sowa kazał mi zadzwonić
    - | Jestem Polką i mieszkam w Berlinie
    - | jestem wegetarianką
    - | Szukam pana Romana
    - | moja żona Marta zamówiła
    - | Tu Warszawa, leje deszcz
    - | zamówienie 4412 z 3 maja
    - | A: Jak się Pan nazywa? // wolę nie podawać
    Anna Kowalska | dzień dobry, z tej strony anna kowalska
    Anna Kowalska | Anna Kowalska z tej strony, dzwonię w sprawie faktury
    Anna Kowalska | nazywam się Anna Kowalska
    Marek Wiśniewski | A: Z kim mam przyjemność? // Marek Wiśniewski
    Kasia | hej, jestem Kasia
    Ola | mail: Cześć,⏎⏎wszystko działa.⏎⏎Pozdrawiam⏎Ola
    Wójcik | A: Pana nazwisko? // Wójcik
    Joanna Lis | Imię: Joanna⏎Nazwisko: Lis
    - | mój mąż nazywa się Piotr Nowak
    - | Jestem z Krakowa
    - | Rozmawiałam z panem Adamem
    - | A: Nazwisko panieńskie matki? // Dąbrowska
    - | Pani Ewo, nadal czekam
    - | są bilety na Dawida?
    - | Jestem Pielęgniarką
    - | Dziękuję bardzo. Do widzenia
  `),
  heldOut: labelled(`
    Łukasz Pietrzak | witam nazywam się łukasz pietrzak
    Dorota Michalska | Dzień dobry, jestem Dorota Michalska
    Grzegorz Wilk | A: Kto mówi? // Grzegorz Wilk
    Natalia Adamska | A: Proszę o podanie imienia i nazwiska // natalia adamska
    Ola | hej, mam na imię Ola
    Wojciech Duda | voice: tak, mówi Wojciech Duda
    Karolina Zając | mail: Cześć,⏎⏎kiedy dojdzie?⏎⏎Dziękuję,⏎Karolina Zając
    Bartosz Kubiak | Imię i nazwisko: Bartosz Kubiak
    Halina Ostrowska | stolik na nazwisko Halina Ostrowska
    Marcin Walczak | A: Jak się nazywasz? // marcin walczak
    - | jestem nowy
    - | To Wtorek był
    - | mój mąż Andrzej ma konto
    - | A: Nazwisko lekarza? // doktor Bielak
    - | A: W jakim mieście? // Gdańsk
    - | Pani Wanda była bardzo miła
    - | jestem uczulony na orzechy
    - | A: Imię pierwszego zwierzaka? // Mruczek
    - | Jestem Stałym klientem
    - | to Allegro zgubiło paczkę
  `),
};
