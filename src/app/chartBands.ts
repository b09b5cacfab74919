import type { SpreadBand, SpreadBands } from "../host/spread.ts";
import type { LoadedScenario } from "../scenario/loaded.ts";
import { shareRegions } from "../store/shareRegions.ts";
import { TICK_S } from "../units/constants.ts";
import type { ChartBand, ChartSpec } from "../view/charts/chartTypes.ts";

interface BandSource extends LoadedScenario {
  readonly spread: SpreadBands | null;
}

/** Where many runs lie, for one of the charts; none before they were simulated, and none where all runs are one. */
export function chartBands({ spread, scenario, input }: BandSource, { id, lines }: ChartSpec): readonly ChartBand[] {
  if (spread === null) return NONE;
  const x = spread.ticks.map((tick) => scenario.startS + tick * TICK_S);
  const band = (place: string, label: string, values: SpreadBand, scale: number, series?: number): ChartBand[] => {
    if (values.p5.every((low, point) => low === values.p95[point])) return [];
    const [low90, low50, high50, high90] = [values.p5, values.p25, values.p75, values.p95].map((column) =>
      Float64Array.from(column, (value) => value * scale),
    ) as [Float64Array, Float64Array, Float64Array, Float64Array];
    return [
      { id: `${place}-band`, label, x, low90, low50, high50, high90, ...(series === undefined ? {} : { series }) },
    ];
  };
  if (id === "shares") {
    return shareRegions(input).flatMap((r, i) =>
      band(input.regions[r]!.id, input.regions[r]!.name, spread.shares[i]!, 100, i + 1),
    );
  }
  const drawn = WORLD[id];
  const label = lines.find((line) => line.kind === "simulated")?.label ?? "";
  return drawn === undefined ? [] : band(id, label, spread.world[drawn.series], drawn.scale);
}

const NONE: readonly ChartBand[] = [];

/** Each chart's series, and what makes its figures those of the chart's lines. */
const WORLD: Readonly<
  Record<
    string,
    { readonly series: "hashrateEhs" | "blockIntervalS" | "difficulty" | "priceUsd"; readonly scale: number }
  >
> = {
  hashrate: { series: "hashrateEhs", scale: 1 },
  interval: { series: "blockIntervalS", scale: 1 / 60 },
  difficulty: { series: "difficulty", scale: 1e-12 },
  price: { series: "priceUsd", scale: 1 },
};
