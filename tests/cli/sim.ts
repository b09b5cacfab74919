/** `sim` as tests ask it: here, or, where a process is what is proved or has threads of its own, as people start it. */
import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { expect } from "vitest";
import { answerSim } from "../../src/cli/answerSim.ts";

export const PROJECT = fileURLToPath(new URL("../..", import.meta.url));
export const ID = "kazakhstan-2022";
/** What node is given before the words of a command. */
export const SIM = ["--import", "tsx", "src/cli/sim.ts"];

export interface Outcome {
  readonly code: number;
  readonly out: string;
  readonly error: string;
}

/** Without a process: what `src/cli/sim.ts` would write, and its exit code. */
export async function sim(...args: readonly string[]): Promise<Outcome> {
  const { status, out, error } = await answerSim(args);
  return { code: status, out, error };
}

/** As people start it: a process of its own, its output and its exit code. */
export function simProcess(...args: readonly string[]): Promise<Outcome> {
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
export function okOf({ code, out, error }: Outcome): string {
  expect([code, error]).toEqual([0, ""]);
  return out;
}

export const simOk = async (...args: readonly string[]) => okOf(await sim(...args));
export const simJson = async (...args: readonly string[]) => JSON.parse(await simOk(...args, "--json"));

export const processOk = async (...args: readonly string[]) => okOf(await simProcess(...args));
export const processJson = async (...args: readonly string[]) => JSON.parse(await processOk(...args, "--json"));

/** Status 2, nothing on stdout, and one line on stderr. */
export function expectRefusal({ code, out, error }: Outcome, line: RegExp): void {
  expect(error).toMatch(line);
  expect([code, out, error.split("\n").length]).toEqual([2, "", 2]); // one line and its end
  expect(error).toMatch(/^sim: .+\n$/);
}
