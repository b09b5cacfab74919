import { describe, expect, test } from "vitest";
import { CLAIMS } from "../../src/data/claims.ts";
import { BLOCKS, FIRST_DAY } from "../../src/data/daily2022.ts";
import { MINING_AREAS } from "../../src/data/miningAreas.ts";
import { difficultyOf } from "../../src/engine/chain/target.ts";
import { retargetsOf, worldColumn } from "../../src/host/runTable.ts";
import type { Command } from "../../src/scenario/command.ts";
import { compileScenario } from "../../src/scenario/compile.ts";
import { compiled as compiledForPage } from "../../src/scenario/loaded.ts";
import { parseScenario } from "../../src/scenario/parseScenario.ts";
import { loadPreset, OPENING, PRESET_IDS } from "../../src/scenario/presets/index.ts";
import { kazakhstan2022 } from "../../src/scenario/presets/kazakhstan2022.ts";
import { WINTER_2022_PARAMETERS } from "../../src/scenario/presets/winter2022Parameters.ts";
import { problemText } from "../../src/scenario/problemText.ts";
import type { Scenario } from "../../src/scenario/types.ts";
import { windowsOf } from "../../src/scenario/windows.ts";
import { formatUtc, parseUtc } from "../../src/units/time.ts";
import { runWhole } from "../host/run.ts";

const compiled = compileScenario(kazakhstan2022);
if (!compiled.ok) throw new Error(problemText(compiled.problem));
const scenario = compiled.value;

const presets = await Promise.all(PRESET_IDS.map((id) => loadPreset(id)!));

test("every id loads the scenario of that id, the opening one first, and no other id does", () => {
  expect(presets.map((preset) => preset.id)).toEqual(PRESET_IDS);
  expect(presets[0]).toBe(OPENING);
  for (const id of ["atlantis-1999", "constructor", "__proto__", ""]) expect(loadPreset(id)).toBeUndefined();
});

test("a recorded world that the scenario itself changes says what is changed, and no other does", () => {
  expect(presets.filter(({ whatIf }) => whatIf !== undefined).map(({ id }) => id)).toEqual([
    "kazakhstan-forked",
    "no-china-ban",
    "announced-china-ban",
    "us-ban",
    "daily-difficulty",
    "leave-at-once",
  ]);
  const changed = presets.filter(
    ({ mode, rules, events }) =>
      mode === "hindcast" &&
      (rules !== undefined || events.some(({ isolated, source }) => isolated === true || /Invented/.test(source))),
  );
  expect(changed.filter(({ whatIf }) => whatIf === undefined)).toEqual([]);
});

describe.each(presets)("preset $id", (preset) => {
  test("is what the schema allows, as JSON too, and compiles", () => {
    const parsed = parseScenario(JSON.parse(JSON.stringify(preset)));
    expect(parsed).toEqual({ ok: true, value: preset });
    expect(compileScenario(preset)).toMatchObject({ ok: true, value: { id: preset.id } });
  });

  test("has two sentences of summary, a lesson, a place on the map for every region, and claims that exist", () => {
    expect(preset.summary.match(/[.!?](?= [A-Z]|$)/g)).toHaveLength(2);
    expect(preset.lesson.length).toBeGreaterThan(40);
    expect(preset.regions.filter((region) => MINING_AREAS[region.id] === undefined)).toEqual([]);
    const known = CLAIMS.map((claim) => claim.id);
    expect(preset.claims.filter((id) => !known.includes(id))).toEqual([]);
  });

  test("is the same run on the page as in the command line, and stands with its parameters at either end of their ranges", () => {
    expect(compileScenario(preset)).toEqual({ ok: true, value: compiledForPage(preset).scenario });
    const { parameters = [] } = preset;
    const all = (end: "low" | "high") => Object.fromEntries(parameters.map((row) => [row.id, row[end]]));
    const single = parameters.flatMap(({ id, low, high }) => [{ [id]: low }, { [id]: high }]);
    for (const values of [...single, all("low"), all("high")])
      expect([values, compileScenario(preset, values).ok]).toEqual([values, true]);
  });

  test("names a source for every row", () => {
    const rows = [
      ...[preset.machines, preset.regions, preset.events, preset.deliveries, preset.flows, preset.narrative].flat(),
      ...[preset.price, preset.fees, preset.observation, preset.recorded],
    ];
    for (const row of rows) expect(row.source.trim().length).toBeGreaterThan(3);
  });
});

describe("kazakhstan-2022", () => {
  test("has the model's twelve parameters, three of them its own, and eleven more that are figures of its file", () => {
    const { parameters = [], ...plain } = kazakhstan2022;
    expect(compileScenario({ ...plain, parameters: [...WINTER_2022_PARAMETERS] })).toEqual(compileScenario(plain));
    const others = parameters.filter(({ id }) => !WINTER_2022_PARAMETERS.some((row) => row.id === id));
    expect([WINTER_2022_PARAMETERS.length, others.length]).toEqual([11, 12]);
    const own = others.filter(({ source }) => source.startsWith("Our judgement for this scenario"));
    expect(own.map(({ id }) => id)).toEqual(["eagerness", "lead", "export-days"]);
    for (const { value, low, high } of parameters) expect(value >= low && value <= high).toBe(true);
  });

  test("starts from block 715,680 and its header, inside the first tick", () => {
    expect(scenario.anchor).toEqual({ height: 715_680, nBits: 0x170b98ab, timeS: 199 });
    expect(formatUtc(scenario.startS + scenario.anchor.timeS)).toBe("2021-12-25T09:03:19Z");
    expect(formatUtc(scenario.startS + scenario.endTick * 600)).toBe("2022-02-12T00:00:00Z");
  });

  test("each window's recorded blocks a day are the mean of the daily table", () => {
    for (const { id, fromUtc, toUtc, recordedBlocksPerDay } of kazakhstan2022.windows) {
      const day = (utc: string) => (parseUtc(utc)! - parseUtc(FIRST_DAY)!) / 86_400;
      const days = BLOCKS.values.slice(day(fromUtc), day(toUtc));
      const mean = days.reduce<number>((sum, blocks) => sum + blocks, 0) / days.length;
      expect([id, recordedBlocksPerDay]).toEqual([id, Math.round(mean * 10) / 10]);
    }
    expect(windowsOf(kazakhstan2022, scenario).map((window) => window.id)).toEqual(
      kazakhstan2022.windows.map((window) => window.id),
    );
  });

  test("recorded changes of difficulty follow from the recorded bits", () => {
    const { retargets } = kazakhstan2022.recorded;
    for (const [i, { nBits, changePercent }] of retargets.entries()) {
      if (i === 0) continue;
      const ratio =
        difficultyOf(Number.parseInt(nBits, 16)) / difficultyOf(Number.parseInt(retargets[i - 1]!.nBits, 16));
      expect(changePercent).toBeCloseTo((ratio - 1) * 100, 2);
    }
  });

  test("the true map holds all of the published hashrate, and the map's rows give the published shares back", () => {
    const installed = scenario.regions.map((region) =>
      region.installed.reduce((sum, count, m) => sum + count * scenario.machines[m]!.hashrateThs, 0),
    );
    const total = installed.reduce((sum, ths) => sum + ths, 0);
    const published = kazakhstan2022.recorded.months.find((row) => row.month === "2021-12")!.sharePercent;
    const hidden = scenario.regions.map((region) => region.hidden.at(-1)?.share ?? 0);
    type Parts = (typeof scenario.observation.rows)[number]["parts"];
    const seen = (parts: Parts, shares: readonly number[]) =>
      parts.reduce((sum, { region, weight }) => sum + weight * installed[region]! * shares[region]!, 0) / total;
    const open = hidden.map((share) => 1 - share);
    for (const { id, parts, hiddenParts } of scenario.observation.rows) {
      const share = seen(parts, open) + seen(hiddenParts, hidden);
      expect(Math.abs(share * 100 - published[id]!)).toBeLessThan(0.1);
    }
  });

  test("at least twelve regions, three of them out of the published row Other", () => {
    expect(scenario.regions.length).toBeGreaterThanOrEqual(12);
    const other = scenario.observation.rows.find((row) => row.id === "OTHER")!;
    expect(other.parts.length).toBeGreaterThanOrEqual(3);
  });
});

describe("kosovo-2022", () => {
  test("splits Kosovo from Other and leaves the world as large as it was", async () => {
    const kosovo = (await loadPreset("kosovo-2022"))!;
    const sum = (input: typeof kosovo) => input.regions.reduce((all, region) => all + region.hashrateEhs, 0);
    expect(sum(kosovo)).toBeCloseTo(sum(kazakhstan2022), 2);
    expect(kosovo.regions.find((region) => region.id === "XK")!.hashrateEhs / sum(kosovo)).toBeLessThan(0.001);
  });

  test("its ban changes no block count that could be told from luck", async () => {
    const run = compileOf((await loadPreset("kosovo-2022"))!);
    const withBan = blocksOf(run, []);
    const without = blocksOf(run, [{ tick: 0, kind: "remove-event", event: "xk-ban" }]);
    expect(without).toBeGreaterThanOrEqual(withBan);
    expect(without - withBan).toBeLessThan(12); // one standard deviation of a single day
  });
});

describe("steady-hash", () => {
  test("a block takes 600.6 s on average and retargets scatter by 3.15 %, though nothing switches", async () => {
    const steady = compileOf((await loadPreset("steady-hash"))!);
    const changes: number[] = [];
    let blocks = 0;
    let seconds = 0;
    for (let seed = 1; seed <= 60; seed += 1) {
      const run = runWhole(steady, seed, []);
      const retargets = retargetsOf(run);
      expect(retargets.length).toBeGreaterThanOrEqual(4);
      // The first period starts from an exact difficulty and scatters by one period's luck only.
      changes.push(...retargets.slice(1).map((row) => row.changePercent));
      const from = retargets[0]!;
      const to = retargets[3]!;
      blocks += to.height - from.height;
      seconds += to.headerTimeS - from.headerTimeS;
      const hashrate = worldColumn(run, "hashrateEhs");
      expect([hashrate[0], hashrate.every((value) => value === hashrate[0])]).toEqual([173.745025, true]);
    }
    const spread = Math.sqrt(changes.reduce((sum, change) => sum + change ** 2, 0) / changes.length);
    expect(spread).toBeGreaterThan(3.15 * 0.85);
    expect(spread).toBeLessThan(3.15 * 1.15);
    expect(Math.abs(seconds / blocks - 600.6)).toBeLessThan(4 * (600 / Math.sqrt(blocks)));
  });
});

function compileOf(input: Parameters<typeof compileScenario>[0]): Scenario {
  const result = compileScenario(input);
  if (!result.ok) throw new Error(problemText(result.problem));
  return result.value;
}

function blocksOf(run: Scenario, commands: readonly Command[]): number {
  return runWhole(run, 1, commands).blockTimesS.length;
}
