import fc from "fast-check";
import { expect, test } from "vitest";
import { steadyHash } from "../../src/scenario/presets/steadyHash.ts";
import { processorMs } from "../processorMs.ts";
import { checkFile, mangledFiles } from "./files.ts";

test("10,000 mangled scenario files are taken, or refused with a reason, and none throws or takes long", () => {
  let taken = 0;
  let slowestMs = 0;
  fc.assert(
    fc.property(mangledFiles(steadyHash), (file) => {
      const startedMs = processorMs();
      if (checkFile(file)) taken += 1;
      slowestMs = Math.max(slowestMs, processorMs() - startedMs);
    }),
    { numRuns: 10_000 },
  );
  expect(taken).toBeGreaterThan(100); // some changes are harmless: a title, a source
  expect(taken).toBeLessThan(9000);
  expect(slowestMs).toBeLessThan(1000);
});
