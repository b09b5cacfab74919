/** A scenario file that is refused is refused in the language of the page: the same place, the same values, other words. */
import { readdirSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { readScenarioFile } from "../../src/app/share/openScenarioFile.ts";
import { said, speak } from "../../src/i18n/languages.ts";
import { compileScenario } from "../../src/scenario/compile.ts";
import { parseScenario } from "../../src/scenario/parseScenario.ts";
import { steadyHash } from "../../src/scenario/presets/steadyHash.ts";
import { problemText } from "../../src/scenario/problemText.ts";
import type { Problem, ProblemValue } from "../../src/scenario/refusal.ts";
import { REFUSALS } from "../../src/scenario/refusals.ts";
import { mangledFiles } from "../scenario/files.ts";
import { fileWith } from "../scenario/fileWith.ts";

const SCENARIO = new URL("../../src/scenario/", import.meta.url);

test("every sentence is that of a check", () => {
  const checks = readdirSync(SCENARIO).filter((name) => name.endsWith(".ts") && name !== "refusals.ts");
  const code = checks.map((name) => readFileSync(new URL(name, SCENARIO), "utf8")).join("");
  expect(Object.keys(REFUSALS).filter((id) => !code.includes(`"${id}"`))).toEqual([]);
});

function problemOf(file: unknown): Problem | null {
  const parsed = parseScenario(file);
  const result = parsed.ok ? compileScenario(parsed.value) : parsed;
  return result.ok ? null : result.problem;
}

/** Values that a file or table says, and paths, of a problem and of those inside it. */
function told(value: ProblemValue): string[] {
  if (typeof value !== "object") return [String(value)];
  if ("words" in value) return [];
  return [value.path, ...Object.values(value.values).flatMap(told)];
}

describe.each([
  ["ru", "здесь нужно: текст в двойных кавычках; в файле 5"],
  ["kk", "мұнда керегі: қос тырнақшадағы мәтін; файлда 5"],
] as const)("%s", (id, wrongTitle) => {
  beforeAll(() => speak(id));
  afterAll(() => speak("en"));

  test("the page tells a refusal in its words", () => {
    const read = readScenarioFile(fileWith("title", 5));
    expect(read).toEqual({ ok: false, problem: `title: ${wrongTitle}` });
  });

  test("whatever is wrong keeps its place and its values, and leaves English", () => {
    const seen = new Set<string>();
    fc.assert(
      fc.property(mangledFiles(steadyHash), (file) => {
        const problem = problemOf(file);
        if (problem === null) return;
        seen.add(problem.id);
        const [ours, theirs] = [problemText(problem, said), problemText(problem)];
        expect(ours).not.toBe(theirs);
        expect(ours).toMatch(/\p{Script=Cyrillic}{3}/u);
        if (problem.path !== "") expect(ours.split(": ")[0]).toBe(theirs.split(": ")[0]);
        const kept = told(problem).filter((value) => theirs.includes(value));
        if (!ours.endsWith("…")) expect(kept.filter((value) => !ours.includes(value))).toEqual([]);
      }),
      { numRuns: 1500, seed: 1 },
    );
    expect(seen.size).toBeGreaterThan(8);
  });
});
