/** Parts of the page that come on demand: one that does not arrive, and a page whose link fails once everything is there. */
import { journey } from "./harness.ts";
import { momentOf, openSite } from "./steps.ts";

const DESKTOP = { viewport: { width: 1440, height: 900 } };
const KAZAKHSTAN = "kazakhstan-2022~1@2022-01-05T12:00Z";

journey(
  "parts: a sheet and a region's card that do not arrive say so, the rest works, and Try again brings them",
  async ({ page, url, until }) => {
    let blocked = true;
    await page.route(/(HelpSheet|RegionCard)/, (route) => (blocked ? route.abort() : route.continue()));
    await openSite(page, url, KAZAKHSTAN);
    await page.getByRole("button", { name: "Help", exact: true }).click();
    const sheet = page.locator(".sheet");
    await sheet.getByRole("alert").getByText("could not be loaded").waitFor();
    await page.keyboard.press("Escape");
    await sheet.waitFor({ state: "detached" });
    await page.keyboard.press("t");
    await sheet.getByRole("button", { name: "Kazakhstan", exact: true }).click();
    const card = page.locator(".region-card");
    await card.getByRole("alert").getByText("could not be loaded").waitFor();
    await page.keyboard.press("k");
    const { cursorTick } = await momentOf(page);
    await until("it plays on", async () => (await momentOf(page)).cursorTick > cursorTick + 3);
    await page.keyboard.press("k");
    blocked = false;
    await card.getByRole("button", { name: "Try again" }).click();
    await card.getByRole("button", { name: "Cut the internet" }).waitFor();
    await page.getByRole("button", { name: "Help", exact: true }).click();
    await sheet.getByText("play and pause").waitFor();
    await until("the heading has the focus", () =>
      page.evaluate(() => document.activeElement?.matches(".sheet h2") === true),
    );
    await page.getByRole("alert").first().waitFor({ state: "detached" });
  },
  { context: DESKTOP, expectedErrors: [/ERR_FAILED/] },
);

journey(
  "parts: once the page is idle every sheet, the charts and the decisions work without a link",
  async ({ page, url, context, until }) => {
    const arrived = new Set<string>();
    page.on("requestfinished", (request) => arrived.add(request.url()));
    await openSite(page, url, KAZAKHSTAN);
    await until(
      "the last part has come",
      () => [...arrived].some((address) => /uplotAdapter-[^/]*\.js$/.test(address)),
      30_000,
    );
    await context.setOffline(true);
    for (const name of ["Regions", "Claims", "Assumptions", "Sources", "Help", "Charts"]) {
      await page.getByRole("button", { name, exact: true }).click();
      await page.locator(".sheet .sheet-lead").first().waitFor();
    }
    await page.locator(".sheet canvas").first().waitFor();
    await page.keyboard.press("n");
    await page.locator(".scenario-entry").first().waitFor();
    await page.keyboard.press("t");
    await page.locator(".sheet").getByRole("button", { name: "Canada", exact: true }).click();
    const before = (await momentOf(page)).hash;
    await page.getByRole("button", { name: "Cut the internet" }).click();
    await until("the future is another one", async () => {
      const { hash } = await momentOf(page);
      return hash !== "" && hash !== before;
    });
    await context.setOffline(false);
  },
  { context: DESKTOP },
);
