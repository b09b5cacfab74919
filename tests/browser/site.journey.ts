import assert from "node:assert/strict";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { build } from "vite";
import { PROJECT } from "../../src/cli/ensureBuild.ts";
import { serveDirectory } from "../../src/cli/serve.ts";
import { axeFaults } from "./axe.ts";
import { journey } from "./harness.ts";
import { momentOf, openSheet, openSite, pageAtRest } from "./steps.ts";

const DEFAULT_LINK = /^kazakhstan-2022~1@2021-12-25T09:00Z$/;

const BAD_LINKS: readonly (readonly [string, RegExp, RegExp])[] = [
  ["atlantis-1999~1@2022-01-05T12:00Z", /no scenario “atlantis-1999”/, DEFAULT_LINK],
  ["kazakhstan-2022~7@2022-01-05T12:00Z", /rules 7/, /@2022-01-05T12:00Z$/],
  ["kazakhstan-2022~1@yesterday", /“yesterday” is not a time/, DEFAULT_LINK],
  ["kazakhstan-2022~1@2031-01-01", /outside the run/, /@2022-02-12T00:00Z$/],
  ["kazakhstan-2022~1@2022-01-05T12:00Z&seed=-4", /not a seed/, /@2022-01-05T12:00Z$/],
  ["kazakhstan-2022~1@2022-01-05T12:00Z&do=c.KZ.1.2;c.XX.1.2", /“c.XX.1.2” makes no sense/, /^1[\w-]{10,40}$/],
  ["%E0%A4%A", /not in a form/, DEFAULT_LINK],
  ["<script>alert(1)</script>", /not in a form/, DEFAULT_LINK],
];

for (const [link, sentence, becomes] of BAD_LINKS) {
  journey(`a bad link says why and opens the nearest state: ${link}`, async ({ page, url, until }) => {
    await openSite(page, url, link);
    await page.getByRole("alert").getByText(sentence).waitFor();
    assert.match((await momentOf(page)).link, becomes);
    await until("the address is tidied", async () => page.url().endsWith(`#${(await momentOf(page)).link}`));
    await page.getByRole("button", { name: "Dismiss" }).click();
    await page.getByRole("alert").first().waitFor({ state: "detached" });
  });
}

journey("a link works in ?s= and after %23 too, and a changed address is followed", async ({ page, url, until }) => {
  const link = "kazakhstan-2022~1@2022-01-05T12:00Z&seed=3";
  for (const form of [`?s=${link}`, `%23${link}`, `?s=${encodeURIComponent(link)}`]) {
    await page.goto(`${url}${form}`);
    await until("ready", () => page.evaluate(() => window.hashrateAtlas?.ready() === true), 30_000);
    await until("the address is tidied", () => page.url() === `${url}#${link}`);
  }
  const third = (await momentOf(page)).hash;
  await page.evaluate(() => {
    location.hash = "kazakhstan-2022~1@2022-01-07T00:00Z";
  });
  await until("the first seed is simulated", async () => {
    const moment = await momentOf(page);
    return moment.hash !== "" && moment.hash !== third && moment.link === "kazakhstan-2022~1@2022-01-07T00:00Z";
  });
});

journey("the engine on the page gives the hash of the engine in the Worker", async ({ page, url, newContext }) => {
  const link = "kazakhstan-2022~1@2022-01-05T12:00Z&do=c.US.1600.300;m.CN-XJ.CA.1700.40.10;x.kz-power-cut";
  await openSite(page, url, link);
  const other = await (await newContext()).newPage();
  await openSite(other, `${url}?engine=page`, link);
  assert.deepEqual(await momentOf(other), await momentOf(page));
});

journey("the site works below another path", async ({ page, until }) => {
  const directory = mkdtempSync(join(tmpdir(), "hashrate-atlas-"));
  try {
    await build({
      root: PROJECT,
      base: "/lesson/",
      logLevel: "silent",
      build: { outDir: directory, emptyOutDir: true },
    });
    const served = await serveDirectory(directory, { base: "/lesson/" });
    try {
      await page.route(/.*/, (route) => route.continue());
      await page.goto(served.url);
      await until("ready below /lesson/", () => page.evaluate(() => window.hashrateAtlas?.ready() === true), 30_000);
      await until(
        "the map is drawn",
        () => page.evaluate(() => typeof window.hashrateAtlas?.dots === "function"),
        30_000,
      );
      await page.goto("about:blank"); // it may still be fetching parts for later
    } finally {
      await served.close();
    }
  } finally {
    rmSync(directory, { recursive: true, force: true });
  }
});

for (const [size, viewport] of [
  ["desktop", { width: 1440, height: 900 }],
  ["phone", { width: 390, height: 844 }],
] as const) {
  journey(
    `no accessibility violation, ${size}, plate and every sheet`,
    async ({ page, url }) => {
      await openSite(page, url, "kazakhstan-2022~1@2022-01-05T12:00Z&do=c.US.1600.300");
      const violations = async () => {
        await pageAtRest(page);
        return axeFaults(page);
      };
      assert.deepEqual(await violations(), []);
      await page.keyboard.press("t");
      await page.getByRole("button", { name: "Kazakhstan", exact: true }).click();
      await page.locator(".region-card").getByRole("button", { name: "Cut the internet" }).waitFor();
      assert.deepEqual(await violations(), [], "a region chosen");
      const close = page.getByRole("button", { name: "Close", exact: true });
      if (await close.isVisible()) await close.click(); // on a phone the sheet has made way for the card
      for (const sheet of ["Charts", "Regions", "Shipments", "Metrics", "Claims", "Assumptions", "Sources", "Help"]) {
        await openSheet(page, sheet);
        await page.locator(".sheet-lead").first().waitFor();
        if (sheet === "Charts") await page.locator(".sheet canvas").nth(4).waitFor();
        assert.deepEqual(await violations(), [], sheet);
        await page.getByRole("button", { name: "Close", exact: true }).click();
      }
      await page.keyboard.press("n");
      await page.locator(".scenario-entry").first().waitFor();
      assert.deepEqual(await violations(), [], "Scenarios");
      await page.keyboard.press("Escape");
      await page.keyboard.press("w");
      await page.locator("[data-follow=hashrate]").click();
      await page.locator(".why-rows").waitFor();
      assert.deepEqual(await violations(), [], "Why");
      await page.keyboard.press("Escape");
      await page.getByRole("button", { name: "Both", exact: true }).click();
      await page.locator(".map-compare-caption").waitFor();
      assert.deepEqual(await violations(), [], "both maps");
      await page.getByRole("button", { name: "A | B", exact: true }).click();
      await page.locator(".compare-table table").waitFor();
      for (const key of ["", "d"]) {
        if (key !== "") await page.keyboard.press(key);
        assert.deepEqual(await violations(), [], `two runs, ${key}`);
      }
      await page.getByRole("button", { name: /^(Side by side|One at a time)$/ }).click();
      assert.deepEqual(await violations(), [], "two runs, one beside the other");
      await page.locator(".mode-badge").focus();
      assert.deepEqual(await violations(), [], "the mode's sentence");
    },
    { context: { viewport } },
  );
}

journey("claims are set beside 200 runs with progress, and can be cancelled", async ({ page, url, until }) => {
  await openSite(page, url);
  await page.getByRole("button", { name: "Claims" }).click();
  await page.getByRole("button", { name: "Simulate 200 runs" }).click();
  await page.getByRole("progressbar").waitFor();
  await page.getByRole("button", { name: "Cancel" }).click();
  await page.getByRole("button", { name: "Simulate 200 runs" }).click();
  await page.getByText("200 runs, seeds 1 to 200, without your changes").waitFor({ timeout: 80_000 });
  await page.getByText("Not simulated yet.").first().waitFor({ state: "detached" });
  await until("all claims", async () => (await page.locator(".claim").count()) === 12);
  await page.getByText(/Change at block 717,696:/).waitFor();
  await page.getByLabel("Sensitivity 0.85").check();
  await until("the channel is a decision", async () => /^1[\w-]{10,40}$/.test((await momentOf(page)).link));
});
