import { describe, expect, test } from 'vitest';
import { converse, names } from './conversation.ts';

interface Conversation {
  readonly said: readonly string[];
  readonly name: string | null;
}

const c = (name: string | null, ...said: string[]): Conversation => ({ said, name });

const conversations: Record<string, readonly Conversation[]> = {
  es: [
    c('Lucía Fernández', 'Hola, me llamo Lucía Fernández y tengo un problema'),
    c('Jorge Ramos', 'mi nombre es jorge ramos'),
    c('Ana María López', 'Buenas, soy Ana María López'),
    c('Pedro Gil', 'A: ¿Cómo se llama usted?', 'Pedro Gil'),
    c('Marta Ruiz', 'A: ¿Me puede dar su nombre completo, por favor?', 'Sí, claro, marta ruiz'),
    c('Carlos Vega', 'La reserva está a nombre de Carlos Vega'),
    c('Elena Mora', 'Le habla Elena Mora, de Sevilla'),
    c(null, 'Soy cliente desde hace años'),
    c(null, 'Soy de Madrid'),
    c(null, 'Estoy interesado en el coche'),
    c(null, 'A: ¿Cuál es su nombre de usuario?', 'Luna'),
    c(null, 'A: ¿Cuál es el apellido de soltera de su madre?', 'Serrano'),
    c(null, 'Es urgente'),
  ],
  pt: [
    c('João Silva', 'Oi, meu nome é João Silva'),
    c('Mariana', 'aqui é a Mariana'),
    c('Lucia dos Santos', 'A conta está no nome de Lucia dos Santos'),
    c('Bruno Nascimento', 'A: Qual é o seu nome completo?', 'bruno nascimento'),
    c('Rafael Lima', 'Olá, me chamo Rafael Lima e queria ajuda'),
    c('Paula Reis', 'Eu sou a Paula Reis'),
    c(null, 'Sou cliente há muito tempo'),
    c(null, 'Eu sou de São Paulo'),
    c(null, 'A: Qual é o nome da sua mãe?', 'Conceição'),
    c(null, 'A: Qual é o seu nome?', 'não quero dizer'),
    c(null, 'É urgente'),
  ],
  fr: [
    c('Céline Dubois', "Bonjour, je m'appelle Céline Dubois"),
    c('Marc Petit', 'mon nom est marc petit'),
    c('Luc Moreau', 'Je suis Luc Moreau'),
    c('Anne Roux', 'A: Comment vous appelez-vous ?', 'anne roux'),
    c('Paul Girard', 'A: Puis-je avoir votre nom, s’il vous plaît ?', 'Oui bien sûr, Paul Girard'),
    c('Sophie Blanc', 'La réservation est au nom de Sophie Blanc'),
    c(null, 'Je suis intéressé par la voiture'),
    c(null, 'Je suis Français et je cherche un appartement'),
    c(null, 'A: Quel est le nom de jeune fille de votre mère ?', 'Lambert'),
    c(null, "C'est urgent"),
    c(null, 'Je suis à Paris'),
  ],
  de: [
    c('Jürgen Groß', 'Guten Tag, mein Name ist Jürgen Groß'),
    c('Anna Schmidt', 'ich heiße anna schmidt'),
    c('Klaus Weber', 'Ich bin Klaus Weber und brauche Hilfe'),
    c('Petra Vogel', 'Hier ist Petra Vogel'),
    c('Otto Lang', 'A: Wie heißen Sie?', 'otto lang'),
    c('Karl Braun', 'A: Dürfte ich Ihren Namen erfahren?', 'Gerne, Karl Braun'),
    c('Eva Koch', 'Der Tisch ist auf den Namen Eva Koch reserviert'),
    c(null, 'Ich bin Kunde bei Ihnen'),
    c(null, 'Ich bin sehr unzufrieden'),
    c(null, 'A: Wie lautet der Mädchenname Ihrer Mutter?', 'Meier'),
    c(null, 'Das ist Quatsch'),
    c(null, 'A: Wie ist Ihr Name?', 'das möchte ich nicht sagen'),
  ],
  it: [
    c('Giulia Neri', 'Buongiorno, mi chiamo Giulia Neri'),
    c('Paolo Conti', 'il mio nome è paolo conti'),
    c('Sara Bianchi', 'Sono Sara Bianchi'),
    c('Luca Ferri', 'A: Come si chiama?', 'luca ferri'),
    c('Marco Riva', 'A: Mi può dare il suo nome, per favore?', 'Certo, Marco Riva'),
    c('Elisa Galli', 'La prenotazione è a nome di Elisa Galli'),
    c(null, 'Sono interessato alla macchina'),
    c(null, 'Sono italiano'),
    c(null, 'A: Qual è il cognome da nubile di sua madre?', 'Romano'),
    c(null, 'È urgente'),
  ],
  nl: [
    c('Jan de Vries', 'Hallo, mijn naam is Jan de Vries'),
    c('Anouk Bakker', 'ik heet anouk bakker'),
    c('Piet Visser', 'Ik ben Piet Visser'),
    c('Sanne Smit', 'A: Hoe heet u?', 'sanne smit'),
    c('Bram Mulder', 'A: Mag ik uw naam, alstublieft?', 'Ja hoor, Bram Mulder'),
    c('Lotte Kok', 'De reservering staat op naam van Lotte Kok'),
    c(null, 'Ik ben klant bij jullie'),
    c(null, 'Ik ben erg boos'),
    c(null, 'A: Wat is de meisjesnaam van uw moeder?', 'Jansen'),
    c(null, 'Dit is dringend'),
  ],
};

describe.each(Object.entries(conversations))('%s', (language, rows) => {
  test.each(rows)('$said → $name', ({ said, name }) => {
    const found = names(converse(said, {}, { languages: [language] }).findings);

    expect(found).toEqual(name === null ? [] : [name]);
  });
});
