/** The map that was published in 2021 and the world behind it (great-migration-2021): what vanishes and returns is what can be seen. */
import { expect, test } from "vitest";
import { step } from "../../src/engine/step.ts";
import { compiled } from "../../src/scenario/loaded.ts";
import { greatMigration2021 } from "../../src/scenario/presets/greatMigration2021.ts";
import { start } from "./worlds.ts";

const { scenario } = compiled(greatMigration2021);

/** China's percent by month, on the observed map and in truth. */
function china(seed: number): Map<string, { observed: number; actual: number }> {
  const world = start(scenario, seed);
  while (world.tick < scenario.endTick) step(world, []);
  const row = scenario.observation.rows.findIndex(({ id }) => id === "CN");
  const chinese = new Set(scenario.observation.rows[row]!.parts.map(({ region }) => region));
  return new Map(
    world.outputs.events.flatMap((event) => {
      if (event.kind !== "month-mapped") return [];
      const actual = event.trueShares.reduce((sum, share, r) => sum + (chinese.has(r) ? share : 0), 0);
      return [[event.month, { observed: event.observedShares[row]! * 100, actual: actual * 100 }]];
    }),
  );
}

test.each([1, 2, 3])(
  "O3: China at nothing in August and a fifth in September are what could be seen; the truth never jumps back (seed %i)",
  (seed) => {
    const months = china(seed);
    const [july, august, september] = ["2021-07", "2021-08", "2021-09"].map((month) => months.get(month)!);
    expect([july!.observed, august!.observed]).toEqual([0, 0]);
    expect(september!.observed).toBeGreaterThan(15);
    expect(august!.actual).toBeGreaterThan(15);
    expect(august!.actual - july!.actual).toBeLessThan(6); // some start again in secret, a fortnight after the closures
    const after = [...months].filter(([month]) => month >= "2021-08").map(([, row]) => row.actual);
    for (let i = 1; i < after.length; i += 1) expect(Math.abs(after[i]! - after[i - 1]!)).toBeLessThan(2.5);
  },
);
