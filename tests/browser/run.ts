/**
 * `npm run test:browser`: every journey through the built site in a real browser, two at a time. `--only NAME` runs those whose name
 * holds NAME, `--lanes N` another number at a time.
 */
import { readdirSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import type { Browser } from "playwright-core";
import { ensureBuild, PROJECT, wishedBase } from "../../src/cli/ensureBuild.ts";
import { serveDirectory } from "../../src/cli/serve.ts";
import { refuseOptions, tellUsageIfAsked } from "../../src/cli/usage.ts";
import { launchBrowser } from "./browser.ts";
import { DEFAULT_TIMEOUT_MS, type Journey, journeys, runJourney, type TakePicture } from "./harness.ts";

const seconds = (sinceMs: number) => `${((Date.now() - sinceMs) / 1000).toFixed(1)} s`;

const indent = (text: string) => text.replace(/^/gm, "    ");

/** Imports the journey files below a folder, in the order of their names; that registers their journeys. */
async function readJourneys(folder: string): Promise<void> {
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((f) => /\.journey\.tsx?$/.test(f));
  for (const file of files.sort()) await import(new URL(file.replaceAll("\\", "/"), `file://${folder}/`).href);
}

/** Keeps pictures of a failed journey in the temp folder and says where. */
function photographer(name: string, say: (line: string) => void): (take: TakePicture) => Promise<void> {
  const slug = name.toLowerCase().replace(/[^a-z0-9]+/g, "-");
  let count = 0;
  return async (take) => {
    count += 1;
    const path = join(tmpdir(), `hashrate-atlas-${slug}-${process.pid}-${count}.png`);
    await take(path);
    say(`    picture: ${path}`);
  };
}

/** Tells all of a journey at once, so that two lanes do not tell theirs line by line in turn. */
async function runOne(journey: Journey, shared: Browser, url: string): Promise<boolean> {
  const began = Date.now();
  const { browserArguments } = journey.options;
  const pictures: string[] = [];
  const browser = browserArguments === undefined ? shared : await launchBrowser({ switches: browserArguments });
  const photograph = photographer(journey.name, (line) => pictures.push(line));
  const { faults } = await runJourney(journey, browser, url, photograph);
  if (browser !== shared) await browser.close();
  const result = `${faults.length === 0 ? "passed" : "FAILED"}  ${journey.name} (${seconds(began)})`;
  console.log([result, ...faults.map(indent), ...pictures].join("\n"));
  return faults.length === 0;
}

/** A browser that takes one journey after the other from the queue. @returns how many passed */
async function runLane(queue: Journey[], url: string): Promise<number> {
  let browser: Browser | undefined;
  let passed = 0;
  for (let journey = queue.shift(); journey !== undefined; journey = queue.shift()) {
    if (!browser?.isConnected()) browser = await launchBrowser(); // one that crashed fails its journey, not the rest
    if (await runOne(journey, browser, url)) passed += 1;
  }
  await browser?.close();
  return passed;
}

const allowedMs = ({ options }: Journey) => options.timeoutMs ?? DEFAULT_TIMEOUT_MS;

/** @returns how many passed and failed */
async function runAll(chosen: readonly Journey[], lanes: number): Promise<{ passed: number; failed: number }> {
  const base = wishedBase();
  const served = await serveDirectory(ensureBuild(PROJECT, base), { base, port: 4300 });
  try {
    // Those that may take longest first, so that all lanes end together.
    const queue = [...chosen].sort((a, b) => allowedMs(b) - allowedMs(a));
    const passed = await Promise.all(Array.from({ length: lanes }, () => runLane(queue, served.url)));
    const sum = passed.reduce((total, count) => total + count, 0);
    return { passed: sum, failed: chosen.length - sum };
  } finally {
    await served.close();
  }
}

const LANES = 2;

const USAGE =
  "journeys: the options are --only NAME, with a part of a journey's name, and --lanes N, journeys at a time, as in npm run test:browser -- --only saves";

function readOptions(): { readonly only: string; readonly lanes: number } {
  tellUsageIfAsked(USAGE);
  try {
    const { values } = parseArgs({ options: { only: { type: "string" }, lanes: { type: "string" } } });
    const lanes = Number(values.lanes ?? LANES);
    if (Number.isInteger(lanes) && lanes >= 1) return { only: values.only?.toLowerCase() ?? "", lanes };
  } catch {} // told below
  return refuseOptions(USAGE);
}

async function main(): Promise<void> {
  const { only, lanes } = readOptions();
  await readJourneys(import.meta.dirname);
  const chosen = journeys.filter(({ name }) => name.toLowerCase().includes(only));
  const leftOut = journeys.filter((journey) => !chosen.includes(journey));
  const count = chosen.length === 0 ? { passed: 0, failed: 0 } : await runAll(chosen, lanes);
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
