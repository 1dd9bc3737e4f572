/** What an accent colour does to the texts of a portal. */
export interface AccentContrast {
  /** The contrast of the accent as a text on white, from 1 to 21. */
  readonly onWhite: number;
  /** Black or white, whichever is easier to read on the accent. */
  readonly textColor: '#000000' | '#ffffff';
  /** The contrast of that text on the accent: 4.5 at least, for every accent. */
  readonly textContrast: number;
  /** Whether links in the accent can be read on white: 4.5 at least, level AA of WCAG 2.2, 1.4.3. */
  readonly readable: boolean;
}

const [black, white] = ['#000000', '#ffffff'] as const;
const levelAA = 4.5;

/**
 * The contrast of two colours as WCAG 2.2 defines it, from 1 to 21. Colours are `#rrggbb`.
 *
 * @example
 * contrastRatio('#000000', '#ffffff') // => 21
 */
export function contrastRatio(one: string, other: string): number {
  const [lighter = 0, darker = 0] = [luminance(one), luminance(other)].sort((left, right) => right - left);
  return (lighter + 0.05) / (darker + 0.05);
}

/**
 * How an accent colour can be read, `#rrggbb`.
 *
 * @example
 * accentContrast('#ffe066').readable // => false
 * accentContrast('#ffe066').textColor // => '#000000'
 */
export function accentContrast(accent: string): AccentContrast {
  const [onBlack, onWhite] = [contrastRatio(accent, black), contrastRatio(accent, white)];
  const textColor = onWhite >= onBlack ? white : black;
  return { onWhite, textColor, textContrast: Math.max(onBlack, onWhite), readable: onWhite >= levelAA };
}

/** The relative luminance of WCAG 2.2, from 0 to 1. */
function luminance(color: string): number {
  const channel = (at: number): number => {
    const share = Number.parseInt(color.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  };
  return 0.2126 * channel(1) + 0.7152 * channel(3) + 0.0722 * channel(5);
}
