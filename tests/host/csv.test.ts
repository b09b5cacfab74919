import { describe, expect, test } from "vitest";
import { csvCell, csvLine, framesAsCsv } from "../../src/host/csv.ts";
import { runWhole, SHORT } from "./run.ts";

describe("a cell", () => {
  test.each(["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1"])("%j is defused", (text) => {
    expect(csvCell(text).replace(/^"/, "")).toMatch(/^'/);
  });

  test.each([-1, -0.5e-7, 1e21, 0])("the number %d stays a number", (value) => {
    expect(Number(csvCell(value))).toBe(value);
  });

  test("with commas, quotes or lines in it is quoted", () => {
    expect(csvLine(['a "b"', "c,d", "e\nf", "plain", '=HYPERLINK("x")', 2])).toBe(
      `"a ""b""","c,d","e\nf",plain,"'=HYPERLINK(""x"")",2`,
    );
  });
});

test("a file's region that is named like a formula does not become one", () => {
  const regions = SHORT.regions.map((region, r) => (r === 0 ? { ...region, id: "-2" } : region));
  const scenario = { ...SHORT, regions };
  const [head, first] = framesAsCsv(scenario, runWhole(scenario, 1, [])).split("\n");
  const names = head!.split(",");
  const odd = names.filter((name) => /^[=+\-@\t\r]/.test(name));
  expect(odd).toEqual([]);
  expect(names.filter((name) => name.startsWith("'-2.")).length).toBeGreaterThan(3);
  expect(first!.split(",")).toHaveLength(names.length);
});
