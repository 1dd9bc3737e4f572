/** Words that say one thing about consent when they stand alone. Written folded: lower case, without accents, spaces and punctuation. */
export interface ConsentWords {
  readonly says: 'opt-out' | 'opt-in' | 'opt-in-again' | 'help';
  /** BCP 47. */
  readonly language: string;
  readonly words: readonly string[];
  readonly citation: string;
}

/**
 * The exact tier: such a word alone says it. `opt-in-again` says it only where the address had opted out: a bare YES answers anything.
 *
 * @example
 * consentWords[0]?.words[0] // => 'stop'
 */
export const consentWords: readonly ConsentWords[] = [
  {
    says: 'opt-out',
    language: 'en',
    words: ['stop', 'quit', 'end', 'revoke', 'optout', 'cancel', 'unsubscribe'],
    citation: '47 CFR 64.1200(a)(10), in force since 2025-04-11',
  },
  { says: 'opt-out', language: 'en', words: ['stopall'], citation: 'Practice of carriers in the United States, 2025-05-14' },
  {
    says: 'opt-out',
    language: 'fr',
    words: ['arret', 'arrete', 'arretez', 'desabonner', 'desabonnement', 'desinscription'],
    citation: 'Practice of carriers in Canada and France; the others mean UNSUBSCRIBE',
  },
  {
    says: 'opt-out',
    language: 'es',
    words: ['parar', 'alto', 'baja', 'cancelar', 'darmedebaja'],
    citation: 'Mean STOP, CANCEL, UNSUBSCRIBE',
  },
  {
    says: 'opt-out',
    language: 'de',
    words: ['stopp', 'abmelden', 'abbestellen', 'austragen'],
    citation: 'Mean STOP, UNSUBSCRIBE',
  },
  {
    says: 'opt-out',
    language: 'pt',
    words: ['parar', 'pare', 'sair', 'cancelar', 'descadastrar'],
    citation: 'Mean STOP, QUIT, CANCEL, UNSUBSCRIBE',
  },
  {
    says: 'opt-out',
    language: 'it',
    words: ['disiscriviti', 'disiscrivimi', 'annulla', 'cancellami'],
    citation: 'Mean UNSUBSCRIBE, CANCEL',
  },
  { says: 'opt-out', language: 'nl', words: ['afmelden', 'uitschrijven', 'stoppen'], citation: 'Mean UNSUBSCRIBE, STOP' },
  { says: 'opt-in', language: 'en', words: ['start', 'unstop'], citation: 'Practice of carriers in the United States' },
  { says: 'opt-in-again', language: 'en', words: ['yes'], citation: 'Practice of carriers in the United States' },
  { says: 'opt-in-again', language: 'fr', words: ['oui'], citation: 'Means YES' },
  { says: 'opt-in-again', language: 'es', words: ['si'], citation: 'Means YES' },
  { says: 'opt-in-again', language: 'de', words: ['ja'], citation: 'Means YES' },
  { says: 'opt-in-again', language: 'pt', words: ['sim'], citation: 'Means YES' },
  { says: 'help', language: 'en', words: ['help', 'info'], citation: 'Practice of carriers in the United States' },
  { says: 'help', language: 'fr', words: ['aide'], citation: 'Practice of carriers in Canada' },
  { says: 'help', language: 'es', words: ['ayuda'], citation: 'Means HELP' },
  { says: 'help', language: 'de', words: ['hilfe'], citation: 'Means HELP' },
  { says: 'help', language: 'pt', words: ['ajuda'], citation: 'Means HELP' },
];

/** Words of politeness: beside an exact word they leave a doubt, and no more than that. Folded. */
export const politeWords: readonly string[] = [
  ...['please', 'pls', 'plz', 'thanks', 'thank', 'you', 'ok', 'okay', 'hi', 'hello', 'now', 'just', 'kindly', 'immediately'],
  ...['merci', 'svp', 'bonjour', 'por', 'favor', 'gracias', 'hola', 'ya', 'bitte', 'danke', 'hallo', 'obrigado', 'obrigada'],
  ...['ola', 'grazie', 'per', 'favore', 'alstublieft', 'bedankt'],
];

/** How telephones sign what is written on them; folded. Such a line is nobody's word. */
export const deviceSignatures: readonly string[] = [
  ...['sent from my', 'get outlook for', 'envoye de mon', 'enviado desde mi', 'enviado do meu', 'von meinem', 'inviato da'],
];
