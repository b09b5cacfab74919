/** The hindcast against the record: what the preset must reach, with few seeds. */
import { beforeAll, describe, expect, test } from "vitest";
import { type HindcastRun, runHindcast } from "../../src/host/hindcast.ts";
import { errorsOf, isSigned, meanOf, missOf, SEASONAL_RETARGETS } from "../../src/host/hindcastErrors.ts";
import { recordBetween, recordOf } from "../../src/host/hindcastRecord.ts";
import { reportOf } from "../../src/host/hindcastReport.ts";
import { targetsOf } from "../../src/host/hindcastTargets.ts";
import { runTask } from "../../src/host/hindcastTask.ts";
import { compileScenario } from "../../src/scenario/compile.ts";
import { hindcast2019 } from "../../src/scenario/presets/hindcast2019.ts";
import { problemText } from "../../src/scenario/problemText.ts";

const record = recordOf(hindcast2019);
let runs: HindcastRun[];
beforeAll(() => {
  runs = [1, 2, 3, 4].map((seed) => runTask(hindcast2019, record.bounds, { values: {}, seed, lastMonth: "2022-01" }));
}, 30_000);

describe("the record", () => {
  test("holds 63 whole periods, 63 retargets, 29 months and every whole day", () => {
    expect([record.periods.length, record.retargets.length, record.months.length]).toEqual([63, 63, 29]);
    expect(record.bounds).toHaveLength(64);
    expect([record.days[0]!.day, record.days.at(-1)!.day]).toEqual(["2019-09-02", "2022-01-31"]);
    expect(record.banMonth).toBe("2021-05");
  });

  test("tells a period's hashrate from its target and its time", () => {
    const low = record.periods.find(({ height }) => height === 687_456)!;
    expect(low).toMatchObject({ month: "2021-07", toUtc: "2021-07-03T06:34:06Z" });
    expect(low.ehs).toBeCloseTo(102.8, 1);
  });

  test("of some months keeps what ends in them, and each period its place in a run", () => {
    const part = recordBetween(record, "2021-06", "2021-07");
    expect(part.months.map(({ month }) => month)).toEqual(["2021-06", "2021-07"]);
    expect(part.days).toHaveLength(61);
    expect(part.periods.length).toBeGreaterThan(2);
    for (const period of part.periods) expect(record.periods[period.index]).toEqual(period);
  });
});

describe("a run", () => {
  test("has every month, the last one too, every day, and blocks that show the hashrate they stand for", () => {
    const [run] = runs;
    expect([...run!.months.keys()]).toEqual(record.months.map(({ month }) => month));
    expect(run!.blocksByDay).toHaveLength(record.days.length + 1);
    const relative = run!.periodShownEhs.map((ehs, i) => ehs / run!.periodEhs[i]! - 1);
    const spread = Math.sqrt(relative.reduce((sum, x) => sum + x * x, 0) / relative.length);
    expect(spread).toBeGreaterThan(0.012);
    expect(spread).toBeLessThan(0.035);
    expect([...run!.retargetTimesS.keys()]).toEqual([...run!.retargets.keys()]);
  });

  test("that ends earlier is the same up to there", () => {
    const part = runTask(hindcast2019, record.bounds, { values: {}, seed: 1, lastMonth: "2020-01" });
    expect([...part.months]).toEqual([...runs[0]!.months].slice(0, 5));
    expect(part.blocksByDay).toEqual(runs[0]!.blocksByDay.slice(0, part.blocksByDay.length));
    expect(part.periodEhs.slice(0, 9)).toEqual(runs[0]!.periodEhs.slice(0, 9));
  });

  test("takes other values of the parameters, and none outside of what a scenario can hold", () => {
    const task = { seed: 1, lastMonth: "2020-01" };
    const part = runTask(hindcast2019, record.bounds, { ...task, values: { eagerness: 1.5 } });
    expect(part.periodEhs[8]).toBeGreaterThan(runs[0]!.periodEhs[8]!);
    const compiled = compileScenario(hindcast2019);
    if (!compiled.ok) throw new Error(problemText(compiled.problem));
    expect(runHindcast({ ...compiled.value, endTick: 144 }, 1, [0, 43_200]).periodEhs[0]).toBeGreaterThan(50);
  });
});

describe("errors", () => {
  /** Just what was recorded. */
  const perfect = () => ({
    periodEhs: record.periods.map(({ ehs }) => ehs),
    months: new Map(record.months.map((row) => [row.month, row.sharePercent.map((percent) => percent / 100)])),
    retargets: new Map(record.retargets.map((row) => [row.height, row.changePercent])),
    retargetTimesS: new Map(record.retargets.map((row) => [row.height, row.timeS])),
  });

  test("of the record itself are none", () => {
    const { hashratePercent, sharePoints, wrongSigns } = errorsOf(perfect(), record);
    expect(hashratePercent).toBe(0);
    expect(sharePoints).toBeCloseTo(0, 10);
    expect(wrongSigns).toEqual([]);
    expect(missOf(perfect(), record)).toBeCloseTo(0, 10);
  });

  test("of a hashrate a tenth too high, of swapped rows, and of a turned sign are told", () => {
    const run = perfect();
    run.periodEhs = run.periodEhs.map((ehs) => 1.1 * ehs);
    run.months.set("2020-04", run.months.get("2020-04")!.toReversed());
    run.retargets.set(689_472, 1);
    const { hashratePercent, sharePoints, wrongSigns } = errorsOf(run, record);
    expect(hashratePercent).toBeCloseTo(10, 10);
    expect(sharePoints).toBeGreaterThan(0.1);
    expect(wrongSigns).toEqual([689_472]);
    expect(missOf(run, record)).toBeGreaterThan(2);
  });

  test("signs are judged beyond 5 %, but for the three named beforehand", () => {
    const judged = record.retargets.filter(isSigned);
    expect(judged.length).toBeGreaterThan(20);
    for (const { changePercent } of judged) expect(Math.abs(changePercent)).toBeGreaterThan(5);
    expect(SEASONAL_RETARGETS).toEqual([602_784, 635_040, 655_200]);
    for (const height of SEASONAL_RETARGETS) {
      const row = record.retargets.find((retarget) => retarget.height === height)!;
      expect(Math.abs(row.changePercent)).toBeGreaterThan(5);
      expect(judged).not.toContain(row);
    }
  });
});

describe("hindcast-2019-2022", () => {
  test("has at most twelve free parameters", () => {
    expect(hindcast2019.parameters!.length).toBeLessThanOrEqual(12);
  });

  test("reaches its targets in sample", () => {
    const { hashratePercent, sharePoints } = errorsOf(meanOf(runs), record);
    expect(hashratePercent).toBeLessThanOrEqual(5);
    expect(sharePoints).toBeLessThanOrEqual(2.5);
  });

  test("reports what is in the record, and which targets are met", () => {
    const report = reportOf(record, runs, runs);
    const mean = meanOf(runs);
    expect(report.hashrate.periods.map(({ simulatedEhs }) => simulatedEhs)).toEqual(mean.periodEhs);
    expect(report.retargets.dates.map(({ height }) => height)).toEqual([689_472, 719_712]);
    expect(report.retargets.rows.filter(({ seasonal }) => seasonal)).toHaveLength(3);
    expect(report.blocks.years.map(({ year, recorded }) => [year, recorded])).toEqual([
      ["2020", 53_222],
      ["2021", 52_686],
    ]);
    expect(report.blocks.worstDay).toMatchObject({ day: "2021-06-27", recorded: 58 });
    const byRow = report.shares.byRow.map(({ errorPoints }) => errorPoints);
    expect(byRow.reduce((a, b) => a + b, 0) / byRow.length).toBeCloseTo(report.shares.meanErrorPoints, 10);
    const ahead = { model: 2, raw: 4, persistence: 3, trend: 5, china: 3 };
    const horizon = { ahead: 3, sharePoints: ahead, hashratePercent: ahead, shareSkill: 0, hashrateSkill: 0 };
    const targets = targetsOf({ ...report, hashrate: { ...report.hashrate, meanErrorPercent: 5.01 } }, [horizon], 100);
    expect(targets.find(({ id }) => id === "hashrate-error")).toMatchObject({ atMost: 5, met: false });
    expect(targets.find(({ id }) => id === "share-error-ahead")).toMatchObject({ atMost: 3, reached: 2, met: true });
    expect(targets.every(({ judged, met }) => judged && met !== undefined)).toBe(true);
    for (const { id, judged, met, reason } of targetsOf(report, [horizon], 99)) {
      const needsSeeds = ["retarget-signs", "coverage-90"].includes(id);
      expect([id, judged, met === undefined]).toEqual([id, !needsSeeds, needsSeeds]);
      expect(reason).toBe(needsSeeds ? "99 seeds cannot tell, 100 can" : undefined);
    }
    expect(targetsOf(report, [], 100).map(({ id }) => id)).not.toContain("share-error-ahead");
  });
});
