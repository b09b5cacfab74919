/**
 * How two runs of one scenario are seen together, A and B, and how a link says it: nothing where B is seen alone, else `side`,
 * `difference`, or `wipe.40` where the handle stands at 40 % of the plate.
 */

export interface CompareView {
  /** "wipe": A left of a handle, B right of it. "side": one map each. "difference": B less A. */
  readonly shown: "off" | "wipe" | "side" | "difference";
  /** Where the handle stands, 0 to 100 from the left; a link holds whole percents. */
  readonly percent: number;
}

export const B_ALONE: CompareView = { shown: "off", percent: 50 };

export function encodeCompareView({ shown, percent }: CompareView): string {
  if (shown === "off") return "";
  return shown === "wipe" ? `wipe.${Math.round(percent)}` : shown;
}

const COMPARE_VIEW = /^(?:(side|difference)|wipe\.(100|[1-9]?\d))$/;

/** Null where the text is none of ours. */
export function decodeCompareView(text: string): CompareView | null {
  const match = COMPARE_VIEW.exec(text);
  if (match === null) return null;
  const [, whole, percent] = match;
  if (whole !== undefined) return { ...B_ALONE, shown: whole as CompareView["shown"] };
  return { shown: "wipe", percent: Number(percent) };
}
