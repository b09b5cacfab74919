/** What narratives and the calendar say in figures is what the tables hold. */
import { readdirSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { COUNTRY_SHARES, type MapRowId } from "../../src/data/countryShares.ts";
import { BLOCKS, CLOSE_USD, sliceDays } from "../../src/data/daily.ts";
import { WORLD_REGIONS } from "../../src/data/regions.ts";
import { RETARGETS } from "../../src/data/retargets.ts";
import { SCENARIO_TEXTS } from "../../src/data/scenarioTexts.ts";
import { SHOCKS } from "../../src/data/shocks.ts";
import { loadPreset } from "../../src/scenario/presets/index.ts";
import { parseUtc } from "../../src/units/time.ts";

interface Line {
  readonly id: string;
  readonly utc: string;
  readonly kind: string;
  readonly text: string;
}

const folder = new URL("../../src/data/narratives/", import.meta.url);
const NARRATIVES = await Promise.all(
  readdirSync(folder).map(async (name): Promise<readonly [string, readonly Line[]]> => {
    const module: Readonly<Record<string, readonly Line[]>> = await import(new URL(name, folder).href);
    const [[constant, lines]] = Object.entries(module) as [[string, readonly Line[]]];
    return [
      constant
        .replace(/_NARRATIVE$/, "")
        .replaceAll("_", "-")
        .toLowerCase(),
      lines,
    ];
  }),
);

const NUMBER_OF_MONTH = new Map(
  ["January", "February", "March", "April", "May", "June"]
    .concat(["July", "August", "September", "October", "November", "December"])
    .map((name, i) => [name, String(i + 1).padStart(2, "0")]),
);
const ROW_BY_NAME: Readonly<Record<string, MapRowId>> = {
  ...{ "United States": "US", China: "CN", Kazakhstan: "KZ", Other: "OTHER", Russia: "RU" },
  ...{ Canada: "CA", Malaysia: "MY", Germany: "DE", Ireland: "IE", Iran: "IR" },
};
const whole = (text: string) => Number(text.replaceAll(",", ""));
const dayOf = (text: string) => {
  const [day, month, year] = text.split(" ") as [string, string, string];
  return `${year}-${NUMBER_OF_MONTH.get(month)}-${day.padStart(2, "0")}`;
};

/** Every figure in a text that a table holds, as said and as recorded. */
function recordedFigures(text: string): { said: string; isRecorded: boolean }[] {
  const found: { said: string; isRecorded: boolean }[] = [];
  const check = (said: string, isRecorded: boolean) => found.push({ said, isRecorded });
  const changeAt = (height: string) => RETARGETS.find((row) => row.height === whole(height))?.changePercent;
  for (const [said, verb, percent, height] of text.matchAll(/(falls|rises) by ([\d.]+) % at block ([\d,]+\d)/g)) {
    check(said, changeAt(height!) === Number(percent) * (verb === "falls" ? -1 : 1));
  }
  for (const [said, sign, percent, height] of text.matchAll(/([−+])([\d.]+) % at block ([\d,]+\d)/g)) {
    check(said, changeAt(height!) === Number(percent) * (sign === "−" ? -1 : 1));
  }
  for (const [said, month, year, list] of text.matchAll(
    /Map of (\w+) (\d{4}): ((?:[A-Z][A-Za-z ]+ [\d.]+ %(?:, )?)+)/g,
  )) {
    const row = COUNTRY_SHARES.find((one) => one.month === `${year}-${NUMBER_OF_MONTH.get(month!)}`);
    const shares = [...list!.matchAll(/([A-Z][A-Za-z ]+) ([\d.]+) %/g)];
    check(
      said,
      shares.every(([, name, percent]) => row?.sharePercent[ROW_BY_NAME[name!]!] === Number(percent)),
    );
  }
  for (const [said, day, usd] of text.matchAll(/Close of (\d+ \w+ \d{4}): ([\d,]+) USD/g)) {
    check(said, sliceDays(CLOSE_USD, dayOf(day!), dayOf(day!))[0] === whole(usd!));
  }
  for (const [said, blocks, day] of text.matchAll(/(\d+) blocks on (\d+ \w+ \d{4})/g)) {
    check(said, sliceDays(BLOCKS, dayOf(day!), dayOf(day!))[0] === Number(blocks));
  }
  return found;
}

test("a wrong figure is found, a right one passes", () => {
  const wrong = recordedFigures(
    "On the record the difficulty falls by 27.95 % at block 689,472. Map of August 2021: United States 35.4 %, Iran 9 %. Close of 6 January 2022: 43,170 USD. There are 59 blocks on 27 June 2021.",
  );
  expect(wrong.map(({ isRecorded }) => isRecorded)).toEqual([false, false, false, false]);
  const right = recordedFigures("−27.94 % at block 689,472. Map of August 2021: United States 35.4 %, China 0 %.");
  expect(right.map(({ isRecorded }) => isRecorded)).toEqual([true, true]);
});

test("enough figures are said in the words that are checked", () => {
  const lines = NARRATIVES.flatMap(([, all]) => all);
  expect(lines.flatMap(({ text }) => recordedFigures(text)).length).toBeGreaterThan(70);
});

describe.each(NARRATIVES)("narrative of %s", (id, lines) => {
  test("six to eighteen short lines in the order of their times, each with an id of its own", () => {
    expect(lines.length).toBeGreaterThanOrEqual(6);
    expect(lines.length).toBeLessThanOrEqual(18);
    expect(new Set(lines.map((line) => line.id)).size).toBe(lines.length);
    for (const [i, { utc, kind, text }] of lines.entries()) {
      expect(["event", "report", "note"]).toContain(kind);
      expect(text.length).toBeLessThanOrEqual(600);
      expect(parseUtc(utc)).not.toBeNull();
      if (i > 0) expect(parseUtc(utc)!).toBeGreaterThan(parseUtc(lines[i - 1]!.utc)!);
    }
    expect(SCENARIO_TEXTS[id]).toBeDefined();
  });

  test("its figures are the tables'", () => {
    for (const { text } of lines) expect(recordedFigures(text).filter(({ isRecorded }) => !isRecorded)).toEqual([]);
  });

  test("a line at a retarget's minute names that retarget's block, if any", () => {
    for (const { utc, text } of lines) {
      const near = RETARGETS.find((row) => Math.abs(parseUtc(row.utc)! - parseUtc(utc)!) <= 60);
      const [, first] = text.match(/^On the record the difficulty \w+ by [\d.]+ % at block ([\d,]+\d)/) ?? [];
      if (first !== undefined && near !== undefined) expect(near.height).toBe(whole(first));
    }
  });
});

describe("calendar", () => {
  test("rows are in order, with ids of their own, known places and ends after their starts", () => {
    const places = new Set([...WORLD_REGIONS.map(({ id }) => id), "CN", "XK", "WORLD"]);
    expect(new Set(SHOCKS.map(({ id }) => id)).size).toBe(SHOCKS.length);
    for (const [i, { id, startUtc, endUtc, region }] of SHOCKS.entries()) {
      expect(places.has(region), id).toBe(true);
      const startS = parseUtc(startUtc)!;
      if (i > 0) expect(startS, id).toBeGreaterThanOrEqual(parseUtc(SHOCKS[i - 1]!.startUtc)!);
      if (endUtc !== null) expect(parseUtc(endUtc)!, id).toBeGreaterThan(startS);
    }
  });

  test("its figures are the tables'", () => {
    const said = SHOCKS.flatMap(({ reported }) => recordedFigures(reported ?? ""));
    expect(said.length).toBeGreaterThan(3);
    expect(said.filter(({ isRecorded }) => !isRecorded)).toEqual([]);
  });
});

describe.each(Object.entries(SCENARIO_TEXTS))("words about %s", (id, { title, summary, lesson }) => {
  const sentences = (text: string) => text.split(/(?<=[.?!]) /).length;

  test("two sentences say what it is, one or two what it teaches", () => {
    expect(title.length).toBeLessThanOrEqual(60);
    expect(sentences(summary)).toBe(2);
    expect(sentences(lesson)).toBeLessThanOrEqual(2);
  });

  test("a preset that has them says the same", async () => {
    const preset = await loadPreset(id);
    if (preset !== undefined) expect({ title, summary }).toEqual({ title: preset.title, summary: preset.summary });
  });
});
