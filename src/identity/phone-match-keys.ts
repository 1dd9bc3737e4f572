import { phoneVariants } from './data/phone-variants.ts';

/**
 * The numbers under which the same line may have been written down: the number itself first, then the variants that its country's
 * reforms and mobile prefixes brought about. Keys find a likely match; they never replace what is stored, because forcing Brazil's
 * ninth digit on a landline makes a wrong number.
 *
 * @example
 * phoneMatchKeys('+5511987654321') // => ['+5511987654321', '+551187654321']
 * phoneMatchKeys('+551133334444') // => ['+551133334444']
 */
export function phoneMatchKeys(number: string): readonly string[] {
  const keys = [number];
  for (const { callingCode, variants } of phoneVariants) {
    if (!number.startsWith(callingCode)) continue;
    const national = number.slice(callingCode.length);
    for (const { pattern, forms } of variants) {
      if (!pattern.test(national)) continue;
      for (const form of forms) {
        const key = callingCode + national.replace(pattern, form);
        if (!keys.includes(key)) keys.push(key);
      }
    }
  }
  return keys;
}
