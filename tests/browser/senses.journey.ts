/** For every sense and hand: the map in words, announcements, slow motion, sound, stillness, and room for fingers. */
import assert from "node:assert/strict";
import type { Page } from "playwright-core";
import { journey } from "./harness.ts";
import { momentOf, openSite, pageAtRest } from "./steps.ts";

const MID_SHUTDOWN = "kazakhstan-2022~1@2022-01-05T12:00Z";

const toolbar = (page: Page) => page.getByRole("toolbar", { name: "Regions, as they lie on the map" });
const focusedRegion = (page: Page) => page.evaluate(() => document.activeElement?.getAttribute("data-region") ?? null);

journey(
  "senses: Space stops a slow replay that a button began, and goes on",
  async ({ page, url }) => {
    await openSite(page, url, MID_SHUTDOWN);
    await page.getByRole("button", { name: "Replay slowly" }).click();
    await page.getByRole("button", { name: "Pause", exact: true }).and(page.locator(":focus")).waitFor();
    await page.keyboard.press("Space");
    await page.getByRole("button", { name: "Play", exact: true }).waitFor();
    const stoppedAt = (await momentOf(page)).cursorTick;
    await page.keyboard.press("Space");
    await page.getByRole("button", { name: "Pause", exact: true }).waitFor();
    assert.ok((await momentOf(page)).cursorTick >= stoppedAt, "it does not begin again");
  },
  { context: { viewport: { width: 1440, height: 900 } } },
);

journey(
  "senses: the map is one stop of the Tab key, arrows walk over it as it lies, Enter opens and comes back",
  async ({ page, url, until }) => {
    await openSite(page, url, MID_SHUTDOWN);
    await toolbar(page).waitFor({ state: "attached" });
    const before = (await momentOf(page)).cursorTick;
    for (let presses = 0; presses < 40 && (await focusedRegion(page)) === null; presses += 1)
      await page.keyboard.press("Tab");
    assert.equal(await focusedRegion(page), "US", "the largest has the stop");
    const walk: readonly (readonly [string, string])[] = [
      ["ArrowUp", "CA"],
      ["ArrowDown", "US"],
    ];
    for (const [key, region] of walk) {
      await page.keyboard.press(key);
      await until(`${key} leads to ${region}`, async () => (await focusedRegion(page)) === region);
    }
    for (let steps = 0; steps < 12 && (await focusedRegion(page)) !== "KZ"; steps += 1) {
      const from = await focusedRegion(page);
      await page.keyboard.press("ArrowRight");
      await until("another region", async () => (await focusedRegion(page)) !== from);
    }
    const kazakhstan = toolbar(page).getByRole("button", {
      name: /^Kazakhstan, 1\.2\s*EH\/s hashing, 1\s*% of the world; 23\.5\s*EH\/s dark/,
    });
    await kazakhstan.waitFor();
    const shown = await kazakhstan.evaluate((button) => {
      const { x, y, width } = button.getBoundingClientRect();
      return [x > 352, x + width < innerWidth - 248, y > 56, getComputedStyle(button).clipPath];
    });
    assert.deepEqual(shown, [true, true, true, "none"], "its ring stands on the free map");

    await page.keyboard.press(".");
    await page
      .getByRole("status")
      .getByText(/^Kazakhstan, .* Machines: /)
      .waitFor();
    await page.keyboard.press("Enter");
    await until("the card has the focus", () =>
      page.evaluate(() => document.activeElement?.matches(".region-card h2") === true),
    );
    await page.keyboard.press("Escape");
    await until("back on the map", async () => (await focusedRegion(page)) === "KZ");
    await page.keyboard.press("Shift+Tab");
    assert.equal(await focusedRegion(page), null, "one stop backwards too");
    await page.keyboard.press("Tab");
    await page.keyboard.press("Escape");
    await until("left", async () => (await focusedRegion(page)) === null);
    assert.equal((await momentOf(page)).cursorTick, before, "nothing moved the date");
    await page.keyboard.press(".");
    await page
      .getByRole("status")
      .getByText(/^5 Jan 2022, 12:00 UTC\. The world: /)
      .waitFor();
    await page.keyboard.press("ArrowRight");
    await until("elsewhere arrows step time", async () => (await momentOf(page)).cursorTick === before + 6);
  },
  { context: { viewport: { width: 1440, height: 900 } } },
);

journey(
  "senses: R replays the last change slowly with captions, M makes blocks heard, and Help has the switches",
  async ({ page, url, until }) => {
    await page.addInitScript(
      "window.tones = 0; const start = OscillatorNode.prototype.start; OscillatorNode.prototype.start = function (at) { window.tones += 1; return start.call(this, at); };",
    );
    const tones = () => page.evaluate("window.tones") as Promise<number>;
    await openSite(page, url, "kazakhstan-2022~1@2022-01-03T00:00Z");
    await toolbar(page).waitFor({ state: "attached" });
    const line = page.locator(".said-line");
    await page.keyboard.press("r");
    await until("it goes slowly", async () => (await page.getByLabel("Speed", { exact: true }).inputValue()) === "0.5");
    await line.getByText(/^Slow motion: /).waitFor();
    assert.ok(((await line.boundingBox())?.height ?? 0) > 20, "captions are seen");
    await line.getByText(/^Kazakhstan goes dark: /).waitFor();
    assert.equal(await tones(), 0, "no sound unasked");
    await page.keyboard.press("m");
    await line.getByText("Sound on: a tick is a block, a bell is a retarget.").waitFor();
    await until(
      "his own speed is back",
      async () => (await page.getByLabel("Speed", { exact: true }).inputValue()) === "16",
    );
    await page.getByRole("button", { name: "Play", exact: true }).waitFor();
    const quiet = await tones();
    await page.keyboard.press("k");
    await until("blocks are heard", async () => (await tones()) > quiet + 4);
    await page.getByRole("button", { name: "Help", exact: true }).click();
    await page.getByRole("checkbox", { name: /^Sound: / }).uncheck();
    await until("it is silent", async () => {
      const now = await tones();
      await page.waitForTimeout(400); // shows that nothing comes
      return (await tones()) === now;
    });
    await page.getByRole("checkbox", { name: /^Single keys are shortcuts/ }).uncheck();
    await page.keyboard.press("t");
    await page.waitForTimeout(200); // shows that nothing comes
    assert.equal(await page.getByRole("heading", { name: "Help", exact: true }).count(), 1);
    await page.keyboard.press("Escape");
    await page.locator(".sheet").waitFor({ state: "detached" });
  },
  { context: { viewport: { width: 1440, height: 900 } } },
);

/** Notes every animation of the page's own: what it changes and how long it takes. */
const WATCH_ANIMATIONS = `
  window.animated = new Set();
  const look = () => {
    for (const animation of document.getAnimations()) {
      const frames = animation.effect.getKeyframes().flatMap((frame) => Object.keys(frame));
      const own = frames.filter((name) => !["offset", "easing", "composite", "computedOffset"].includes(name));
      window.animated.add([...new Set(own)].sort().join("+") + " " + animation.effect.getComputedTiming().endTime);
    }
    requestAnimationFrame(look);
  };
  look();
`;
const MOVES =
  /transform|translate|scale|rotate|left|right|top|bottom|inset|margin|width|height|size|offset|clip|scroll/i;
const LONGEST_FADE_MS = 200;

journey(
  "senses: with reduced motion nothing of the opening, a sheet and the reveal moves, and fades are short",
  async ({ page, url }) => {
    await page.addInitScript(WATCH_ANIMATIONS);
    await openSite(page, url);
    await page.getByRole("button", { name: "Pull the plug" }).click();
    await page.getByText("Source: Block heights by UTC day").waitFor();
    for (const sheet of ["Regions", "Help"]) {
      await page.getByRole("button", { name: sheet, exact: true }).click();
      await page.locator(".sheet-lead").first().waitFor();
      await pageAtRest(page);
      await page.keyboard.press("Escape");
      await page.locator(".sheet").waitFor({ state: "detached" });
    }
    await page.keyboard.press("c");
    await page.getByRole("slider", { name: /^Line between A/ }).waitFor();
    const seen = (await page.evaluate("[...window.animated]")) as string[];
    const wrong = seen.filter((one) => MOVES.test(one) || Number(one.split(" ")[1]) > LONGEST_FADE_MS);
    assert.deepEqual(wrong, []);
  },
  { context: { viewport: { width: 1440, height: 900 }, reducedMotion: "reduce" } },
);
