/** Ensembles as people run them: in files, in shards, interrupted, put together again. */
import { spawn } from "node:child_process";
import { appendFileSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { measureRun } from "../../src/host/measures.ts";
import { kazakhstan2022 } from "../../src/scenario/presets/kazakhstan2022.ts";
import { windowsOf } from "../../src/scenario/windows.ts";
import { KAZAKHSTAN } from "../host/run.ts";
import {
  expectRefusal,
  ID,
  type Outcome,
  okOf,
  PROJECT,
  processJson,
  SIM,
  sim,
  simJson,
  simOk,
  simProcess,
} from "./sim.ts";

interface Band {
  readonly mean: number;
  readonly p5: number;
  readonly p25: number;
  readonly p50: number;
  readonly p75: number;
  readonly p95: number;
}

describe("sim ensemble", () => {
  let history: {
    runs: number;
    retargets: (Band & { height: number; recordedPercent: number })[];
    windows: (Band & { id: string; recorded: number; fromUtc: string })[];
  };
  let calm: typeof history;
  beforeAll(async () => {
    history = await processJson("ensemble", ID, "--quiet", "--runs", "200");
    calm = await processJson("ensemble", ID, "--quiet", "--runs", "200", "--without", "kz-internet-shutdown");
  }, 120_000);

  test("--json prints retargets and windows with a mean and quantiles in order", () => {
    expect(Object.keys(history).slice(0, 5)).toEqual(["scenario", "rules", "runs", "retargets", "windows"]);
    expect(history.runs).toBe(200);
    expect(history.retargets.map((row) => row.height)).toEqual([717_696, 719_712, 721_728]);
    for (const row of history.retargets) {
      for (const key of "height recordedPercent mean p5 p25 p50 p75 p95".split(" ")) expect(row).toHaveProperty(key);
    }
    for (const row of history.windows) {
      for (const key of "id fromUtc toUtc recorded mean p5 p25 p50 p75 p95".split(" ")) expect(row).toHaveProperty(key);
    }
    for (const { p5, p25, p50, p75, p95 } of [...history.retargets, ...history.windows]) {
      const quantiles = [p5, p25, p50, p75, p95];
      expect(quantiles).toEqual([...quantiles].sort((a, b) => a - b));
    }
  });

  test("gives the same bands whatever the number of threads", async () => {
    const [one, three] = await Promise.all(
      ["1", "3"].map((threads) => processJson("ensemble", ID, "--quiet", "--runs", "9", "--threads", threads)),
    );
    expect(three).toEqual(one);
  });

  test.each([
    [717_696, 0.41],
    [719_712, 9.32],
    [721_728, 0.18],
  ])(
    "of 200 runs: the recorded change at %i, of %f percent, lies between the 5th and the 95th percentile",
    (height, recorded) => {
      const row = history.retargets.find((band) => band.height === height)!;
      expect(row.recordedPercent).toBe(recorded);
      expect(row.p5).toBeLessThan(recorded);
      expect(row.p95).toBeGreaterThan(recorded);
    },
  );

  test("of 200 runs: so do the recorded 143.8 blocks a day of 5 to 10 January", () => {
    const row = history.windows.find((band) => band.fromUtc.startsWith("2022-01-05"))!;
    expect(row.recorded).toBe(143.8);
    expect(row.p5).toBeLessThan(143.8);
    expect(row.p95).toBeGreaterThan(143.8);
  });

  test("of 200 runs: without the shutdown the mean change at 717,696 is 0.5 to 3 points higher", () => {
    const mean = (result: typeof history) => result.retargets.find((row) => row.height === 717_696)!.mean;
    const points = mean(calm) - mean(history);
    expect(points).toBeGreaterThan(0.5);
    expect(points).toBeLessThan(3);
  });
});

const folder = mkdtempSync(join(tmpdir(), "hashrate-atlas-ensemble-"));
const fileOf = (name: string) => join(folder, `${name}.ndjson`);
const textOf = (path: string) => (existsSync(path) ? readFileSync(path, "utf8") : "");
const linesOf = (path: string) => textOf(path).trimEnd().split("\n");
const wordsOf = (path: string, runs: number, ...more: string[]) => [
  ...["ensemble", ID, "--runs", String(runs), "--out", path],
  ...more,
];
/** In a process, for it has threads. */
const write = (...words: Parameters<typeof wordsOf>) => simProcess(...wordsOf(...words));
/** Where nothing is run. */
const writeNothing = (...words: Parameters<typeof wordsOf>) => sim(...wordsOf(...words));
afterAll(() => rmSync(folder, { recursive: true }));

describe("sim ensemble --out", () => {
  const RUNS = 11;
  const whole = fileOf("whole");
  const shards = [1, 2, 3].map((index) => fileOf(`shard-${index}`));
  beforeAll(async () => {
    const outcomes = [
      await write(whole, RUNS, "--quiet"),
      ...(await Promise.all(shards.map((path, i) => write(path, RUNS, "--quiet", "--shard", `${i + 1}/3`)))),
    ];
    for (const { code, error } of outcomes) expect([code, error]).toEqual([0, ""]);
  }, 120_000);

  test("writes a header that tells the job, and a line a run in the order of seeds", () => {
    const [header, ...runs] = linesOf(whole).map((line) => JSON.parse(line));
    expect(header).toMatchObject({ ensemble: 1, scenario: ID, rules: 1, commands: [], runs: RUNS, shard: "1/1" });
    expect([header.endUtc, header.content]).toEqual(["2022-02-12T00:00:00Z", expect.stringMatching(/^[0-9a-f]{16}$/)]);
    expect(runs.map((run) => run.seed)).toEqual(Array.from({ length: RUNS }, (_, i) => i + 1));
    for (const run of runs) expect(Object.keys(run)).toEqual(["scenario", "rules", "seed", "measures"]);
    const windows = windowsOf(kazakhstan2022, KAZAKHSTAN);
    expect(runs[6].measures).toEqual(measureRun(KAZAKHSTAN, 7, [], windows));
  });

  test("shards one after another are the runs of the whole, byte for byte", () => {
    expect(shards.map((path) => linesOf(path).length - 1)).toEqual([3, 4, 4]);
    expect(shards.flatMap((path) => linesOf(path).slice(1))).toEqual(linesOf(whole).slice(1));
  });

  test("summarise gives what ensemble gives: of the whole, of shards in any order, of shards joined by cat", async () => {
    const joined = fileOf("joined");
    writeFileSync(joined, shards.map(textOf).join(""));
    const words = ["ensemble", ID, "--runs", String(RUNS), "--quiet"];
    const direct = okOf(await simProcess(...words, "--json"));
    for (const files of [[whole], shards.toReversed(), [joined]])
      expect(await simOk("summarise", ...files, "--json")).toBe(direct);
    expect(await simOk("summarise", whole)).toBe(okOf(await simProcess(...words)));
  }, 120_000);

  test("--vary draws assumptions for each seed, says so in the header, and is refused where there is nothing to draw", async () => {
    const path = fileOf("varied");
    const args = ["--runs", "3", "--to", "2022-01-09T00:00Z", "--quiet"];
    expect((await simProcess("ensemble", ID, ...args, "--vary", "--out", path)).code).toBe(0);
    const plain = fileOf("plain");
    expect((await simProcess("ensemble", ID, ...args, "--out", plain)).code).toBe(0);
    const [varied, luck] = [path, plain].map((name) => linesOf(name).map((line) => JSON.parse(line)));
    expect([varied![0].vary, "vary" in luck![0]]).toEqual([true, false]);
    expect(varied![0].content).not.toBe(luck![0].content);
    for (const [i, run] of varied!.entries()) if (i > 0) expect(run.measures).not.toEqual(luck![i].measures);
    expectRefusal(
      await sim("ensemble", ID, ...args, "--out", path, "--resume"),
      /line 1: belongs to another ensemble: its "(content|vary)" is/,
    );
    expectRefusal(await sim("ensemble", "steady-hash", "--vary"), /--vary: steady-hash has no parameters to draw/);
  }, 60_000);

  test("--without and --to are of the job: other runs, another header", async () => {
    const path = fileOf("without");
    const without = ["--without", "kz-internet-shutdown", "--to", "2022-01-20"];
    expect((await write(path, 2, "--quiet", ...without)).code).toBe(0);
    const header = JSON.parse(linesOf(path)[0]!);
    expect(header.commands).toEqual([{ tick: 0, kind: "remove-event", event: "kz-internet-shutdown" }]);
    expect(header.endUtc).toBe("2022-01-20T00:00:00Z");
    const bands = await simJson("summarise", path);
    expect(bands).toEqual(await processJson("ensemble", ID, "--quiet", "--runs", "2", ...without));
    expectRefusal(
      await writeNothing(path, 2, "--resume"),
      /line 1: belongs to another ensemble: its "endUtc" is "2022-01-20/,
    );
  });

  test("a file that is there is left alone without --resume, and so is one of another job or of no ensemble", async () => {
    const before = textOf(whole);
    expectRefusal(await writeNothing(whole, RUNS), /whole\.ndjson: is there already; add --resume to go on with it/);
    expectRefusal(
      await writeNothing(whole, 12, "--resume"),
      /line 1: belongs to another ensemble: its "runs" is 11, not 12;/,
    );
    expectRefusal(
      await writeNothing(whole, RUNS, "--resume", "--shard", "1/2"),
      /line 1: is shard 1\/1, not 1\/2; name/,
    );
    expect(textOf(whole)).toBe(before);
    const diary = fileOf("diary");
    for (const text of ["Dear diary", "Dear diary\n", `${linesOf(whole)[0]}\n${linesOf(whole)[3]}\n`]) {
      writeFileSync(diary, text);
      expectRefusal(
        await writeNothing(diary, RUNS, "--resume"),
        /diary\.ndjson: line [12]: is not the (header|run of seed 1)/,
      );
      expect(textOf(diary)).toBe(text);
    }
  }, 120_000);

  test("--resume of what is complete runs nothing and changes nothing", async () => {
    const before = textOf(whole);
    expect((await writeNothing(whole, RUNS, "--resume")).out).toMatch(/11 of 11 runs/);
    expect(textOf(whole)).toBe(before);
  });

  test("--resume gives the same file wherever it was cut", async () => {
    const text = textOf(whole);
    const headerEnd = text.indexOf("\n") + 1;
    const cuts = [0, 40, headerEnd - 1, headerEnd, headerEnd + 9, text.length - 1];
    await Promise.all(
      cuts.map(async (length) => {
        const path = fileOf(`cut-${length}`);
        writeFileSync(path, text.slice(0, length));
        expect(await write(path, RUNS, "--resume", "--quiet", "--threads", "1")).toMatchObject({ code: 0, error: "" });
        expect(textOf(path)).toBe(text);
      }),
    );
  }, 120_000);

  test("summarise names what is missing, double, torn or foreign", async () => {
    const [header, ...runs] = linesOf(whole);
    const made = (name: string, text: string) => {
      writeFileSync(fileOf(name), text);
      return fileOf(name);
    };
    const cases: [string[], RegExp][] = [
      [[shards[0]!, shards[2]!], /missing of seeds 1 to 11: 4 to 7 \(shard 2\/3\);/],
      [
        [made("holes", [header, ...runs.filter((_, i) => ![1, 8, 9].includes(i))].join("\n").concat("\n"))],
        /missing of seeds 1 to 11: 2, 9 to 10; give all shards/,
      ],
      [[...shards, shards[1]!], /line 2: seed 4 again, it is in .*shard-2\.ndjson: line 2; give every run once/],
      [[made("torn", textOf(whole).slice(0, -5))], /torn\.ndjson: line 12: is cut off; .*--resume/],
      [
        [shards[0]!, made("12", `${header!.replace('"runs":11', '"runs":12')}\n`)],
        /another .*: its "runs" is 12, not 11/,
      ],
      [[made("headless", `${runs[0]}\n`)], /headless\.ndjson: line 1: a run without a header/],
      [
        [made("stray", `${linesOf(shards[0]!)[0]}\n${runs[5]}\n`)],
        /line 2: does not belong to its header: .* seeds 1 to 3/,
      ],
      [[made("empty", "")], /empty\.ndjson: is empty/],
      [[made("null", `${header}\n{"scenario":"x","rules":1,"seed":1,"measures":{"a":null}}\n`)], /line 2: is neither/],
    ];
    await Promise.all(cases.map(async ([files, line]) => expectRefusal(await sim("summarise", ...files), line)));
  }, 120_000);
});

describe("an ensemble that is interrupted", () => {
  const RUNS = 90;

  /** Starts it and calls `then` as soon as a few more runs are in the file. */
  function startAnd(path: string, then: (kill: (signal: NodeJS.Signals) => void) => void): Promise<Outcome> {
    const before = linesOf(path).length;
    return new Promise((done) => {
      const words = wordsOf(path, RUNS, "--threads", "2", "--quiet", "--resume");
      const child = spawn(process.execPath, [...SIM, ...words], { cwd: PROJECT });
      let [out, error] = ["", ""];
      child.stdout.on("data", (data) => (out += data));
      child.stderr.on("data", (data) => (error += data));
      const watch = setInterval(() => {
        if (linesOf(path).length < before + 5) return;
        clearInterval(watch);
        then((signal) => child.kill(signal));
      }, 5);
      child.on("close", (code) => {
        clearInterval(watch);
        done({ code: code ?? -1, out, error });
      });
    });
  }

  /** Its file is as far as one that was never interrupted; a process that was killed may leave half a line more. */
  function expectPart(path: string, whole: string): void {
    const kept = linesOf(path).length - 1;
    expect(kept).toBeGreaterThanOrEqual(5);
    expect(kept).toBeLessThan(RUNS);
    expect(textOf(path)).toBe(whole.slice(0, textOf(path).length));
  }

  test("kill -9, then SIGINT, then SIGTERM, each in the middle and each gone on from: the same file as without", async () => {
    const reference = fileOf("reference");
    expect((await write(reference, RUNS, "--quiet")).code).toBe(0);
    const whole = textOf(reference);
    const path = fileOf("interrupted");
    expect((await startAnd(path, (kill) => kill("SIGKILL"))).code).toBe(-1);
    expectPart(path, whole);
    for (const [signal, status] of [
      ["SIGINT", 130],
      ["SIGTERM", 143],
    ] as const) {
      const { code, out, error } = await startAnd(path, (kill) => kill(signal));
      expect([code, out]).toEqual([status, ""]);
      expect(error).toMatch(/^sim: stopped\. .*: \d+ of 90 runs, .*; the same command with --resume goes on\n$/);
      expectPart(path, whole);
      expect(textOf(path)).toMatch(/\n$/); // whole lines
    }
    expect(await write(path, RUNS, "--quiet", "--resume")).toMatchObject({ code: 0, error: "" });
    expect(textOf(path)).toBe(whole);
  }, 120_000);

  test("stops when something else writes to its file", async () => {
    const path = fileOf("shared");
    expectRefusal(await startAnd(path, () => appendFileSync(path, "me too\n")), /another process writes to it/);
  });
});
