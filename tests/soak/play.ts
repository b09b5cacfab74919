/**
 * Play at the highest speed for as long as is wished, on the built site in Chromium: the opening scenario and a long one in turn, with
 * decisions, sheets opened and closed, the map moved. What the page holds is measured after every round, at rest in the same state.
 */
import { join } from "node:path";
import type { CDPSession, Page } from "playwright-core";
import { ensureBuild, PROJECT, wishedBase } from "../../src/cli/ensureBuild.ts";
import { serveDirectory } from "../../src/cli/serve.ts";
import { launchBrowser } from "../browser/browser.ts";
import { openSite } from "../browser/steps.ts";

const START = "kazakhstan-2022~1@2021-12-25T09:00Z";
const LONG = "hindcast-2019-2022~1@2019-09-01T00:00Z";
/** How long each is played in a round. */
const OPENING_S = 55;
const LONG_S = 45;
const SHEET_KEYS = ["g", "t", "h", "e", "i", "a", "o", "s", "Shift+?", "n"];
const CUT_REGIONS = ["Canada", "Russia", "United States"];
/** Rounds that fetch every part and warm every cache. */
const WARM_UP = 2;

const MAX_HEAP_MB = 5;
const MAX_NODES_SHARE = 0.01;
/** Half a texture: none. */
const MAX_TEXTURES = 0.5;

export interface Sample {
  readonly minute: number;
  readonly heapMb: number;
  readonly nodes: number;
  readonly textures: number;
}

declare global {
  interface Window {
    /** Textures that WebGL made and was not told to delete, in contexts that are neither lost nor collected. */
    liveTextures: () => number;
  }
}

/** Counts what WebGL itself is asked for, so that nothing the page says of itself is trusted. */
function countTextures(): void {
  // No function here has a name of its own: the page lacks the helper that the compiler would call for one.
  const live = new WeakMap<object, number>();
  const contexts: WeakRef<WebGL2RenderingContext>[] = [];
  for (const kind of [WebGLRenderingContext, WebGL2RenderingContext] as (typeof WebGL2RenderingContext)[]) {
    const { createTexture, deleteTexture } = kind.prototype;
    kind.prototype.createTexture = function (this: WebGL2RenderingContext) {
      if (!live.has(this)) contexts.push(new WeakRef(this));
      live.set(this, (live.get(this) ?? 0) + 1);
      return createTexture.call(this);
    };
    kind.prototype.deleteTexture = function (this: WebGL2RenderingContext, texture) {
      if (texture !== null && this.isTexture(texture)) live.set(this, (live.get(this) ?? 0) - 1);
      deleteTexture.call(this, texture);
    };
  }
  window.liveTextures = () =>
    contexts.reduce((sum, context) => {
      const gl = context.deref();
      return sum + (gl?.isContextLost() === false ? (live.get(gl) ?? 0) : 0);
    }, 0);
}

const pause = (ms: number) => new Promise((done) => setTimeout(done, ms));

async function openScenario(page: Page, link: string): Promise<void> {
  await page.evaluate((hash) => {
    location.hash = hash;
  }, link);
  await page.waitForFunction(
    (id) => window.hashrateAtlas!.link().startsWith(`${id}~`) && window.hashrateAtlas!.ready(),
    link.split("~")[0]!,
    { timeout: 120_000 },
  );
}

/** What was done, told at the end. */
interface Counts {
  ticks: number;
  decisions: number;
  sheets: number;
  scenarios: number;
}

const cursorOf = (page: Page) => page.evaluate(() => window.hashrateAtlas!.cursorTick());

/** Playing, with a hand that does something every two seconds; at the run's end it begins again. */
async function play(page: Page, link: string, seconds: number, counts: Counts): Promise<void> {
  await openScenario(page, link);
  counts.scenarios += 1;
  await page.keyboard.press("Home");
  const sheet = page.locator(".sheet");
  const keys = SHEET_KEYS.filter((key) => key !== "i" || link === START); // no claims are held against the long one
  let last = 0;
  let at = 0;
  for (const end = Date.now() + seconds * 1000; Date.now() < end; at += 1) {
    if (await page.getByRole("button", { name: "Play", exact: true }).isVisible()) {
      if (at > 0) await page.keyboard.press("Home");
      last = await cursorOf(page);
      await page.keyboard.press("k");
    }
    await pause(1000);
    const now = await cursorOf(page);
    counts.ticks += Math.max(0, now - last);
    last = now;
    await page.keyboard.press(keys[counts.sheets % keys.length]!);
    counts.sheets += 1;
    await sheet.waitFor().catch(async (cause: Error) => {
      const focus = await page.evaluate(() => document.activeElement?.outerHTML.slice(0, 200));
      throw new Error(`no sheet came, with the focus on ${focus}: ${cause.message}`);
    });
    await pause(700);
    await page.keyboard.press("Escape");
    await sheet.waitFor({ state: "detached" });
    if (at % 6 === 3) {
      await page.keyboard.press("Home"); // at a run's end nothing can be decided
      await page.keyboard.press("t");
      const region = CUT_REGIONS[counts.decisions % CUT_REGIONS.length]!;
      await sheet.getByRole("button", { name: region, exact: true }).click();
      // A cut of before may still last at this moment.
      await page
        .locator(".region-card")
        .getByRole("button", { name: /^(Cut the internet|Reconnect)$/ })
        .first()
        .dispatchEvent("click"); // a card's buttons change places while time passes
      counts.decisions += 1;
      await page.keyboard.press("Escape");
      await page.keyboard.press("Escape");
      await sheet.waitFor({ state: "detached" });
    }
    if (at % 4 === 1) for (const key of ["+", "Alt+ArrowRight", "0"]) await page.keyboard.press(key);
  }
  if (await page.getByRole("button", { name: "Pause", exact: true }).isVisible()) await page.keyboard.press("k");
}

/** The opening scenario at its start, nothing decided, no sheet; then all that nobody holds is collected. */
async function measure(page: Page, devtools: CDPSession, sinceMs: number): Promise<Sample> {
  await openScenario(page, LONG); // so that what was decided in the opening one is gone
  await openScenario(page, START);
  await page.keyboard.press("Home");
  await page.keyboard.press("Escape");
  await page.waitForFunction(() => typeof window.hashrateAtlas!.dots === "function");
  for (let times = 0; times < 3; times += 1) {
    await pause(1500);
    await devtools.send("HeapProfiler.collectGarbage");
  }
  const { usedSize } = await devtools.send("Runtime.getHeapUsage");
  const { nodes } = await devtools.send("Memory.getDOMCounters");
  const textures = await page.evaluate(() => window.liveTextures());
  return { minute: (Date.now() - sinceMs) / 60_000, heapMb: usedSize / 1e6, nodes, textures };
}

const median = (values: readonly number[]): number => {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
};

/** Median of the slopes between all pairs of samples, times 30 minutes: one odd sample does not move it. @source Theil 1950, Sen 1968 */
export function growthIn30Minutes(samples: readonly Sample[], of: "heapMb" | "nodes" | "textures"): number {
  const slopes = samples.flatMap((a, i) => samples.slice(i + 1).map((b) => (b[of] - a[of]) / (b.minute - a.minute)));
  return slopes.length === 0 ? Number.NaN : 30 * median(slopes);
}

/** What grows too fast; empty when nothing does. */
export function growthFaults(samples: readonly Sample[]): readonly string[] {
  const heap = growthIn30Minutes(samples, "heapMb");
  const nodes = growthIn30Minutes(samples, "nodes");
  const textures = growthIn30Minutes(samples, "textures");
  const mostNodes = MAX_NODES_SHARE * median(samples.map((sample) => sample.nodes));
  return [
    ...(heap <= MAX_HEAP_MB
      ? []
      : [`the heap grows by ${heap.toFixed(2)} MB in 30 minutes, and may by ${MAX_HEAP_MB}`]),
    ...(nodes <= mostNodes
      ? []
      : [`DOM nodes grow by ${nodes.toFixed(1)} in 30 minutes, and may by ${mostNodes.toFixed(1)}`]),
    ...(textures <= MAX_TEXTURES ? [] : [`textures grow by ${textures.toFixed(1)} in 30 minutes, and may not`]),
  ];
}

/** @throws Error with all that grew, or that the page reported */
export async function playSoak(minutes: number): Promise<void> {
  const base = wishedBase();
  ensureBuild(PROJECT, base);
  const served = await serveDirectory(join(PROJECT, "dist"), { base, port: 4500 });
  const browser = await launchBrowser();
  const faults: string[] = [];
  const samples: Sample[] = [];
  const counts: Counts = { ticks: 0, decisions: 0, sheets: 0, scenarios: 0 };
  try {
    const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
    context.on("weberror", (error) => faults.push(`page error: ${error.error()}`));
    context.on("console", (message) => message.type() === "error" && faults.push(`console: ${message.text()}`));
    await context.addInitScript(countTextures);
    context.setDefaultTimeout(120_000); // a machine may be busy with other things for as long as this takes
    const page = await context.newPage();
    page.on("crash", () => faults.push("the page crashed"));
    const devtools = await context.newCDPSession(page);
    await openSite(page, served.url, START);
    for (let times = 0; times < 9; times += 1) await page.keyboard.press("]");
    const beganMs = Date.now();
    while (Date.now() < beganMs + minutes * 60_000 || samples.length < WARM_UP + 3) {
      await play(page, START, OPENING_S, counts);
      await play(page, LONG, LONG_S, counts);
      const sample = await measure(page, devtools, beganMs);
      samples.push(sample);
      const { minute, heapMb, nodes, textures } = sample;
      const warming = samples.length <= WARM_UP ? ", warming up" : "";
      console.log(
        `  ${minute.toFixed(1)} min: heap ${heapMb.toFixed(2)} MB, ${nodes} nodes, ${textures} textures${warming}`,
      );
      if (faults.length > 0) break;
    }
    const warm = samples.slice(WARM_UP);
    console.log(
      `  ${counts.ticks.toFixed(0)} ticks played, ${counts.decisions} decisions, ${counts.sheets} sheets, ${counts.scenarios} scenarios opened`,
    );
    for (const of of ["heapMb", "nodes", "textures"] as const)
      console.log(`  ${of}: ${growthIn30Minutes(warm, of).toFixed(2)} in 30 minutes, from ${warm.length} samples`);
    faults.push(...growthFaults(warm));
  } finally {
    await browser.close();
    await served.close();
  }
  if (faults.length > 0) throw new Error(faults.join("\n"));
}
