/** A scenario of hourly frames (more than 60 days), opened by its link: what its sheets say is what the run holds. */
import assert from "node:assert/strict";
import type { Locator, Page } from "playwright-core";
import { journey } from "./harness.ts";
import { assertDotsUnderWay, momentOf, openSheet, openSite, soon } from "./steps.ts";

const BAN = "china-ban-2021~1";
const DESKTOP = { context: { viewport: { width: 1440, height: 900 } } };

const chartOf = (page: Page, title: string) =>
  page.locator(".chart").filter({ has: page.getByRole("heading", { name: title, exact: true }) });

/** The moment that stands over a chart, and its legend's figures by the line's words. */
async function reading(chart: Locator): Promise<{ moment: string; values: Record<string, string> }> {
  const lines = await chart.locator(".chart-legend li").all();
  const values: Record<string, string> = {};
  for (const line of lines) {
    const value = await line.locator(".chart-value").innerText();
    const kind = (await line.locator(".chart-kind").allInnerTexts()).join("").trim();
    const label = (await line.innerText()).replace(value, "").trim();
    values[label.endsWith(kind) ? label.slice(0, label.length - kind.length).trim() : label] = value;
  }
  return { moment: await chart.locator(".chart-moment").innerText(), values };
}

/** `12 Jul 2021, 03:20 UTC` as the link writes it. */
const asLink = (moment: string) => `${new Date(moment).toISOString().slice(0, 16)}Z`;
const linkTime = async (page: Page) => /@([^&]*)/.exec((await momentOf(page)).link)![1]!;

async function seek(page: Page, utc: string): Promise<void> {
  await page.evaluate((hash) => {
    location.hash = hash;
  }, `${BAN}@${utc}&sheet=charts`);
  await page.waitForFunction((text) => window.hashrateAtlas!.link().includes(text), utc);
}

journey(
  "charts of a run of hourly frames say what the run holds, wherever the cursor is drawn to",
  async ({ page, url, until }) => {
    await openSite(page, url, `${BAN}@2021-07-10T00:00Z`);
    await page.getByRole("button", { name: "Charts" }).click();
    await until("five drawings", async () => (await page.locator(".sheet canvas").count()) === 5);
    await soon(async () => {
      const moments = await page.locator(".chart-moment").allInnerTexts();
      assert.equal(moments.length, 5);
      for (const moment of moments) assert.equal(asLink(moment), "2021-07-10T00:00Z");
    });

    for (const title of ["Hashrate", "Difficulty", "Price", "Shares of hashrate"]) {
      const chart = chartOf(page, title);
      await chart.getByText("Table", { exact: true }).click();
      const row = chart.locator("tr[aria-current=date]");
      await soon(async () => {
        assert.equal(await row.locator("th").innerText(), "10 Jul 2021");
        const { values } = await reading(chart);
        assert.deepEqual(await row.locator("td").allInnerTexts(), Object.values(values), title);
      });
      await chart.getByText("Table", { exact: true }).click();
    }

    // Drawn by hand.
    const hashrate = chartOf(page, "Hashrate");
    const over = hashrate.locator(".u-over");
    await over.scrollIntoViewIfNeeded();
    const box = (await over.boundingBox())!;
    const before = (await momentOf(page)).cursorTick;
    await page.mouse.move(box.x + 0.1 * box.width, box.y + box.height / 2);
    await page.mouse.down();
    await page.mouse.move(box.x + 0.2 * box.width, box.y + box.height / 2, { steps: 8 });
    await page.mouse.up();
    await until("the cursor goes back", async () => (await momentOf(page)).cursorTick < before);
    await until("the label follows", async () => asLink((await reading(hashrate)).moment) === (await linkTime(page)));
    await soon(async () => assert.match((await reading(hashrate)).values.true!, /^\d+\.\d$/));

    // On frames the lines pass through the run's own figures.
    await page.evaluate((hash) => {
      location.hash = hash;
    }, `${BAN}&sheet=charts`);
    await until("the start", async () => (await momentOf(page)).cursorTick === 0);
    const start = await linkTime(page);
    const share = chartOf(page, "Shares of hashrate");
    for (const frame of [0, 600, 1234, 2500, 3100]) {
      await seek(page, `${new Date(Date.parse(start) + frame * 3_600_000).toISOString().slice(0, 16)}Z`);
      const run = await page.evaluate(() => window.hashrateAtlas!.regionEhs());
      const total = run.reduce((sum, { on }) => sum + on, 0);
      const states = run.find(({ id }) => id === "US")!.on;
      await soon(async () => {
        const [ofHashrate, ofShare] = [await reading(hashrate), await reading(share)];
        for (const { moment } of [ofHashrate, ofShare]) assert.equal(asLink(moment), await linkTime(page));
        const shown = ofHashrate.values.true!;
        assert.equal(Number(shown.replace(",", "")), Number(total.toFixed(1)), `hour ${frame}`);
        assert.equal(ofShare.values["United States"], ((100 * states) / total).toFixed(1), `hour ${frame}`);
      });
    }

    const slider = page.getByRole("slider", { name: /^Hashrate: move the cursor/ });
    await slider.focus();
    await page.keyboard.press("End");
    await until("the end", async () => (await linkTime(page)).startsWith("2021-11-05"));
    await until("the label is there too", async () => asLink((await reading(hashrate)).moment) > "2021-11-04T23");
    await soon(async () => assert.notEqual((await reading(hashrate)).values.true, "no value"));
    await page.keyboard.press("Home");
    await until("the start", async () => (await linkTime(page)) === start);
  },
  DESKTOP,
);

journey(
  "the spread of a long run tells how far it is, and can be cancelled and asked for again",
  async ({ page, url, until }) => {
    await openSite(page, url, `${BAN}@2021-07-10T00:00Z`);
    await page.getByRole("button", { name: "Charts" }).click();
    const ask = page.getByRole("button", { name: /^Show the spread of/ });
    const progress = page.getByRole("progressbar", { name: "Runs for the spread" });
    await ask.click();
    await until("some runs", async () => Number(await progress.getAttribute("value")) > 3);
    await page.getByRole("button", { name: "Cancel" }).click();
    await ask.waitFor();
    await progress.waitFor({ state: "detached" });
    await ask.click();
    await page.getByText(/^200 runs with your changes, seeds 1 to 200/).waitFor({ timeout: 150_000 });
    await page
      .getByText(/^200 runs: half of them in the darker band/)
      .first()
      .waitFor();
  },
  { ...DESKTOP, timeoutMs: 200_000 },
);

journey(
  "shipments, orders and metrics of a long run are those of its moment",
  async ({ page, url, until }) => {
    await openSite(page, url, `${BAN}@2021-07-10T12:20Z`);
    await page.getByRole("button", { name: "Shipments", exact: true }).click();
    const each = page.getByRole("region", { name: "Shipments, one by one" });
    const orders = page.getByRole("region", { name: "Ordered from makers" });
    await assertDotsUnderWay(page);
    const all = page.getByRole("button", { name: /^Show all \d+ orders$/ });
    const wanted = Number(/\d+/.exec(await all.innerText())![0]);
    assert.ok(wanted >= 5, "makers owe machines");
    await all.click();
    await soon(async () => {
      const due = (await orders.locator("tbody tr").allInnerTexts()).map((row) => /in (\d+) days?/.exec(row)![1]);
      assert.equal(due.length, wanted);
      assert.deepEqual(
        due.map(Number),
        due.map(Number).sort((a, b) => a - b),
      );
      assert.equal(await each.locator("tbody tr").count(), 60);
    });
    await page.getByRole("checkbox", { name: "Arrived ones too" }).check();
    await until("those that came", async () => (await orders.getByText("arrived").count()) > 0);
    await soon(async () => assert.match(await orders.locator("tbody tr").first().innerText(), /[A-Z][a-z]+.* \d+\s%/));

    await page.getByRole("button", { name: "Metrics", exact: true }).click();
    const gauge = page.getByText("power of mining").locator("xpath=..");
    await soon(async () => {
      const power = /([\d.]+)\sGW/.exec(await gauge.innerText())![1]!;
      assert.match(await page.getByRole("region", { name: "Power" }).innerText(), new RegExp(`${power}\\sGW`));
      for (const name of ["Carbon", "Cost of 51", "Concentration by country", "Electronic waste", "Coins beyond"]) {
        const section = await page.getByRole("region", { name }).innerText();
        assert.match(section, /\d/, name);
        assert.ok(!/NaN|undefined|Infinity/.test(section), `${name}: ${section}`);
      }
    });
  },
  DESKTOP,
);

journey(
  "on a phone the days of shipments and orders and the reasons of assumptions are seen without scrolling sideways",
  async ({ page, url, newContext }) => {
    await openSite(page, url, `${BAN}@2021-07-10T12:20Z`);
    const isSeen = (cell: Locator, name: string) =>
      soon(async () => {
        const box = (await cell.boundingBox())!;
        assert.ok(box.width > 0 && box.x + box.width <= 390, `${name}: ${box.x + box.width}`);
        return box;
      });
    await openSheet(page, "Shipments");
    for (const name of ["Shipments, one by one", "Ordered from makers"]) {
      const head = page.getByRole("region", { name }).getByRole("columnheader", { name: /^Due/ });
      await isSeen(head, name);
    }
    await openSheet(page, "Charts");
    await isSeen(page.getByRole("columnheader", { name: "Sum so far" }), "the waterfall");
    await openSheet(page, "Assumptions");
    const reason = await isSeen(page.locator(".register tbody tr").first().getByRole("cell").last(), "a reason");
    assert.ok(reason.width > 300, `a reason is ${reason.width} wide`);

    const wide = await (await newContext({ viewport: { width: 1440, height: 900 }, isMobile: false })).newPage();
    await openSite(wide, url, "kazakhstan-2022~1@2022-01-15T12:00Z");
    const title = wide.locator(".scenario-title-text");
    await soon(async () => {
      assert.ok(
        await title.evaluate((text) => text.scrollWidth <= text.clientWidth),
        "the title is whole beside all sheets",
      );
      assert.ok((await wide.getByRole("button", { name: "Share" }).boundingBox())!.height < 46);
    });
  },
  { context: { viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true } },
);
