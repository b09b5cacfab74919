/** Size of names on a map of so many px in width, px. */
export const labelSize = ({ width }: { readonly width: number }): number => (width < 700 ? 11.5 : 13.5);
