/** A line's mark in the legend: the same stroke, dash and marker as on the canvas, so that shape alone tells the kind. */
import type { LineKind } from "./chartTypes.ts";

interface SwatchProps {
  readonly kind: LineKind;
  readonly series: number | undefined;
}

export function Swatch({ kind, series }: SwatchProps) {
  return (
    <svg
      className={`chart-swatch chart-${kind}${series === undefined ? "" : ` chart-series-${series}`}`}
      viewBox="0 0 32 14"
      width="32"
      height="14"
      aria-hidden="true"
    >
      {kind === "estimated" && <rect className="chart-swatch-band" x="0" y="1" width="32" height="12" />}
      <path d="M0 7H32" />
      {kind === "recorded" && <path className="chart-swatch-square" d="M13.5 4.5h5v5h-5z" />}
      {kind === "claimed" && <path className="chart-swatch-diamond" d="M16 3l4 4-4 4-4-4z" />}
    </svg>
  );
}

/** The mark of many runs: a dark band within a light one, of no colour where every series has bands in its own. */
export function BandSwatch({ series }: { readonly series: number | undefined }) {
  return (
    <svg
      className={`chart-swatch chart-bands${series === undefined ? "" : " chart-bands-many"}`}
      viewBox="0 0 32 14"
      width="32"
      height="14"
      aria-hidden="true"
    >
      <rect className="chart-bands-outer" x="0" y="0" width="32" height="14" />
      <rect className="chart-bands-inner" x="0" y="4" width="32" height="6" />
    </svg>
  );
}
