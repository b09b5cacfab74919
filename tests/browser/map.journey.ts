import assert from "node:assert/strict";
import type { Page } from "playwright-core";
import { journey } from "./harness.ts";
import { mapAtRest, momentOf, openSite, soon } from "./steps.ts";

/** Dots and rings against the frame, region by region: within half a dot. */
const assertDotsEqualFrame = (page: Page) => soon(() => dotsEqualFrame(page));

async function dotsEqualFrame(page: Page): Promise<void> {
  const { dots, regions } = await page.evaluate(() => {
    const probe = window.hashrateAtlas!;
    return { dots: probe.dots!(), regions: probe.regionEhs() };
  });
  regions.forEach(({ id, on, dark }, r) => {
    const half = dots.dotEhs / 2 + 1e-9;
    assert.ok(
      Math.abs(dots.on[r]! * dots.dotEhs - on) <= half,
      `${id}: ${dots.on[r]} dots of ${dots.dotEhs} for ${on} EH/s`,
    );
    assert.ok(
      Math.abs((dots.on[r]! + dots.dark[r]!) * dots.dotEhs - on - dark) <= half,
      `${id}: dots and rings for ${on + dark} EH/s`,
    );
  });
}

async function walk(page: Page): Promise<void> {
  for (const key of [
    "End",
    "Home",
    "Shift+ArrowRight",
    "Shift+ArrowRight",
    "Shift+ArrowRight",
    "Shift+ArrowRight",
    "PageDown",
    "ArrowRight",
  ]) {
    await page.keyboard.press(key);
    await assertDotsEqualFrame(page);
  }
}

journey(
  "dots times their unit equal the frame, and nothing is drawn when nothing moves",
  async ({ page, url }) => {
    await openSite(page, url);
    assert.equal(await page.evaluate(() => window.hashrateAtlas!.dots!().renderer), "webgl");
    await walk(page);
    await mapAtRest(page);
    const drawn = () => page.evaluate(() => window.hashrateAtlas!.dots!().drawCount);
    await soon(async () => {
      const before = await drawn();
      await page.waitForTimeout(1000);
      assert.equal(await drawn(), before);
    });
  },
  { context: { viewport: { width: 1440, height: 900 } } },
);

journey(
  "without WebGL the canvas draws the same dots",
  async ({ page, url }) => {
    await openSite(page, url);
    assert.equal(await page.evaluate(() => window.hashrateAtlas!.dots!().renderer), "canvas");
    await walk(page);
  },
  { browserArguments: ["--disable-3d-apis"], context: { viewport: { width: 1440, height: 900 } } },
);

journey(
  "the map comes back after the graphics context is lost twice, and the run goes on",
  async ({ page, url, until }) => {
    await openSite(page, url, "kazakhstan-2022~1@2022-01-05T12:00Z");
    const hash = (await momentOf(page)).hash;
    for (let loss = 0; loss < 2; loss += 1) {
      const before = await page.evaluate(() => window.hashrateAtlas!.dots!().drawCount);
      await page.evaluate(async () => {
        const canvas = document.querySelector<HTMLCanvasElement>(".map-canvas canvas")!;
        const gl = canvas.getContext("webgl2") ?? canvas.getContext("webgl");
        const extension = gl!.getExtension("WEBGL_lose_context")!;
        extension.loseContext();
        await new Promise((done) => setTimeout(done, 300));
        extension.restoreContext();
      });
      await until(
        "it draws again",
        async () => (await page.evaluate(() => window.hashrateAtlas!.dots!().drawCount)) > before,
      );
      await page.keyboard.press("ArrowRight");
      await assertDotsEqualFrame(page);
    }
    await soon(async () => {
      const picture = await page.locator(".map-canvas canvas").screenshot();
      assert.ok(picture.length > 40_000, "the picture is not blank");
    });
    assert.equal((await momentOf(page)).hash, hash);
  },
  { context: { viewport: { width: 1440, height: 900 } } },
);

journey(
  "wheel, drag, keys and buttons move the map, and reset brings the world back",
  async ({ page, url, until }) => {
    await openSite(page, url);
    const clip = { x: 370, y: 70, width: 720, height: 480 }; // the map without the buttons that stand on it
    const picture = () => page.screenshot({ clip });
    const settled = async () => {
      await page.mouse.move(120, 20); // off the map: nothing is hovered
      await mapAtRest(page);
      return (await picture()).toString("base64");
    };
    const becomesOther = (what: string, before: string) =>
      until(what, async () => {
        const now = await settled();
        return now === before ? null : now;
      });
    const world = await settled();
    await page.mouse.move(900, 300);
    await page.mouse.wheel(0, -600);
    const near = await becomesOther("nearer", world);
    await page.mouse.move(900, 300);
    await page.mouse.down();
    await page.mouse.move(800, 340, { steps: 5 });
    await page.mouse.up();
    await becomesOther("drawn aside", near);
    await page.keyboard.press("0");
    await until("the world is back", async () => (await settled()) === world);
    await page.getByRole("button", { name: "Zoom in" }).click();
    await becomesOther("nearer by the button", world);
    await page.getByRole("button", { name: "Whole world" }).click();
    await until("the world is back", async () => (await settled()) === world);
  },
  { context: { viewport: { width: 1440, height: 900 } } },
);
