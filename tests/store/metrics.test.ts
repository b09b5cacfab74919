import { beforeAll, describe, expect, test } from "vitest";
import { COUNTRY_SHARES } from "../../src/data/countryShares.ts";
import { createRunBuilder } from "../../src/host/runBuilder.ts";
import { createRunTable, type RunTable, worldColumn } from "../../src/host/runTable.ts";
import { compiled } from "../../src/scenario/loaded.ts";
import { hindcast2019 } from "../../src/scenario/presets/hindcast2019.ts";
import { kazakhstan2022 } from "../../src/scenario/presets/kazakhstan2022.ts";
import { mappedCountryShares, trueCountryShares } from "../../src/store/countries.ts";
import { type FigureId, figureAt, figureSeries, recordedMachinePrice } from "../../src/store/metricFigures.ts";
import {
  attackPowerUsdPerHour,
  carbonMtPerYear,
  energyTwhPerYear,
  herfindahl,
  nakamotoCoefficient,
  powerGw,
  purchaseUsd,
  rentalUsdPerHour,
  scheduledBtc,
} from "../../src/store/metrics.ts";
import { observedMapAt } from "../../src/store/observedMap.ts";
import { parseUtc } from "../../src/units/time.ts";
import { finish } from "../host/run.ts";

const JANUARY_2022_EHS = 187.6;

describe("check values", () => {
  test("power: 187.6 EH/s at 45 J/TH and 10 % overhead are 9.3 GW and 81 TWh a year; at 38 and 55 J/TH 69 and 99", () => {
    expect(powerGw(JANUARY_2022_EHS, 45, 1.1)).toBeCloseTo(9.3, 1);
    const twh = [45, 38, 55].map((joules) => Math.round(energyTwhPerYear(powerGw(JANUARY_2022_EHS, joules, 1.1))));
    expect(twh).toEqual([81, 69, 99].map((value) => expect.closeTo(value, 0)));
  });

  test("carbon: 81 TWh at 500 g are 40 million tonnes", () => {
    expect(carbonMtPerYear(9.286, 500)).toBeCloseTo(40.7, 1);
  });

  test("51 % for rent at 42 million USD a day are 0.9 million an hour; its power alone 0.24 million at 5 cents", () => {
    const hashprice = 42e6 / (JANUARY_2022_EHS * 1000);
    expect(rentalUsdPerHour(JANUARY_2022_EHS, hashprice) / 1e6).toBeCloseTo(0.89, 2);
    expect(attackPowerUsdPerHour(9.286, 0.05) / 1e6).toBeCloseTo(0.24, 2);
  });

  test("machines for as much again cost 19 to 21 billion USD at 100 to 110 USD a TH/s", () => {
    expect(purchaseUsd(JANUARY_2022_EHS, 100) / 1e9).toBeCloseTo(18.8, 1);
    expect(purchaseUsd(JANUARY_2022_EHS, 110) / 1e9).toBeCloseTo(20.6, 1);
  });

  test.each([
    ["2019-09", 0.577, 1],
    ["2021-04", 0.257, 2],
    ["2021-08", 0.187, 2],
    ["2022-01", 0.214, 2],
  ])("countries in %s: index %f, more than half in %d, the row Other left out", (month, index, countries) => {
    const { OTHER: _left, ...named } = COUNTRY_SHARES.find((row) => row.month === month)!.sharePercent;
    const shares = Object.values(named).map((percent) => percent / 100);
    expect(herfindahl(shares)).toBeCloseTo(index, 2);
    expect(nakamotoCoefficient(shares)).toBe(countries);
  });

  test("what does not reach a half has no Nakamoto coefficient, and half is not more than half", () => {
    expect(nakamotoCoefficient([0.3, 0.2])).toBeNull();
    expect(nakamotoCoefficient([0.5, 0.1])).toBe(2);
    expect(herfindahl([1])).toBe(1);
  });

  test("the schedule: 144 blocks a day, and half the coins from a halving on", () => {
    expect(scheduledBtc(700_000, 86_400, 600)).toBe(144 * 6.25);
    expect(scheduledBtc(629_989, 20 * 600, 600)).toBe(10 * 12.5 + 10 * 6.25); // the block 630,000 is the first of the era
    expect(scheduledBtc(700_000, 900, 600)).toBe(1.5 * 6.25);
    expect(scheduledBtc(700_000, -5, 600)).toBe(0);
  });

  test("a recorded machine price is of a time near the moment, or there is none", () => {
    expect(recordedMachinePrice(parseUtc("2022-01-05")!)).toMatchObject({ usdPerTh: 110, date: "2021-12" });
    expect(recordedMachinePrice(parseUtc("2019-09-01")!)).toBeNull();
  });
});

describe("figures of a run", () => {
  const loaded = compiled(hindcast2019);
  let run: RunTable;
  beforeAll(() => {
    run = finish(createRunBuilder(loaded.scenario, 1, []), createRunTable(loaded.scenario));
  });
  const state = () => ({ ...loaded, run, commands: [] });
  const at = (id: FigureId, utc: string) =>
    figureAt(state(), id, Math.floor((parseUtc(utc)! - loaded.scenario.startS) / 3600));

  test("at the start China's provinces count as one country, and the index is the one of the map they came from", () => {
    const shares = trueCountryShares(state(), 0);
    expect(Math.max(...shares)).toBeGreaterThan(0.7);
    expect(figureAt(state(), "halfTrue", 0)).toBe(1);
    expect(figureAt(state(), "concentrationTrue", 0)).toBeCloseTo(0.577, 1);
    expect(figureAt(state(), "concentrationMapped", 0)).toBeNull(); // nothing was published
  });

  test("a map leaves Other out, and no place that Other was split into is counted as a country", () => {
    const map = observedMapAt(state(), 120_000, "record")!;
    const mapped = mappedCountryShares(loaded.input, loaded.scenario, map);
    expect(mapped).toHaveLength(loaded.scenario.observation.rows.length - 1);
    expect(trueCountryShares(state(), 0)).toHaveLength(mapped.length);
  });

  test("after the ban the map that was out says less concentrated than April's, and the truth has no month of nothing", () => {
    expect(at("concentrationMapped", "2021-11-15")).toBeCloseTo(0.187, 2);
    expect(at("concentrationTrue", "2021-11-15")!).toBeGreaterThan(0.1);
  });

  test("with a market machines have its price, scrap is counted, and the guard has a value", () => {
    const row = 15_000;
    const price = worldColumn(run, "machineUsdPerTh")[row]!;
    expect(figureAt(state(), "buyUsd", row)).toBeCloseTo(worldColumn(run, "hashrateEhs")[row]! * 1e6 * price, 0);
    expect(figureAt(state(), "wasteT", row)! / figureAt(state(), "scrapped", row)!).toBeCloseTo(0.01, 2);
    expect(figureAt(state(), "elasticity", row)).toBe(worldColumn(run, "elasticity")[row]);
  });

  test("coins beyond the schedule are the blocks beyond one in ten minutes, each worth its subsidy", () => {
    const row = 3000; // before the halving of May 2020
    const blocks = worldColumn(run, "height")[row]! - loaded.scenario.anchor.height;
    const scheduled = (row * 3600 - loaded.scenario.anchor.timeS) / 600;
    expect(figureAt(state(), "issuedBtc", row)).toBeCloseTo((blocks - scheduled) * 12.5, 3);
    expect(Math.abs(figureAt(state(), "issuedBtc", run.frames - 1)!)).toBeLessThan(60_000);
  });

  test("a series goes from the first frame to the last", () => {
    const series = figureSeries(state(), "powerGw", 20);
    expect(series).toHaveLength(20);
    expect(series[0]).toBe(figureAt(state(), "powerGw", 0));
    expect(series.at(-1)).toBe(figureAt(state(), "powerGw", run.frames - 1));
    expect(figureSeries({ ...state(), run: createRunTable(loaded.scenario) }, "powerGw", 20)).toHaveLength(1);
  });

  test("without a market the recorded price stands in, and nothing is scrapped or said to be", () => {
    const { orders: _orders, parameters: _parameters, ...plain } = kazakhstan2022;
    const opening = compiled(plain);
    const table = createRunTable(opening.scenario);
    finish(createRunBuilder(opening.scenario, 1, []), table);
    const there = { ...opening, run: table, commands: [] };
    const ehs = worldColumn(table, "hashrateEhs")[1500]!;
    expect(figureAt(there, "buyUsd", 1500)).toBeCloseTo(ehs * 1e6 * 110, 0);
    expect(figureAt(there, "wasteT", 1500)).toBeNull();
    expect(figureAt(there, "scrapped", 1500)).toBeNull();
  });
});
