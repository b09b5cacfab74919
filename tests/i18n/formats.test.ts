import { readdirSync, readFileSync } from "node:fs";
import { afterEach, expect, test } from "vitest";
import {
  formatCount,
  formatDayAndTime,
  formatEhs,
  formatMonth,
  formatNumber,
  formatShortDay,
  withUnit,
} from "../../src/i18n/format.ts";
import { kk } from "../../src/i18n/kk/index.ts";
import { type Language, said, speak, spokenAmong } from "../../src/i18n/languages.ts";
import { ru } from "../../src/i18n/ru/index.ts";
import { saidSource } from "../../src/i18n/saidSource.ts";
import { t } from "../../src/i18n/t.ts";
import { textKey } from "../../src/i18n/textKey.ts";
import { told } from "../../src/i18n/told.ts";
import { compiled, scenarioWith } from "../../src/scenario/loaded.ts";
import { OPENING } from "../../src/scenario/presets/index.ts";
import { SYMBOLS } from "../../src/view/panels/whyText.ts";
import { allClauses, allTexts } from "./allTexts.ts";
import { allRefusals } from "./refusals.ts";

const HASH_SIGNS = ["EH/s", "PH/s", "TH/s", "J/TH", "USD", "BTC", "T"];

const MORNING_S = Date.UTC(2022, 0, 5, 10, 50) / 1000;

afterEach(() => speak("en"));

test.each([
  ["en", "5 Jan 2022, 10:50", "January 2022", "5 Jan", "44,720.5", "1.23 million", "<\u20090.01\u2009EH/s"],
  ["ru", "5 янв. 2022 г., 10:50", "январь 2022 г.", "5 янв.", "44 720,5", "1,23 миллиона", "<\u20090,01\u2009EH/s"],
  ["kk", "2022 ж. 5 қаң., 10:50", "2022 ж. қаңтар", "5 қаң.", "44 720,5", "1,23 миллион", "<\u20090,01\u2009EH/s"],
] as const)("%s writes dates and figures its way", async (id, ...expected) => {
  await speak(id);
  const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, " ");
  const written = [
    formatDayAndTime(MORNING_S),
    formatMonth(MORNING_S),
    formatShortDay(MORNING_S),
    formatNumber(44_720.5, 1),
    formatCount(1_234_567),
    formatEhs(0.001),
  ];
  expect(written.map(plain)).toEqual(expected);
});

test("of a person's languages the first that the page speaks is taken", () => {
  expect(spokenAmong(["de-DE", "kk-KZ", "ru"])).toBe("kk");
  expect(spokenAmong(["RU-ru"])).toBe("ru");
  expect(spokenAmong(["de", "fr"])).toBeUndefined();
});

/** Signs that a language writes as English does. */
const SIGNS_ALIKE = { ru: HASH_SIGNS, kk: [...HASH_SIGNS, "W", "kW", "MW", "GW", "TWh", "USD/kWh", "g/kWh"] };

test.each([
  ["ru", ru.units, "7,60\u2009ГВт"],
  ["kk", kk.units, "7,60\u2009GW"],
] as const)("%s has its sign of every unit that stands on the page", async (id, units, power) => {
  const panels = new URL("../../src/view/panels/", import.meta.url);
  const code = readdirSync(panels).map((name) => readFileSync(new URL(name, panels), "utf8"));
  const written = code.flatMap((text) =>
    [...text.matchAll(/withUnit\([^"]*\), "([^"]+)"\)/g)].map(([, sign]) => sign!),
  );
  expect(written.length).toBeGreaterThan(15);
  const signs = [...new Set([...written, ...Object.values(SYMBOLS), "W"])].filter((sign) => /[a-z]/i.test(sign));
  expect(signs.filter((sign) => !SIGNS_ALIKE[id].includes(sign)).sort()).toEqual(Object.keys(units).sort());
  await speak(id);
  expect(withUnit(formatNumber(7.6, 2), "GW")).toBe(power);
});

test("no two texts share a key", async () => {
  const texts = [...new Set([...(await allTexts()), ...(await allClauses()), ...allRefusals()])];
  expect(new Set(texts.map(textKey)).size).toBe(texts.length);
});

test.each([
  ["ru", "Страна: опубликованная CBECI доля за месяц; RIPE Labs; части строки «Прочие»: наше суждение. Hand-made"],
  ["kk", "Ел: CBECI жариялаған айлық үлес; RIPE Labs; «Басқалар» жолының бөліктері: өз пайымымыз. Hand-made"],
] as const)("%s says a source clause by clause; names, and words that are not ours, stay", async (id, ours) => {
  const source = "Country: CBECI's published share of the month; RIPE Labs; parts of Other: our judgement. Hand-made";
  expect(saidSource(source)).toBe(source);
  await speak(id);
  expect(saidSource(source)).toBe(ours);
});

test.each(["ru", "kk", "en-XA", "en-XB"] as const satisfies readonly Language[])(
  "%s tells a scenario in its words, and computes with the same",
  async (id) => {
    const english = compiled(OPENING);
    await speak(id);
    const { input, scenario } = told(english);
    expect(scenario).toBe(english.scenario);
    expect(input.title).not.toBe(OPENING.title);
    expect(input.narrative.every(({ text }, i) => text !== OPENING.narrative[i]!.text)).toBe(true);
    const [parameter] = OPENING.parameters ?? [];
    const assumed = { [parameter!.id]: parameter!.low };
    expect(scenarioWith(input, assumed)).toEqual(scenarioWith(OPENING, assumed));
  },
);

test("languages made from English are twice as long, or turned, and keep values and choices", async () => {
  await speak("en-XA");
  expect(t("decide.days", { days: 30 })).toBe("30 daysdays");
  expect(said("Block header")).toBe("Blockblock headerheader");
  await speak("en-XB");
  expect(t("decide.days", { days: 1 })).toBe("1 \u202eday\u202c");
});
