/** Commands beside `sim`, as people start them: `--help` tells how each is used and starts nothing. */
import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { expect, test } from "vitest";
import { PROJECT } from "./sim.ts";

const TIMEOUT_MS = 60_000;

test.each([
  ["tests/soak/run.ts", "--help", /^soak: the options are --only links\|/],
  ["tests/perf/run.ts", "-h", /^perf: the options are --json .* --only sizes\|/],
  ["tests/engines/run.ts", "--help", /^engines: the options are --only NAME.* --seed N/],
  ["tests/browser/run.ts", "--help", /^journeys: the options are --only NAME.* --lanes N/],
  ["src/cli/bench.ts", "--help", /^bench: the only option is --json/],
])(
  "%s %s ends with 0",
  async (file, word, usage) => {
    const words = ["--import", "tsx", file, word];
    const { stdout, stderr } = await promisify(execFile)(process.execPath, words, { cwd: PROJECT }); // rejects on another status
    expect(stdout).toMatch(usage);
    expect([stdout.split("\n").length, stderr]).toEqual([2, ""]);
  },
  TIMEOUT_MS,
);
