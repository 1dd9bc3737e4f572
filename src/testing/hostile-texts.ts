/**
 * Texts that careless storage changes, cuts, folds or runs. All are well-formed Unicode without NUL.
 *
 * @example
 * Object.values(hostileTexts).every((text) => text.isWellFormed()) // => true
 */
export const hostileTexts = {
  spaces: '  two before, two after  ',
  emoji: '👨‍👩‍👧 🇩🇪 \u{10ffff}',
  'right to left': 'مرحبا \u202eabc\u202c שלום',
  'combining marks': 'e\u0301 Z\u0351\u036b\u0343',
  'CJK beyond the basic plane': '𠮷野家 龍',
  quotes: `'"\`''""\\'\\"`,
  'SQL comment and statement': "'; DROP TABLE clientele_client; --",
  'parameters of SQL': '? ?1 $1 :name @name %s {0}',
  'patterns of LIKE': '%_[a-z]\\%',
  JSON: '{"a":[1,null]} \\u0000 \\ud800',
  'member of every object': '__proto__',
  constructor: 'constructor',
  'line ends': 'a\r\nb\nc\rd\u2028e\u2029f\u0085',
  'control characters': '\u0001\u0007\u001b[31m\u007f\u0080',
  'marks that cannot be seen': '\ufeff\u200b\u200d\u00ad\ufffe\uffff',
  'numbers in disguise': '1e309',
  'a number with a leading zero': '00042',
  null: 'null',
  'a colon and a bar': 'a:b|c d',
} as const;

/**
 * Texts that are no well-formed Unicode or hold NUL, which most engines change, cut or refuse.
 *
 * @example
 * illFormedTexts.NUL // => 'a\u0000b'
 */
export const illFormedTexts = {
  'first half of a pair': 'a\ud83d',
  'second half of a pair': '\ude00b',
  'halves in the wrong order': '\ude00\ud83d',
  NUL: 'a\0b',
} as const;
