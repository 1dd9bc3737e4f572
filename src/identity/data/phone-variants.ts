/** One way in which a country's numbers are written differently for the same line. */
export interface PhoneVariant {
  /** Fits the national digits, after the calling code. */
  readonly pattern: RegExp;
  /** Other ways to write the line, as replacements of the pattern. */
  readonly forms: readonly string[];
}

/**
 * Countries in which one line is known under several numbers.
 *
 * - Brazil: Anatel Resolution 553/2010 put a 9 before eight-digit mobile numbers; messengers still know older lines without it.
 * - Argentina: mobiles are dialled from abroad with a 9 before the area code, at home with a 15 after it.
 * - Mexico: until August 2019 mobiles were dialled from abroad with a 1; messengers keep it.
 * - Benin: since 30 November 2024 every number starts with 01.
 */
export const phoneVariants: readonly { readonly callingCode: string; readonly variants: readonly PhoneVariant[] }[] = [
  {
    callingCode: '+55',
    variants: [
      { pattern: /^([1-9]{2})9([6-9]\d{7})$/, forms: ['$1$2'] },
      { pattern: /^([1-9]{2})([6-9]\d{7})$/, forms: ['$19$2'] },
    ],
  },
  {
    callingCode: '+54',
    variants: [
      { pattern: /^9([1-8]\d{9})$/, forms: ['$1'] },
      { pattern: /^([1-8]\d{9})$/, forms: ['9$1'] },
      { pattern: /^(11)15(\d{8})$/, forms: ['9$1$2', '$1$2'] },
      { pattern: /^([2-3]\d{2})15(\d{7})$/, forms: ['9$1$2', '$1$2'] },
      { pattern: /^([2-3]\d{3})15(\d{6})$/, forms: ['9$1$2', '$1$2'] },
    ],
  },
  {
    callingCode: '+52',
    variants: [
      { pattern: /^1([2-9]\d{9})$/, forms: ['$1'] },
      { pattern: /^([2-9]\d{9})$/, forms: ['1$1'] },
    ],
  },
  {
    callingCode: '+229',
    variants: [
      { pattern: /^01(\d{8})$/, forms: ['$1'] },
      { pattern: /^([24-9]\d{7})$/, forms: ['01$1'] },
    ],
  },
];
