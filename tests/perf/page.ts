/** What the built site costs in Chromium, at 1440 by 900: medians of five, beside an empty page where the machine would decide. */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import type { Browser, BrowserContext, Page } from "playwright-core";
import { median } from "../../src/cli/benchMeasures.ts";
import { ensureBuild, PROJECT, wishedBase } from "../../src/cli/ensureBuild.ts";
import { serveDirectory } from "../../src/cli/serve.ts";
import { encodeLink } from "../../src/scenario/link.ts";
import { RULES } from "../../src/scenario/linkState.ts";
import { compiled } from "../../src/scenario/loaded.ts";
import { OPENING } from "../../src/scenario/presets/index.ts";
import { axeInOpening } from "../browser/axe.ts";
import { launchBrowser } from "../browser/browser.ts";
import { mainJob } from "../browser/mainJob.ts";
import { openSite } from "../browser/steps.ts";
import { linkStates } from "../scenario/links.ts";
import type { Row } from "./rows.ts";
import { type MainThread, onDesktopNetwork, SPAN_BEGINS, SPAN_ENDS, traceMainThread, watchPage } from "./watch.ts";

const TIMES = 5;
const DESKTOP = { viewport: { width: 1440, height: 900 } } as const;
const PLAY_S = 60;
const EMPTY_PLAY_S = 10;
const SCRUBS = 60;

/** One number changes: with a key, with its slider, or, once its button is pressed, with every frame. */
const EMPTY_PAGE = `<!doctype html><html lang="en"><title>Empty</title><body><h1>Empty</h1><button>Press</button><p></p>
<input class="timeline-slider" type="range" min="0" max="4000" step="1"><script src="empty.js"></script>`;
const EMPTY_SCRIPT = `let n = 0, moves = false; const show = (value) => { document.querySelector("p").textContent = value; };
addEventListener("keydown", () => show(++n));
addEventListener("input", ({ target }) => show(target.value));
document.querySelector("button").onclick = () => { moves = true; };
const turn = (ms) => { if (moves) show(ms); requestAnimationFrame(turn); }; turn();`;

/** After the main job: sheets, a comparison, and steps through time. */
const KEYS = ["Escape", "g", "Escape", "t", "Escape", "c", "c", "End", "Home", "PageDown", "ArrowRight", "k", "k"];

const pause = (ms: number) => new Promise((done) => setTimeout(done, ms));

const percentile = (values: readonly number[], share: number): number =>
  [...values].sort((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * share))] ?? Number.NaN;

/** Each of the measures one after the other, five times, so that what else the machine does is spread over all alike. */
async function medians(...measures: readonly (() => Promise<number>)[]): Promise<readonly number[]> {
  const found = measures.map((): number[] => []);
  for (let times = 0; times < TIMES; times += 1)
    for (const [i, measure] of measures.entries()) found[i]!.push(await measure());
  return found.map(median);
}

interface Site {
  readonly browser: Browser;
  readonly url: string;
  readonly emptyUrl: string;
}

/** A new person's page, closed after. */
async function inPage<T>(
  { browser }: Site,
  work: (page: Page, context: BrowserContext) => Promise<T>,
  javaScriptEnabled = true,
): Promise<T> {
  const context = await browser.newContext({ ...DESKTOP, javaScriptEnabled });
  context.setDefaultTimeout(120_000);
  try {
    const page = await context.newPage();
    return await work(page, context);
  } finally {
    await context.close();
  }
}

async function firstPicture(site: Site): Promise<Row> {
  const paint = (address: string) => () =>
    inPage(
      site,
      async (page) => {
        await onDesktopNetwork(page);
        await page.goto(address);
        for (;;) {
          const ms = await page.evaluate(() => performance.getEntriesByName("first-contentful-paint")[0]?.startTime);
          if (ms !== undefined) return ms;
          await pause(20);
        }
      },
      false,
    );
  const [figure, emptyPage] = await medians(paint(site.url), paint(site.emptyUrl));
  const name = "first picture, without JavaScript (40 ms RTT, 10 Mbit/s)";
  return { name, figure: figure!, emptyPage: emptyPage!, unit: "ms", limit: { atMost: 600 }, isOfMachine: true };
}

/** From the start of the page to the map's first dots. */
function mapComes(site: Site, link: string): () => Promise<number> {
  return () =>
    inPage(site, async (page) => {
      await page.addInitScript(watchPage);
      await page.goto(link === "" ? site.url : `${site.url}#${link}`);
      await page.waitForFunction(() => window.watched.mapMs > 0);
      return page.evaluate(() => window.watched.mapMs);
    });
}

/** The longest of many links that the opening scenario accepts, and one into the longest scenario. */
async function links(site: Site): Promise<Row> {
  const loaded = { ...compiled(OPENING), rules: RULES };
  const states = fc.sample(linkStates(loaded), { numRuns: 200, seed: 1 });
  const longest = states
    .map((state) => encodeLink(loaded, { ...state, sheet: null }))
    .reduce((a, b) => (b.length > a.length ? b : a));
  const long = "hindcast-2019-2022~1@2022-01-05T12:00Z";
  const [plain, ...linked] = await medians(mapComes(site, ""), mapComes(site, longest), mapComes(site, long));
  return {
    name: "reading any accepted link, to its first frame, beyond the page's own start",
    figure: Math.max(...linked) - plain!,
    unit: "ms",
    limit: { atMost: 200 },
    isOfMachine: true,
    note: `${longest.length} characters ${(linked[0]! - plain!).toFixed(0)} ms, another scenario of 29 months ${(linked[1]! - plain!).toFixed(0)} ms, the start itself ${plain!.toFixed(0)} ms`,
  };
}

/** The main job by keyboard, then sheets, comparison and steps through time: one journey for the presses, the shifts and the slowest answer. */
async function journeyRows(site: Site): Promise<readonly Row[]> {
  let presses = 0;
  const shifts: number[] = [];
  const named: string[] = [];
  const ours = () =>
    inPage(site, async (page, context) => {
      await context.grantPermissions(["clipboard-read", "clipboard-write"]);
      await page.addInitScript(watchPage);
      await openSite(page, site.url);
      await page.waitForFunction(() => document.querySelector(".poster-map") === null);
      await pause(1000);
      shifts.push(await page.evaluate(() => window.watched.shift));
      presses = await mainJob(page);
      await pause(500);
      let { slowestMs } = await page.evaluate(() => window.watched);
      let slowest = "the main job";
      for (const key of KEYS) {
        await page.evaluate(() => {
          window.watched.slowestMs = 0;
        });
        await page.keyboard.press(key);
        await pause(500);
        const { slowestMs: ms } = await page.evaluate(() => window.watched);
        if (ms > slowestMs) [slowestMs, slowest] = [ms, key];
      }
      named.push(slowest);
      return slowestMs;
    });
  const empty = () =>
    inPage(site, async (page) => {
      await page.addInitScript(watchPage);
      await page.goto(site.emptyUrl);
      for (let times = 0; times < 27; times += 1) {
        await page.keyboard.press("k");
        await pause(100);
      }
      await pause(200);
      return page.evaluate(() => window.watched.slowestMs);
    });
  const [figure, emptyPage] = await medians(ours, empty);
  return [
    {
      name: "layout shift, with the poster's change to the map",
      figure: median(shifts),
      unit: "",
      limit: { atMost: 0.01 },
    },
    {
      name: "presses of the main job by keyboard, with visible focus at each",
      figure: presses,
      unit: "",
      limit: { atMost: 14 },
    },
    {
      name: "interaction to next paint, the slowest of the main job, sheets, comparison and steps in time",
      figure: figure!,
      emptyPage: emptyPage!,
      unit: "ms",
      limit: { atMost: 100 },
      isOfMachine: true,
      note: `the slowest: ${named.join(", ")}`,
    },
  ];
}

async function playRows(site: Site): Promise<readonly Row[]> {
  const played = await inPage(site, async (page) => {
    await openSite(page, site.url);
    await page.keyboard.press("Escape");
    await pause(3000); // what comes while the page is idle has come
    const devtools = await site.browser.newBrowserCDPSession();
    return traceMainThread(devtools, async () => {
      await page.keyboard.press("k");
      await pause(PLAY_S * 1000);
    });
  });
  const empty = await inPage(site, async (page) => {
    await page.goto(site.emptyUrl);
    const devtools = await site.browser.newBrowserCDPSession();
    return traceMainThread(devtools, async () => {
      await page.click("button");
      await pause(EMPTY_PLAY_S * 1000);
    });
  });
  const slowFrame = ({ frameOwnMs }: MainThread) => {
    const size = Math.ceil(frameOwnMs.length / TIMES);
    const parts = Array.from({ length: TIMES }, (_, i) => frameOwnMs.slice(i * size, (i + 1) * size));
    return median(parts.map((part) => percentile(part, 0.95)));
  };
  const isLong = (of: "ownMs" | "wallMs") => played.tasks.filter((task) => task[of] > 50).length;
  const longest = Math.max(...played.tasks.map(({ ownMs }) => ownMs));
  return [
    {
      name: `tasks over 50 ms in ${PLAY_S} s of play, by the thread's own time`,
      figure: isLong("ownMs"),
      unit: "",
      limit: { atMost: 0 },
      isOfMachine: true,
      note: `the longest ${longest.toFixed(1)} ms; with what other programs took meanwhile ${isLong("wallMs")} of ${played.tasks.length} tasks`,
    },
    {
      name: "a frame's cost on the main thread while playing, 95 of 100, its own time",
      figure: slowFrame(played),
      emptyPage: slowFrame(empty),
      unit: "ms",
      limit: { atMost: 6 },
      isOfMachine: true,
      note: `${played.frameOwnMs.length} frames`,
    },
  ];
}

/** From the slider's input to the picture of that moment, words and dots: all that the main thread does for it, and beside it the time that goes by. */
async function scrub(site: Site): Promise<Row> {
  const wallMs: number[] = [];
  const scrubIn = (page: Page) =>
    page.evaluate(
      async ({ times, begins, ends }) => {
        const slider = document.querySelector<HTMLInputElement>(".timeline-slider")!;
        const setValue = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, "value")!.set!;
        const [from, step] = [Number(slider.min), Number(slider.step)];
        const ticks = (Number(slider.max) - from) / step;
        const found: number[] = [];
        for (let i = 0; i < times; i += 1) {
          const tick = (i * 2741) % ticks; // far from the one before
          const inputMs = performance.now();
          performance.mark(begins);
          setValue.call(slider, String(from + tick * step));
          slider.dispatchEvent(new Event("input", { bubbles: true }));
          await new Promise((drawn) => {
            requestAnimationFrame(() => {
              const { port1, port2 } = new MessageChannel();
              port1.onmessage = drawn; // after the frame's own styles, layout and paint
              port2.postMessage(null);
            });
          });
          const endMs = performance.now();
          performance.mark(ends);
          const shown = window.hashrateAtlas?.cursorTick() ?? Number(document.querySelector("p")!.textContent);
          if (shown !== tick) throw new Error(`${shown} is not ${tick}`);
          found.push(endMs - inputMs);
          await new Promise((done) => setTimeout(done, 30));
        }
        return found;
      },
      { times: SCRUBS, begins: SPAN_BEGINS, ends: SPAN_ENDS },
    );
  const ownMsIn = async (page: Page) => {
    const devtools = await site.browser.newBrowserCDPSession();
    let took = Number.NaN;
    const { spanOwnMs } = await traceMainThread(devtools, async () => {
      took = median(await scrubIn(page));
    });
    if (spanOwnMs.length !== SCRUBS) throw new Error(`${spanOwnMs.length} of ${SCRUBS} scrubs are in the trace`);
    return { ownMs: median(spanOwnMs), took };
  };
  const ours = () =>
    inPage(site, async (page) => {
      await openSite(page, site.url);
      await page.keyboard.press("Escape");
      await pause(3000); // what comes while the page is idle has come
      const { ownMs, took } = await ownMsIn(page);
      wallMs.push(took);
      return ownMs;
    });
  const empty = () =>
    inPage(site, async (page) => {
      await page.goto(site.emptyUrl);
      return (await ownMsIn(page)).ownMs;
    });
  const [figure, emptyPage] = await medians(ours, empty);
  return {
    name: "a scrub to a correct frame, the main thread's own time",
    figure: figure!,
    emptyPage: emptyPage!,
    unit: "ms",
    limit: { atMost: 16 },
    isOfMachine: true,
    note: `${median(wallMs).toFixed(0)} ms went by, with what other programs took`,
  };
}

async function axe(site: Site): Promise<Row> {
  const found = await inPage(site, (page) => axeInOpening(page, site.url));
  for (const fault of found) console.error(fault);
  return { name: "axe violations, 3 themes × 4 sizes", figure: found.length, unit: "", limit: { atMost: 0 } };
}

export async function pageRows(): Promise<readonly Row[]> {
  const base = wishedBase();
  ensureBuild(PROJECT, base);
  const folder = mkdtempSync(join(tmpdir(), "hashrate-atlas-empty-"));
  writeFileSync(join(folder, "index.html"), EMPTY_PAGE);
  writeFileSync(join(folder, "empty.js"), EMPTY_SCRIPT); // the policy lets no script stand in a page
  const served = await serveDirectory(join(PROJECT, "dist"), { base, port: 4700 });
  const empty = await serveDirectory(folder, { base: "/", port: 4750 });
  const browser = await launchBrowser();
  try {
    const site = { browser, url: served.url, emptyUrl: empty.url };
    const rows: Row[] = [];
    for (const measure of [firstPicture, links, scrub, axe]) rows.push(await measure(site));
    return [...rows, ...(await journeyRows(site)), ...(await playRows(site))];
  } finally {
    await browser.close();
    await served.close();
    await empty.close();
    rmSync(folder, { recursive: true });
  }
}
