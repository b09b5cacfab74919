/** An engine that runs replays: a shell with the bundle as its script, or a browser with the bundle on a page or in a Worker. */
import { spawn } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { serveDirectory } from "../../src/cli/serve.ts";
import type { Env, OpenPage } from "../browser/pages.ts";
import type { Job } from "../replays/replay.ts";
import type { Reply } from "./entry.ts";

/** What engine it is, with its version. */
export interface Engine {
  readonly version: string;
  readonly ask: (jobs: readonly Job[]) => Promise<Reply>;
  readonly close: () => Promise<void>;
}

/** @throws Error with one sentence when the engine is missing or does not start */
export type OpenEngine = (bundle: string) => Promise<Engine>;

/** Runs a program to its end. */
function outputOf(program: string, args: readonly string[], env: Env): Promise<string> {
  return new Promise((done, fail) => {
    const child = spawn(program, args, { env: { ...process.env, ...env }, stdio: ["ignore", "pipe", "pipe"] });
    const parts = { stdout: "", stderr: "" };
    for (const stream of ["stdout", "stderr"] as const)
      child[stream].setEncoding("utf8").on("data", (part: string) => {
        parts[stream] += part;
      });
    child.on("error", fail);
    child.on("close", (code) => {
      if (code === 0 && parts.stdout !== "") done(parts.stdout);
      else fail(new Error(`${program} ended with ${code} and said:\n${(parts.stdout + parts.stderr).slice(-2000)}`));
    });
  });
}

/** What a bare shell has not; of scenarios, which are plain JSON, this makes the same copies. */
const MISSING_IN_SHELLS = "globalThis.structuredClone ??= (value) => JSON.parse(JSON.stringify(value));";

/** Prints the reply; in a shell without Node's console too. */
const PRINTED = `.then(
  (reply) => (globalThis.print ?? console.log)(JSON.stringify(reply)),
  (error) => (globalThis.print ?? console.log)(JSON.stringify({ error: error + "\\n" + error.stack })),
);`;

interface Shell {
  readonly program: string;
  /** Before the script's name. */
  readonly args?: readonly string[];
  readonly env?: Env;
  readonly version: string;
}

/** Every question is a process of its own, that begins with nothing. */
export const shellEngine =
  ({ program, args = [], env = {}, version }: Shell): OpenEngine =>
  async (bundle) => {
    const folder = mkdtempSync(join(tmpdir(), "hashrate-atlas-engine-"));
    let asked = 0;
    return {
      version,
      ask: async (jobs) => {
        asked += 1;
        const script = join(folder, `${asked}.cjs`);
        writeFileSync(script, `${MISSING_IN_SHELLS}\n${bundle}\nanswerJobs(${JSON.stringify(jobs)})${PRINTED}\n`);
        return read(await outputOf(program, [...args, script], env));
      },
      close: async () => rmSync(folder, { recursive: true }),
    };
  };

function read(text: string): Reply {
  const reply = JSON.parse(text) as Reply | { readonly error: string };
  if ("error" in reply) throw new Error(reply.error);
  return reply;
}

const ON_PAGE = "return JSON.stringify(await answerJobs(args[0]))";
const IN_WORKER = `
  const worker = new Worker("replays.js");
  const reply = await new Promise((done, fail) => {
    worker.onmessage = ({ data }) => done(data);
    worker.onerror = ({ message }) => fail(new Error(message));
    worker.postMessage(args[0]);
  });
  worker.terminate();
  return JSON.stringify(reply);`;

/** A page with the bundle and nothing else, served from this machine. */
export const pageEngine =
  (openPage: OpenPage, where: "page" | "worker", env: Env = {}): OpenEngine =>
  async (bundle) => {
    const folder = mkdtempSync(join(tmpdir(), "hashrate-atlas-engine-"));
    writeFileSync(join(folder, "replays.js"), bundle);
    writeFileSync(
      join(folder, "index.html"),
      '<!doctype html><title>Replays</title><script src="replays.js"></script>',
    );
    const served = await serveDirectory(folder, { port: 4400, headers: {} });
    const tidy = async () => {
      await served.close();
      rmSync(folder, { recursive: true });
    };
    try {
      const page = await openPage(env);
      await page.goto(served.url);
      return {
        version: page.browser,
        // One replay at a time, so that no script keeps the page for long.
        ask: async (jobs) => {
          const replies: Reply[] = [];
          for (const job of jobs)
            replies.push(read(await page.evaluate<string>(where === "page" ? ON_PAGE : IN_WORKER, [job])));
          return { answers: replies.flatMap(({ answers }) => answers), maths: replies[0]?.maths ?? "" };
        },
        close: async () => {
          await page.close();
          await tidy();
        },
      };
    } catch (error) {
      await tidy();
      throw error;
    }
  };
