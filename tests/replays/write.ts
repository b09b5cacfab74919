/** Writes all golden files anew: `npx tsx tests/replays/write.ts`. Only in a change that says why they move. */
import { rmSync } from "node:fs";
import { RULES } from "../../src/scenario/linkState.ts";
import { compiled } from "../../src/scenario/loaded.ts";
import { loadPreset, PRESET_IDS } from "../../src/scenario/presets/index.ts";
import { TICKS_PER_DAY } from "../../src/units/constants.ts";
import { casesOf } from "./cases.ts";
import { leftOverFiles, writeGolden } from "./golden.ts";
import { replay } from "./replay.ts";

/** Checkpoints stand whole days apart, and these many of them at most besides the last. */
const CHECKPOINTS = 8;

function checkpointTicks(endTick: number): readonly number[] {
  const apart = Math.ceil(endTick / CHECKPOINTS / TICKS_PER_DAY) * TICKS_PER_DAY;
  const ticks = Array.from({ length: Math.ceil(endTick / apart) }, (_, i) => i * apart);
  return [...ticks, endTick];
}

for (const id of PRESET_IDS) {
  const { scenario } = compiled((await loadPreset(id))!);
  const ticks = checkpointTicks(scenario.endTick);
  const runs = casesOf(scenario).map((one) => {
    const { hash, table, checkpoints } = replay(scenario, { ...one, scenario: id, way: { kind: "whole" }, ticks });
    return { ...one, hash, table: table!, checkpoints };
  });
  writeGolden({ scenario: id, rules: RULES, endTick: scenario.endTick, runs });
  console.log(`${id}: ${runs.map(({ hash }) => hash).join(" ")}`);
}
for (const file of leftOverFiles()) rmSync(file);
