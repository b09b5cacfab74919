/** A run as plain tables: what a person who wants the data gets. */

import { REGION_COLUMNS, WORLD_COLUMNS } from "../../engine/frameColumns.ts";
import { chainBlocks } from "../../host/chainBlocks.ts";
import type { Cell } from "../../host/csv.ts";
import { regionFigure, retargetsOf } from "../../host/runTable.ts";
import { tickOfRow } from "../../scenario/frames.ts";
import type { AtlasState } from "../../store/atlas.ts";
import { TICK_S } from "../../units/constants.ts";
import { formatUtcMinute } from "../../units/time.ts";
import { decisionText } from "../../view/panels/decisionWords.ts";

export interface DataTable {
  /** Name of its CSV file, without the ending. */
  readonly name: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
}

/** Enough for any use, and far fewer characters than all that a computer keeps. */
const DIGITS = 9;

const short = (value: number): number => Number(value.toPrecision(DIGITS));

export function runTables(state: AtlasState): DataTable[] {
  return [framesOf, regionsOf, blocksOf, retargetsTable, shipmentsOf, decisionsOf, assumptionsOf].map((table) =>
    table(state),
  );
}

type Source = AtlasState;

function utcOf({ scenario }: Source, tick: number): string {
  return formatUtcMinute(scenario.startS + Math.round(tick * TICK_S));
}

function framesOf(state: Source): DataTable {
  const { run } = state;
  const rows = Array.from({ length: run.ready }, (_, row) => {
    const tick = tickOfRow(run, row);
    return [tick, utcOf(state, tick), ...run.columns.map((column) => short(column[row] ?? 0))];
  });
  return { name: "frames", columns: ["tick", "utc", ...WORLD_COLUMNS], rows };
}

/** Regions change a few times a day, so their table has a row where they do. */
function regionsOf(state: Source): DataTable {
  const { run, scenario } = state;
  const rows = run.regionRows.flatMap((row) => {
    const tick = tickOfRow(run, row);
    return scenario.regions.map(({ id }, region): Cell[] => [
      tick,
      utcOf(state, tick),
      id,
      ...REGION_COLUMNS.map((column) => short(regionFigure(run, region, column, row))),
    ]);
  });
  return { name: "regions", columns: ["tick", "utc", "region", ...REGION_COLUMNS], rows };
}

function blocksOf(state: Source): DataTable {
  const { run, scenario } = state;
  const { timesS, regions } = chainBlocks(run);
  const rows = timesS.map((timeS, i): Cell[] => [
    run.anchorHeight + 1 + i,
    new Date((scenario.startS + Math.round(timeS)) * 1000).toISOString().replace(".000", ""),
    scenario.regions[regions[i] ?? -1]?.id ?? "",
  ]);
  return { name: "blocks", columns: ["height", "utc", "region"], rows };
}

function retargetsTable(state: Source): DataTable {
  const rows = retargetsOf(state.run).map((event): Cell[] => [
    event.tick,
    utcOf(state, event.tick),
    event.height,
    short(event.difficulty),
    short(event.changePercent),
  ]);
  return { name: "retargets", columns: ["tick", "utc", "height", "difficulty", "changePercent"], rows };
}

function shipmentsOf(state: Source): DataTable {
  const { run, scenario } = state;
  const idOf = (region: number) => scenario.regions[region]?.id ?? "";
  const rows = run.shipments.map((row): Cell[] => [
    idOf(row.from),
    idOf(row.to),
    scenario.machines[row.machine]?.id ?? "",
    short(row.machines),
    short(row.lost),
    short(row.ehs),
    utcOf(state, row.departTick),
    utcOf(state, row.arriveTick),
  ]);
  const columns = ["from", "to", "machine", "machines", "lost", "ehs", "departUtc", "arriveUtc"];
  return { name: "shipments", columns, rows };
}

function decisionsOf(state: Source): DataTable {
  const { commands, input, scenario } = state;
  const rows = commands.map((command): Cell[] => [
    command.tick,
    utcOf(state, command.tick),
    decisionText(command, input, scenario),
  ]);
  return { name: "decisions", columns: ["tick", "utc", "text"], rows };
}

/** Every assumption that can be moved, moved or not. */
function assumptionsOf({ input, assumptions }: Source): DataTable {
  const rows = (input.parameters ?? []).map(({ id, name, unit, value }): Cell[] => [
    id,
    name,
    unit,
    assumptions[id] ?? value,
    value,
  ]);
  return { name: "assumptions", columns: ["id", "name", "unit", "value", "own"], rows };
}
