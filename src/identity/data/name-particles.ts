/**
 * Words that open a family name. They stand between the given and the family name, so that a first word is never one unless it is
 * written in lower case (`de la Cruz`) or another follows it.
 */
export const particles: ReadonlySet<string> = new Set(
  [
    ...['de', 'del', 'la', 'las', 'los', 'el', 'lo', 'san', 'santa'], // Spanish
    ...['da', 'das', 'do', 'dos'], // Portuguese
    ...['di', 'della', 'delle', 'dello', 'degli', 'dei', 'dal', 'dalla', 'li'], // Italian
    ...['du', 'des', 'le', "d'", "de l'", 'saint', 'st', 'ste'], // French
    ...['von', 'vom', 'zu', 'zum', 'zur', 'zu der', 'und', 'der', 'auf', 'am'], // German
    ...['van', 'den', 'ten', 'ter', 'te', 'vande', 'vanden', 'vander', "'t", "van't", 'op', 'uit', 'in', 'het'], // Dutch
    ...['af', 'av'], // Scandinavian
    ...['bin', 'ibn', 'bint', 'binti', 'binte', 'ben', 'ould', 'al', 'as', 'ash', 'ad', 'ar', 'abu', 'abou', 'abd'], // Arabic, Malay
    ...['بن', 'ابن', 'بنت', 'أبو', 'ابو', 'آل', 'ال', 'عبد'], // Arabic script
    ...['mac', 'mc', "o'", 'ní', 'ó', 'nic', 'ua', 'ap', 'ab', 'verch'], // Irish, Scottish, Welsh
  ].flatMap((word) => (word.includes(' ') ? [] : [word])),
);

/** Words between two halves of one family name: `Ortega y Gasset`. */
export const particleWords: ReadonlySet<string> = new Set(['y', 'e', 'i']);
