/** What `sim` answers, and that a process of it writes just that. */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { REGION_COLUMNS, WORLD_COLUMNS } from "../../src/engine/frameColumns.ts";
import { INVARIANTS } from "../../src/engine/invariants.ts";
import { PRESET_IDS } from "../../src/scenario/presets/index.ts";
import { kazakhstan2022 } from "../../src/scenario/presets/kazakhstan2022.ts";
import { KAZAKHSTAN, runWhole } from "../host/run.ts";
import { expectRefusal, ID, processOk, sim, simJson, simOk, simProcess } from "./sim.ts";

describe("sim list", () => {
  test("prints one scenario a line, its id first", async () => {
    const lines = (await simOk("list")).trimEnd().split("\n");
    expect(lines).toHaveLength(PRESET_IDS.length);
    expect(lines[0]!.split(/\s/)[0]).toBe(ID);
  });

  test("--events prints one event a line, its id first", async () => {
    const lines = (await simOk("list", "--events", ID)).trimEnd().split("\n");
    expect(lines.map((line) => line.split(/\s/)[0])).toEqual(kazakhstan2022.events.map((event) => event.id));
    expect(lines.join("\n")).toMatch(/^kz-internet-shutdown [\s\S]*^kz-power-cut /m);
  });
});

describe("sim run", () => {
  test("--json prints one object with the agreed keys, and the same hash as the host", async () => {
    const result = await simJson("run", ID, "--seed", "1");
    expect(Object.keys(result)).toEqual(
      "scenario rules seed startUtc endUtc ticks blocks height retargets notReached hash final wallMs".split(" "),
    );
    expect(Object.keys(result.final)).toEqual(["height", "difficulty", "hashrateEhs", "priceUsd"]);
    expect(result).toMatchObject({ scenario: ID, rules: 1, seed: 1, ticks: KAZAKHSTAN.endTick });
    expect([result.startUtc, result.endUtc]).toEqual(["2021-12-25T09:03:19Z", "2022-02-12T00:00:00Z"]);
    expect(result.height).toBe(715_680 + result.blocks);
    expect(result.final.height).toBe(result.height);
    expect(result.hash).toBe(runWhole(KAZAKHSTAN, 1, []).hash);
    expect(result.wallMs).toBeGreaterThan(0);
    for (const row of result.retargets) {
      expect(Object.keys(row)).toEqual(["height", "utc", "nBits", "changePercent"]);
      expect(row.height % 2016).toBe(0);
      expect(row.nBits).toMatch(/^[0-9a-f]{8}$/);
      expect(row.utc).toMatch(/^2022-0[12]-\d\dT\d\d:\d\d:\d\dZ$/);
    }
  });

  test("--csv prints a header and a row for every frame, each as wide as the header, none empty or NaN", async () => {
    const lines = (await simOk("run", ID, "--csv", "--to", "2021-12-27")).trimEnd().split("\n");
    const header = lines[0]!.split(",");
    expect(header.slice(0, 3)).toEqual(["utc", WORLD_COLUMNS[0], WORLD_COLUMNS[1]]);
    expect(header).toHaveLength(1 + WORLD_COLUMNS.length + kazakhstan2022.regions.length * REGION_COLUMNS.length);
    expect(header.at(-1)).toBe(`${kazakhstan2022.regions.at(-1)!.id}.hostingMw`);
    expect(lines).toHaveLength(1 + 39 * 6 + 1); // 39 hours from 09:00, and the last frame
    expect(lines[1]).toMatch(/^2021-12-25T09:00:00Z,715680,/);
    expect(lines.at(-1)).toMatch(/^2021-12-27T00:00:00Z,/);
    for (const line of lines.slice(1)) {
      const cells = line.split(",");
      expect(cells).toHaveLength(header.length);
      expect(cells.slice(1).every((cell) => cell !== "" && Number.isFinite(Number(cell)))).toBe(true);
    }
  });

  test("--without drops an event: what the same log of decisions gives", async () => {
    const event = "kz-internet-shutdown";
    const result = await simJson("run", ID, "--without", event);
    expect(result.hash).toBe(runWhole(KAZAKHSTAN, 1, [{ tick: 0, kind: "remove-event", event }]).hash);
    expect(result.retargets[0].height).toBe(717_696);
  });

  test("--to stops early, before the retargets it does not reach", async () => {
    const result = await simJson("run", ID, "--to", "2022-01-01T00:00Z");
    expect(result).toMatchObject({ endUtc: "2022-01-01T00:00:00Z", ticks: 954, retargets: [] });
  });

  test("--check looks at every tick, changes nothing, and says how many ticks and which invariants", async () => {
    const short = ["run", ID, "--to", "2022-01-01"];
    const [checked, plain] = await Promise.all([simJson(...short, "--check"), simJson(...short)]);
    expect(checked.checked).toEqual({ ticks: checked.ticks + 1, invariants: [...INVARIANTS] });
    expect(checked.hash).toBe(plain.hash);
    expect(await simOk(...short, "--check")).toMatch(/\nchecked at 955 ticks: 10 invariants, I1, .*I11, all hold\n$/);
  });

  test("without --json it is a few lines to read", async () => {
    expect(await simOk("run", ID)).toMatch(
      /^kazakhstan-2022, seed 1: .*\nretarget at 717696, .*\n[\s\S]*hash [0-9a-f]{16}\n$/,
    );
  });
});

describe("sim price", () => {
  test("prints what each channel does alone and in a run without it, and Shapley's shares of up to four", async () => {
    const { effects, priceUsd } = await simJson("price", ID, "--on", "supply", "--to", "2022-01-09", "--shapley");
    expect(effects.map((row: { channel: string }) => row.channel)).toEqual(
      "residual macro geopolitical supply forced".split(" "),
    );
    const [, , , supply, forced] = effects;
    const shared = effects.reduce((sum: number, row: { shapleyLn: number | null }) => sum + (row.shapleyLn ?? 0), 0);
    expect(shared).toBeCloseTo(Math.log(priceUsd / KAZAKHSTAN.price.closes[0]!.usd), 9);
    expect(Math.abs(supply.directPercent)).toBeLessThan(0.4);
    expect(forced).toMatchObject({ on: false, directLn: 0, totalLn: 0, shapleyLn: null });
    expect(await simOk("price", ID)).toMatch(/^kazakhstan-2022, seed 1, 2022-02-12T00:00:00Z: .* USD\nresidual: .*\n/);
  });
});

describe("scenario files", () => {
  const folder = mkdtempSync(join(tmpdir(), "hashrate-atlas-sim-"));
  const file = (name: string, text: string) => {
    writeFileSync(join(folder, name), text);
    return join(folder, name);
  };
  const preset = JSON.stringify(kazakhstan2022);
  afterAll(() => rmSync(folder, { recursive: true }));

  test("a path runs a file, and the preset as a file gives the preset's hash", async () => {
    const [fromFile, builtIn] = await Promise.all([simJson("run", file("own.json", preset)), simJson("run", ID)]);
    expect(fromFile.hash).toBe(builtIn.hash);
  });

  test("of more than 60 days print a frame an hour and the last one", async () => {
    const long = file("long.json", JSON.stringify({ ...kazakhstan2022, endUtc: "2022-03-12T00:20Z" }));
    const lines = (await simOk("run", long, "--csv")).trimEnd().split("\n");
    const utcs = lines.slice(1).map((line) => line.split(",")[0]!);
    expect(utcs.slice(0, 3)).toEqual(["2021-12-25T09:00:00Z", "2021-12-25T10:00:00Z", "2021-12-25T11:00:00Z"]);
    expect(utcs.slice(-2)).toEqual(["2022-03-12T00:00:00Z", "2022-03-12T00:20:00Z"]);
    expect(utcs).toHaveLength(76 * 24 + 15 + 2);
    const result = await simJson("run", long);
    expect(result).toMatchObject({ endUtc: "2022-03-12T00:20:00Z", height: 715_680 + result.blocks });
    expect(result.final.height).toBe(Number(lines.at(-1)!.split(",")[1]));
  });

  test.each<[string, string, RegExp]>([
    ["missing.json", "", /missing\.json: cannot be read; give a path to a scenario file, or one of kazakhstan-2022/],
    [
      "broken.json",
      '{"a": 1,\n\n}',
      /broken\.json: not JSON: at line 3, column 1 there should be a name in double quotes/,
    ],
    [
      "doubled.json",
      '{"regions": [{"id": "A", "id": "B"}]}',
      /doubled\.json: regions\.0\.id: is there twice; leave one of them out/,
    ],
    ["old.json", preset.replace('"schemaVersion":1', '"schemaVersion":0'), /old\.json: schemaVersion: /],
    [
      "region.json",
      preset.replaceAll('"region":"KZ"', '"region":"XX"'),
      /region\.json: events\.0\.region: no region "XX"/,
    ],
    ["large.json", `"${"x".repeat(300_000)}"`, /large\.json: larger than 256 kB/],
  ])("%s ends with 2 and one line", async (name, text, line) => {
    const path = text === "" ? join(folder, name) : file(name, text);
    expectRefusal(await sim("run", path), line);
  });
});

describe("a wrong word ends with 2 and one line that says what would be right", () => {
  test.each<[string, RegExp]>([
    ["run", /needs a scenario's id or file/],
    ["run nowhere", /no scenario "nowhere"; known are kazakhstan-2022/],
    [`run ${ID} extra words`, /too many words: extra words/],
    [`run ${ID} --seed ten`, /--seed ten: give a whole number from 0 to 4294967295/],
    [`run ${ID} --seed 4294967296`, /--seed 4294967296: give a whole number/],
    [`run ${ID} --seed=-1`, /--seed -1: give a whole number/],
    [`run ${ID} --seed 1.5`, /--seed 1\.5: give a whole number/],
    [`run ${ID} --to tomorrow`, /--to tomorrow: write a UTC time as 2022-01-09T00:00Z/],
    [`run ${ID} --to 2021-01-01`, /--to 2021-01-01: must lie after 2021-12-25T09:00:00Z and not after 2022-02-12/],
    [`run ${ID} --to 2023-01-01`, /--to 2023-01-01: must lie after/],
    [
      `run ${ID} --without meteor`,
      /--without meteor: no such event in kazakhstan-2022; known are kz-internet-shutdown, kz-power-cut/,
    ],
    [
      `run ${ID} --on mood`,
      /--on mood: no such channel in this price; known are residual, macro, geopolitical, supply/,
    ],
    [`price ${ID} --csv`, /price takes no --csv; it takes --seed, /],
    [`run ${ID} --json --csv`, /give either --json or --csv/],
    [`run ${ID} --sed 1`, /Unknown option '--sed'/],
    [`run ${ID} --seed`, /--seed/],
    ["list --events nowhere", /no scenario "nowhere"/],
    ["fly", /no command "fly"; known are list, run, price, explain, ensemble, verify, summarise/],
    [`ensemble ${ID} --runs 0`, /--runs 0: give a whole number from 1 to 100000/],
    [`ensemble ${ID} --runs many`, /--runs many: give a whole number/],
    [`ensemble ${ID} --seed 1`, /ensemble takes no --seed; it takes --runs, /],
    [`ensemble ${ID} --threads 0`, /--threads 0: give a whole number/],
    [`ensemble ${ID} --csv`, /ensemble takes no --csv; it takes --runs, /],
    ["ensemble", /ensemble needs a scenario's id or file/],
    [`ensemble ${ID} --shard 1/2`, /--shard needs --out FILE\.ndjson/],
    [`ensemble ${ID} --resume`, /--resume needs --out FILE\.ndjson/],
    [`ensemble ${ID} --out x.ndjson --json`, /give either --out or --json; sim summarise FILE --json/],
    [`ensemble ${ID} --out x.ndjson --shard 3/2`, /--shard 3\/2: write a shard as 2\/4/],
    [`ensemble ${ID} --out x.ndjson --shard 0/2`, /--shard 0\/2: write a shard as 2\/4/],
    [`ensemble ${ID} --out x.ndjson --shard half`, /--shard half: write a shard as 2\/4/],
    [`ensemble ${ID} --runs 3 --out x.ndjson --shard 1/4`, /--shard 1\/4: .*3 runs have at most 3 shards/],
    [`ensemble ${ID} --out nowhere/x.ndjson`, /--out nowhere\/x\.ndjson: cannot be written \(ENOENT\)/],
    ["summarise", /summarise needs files that sim ensemble --out wrote/],
    ["summarise nowhere.ndjson", /nowhere\.ndjson: cannot be read \(ENOENT\)/],
    ["summarise package.json", /package\.json: line 1: is neither a header nor a run/],
    [`list ${ID}`, /too many words: kazakhstan-2022/],
    [
      `run ${ID} --quiet`,
      /run takes no --quiet; it takes --seed, --without, --on, --off, --to, --check, --json, --csv/,
    ],
    [`explain ${ID}`, /explain needs --at and a UTC time/],
    [`explain ${ID} --at noon`, /--at noon: write a UTC time as 2022-01-09T00:00Z/],
    [
      `explain ${ID} --at 2023-01-01`,
      /--at 2023-01-01: must lie between 2021-12-25T09:00:00Z and 2022-02-12T00:00:00Z/,
    ],
  ])("sim %s", async (words, line) => {
    expectRefusal(await sim(...words.split(" ")), line);
  });

  test("sim alone ends with 2 and tells how it is used; --help with 0", async () => {
    const [alone, help] = await Promise.all([sim(), sim("--help")]);
    expect([alone.code, help.code, help.out]).toEqual([2, 0, expect.stringMatching(/^usage:\n {2}sim list/)]);
  });
});

describe("a process of sim", () => {
  test.each([
    ["of a command that ends well", ["list"], 0],
    ["of a wrong word", ["fly"], 2],
    ["of an option that is none", ["run", ID, "--sed", "1"], 2],
    ["of nothing at all", [], 2],
    ["of a link that does not match", ["verify", `steady-hash~1&hash=${"0".repeat(16)}`], 1],
  ])("%s writes what is answered here, and ends with its status", async (_name, words, status) => {
    const outcome = await simProcess(...words);
    expect(outcome.code).toBe(status);
    expect(outcome).toEqual(await sim(...words));
  });

  test("writes all of a long answer", async () => {
    const words = ["run", ID, "--csv", "--to", "2022-01-09"];
    const text = await processOk(...words);
    expect(text.length).toBeGreaterThan(500_000); // many times what a pipe holds
    expect(text).toBe(await simOk(...words));
  });
});
