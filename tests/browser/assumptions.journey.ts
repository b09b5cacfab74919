/** An assumption is changed by hand, the run is another, the link opens it again, and the spread of many runs is drawn and dropped. */
import assert from "node:assert/strict";
import { journey } from "./harness.ts";
import { momentOf, openSite } from "./steps.ts";

const LINK = "kazakhstan-2022~1@2022-01-15T12:00Z";

journey(
  "assumptions: one is changed with the keyboard, undone, sent, and the spread of 200 runs comes and goes",
  async ({ page, url, until, newContext }) => {
    await openSite(page, url, LINK);
    const before = await momentOf(page);
    await page.getByRole("button", { name: "Assumptions", exact: true }).click();
    const figure = page.getByRole("spinbutton", {
      name: "Miners still linked while Kazakhstan's internet is cut, exact figure",
    });
    await figure.fill("0.15");
    await figure.press("Enter");
    await page
      .getByRole("button", { name: "Miners still linked while Kazakhstan's internet is cut: back to 0.05" })
      .waitFor();
    const changed = await until("the run is another, and history is not", async () => {
      const moment = await momentOf(page);
      return moment.hash !== "" && moment.hash !== before.hash && moment.historyHash === before.hash ? moment : null;
    });
    assert.match(changed.link, /^1[\w-]{10,40}$/, "a changed scenario has the compact link");
    await page.locator(".mode-changed").getByText("1 changed assumption").waitFor();

    const other = await (await newContext()).newPage();
    await openSite(other, url, changed.link);
    assert.deepEqual(await momentOf(other), changed);

    await page.keyboard.press("Escape");
    await page.getByRole("button", { name: "Undo" }).click();
    await until("it is the first run again", async () => (await momentOf(page)).hash === before.hash);

    await page.getByRole("button", { name: "Charts" }).click();
    await page.getByRole("button", { name: "Show the spread of 200 runs" }).click();
    await page.getByRole("button", { name: "Cancel" }).click();
    await page.getByRole("button", { name: "Show the spread of 200 runs" }).click();
    await page
      .getByText("200 runs with your changes, seeds 1 to 200: luck differs, and what is assumed.")
      .waitFor({ timeout: 60_000 });
    await page.locator(".chart").nth(2).getByText("Table").click();
    await page.getByRole("columnheader", { name: "this run, nine tenths of the runs" }).waitFor();
    await page.getByRole("button", { name: "Redo" }).click();
    await page.getByText("Something was changed, so the spread of the runs before is off the charts.").waitFor();
    await page.getByRole("columnheader", { name: "this run, nine tenths of the runs" }).waitFor({ state: "detached" });
  },
  { context: { viewport: { width: 1440, height: 900 } } },
);
