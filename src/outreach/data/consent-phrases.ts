/** Phrases that probably ask for silence, in one language. */
export interface ConsentPhrases {
  /** BCP 47. */
  readonly language: string;
  /**
   * Folded words, without accents and apostrophes (`don't` is `don t`). `a|b`: one of them; `a?`: or nothing; `$`: the end of a sentence.
   */
  readonly phrases: readonly string[];
}

const english = [
  'stop|quit|cease texting|messaging|emailing|mailing|calling|contacting|writing|spamming|harassing|bothering|pestering me|us|this|my|please|$',
  'stop|quit|cease sending me|us|these|texts|messages|emails|mails|mail|any|more|spam|ads|promotions|newsletters',
  'stop|end all|these|the|your the|these|your? texts|text|messages|emails|mails|calls|spam|ads|newsletters',
  'stop with the|these|your texts|messages|emails|mails|calls|spam',
  'no more texts|text|messages|emails|mails|calls|sms|spam|newsletters',
  'do|don|never not|t ever? text|message|email|mail|call|contact|write|spam me|us|this|again|anymore',
  'never text|message|email|mail|call|contact me|us|this|again',
  'leave me|us alone',
  'remove|delete|take my number|email|address from|off',
  'remove|delete|take me|us|my from|off',
  'unsubscribe me|us|please|from|this',
  'unsubscribe my email|number|address|phone',
  'want|like|wish|trying|need|how to|do|can i? unsubscribe me|from|please|$',
  'please unsubscribe',
  'opt me|us|this|my out',
  'want|like|wish|please to? opt out',
  'revoke|withdraw|withdrawing|revoking my consent|permission',
  'lose|forget|delete|erase my number',
  'have|got|reached the? wrong number',
  'no longer want|wish to receive|get|be',
  'not want|wish to? receive|get? your|these|any|more texts|messages|emails|mails|calls|spam',
  'don t want|wish any|more|your|these more? texts|messages|emails|calls|mails',
  'stop it|this please|now|$',
];

const french = [
  'ne|n me|nous contactez|contacte|appelez|appelle|ecrivez|ecris|textez|envoyez|envoie|derangez plus',
  'ne plus me|nous|etre|recevoir contacter|appeler|ecrire|envoyer|derange|contacte|de|vos|ces|aucun',
  'arretez|arrete|cessez|cesse|stop de|d m|me|nous|ces? envoyer|contacter|appeler|ecrire|harceler|spammer|ces|vos',
  'arretez|arrete|cessez vos|ces|les|tous messages|sms|mails|courriels|appels|envois',
  'ne|n veux|souhaite|desire plus recevoir|etre|de|vos|rien',
  'desabonnez|desinscrivez|retirez|supprimez|enlevez moi',
  'me desabonner|desinscrire',
  'plus de messages|sms|mails|courriels|appels|pub $',
  'laissez|laisse moi tranquille',
];

const spanish = [
  'no me escriban|escribas|escriba|llamen|llames|llame|contacten|manden|mandes|envien|envies|molesten|molestes',
  'dejen|deja|deje|dejad|paren|para de escribirme|llamarme|enviarme|mandarme|contactarme|molestarme|molestar|escribir|enviar|mandar',
  'no mas mensajes|sms|correos|llamadas|textos|publicidad|$',
  'no quiero|deseo mas? recibir|mensajes|correos|llamadas|publicidad|sms',
  'ya no quiero|deseo recibir|mas',
  'darme|denme|dame|deme|dadme de baja',
  'quitenme|quitame|borrenme|borrame|eliminenme|saquenme de|$',
];

const german = [
  'keine sms|nachrichten|mails|emails|anrufe|werbung|newsletter mehr',
  'nicht mehr schreiben|anrufen|kontaktieren|anschreiben|storen|kontaktiert|angerufen',
  'hort|horen|hor sie? auf',
  'melden|meldet sie? mich ab',
  'mich abmelden|austragen|abzumelden|auszutragen',
  'tragen|tragt|nehmen|nehmt sie? mich aus|von|vom|raus',
  'widerrufe meine|die|hiermit einwilligung|zustimmung|meine',
  'lasst|lassen sie? mich in ruhe',
  'loschen|loscht sie? meine nummer|daten',
];

const portuguese = [
  'pare|parem|para de me? mandar|enviar|ligar|escrever|contatar|contactar|incomodar|me|encher',
  'nao me mande|mandem|envie|enviem|ligue|liguem|escreva|escrevam|contate|contatem|contacte|contactem',
  'nao quero|desejo mais? receber|mensagens|ligacoes',
  'me descadastrar|descadastre|descadastra|descadastrem',
  'me tira|tire|tirem|remove|remova|removam|exclua da|dessa|desta|do|desse',
  'retire|retirem|remova|removam me|meu da|desta|numero',
  'sair da|desta|dessa lista',
  'chega de mensagens|sms|ligacoes|spam',
];

const italian = [
  'non scrivetemi|scrivermi|chiamatemi|chiamarmi|contattatemi|contattarmi|mandatemi|inviatemi',
  'smettete|smettetela|smetti|smettila|basta di|con? scrivermi|mandarmi|inviarmi|chiamarmi|messaggi|chiamate|mail',
  'non voglio|desidero piu? ricevere|essere|messaggi',
  'cancellatemi|toglietemi|rimuovetemi|cancellami|toglimi da|dalla|dall|$',
  'disiscrivetemi|disiscrivermi',
  'lasciatemi in pace',
];

const dutch = [
  'geen berichten|smsjes|sms|mails|telefoontjes|reclame|nieuwsbrief|nieuwsbrieven meer',
  'niet meer bellen|mailen|appen|smsen|contacteren|benaderen|schrijven|gebeld|benaderd',
  'stop met bellen|mailen|berichten|sturen|appen|smsen|mij|me',
  'schrijf|meld mij|me uit|af',
  'haal|verwijder mij|me van|uit',
  'laat mij|me met rust',
];

/**
 * The probable tier: such a phrase anywhere in a text blocks automation and asks a person. None of them revokes.
 *
 * @example
 * consentPhrases.map(({ language }) => language) // => ['en', 'fr', 'es', 'de', 'pt', 'it', 'nl']
 */
export const consentPhrases: readonly ConsentPhrases[] = [
  { language: 'en', phrases: english },
  { language: 'fr', phrases: french },
  { language: 'es', phrases: spanish },
  { language: 'de', phrases: german },
  { language: 'pt', phrases: portuguese },
  { language: 'it', phrases: italian },
  { language: 'nl', phrases: dutch },
];
