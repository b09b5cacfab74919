/** How far a link of so many characters can be trusted to travel. */

/** What a camera still reads from a screen with ease. */
export const LONGEST_QR = 300;
/** What every mail program, messenger and board passes on whole. */
const LONGEST_ANYWHERE = 2000;

/** qr: also as a QR code; anywhere: in any message; file: better as a scenario file. */
export type LinkAdvice = "qr" | "anywhere" | "file";

export function linkAdvice(characters: number): LinkAdvice {
  if (characters <= LONGEST_QR) return "qr";
  return characters <= LONGEST_ANYWHERE ? "anywhere" : "file";
}
