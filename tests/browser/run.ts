/** `npm run test:browser`: every journey through the built site in a real browser. `--only NAME` runs those whose name holds NAME. */
import { readdirSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import type { Browser } from "playwright-core";
import { ensureBuild, PROJECT, wishedBase } from "../../src/cli/ensureBuild.ts";
import { serveDirectory } from "../../src/cli/serve.ts";
import { launchBrowser } from "./browser.ts";
import { type Journey, journeys, runJourney, type TakePicture } from "./harness.ts";

const seconds = (sinceMs: number) => `${((Date.now() - sinceMs) / 1000).toFixed(1)} s`;

const indent = (text: string) => text.replace(/^/gm, "    ");

/** Imports the journey files below a folder, in the order of their names; that registers their journeys. */
async function readJourneys(folder: string): Promise<void> {
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((f) => /\.journey\.tsx?$/.test(f));
  for (const file of files.sort()) await import(new URL(file.replaceAll("\\", "/"), `file://${folder}/`).href);
}

/** Keeps pictures of a failed journey in the temp folder and says where. */
function photographer(name: string): (take: TakePicture) => Promise<void> {
  const slug = name.toLowerCase().replace(/[^a-z0-9]+/g, "-");
  let count = 0;
  return async (take) => {
    count += 1;
    const path = join(tmpdir(), `hashrate-atlas-${slug}-${process.pid}-${count}.png`);
    await take(path);
    console.log(`    picture: ${path}`);
  };
}

async function runOne(journey: Journey, shared: Browser, url: string): Promise<boolean> {
  const began = Date.now();
  const { browserArguments } = journey.options;
  const browser = browserArguments === undefined ? shared : await launchBrowser({ switches: browserArguments });
  const { faults } = await runJourney(journey, browser, url, photographer(journey.name));
  if (browser !== shared) await browser.close();
  console.log(`${faults.length === 0 ? "passed" : "FAILED"}  ${journey.name} (${seconds(began)})`);
  for (const fault of faults) console.log(indent(fault));
  return faults.length === 0;
}

/** @returns how many passed and failed */
async function runAll(chosen: readonly Journey[]): Promise<{ passed: number; failed: number }> {
  const base = wishedBase();
  const served = await serveDirectory(ensureBuild(PROJECT, base), { base, port: 4300 });
  try {
    let browser = await launchBrowser();
    let passed = 0;
    for (const journey of chosen) {
      if (!browser.isConnected()) browser = await launchBrowser(); // one that crashed fails its journey, not the rest
      if (await runOne(journey, browser, served.url)) passed += 1;
    }
    await browser.close();
    return { passed, failed: chosen.length - passed };
  } finally {
    await served.close();
  }
}

function readOnly(): string | undefined {
  try {
    return parseArgs({ options: { only: { type: "string" } } }).values.only;
  } catch {
    console.error("The only option is --only NAME, with a part of a journey's name.");
    process.exit(2);
  }
}

async function main(): Promise<void> {
  const only = readOnly()?.toLowerCase() ?? "";
  await readJourneys(import.meta.dirname);
  const chosen = journeys.filter(({ name }) => name.toLowerCase().includes(only));
  const leftOut = journeys.filter((journey) => !chosen.includes(journey));
  const count = chosen.length === 0 ? { passed: 0, failed: 0 } : await runAll(chosen);
  if (chosen.length === 0) console.log("No journey ran, which counts as a failure.");
  if (leftOut.length > 0) {
    console.log(`--only left out ${leftOut.length} of ${journeys.length} journeys:`);
    for (const { name } of leftOut) console.log(`    ${name}`);
  }
  console.log(`${count.passed} passed, ${count.failed} failed`);
  process.exitCode = count.passed > 0 && count.failed === 0 ? 0 : 1;
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
