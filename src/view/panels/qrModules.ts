import { encode } from "uqr";

/** Light modules around the code without which cameras do not find it. */
const QUIET_MODULES = 4;

/** The code of a text by rows, true where it is dark, its quiet zone included. Long texts get less room for errors. */
export function qrModules(text: string): readonly (readonly boolean[])[] {
  const ecc = text.length <= 150 ? "M" : "L";
  return encode(text, { ecc, border: QUIET_MODULES }).data;
}
