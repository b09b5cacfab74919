/**
 * `npm run shots -- DIR [PART]`: pictures of the built site, to be looked at one by one: each state in all sizes and themes that it asks for.
 * PART takes only those whose name has it in it.
 */
import { mkdirSync } from "node:fs";
import { join, resolve } from "node:path";
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { ensureBuild, PROJECT, wishedBase } from "../../src/cli/ensureBuild.ts";
import { serveDirectory } from "../../src/cli/serve.ts";
import { launchBrowser } from "./browser.ts";
import { openSheet, openSite } from "./steps.ts";

const SIZES = {
  desktop: { viewport: { width: 1440, height: 900 } },
  projector: { viewport: { width: 1280, height: 720 } },
  tablet: { viewport: { width: 820, height: 1180 }, isMobile: true, hasTouch: true },
  phone: { viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true },
  landscape: { viewport: { width: 844, height: 390 }, isMobile: true, hasTouch: true },
  narrow: { viewport: { width: 320, height: 640 }, isMobile: true, hasTouch: true },
} satisfies Record<string, BrowserContextOptions>;

type Size = keyof typeof SIZES;

const FOUR: readonly Size[] = ["desktop", "projector", "tablet", "phone"];
const TWO: readonly Size[] = ["desktop", "phone"];
const PAPER = ["paper"] as const;
const THEMES = ["paper", "night", "projector"] as const;

interface Shot {
  readonly name: string;
  readonly link: string;
  readonly sizes: readonly Size[];
  readonly themes: readonly (typeof THEMES)[number][];
  /** Beside the theme, as `view=present`. */
  readonly query?: string;
  readonly act?: (page: Page) => Promise<void>;
  /** What the window is beside its size. */
  readonly context?: BrowserContextOptions;
}

/** A person cuts the United States off for five days on 12 January. */
const DECIDED = "kazakhstan-2022~1@2022-01-15T12:00Z&do=c.US.2610.720";

const MID_SHUTDOWN = "kazakhstan-2022~1@2022-01-05T12:00Z";

const SHOTS: readonly Shot[] = [
  { name: "opening", link: "", sizes: [...FOUR, "landscape", "narrow"], themes: THEMES },
  { name: "mid-shutdown", link: MID_SHUTDOWN, sizes: [...FOUR, "landscape", "narrow"], themes: THEMES },
  {
    name: "share",
    link: MID_SHUTDOWN,
    sizes: FOUR,
    themes: THEMES,
    act: async (page) => {
      await openSheet(page, "Share");
      await page.locator(".share-address").first().waitFor();
    },
  },
  {
    name: "present",
    link: MID_SHUTDOWN,
    sizes: ["projector", "desktop"],
    themes: THEMES,
    query: "view=present",
    act: presentIsHere,
  },
  {
    name: "decision",
    link: DECIDED,
    sizes: FOUR,
    themes: THEMES,
    act: async (page) => {
      await openSheet(page, "Charts");
      await page.locator(".sheet canvas").first().waitFor();
    },
  },
  { name: "region", link: `${MID_SHUTDOWN}&region=KZ`, sizes: FOUR, themes: PAPER },
  {
    name: "forced-colours",
    link: MID_SHUTDOWN,
    sizes: FOUR,
    themes: PAPER,
    context: { forcedColors: "active" },
  },
  {
    name: "large-text",
    link: MID_SHUTDOWN,
    sizes: ["desktop", "phone"],
    themes: PAPER,
    act: (page) =>
      page.evaluate(() => {
        document.documentElement.style.fontSize = "200%";
        dispatchEvent(new Event("resize")); // a person's own size is there before the page
      }),
  },
  {
    name: "claims",
    link: "kazakhstan-2022~1@2022-01-08T12:00Z",
    sizes: TWO,
    themes: PAPER,
    act: async (page) => {
      await openSheet(page, "Claims");
      await page.getByRole("button", { name: "Simulate 200 runs" }).click();
      await page.getByText("200 runs, seeds 1 to 200").waitFor({ timeout: 60_000 });
    },
  },
  {
    name: "spread",
    link: DECIDED,
    sizes: TWO,
    themes: PAPER,
    act: async (page) => {
      await openSheet(page, "Charts");
      await page.getByRole("button", { name: "Show the spread of 200 runs" }).click();
      await page.getByText("200 runs with your changes").waitFor({ timeout: 60_000 });
      await page.locator(".chart").nth(2).scrollIntoViewIfNeeded();
    },
  },
  {
    name: "scenarios",
    link: "steady-hash~1@2022-01-20T12:00Z",
    sizes: TWO,
    themes: PAPER,
    act: async (page) => {
      await page.getByRole("button", { name: /^Scenarios:/ }).click();
      await page.locator(".scenario-entry").first().waitFor();
    },
  },
];

async function presentIsHere(page: Page): Promise<void> {
  await page.locator(".present-foot").waitFor();
  await page.waitForTimeout(3500); // its controls hide
}

async function takeShots(browser: Browser, url: string, directory: string, part: string): Promise<void> {
  for (const shot of SHOTS)
    for (const theme of shot.themes)
      for (const size of shot.sizes) {
        const name = `${shot.name}-${size}-${theme}`;
        if (!name.includes(part)) continue;
        const context = await browser.newContext({ ...SIZES[size], ...shot.context });
        const page = await context.newPage();
        await openSite(page, `${url}?theme=${theme}${shot.query === undefined ? "" : `&${shot.query}`}`, shot.link);
        await shot.act?.(page);
        await page.waitForTimeout(900); // the sheet's and the rings' movements end
        const path = join(directory, `${name}.png`);
        await page.screenshot({ path });
        process.stdout.write(`${path}\n`);
        await context.close();
      }
}

const [, , directory, part = ""] = process.argv;
if (directory === undefined) {
  process.stderr.write("shots: say where to write them, as in npm run shots -- pictures\n");
  process.exit(2);
}
mkdirSync(resolve(directory), { recursive: true });
ensureBuild();
const served = await serveDirectory(join(PROJECT, "dist"), { base: wishedBase() });
const browser = await launchBrowser();
try {
  await takeShots(browser, served.url, resolve(directory), part);
} finally {
  await browser.close();
  await served.close();
}
