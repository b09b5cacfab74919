/** Wrong files through the whole command: one message with the path inside the file and the rule, status 2, and nothing written. */
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { hindcast2019 } from "../../src/scenario/presets/hindcast2019.ts";
import { crowdedFile, LONGEST_DAYS, restlessFile } from "../scenario/worstFiles.ts";
import { expectRefusal, sim, simMeasured } from "./sim.ts";

const folder = mkdtempSync(join(tmpdir(), "hashrate-atlas-bad-input-"));
afterAll(() => rmSync(folder, { recursive: true }));

/** Without parameters, which would put their own values back. */
const { parameters: _parameters, ...BASE } = hindcast2019;
const provenance = { source: "a test", mark: "P" };
const event = (changes: object) => ({
  id: "e",
  kind: "ban",
  region: "US",
  title: "A ban",
  schedule: [["2021-05-05", 0]],
  ...provenance,
  ...changes,
});
const line = (utc: string) => ({ id: "l", utc, kind: "note", text: "Look", source: "a test" });
const window = (fromUtc: string, toUtc: string) => ({ id: "w", fromUtc, toUtc, recordedBlocksPerDay: 144 });
const region = (changes: object) => [{ ...BASE.regions[0]!, ...changes }, ...BASE.regions.slice(1)];
const month = (changes: object) => ({
  ...BASE.recorded,
  months: [{ ...BASE.recorded.months[0]!, ...changes }],
});

const CASES: readonly (readonly [name: string, changes: object, refusal: RegExp])[] = [
  // unknown region or kind
  ["event-region", { events: [event({ region: "XX" })] }, /events\.0\.region: no region "XX"; known are /],
  [
    "event-kind",
    { events: [event({ kind: "meteor" })] },
    /events\.0\.kind: must be one of "internet-shutdown", .*, found "meteor"/,
  ],
  [
    "row-region",
    { observation: { ...BASE.observation, rows: [{ id: "R", name: "R", parts: { XX: 1 } }] } },
    /observation\.rows\.0\.parts: no region "XX"/,
  ],
  ["unknown-field", { surprise: 1 }, /surprise: no such field is known here/],
  // overlapping contradictory events
  [
    "contradiction",
    { events: [event({}), event({ id: "f", schedule: [["2021-05-06", 0.5]] })] },
    /events\.1\.schedule: contradicts "e", also a ban of US, from 2021-05-06T00:00:00Z on; make them one event/,
  ],
  // shares that do not sum
  [
    "mix",
    { regions: region({ mix: { [BASE.machines[0]!.id]: 0.7 } }) },
    /regions\.0\.mix: the shares sum to 0\.7, not 1/,
  ],
  [
    "rows",
    { observation: { ...BASE.observation, rows: ["A", "B"].map((id) => ({ id, name: id, parts: { US: 0.6 } })) } },
    /observation\.rows\.1\.parts: with it the rows' shares of "US" sum to 1\.2; at most 1/,
  ],
  [
    "month",
    { recorded: month({ sharePercent: { US: 90, KZ: 20 } }) },
    /recorded\.months\.0\.sharePercent: the shares sum to 110; at most 100/,
  ],
  // dates outside the run, and no dates
  [
    "event-late",
    { events: [event({ schedule: [["2030-01-01", 0]] })] },
    /events\.0\.schedule: begins after the run ends/,
  ],
  [
    "line-early",
    { narrative: [line("2019-08-31")] },
    /narrative\.0\.utc: 2019-08-31 is outside the run; take a time from 2019-09-01T02:35:01Z to 2022-02-01/,
  ],
  ["line-late", { narrative: [line("2022-02-01T00:10Z")] }, /narrative\.0\.utc: 2022-02-01T00:10Z is outside the run/],
  [
    "window-early",
    { windows: [window("2019-08-31", "2019-10-01")] },
    /windows\.0\.fromUtc: 2019-08-31 is outside the run; .* or leave the window out/,
  ],
  [
    "window-late",
    { windows: [window("2022-01-01", "2022-03-01")] },
    /windows\.0\.toUtc: 2022-03-01 is outside the run/,
  ],
  ["no-date", { endUtc: "2022-02-30" }, /endUtc: write a UTC time as 2022-01-05T10:50Z or a date/],
  ["no-month", { recorded: month({ month: "May" }) }, /recorded\.months\.0\.month: write a month as 2020-05/],
  [
    "month-before",
    { recorded: month({ month: "2020-05", publishedMonth: "2020-04" }) },
    /recorded\.months\.0\.publishedMonth: 2020-04 is before 2020-05/,
  ],
  ["too-long", { endUtc: "2032-01-01" }, /endUtc: the run may last at most 1100 days/],
  // negative and huge numbers
  ["negative", { regions: region({ hashrateEhs: -1 }) }, /regions\.0\.hashrateEhs: must not be negative/],
  ["huge", { regions: region({ hashrateEhs: 1e300 }) }, /regions\.0\.hashrateEhs: at most 100,000/],
  [
    "many-machines",
    { regions: region({ hashrateEhs: 1e5 }) },
    /regions\.0\.hashrateEhs: makes more than 1 billion machines/,
  ],
  [
    "percent",
    { recorded: month({ sharePercent: { US: -3 } }) },
    /recorded\.months\.0\.sharePercent\.US: a percentage is 0 to 100/,
  ],
  [
    "height",
    {
      recorded: {
        ...BASE.recorded,
        retargets: [{ height: 1e12, utc: "2020-01-01", nBits: "170b98ab", changePercent: 1 }],
      },
    },
    /recorded\.retargets\.0\.height: at most 100,000,000/,
  ],
  // too much: of what the time and memory of a run grow with
  ["events", { events: Array.from({ length: 201 }, (_, i) => event({ id: `e${i}` })) }, /events: at most 200 events/],
  ["regions", crowdedFile(65, 2, 30), /regions: at most 64 regions/],
  ["machines", crowdedFile(2, 17, 30), /machines: at most 16 machines/],
  [
    "ways",
    restlessFile(23, 16, LONGEST_DAYS),
    /migration: 23 regions squared times 16 machines make 8464 ways to move; at most 8000/,
  ],
  [
    "blocks",
    { rules: { blockSpacingS: 10 } },
    /rules\.blockSpacingS: makes 7\.\d million blocks in this run; at most 2 million/,
  ],
];

describe("sim run FILE refuses", () => {
  test.each(CASES)("%s", async (name, changes, refusal) => {
    const own = join(folder, name);
    mkdirSync(own);
    const path = join(own, "file.json");
    writeFileSync(path, JSON.stringify({ ...BASE, ...changes }));
    const outcome = await sim("run", path);
    expectRefusal(outcome, refusal);
    expect(outcome.error.startsWith(`sim: ${path}: `)).toBe(true);
    expect(readdirSync(own)).toEqual(["file.json"]);
  });

  test("a million events by their size, before they are read", async () => {
    const path = join(folder, "million.json");
    writeFileSync(path, `{"schemaVersion":1,"events":[${"{},".repeat(1e6 - 1)}{}]}`);
    expectRefusal(await sim("run", path), /million\.json: larger than 256 kB; a scenario file is smaller/);
  });

  test("a wrong file whatever else is asked, and makes no file for its runs", async () => {
    const path = join(folder, "early.json");
    const out = join(folder, "runs.ndjson");
    writeFileSync(path, JSON.stringify({ ...BASE, narrative: [line("2019-08-31")] }));
    const refusal = /early\.json: narrative\.0\.utc: 2019-08-31 is outside the run/;
    for (const words of [
      ["run", path, "--json"],
      ["run", path, "--csv"],
      ["ensemble", path, "--runs", "2", "--out", out],
    ])
      expectRefusal(await sim(...words), refusal);
    expect(readdirSync(folder)).not.toContain("runs.ndjson");
  });
});

/** What README promises of every file that is accepted, on a machine of two cores. */
const MOST_SECONDS = 60;
const MOST_MB = 1000;

describe("a file at the limits is run within the time and memory that README states", () => {
  test.each([
    ["the widest", crowdedFile(64, 16, LONGEST_DAYS)],
    ["the most ways to move", restlessFile(22, 16, LONGEST_DAYS)],
    ["the most regions that move", restlessFile(64, 1, LONGEST_DAYS)],
  ])("%s", { timeout: 180_000 }, async (name, file) => {
    const path = join(folder, `${name.replaceAll(" ", "-")}.json`);
    writeFileSync(path, JSON.stringify(file));
    const startedMs = performance.now();
    const { code, out, error } = await simMeasured("run", path, "--json");
    const seconds = (performance.now() - startedMs) / 1000;
    expect(code).toBe(0);
    expect(JSON.parse(out).ticks).toBeGreaterThan(158_000);
    expect(seconds).toBeLessThan(MOST_SECONDS);
    const peakMb = Number(/^peak (\d+)$/m.exec(error)![1]) / 1000;
    expect(peakMb).toBeGreaterThan(50);
    expect(peakMb).toBeLessThan(MOST_MB);
  });
});
