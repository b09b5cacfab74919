import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { en } from "../../src/i18n/en.ts";
import { enBet } from "../../src/i18n/enBet.ts";
import { enPoster } from "../../src/i18n/enPoster.ts";
import { enShare } from "../../src/i18n/enShare.ts";
import { enSheets } from "../../src/i18n/enSheets.ts";
import { enWhy } from "../../src/i18n/enWhy.ts";
import {
  formatChange,
  formatDifficulty,
  formatEhs,
  formatInterval,
  formatLocalTime,
  formatPercent,
} from "../../src/i18n/format.ts";
import { t } from "../../src/i18n/t.ts";
import { t as tShare } from "../../src/i18n/tShare.ts";
import { t as tSheets } from "../../src/i18n/tSheets.ts";
import { t as tWhy } from "../../src/i18n/tWhy.ts";

function sources(folder: string): string {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter(
      (entry) =>
        entry.isFile() &&
        /\.tsx?$/.test(entry.name) &&
        !/^(en(Bet|Poster|Sheets|Share|Why)?|messages|texts)\.ts$/.test(entry.name),
    )
    .map((entry) => readFileSync(join(entry.parentPath, entry.name), "utf8"))
    .join("\n");
}

test("every message is said somewhere", () => {
  const code = sources(join(import.meta.dirname, "../../src"));
  const prefixes = [...code.matchAll(/`([a-zA-Z.]+\.)\$\{/g)].map((match) => match[1]!);
  const unsaid = Object.keys({ ...en, ...enBet, ...enSheets, ...enShare, ...enPoster, ...enWhy }).filter(
    (id) => !code.includes(`"${id}"`) && !prefixes.some((prefix) => id.startsWith(prefix)),
  );
  expect(unsaid).toEqual([]);
});

test("no message stands in two catalogues, and a sheet's words are there beside the page's", () => {
  const ids = [en, enBet, enSheets, enShare, enPoster, enWhy].flatMap((catalogue) => Object.keys(catalogue));
  expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([]);
  expect([tSheets("charts.title"), tSheets("sheet.close")]).toEqual(["Charts", "Close"]);
  expect([tShare("share.title"), tShare("charts.title")]).toEqual(["Share", "Charts"]);
  expect([tWhy("why.back"), tWhy("region.share")]).toEqual(["Back", "share of the world"]);
});

test("messages choose their plural and take their values", () => {
  expect(t("decide.days", { days: 1 })).toBe("1 day");
  expect(t("decide.days", { days: 30 })).toBe("30 days");
  expect(
    tSheets("difference.lower", {
      what: tSheets("difference.decisions", { decisions: 2 }),
      height: "717,696",
      points: "4.1",
    }),
  ).toBe("2 decisions; the retarget at block 717,696 is 4.1 points lower.");
});

test("numbers carry a true minus, a thin space before units, and honest digits", () => {
  expect(formatChange(-27.94, 1)).toBe("−27.9");
  expect(formatChange(0.41, 1)).toBe("+0.4");
  expect(formatPercent(0.1322)).toBe("13.2\u2009%");
  expect(formatDifficulty(24_272_331_996_979.97)).toBe("24.27\u2009T");
  expect(formatInterval(600.596)).toBe("10:01");
  expect(formatInterval(0)).toBe("–");
  expect(formatEhs(Number.NaN)).toBe("–\u2009EH/s");
});

test("a local time says its day when that is another one", () => {
  const utc = Date.UTC(2022, 0, 5, 20, 30) / 1000;
  expect(formatLocalTime(utc, 6)).toBe("6 Jan, 02:30");
  expect(formatLocalTime(utc, 1)).toBe("21:30");
});
