/** How common a value is: bands of eight times each, 0 for the rarest. */
const mostCommon = 4;

/** The least relative frequency of each band above the rarest. */
const limits = [2 ** -16, 2 ** -13, 2 ** -10, 2 ** -7];

/** The band of a relative frequency. */
export function bandOf(frequency: number): number {
  let band = 0;
  while (band < mostCommon && frequency >= (limits[band] as number)) band += 1;
  return band;
}
