/** `npm test`: everything that is exact, stage after stage. Its last line is `N passed, N failed`. */
import { spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { PROJECT } from "../src/cli/ensureBuild.ts";
import { reportBudgets } from "./budgets.ts";

interface Count {
  readonly passed: number;
  readonly failed: number;
}

const one = (passed: boolean): Count => ({ passed: passed ? 1 : 0, failed: passed ? 0 : 1 });

/** The program file of a package's command, so that no shell and no npx stands between. */
function programOf(name: string, command: string): string {
  const folder = join(PROJECT, "node_modules", name);
  const { bin } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8")) as {
    bin: string | Record<string, string>;
  };
  return join(folder, typeof bin === "string" ? bin : bin[command]!);
}

/** Runs a Node program in the project's folder, passes on what it prints as it comes, and returns it with the exit code. */
function run(program: string, ...args: readonly string[]): Promise<{ readonly ok: boolean; readonly text: string }> {
  return new Promise((done, fail) => {
    const child = spawn(process.execPath, [program, ...args], { cwd: PROJECT, stdio: ["ignore", "pipe", "inherit"] });
    let text = "";
    child.stdout.setEncoding("utf8").on("data", (part: string) => {
      text += part;
      process.stdout.write(part);
    });
    child.on("error", fail);
    child.on("close", (code) => done({ ok: code === 0, text }));
  });
}

async function typecheck(): Promise<Count> {
  const tsc = programOf("typescript", "tsc");
  const page = await run(tsc, "-p", "tsconfig.json");
  const engine = await run(tsc, "-p", "src/engine/tsconfig.json");
  return one(page.ok && engine.ok);
}

const lint = async (): Promise<Count> => one((await run(programOf("@biomejs/biome", "biome"), "check", ".")).ok);

const build = async (): Promise<Count> => one((await run(programOf("vite", "vite"), "build")).ok);

interface UnitReport {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numPendingTests: number;
  readonly numTodoTests: number;
  readonly testResults: readonly {
    readonly status: string;
    readonly assertionResults: readonly { readonly status: string }[];
  }[];
}

async function unit(): Promise<Count> {
  const folder = mkdtempSync(join(tmpdir(), "hashrate-atlas-unit-"));
  const file = join(folder, "report.json");
  try {
    const reporters = ["--reporter=default", "--reporter=json", `--outputFile.json=${file}`];
    const { ok } = await run(programOf("vitest", "vitest"), "run", "--allowOnly=false", ...reporters);
    const report = JSON.parse(readFileSync(file, "utf8")) as UnitReport;
    // A file that does not load has no tests to fail; it counts as one.
    const unloaded = report.testResults.filter(
      ({ status, assertionResults }) =>
        status === "failed" && !assertionResults.some((assertion) => assertion.status === "failed"),
    );
    const skipped = report.numPendingTests + report.numTodoTests;
    if (skipped > 0) console.log(`${skipped} tests were skipped and count neither way.`);
    const failed = report.numFailedTests + unloaded.length;
    return { passed: report.numPassedTests, failed: ok ? failed : Math.max(failed, 1) };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

async function budgets(): Promise<Count> {
  const all = reportBudgets(join(PROJECT, "dist"));
  const passed = all.filter((budget) => budget.passed).length;
  return { passed, failed: all.length - passed };
}

/** A program of ours that ends with `N passed, N failed`. */
async function counted(program: string): Promise<Count> {
  const { ok, text } = await run(programOf("tsx", "tsx"), program);
  const [, passed = "0", failed = "0"] = /(\d+) passed, (\d+) failed\s*$/.exec(text) ?? [];
  return { passed: Number(passed), failed: ok ? Number(failed) : Math.max(Number(failed), 1) };
}

interface Stage {
  readonly name: string;
  readonly work: () => Promise<Count>;
  /** Looks at what the build stage made. */
  readonly needsBuild?: true;
}

const STAGES: readonly Stage[] = [
  { name: "typecheck", work: typecheck },
  { name: "lint", work: lint },
  { name: "unit", work: unit },
  { name: "build", work: build },
  { name: "budgets", work: budgets, needsBuild: true },
  { name: "engines", work: () => counted("tests/engines/run.ts") },
  { name: "browser", work: () => counted("tests/browser/run.ts"), needsBuild: true },
];

async function runStage({ name, work }: Stage): Promise<Count> {
  console.log(`\n== ${name}`);
  try {
    const count = await work();
    return count.passed + count.failed === 0 ? { passed: 0, failed: 1 } : count; // nothing tested is not a pass
  } catch (error) {
    console.log(error instanceof Error ? error.message : error);
    return one(false);
  }
}

async function main(): Promise<void> {
  const lines: string[] = [];
  const total = { passed: 0, failed: 0 };
  let built = true;
  for (const stage of STAGES) {
    const began = performance.now();
    const skip: boolean = stage.needsBuild === true && !built;
    const { passed, failed }: Count = skip ? one(false) : await runStage(stage);
    if (stage.name === "build") built = failed === 0;
    total.passed += passed;
    total.failed += failed;
    const seconds = ((performance.now() - began) / 1000).toFixed(1).padStart(6);
    const result = skip ? "not run, because the build failed" : `${passed} passed, ${failed} failed`;
    lines.push(`${failed === 0 ? "passed" : "FAILED"}  ${stage.name.padEnd(9)} ${seconds} s  ${result}`);
    console.log(lines.at(-1));
  }
  console.log(`\n== all\n${lines.join("\n")}`);
  process.exitCode = total.failed === 0 && total.passed > 0 ? 0 : 1;
  console.log(`${total.passed} passed, ${total.failed} failed`);
}

await main();
