/** Figures that are a slip of the pen or of the unit, and hashrate too small for a machine. */
import { expect, test } from "vitest";
import { problemText } from "../../src/scenario/problemText.ts";
import { fileWith, read } from "./fileWith.ts";
import { PLAIN_FILE } from "./plainFile.ts";

const provenance = { source: "nobody knows", mark: "P" };
const demand = { kind: "supply-demand", startUsd: 1e12, elasticity: -1, soldShare: 0.5 };

test.each<[string, unknown, RegExp]>([
  ["machines.0.hashrateThs", 1e12, /^machines\.0\.hashrateThs: at most 100,000, found 1000000000000$/],
  ["machines.0.efficiencyJPerTh", 1e12, /^machines\.0\.efficiencyJPerTh: at most 100,000, found 1000000000000$/],
  [
    "machines.0.released",
    "1999-05",
    /^machines\.0\.released: write a month as 2020-05, from 2009 to 2099, found "1999-05"$/,
  ],
  ["regions.0.tariffUsdPerKwh", 1e12, /^regions\.0\.tariffUsdPerKwh: at most 10, found 1000000000000$/],
  ["regions.0.carbonGPerKwh", 1e12, /^regions\.0\.carbonGPerKwh: at most 5,000, found 1000000000000$/],
  ["regions.0.covertMw", 1e12, /^regions\.0\.covertMw: at most 1,000,000, found 1000000000000$/],
  ["flows.0.machinesPerDay", 1e12, /^flows\.0\.machinesPerDay: at most 10,000,000, found 1000000000000$/],
  ["deliveries.0.knots.0.1", 1e12, /^deliveries\.0\.knots\.0\.1: at most 1,000, found 1000000000000$/],
  ["fees.btcPerBlock", [1e12], /^fees\.btcPerBlock\.0: at most 1,000, found 1000000000000$/],
  ["price.closes", [["2021-12-25", 1e12]], /^price\.closes\.0\.1: at most 100,000,000, found 1000000000000$/],
  [
    "price",
    { model: demand, geopoliticalSensitivity: 0, ...provenance },
    /^price\.model\.startUsd: at most 100,000,000, found 1000000000000$/,
  ],
  ["recorded.blocksByDay", [1e12], /^recorded\.blocksByDay\.0: at most 100,000, found 1000000000000$/],
  ["startUtc", "9998-01-01", /^startUtc: must not be before 2009-01-03, .*or after 2099-12-31, found "9998-01-01"$/],
  ["narrative.0.utc", "0001-01-01", /^narrative\.0\.utc: must not be before 2009-01-03/],
  ["events.0.schedule", [["9998-01-01", 1]], /^events\.0\.schedule\.0\.0: must not be before 2009-01-03/],
  ["events.0.schedule", [["2022-02-30", 1]], /^events\.0\.schedule\.0\.0: write a UTC time as/],
  [
    "regions.0.hashrateEhs",
    1e-6,
    /^regions\.0\.hashrateEhs: 0\.000001 EH\/s is less than one machine of any in its mix/,
  ],
  ["regions.1.storedEhs", 1e-6, /^regions\.1\.storedEhs: 0\.000001 EH\/s is less than one machine/],
])("%s = %j is refused by its path", (path, value, problem) => {
  const result = read(fileWith(path, value));
  expect(result.ok ? "taken" : problemText(result.problem)).toMatch(problem);
});

test("machines so large that none is left are refused, and a region without hashrate is none", () => {
  const machines = PLAIN_FILE.machines.map((machine) => ({ ...machine, hashrateThs: 1e5 }));
  const regions = PLAIN_FILE.regions.map((region) => ({ ...region, hashrateEhs: 0.01 }));
  const result = read(JSON.stringify({ ...PLAIN_FILE, machines, regions }));
  expect(result.ok ? "taken" : problemText(result.problem)).toMatch(
    /^regions\.0\.hashrateEhs: 0\.01 EH\/s is less than one machine/,
  );
  expect(read(fileWith("regions.0.hashrateEhs", 0)).ok).toBe(true);
});
