/** `npm run shots -- DIR`: pictures of the built site in six states at desktop and phone size, to be looked at. */
import { mkdirSync } from "node:fs";
import { join, resolve } from "node:path";
import type { Browser, Page } from "playwright-core";
import { ensureBuild, PROJECT, wishedBase } from "../../src/cli/ensureBuild.ts";
import { serveDirectory } from "../../src/cli/serve.ts";
import { launchBrowser } from "./browser.ts";
import { openSite } from "./steps.ts";

const SIZES = [
  { name: "1440x900", width: 1440, height: 900 },
  { name: "390x844", width: 390, height: 844 },
] as const;

interface Shot {
  readonly name: string;
  readonly link: string;
  readonly act?: (page: Page) => Promise<void>;
}

/** A person cuts the United States off for five days on 12 January. */
const DECIDED = "kazakhstan-2022~1@2022-01-15T12:00Z&do=c.US.2610.720";

const SHOTS: readonly Shot[] = [
  { name: "1-opening", link: "" },
  { name: "2-mid-shutdown", link: "kazakhstan-2022~1@2022-01-05T12:00Z" },
  {
    name: "3-decision",
    link: DECIDED,
    act: async (page) => {
      await page.getByRole("button", { name: "Charts" }).click();
      await page.locator(".sheet canvas").first().waitFor();
    },
  },
  {
    name: "4-claims",
    link: "kazakhstan-2022~1@2022-01-08T12:00Z",
    act: async (page) => {
      await page.getByRole("button", { name: "Claims" }).click();
      await page.getByRole("button", { name: "Simulate 200 runs" }).click();
      await page.getByText("200 runs, seeds 1 to 200").waitFor({ timeout: 60_000 });
    },
  },
  {
    name: "6-spread",
    link: DECIDED,
    act: async (page) => {
      await page.getByRole("button", { name: "Charts" }).click();
      await page.getByRole("button", { name: "Show the spread of 200 runs" }).click();
      await page.getByText("200 runs with your changes").waitFor({ timeout: 60_000 });
      await page.locator(".chart").nth(2).scrollIntoViewIfNeeded();
    },
  },
  {
    name: "5-scenarios",
    link: "steady-hash~1@2022-01-20T12:00Z",
    act: async (page) => {
      await page.getByRole("button", { name: /^Scenarios:/ }).click();
      await page.locator(".scenario-entry").first().waitFor();
    },
  },
];

async function takeShots(browser: Browser, url: string, directory: string): Promise<void> {
  for (const { name: size, width, height } of SIZES) {
    for (const shot of SHOTS) {
      const page = await browser.newPage({ viewport: { width, height } });
      await openSite(page, url, shot.link);
      await shot.act?.(page);
      await page.waitForTimeout(900); // the sheet's and the rings' movements end
      const path = join(directory, `${shot.name}-${size}.png`);
      await page.screenshot({ path });
      process.stdout.write(`${path}\n`);
      await page.close();
    }
  }
}

const directory = process.argv[2];
if (directory === undefined || directory.startsWith("-") || process.argv.length > 3) {
  process.stderr.write("shots: the one argument is the folder to write them to, as in npm run shots -- pictures\n");
  process.exit(2);
}
mkdirSync(resolve(directory), { recursive: true });
ensureBuild();
const served = await serveDirectory(join(PROJECT, "dist"), { base: wishedBase() });
const browser = await launchBrowser();
try {
  await takeShots(browser, served.url, resolve(directory));
} finally {
  await browser.close();
  await served.close();
}
