/** For every sense and hand: the map in words, announcements, slow motion, sound, stillness, and room for fingers. */
import assert from "node:assert/strict";
import type { Page } from "playwright-core";
import { journey } from "./harness.ts";
import { momentOf, openSite, pageAtRest, soon } from "./steps.ts";

const MID_SHUTDOWN = "kazakhstan-2022~1@2022-01-05T12:00Z";

const toolbar = (page: Page) => page.getByRole("toolbar", { name: "Regions, as they lie on the map" });
const focusedRegion = (page: Page) => page.evaluate(() => document.activeElement?.getAttribute("data-region") ?? null);

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

/** What a finger would miss: neither 44 px large nor with a circle of 24 px about its middle that is all its own (WCAG 2.5.8). */
function missed(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const kinds = "button, a[href], input, select, textarea, summary, [role=slider], [role=button], [role=tab]";
    const targets = [...document.querySelectorAll<HTMLElement>(kinds)].flatMap((element) => {
      // A label belongs to its box.
      const whole = element.closest<HTMLElement>("label") ?? element;
      const { x, y, width, height } = whole.getBoundingClientRect();
      const [cx, cy] = [x + width / 2, y + height / 2];
      const own = [
        [0, 0],
        [11.5, 0],
        [-11.5, 0],
        [0, 11.5],
        [0, -11.5],
      ].map(([dx, dy]) => whole.contains(document.elementFromPoint(cx + dx!, cy + dy!)));
      // What is half scrolled away is measured nowhere.
      let isWhole = true;
      for (let around = whole.parentElement; around !== null; around = around.parentElement) {
        if (!/auto|scroll/.test(getComputedStyle(around).overflowY)) continue;
        const frame = around.getBoundingClientRect();
        isWhole &&= y >= frame.top && y + height <= frame.bottom;
      }
      // The slider and steps do what the flags on it do; the story's foot says what the badge of the mode does; a link in a line of text is as high as the line.
      const isFlag = element.closest("[aria-label='Events on the timeline'], .mode") !== null;
      const isInline = element.tagName === "A" && getComputedStyle(element).display === "inline";
      if (own[0] !== true || !isWhole || isFlag || isInline) return [];
      const name = element.getAttribute("aria-label") ?? element.textContent ?? element.tagName;
      const fits = (width >= 44 && height >= 44) || own.every((each) => each);
      return [{ fits, told: `${name.trim()}: ${Math.round(width)} by ${Math.round(height)}` }];
    });
    if (targets.length === 0) return ["nothing to touch"];
    return targets.flatMap(({ fits, told }) => (fits ? [] : [told]));
  });
}

journey(
  "senses: on a phone every control of the opening, a region's card and two sheets is large enough for a finger, or stands apart",
  async ({ page, url }) => {
    const fits = (where: string) => soon(async () => assert.deepEqual(await missed(page), [], where));
    await openSite(page, url);
    await page.getByRole("button", { name: "Pull the plug" }).waitFor();
    await fits("the opening");
    await page.goto("about:blank");
    await openSite(page, url, `${MID_SHUTDOWN}&region=KZ`);
    await page.getByRole("heading", { name: "Kazakhstan", exact: true }).waitFor();
    await page.getByRole("heading", { name: "Kazakhstan", exact: true }).scrollIntoViewIfNeeded();
    await fits("the card");
    for (const [key, title] of [
      ["Shift+?", "Help"],
      ["t", "Regions"],
    ] as const) {
      await page.keyboard.press(key);
      await page.getByRole("heading", { name: title, exact: true }).waitFor();
      await pageAtRest(page);
      await fits(title);
    }
  },
  { context: { viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true } },
);
