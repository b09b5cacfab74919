/** `sim` as people start it: a process of its own, its output and its exit code. */
import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { expect } from "vitest";

export const PROJECT = fileURLToPath(new URL("../..", import.meta.url));
export const ID = "kazakhstan-2022";
/** What node is given before the words of a command. */
export const SIM = ["--import", "tsx", "src/cli/sim.ts"];

export interface Outcome {
  readonly code: number;
  readonly out: string;
  readonly error: string;
}

export function sim(...args: readonly string[]): Promise<Outcome> {
  return start([...SIM, ...args]);
}

const TELL_PEAK = 'process.on("exit", () => process.stderr.write("peak " + process.resourceUsage().maxRSS + "\\n"))';

/** The same, telling last on stderr the most memory it held, as `peak KILOBYTES`. */
export function simMeasured(...args: readonly string[]): Promise<Outcome> {
  return start(["--import", `data:text/javascript,${encodeURIComponent(TELL_PEAK)}`, ...SIM, ...args]);
}

function start(words: readonly string[]): Promise<Outcome> {
  return new Promise((done) => {
    const options = { cwd: PROJECT, maxBuffer: 1e8 };
    execFile(process.execPath, words, options, (error, out, stderr) =>
      done({ code: typeof error?.code === "number" ? error.code : 0, out, error: stderr }),
    );
  });
}

/** Its output, once it has ended well and said nothing else. */
export async function simOk(...args: readonly string[]): Promise<string> {
  const { code, out, error } = await sim(...args);
  expect([code, error]).toEqual([0, ""]);
  return out;
}

export const simJson = async (...args: readonly string[]) => JSON.parse(await simOk(...args, "--json"));

/** Status 2, nothing on stdout, and one line on stderr. */
export function expectRefusal({ code, out, error }: Outcome, line: RegExp): void {
  expect(error).toMatch(line);
  expect([code, out, error.split("\n").length]).toEqual([2, "", 2]); // one line and its end
  expect(error).toMatch(/^sim: .+\n$/);
}
