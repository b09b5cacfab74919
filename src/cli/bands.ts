import { type Band, summarise } from "../host/ensemble.ts";
import type { Measures } from "../host/measures.ts";
import type { EnsembleHeader } from "./ensembleJob.ts";
import { round } from "./round.ts";

/** The bands of an ensemble's retargets, of blocks a day in its windows, and of its other measures: JSON, or lines to read. */
export function showBands(header: EnsembleHeader, measures: readonly Measures[], json: boolean): string {
  const bands = summarise(measures);
  const result = {
    scenario: header.scenario,
    rules: header.rules,
    runs: header.runs,
    ...(header.vary === true ? { varied: true } : {}),
    retargets: header.retargets.map(({ height, recordedPercent }) => {
      const band = bands[`retarget:${height}`];
      return { height, recordedPercent, reached: band?.runs ?? 0, ...quantiles(band) };
    }),
    windows: header.windows.map((window) => ({ ...window, ...quantiles(bands[`blocksPerDay:${window.id}`]) })),
    measures: Object.entries(bands)
      .filter(([id]) => !id.startsWith("retarget:") && !id.startsWith("blocksPerDay:"))
      .map(([id, band]) => ({ id, ...quantiles(band) })),
  };
  if (json) return JSON.stringify(result);
  const line = (label: string, recorded: string, band: ReturnType<typeof quantiles>) =>
    band.mean === null
      ? `${label}: not reached`
      : `${label}: recorded ${recorded}, mean ${band.mean}, 5 to 95 % of runs ${band.p5} to ${band.p95}`;
  return [
    `${result.scenario}: ${result.runs} runs${header.vary === true ? ", each with assumptions drawn for it" : ""}`,
    ...result.retargets.map((row) =>
      line(`retarget ${row.height}, percent`, String(row.recordedPercent ?? "none"), row),
    ),
    ...result.windows.map((row) =>
      line(`${row.id} (${row.fromUtc} to ${row.toUtc}), blocks a day`, String(row.recorded), row),
    ),
  ].join("\n");
}

function quantiles(band: Band | undefined) {
  const value = (of: "mean" | "p5" | "p25" | "p50" | "p75" | "p95") => (band === undefined ? null : round(band[of], 4));
  return {
    mean: value("mean"),
    p5: value("p5"),
    p25: value("p25"),
    p50: value("p50"),
    p75: value("p75"),
    p95: value("p95"),
  };
}
