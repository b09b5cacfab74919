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

const seconds = (ms: number) => `${(ms / 1000).toFixed(1)} s`;

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

interface Ran {
  readonly name: string;
  readonly passed: boolean;
  readonly ms: number;
}

/** Tells all of a journey at once, so that two lanes do not tell theirs line by line in turn. */
async function runOne(journey: Journey, shared: Browser, url: string): Promise<Ran> {
  const began = Date.now();
  const { browserArguments } = journey.options;
  const pictures: string[] = [];
  const browser = browserArguments === undefined ? shared : await launchBrowser({ switches: browserArguments });
  const photograph = photographer(journey.name, (line) => pictures.push(line));
  const { faults } = await runJourney(journey, browser, url, photograph);
  if (browser !== shared) await browser.close();
  const ms = Date.now() - began;
  const passed = faults.length === 0;
  const result = `${passed ? "passed" : "FAILED"}  ${journey.name} (${seconds(ms)})`;
  console.log([result, ...faults.map(indent), ...pictures].join("\n"));
  return { name: journey.name, passed, ms };
}

/** A browser that takes one journey after the other from the queue. */
async function runLane(queue: Journey[], url: string): Promise<readonly Ran[]> {
  let browser: Browser | undefined;
  const ran: Ran[] = [];
  for (let journey = queue.shift(); journey !== undefined; journey = queue.shift()) {
    if (!browser?.isConnected()) browser = await launchBrowser(); // one that crashed fails its journey, not the rest
    ran.push(await runOne(journey, browser, url));
  }
  await browser?.close();
  return ran;
}

const allowedMs = ({ options }: Journey) => options.timeoutMs ?? DEFAULT_TIMEOUT_MS;

async function runAll(chosen: readonly Journey[], lanes: number): Promise<readonly Ran[]> {
  const base = wishedBase();
  const served = await serveDirectory(ensureBuild(PROJECT, base), { base, port: 4300 });
  try {
    // Those that may take longest first, so that all lanes end together.
    const queue = [...chosen].sort((a, b) => allowedMs(b) - allowedMs(a));
    return (await Promise.all(Array.from({ length: lanes }, () => runLane(queue, served.url)))).flat();
  } finally {
    await served.close();
  }
}

const MOST_TOLD = 10;

function tellSlowest(ran: readonly Ran[]): void {
  const slowest = [...ran].sort((a, b) => b.ms - a.ms).slice(0, MOST_TOLD);
  console.log(`The slowest of ${ran.length}:`);
  for (const { name, ms } of slowest) console.log(`${seconds(ms).padStart(8)}  ${name}`);
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
  const ran = chosen.length === 0 ? [] : await runAll(chosen, lanes);
  if (ran.length === 0) console.log("No journey ran, which counts as a failure.");
  if (ran.length > MOST_TOLD) tellSlowest(ran);
  if (leftOut.length > 0) {
    console.log(`--only left out ${leftOut.length} of ${journeys.length} journeys:`);
    for (const { name } of leftOut) console.log(`    ${name}`);
  }
  const passed = ran.filter((one) => one.passed).length;
  const failed = chosen.length - passed;
  console.log(`${passed} passed, ${failed} failed`);
  process.exitCode = passed > 0 && failed === 0 ? 0 : 1;
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
