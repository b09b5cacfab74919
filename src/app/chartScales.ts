import { useMemo, useState } from "react";
import type { AtlasState } from "../store/atlas.ts";
import { TICK_S } from "../units/constants.ts";
import type { ChartSpec } from "../view/charts/chartTypes.ts";
import { extent } from "../view/charts/sample.ts";

type Extent = readonly [least: number, greatest: number];

/** Axes as they were first seen, by scenario and luck: a run that changes later must not move them by itself. */
const kept = new WeakMap<object, Map<string, Extent>>();

export interface ChartScales {
  readonly specs: readonly ChartSpec[];
  /** A line goes beyond its axis. */
  readonly isLeft: boolean;
  /** A person had them fitted, and nothing changed since. */
  readonly isFitted: boolean;
  readonly fit: () => void;
}

/** Charts with the axes that they keep, from the moment on when both runs are whole. */
export function useChartScales(specs: readonly ChartSpec[], state: AtlasState): ChartScales {
  const { base, seed, scenario, run, history, runVersion } = state;
  const [fitted, setFitted] = useState(-1);
  const endS = scenario.startS + scenario.endTick * TICK_S;
  const reaches = useMemo(() => specs.map((spec) => extent(spec, scenario.startS, endS)), [specs, scenario, endS]);
  const isWhole = run.hash !== "" && history.hash !== "";
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is kept changes when a person has it fitted
  const held = useMemo(() => {
    const scales = scalesOf(base);
    return specs.map((spec, i) => {
      const key = `${seed} ${spec.id}`;
      const reach = reaches[i];
      if (isWhole && reach && !scales.has(key)) scales.set(key, reach);
      const scale = scales.get(key);
      return scale === undefined ? spec : { ...spec, held: scale };
    });
  }, [specs, reaches, base, seed, isWhole, fitted]);
  const fit = () => {
    specs.forEach(({ id }, i) => {
      const reach = reaches[i];
      if (reach) scalesOf(base).set(`${seed} ${id}`, reach);
    });
    setFitted(runVersion);
  };
  const isLeft = held.some((spec, i) => isBeyond(reaches[i], spec.held));
  return { specs: held, isLeft, isFitted: fitted === runVersion, fit };
}

function scalesOf(base: object): Map<string, Extent> {
  const known = kept.get(base) ?? new Map<string, Extent>();
  kept.set(base, known);
  return known;
}

/** Of its span: so much room an axis leaves on either side of its lines. */
const MARGIN_SHARE = 0.1;

function isBeyond(now: Extent | null | undefined, held: Extent | undefined): boolean {
  if (now == null || held === undefined) return false;
  const margin = MARGIN_SHARE * (held[1] - held[0]);
  return now[0] < held[0] - margin || now[1] > held[1] + margin;
}
