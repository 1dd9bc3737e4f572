import { type LabelledLanguage, labelled } from './labelled.ts';

export const nl: LabelledLanguage = {
  tuned: labelled(`
    Jan de Vries | Hallo, mijn naam is Jan de Vries
    Anouk Bakker | ik heet anouk bakker
    Piet Visser | Ik ben Piet Visser
    Sanne Smit | A: Hoe heet u? // sanne smit
    Bram Mulder | A: Mag ik uw naam, alstublieft? // Ja hoor, Bram Mulder
    Lotte Kok | De reservering staat op naam van Lotte Kok
    Daan Postma | hoi mijn naam is daan postma, pakketje is kwijt
    Fleur | Hoi, ik ben Fleur, ik mailde gisteren
    Ruud van Dijk | U spreekt met Ruud van Dijk
    Marieke Hendriks | A: Met wie spreek ik? // Marieke Hendriks
    Joost Peters | A: Uw voor- en achternaam graag? // joost peters
    Ilse Brouwer | voice: ja goedemorgen, met Ilse Brouwer
    Koen Dekker | Naam: Koen Dekker⏎Bestelling: 7712
    Esmée Vos | mail: Beste,⏎⏎ik kan niet inloggen.⏎⏎Met vriendelijke groet,⏎Esmée Vos
    Thijs Kuipers | mail: Hallo,⏎⏎lukt het morgen?⏎⏎Groeten,⏎Thijs Kuipers
    Hester Prins | sms: Hester Prins hier, ben iets later
    Wouter Schouten | A: Wat is uw voornaam? // Wouter // A: En uw achternaam? // schouten
    Femke van den Berg | mijn naam is Femke van den Berg
    Gijs Maas | tafel op naam van Gijs Maas
    Nienke Bos | dit is Nienke Bos, ik bel over de factuur
    - | Ik ben klant bij jullie
    - | Ik ben erg boos
    - | A: Wat is de meisjesnaam van uw moeder? // Jansen
    - | Dit is dringend
    - | ik ben in Utrecht tot vrijdag
    - | mijn zoon heet Sem
    - | Ik heb gisteren Kees gesproken
    - | Dit is Ziggo hun fout
    - | A: Hoe heet uw huisdier? // Snuf
    - | A: Wat is de naam van uw bedrijf? // Garage Verhoeven
    - | A: Uw gebruikersnaam? // zonnetje12
    - | Dokter Meijer heeft me doorverwezen
    - | ik ben Belg
    - | ik ben vegetariër
    - | A: Kunt u dat spellen? // v van victor
    - | mijn vrouw Linda heeft besteld
    - | ik zoek meneer Dijkstra
    - | Het is Maandag en nog niks
    - | bestelling 4412 van 3 mei
    - | A: Wat is uw naam? // dat zeg ik liever niet
    Sanne de Vries | goedemiddag, u spreekt met sanne de vries
    Sanne de Vries | Met Sanne de Vries, ik bel over mijn bestelling
    Jan-Willem van den Berg | mijn naam is jan-willem van den berg
    Bas | hoi, bas hier
    Bas Hendriks | A: Met wie spreek ik? // Met Bas Hendriks
    Koen | mail: Hoi,⏎⏎is goed!⏎⏎Groetjes,⏎Koen
    Lotte Smit | ik ben Lotte Smit
    Lotte Smit | nee, het is Smit, niet Smid. Lotte Smit
    Lotte Smit | de reservering staat op naam van Lotte Smit
    - | mijn man heet Piet Visser
    - | Ik ben Belg
    - | Ik sprak met Ellen van jullie
    - | A: Hoe heet uw hond? // Max
    - | Hallo Marieke, bedankt voor je bericht
    - | Ik sprak gisteren met Ellen
    - | Ik ben Verpleegkundige
    - | zijn er nog kaarten voor Davina?
    - | Bedankt voor alles. Tot ziens
  `),
  heldOut: labelled(`
    Sven Jacobs | goedemiddag, mijn naam is Sven Jacobs
    Eline Willems | ik heet eline willems en de code werkt niet
    Bas Timmermans | A: Wie is daar? // Bas Timmermans
    Noor Vermeulen | A: Kunt u mij uw volledige naam geven? // noor vermeulen
    Henk Scholten | Ik ben Henk Scholten en wacht op mijn geld
    Roos | hey, ik ben Roos
    Maarten Blom | mail: Goedendag,⏎⏎graag bellen.⏎⏎Vriendelijke groeten,⏎Maarten Blom
    Tess Koster | voice: eh ja ik heet Tess Koster
    Lars Evers | Volledige naam: Lars Evers
    Iris de Wit | ik heb gereserveerd op naam van Iris de Wit
    - | ik ben nieuw hier
    - | mijn man Erik heeft de rekening
    - | A: Naam van uw huisarts? // Dokter Smeets
    - | A: In welke stad? // Dit is Breda
    - | Mevrouw Kramer was heel aardig
    - | ik ben allergisch
    - | A: Naam van uw eerste hond? // Max
    - | ik ben Boos
    - | ik ben vaste klant
    - | A: Hoe heet u? // waarom wilt u dat weten
  `),
};
