/** The pure parts of sharing: lengths, codes, tables, archives and files. */
import { readFileSync } from "node:fs";
import { strFromU8, unzipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { embedCode } from "../../src/app/share/embedCode.ts";
import { linkAdvice } from "../../src/app/share/linkAdvice.ts";
import { MOST_BYTES, openScenarioFile, readScenarioFile } from "../../src/app/share/openScenarioFile.ts";
import { runFiles, runZip } from "../../src/app/share/runZip.ts";
import { fileName } from "../../src/app/share/saveFile.ts";
import { scenarioFileText } from "../../src/app/share/scenarioFile.ts";
import { wrapText } from "../../src/app/share/wrapText.ts";
import { REGION_COLUMNS, WORLD_COLUMNS } from "../../src/engine/frameColumns.ts";
import { csvText } from "../../src/host/csv.ts";
import { scenarioWith } from "../../src/scenario/loaded.ts";
import { loadPreset, OPENING, PRESET_IDS } from "../../src/scenario/presets/index.ts";
import { linkOf } from "../../src/store/atlas.ts";
import { qrModules } from "../../src/view/panels/qrModules.ts";
import { createTestAtlas, LONG_INPUT } from "../store/testAtlas.ts";

describe("a link's length", () => {
  test.each([
    [60, "qr"],
    [300, "qr"],
    [301, "anywhere"],
    [2000, "anywhere"],
    [2001, "file"],
  ] as const)("of %i characters: %s", (length, advice) => {
    expect(linkAdvice(length)).toBe(advice);
  });

  test("up to the limit gives a code that a phone can show, with a quiet zone of four modules and its three marks", () => {
    for (const length of [30, 150, 151, 300]) {
      const rows = qrModules(`https://example.org/#${"aB3_".repeat(75)}`.slice(0, length));
      expect(rows.length).toBeLessThanOrEqual(80);
      expect(rows.every((row) => row.length === rows.length)).toBe(true);
      const dark = (x: number, y: number) => rows[y]![x]!;
      for (let i = 0; i < rows.length; i += 1)
        for (let edge = 0; edge < 4; edge += 1)
          expect(
            [
              [i, edge],
              [edge, i],
              [i, rows.length - 1 - edge],
            ].some(([x, y]) => dark(x!, y!)),
          ).toBe(false);
      const end = rows.length - 5;
      for (const [x, y] of [
        [4, 4],
        [end - 6, 4],
        [4, end - 6],
      ] as const)
        expect(rows[y]!.slice(x, x + 7).every(Boolean)).toBe(true);
    }
  });
});

test("embed code carries the moment and the wish to look only, and no stranger's mark-up", () => {
  const address = "https://example.org/atlas/?engine=page#kazakhstan-2022~1@2022-01-05T12:00Z&seed=7";
  const code = embedCode(address, 'A "title" <b>&', { viewOnly: true, theme: null });
  expect(code).toContain('src="https://example.org/atlas/?engine=page&amp;view=only#kazakhstan-2022~1@2022');
  expect(code).toContain('title="A &quot;title&quot; &lt;b&gt;&amp;"');
  expect(embedCode(address.replace("?", "?view=only&"), "x", { viewOnly: false, theme: null })).not.toContain(
    "view=only",
  );
  expect(embedCode(address, "x", { viewOnly: true, theme: "night" })).toContain("theme=night");
  expect(embedCode(address.replace("?", "?theme=night&"), "x", { viewOnly: true, theme: null })).not.toContain(
    "theme=",
  );
});

describe("CSV", () => {
  test.each([
    ["=1+1", "'=1+1"],
    ["+1", "'+1"],
    ["-1", "'-1"],
    ["@a", "'@a"],
    ["\ta", "'\ta"],
    ["\ra", '"\'\ra"'],
    ["a=1", "a=1"],
    ['a,"b"', '"a,""b"""'],
    ["=a,b", '"\'=a,b"'],
    ["a\nb", '"a\nb"'],
  ])("the text %j stands as %j", (text, stands) => {
    expect(csvText(["a"], [[text]])).toBe(`a\r\n${stands}\r\n`);
  });

  test("numbers are never touched", () => {
    expect(csvText(["a", "b"], [[-1.5, 1e-9]])).toBe("a,b\r\n-1.5,1e-9\r\n");
  });
});

describe("the archive of a run", () => {
  const facts = { link: "https://example.org/#x", nowS: 1_700_000_000 };
  const atlas = createTestAtlas("kazakhstan-2022~1@2022-01-15T12:00Z&seed=7&do=c.US.2610.720&as=linked:0.15");
  atlas.settle();
  const state = atlas.store.getState();
  const files = runFiles(state, facts);
  const lines = (name: string) => files[name]!.trimEnd().split("\r\n");

  test("opens, and holds what was put in", () => {
    const opened = unzipSync(runZip(state, facts));
    expect(Object.keys(opened)).toEqual(Object.keys(files));
    expect(strFromU8(opened["frames.csv"]!)).toBe(files["frames.csv"]);
  });

  test("has a row for every frame, with time and every column, and JSON says the same", () => {
    const frames = lines("frames.csv");
    expect(frames).toHaveLength(state.run.frames + 1);
    expect(frames[0]).toBe(["tick", "utc", ...WORLD_COLUMNS].join());
    expect(frames[1]).toMatch(/^0,2021-12-25T09:00Z,715680,/);
    expect(frames.at(-1)).toContain("2022-02-12T00:00Z");
    const json = JSON.parse(files["run.json"]!);
    expect(json.hash).toBe(state.run.hash);
    expect(json.commands).toHaveLength(1);
    expect(json.tables.frames.height).toHaveLength(state.run.frames);
    expect(json.tables.frames.hashrateEhs[2610]).toBeCloseTo(state.run.columns[1]![2610]!, 6);
  });

  test("its regions sum to the world at every row, and its blocks are those of the run", () => {
    const rows = lines("regions.csv")
      .slice(1)
      .map((line) => line.split(","));
    expect(rows[0]).toHaveLength(3 + REGION_COLUMNS.length);
    const start = rows.filter(([tick]) => tick === "0").reduce((sum, row) => sum + Number(row[3]), 0);
    expect(start).toBeCloseTo(state.run.columns[1]![0]!, 5);
    expect(lines("blocks.csv")).toHaveLength(state.run.blockTimesS.length + 1);
    expect(lines("decisions.csv")[1]).toContain("United States cut off for 5 days");
    expect(lines("assumptions.csv").some((line) => line.startsWith("linked,") && line.endsWith(",0.15,0.05"))).toBe(
      true,
    );
  });

  test("its dictionary explains every column of every table, and the README cites", () => {
    const dictionary = lines("dictionary.csv").slice(1);
    const columns = Object.keys(files).filter((name) => name.endsWith(".csv") && name !== "dictionary.csv");
    expect(dictionary).toHaveLength(columns.reduce((sum, name) => sum + lines(name)[0]!.split(",").length, 0));
    for (const line of dictionary) expect(line).not.toMatch(/data\.\w+\.\w+|,$/);
    expect(files["README.txt"]).toContain(`Result: ${state.run.hash}`);
    expect(files["README.txt"]).toContain("1 decision, 1 changed assumption");
    expect(files["README.txt"]).toMatch(/To cite: Hashrate Atlas, .*2023-11-14\./);
  });

  test("of a long run has a row for every hour", () => {
    const long = createTestAtlas("", { first: LONG_INPUT });
    long.settle();
    const csv = runFiles(long.store.getState(), facts)["frames.csv"]!.trimEnd().split("\r\n");
    expect(csv).toHaveLength(long.store.getState().run.frames + 1);
    expect(csv.at(-1)).toContain("2022-03-12T00:20Z");
  });
});

describe("a scenario file", () => {
  test.each(PRESET_IDS)("%s: what is saved can be opened again, and is the same scenario", async (id) => {
    const input = (await loadPreset(id))!;
    const first = input.parameters?.[0];
    const assumptions = first === undefined ? {} : { [first.id]: first.high };
    const text = scenarioFileText(input, assumptions);
    expect(text.length).toBeLessThan(MOST_BYTES);
    const read = readScenarioFile(text);
    if (!read.ok) throw new Error(read.problem);
    expect(read.value.scenario).toEqual(scenarioWith(input, assumptions));
    expect(readScenarioFile(scenarioFileText(read.value.input, {}))).toEqual(read);
    if (first !== undefined) expect(read.value.input.parameters?.[0]?.value).toBe(first.high);
  });

  const good = JSON.parse(scenarioFileText(OPENING, {}));
  test.each([
    ["no JSON", "hello", /^it is not JSON/],
    ["an empty file", "", /^it is not JSON: at line 1, column 1 there should be an opening brace$/],
    [
      "a comma too many",
      '{"id": "a",}',
      /^it is not JSON: at line 1, column 12 there should be a name in double quotes$/,
    ],
    ["a name twice", '{"price": {"mark": "P", "mark": "S"}}', /^price\.mark: is there twice; leave one of them out$/],
    ["nothing but depth", "[".repeat(1000), /^it is nested deeper than any scenario file/],
    ["another thing", "[1]", /^the file: must be an object in braces, found a list$/],
    ["a missing title", JSON.stringify({ ...good, title: undefined }), /^title: is missing; add it$/],
    ["a field of its own", JSON.stringify({ ...good, evil: 1 }), /^evil: no such field is known here; leave it out$/],
    ["a proto", `{"__proto__":{"a":1},${JSON.stringify(good).slice(1)}`, /__proto__/],
    ["a region that is nowhere", regionRenamed("XX"), /^regions\.\d+\.id: the map has no place for “XX”/],
    ["a region named like a method", regionRenamed("constructor"), /no place for “constructor”/],
    [
      "an event that is nowhere",
      JSON.stringify({ ...good, events: good.events.map((event: object) => ({ ...event, region: "ZZ" })) }),
      /^events\.0.*ZZ/,
    ],
  ])("with %s is refused with a sentence", (_what, text, sentence) => {
    const read = readScenarioFile(text);
    expect(read.ok ? "" : read.problem).toMatch(sentence);
  });

  function regionRenamed(id: string): string {
    // Kosovo's place in no other table of the file: only the map misses it.
    const text = JSON.stringify(good);
    const last = good.regions.at(-1).id;
    return text.replaceAll(`"${last}"`, `"${id}"`).replaceAll(`regions.${last}.`, `regions.${id}.`);
  }

  test("is opened in place of the world, marked, without a link; a bad one changes nothing", async () => {
    const { store, settle } = createTestAtlas("kazakhstan-2022~1@2022-01-05T12:00Z");
    settle();
    const before = store.getState();
    await openScenarioFile(store, new File(["{"], "b\u202ead<.json"));
    expect(store.getState()).toMatchObject({ input: before.input, cursorTick: before.cursorTick, run: before.run });
    expect(store.getState().arrival).toMatchObject({ kind: "refused", name: "b?ad?.json" });
    await openScenarioFile(store, new File([new Uint8Array(MOST_BYTES + 1)], "huge.json"));
    expect(store.getState().arrival).toMatchObject({ problem: expect.stringContaining("256 kB") });
    await openScenarioFile(store, new File([new Uint8Array([0xff, 0xfe, 0x00])], "picture.png"));
    expect(store.getState().arrival).toMatchObject({ problem: expect.stringContaining("not text") });
    expect(linkOf(store.getState())).toBe("kazakhstan-2022~1@2022-01-05T12:00Z");

    const text = scenarioFileText(OPENING, {});
    await openScenarioFile(store, new File([text], "mine.json"));
    settle();
    const { file, arrival, run } = store.getState();
    expect([file?.name, arrival?.kind, run.hash]).toEqual(["mine.json", "file", before.run.hash]);
    expect(linkOf(store.getState())).toBe("file");
    await openScenarioFile(store, new File([text], "mine.json"));
    expect(store.getState().file?.number).toBe(2);
    store.getState().openScenario(OPENING.id); // of the same id, and yet another world
    await Promise.resolve();
    await Promise.resolve();
    expect([store.getState().file, linkOf(store.getState())]).toEqual([null, "kazakhstan-2022~1@2021-12-25T09:00Z"]);
  });
});

test("a text is broken at spaces, a long word where it must, and the rest is an ellipsis", () => {
  const width = (text: string) => text.length;
  expect(wrapText("one two three", 7, 3, width)).toEqual(["one two", "three"]);
  expect(wrapText("abcdefghij", 4, 3, width)).toEqual(["abcd", "efgh", "ij"]);
  expect(wrapText("one two three four five", 8, 2, width)).toEqual(["one two", "three…"]);
  expect(wrapText("", 8, 2, width)).toEqual([]);
});

test("file names are plain", () => {
  expect(fileName("kazakhstan-2022", "2022-01-05T12:00Z", "png")).toBe("kazakhstan-2022-2022-01-05-1200Z.png");
});

test("the page names its card, which is a PNG of 1200 by 630", () => {
  const page = readFileSync(new URL("../../index.html", import.meta.url), "utf8");
  expect(page).toMatch(/property="og:image" content="[^"]*card\.png"/);
  const card = readFileSync(new URL("../../public/card.png", import.meta.url));
  expect(card.subarray(1, 4).toString()).toBe("PNG");
  expect([card.readUInt32BE(16), card.readUInt32BE(20)]).toEqual([1200, 630]);
  expect(card.length).toBeLessThan(400_000);
});
