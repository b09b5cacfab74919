import { readdirSync } from "node:fs";
import { describe, expect, test } from "vitest";

const folder = new URL("../../src/data/", import.meta.url);
const files = readdirSync(folder, { recursive: true, encoding: "utf8" })
  .filter((name) => name.endsWith(".ts"))
  .map((name) => name.replaceAll("\\", "/"));

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null;

/** Paths of the tables' rows that are not covered by a source of their own or of what holds them. */
function findUnsourced(value: unknown, path: string): string[] {
  if (Array.isArray(value)) return value.flatMap((row, i) => findUnsourced(row, `${path}[${i}]`));
  if (!isObject(value)) return [path];
  if ("source" in value) {
    return typeof value.source === "string" && value.source.trim().length > 3 ? [] : [`${path}.source`];
  }
  const fields = Object.entries(value);
  // An object of objects is a table by name, or a row that holds sourced rows beside plain facts about them.
  const nested = fields.filter(([, field]) => isObject(field) && !isPlainList(field));
  return nested.length === 0 ? [path] : nested.flatMap(([key, field]) => findUnsourced(field, `${path}.${key}`));
}

const isPlainList = (value: unknown) => Array.isArray(value) && value.every((item) => !isObject(item));

describe.each(files)("src/data/%s", (file) => {
  test("every table and row names its source", async () => {
    const module = (await import(new URL(file, folder).href)) as Record<string, unknown>;
    const covered = new Set(Object.keys(module).filter((name) => name.endsWith("_SOURCE")));
    for (const [name, table] of Object.entries(module)) {
      if (!isObject(table)) continue; // a date or a number beside a table
      // RETARGETS with RETARGETS_SOURCE: one source for all rows.
      expect(covered.has(`${name}_SOURCE`) ? [] : findUnsourced(table, name)).toEqual([]);
    }
    expect(Object.keys(module).length).toBeGreaterThan(0);
  });
});

test("a table without a source is found", () => {
  const source = "somebody, 2021";
  expect(findUnsourced({ A: { source: " " }, B: [{ source }, { value: 1 }] }, "T")).toEqual(["T.A.source", "T.B[1]"]);
  expect(findUnsourced({ values: [1, 2] }, "T")).toEqual(["T"]);
  expect(findUnsourced({ KZ: { countries: ["398"], areas: [{ source }] } }, "T")).toEqual([]);
});
