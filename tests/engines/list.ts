/** The engines that the golden files must hold in, and how much of them each runs. */
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { openChromium, openFirefox, openWebKit } from "../browser/pages.ts";
import { commandPlaces, type Program, programPath } from "../browser/programs.ts";
import { type OpenEngine, pageEngine, shellEngine } from "./engine.ts";

/**
 * `all`: every run of every scenario's golden file, and the one with decisions in every way. `short`: that, of the shortest
 * scenario alone. `each`: that, and of every other scenario the run with decisions.
 */
export type Depth = "all" | "each" | "short";

export interface Listed {
  /** Over its column of the table. */
  readonly name: string;
  readonly depth: Depth;
  readonly open: OpenEngine;
  /** The engine that it is, but for a processor without FMA: its own Math must show that. */
  readonly withoutFmaOf?: string;
}

const JSC: Program = {
  name: "JavaScriptCore's shell",
  variable: "JSC_PATH",
  places: (machine) => commandPlaces(machine, ["jsc"]),
  packages: ["libjavascriptcoregtk-4.0-bin"],
  advice:
    "The replays need JavaScriptCore's shell: install Debian's libjavascriptcoregtk-4.0-bin, or set JSC_PATH to its program.",
};

/** glibc then leaves out its functions for such processors. V8's own, and so Node's, never use FMA. */
const WITHOUT_FMA = { GLIBC_TUNABLES: "glibc.cpu.hwcaps=-AVX2,-FMA" };

/** Whether the processor has FMA, so that there is something to hide. */
export function hasFma(): boolean {
  try {
    return /^flags.*\bfma\b/m.test(readFileSync("/proc/cpuinfo", "utf8"));
  } catch {
    return false; // no Linux
  }
}

const node = (args: readonly string[], what: string) =>
  shellEngine({ program: process.execPath, args, version: `Node ${process.versions.node}${what}` });

/** The script's name follows; the thread prints as its parent does. */
const IN_THREAD = ["-e", "new (require('node:worker_threads').Worker)(process.argv[1])"];

const jsc =
  (env: Readonly<Record<string, string>> = {}): OpenEngine =>
  async (bundle) => {
    const program = programPath(JSC);
    const { stdout } = spawnSync("dpkg-query", ["-s", JSC.packages[0]!], { encoding: "utf8" });
    const version = /^Version: (\S+)/m.exec(stdout ?? "")?.[1] ?? "of unknown version";
    return shellEngine({ program, env, version: `JavaScriptCore ${version}` })(bundle);
  };

/** The one that the golden files are written with. */
export const NODE: Listed = { name: "Node", depth: "all", open: node([], "") };

/** Of each of the three families (V8, SpiderMonkey, JavaScriptCore) one runs all. */
export const ENGINES: readonly Listed[] = [
  { name: "Node thread", depth: "each", open: node(IN_THREAD, ", worker thread") },
  { name: "Node jitless", depth: "short", open: node(["--jitless"], " --jitless") },
  { name: "Chromium page", depth: "each", open: pageEngine(openChromium, "page") },
  { name: "Chromium Worker", depth: "each", open: pageEngine(openChromium, "worker") },
  {
    name: "Chromium no FMA",
    depth: "each",
    open: pageEngine(openChromium, "page", WITHOUT_FMA),
    withoutFmaOf: "Chromium page",
  },
  { name: "Firefox page", depth: "each", open: pageEngine(openFirefox, "page") },
  { name: "Firefox Worker", depth: "all", open: pageEngine(openFirefox, "worker") },
  { name: "WebKit page", depth: "each", open: pageEngine(openWebKit, "page") },
  { name: "WebKit Worker", depth: "each", open: pageEngine(openWebKit, "worker") },
  { name: "JSC shell", depth: "all", open: jsc() },
  { name: "JSC no FMA", depth: "each", open: jsc(WITHOUT_FMA), withoutFmaOf: "JSC shell" },
];
