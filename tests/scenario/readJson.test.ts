/** JSON of a stranger: read as the language reads it, but for names that stand twice; and what is wrong is told by its place. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type JsonProblem, readJson } from "../../src/scenario/readJson.ts";

const problemIn = (text: string): JsonProblem | null => {
  const read = readJson(text);
  return read.ok ? null : read.problem;
};
const broken = (line: number, column: number, wanted: string) => ({ kind: "broken", line, column, wanted });

test.each([
  ["", broken(1, 1, "start")],
  ["hello", broken(1, 1, "start")],
  ["\n\n  <html>", broken(3, 3, "start")],
  ["{", broken(1, 2, "name")],
  ['{"a": 1,\n\n}', broken(3, 1, "name")],
  ["{a: 1}", broken(1, 2, "name")],
  ['{"a" 1}', broken(1, 6, "colon")],
  ['{"a":}', broken(1, 6, "value")],
  ['{"a":\r\n  NaN}', broken(2, 3, "value")],
  ['{"a": 01}', broken(1, 7, "value")],
  ['{"a": "b\nc"}', broken(1, 7, "value")],
  ['{"a": "no end}', broken(1, 7, "value")],
  ['{"a": "\\x"}', broken(1, 7, "value")],
  ['{"a": 1 "b": 2}', broken(1, 9, "comma")],
  ["[1, 2", broken(1, 6, "comma")],
  ["[1, 2}", broken(1, 6, "comma")],
  ["[1,]", broken(1, 4, "value")],
  ['{"a": 1}}', broken(1, 9, "end")],
  ['{"a": 1}\n// a comment', broken(2, 1, "end")],
  ['{"a":\u00a01}', broken(1, 6, "value")],
])("%j breaks where it is told", (text, problem) => {
  expect(() => JSON.parse(text)).toThrow();
  expect(problemIn(text)).toEqual(problem);
});

test.each([
  ['{"a": 1, "b": {"a": 2}, "a": 3}', "a"],
  ['{"a": [0, {"b": 1, "c": [], "b": 1}]}', "a.1.b"],
  ['{"a": {"": 1, "": 2}}', "a."],
  ['{"\\u0061": 1, "a": 2}', "a"],
  ['{"__proto__": 1, "__proto__": 2}', "__proto__"],
])("%j has a name twice", (text, path) => {
  expect(problemIn(text)).toEqual({ kind: "doubled", path });
});

describe("any text", () => {
  const written = fc.oneof(
    fc.json(),
    fc.jsonValue().map((value) => JSON.stringify(value, null, 2)),
  );

  test("of JSON is the value that it is", () => {
    fc.assert(
      fc.property(written, (text) => {
        expect(readJson(text)).toEqual({ ok: true, value: JSON.parse(text) });
      }),
      { numRuns: 1000 },
    );
  });

  test("with a piece changed is refused where the language refuses it, and never throws", () => {
    const pieces = fc.constantFrom(
      "{",
      "}",
      "[",
      "]",
      ":",
      ",",
      '"',
      "\\",
      "1",
      "-",
      ".",
      "e",
      "true",
      "nul",
      " ",
      "\n",
      "\u0000",
    );
    fc.assert(
      fc.property(written, fc.nat(99), pieces, fc.nat(3), (text, place, piece, gone) => {
        const at = Math.floor((text.length * place) / 100);
        const changed = text.slice(0, at) + piece + text.slice(at + gone);
        let isJson = true;
        try {
          JSON.parse(changed);
        } catch {
          isJson = false;
        }
        const problem = problemIn(changed);
        if (isJson) expect(["doubled", undefined]).toContain(problem?.kind);
        else expect(["doubled", "broken"]).toContain(problem?.kind); // whichever comes first
      }),
      { numRuns: 5000 },
    );
  });
});

test("the longest texts are read in little time, and the deepest refused", () => {
  const most = 256_000;
  const names = Array.from({ length: 25_000 }, (_, i) => `"n${i}":0`);
  const startedMs = performance.now();
  for (const [text, problem] of [
    [`"${"a".repeat(most)}`, broken(1, 1, "start")],
    [`"${"\\n".repeat(most / 2)}`, broken(1, 1, "start")],
    [`"${"\\n".repeat(most / 2)}"`, null],
    [`[${"0,".repeat(most / 2)}0]`, null],
    [`{${names.join()},"n7":0}`, { kind: "doubled", path: "n7" }],
    [" ".repeat(most), broken(1, most + 1, "start")],
    ["[".repeat(most), { kind: "deep" }],
    [`${"[".repeat(60)}0${"]".repeat(60)}`, null],
  ] as const)
    expect(problemIn(text)).toEqual(problem);
  expect(performance.now() - startedMs).toBeLessThan(2000);
});
