import { parseUtc } from "../units/time.ts";
import type { ScenarioInput } from "./schema.ts";

/** What the scenario list shows of a scenario without loading it. Written from the presets by `npm run catalogue`. */
export interface CatalogueRow {
  readonly id: string;
  readonly title: string;
  /** Two sentences. */
  readonly summary: string;
  readonly fromUtc: string;
  readonly toUtc: string;
  readonly mode: ScenarioInput["mode"];
  readonly ideas: ScenarioInput["ideas"];
  /** Comes with the first load. */
  readonly opening: boolean;
  readonly figure: readonly FigureRegion[];
}

/** A region of the little map: EH/s at the start, and whether an event takes machines away there while the run lasts. */
export type FigureRegion = readonly [region: string, hashrateEhs: number, struck: boolean];

const TAKING: readonly ScenarioInput["events"][number]["kind"][] = ["internet-shutdown", "rationing", "ban"];

export function catalogueRow(input: ScenarioInput, opening: boolean): CatalogueRow {
  const { id, title, summary, startUtc, endUtc, mode, ideas, events, regions } = input;
  const inRun = ({ schedule }: (typeof events)[number]) => parseUtc(schedule.at(-1)![0])! > parseUtc(startUtc)!;
  const taking = events.filter((event) => TAKING.includes(event.kind) && inRun(event));
  const struck = new Set(taking.map(({ region }) => region));
  return {
    id,
    title,
    summary,
    fromUtc: startUtc,
    toUtc: endUtc,
    mode,
    ideas,
    opening,
    figure: regions.map((region) => [region.id, Math.round(region.hashrateEhs * 10) / 10, struck.has(region.id)]),
  };
}
