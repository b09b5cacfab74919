/** `sim explain`: what it says of a moment is what the frame of that moment shows, and its parts add up. */
import { beforeAll, describe, expect, test } from "vitest";
import { type Explanation, explainWorld } from "../../src/cli/explanation.ts";
import { explanationText } from "../../src/cli/explanationText.ts";
import type { PreparedScenario } from "../../src/cli/options.ts";
import { wantedRunShare } from "../../src/engine/systems/power.ts";
import { LEDGER } from "../../src/host/ledger.ts";
import { type RunTable, regionFigure, worldColumn } from "../../src/host/runTable.ts";
import { worldAt } from "../../src/host/worldAt.ts";
import type { Command } from "../../src/scenario/command.ts";
import { kazakhstan2022 } from "../../src/scenario/presets/kazakhstan2022.ts";
import { KAZAKHSTAN, runWhole } from "../host/run.ts";
import { ID, simJson, simOk } from "./sim.ts";

const SEED = 3;
const COMMANDS: readonly Command[] = [{ tick: 0, kind: "remove-event", event: "kz-power-cut" }];
const PREPARED: PreparedScenario = { input: kazakhstan2022, scenario: KAZAKHSTAN, commands: COMMANDS };
/** The first and the last frame, midnight, and the middle of the shutdown. */
const TICKS = [0, 90, 1650, KAZAKHSTAN.endTick];

describe.each(TICKS)("at tick %i", (tick) => {
  let table: RunTable;
  let told: Explanation;
  beforeAll(() => {
    table = runWhole(KAZAKHSTAN, SEED, COMMANDS);
    told = explainWorld(PREPARED, worldAt(KAZAKHSTAN, SEED, COMMANDS, tick));
  });

  test("it is the frame that the cursor shows there", () => {
    const world = (column: Parameters<typeof worldColumn>[1]) => worldColumn(table, column)[tick]!;
    expect(told.hashrateEhs).toBe(world("hashrateEhs"));
    expect(told.powerMw / 1000).toBeCloseTo(world("powerGw"), 9);
    expect(told.chain.height).toBe(world("height"));
    expect(told.chain.difficulty).toBe(world("difficulty"));
    expect(told.chain.expectedIntervalS).toBe(world("blockIntervalS"));
    expect(told.chain.periodMeanIntervalS ?? 0).toBe(world("epochIntervalS"));
    expect(told.price.usd).toBe(world("priceUsd"));
    expect(told.price.hashpriceUsdPerPhDay).toBe(world("hashpriceUsdPerPhDay"));
    const ehs = Object.fromEntries(told.ledger.map((row) => [row.id, row.ehs]));
    expect(ehs.inTransitTo).toBeCloseTo(world("inTransitEhs"), 9);
    expect(ehs.stored).toBeCloseTo(world("storedEhs"), 9);
    told.regions.forEach(({ values: region }, r) => {
      const of = (column: Parameters<typeof regionFigure>[2]) => regionFigure(table, r, column, tick);
      expect(region.hashrateEhs).toBe(of("onEhs"));
      expect(region.powerMw).toBeCloseTo(of("powerMw"), 6);
      expect([region.linkShare, region.powerShare, region.licenceShare]).toEqual([
        of("connectivityShare"),
        of("gridShare"),
        of("legalShare"),
      ]);
    });
  });

  test("every machine ever bought is in one place", () => {
    const sum = told.ledger.reduce((all, row) => all + row.machines, 0);
    expect(sum).toBe(told.bought.machines);
    for (const { id } of LEDGER) {
      const inRows = told.machines.reduce((all, row) => all + row.counts[id], 0);
      expect(inRows).toBe(told.ledger.find((row) => row.id === id)!.machines);
    }
  });

  test("the channels of the price are the whole of it, and at break-even half the machines pay for their power", () => {
    const ln = Object.values(told.price.lnChannels).reduce((all, value) => all + value, 0);
    expect(told.price.startUsd * Math.exp(ln)).toBeCloseTo(told.price.usd, 6);
    for (const row of told.machines) {
      const machine = KAZAKHSTAN.machines.find(({ id }) => id === row.machine)!;
      const kwhPerThDay = (machine.efficiencyJPerTh * KAZAKHSTAN.pue * 86.4) / 3600;
      const income = told.price.hashpriceUsdPerPhDay / 1000;
      expect(row.breakEvenUsdPerKwh * kwhPerThDay).toBeCloseTo(income, 9);
      expect(wantedRunShare(row.breakEvenUsdPerKwh, row.breakEvenUsdPerKwh, KAZAKHSTAN.tariffSpread)).toBe(0.5);
    }
  });
});

test("orders, hosting, bans and spot prices have their places in it, and all adds up", () => {
  const orders = {
    paybackSoughtDays: 800,
    paybackPricedDays: 400,
    priceLagDays: 30,
    eagernessEhsPerDay: 1,
    makersEhsPerDay: 1,
    leadDays: 60,
    tariffUsdPerKwh: 0.05,
  };
  const regions = KAZAKHSTAN.regions.map((region) =>
    region.id === "US"
      ? { ...region, hosting: [{ tick: 0, mw: 2000 }] }
      : region.id === "CN-SC"
        ? { ...region, hosting: null }
        : region,
  );
  const us = KAZAKHSTAN.regions.findIndex(({ id }) => id === "US");
  const spot = { id: "spot", kind: "curtailment" as const, region: us, schedule: [{ tick: 3000, value: 0.1 }] };
  const prepared: PreparedScenario = {
    input: { ...kazakhstan2022, events: [...kazakhstan2022.events, { ...kazakhstan2022.events[0]!, id: "spot" }] },
    scenario: { ...KAZAKHSTAN, orders, regions, events: [...KAZAKHSTAN.events, spot] },
    commands: [],
  };
  const told = explainWorld(prepared, worldAt(prepared.scenario, 1, prepared.commands, 3001));
  const placed = Object.fromEntries(told.ledger.map((row) => [row.id, row.machines]));
  for (const id of ["on", "idleGrid", "idleUneconomic", "closed", "stored", "inTransitTo", "ordered", "scrapped"])
    expect([id, placed[id]! > 0]).toEqual([id, true]);
  expect(told.ledger.reduce((all, row) => all + row.machines, 0)).toBe(told.bought.machines);
  expect(told.regions[us]!.values).toMatchObject({ hostingMw: 2000, spotUsdPerKwh: 0.1 });
  expect(told.regions[us]!.values.powerMw).toBeLessThanOrEqual(2000);
  expect(told.regions[1]!.values).toMatchObject({ hostingMw: null, spotUsdPerKwh: null });
  expect(told.events.find((event) => event.id === "spot")).toMatchObject({ region: "US", value: 0.1 });
});

test("one block is no blocks", () => {
  const told = explainWorld(PREPARED, worldAt(KAZAKHSTAN, SEED, COMMANDS, 1));
  const after = (blocksToRetarget: number) => explanationText({ ...told, chain: { ...told.chain, blocksToRetarget } });
  expect(after(1)).toMatch(/, retarget in 1 block\n/);
  expect(after(2)).toMatch(/, retarget in 2 blocks\n/);
});

describe("sim explain", () => {
  test("--json names the conditions in force with their values, those left out not", async () => {
    const [history, calm] = await Promise.all([
      simJson("explain", ID, "--at", "2022-01-05T20:05Z"),
      simJson("explain", ID, "--at", "2022-01-05T20:05Z", "--without", "kz-internet-shutdown", "--seed", "2"),
    ]);
    expect(history).toMatchObject({ rules: 1, scenario: ID, seed: 1, utc: "2022-01-05T20:00:00Z", tick: 1650 });
    const shutdown = history.events.find((event: { id: string }) => event.id === "kz-internet-shutdown");
    expect(shutdown).toMatchObject({ region: "KZ", kind: "internet-shutdown", valueIs: "share with a link" });
    const linkShare = (result: Explanation) => result.regions.find((region) => region.id === "KZ")!.values.linkShare;
    expect(shutdown.value).toBe(linkShare(history));
    expect(linkShare(calm)).toBe(1);
    expect(calm.events.map((event: { id: string }) => event.id)).not.toContain("kz-internet-shutdown");
    expect(calm.seed).toBe(2);
  });

  test("without --json it is tables to read", async () => {
    const text = await simOk("explain", ID, "--at", "2022-01-05T20:00Z");
    expect(text).toMatch(
      /^kazakhstan-2022, seed 1, 2022-01-05T20:00:00Z \(tick 1650\): [\d.]+ EH\/s hash with [\d,]+ MW\n/,
    );
    for (const { title } of LEDGER) expect(text.split(title).length).toBeGreaterThan(2); // in both tables of machines
    expect(text).toMatch(/^kz-internet-shutdown in KZ since 2022-01-05T17:30:00Z: share with a link 0\.8 \(/m);
    expect(text).toMatch(
      /channels as ln: recorded -0\.\d{4}, macro 0\.0000, geopolitical 0\.0000(, \w+ 0\.0000){3}\n$/,
    );
  });
});
