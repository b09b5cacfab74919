/** The laws T1 to T21 of the model are tests that can be found by their number. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";

const FOLDER = fileURLToPath(new URL(".", import.meta.url));

test("every law from T1 to T21 has a test whose name starts with its number", () => {
  const text = readdirSync(FOLDER, { recursive: true, encoding: "utf8" })
    .filter((path) => path.endsWith(".test.ts"))
    .map((path) => readFileSync(join(FOLDER, path), "utf8"))
    .join("\n");
  const named = new Set(
    [...text.matchAll(/(?:describe|test)(?:\.each\([^)]*\))?\(\s*"(T\d+)(?:: | holds)/g)].map((match) => match[1]),
  );
  expect(Array.from({ length: 21 }, (_, i) => `T${i + 1}`).filter((name) => !named.has(name))).toEqual([]);
});
