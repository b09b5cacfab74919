/** Whole runs in one call, and the scenario that the host's tests cut short. */
import { createHash } from "node:crypto";
import { createRunBuilder, type RunBuilder } from "../../src/host/runBuilder.ts";
import { applyRows, createRunTable, type RunTable } from "../../src/host/runTable.ts";
import type { Command } from "../../src/scenario/command.ts";
import { compileScenario } from "../../src/scenario/compile.ts";
import { kazakhstan2022 } from "../../src/scenario/presets/kazakhstan2022.ts";
import { problemText } from "../../src/scenario/problemText.ts";
import type { Scenario } from "../../src/scenario/types.ts";

const compiled = compileScenario(kazakhstan2022);
if (!compiled.ok) throw new Error(problemText(compiled.problem));
export const KAZAKHSTAN: Scenario = compiled.value;

/** Six days of it, not ending at midnight, the shutdown three days in. */
export const SHORT: Scenario = {
  ...KAZAKHSTAN,
  endTick: 870,
  events: KAZAKHSTAN.events.map((event) =>
    event.kind === "internet-shutdown"
      ? { ...event, schedule: event.schedule.map((step, i) => ({ ...step, tick: 400 + 30 * i })) }
      : event,
  ),
};

/** Builds all that is left of a run into a table, slice by slice. */
export function finish(builder: RunBuilder, table: RunTable, slice = 1500): RunTable {
  while (!builder.done()) applyRows(table, builder.advance(slice));
  table.hash = builder.hash();
  return table;
}

export function runWhole(scenario: Scenario, seed: number, commands: readonly Command[], slice?: number): RunTable {
  return finish(createRunBuilder(scenario, seed, commands), createRunTable(scenario), slice);
}

/** What two ways to the same run must agree in, to the last bit; of each column a digest, for there are a million numbers. */
export function contentOf({ version: _updates, columns, regionValues, ...content }: RunTable) {
  const hashes = (arrays: readonly Float64Array[]) =>
    arrays.map((array) => createHash("sha1").update(array).digest("hex"));
  return { ...content, columns: hashes(columns), regionValues: hashes(regionValues) };
}
