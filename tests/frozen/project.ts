/** A copy of the project in the temp folder, in which rules can be frozen and changed. No vitest here: a journey uses it too. */
import { execFile } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { PROJECT } from "../../src/cli/ensureBuild.ts";

const COPIED = ["src", "public", "index.html", "vite.config.ts", "package.json", "tsconfig.json", "tests/replays"];

export interface Outcome {
  readonly code: number;
  readonly out: string;
  readonly error: string;
}

export interface ProjectCopy {
  readonly folder: string;
  /** Runs a script of its own, such as `src/cli/sim.ts`. */
  readonly run: (script: string, ...args: readonly string[]) => Promise<Outcome>;
  /** Replaces text that stands in a file once. */
  readonly change: (path: string, from: string, to: string) => void;
  readonly remove: () => void;
}

export function copyProject(): ProjectCopy {
  const folder = mkdtempSync(join(tmpdir(), "hashrate-atlas-rules-"));
  mkdirSync(join(folder, "tests"));
  for (const path of COPIED) cpSync(join(PROJECT, path), join(folder, path), { recursive: true });
  symlinkSync(join(PROJECT, "node_modules"), join(folder, "node_modules"), "junction");
  return {
    folder,
    run: (script, ...args) =>
      new Promise((done) => {
        execFile(process.execPath, ["--import", "tsx", script, ...args], { cwd: folder }, (error, out, stderr) =>
          done({ code: typeof error?.code === "number" ? error.code : 0, out, error: stderr }),
        );
      }),
    change: (path, from, to) => {
      const file = join(folder, path);
      const parts = readFileSync(file, "utf8").split(from);
      if (parts.length !== 2) throw new Error(`${path} holds "${from}" ${parts.length - 1} times`);
      writeFileSync(file, parts.join(to));
    },
    remove: () => rmSync(folder, { recursive: true }),
  };
}

/** Freezes the rules of the source and goes on to the next ones: another number, and one constant of the model changed. */
export async function freezeAndGoOn({ run, change }: ProjectCopy, rules: number): Promise<void> {
  const { code, error } = await run("src/cli/freeze.ts", String(rules));
  if (code !== 0) throw new Error(error);
  change("src/scenario/linkState.ts", `export const RULES = ${rules};`, `export const RULES = ${rules + 1};`);
  change("src/engine/parameters.ts", "export const TRAVEL_STAGES = 4;", "export const TRAVEL_STAGES = 3;");
}
