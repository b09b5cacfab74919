/**
 * Which map is on the plate, and how a link says it: nothing for the true one, else `published`, or `both.40` where the line
 * stands at 40 % of the plate; `.record` or `.simulated` after it where a person chose whose map.
 */

/** "record": figures that were published. "simulated": what a map of this run's addresses would show. */
export type MapSource = "record" | "simulated";

export interface MapView {
  readonly shown: "true" | "published" | "both";
  /** Where the line between both maps stands, 0 to 100 from the left; a link holds whole percents. */
  readonly percent: number;
  /** Null leaves the choice to the moment: the record, or the simulated map where decisions have left history. */
  readonly source: MapSource | null;
}

export const TRUE_MAP: MapView = { shown: "true", percent: 50, source: null };

/** The true map says nothing of a line or a source: neither is seen. */
export function encodeMapView({ shown, percent, source }: MapView): string {
  if (shown === "true") return "";
  return `${shown}${shown === "both" ? `.${Math.round(percent)}` : ""}${source === null ? "" : `.${source}`}`;
}

const MAP_VIEW = /^(?:published|both\.(100|[1-9]?\d))(?:\.(record|simulated))?$/;

/** Null where the text is none of ours. */
export function decodeMapView(text: string): MapView | null {
  const match = MAP_VIEW.exec(text);
  if (match === null) return null;
  const [, percent, source] = match;
  return {
    shown: percent === undefined ? "published" : "both",
    percent: Number(percent ?? TRUE_MAP.percent),
    source: (source as MapSource | undefined) ?? null,
  };
}
