import { type LabelledLanguage, labelled } from './labelled.ts';

export const it: LabelledLanguage = {
  tuned: labelled(`
    Giulia Neri | Buongiorno, mi chiamo Giulia Neri
    Paolo Conti | il mio nome è paolo conti
    Sara Bianchi | Sono Sara Bianchi
    Luca Ferri | A: Come si chiama? // luca ferri
    Marco Riva | A: Mi può dare il suo nome, per favore? // Certo, Marco Riva
    Elisa Galli | La prenotazione è a nome di Elisa Galli
    Davide Monti | ciao mi chiamo davide monti, il pacco non e arrivato
    Chiara | Ciao sono Chiara, ho scritto ieri
    Silvia Greco | A: Con chi parlo? // Silvia Greco
    Fabio Testa | A: Nome e cognome, per favore? // fabio testa
    Irene Longo | voice: sì pronto, sono Irene Longo
    Matteo Villa | Nome: Matteo Villa⏎Ordine: 8812
    Laura Costa | mail: Buongiorno,⏎⏎non riesco ad accedere.⏎⏎Cordiali saluti,⏎Laura Costa
    Enrico Sala | mail: Salve,⏎⏎allego il contratto.⏎⏎Grazie,⏎Enrico Sala
    Marta Fabbri | sms: sono Marta Fabbri, arrivo tardi
    Simone Gatti | A: Il suo nome? // Simone // A: E il cognome? // gatti
    Alessia Piras | Qui Alessia Piras, richiamo per il preventivo
    Dario Moretti | parla Dario Moretti
    Giorgia Ricci | prenotato a nome Giorgia Ricci
    Nicola De Angelis | il mio nome è Nicola De Angelis
    - | Sono interessato alla macchina
    - | Sono italiano
    - | A: Qual è il cognome da nubile di sua madre? // Romano
    - | È urgente
    - | sono di Napoli
    - | sono cliente da anni
    - | mio figlio si chiama Pietro
    - | Ho parlato con Roberta ieri
    - | È Vodafone che sbaglia
    - | A: Come si chiama il suo cane? // Fido
    - | A: Qual è il nome dell'azienda? // Officina Barone
    - | A: Il suo nome utente? // stellina88
    - | Il dottor Marini mi ha detto di chiamare
    - | sono vegetariana
    - | sono a Torino fino a venerdì
    - | A: Può fare lo spelling? // emme come Milano
    - | mia moglie Anna ha ordinato
    - | sono Molto deluso
    - | cerco la signora Pellegrini
    - | ordine 4412 del 3 maggio
    Giulia Colombo | buongiorno sono la signora giulia colombo
    Colombo | Sono la signora Colombo, ho un problema con la caldaia
    Marco de Santis | salve, mi chiamo marco de santis
    Paolo Greco | Pronto, sono Paolo Greco
    Greco | A: Il cognome? // Greco // 
    Stefano | mail: Ciao,⏎⏎tutto risolto, grazie!⏎⏎A presto⏎Stefano
    Ilaria Conti | sono Ilaria Conti, vi scrivo per il rimborso
    Ilaria Conti | qui Ilaria Conti, buonasera
    Ilaria Conti | A: Con chi ho il piacere di parlare? // Ilaria Conti, piacere mio
    Luca D'Angelo | Nome e cognome: Luca D'Angelo⏎Cell: 333 1234567
    Matteo Bruni | no scusi, Bruni, non Bruno: Matteo Bruni
    Chiara Longo | la prenotazione è intestata a Chiara Longo
    - | mio marito si chiama Franco Villa
    - | Sono Avvocato e ho bisogno della PEC
    - | sono Milanese ma vivo a Roma
    - | Sono di Napoli
    - | A: Qual è il nome da nubile di sua madre? // Bianchi
    - | La dottoressa Riva mi ha detto di chiamare
    - | Ciao Federica, grazie della risposta
    - | Ho parlato con Simone dell'assistenza
    - | Sono Infermiera e lavoro di notte
    - | il signor Neri del terzo piano mi ha dato il numero
    - | ci sono biglietti per Laura Pausini?
    - | Grazie mille. Arrivederci
  `),
  heldOut: labelled(`
    Federico Amato | salve, il mio nome è Federico Amato
    Valentina Serra | mi chiamo valentina serra e non funziona il codice
    Bruno Lombardi | A: Chi parla? // Bruno Lombardi
    Sofia Marino | A: Potrebbe dirmi il suo nome completo? // sofia marino
    Pietro Leone | Sono Pietro Leone e aspetto un rimborso
    Gaia | ciao sono Gaia
    Stefano Bruno | mail: Buonasera,⏎⏎attendo notizie.⏎⏎Distinti saluti⏎Stefano Bruno
    Ilaria Basile | voice: ehm sì mi chiamo Ilaria Basile
    Andrea Palmieri | Nome e cognome: Andrea Palmieri
    Michela Fiore | ho un tavolo a nome di Michela Fiore
    - | sono nuovo qui
    - | è Martedì e ancora niente
    - | mio marito Franco ha il conto
    - | A: Nome del medico? // Dottor Gallo
    - | A: In quale città? // È Bologna
    - | La signora Ferrara è stata gentile
    - | sono allergico
    - | A: Nome del suo primo animale? // Micio
    - | sono Cliente Gold
    - | A: Come si chiama? // preferisco non dirlo
  `),
};
