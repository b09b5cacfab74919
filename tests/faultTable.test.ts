/** The fault table of tests/browser/README.md names a test in every row, and every name is that of exactly one test. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { PROJECT } from "../src/cli/ensureBuild.ts";
import { journeys } from "./browser/harness.ts";

const FOLDER = join(PROJECT, "tests/browser");

/** Names of `test(...)` and `test.each(...)(...)` as they stand in a file. */
function testNames(file: string): readonly string[] {
  const code = readFileSync(join(PROJECT, file), "utf8");
  const names = code.matchAll(/\btest(?:\.each\([\s\S]*?\))?\(\s*(["'`])([\s\S]*?)\1,/g);
  return [...names].map((name) => name[2]!);
}

/** `…the middle of a name…`, with the dots where something is left out. */
function isNamed(wish: string, name: string): boolean {
  const text = wish.replace(/^…|…$/g, "");
  const [before, after] = [wish.startsWith("…"), wish.endsWith("…")];
  if (before) return after ? name.includes(text) : name.endsWith(text);
  return after ? name.startsWith(text) : name === text;
}

function rows(): readonly { readonly fault: string; readonly tests: string }[] {
  const readme = readFileSync(join(FOLDER, "README.md"), "utf8");
  const [, table = ""] = /\n## Faults\n([\s\S]*?)\n## /.exec(readme) ?? [];
  const lines = table.split("\n").filter((line) => line.startsWith("| "));
  return lines.slice(1).map((line) => {
    const [fault = "", , tests = ""] = line.slice(2, -2).split(" | ");
    return { fault, tests };
  });
}

for (const file of readdirSync(FOLDER).filter((name) => name.endsWith(".journey.ts"))) await import(join(FOLDER, file));

test("there are rows to look at", () => expect(rows().length).toBeGreaterThan(20));

test.each(rows())("$fault: its tests are there", ({ tests }) => {
  const parts = tests.split(/; (?=tests\/|`)/);
  for (const part of parts) {
    const file = /^tests\/[\w/.]+\.test\.tsx?/.exec(part)?.[0];
    const command = /^`npm run soak[^`]*` \((tests\/soak\/\w+\.ts)\)$/.exec(part);
    if (command !== null) {
      expect(existsSync(join(PROJECT, command[1]!)), part).toBe(true);
      continue;
    }
    const names = file === undefined ? journeys.map(({ name }) => name) : testNames(file);
    const wishes = [...part.matchAll(/`([^`]+)`/g)].map((wish) => wish[1]!);
    expect(wishes.length, `names in "${part}"`).toBeGreaterThan(0);
    for (const wish of wishes)
      expect(
        names.filter((name) => isNamed(wish, name)),
        `tests named "${wish}"`,
      ).toHaveLength(1);
  }
});
