import { expect, test } from "vitest";
import type { MachineCount, MachineRow } from "../../src/host/machineRows.ts";
import { regionFigure } from "../../src/host/runTable.ts";
import { countMachines } from "../../src/store/machineCount.ts";
import { createTestAtlas } from "./testAtlas.ts";

const TICK = 1600;

test("machines are counted for a tick as the run's own frame has them, decisions in force", () => {
  const { store, settle } = createTestAtlas();
  settle();
  store.getState().decide({ tick: 1500, kind: "cut", region: "US", ticks: 300 });
  settle();
  let counted: MachineCount | null | undefined;
  countMachines(store, TICK, (machines) => {
    counted = machines;
  });
  expect(counted).toBeUndefined();
  settle();
  const { run, scenario } = store.getState();
  scenario.regions.forEach((_, region) => {
    const own = counted!.rows.filter((row) => row.region === region);
    const ehs = (of: keyof MachineRow["counts"]) =>
      own.reduce((sum, row) => sum + row.counts[of] * scenario.machines[row.machine]!.hashrateThs, 0) / 1e6;
    expect(ehs("on")).toBeCloseTo(regionFigure(run, region, "onEhs", TICK), 9);
    expect(ehs("idleOffline")).toBeCloseTo(regionFigure(run, region, "offlineEhs", TICK), 9);
  });
  const us = scenario.regions.findIndex(({ id }) => id === "US");
  expect(regionFigure(run, us, "onEhs", TICK)).toBe(0);
});

test("what was called off says nothing", () => {
  const { store, settle } = createTestAtlas();
  settle();
  let answers = 0;
  const callOff = countMachines(store, TICK, () => {
    answers += 1;
  });
  callOff();
  settle();
  expect(answers).toBe(0);
});
