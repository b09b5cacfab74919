import { describe, expect, test } from "vitest";
import { BLOCKS, FIRST_DAY } from "../../src/data/daily2022.ts";
import { difficultyOf } from "../../src/engine/chain/target.ts";
import { compileScenario } from "../../src/scenario/compile.ts";
import { findPreset, PRESETS } from "../../src/scenario/presets/index.ts";
import { kazakhstan2022 } from "../../src/scenario/presets/kazakhstan2022.ts";
import { parseScenario } from "../../src/scenario/schema.ts";
import { windowsOf } from "../../src/scenario/windows.ts";
import { formatUtc, parseUtc } from "../../src/units/time.ts";

const compiled = compileScenario(kazakhstan2022);
if (!compiled.ok) throw new Error(compiled.problem);
const scenario = compiled.value;

describe.each(PRESETS)("preset $id", (preset) => {
  test("is what the schema allows, as JSON too, and compiles", () => {
    const parsed = parseScenario(JSON.parse(JSON.stringify(preset)));
    expect(parsed).toEqual({ ok: true, value: preset });
    expect(compileScenario(preset)).toMatchObject({ ok: true, value: { id: preset.id } });
    expect(findPreset(preset.id)).toBe(preset);
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
    for (const { id, parts } of scenario.observation.rows) {
      const share = parts.reduce((sum, { region, weight }) => sum + weight * installed[region]!, 0) / total;
      expect(Math.abs(share * 100 - published[id]!)).toBeLessThan(0.1);
    }
  });

  test("at least twelve regions, three of them out of the published row Other", () => {
    expect(scenario.regions.length).toBeGreaterThanOrEqual(12);
    const other = scenario.observation.rows.find((row) => row.id === "OTHER")!;
    expect(other.parts.length).toBeGreaterThanOrEqual(3);
  });
});
