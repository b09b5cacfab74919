import assert from "node:assert/strict";
import type { BrowserContextOptions, Page } from "playwright-core";
import { journey } from "./harness.ts";
import { goToDate, momentOf, openDrawer, openSheet, openSite, pageAtRest, soon } from "./steps.ts";
import { missedTargets } from "./touchTargets.ts";

const MID_SHUTDOWN = "kazakhstan-2022~1@2022-01-05T12:00Z";
const TICKS_PER_HOUR = 6;
const TICKS_PER_DAY = 144;
/** Of the story, at its lower edge. */
const FADE_PX = 24;

const heightOf = async (page: Page, selector: string) => (await page.locator(selector).boundingBox())?.height ?? 0;
const focusedName = (page: Page) => page.evaluate(() => document.activeElement?.textContent ?? "");

/** A phone's window widens when something overflows, so that the page is held against the size it was given. */
const assertNoOverflow = (page: Page, width: number) =>
  soon(async () => {
    const found = await page.evaluate(() => [document.documentElement.scrollWidth, innerWidth]);
    assert.deepEqual(found, [width, width], "the page is as wide as its window");
  });

interface Size {
  readonly width: number;
  readonly height: number;
  /** The dock may take this much of it, CSS pixels. */
  readonly dockPx: number;
}

const SIZES: readonly Size[] = [
  { width: 1440, height: 900, dockPx: 150 },
  { width: 1280, height: 720, dockPx: 150 },
  { width: 1024, height: 768, dockPx: 190 },
  { width: 820, height: 1180, dockPx: 190 },
  { width: 844, height: 390, dockPx: 110 },
  { width: 390, height: 844, dockPx: 150 },
  { width: 320, height: 640, dockPx: 150 },
];

for (const { width, height, dockPx } of SIZES) {
  const touch = width < 900;
  const context: BrowserContextOptions = { viewport: { width, height }, isMobile: touch, hasTouch: touch };

  journey(
    `layout: ${width} by ${height}`,
    async ({ page, url }) => {
      await openSite(page, url, MID_SHUTDOWN);
      await assertNoOverflow(page, width);
      await soon(async () => {
        const height = await heightOf(page, width < 600 ? ".drawer" : ".timeline");
        assert.ok(height > 0 && height <= dockPx, `the dock is ${height} px high`);
      });
      await openDrawer(page);
      await page.getByText("Go to a date").click();
      await page.locator(".timeline-date form").waitFor();
      const form = (await page.locator(".timeline-date form").boundingBox())!;
      const buttons = (await page.locator(".map-buttons").boundingBox())!;
      const isAside = form.x >= buttons.x + buttons.width || form.x + form.width <= buttons.x;
      assert.ok(isAside || form.y >= buttons.y + buttons.height, "the map's buttons are free");
      await page.keyboard.press("Escape");
      const dock = await heightOf(page, ".timeline");
      const before = (await momentOf(page)).cursorTick;
      await goToDate(page, "2022-01-07T08:00"); // the longest caption
      await soon(async () => {
        assert.ok((await momentOf(page)).cursorTick > before);
        assert.equal(await heightOf(page, ".timeline"), dock, "what is said does not move what is shown");
        if (touch) assert.deepEqual(await missedTargets(page), []);
      });

      for (const tab of ["Sources", "Regions"]) {
        await openSheet(page, tab);
        await page.locator(".sheet-lead").first().waitFor();
        await pageAtRest(page); // it slides in
        await assertNoOverflow(page, width);
        if (width < 1100)
          await soon(async () =>
            assert.equal((await page.locator(".sheet").boundingBox())?.width, width, "it covers the plate"),
          );
      }
      await page.locator(".sheet").getByRole("button", { name: "Kazakhstan", exact: true }).click();
      if (width >= 1100) await page.getByRole("button", { name: "Close", exact: true }).click();
      await page.locator(".sheet").waitFor({ state: "detached" });
      await page.getByRole("heading", { name: "Kazakhstan", exact: true }).waitFor();
      await assertNoOverflow(page, width);
    },
    { context },
  );
}

journey(
  "layout: on a low window every gauge and the whole of the decisions' form are in sight",
  async ({ page, url }) => {
    await openSite(page, url, MID_SHUTDOWN);
    await soon(async () => {
      const cut = await page.locator(".gauges").evaluate((gauges) => gauges.scrollHeight - gauges.clientHeight);
      assert.equal(cut, 0, "no gauge is cut");
    });
    await page.keyboard.press("t");
    await page.locator(".sheet").getByRole("button", { name: "Kazakhstan", exact: true }).click();
    await page.keyboard.press("Escape");
    await page.locator(".decide").waitFor();
    await soon(async () => {
      const form = await page.locator(".decide").boundingBox();
      const dock = await page.locator(".timeline").boundingBox();
      assert.ok(form !== null && dock !== null && form.y + form.height <= dock.y, "the form ends above the dock");
    });
  },
  { context: { viewport: { width: 1280, height: 720 } } },
);

for (const language of ["en", "ru", "kk"]) {
  journey(
    `layout: on a low window nothing of the first question lies under the fade, ${language}`,
    async ({ page, url }) => {
      await openSite(page, `${url}?lang=${language}`);
      await page.locator(".story .language, .story-foot select").first().waitFor();
      await soon(async () => {
        const story = (await page.locator(".story").boundingBox())!;
        for (const part of [".bet-keys", ".story-foot"]) {
          const end = await page.locator(part).evaluate((element) => {
            const style = getComputedStyle(element);
            return element.getBoundingClientRect().bottom - Number.parseFloat(style.paddingBottom);
          });
          assert.ok(end <= story.y + story.height - FADE_PX, `${part} ends at ${end}`);
        }
      });
    },
    { context: { viewport: { width: 1280, height: 720 } } },
  );
}

for (const language of ["en", "ru", "kk"]) {
  journey(
    `layout: on the smallest phone the first question with its way out stands above the drawer, ${language}`,
    async ({ page, url }) => {
      await openSite(page, `${url}?lang=${language}`);
      await soon(async () => {
        const drawer = (await page.locator(".drawer").boundingBox())!;
        const buttons = await page.locator(".bet-verbs button").all();
        assert.equal(buttons.length, 2);
        for (const button of buttons) {
          const { y, height } = (await button.boundingBox())!;
          assert.ok(y + height <= drawer.y, `${await button.innerText()} ends at ${y + height} of ${drawer.y}`);
        }
      });
    },
    { context: { viewport: { width: 320, height: 640 }, isMobile: true, hasTouch: true } },
  );
}

journey(
  "layout: words twice as long leave Play and Share free on a phone",
  async ({ page, url }) => {
    await openSite(page, `${url}?lang=en-XA`, MID_SHUTDOWN);
    const boxOf = async (selector: string) => (await page.locator(selector).boundingBox())!;
    await soon(async () => {
      const [date, play] = [await boxOf(".timeline-moment"), await boxOf(".timeline-play")];
      assert.ok(date.x >= play.x + play.width, `the date begins at ${date.x}, Play ends at ${play.x + play.width}`);
      const [name, share] = [await boxOf(".wordmark"), await boxOf(".share-button")];
      assert.ok(name.x + name.width <= share.x, `the name ends at ${name.x + name.width}, Share begins at ${share.x}`);
    });
  },
  { context: { viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true } },
);

journey(
  "layout: what is seen on a phone's map is chosen in words of one line",
  async ({ page, url }) => {
    await openSite(page, url, MID_SHUTDOWN);
    await page.locator(".map-compare-switch button").first().waitFor();
    const lines = await page.locator(".map-compare-switch button").evaluateAll((buttons) =>
      buttons.map((button) => {
        const range = document.createRange();
        range.selectNodeContents(button);
        return new Set([...range.getClientRects()].map(({ top }) => top)).size;
      }),
    );
    assert.deepEqual(lines, [1, 1, 1, 1]);
  },
  { context: { viewport: { width: 375, height: 667 }, isMobile: true, hasTouch: true } },
);

for (const [language, width] of [
  ["en", 320],
  ["ru", 390],
  ["ru", 412],
] as const) {
  journey(
    `layout: what is seen on a narrow map is chosen under it, ${language} ${width}`,
    async ({ page, url }) => {
      await openSite(page, `${url}?lang=${language}`, MID_SHUTDOWN);
      const choice = page.locator(".map-compare-switches");
      await choice.waitFor();
      await soon(async () => {
        const map = (await page.locator(".map-canvas").first().boundingBox())!;
        const box = (await choice.boundingBox())!;
        const story = (await page.locator(".story h1").boundingBox())!;
        assert.ok(box.y >= map.y + map.height, "no name of the map is covered");
        assert.ok(box.y + box.height <= story.y, "nor the headline");
      });
      await choice.getByRole("button").last().click(); // A | B brings sentences and a second choice
      await page.locator(".map-compare-caption").waitFor();
      await soon(async () => {
        const box = (await choice.boundingBox())!;
        const caption = (await page.locator(".map-compare-caption").boundingBox())!;
        assert.ok(box.y + box.height <= caption.y, "they stand under the first");
      });
    },
    { context: { viewport: { width, height: 844 }, isMobile: true, hasTouch: true } },
  );
}

journey(
  "layout: beside a sheet both choices of A | B stand at the map's top and the line's letters beside its handle",
  async ({ page, url }) => {
    await openSite(page, url, "kazakhstan-2022~1@2022-01-23T00:00Z&do=c.KZ.1595.4320&ab=wipe.50");
    await openSheet(page, "Help");
    await page.locator(".sheet-lead, .help-list").first().waitFor();
    await soon(async () => {
      const main = (await page.locator("main").boundingBox())!;
      const sheet = (await page.locator(".sheet").boundingBox())!;
      const choices = await page.locator(".map-compare-switch").all();
      assert.equal(choices.length, 2);
      for (const choice of choices) {
        const box = (await choice.boundingBox())!;
        assert.ok(box.y + box.height < main.y + 100 && box.x + box.width < sheet.x, "at the top, left of the sheet");
      }
      for (const letter of await page.locator(".map-compare-line span").all()) {
        const { y, height } = (await letter.boundingBox())!;
        assert.ok(Math.abs(y + height / 2 - main.y - main.height / 2) < 2, "as high as the handle");
      }
    });
  },
  { context: { viewport: { width: 1280, height: 720 } } },
);

for (const [width, height] of [
  [1280, 800],
  [1440, 900],
] as const) {
  journey(
    `layout: text twice as large, ${width} by ${height}`,
    async ({ page, url }) => {
      await openSite(page, url, MID_SHUTDOWN);
      await page.evaluate(() => {
        document.documentElement.style.fontSize = "200%";
      });
      const type = () => page.evaluate(() => getComputedStyle(document.documentElement).fontSize);
      await soon(async () => assert.equal(await type(), "32px"));
      await assertNoOverflow(page, width);
      await soon(async () => {
        const dock = await heightOf(page, ".timeline");
        assert.ok(dock < height / 2, `the dock is ${dock} px high`);
        const map = await heightOf(page, ".map-stage");
        assert.ok(map > 200, `the map is ${map} px high`);
      });
    },
    { context: { viewport: { width, height } } },
  );
}

journey(
  "layout: a phone's menu holds the sheets and the looks",
  async ({ page, url, until }) => {
    await openSite(page, url);
    const menu = page.getByRole("button", { name: "Menu", exact: true });
    await menu.click();
    for (const item of await page.locator(".app-header nav > button").all()) {
      const box = await item.boundingBox();
      assert.ok(
        box !== null && box.height >= 48 && box.x >= 0 && box.x + box.width <= 320 && box.y + box.height <= 640,
      );
    }
    await page.getByRole("button", { name: "Help", exact: true }).click();
    await page.getByRole("heading", { name: "Help", exact: true }).waitFor();
    await page.locator(".app-header nav").waitFor({ state: "hidden" });
    await page.keyboard.press("Escape");
    await until("the menu's button has the focus", () => menu.evaluate((button) => button === document.activeElement));
    await menu.click();
    await page.getByRole("button", { name: "Look", exact: true }).click();
    await page.getByRole("radio", { name: "Night" }).check();
    await until("it is night", () => page.evaluate(() => document.documentElement.dataset.theme === "night"));
  },
  { context: { viewport: { width: 320, height: 640 } } },
);

journey(
  "layout: a phone's drawer stops at three heights, by hand, by button and by key",
  async ({ page, url, until }) => {
    await openSite(page, url, MID_SHUTDOWN);
    const handle = page.locator(".drawer-handle button");
    const drawer = page.locator(".drawer");
    await handle.waitFor();
    const rests = (px: number) =>
      until(`the drawer is ${px} px high`, async () => Math.abs((await heightOf(page, ".drawer")) - px) < 2);
    await rests(148);
    assert.ok((await page.getByRole("button", { name: "Play", exact: true }).boundingBox())!.y < 844 - 56);
    await handle.click();
    await rests(420);
    await handle.press("ArrowUp");
    await rests(844 - 52);
    await handle.press("ArrowDown");
    await rests(420);
    const { x, y, width } = (await handle.boundingBox())!;
    await page.mouse.move(x + width / 2, y + 8);
    await page.mouse.down();
    await page.mouse.move(x + width / 2, y + 240, { steps: 8 });
    await page.waitForTimeout(400); // it is laid down, not thrown
    await page.mouse.move(x + width / 2, y + 241);
    await page.mouse.up();
    await rests(148);
    assert.equal(await drawer.getAttribute("data-stop"), "peek");
    await page.keyboard.press("t");
    await page.locator(".sheet").getByRole("button", { name: "Kazakhstan", exact: true }).click();
    await rests(420); // the region's card is in sight
  },
  { context: { viewport: { width: 390, height: 844 }, hasTouch: true } },
);

journey(
  "layout: a sheet that closes gives the focus back",
  async ({ page, url, until }) => {
    await openSite(page, url);
    for (const close of ["Escape", "Close"]) {
      await page.getByRole("button", { name: "Sources", exact: true }).click();
      await until("the sheet has the focus", async () => (await focusedName(page)) === "Sources");
      await page.locator(".sheet-head").waitFor();
      if (close === "Escape") await page.keyboard.press("Escape");
      else await page.getByRole("button", { name: "Close", exact: true }).click();
      await page.locator(".sheet").waitFor({ state: "detached" });
      const tab = page.getByRole("button", { name: "Sources", exact: true });
      await until("its tab has the focus", () => tab.evaluate((button) => button === document.activeElement));
    }
  },
  { context: { viewport: { width: 1440, height: 900 } } },
);

journey(
  "layout: keys work on after the date was dragged",
  async ({ page, url, until }) => {
    await openSite(page, url, MID_SHUTDOWN);
    const tick = async () => (await momentOf(page)).cursorTick;
    const stands = (at: number, why = "") => soon(async () => assert.equal(await tick(), at, why));
    const slider = page.getByRole("slider", { name: "Moment of the run" });
    const box = (await slider.boundingBox())!;
    const [start, y] = [await tick(), box.y + box.height - 14];
    const thumbX = box.x + 14 + ((box.width - 28) * start) / Number(await ticksOf(page));
    await page.mouse.move(thumbX, y);
    await page.mouse.down();
    await page.mouse.move(thumbX + 150, y, { steps: 6 });
    await page.mouse.up();
    await until("the cursor went along", async () => (await tick()) > start + TICKS_PER_DAY);
    await until("the slider has the focus", () => slider.evaluate((input) => input === document.activeElement));

    for (const key of ["k", "Space"]) {
      await page.keyboard.press(key);
      await page.getByRole("button", { name: "Pause", exact: true }).waitFor();
      await page.keyboard.press(key);
      await page.getByRole("button", { name: "Play", exact: true }).waitFor();
    }
    await page.keyboard.press("g");
    await page.getByRole("heading", { name: "Charts", exact: true }).waitFor();
    await page.keyboard.press("Escape");
    await page.locator(".sheet").waitFor({ state: "detached" });
    await until("the slider has the focus again", () => slider.evaluate((input) => input === document.activeElement));

    await page.keyboard.press("Home");
    await stands(0);
    const steps: readonly (readonly [string, number])[] = [
      ["PageDown", TICKS_PER_DAY],
      ["ArrowRight", TICKS_PER_HOUR],
      ["ArrowUp", TICKS_PER_HOUR],
      ["ArrowLeft", -TICKS_PER_HOUR],
      ["ArrowDown", -TICKS_PER_HOUR],
      ["PageUp", -TICKS_PER_DAY],
    ];
    let expected = 0;
    for (const [key, by] of steps) {
      await page.keyboard.press(key);
      expected += by;
      await stands(expected, key);
    }
    await page.keyboard.press("End");
    await stands(Number(await ticksOf(page)));
  },
  { context: { viewport: { width: 1440, height: 900 } } },
);

/** Ticks of the whole run, from the slider's own ends. */
function ticksOf(page: Page): Promise<number> {
  return page.locator(".timeline-slider").evaluate((slider) => {
    const { min, max, step } = slider as HTMLInputElement;
    return (Number(max) - Number(min)) / Number(step);
  });
}
