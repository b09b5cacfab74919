import { describe, expect, test } from "vitest";
import { recordBetween, recordOf } from "../../src/host/hindcastRecord.ts";
import { type RunHindcasts, runTask } from "../../src/host/hindcastTask.ts";
import { horizonsOf, originsOf, ROLLING, rollingRuns, rollOrigins } from "../../src/host/rollingOrigins.ts";
import { hindcast2019 } from "../../src/scenario/presets/hindcast2019.ts";

const whole = recordOf(hindcast2019);
const short = recordBetween(whole, "2019-09", "2020-07");
const plan = { ...ROLLING, firstEvaluations: 6, laterEvaluations: 5, fitSeeds: [1], judgedSeeds: [1, 2] };
let done = 0;
const run: RunHindcasts = async (tasks) => {
  done += tasks.length;
  return tasks.map((task) => runTask(hindcast2019, whole.bounds, task));
};

describe("rolling origins", () => {
  test("run from March 2020 to October 2021", () => {
    const origins = originsOf(whole);
    expect([origins.length, origins[0], origins.at(-1)]).toEqual([20, "2020-03", "2021-10"]);
    expect(rollingRuns(recordBetween(whole, "2019-09", "2020-05"))).toBe(0);
  });

  test("a fit knows nothing after its origin", async () => {
    done = 0;
    const rows = await rollOrigins(hindcast2019, short, run, plan);
    expect(done).toBe(6 + 5 + 2 * 2);
    expect(rows.map(({ origin }) => origin)).toEqual(["2020-03", "2020-04"]);
    const isLater = (month: string) => month > "2020-04";
    const otherFuture = {
      ...short,
      periods: short.periods.map((row) => (isLater(row.month) ? { ...row, ehs: row.ehs * 3 } : row)),
      months: short.months.map((row) =>
        isLater(row.month) ? { ...row, sharePercent: row.sharePercent.toReversed() } : row,
      ),
      retargets: short.retargets.map((row) => (isLater(row.month) ? { ...row, changePercent: 40 } : row)),
    };
    const others = await rollOrigins(hindcast2019, otherFuture, run, plan);
    expect(others.map(({ values, fitted }) => ({ values, fitted }))).toEqual(
      rows.map(({ values, fitted }) => ({ values, fitted })),
    );
    expect(others[1]!.horizons).not.toEqual(rows[1]!.horizons);
  }, 30_000);

  test("baselines err by what they say, and means are over the origins", async () => {
    const rows = await rollOrigins(hindcast2019, short, run, { ...plan, firstEvaluations: 1, laterEvaluations: 1 });
    const shares = (month: string) => short.months.find((row) => row.month === month)!.sharePercent;
    const stands = shares("2020-06").map((share, row) => Math.abs(share - shares("2020-03")[row]!));
    const [third] = rows.map(({ horizons }) => horizons[2]!);
    expect(third!.month).toBe("2020-06");
    expect(third!.sharePoints.persistence).toBeCloseTo(stands.reduce((a, b) => a + b, 0) / stands.length, 10);
    expect(third!.sharePoints.china).toBe(third!.sharePoints.persistence);
    const last = short.periods.filter(({ month }) => month <= "2020-03").at(-1)!.ehs;
    const judged = short.periods.filter(({ month }) => month === "2020-06");
    const errors = judged.map(({ ehs }) => Math.abs(last / ehs - 1) * 100);
    expect(third!.hashratePercent.persistence).toBeCloseTo(errors.reduce((a, b) => a + b, 0) / errors.length, 10);
    const [first] = horizonsOf(rows);
    const mean = (rows[0]!.horizons[0]!.sharePoints.model + rows[1]!.horizons[0]!.sharePoints.model) / 2;
    expect(first!.sharePoints.model).toBeCloseTo(mean, 10);
    expect(first!.shareSkill).toBeCloseTo(1 - first!.sharePoints.model / first!.sharePoints.persistence, 10);
    expect(horizonsOf([])).toEqual([]);
  }, 30_000);
});
