/** DESIGN section 2, proven over src, and each of its rules shown to see a planted breach. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import type { Breach } from "./architecture/breach.ts";
import { PLANTED, SOUND } from "./architecture/planted.ts";
import { RULES, type RuleName } from "./architecture/rules.ts";
import { readTree, type Source } from "./architecture/source.ts";

const ROOT = fileURLToPath(new URL("..", import.meta.url));
const RULE_NAMES = Object.keys(RULES) as RuleName[];

function readFolder(folder: string): readonly (readonly [string, string])[] {
  return readdirSync(join(ROOT, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = `${folder}/${entry.name}`;
    return entry.isDirectory() ? readFolder(path) : [[path, readFileSync(join(ROOT, path), "utf8")] as const];
  });
}

const report = (breaches: readonly Breach[]) => breaches.map(({ path, line, what }) => `${path}:${line} ${what}`);
const breachesOf = (rule: RuleName, sources: readonly Source[]) => report(RULES[rule](sources));
const planted = (files: Readonly<Record<string, string>>) => readTree(new Map(Object.entries(files)));

describe("src keeps to the design", () => {
  const sources = readTree(new Map(readFolder("src")));

  test("there is something to prove it on", () => {
    expect(sources.length).toBeGreaterThan(5);
    expect(sources.flatMap(({ imports }) => imports).length).toBeGreaterThan(0);
  });

  test.each(RULE_NAMES)("%s", (rule) => {
    expect(breachesOf(rule, sources)).toEqual([]);
  });
});

describe("every rule sees its planted breach", () => {
  const cases = RULE_NAMES.flatMap((rule) =>
    Object.entries(PLANTED[rule]).map(([name, files]) => ({ rule, name, files })),
  );

  test("no rule goes without one", () => {
    expect(RULE_NAMES.filter((rule) => !cases.some((planted) => planted.rule === rule))).toEqual([]);
  });

  test.each(cases)("$rule: $name", ({ rule, files }) => {
    expect(breachesOf(rule, planted(files))).not.toEqual([]);
  });
});

test.each(RULE_NAMES)("near misses are no breach: %s", (rule) => {
  expect(breachesOf(rule, planted(SOUND))).toEqual([]);
});
