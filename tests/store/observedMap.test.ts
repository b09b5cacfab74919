import { beforeAll, describe, expect, test } from "vitest";
import { createRunBuilder } from "../../src/host/runBuilder.ts";
import { createRunTable, type RunTable } from "../../src/host/runTable.ts";
import { compiled } from "../../src/scenario/loaded.ts";
import { chinaBan2021 } from "../../src/scenario/presets/chinaBan2021.ts";
import { hindcast2019 } from "../../src/scenario/presets/hindcast2019.ts";
import { kazakhstan2022 } from "../../src/scenario/presets/kazakhstan2022.ts";
import {
  largestDifference,
  observedEhs,
  observedMapAt,
  rowDivision,
  rowTruths,
  SIMULATED_LAG_DAYS,
  sourcesAt,
} from "../../src/store/observedMap.ts";
import { publishedFigure } from "../../src/store/publishedFigure.ts";
import { TICK_S } from "../../src/units/constants.ts";
import { parseUtc } from "../../src/units/time.ts";
import { finish } from "../host/run.ts";

const loaded = compiled(hindcast2019);
const { input, scenario } = loaded;
let run: RunTable;
beforeAll(() => {
  run = finish(createRunBuilder(scenario, 1, []), createRunTable(scenario));
});
const state = () => ({ ...loaded, run, commands: [] });
const tickOf = (utc: string) => Math.round((parseUtc(utc)! - scenario.startS) / TICK_S);
const shareOf = (utc: string, source: "record" | "simulated", row: string) => {
  const map = observedMapAt(state(), tickOf(utc), source)!;
  return { ...map, share: map.rowShares[scenario.observation.rows.findIndex(({ id }) => id === row)]! };
};
const chinaEhs = (ehs: ArrayLike<number>) =>
  input.regions.reduce((sum, { country }, r) => sum + (country === "CN" ? ehs[r]! : 0), 0);

describe("at a moment there is only what had been published", () => {
  test("no map of those years was out before May 2020 was over, and no simulated one before its lag", () => {
    expect(sourcesAt(state(), tickOf("2019-10-10"))).toEqual([]);
    expect(observedMapAt(state(), tickOf("2019-10-10"), null)).toBeNull();
    expect(observedMapAt(state(), tickOf("2020-05-31T23:50Z"), "record")!.source).toBe("simulated");
    expect(observedMapAt(state(), tickOf("2020-06-01"), "record")).toMatchObject({
      source: "record",
      month: "2020-04",
    });
  });

  test("the record shows China at nothing in November 2021, when August's map was the newest", () => {
    expect(shareOf("2021-11-15", "record", "CN")).toMatchObject({ source: "record", month: "2021-08", share: 0 });
  });

  test("China's ban of 2021 lasts until the map that says China 0 % can be seen in it", () => {
    const ban = compiled(chinaBan2021);
    const at = {
      ...ban,
      run: finish(createRunBuilder(ban.scenario, 1, []), createRunTable(ban.scenario)),
      commands: [],
    };
    const china = ban.scenario.observation.rows.findIndex(({ id }) => id === "CN");
    const map = observedMapAt(at, ban.scenario.endTick, "record")!;
    expect([map.month, map.rowShares[china]]).toEqual(["2021-08", 0]);
    const before = observedMapAt(at, Math.round((parseUtc("2021-10-31")! - ban.scenario.startS) / TICK_S), "record")!;
    expect(before.rowShares[china]).toBeGreaterThan(0.4);
  });

  test("the simulated map has nothing in August and much in September, six weeks late; the true one does not jump", () => {
    const august = shareOf("2021-10-16T12:00Z", "simulated", "CN");
    const september = shareOf("2021-11-15T12:00Z", "simulated", "CN");
    expect([august.month, september.month]).toEqual(["2021-08", "2021-09"]);
    expect(august.share).toBe(0);
    expect(september.share).toBeGreaterThan(0.1);
    expect(september.publishedS - parseUtc("2021-10-01")!).toBe(SIMULATED_LAG_DAYS * 86_400);
    const truly = new Map(
      run.events.flatMap((event) =>
        event.kind === "month-mapped" ? [[event.month, chinaEhs(event.trueShares)] as const] : [],
      ),
    );
    for (const month of ["2021-07", "2021-08", "2021-09"]) expect(truly.get(month)).toBeGreaterThan(0.05);
    expect(Math.abs(truly.get("2021-09")! - truly.get("2021-08")!)).toBeLessThan(september.share / 2);
  });

  test("after a decision the map of this run comes first: the record is of another world", () => {
    const decided = { ...state(), commands: [{ kind: "remove-event", event: "ban-CN-XJ", tick: 0 }] as const };
    expect(observedMapAt(state(), tickOf("2021-11-15"), null)!.source).toBe("record");
    expect(observedMapAt(decided, tickOf("2021-11-15"), null)!.source).toBe("simulated");
  });
});

describe("what the map draws", () => {
  test("rows divide wholly over their regions: provinces and Other as the run began, a country alone", () => {
    const division = rowDivision(input, scenario);
    for (const row of division) expect(row.reduce((sum, [, share]) => sum + share, 0)).toBeCloseTo(1, 12);
    const china = division[scenario.observation.rows.findIndex(({ id }) => id === "CN")]!;
    expect(china.map(([region]) => input.regions[region]!.country)).toEqual(["CN", "CN", "CN", "CN"]);
    expect(new Set(china.map(([, share]) => Math.round(share * 100))).size).toBeGreaterThan(1);
  });

  test("addresses that only seem German are drawn in Germany, not back in China", () => {
    const opening = compiled(kazakhstan2022);
    const germany = opening.scenario.observation.rows.findIndex(({ id }) => id === "DE");
    const only = rowDivision(opening.input, opening.scenario)[germany]!;
    expect(only.map(([region]) => opening.input.regions[region]!.id)).toEqual(["DE"]);
  });

  test("its dots are its shares of its own month's hashrate", () => {
    const map = shareOf("2021-10-16T12:00Z", "simulated", "CN");
    const ehs = observedEhs(state(), map);
    expect(chinaEhs(ehs)).toBe(0);
    const mean = ehs.reduce((sum, value) => sum + value, 0);
    expect(mean).toBeGreaterThan(100);
    const us = input.regions.findIndex(({ id }) => id === "US");
    const row = scenario.observation.rows.findIndex(({ id }) => id === "US");
    expect(ehs[us]! / mean).toBeCloseTo(map.rowShares[row]!, 6);
  });

  test("the row furthest from the truth is named: China, unseen", () => {
    const tick = tickOf("2021-10-16T12:00Z");
    const worst = largestDifference(rowTruths(state(), observedMapAt(state(), tick, "simulated")!, tick))!;
    expect(worst).toMatchObject({ name: "China", publishedShare: 0 });
    expect(worst.trueShare).toBeGreaterThan(0.1);
    expect(largestDifference([])).toBeNull();
  });
});

test("a region has the figure of its own row, a part of a country that of the country, and each says how late it was", () => {
  const at = (id: string, source: "record" | "simulated") => {
    const map = observedMapAt(state(), tickOf("2021-11-16T12:00Z"), source)!;
    return publishedFigure(
      state(),
      map,
      input.regions.findIndex((region) => region.id === id),
    );
  };
  const august = input.recorded.months.find(({ month }) => month === "2021-08")!;
  expect(at("KZ", "record")).toEqual({
    row: "Kazakhstan",
    isOwn: true,
    share: august.sharePercent.KZ! / 100,
    lagDays: 61, // the map of August was out in October
  });
  expect(at("CN-XJ", "record")).toMatchObject({ row: "China", isOwn: false, share: 0 });
  const seen = at("CN-XJ", "simulated")!;
  expect(seen).toMatchObject({ row: "China", isOwn: false, lagDays: SIMULATED_LAG_DAYS });
  expect(seen.share).toBeGreaterThan(0.1);
});

test("a region that no row takes is seen nowhere", () => {
  const map = observedMapAt(state(), tickOf("2021-11-16T12:00Z"), "record")!;
  const alone = { ...scenario, observation: { ...scenario.observation, rows: [] } };
  expect(publishedFigure({ input, scenario: alone }, map, 0)).toBeNull();
});
