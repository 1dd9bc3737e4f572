/**
 * What people write before an extension, by language. Longer words stand before their own beginnings.
 */
const extensionWords = [
  ...['extension', 'extn', 'ext', 'xtn', 'x'], // English
  ...['extensión', 'extensíon', 'anexo', 'interno', 'int'], // Spanish, Italian
  ...['ramal', 'extensão'], // Portuguese
  ...['poste'], // French
  ...['durchwahl', 'nebenstelle', 'dw'], // German
  ...['toestel', 'tst'], // Dutch
  ...['wewnętrzny', 'wewn', 'wew'], // Polish
  ...['добавочный', 'доб', 'внутренний', 'вн'], // Russian
  ...['anknytning', 'lokalnummer', 'lokal', 'alanumero'], // Swedish, Danish, Norwegian, Finnish
  ...['dahili'], // Turkish
  ...['تحويلة', 'داخلي'], // Arabic
  ...['内線', '內線', '分机', '分機', '转', '轉', '내선'], // Japanese, Chinese, Korean
  ...['ｅｘｔｎ', 'ｅｘｔ', 'ｘ', '＃', '#'],
];

/** An extension at the end of a number; the group holds its 1 to 7 digits. */
export const phoneExtensionPattern = new RegExp(`(?:${extensionWords.join('|')})[.:=]{0,2} ?(\\p{Nd}{1,7}) ?\\)?$`, 'iu');
