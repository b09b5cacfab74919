/** Every finished language says all that English says, with the same values and figures. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { type Messages, setupI18n } from "@lingui/core";
import { compileMessage } from "@lingui/message-utils/compileMessage";
import { transformWithOxc } from "vite";
import { describe, expect, test } from "vitest";
import { allClauses, allTexts } from "./allTexts.ts";
import { latinWords, latinWordsOfRefusal } from "./names.ts";
import { allRefusals } from "./refusals.ts";

const FINISHED = ["ru", "kk"] as const;

/** Counts that between them meet every plural form of our languages. */
const COUNTS = [0, 1, 2, 5, 21, 1.5];

/** Said alike in every language: our name, names of keys, a unit, a path in a file. */
const ALIKE = new Set([
  "app.name",
  "app.tab",
  "help.key.day",
  "help.key.ends",
  "help.key.escape",
  "help.key.undo",
  "help.key.startOver",
  "gauge.carbon",
  "file.parameter",
]);

type Words = Readonly<Record<string, string>>;

/** What a catalogue's file itself holds: the build, and so an import from here, has its messages compiled. */
async function written(file: string): Promise<Words> {
  const path = join(import.meta.dirname, "../../src/i18n", file);
  const { code } = await transformWithOxc(readFileSync(path, "utf8"), path);
  const module: Record<string, Words> = await import(`data:text/javascript,${encodeURIComponent(code)}`);
  return Object.assign({}, ...Object.values(module));
}

interface Argument {
  readonly name: string;
  readonly type: string;
  readonly forms: readonly string[];
}

/** The values that a message takes and how it chooses by them, inner choices included. */
function argumentsOf(text: string): Argument[] {
  const inside = (parts: unknown): Argument[] => {
    if (!Array.isArray(parts)) return [];
    return parts.filter(Array.isArray).flatMap((part) => {
      const [name, type = "text", choices = {}] = part as [string, string?, Record<string, unknown>?];
      return [{ name, type, forms: Object.keys(choices) }, ...Object.values(choices).flatMap(inside)];
    });
  };
  return inside(compileMessage(text));
}

/** What a message says, without the values it takes and the names of choices. */
function wordsIn(text: string): string {
  const inside = (parts: unknown): string => {
    if (typeof parts === "string") return parts;
    if (!Array.isArray(parts)) return "";
    return parts
      .map((part) =>
        Array.isArray(part)
          ? Object.values(part[2] ?? {})
              .map(inside)
              .join(" ")
          : inside(part),
      )
      .join(" ");
  };
  return inside(compileMessage(text));
}

const namesAndTypes = (text: string) =>
  [...new Set(argumentsOf(text).map(({ name, type }) => `${name}: ${type}`))].sort();

/** Figures as a reader takes them: 715,680 and 715 680 are one, and so are 9.32 and 9,32. */
function figures(text: string, group: RegExp): string[] {
  const plain = text
    .replace(/=\d+(?= *\{)/g, "")
    .replace(group, "")
    .replace(/(?<=\d),(?=\d)/g, ".");
  return (plain.match(/\d+(?:\.\d+)?/g) ?? []).sort();
}
const englishFigures = (text: string) => figures(text, /(?<=\d),(?=\d{3})/g);
const ourFigures = (text: string) => figures(text, /(?<=\d)[\u00a0\u202f](?=\d{3})/g);

const english = {
  ...(await written("en.ts")),
  ...(await written("enSheets.ts")),
  ...(await written("enShare.ts")),
  ...(await written("enBet.ts")),
  ...(await written("enWhy.ts")),
};
const englishTexts = await allTexts();
/** A clause of names alone stands in every language as it is. */
const englishClauses = (await allClauses()).filter(
  (clause) => !englishTexts.includes(clause) && latinWords(clause).length > 0,
);
const saysSomething = (text: string) => /[a-z]{3,}/.test(text.replace(/\{\w+\}/g, ""));

describe.each(FINISHED)("%s", async (language) => {
  const messages = await written(`${language}/messages.ts`);
  const texts = await written(`${language}/texts.ts`);
  const sources = await written(`${language}/sources.ts`);
  const refusals = await written(`${language}/refusals.ts`);
  const ids = Object.keys(english);

  test("has every message and none besides", () => {
    expect(Object.keys(messages).sort()).toEqual([...ids].sort());
  });

  test("takes the same values in every message, and chooses by them alike", () => {
    const wrong = ids.flatMap((id) => {
      const [wanted, given] = [namesAndTypes(english[id]!), namesAndTypes(messages[id]!)];
      return wanted.join() === given.join() ? [] : [{ id, wanted, given }];
    });
    expect(wrong).toEqual([]);
  });

  test("has the plural forms of its grammar wherever a count changes words", () => {
    const { pluralCategories } = new Intl.PluralRules(language).resolvedOptions();
    const wrong = ids.filter((id) =>
      argumentsOf(messages[id]!)
        .filter(({ type }) => type === "plural")
        .map(({ forms }) => forms.filter((form) => /^(zero|one|two|few|many|other)$/.test(form)))
        .some((forms) => forms.join() !== "other" && pluralCategories.some((category) => !forms.includes(category))),
    );
    expect(wrong).toEqual([]);
  });

  test("renders every message for every count, with all values and without leftovers", () => {
    const compiled = Object.fromEntries(ids.map((id) => [id, compileMessage(messages[id]!)])) as Messages;
    const i18n = setupI18n({ locale: language, messages: { [language]: compiled } });
    const wrong = ids.flatMap((id) =>
      COUNTS.flatMap((count) => {
        const taken = argumentsOf(messages[id]!);
        const counted = new Set(taken.filter(({ type }) => type === "plural").map(({ name }) => name));
        const values = Object.fromEntries(taken.map(({ name }) => [name, counted.has(name) ? count : `<${name}>`]));
        const said = i18n._(id, values);
        const isWhole = taken.every(({ name }) => counted.size > 0 || said.includes(`<${name}>`));
        return isWhole && said !== "" && !/[{}#]|undefined|plural/.test(said) ? [] : [{ id, count, said }];
      }),
    );
    expect(wrong).toEqual([]);
  });

  test("has words for every text of scenarios and tables, and for none that is gone", () => {
    expect(englishTexts.filter((text) => texts[text] === undefined)).toEqual([]);
    expect(Object.keys(texts).filter((text) => !englishTexts.includes(text))).toEqual([]);
  });

  test("has words for every clause of sources and reasons, and for none that is gone", () => {
    expect(englishClauses.length).toBeGreaterThan(200);
    expect(englishClauses.filter((clause) => sources[clause] === undefined)).toEqual([]);
    expect(Object.keys(sources).filter((clause) => !englishClauses.includes(clause))).toEqual([]);
  });

  test("has words for every refusal of a scenario file, and for none that is gone, with the same places for values", () => {
    const english = allRefusals();
    const places = (text: string) => [...text.matchAll(/\{\w+\}/g)].map(String).sort().join();
    expect(english.length).toBeGreaterThan(120);
    expect(english.filter((text) => refusals[text] === undefined)).toEqual([]);
    expect(Object.entries(refusals).filter(([text, ours]) => places(text) !== places(ours))).toEqual([]);
    expect(Object.keys(refusals).filter((text) => !english.includes(text))).toEqual([]);
    expect(Object.values(refusals).flatMap((text) => latinWordsOfRefusal(text))).toEqual([]);
  });

  test("leaves no English word but names, units and what is typed", () => {
    const said = [...Object.values(texts), ...Object.values(sources), ...ids.map((id) => wordsIn(messages[id]!))];
    expect(said.flatMap((text) => latinWords(text).map((word) => ({ word, text })))).toEqual([]);
  });

  test("keeps every figure", () => {
    const pairs = [
      ...Object.entries(texts),
      ...Object.entries(sources),
      ...Object.entries(refusals),
      ...ids.map((id) => [english[id]!, messages[id]!] as const),
    ];
    const wrong = pairs.filter(([ours, theirs]) => englishFigures(ours).join() !== ourFigures(theirs).join());
    expect(wrong).toEqual([]);
  });

  test("is in its own letters and its own quotes", () => {
    const said = [
      ...Object.entries(texts),
      ...Object.entries(refusals),
      ...ids.filter((id) => !ALIKE.has(id)).map((id) => [english[id]!, messages[id]!] as const),
    ];
    expect(said.filter(([ours, theirs]) => saysSomething(ours) && !/\p{Script=Cyrillic}/u.test(theirs))).toEqual([]);
    expect(said.filter(([, theirs]) => /[“”"]/.test(theirs))).toEqual([]);
  });
});
