/** A scenario as a small printed plate: its hashrate at the start, laid where the machines stand, and rings where they go dark. */
import type { FigureRegion } from "../../scenario/catalogue.ts";
import { PLATE } from "./plate.generated.ts";

/** Plate units, of a dot that would hold the whole world's hashrate. */
const WORLD_RADIUS = 26;
const LEAST_RADIUS = 0.9;
const LEAST_RING_RADIUS = 2.6;

export function ScenarioFigure({ figure }: { readonly figure: readonly FigureRegion[] }) {
  const worldEhs = figure.reduce((sum, [, ehs]) => sum + ehs, 0);
  const marks = figure.flatMap(([region, ehs, struck]) =>
    (PLATE.places[region] ?? []).map(([x, y, share]) => {
      const radius = WORLD_RADIUS * Math.sqrt((ehs * share) / worldEhs);
      return {
        key: `${region} ${x} ${y}`,
        x,
        y,
        struck,
        r: Math.max(radius, struck ? LEAST_RING_RADIUS : LEAST_RADIUS),
      };
    }),
  );
  marks.sort((a, b) => Number(a.struck) - Number(b.struck) || b.r - a.r);
  return (
    <svg className="scenario-figure" viewBox={`0 0 ${PLATE.width} ${PLATE.height}`} aria-hidden="true">
      <path className="figure-land" d={PLATE.land} />
      {marks.map(({ key, x, y, r, struck }) => (
        <circle key={key} className={struck ? "figure-ring" : "figure-dot"} cx={x} cy={y} r={r.toFixed(1)} />
      ))}
    </svg>
  );
}
