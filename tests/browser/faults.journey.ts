/** What a machine or a browser does to a run, and what is left of it: README.md has the table of all faults. */
import assert from "node:assert/strict";
import type { Page } from "playwright-core";
import { journey } from "./harness.ts";
import { nodeHash } from "./nodeHash.ts";
import { momentOf, openSite, soon } from "./steps.ts";

const LINK = "kazakhstan-2022~1@2022-01-05T12:00Z";
const DECIDED = `${LINK}&do=c.CA.1602.720`;
const DESKTOP = { viewport: { width: 1440, height: 900 } };

declare global {
  interface Window {
    /** The page's Workers in the order of their making. */
    madeWorkers: Worker[];
    /** Added to the time of every frame, ms. */
    clockSkewMs: number;
  }
}

/** Keeps the Workers that a page makes where a journey can end them. */
const keepWorkers = (page: Page) =>
  page.addInitScript(() => {
    window.madeWorkers = [];
    window.Worker = class extends Worker {
      constructor(...made: ConstructorParameters<typeof Worker>) {
        super(...made);
        window.madeWorkers.push(this);
      }
    };
  });

const workersMade = (page: Page) => page.evaluate(() => window.madeWorkers.length);

/** Of the decided run, by the engine in Node, which nothing happens to. */
const WANTED_HASH = nodeHash(DECIDED);

/** Cuts Canada for five days at the moment of `LINK`. @returns when, by the clock of this process, ms */
async function cutCanada(page: Page): Promise<number> {
  await page.getByRole("button", { name: "Regions", exact: true }).click();
  await page.locator(".sheet").getByRole("button", { name: "Canada", exact: true }).click();
  const cut = page.getByRole("button", { name: "Cut the internet" });
  await cut.waitFor();
  const atMs = Date.now();
  await cut.click();
  return atMs;
}

const runOf = async (page: Page) => {
  const { hash, link } = await momentOf(page);
  return link !== LINK && hash !== "" ? hash : null;
};

journey(
  "faults: a Worker that is ended between decisions is replaced, and the run is the same",
  async ({ page, url, until }) => {
    await keepWorkers(page);
    await openSite(page, url, LINK);
    await page.evaluate(() => window.madeWorkers[0]!.terminate());
    await cutCanada(page);
    const hash = await until("the decided run", () => runOf(page), 30_000);
    assert.equal(hash, WANTED_HASH);
    assert.equal(await workersMade(page), 2);
  },
  { context: DESKTOP },
);

journey(
  "faults: a Worker that is ended in the middle of a run, twice, is replaced twice, and the run is the same",
  async ({ page, url, until }) => {
    await keepWorkers(page);
    await page.addInitScript(() => {
      const all = window.Worker;
      window.Worker = class extends all {
        constructor(...made: ConstructorParameters<typeof Worker>) {
          super(...made);
          if (window.madeWorkers.length <= 2) this.addEventListener("message", () => this.terminate(), { once: true });
        }
      };
    });
    await openSite(page, url, DECIDED);
    const hash = await until("the decided run", () => runOf(page), 30_000);
    assert.equal(hash, WANTED_HASH);
    assert.equal(await workersMade(page), 3);
  },
  { context: DESKTOP },
);

journey(
  "faults: a Worker that hangs is ended after two seconds and replaced, and the run is the same",
  async ({ page, url, until }) => {
    await keepWorkers(page);
    await openSite(page, url, LINK);
    const [worker] = page.workers();
    const hung = worker!.evaluate(() => {
      for (;;);
    });
    hung.catch(() => {}); // it ends with the Worker
    const began = await cutCanada(page);
    const hash = await until("the decided run", () => runOf(page), 30_000);
    assert.ok(Date.now() - began > 1500, "a Worker was given up before it could answer");
    assert.equal(hash, WANTED_HASH);
    assert.equal(await workersMade(page), 2);
  },
  { context: DESKTOP },
);

journey(
  "faults: where no Worker's script arrives the page itself runs the engine, and the run is the same",
  async ({ page, url, until }) => {
    await keepWorkers(page);
    await page.route(/\/worker-/, (route) => route.abort());
    await openSite(page, url, LINK);
    assert.equal(await workersMade(page), 3);
    await cutCanada(page);
    const hash = await until("the decided run", () => runOf(page), 30_000);
    assert.equal(hash, WANTED_HASH);
    assert.equal(page.workers().length, 0);
  },
  { context: DESKTOP },
);

journey(
  "faults: where Workers are refused the page itself runs the engine, and the run is the same",
  async ({ page, url }) => {
    await page.addInitScript(() => {
      window.Worker = class {
        constructor() {
          throw new DOMException("refused", "SecurityError");
        }
      } as unknown as typeof Worker;
    });
    await openSite(page, url, DECIDED);
    assert.equal((await momentOf(page)).hash, WANTED_HASH);
    assert.equal(page.workers().length, 0);
  },
  { context: DESKTOP },
);

journey(
  "faults: a clock that leaps, runs back or is no number moves the cursor by a bounded step, and the run is the same",
  async ({ page, url, until }) => {
    await page.addInitScript(() => {
      window.clockSkewMs = 0;
      const real = window.requestAnimationFrame.bind(window);
      window.requestAnimationFrame = (callback) => real((nowMs) => callback(nowMs + window.clockSkewMs));
    });
    await openSite(page, url, "kazakhstan-2022~1@2021-12-26T00:00Z");
    const before = await momentOf(page);
    await page.getByRole("button", { name: "Play", exact: true }).click();
    await until("it plays", async () => (await momentOf(page)).cursorTick > before.cursorTick);
    for (const skewMs of [1e9, -1e9, Number.NaN, Number.POSITIVE_INFINITY, 0]) {
      const [from, to, passedMs] = await page.evaluate(async (skew) => {
        const startMs = performance.now();
        const tick = window.hashrateAtlas!.cursorTick();
        window.clockSkewMs = skew;
        await new Promise((done) => setTimeout(done, 300));
        return [tick, window.hashrateAtlas!.cursorTick(), performance.now() - startMs] as const;
      }, skewMs);
      // 16 hours a second are 96 ticks; a leap, and a step that had begun before, count for a quarter of a second at most.
      const most = ((passedMs + 500) / 1000) * 96 + 2;
      assert.ok(to >= from && to - from <= most, `${skewMs} ms: from ${from} to ${to} in ${passedMs} ms`);
    }
    const resumed = (await momentOf(page)).cursorTick;
    await until("it plays on", async () => (await momentOf(page)).cursorTick > resumed);
    assert.equal((await momentOf(page)).hash, before.hash);
  },
  { context: DESKTOP },
);

const STILL_MS = 4000;

journey(
  "faults: a page that stood still for four seconds plays on from where it was, and the run is the same",
  async ({ page, url, until, context }) => {
    await openSite(page, url, "kazakhstan-2022~1@2021-12-26T00:00Z");
    const before = await momentOf(page);
    await page.getByRole("button", { name: "Play", exact: true }).click();
    await until("it plays", async () => (await momentOf(page)).cursorTick > before.cursorTick);
    const devtools = await context.newCDPSession(page);
    await devtools.send("Debugger.enable");
    const beganMs = Date.now();
    const awake = (await momentOf(page)).cursorTick;
    await devtools.send("Debugger.pause");
    await new Promise((done) => setTimeout(done, STILL_MS));
    await devtools.send("Debugger.resume");
    await until("it plays on", async () => (await momentOf(page)).cursorTick > awake);
    const passed = (await momentOf(page)).cursorTick - awake;
    // 96 ticks a second while it was awake, and a quarter of a second each for the step over the rest and for one that had begun before.
    const most = ((Date.now() - beganMs - STILL_MS + 500) / 1000) * 96 + 2;
    assert.ok(passed <= most, `${passed} ticks passed, and ${most} can have`);
    await page.getByRole("button", { name: "Pause", exact: true }).click();
    assert.equal((await momentOf(page)).hash, before.hash);
  },
  { context: DESKTOP },
);

/** Makes the engine's arithmetic break at its 20,000th rounding, wherever in a run that is. */
const breakEngine = (page: Page) =>
  page.route(/\/worker-/, async (route) => {
    const response = await route.fetch();
    const fault = `{
      const floor = Math.floor;
      let calls = 0;
      Math.floor = (x) => {
        calls += 1;
        if (calls === 20_000) throw new Error("broken for a test");
        return floor(x);
      };
    }\n`;
    await route.fulfill({ response, body: fault + (await response.text()) });
  });

journey(
  "faults: an exception in the engine stops at its tick and shows a report that reproduces it",
  async ({ page, url, until, newContext }) => {
    const reportOn = async (broken: Page, link: string) => {
      await breakEngine(broken);
      await broken.goto(link);
      await broken.getByText(/met a fault of ours and stopped at/).waitFor({ timeout: 30_000 });
      return await broken.getByLabel("Report of the fault").inputValue();
    };
    const report = await reportOn(page, `${url}#${LINK}&seed=7`);
    const [link, tick, hash, message] = report.split("\n");
    assert.equal(link, `${url}#${LINK}&seed=7`);
    assert.match(tick!, /^tick [1-9]\d*$/);
    assert.match(hash!, /^hash [0-9a-f]{16}$/);
    assert.equal(message, "broken for a test");
    const other = await (await newContext()).newPage();
    assert.equal(await reportOn(other, link!), report);

    // The page goes on: a decision starts the run again.
    await cutCanada(page);
    await until("the run is whole", async () => (await momentOf(page)).hash !== "", 30_000);
    await page.getByLabel("Report of the fault").waitFor({ state: "detached" });
  },
  { context: DESKTOP },
);

/** The map's dots against the frame, and the game by its tables. */
async function assertPlayable(page: Page, renderer: string | null): Promise<void> {
  await soon(async () => {
    const state = await page.evaluate(() => {
      const probe = window.hashrateAtlas!;
      const dots = probe.dots?.() ?? null;
      return { renderer: dots?.renderer ?? null, dots, regions: probe.regionEhs() };
    });
    assert.equal(state.renderer, renderer);
    for (const [r, { id, on }] of state.regions.entries()) {
      if (state.dots === null) break;
      const shown = state.dots.on[r]! * state.dots.dotEhs;
      assert.ok(Math.abs(shown - on) <= state.dots.dotEhs / 2 + 1e-9, `${id}: dots of ${shown} for ${on} EH/s`);
    }
  });
}

journey(
  "faults: a graphics context that is lost and does not come back in three seconds: a canvas draws the same, and the run goes on",
  async ({ page, url, until }) => {
    await openSite(page, url, LINK);
    await assertPlayable(page, "webgl");
    await page.evaluate(() => {
      const canvas = document.querySelector<HTMLCanvasElement>(".map-canvas canvas")!;
      const gl = canvas.getContext("webgl2") ?? canvas.getContext("webgl");
      gl!.getExtension("WEBGL_lose_context")!.loseContext();
    });
    await until(
      "a canvas stands in its place",
      () => page.evaluate(() => window.hashrateAtlas!.dots!().renderer === "canvas"),
      15_000,
    );
    await cutCanada(page);
    const hash = await until("the decided run", () => runOf(page), 30_000);
    await assertPlayable(page, "canvas");
    assert.equal(hash, WANTED_HASH);
    await soon(async () => {
      const picture = await page.locator(".map-canvas canvas").screenshot();
      assert.ok(picture.length > 40_000, "the picture is not blank");
    });
  },
  { context: DESKTOP },
);

journey(
  "faults: without any canvas the tables and texts are the whole game",
  async ({ page, url, until }) => {
    await page.addInitScript(() => {
      HTMLCanvasElement.prototype.getContext = () => null;
    });
    await openSite(page, url, LINK);
    await page.getByText("This browser cannot draw the map").waitFor();
    await assertPlayable(page, null);
    await cutCanada(page);
    const hash = await until("the decided run", () => runOf(page), 30_000);
    assert.equal(hash, WANTED_HASH);
    await page.getByRole("button", { name: "Play", exact: true }).click();
    const from = (await momentOf(page)).cursorTick;
    await until("it plays", async () => (await momentOf(page)).cursorTick > from + 10, 30_000);
  },
  { context: DESKTOP },
);
