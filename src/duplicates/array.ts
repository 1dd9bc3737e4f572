/** The number at an index that lies within the array: the bound is the caller's. */
export const at = (numbers: { readonly [index: number]: number }, index: number): number => numbers[index] as number;
