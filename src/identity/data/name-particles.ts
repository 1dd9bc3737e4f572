/**
 * Words that open a family name. They stand between the given and the family name, so that a first word is never one unless it is
 * written in lower case (`de la Cruz`) or another follows it.
 */
export const particles: ReadonlySet<string> = new Set([
  ...['de', 'del', 'la', 'las', 'los', 'el', 'lo', 'san', 'santa', 'dela', 'delos'], // Spanish, Filipino
  ...['da', 'das', 'do', 'dos'], // Portuguese
  ...['di', 'della', 'delle', 'dello', 'degli', 'dei', 'dal', 'dalla', 'li'], // Italian
  ...['du', 'des', 'le', 'saint', 'st', 'ste'], // French
  ...['von', 'vom', 'zu', 'zum', 'zur', 'der', 'auf'], // German
  ...['van', 'den', 'ten', 'ter', 'te', 'vande', 'vanden', 'vander', "'t", "van't", 'op', 'het'], // Dutch
  ...['af', 'av'], // Scandinavian
  ...['bin', 'ibn', 'bint', 'binti', 'binte', 'ben', 'ould', 'al', 'abu', 'abou'], // Arabic, Malay
  ...['بن', 'ابن', 'بنت', 'أبو', 'ابو', 'آل', 'ال'], // Arabic script
  ...['mac', 'mc', 'ní', 'ó', 'nic', 'ua', 'ap', 'verch'], // Irish, Scottish, Welsh
]);

/** Words between two halves of one family name: `Ortega y Gasset`. */
export const particleWords: ReadonlySet<string> = new Set(['y', 'e', 'i']);
