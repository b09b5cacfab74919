/** Why?: a figure is traced to its formula, by keyboard alone and on a phone. */
import assert from "node:assert/strict";
import type { Page } from "playwright-core";
import { type JourneyKit, journey } from "./harness.ts";
import { openSite, tabTo } from "./steps.ts";

const KAZAKHSTAN = "kazakhstan-2022~1@2022-01-05T12:00Z";

const sheet = (page: Page) => page.locator(".why-sheet");
const heading = (page: Page) => sheet(page).locator("h2");

/** The number that the sheet is about, and what its formula makes of the numbers shown. */
async function toldValue(page: Page): Promise<string> {
  return (await sheet(page).locator(".why-value").innerText()).replace(/^simulated\s*/, "").trim();
}

async function headingIs(page: Page, until: JourneyKit["until"], name: string | RegExp): Promise<void> {
  await sheet(page).getByRole("heading", { level: 2, name }).waitFor();
  await until(`the focus is on ${name}`, () => page.evaluate(() => document.activeElement?.matches(".why-sheet h2")));
}

/** Numbers of the line of numbers, and that they make the result: difficulty in T, hashrate in EH/s, seconds. */
async function assertInterval(page: Page, gauge: string): Promise<void> {
  const numbers = (await sheet(page).locator(".why-formula .why-numbers").innerText()).replaceAll(",", "");
  const [difficultyT, hashes, ehs] = [...numbers.matchAll(/\d+(?:\.\d+)?/g)].map(Number) as [number, number, number];
  const seconds = (difficultyT * 1e12 * hashes) / (ehs * 1e18);
  const [minutes, rest] = gauge.split(":").map(Number) as [number, number];
  assert.ok(Math.abs(seconds - (60 * minutes + rest)) < 1.5, `${numbers} make ${seconds} s, not ${gauge}`);
  const result = await sheet(page).locator(".why-result").innerText();
  assert.ok(result.includes(gauge), `${result} says ${gauge}`);
}

journey(
  "why: by keyboard alone, from minutes per block to the machines of a region, back, and away",
  async ({ page, url, until }) => {
    await openSite(page, url, KAZAKHSTAN);
    const button = page.locator(".gauges .gauge-large [data-why=interval]");
    const gauge = await button.innerText();
    await tabTo(page, new RegExp(`^Why ${gauge}\\?$`));
    await page.keyboard.press("w");
    await headingIs(page, until, "minutes per block");
    assert.equal(await toldValue(page), gauge);
    await assertInterval(page, gauge);
    assert.match(await sheet(page).innerText(), /Rule B1 of MODEL\.md/);

    await tabTo(page, /^hashrate$/);
    await page.keyboard.press("Enter");
    await headingIs(page, until, "true hashrate");
    const trueEhs = await page.locator("[data-why=hashrate]").innerText();
    assert.equal(await toldValue(page), trueEhs);

    await tabTo(page, /^Kazakhstan$/);
    await page.keyboard.press("Enter");
    await headingIs(page, until, "Kazakhstan: hashing");
    await sheet(page).getByText("Antminer S9 class").waitFor(); // machines are counted by an engine of their own
    const rows = await sheet(page).locator(".why-rows .why-numbers").allInnerTexts();
    const ths = rows
      .map((row) => [...row.replaceAll(",", "").matchAll(/\d+(?:\.\d+)?/g)].map(Number))
      .reduce((sum, [machines, each]) => sum + machines! * each!, 0);
    const told = Number(/([\d.]+)/.exec(await toldValue(page))![1]);
    assert.ok(Math.abs(ths / 1e6 - told) < 0.06, `${rows.join("; ")} make ${ths / 1e6} EH/s, not ${told}`);

    await tabTo(page, /^Back$/, "Shift+Tab");
    await page.keyboard.press("Enter");
    await sheet(page).getByRole("heading", { level: 2, name: "true hashrate" }).waitFor();
    await until("the link that was followed has the focus", () =>
      page.evaluate(() => document.activeElement?.getAttribute("data-follow") === "region/KZ/on"),
    );

    // It goes with the cursor.
    await page.keyboard.press("PageDown");
    await until(
      "the gauge is another one",
      async () => (await page.locator("[data-why=hashrate]").innerText()) !== trueEhs,
    );
    await until(
      "and so is its explanation",
      async () => (await toldValue(page)) === (await page.locator("[data-why=hashrate]").innerText()),
    );

    await page.keyboard.press("Escape");
    await sheet(page).waitFor({ state: "detached" });
    await until("the figure has the focus again", () =>
      page.evaluate(() => document.activeElement?.getAttribute("data-why") === "interval"),
    );
  },
  { context: { viewport: { width: 1440, height: 900 } } },
);

journey(
  "why: on a phone a tap explains, and the map and the timeline stay in sight",
  async ({ page, url, until }) => {
    await openSite(page, url, KAZAKHSTAN);
    const figure = page.locator(".phone-numeral [data-why=interval]");
    const box = (await figure.boundingBox())!;
    assert.ok(box.height >= 44 && box.width >= 44, `${box.width} × ${box.height} px for a finger`);
    const gauge = await figure.innerText();
    await figure.tap();
    await headingIs(page, until, "minutes per block");
    assert.equal(await toldValue(page), gauge);
    await assertInterval(page, gauge);
    const [card, plate, timeline] = await Promise.all(
      [sheet(page), page.locator(".map-stage"), page.locator(".timeline")].map((place) => place.boundingBox()),
    );
    assert.ok(card!.y - plate!.y > 100, "the map is seen above it");
    assert.ok(card!.y + card!.height <= timeline!.y + 1, "the timeline is seen below it");
    await sheet(page).getByRole("button", { name: "difficulty", exact: true }).tap();
    await headingIs(page, until, "difficulty");
    await sheet(page).getByRole("button", { name: "Back", exact: true }).tap();
    await heading(page).getByText("minutes per block").waitFor();
    await sheet(page).getByRole("button", { name: "Close why" }).tap();
    await sheet(page).waitFor({ state: "detached" });
  },
  { context: { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true } },
);
