import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { cleanText, cleanTexts } from "../../src/scenario/cleanText.ts";
import { parseScenario } from "../../src/scenario/parseScenario.ts";
import { loadPreset, PRESET_IDS } from "../../src/scenario/presets/index.ts";
import { kazakhstan2022 } from "../../src/scenario/presets/kazakhstan2022.ts";
import { problemText } from "../../src/scenario/problemText.ts";
import { processorMs } from "../processorMs.ts";

const FILE = JSON.parse(JSON.stringify(kazakhstan2022)) as Record<string, unknown>;

describe("a text from others", () => {
  test.each([
    ["a bidi override that turns what follows", "good\u202Etxt.exe\u202C", "goodtxt.exe"],
    ["bidi isolates and marks", "\u2066a\u2069 \u200Fb\u061C", "a b"],
    ["zero-width characters", "pay\u200Bpal\u200D\uFEFF\u2060", "paypal"],
    ["control characters and line breaks", "a\u0000b\r\nc\u2028d\u0085e\tf", "a b c d e f"],
    ["letters drawn as nothing", "\u3164\uFFA0\u115F\u2800", ""],
    ["tags that spell unseen words", "hi\u{E0068}\u{E0069}", "hi"],
    ["half a surrogate", "a\uD800b", "ab"],
    ["marks piled on a letter", `a${"\u0316".repeat(60)}b`, "a\u0316\u0316\u0316b"],
    ["decomposed letters", "Que\u0301bec", "Qu\u00E9bec"],
    ["markup: it stays text", "<b onclick=x>&amp;</b>", "<b onclick=x>&amp;</b>"],
    ["scripts of others, accents and emoji", "Қазақстан 哈萨克斯坦 ⛏️", "Қазақстан 哈萨克斯坦 ⛏️"],
  ])("%s", (_what, text, clean) => {
    expect(cleanText(text, 100)).toBe(clean);
  });

  test("too long a one is cut between letters", () => {
    expect(cleanText("⛏".repeat(200), 10)).toBe(`${"⛏".repeat(9)}…`);
    expect(cleanText("💥".repeat(200), 10)).toBe(`${"💥".repeat(9)}…`);
  });

  test("of a hundred megabytes only the beginning is looked at", () => {
    const long = Buffer.alloc(100_000_000, "\u00AD", "latin1").toString("latin1");
    const began = processorMs();
    expect(cleanText(long, 10)).toBe("");
    expect(processorMs() - began).toBeLessThan(50);
  });

  test("whatever it was: short, composed, without anything unseen, and clean when cleaned again", () => {
    const any = fc.array(fc.oneof(fc.string({ unit: "binary" }), fc.constantFrom("\u202E", "\u200B", "\n", "\u0301")));
    fc.assert(
      fc.property(any, (parts) => {
        const text = cleanText(parts.join(""), 40);
        expect([...text].length).toBeLessThanOrEqual(40);
        expect(text).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}]/u);
        expect(cleanText(text, 40)).toBe(text);
      }),
      { numRuns: 2000 },
    );
  });
});

describe("a scenario file", () => {
  test("has its texts cleaned wherever they stand", () => {
    const machines = (FILE.machines as { name: string }[]).map((row, i) => ({ ...row, name: `M\u202E${i}` }));
    const parsed = parseScenario({ ...FILE, title: " My\u200B\ntitle\u202E ", machines });
    expect(parsed.ok && [parsed.value.title, parsed.value.machines[1]!.name]).toEqual(["My title", "M1"]);
  });

  test("of ours is not changed by it", async () => {
    for (const id of PRESET_IDS) {
      const preset = JSON.parse(JSON.stringify(await loadPreset(id)));
      expect(cleanTexts(preset)).toEqual(preset);
    }
  });

  test("with too long a name is refused by its place", () => {
    const parsed = parseScenario({ ...FILE, title: "x".repeat(121) });
    expect(!parsed.ok && problemText(parsed.problem)).toBe("title: at most 120 characters, found 121");
  });

  test("that is wrong is told in one short clean line, whatever its keys are", () => {
    const parsed = parseScenario({ ...FILE, [`\u202E\n${"k".repeat(100_000)}`]: 1 });
    expect(parsed.ok).toBe(false);
    expect(!parsed.ok && problemText(parsed.problem)).toMatch(/^k{399}…$/);
  });

  test("a million lists deep is refused, not a crash", () => {
    const deep = JSON.parse("[".repeat(1_000_000) + "]".repeat(1_000_000)) as unknown;
    expect(parseScenario(deep)).toMatchObject({ ok: false });
    expect(parseScenario({ ...FILE, events: deep })).toMatchObject({ ok: false });
  });
});
