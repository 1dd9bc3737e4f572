/** A phone number as it is compared. */
export interface PhoneParts {
  /** The last nine digits, without zeros in front: what national and international notations share. */
  readonly digits: number;
  /** The digits of the extension, or nothing. */
  readonly extension: string;
}

const extensionMark = /(?:;\s*ext=|\bext?\b|x|#)/i;
const leastDigits = 6;

/** Reads a number in any notation; fewer than six digits, or one digit all along, are no number. */
export function readPhone(text: string): PhoneParts | undefined {
  const mark = text.search(extensionMark);
  const digits = digitsOf(mark < 0 ? text : text.slice(0, mark)).slice(-9);
  if (digits.length < leastDigits || isOneDigit(digits)) return undefined;
  return { digits: Number(digits), extension: mark < 0 ? '' : digitsOf(text.slice(mark)) };
}

const digitsOf = (text: string): string => text.replaceAll(/\D+/g, '');

function isOneDigit(digits: string): boolean {
  for (let index = 1; index < digits.length; index += 1) if (digits[index] !== digits[0]) return false;
  return true;
}
