import { type LabelledLanguage, labelled } from './labelled.ts';

export const de: LabelledLanguage = {
  tuned: labelled(`
    Jürgen Groß | Guten Tag, mein Name ist Jürgen Groß
    Anna Schmidt | ich heiße anna schmidt
    Klaus Weber | Ich bin Klaus Weber und brauche Hilfe
    Petra Vogel | Hier ist Petra Vogel
    Otto Lang | A: Wie heißen Sie? // otto lang
    Karl Braun | A: Dürfte ich Ihren Namen erfahren? // Gerne, Karl Braun
    Eva Koch | Der Tisch ist auf den Namen Eva Koch reserviert
    Timo Reinhardt | hi ich heisse timo reinhardt, mein paket ist weg
    Sabine Kurz | Guten Morgen, hier spricht Sabine Kurz
    Lena | Hallo, ich bin die Lena, ich hatte gestern geschrieben
    Uwe Seidel | A: Mit wem spreche ich? // Uwe Seidel
    Miriam Holz | A: Ihr Vor- und Nachname bitte? // miriam holz
    Björn Pohl | voice: ja guten Tag, mein Name ist Björn Pohl
    Greta Simon | Name: Greta Simon⏎Bestellung: 7712
    Frank Ebert | mail: Guten Tag,⏎⏎die Rechnung fehlt.⏎⏎Mit freundlichen Grüßen⏎Frank Ebert
    Nina Adler | mail: Hallo zusammen,⏎⏎klappt das morgen?⏎⏎Viele Grüße,⏎Nina Adler
    Ralf Busch | sms: Ralf Busch hier, komme 10 min später
    Hanna Wirth | A: Wie ist Ihr Vorname? // Hanna // A: Und der Nachname? // wirth
    Stefan Krüger | die Reservierung läuft auf den Namen Stefan Krüger
    Ilse Bergmann | am Apparat ist Ilse Bergmann
    - | Ich bin Kunde bei Ihnen
    - | Ich bin sehr unzufrieden
    - | A: Wie lautet der Mädchenname Ihrer Mutter? // Meier
    - | Das ist Quatsch
    - | A: Wie ist Ihr Name? // das möchte ich nicht sagen
    - | Ich bin Lehrerin und brauche eine Quittung
    - | mein Sohn heißt Jonas
    - | Ich habe gestern mit Frau Lehmann gesprochen
    - | Hier ist Chaos
    - | Das ist Telekom Schuld
    - | A: Wie heißt Ihr Haustier? // Bello
    - | A: Von welcher Firma rufen Sie an? // Autohaus Rieger
    - | A: Ihr Benutzername? // sternchen99
    - | Dr. Fuchs hat mich überwiesen
    - | ich bin Vegetarier
    - | ich bin in Hamburg
    - | A: Können Sie das buchstabieren? // Martha Anton Ida
    - | meine Frau Katrin hat bestellt
    - | ich suche Herrn Winkler
    - | Bestellung 4412 vom 3. Mai
    Hartmann | Guten Tag, hier spricht Frau Hartmann
    Klaus Hartmann | guten tag, mein name ist klaus hartmann
    Sabine Krüger | Sabine Krüger mein Name, ich rufe wegen der Rechnung an
    Jörg Weiß | hallo ich bin der jörg weiß und komme nicht rein
    Annika Vogt | A: Wie war Ihr Name noch gleich? // Vogt, Annika Vogt
    Meier | A: Wie ist Ihr Nachname? // Meier, mit e i
    Torsten | mail: Moin,⏎⏎klappt das noch bis Freitag?⏎⏎LG Torsten
    Uwe Seidel | Seidel, Uwe Seidel ist mein Name
    Uwe Seidel | Ich heiße übrigens Uwe Seidel
    Seidel | Seidel hier, guten Morgen
    Birgit Stahl | Nein, nicht Stahn, sondern Stahl. Birgit Stahl
    Friederike von Stetten | Ich bin Friederike von Stetten
    Lena Groß | Ja hallo, Lena Groß am Apparat
    - | Mein Nachbar Herr Köhler hat das Paket angenommen
    - | Ich bin Mieterin im dritten Stock
    - | Ich bin Kunde seit 2010
    - | Ich bin Elektriker
    - | Das ist Mist
    - | Frau Schneider von Ihnen hat mir das zugesagt
    - | A: Hier ist Frau Weber vom Kundendienst. Was kann ich tun? // Hallo Frau Weber, die Heizung ist kalt
    - | A: Wie heißt Ihre Katze? // Minka
    - | Meine Frau heißt Gabi Roth und ist mitversichert
    - | Ich bin Bäckerin und brauche eine Rechnung
    - | Grüße an das ganze Team
    - | Habt ihr noch Karten für Helene Fischer?
    - | Danke, Problem gelöst. Tschüss
  `),
  heldOut: labelled(`
    Tobias Engel | moin, mein name ist tobias engel
    Claudia Roth | Ich heiße Claudia Roth, es geht um meine Bestellung
    Mehmet Aydin | A: Wer ist am Apparat? // Mehmet Aydin
    Judith Arnold | A: Könnten Sie mir bitte Ihren vollständigen Namen nennen? // judith arnold
    Peter Haas | Ich bin Peter Haas und warte auf meine Gutschrift
    Svenja | hallo hier ist Svenja
    Dirk Lorenz | mail: Hallo,⏎⏎bitte um Rückruf.⏎⏎Beste Grüße⏎Dirk Lorenz
    Marlene Kraus | voice: äh ja ich heiße Marlene Kraus
    Holger Beck | Vor- und Nachname: Holger Beck
    Emma Winter | Tisch für zwei auf den Namen Emma Winter
    - | ich bin neu hier
    - | Das ist Dienstag passiert
    - | mein Mann Thomas hat das Konto
    - | A: Wie heißt Ihr Arzt? // Doktor Brandt
    - | A: In welcher Stadt? // Das ist Köln
    - | Herr Schuster war sehr nett
    - | ich bin Allergiker
    - | A: Name Ihres ersten Hundes? // Rex
    - | Ich bin Stammkunde
    - | A: Wie ist Ihr Name? // wozu brauchen Sie das?
  `),
};
