import assert from "node:assert/strict";
import type { Page } from "playwright-core";
import { journey } from "./harness.ts";
import { assertDotsUnderWay, goToDate, mapAtRest, momentOf, openSite, soon } from "./steps.ts";

const AUGUST_IS_OUT = "hindcast-2019-2022~1@2021-10-16T12:00Z";

/** Dots of China's provinces on the published map, and what truly runs there, EH/s. */
function china(page: Page): Promise<{ published: number; trueEhs: number }> {
  return page.evaluate(() => {
    const probe = window.hashrateAtlas!;
    const { compared, dotEhs } = probe.dots!();
    let [published, trueEhs] = [0, 0];
    probe.regionEhs().forEach(({ id, on }, r) => {
      if (!id.startsWith("CN-")) return;
      published += (compared[r] ?? 0) * dotEhs;
      trueEhs += on;
    });
    return { published, trueEhs };
  });
}

const caption = (page: Page) => page.locator(".map-compare-caption").innerText();

journey(
  "China goes from the published map and comes back to it, and the true one never jumps",
  async ({ page, url, until }) => {
    await openSite(page, url, AUGUST_IS_OUT);
    const before = await page.evaluate(() => window.hashrateAtlas!.dots!());
    assert.deepEqual(before.compared, []);
    await page.getByRole("button", { name: "Published", exact: true }).click();
    await page.getByRole("combobox", { name: "Whose map" }).selectOption("simulated");
    await until("the map of August", async () => (await caption(page)).includes("August 2021"));
    const august = await soon(async () => {
      const now = await china(page);
      assert.equal(now.published, 0);
      assert.ok(now.trueEhs > 15, `${now.trueEhs} EH/s run in China`);
      return now;
    });
    assert.match(await caption(page), /As published China has 0\s%; in the simulation \d+\s%/);
    assert.deepEqual(
      await page.evaluate(() => window.hashrateAtlas!.dots!().on),
      before.on,
      "the true dots are all there",
    );

    await goToDate(page, "2021-11-16T12:00");
    await until("the map of September", async () => (await caption(page)).includes("September 2021"));
    const september = await soon(async () => {
      const now = await china(page);
      assert.ok(now.published > 10, `${now.published} EH/s are published of China`);
      return now;
    });
    assert.ok(Math.abs(september.trueEhs - august.trueEhs) < 0.3 * august.trueEhs, "the truth did not jump");

    await page.getByRole("button", { name: "True", exact: true }).click();
    await until("no comparison", () => page.evaluate(() => window.hashrateAtlas!.dots!().compared.length === 0));
  },
  { context: { viewport: { width: 1440, height: 900 } } },
);

journey(
  "the line between both maps is dragged by a pointer and moved by keys, and the date stays",
  async ({ page, url, until }) => {
    await openSite(page, url, AUGUST_IS_OUT);
    await page.getByRole("button", { name: "Both", exact: true }).click();
    const line = page.getByRole("slider", { name: /^Line between/ });
    const stands = (at: number, why = "") =>
      soon(async () => assert.equal(Number(await line.getAttribute("aria-valuenow")), at, why));
    const { cursorTick } = await momentOf(page);
    await stands(50);

    const box = (await line.boundingBox())!;
    await page.mouse.move(box.x + box.width / 2, 300);
    await page.mouse.down();
    await page.mouse.move(box.x + box.width / 2 + 168, 300, { steps: 6 }); // a fifth of the 840 px between the panels
    await page.mouse.up();
    await stands(70);
    await page.mouse.move(box.x, 300);
    await stands(70, "let go is let go");

    await line.focus();
    for (const [key, expected] of [
      ["ArrowRight", 72],
      ["ArrowLeft", 70],
      ["PageDown", 60],
      ["End", 100],
    ] as const) {
      await page.keyboard.press(key);
      await stands(expected, key);
    }
    const clip = { x: 950, y: 150, width: 200, height: 220 }; // China
    const picture = async () => (await page.screenshot({ clip })).toString("base64");
    await mapAtRest(page);
    const asItIs = await picture();
    await page.keyboard.press("Home");
    await stands(0);
    await until("China is as published", async () => (await picture()) !== asItIs);
    assert.equal((await momentOf(page)).cursorTick, cursorTick);
    await page.keyboard.press("Tab"); // off the line the arrows are the date's again
    await page.keyboard.press("Escape");
    await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
    await page.keyboard.press("ArrowRight");
    await soon(async () => assert.equal((await momentOf(page)).cursorTick, cursorTick + 6));
  },
  { context: { viewport: { width: 1440, height: 900 } } },
);

journey(
  "the address holds which map is seen, whose, and where the line stands",
  async ({ page, url, until, newContext }) => {
    await openSite(page, url, AUGUST_IS_OUT);
    const address = () => page.evaluate(() => location.hash);
    await page.getByRole("button", { name: "Both", exact: true }).click();
    await page.getByRole("combobox", { name: "Whose map" }).selectOption("simulated");
    const line = page.getByRole("slider", { name: /^Line between/ });
    await line.focus();
    for (const key of ["PageDown", "ArrowLeft"]) await page.keyboard.press(key);
    await until("the address follows", async () => (await address()).endsWith("&map=both.38.simulated"));

    const there = await (await newContext()).newPage();
    await openSite(there, url, (await address()).slice(1));
    await there.getByText(/Simulated observation: August 2021/).waitFor();
    const theirs = there.getByRole("slider", { name: /^Line between/ });
    await soon(async () => assert.equal(await theirs.getAttribute("aria-valuenow"), "38"));
    await until("both maps", () => there.evaluate(() => window.hashrateAtlas!.dots!().compared.length > 0));
    assert.equal((await momentOf(there)).link, (await address()).slice(1));

    await page.getByRole("button", { name: "True", exact: true }).click();
    await until("the true map needs no word", async () => !(await address()).includes("map="));
    await page.evaluate((link) => {
      location.hash = link;
    }, `${AUGUST_IS_OUT}&map=published`);
    await page.getByRole("button", { name: "Published", exact: true, pressed: true }).waitFor();
  },
  { context: { viewport: { width: 1440, height: 900 } } },
);

journey(
  "on a phone the line follows a finger's width, and the sentence stands under the map",
  async ({ page, url }) => {
    await openSite(page, url, AUGUST_IS_OUT);
    const map = async () => (await page.locator(".map-canvas").boundingBox())!;
    const before = await map();
    await page.getByRole("button", { name: "Both", exact: true }).click();
    await page.locator(".map-compare-caption").waitFor();
    await soon(async () => {
      assert.deepEqual(await map(), before, "the map keeps its place");
      const sentence = (await page.locator(".map-compare-caption").boundingBox())!;
      assert.ok(sentence.y >= before.y + before.height);
      for (const name of ["True", "Published", "Both"]) {
        const { width, height } = (await page.getByRole("button", { name, exact: true }).boundingBox())!;
        assert.ok(width >= 44 && height >= 44, `${name} is ${width} by ${height}`);
      }
      const widths = await page.evaluate(() => [document.documentElement.scrollWidth, innerWidth]);
      assert.deepEqual(widths, [390, 390]);
    });
  },
  { context: { viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true } },
);

journey(
  "shipments are listed, sorted, and shown of one region, and dots under way are those of the map",
  async ({ page, url, until }) => {
    await openSite(page, url, "hindcast-2019-2022~1@2021-08-16T12:00Z");
    await page.keyboard.press("h");
    await page.getByRole("heading", { name: "Shipments", exact: true }).waitFor();
    const each = page.getByRole("region", { name: "Shipments, one by one" });
    const count = async () => assert.equal(await each.locator("tbody tr").count(), 60);
    await soon(count);
    await each.getByRole("button", { name: "EH/s" }).click();
    await each.locator("th[aria-sort=descending]").waitFor();
    await soon(async () => {
      const sizes = (await each.locator("tbody tr td:nth-child(3)").allInnerTexts()).map(Number);
      assert.deepEqual(
        sizes,
        [...sizes].sort((a, b) => b - a),
      );
      await count();
    });
    await assertDotsUnderWay(page);

    await page.getByRole("combobox", { name: "Region" }).selectOption("US");
    await until("only those of the United States", async () => {
      const routes = await each.locator("tbody th").allInnerTexts();
      return routes.length > 0 && routes.every((route) => route.includes("United States"));
    });
    await page.keyboard.press("e");
    await page.getByRole("heading", { name: "Metrics", exact: true }).waitFor();
    await page.getByRole("region", { name: "Concentration by country" }).getByText("index, true").first().waitFor();
  },
  { context: { viewport: { width: 1440, height: 900 } } },
);

journey(
  "over the published map the pointer and the card tell what was published, over the true one what is true",
  async ({ page, url, until }) => {
    await openSite(page, url, `${AUGUST_IS_OUT}&map=both.100.simulated`);
    const tip = page.locator(".map-tip");
    // Where China's dots are: found by the pointer itself, so that no projection stands here.
    const overChina = async () => {
      for (let x = 900; x < 1150; x += 20)
        for (let y = 180; y < 420; y += 20) {
          await page.mouse.move(x, y);
          if ((await tip.count()) > 0 && /Sichuan|Xinjiang|Mongolia|China/.test(await tip.innerText())) return { x, y };
        }
      return null;
    };
    const at = await until("a province of China", overChina, 60_000);
    await soon(async () => assert.match(await tip.innerText(), /, true: [\d.]+\sEH\/s hashing/));
    const line = page.getByRole("slider", { name: /^Line between/ });
    await line.focus();
    await page.keyboard.press("Home");
    await page.mouse.move(at.x + 1, at.y);
    await until("the published side", async () => (await tip.innerText()).includes("China 0.0"));
    await soon(async () =>
      assert.match(
        await tip.innerText(),
        /: of China 0\.0\s% of the world was published, of its parts nothing\s+mean of August 2021, out on 16 Oct 2021, 45 days later/,
      ),
    );
    await page.mouse.click(at.x, at.y);
    const card = page.locator(".region-card");
    await card.getByText("In the simulation, now").waitFor();
    await soon(async () =>
      assert.match(
        await card.innerText(),
        /As published\s+share of the world, China\s+simulated\s+0\.0\s%\s+kind\s+simulated observation/,
      ),
    );
    await page.getByRole("button", { name: "True", exact: true }).click();
    await page.mouse.move(at.x, at.y);
    await until("the true map alone", async () => /: [\d.]+\sEH\/s hashing/.test(await tip.innerText()));
    await until("the card too", async () => !(await card.innerText()).includes("As published"));
  },
  { context: { viewport: { width: 1440, height: 900 } } },
);
