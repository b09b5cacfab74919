/**
 * `npm run shots -- DIR [PART]`: pictures of the built site, to be looked at one by one: each state in all sizes and themes that it asks for.
 * PART takes only those whose name has it in it: `state-` those of a page that lacks something, or speaks another language.
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
  /** Switches of a browser of its own. */
  readonly switches?: readonly string[];
}

/** A person cuts the United States off for five days on 12 January. */
const DECIDED = "kazakhstan-2022~1@2022-01-15T12:00Z&do=c.US.2610.720";

/** What if Kazakhstan's cut had lasted thirty days. */
const THIRTY_DAYS = "kazakhstan-2022~1@2022-01-23T00:00Z&do=c.KZ.1595.4320";

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
    name: "why",
    link: MID_SHUTDOWN,
    sizes: FOUR,
    themes: THEMES,
    act: async (page) => {
      await page.locator("[data-why=interval]:visible").first().click();
      await page.locator(".why-formula").first().waitFor();
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
  { name: "compare", link: `${THIRTY_DAYS}&ab=wipe.50`, sizes: FOUR, themes: THEMES },
  { name: "state-no-javascript", link: "", sizes: FOUR, themes: PAPER, context: { javaScriptEnabled: false } },
  { name: "state-no-webgl", link: MID_SHUTDOWN, sizes: FOUR, themes: PAPER, switches: ["--disable-3d-apis"] },
  { name: "state-reduced-motion", link: "", sizes: FOUR, themes: PAPER, context: { reducedMotion: "reduce" } },
  { name: "state-forced-colours", link: MID_SHUTDOWN, sizes: FOUR, themes: PAPER, context: { forcedColors: "active" } },
  { name: "state-russian", link: "", sizes: FOUR, themes: PAPER, query: "lang=ru" },
  { name: "state-kazakh", link: "", sizes: FOUR, themes: PAPER, query: "lang=kk" },
  { name: "state-right-to-left", link: `${MID_SHUTDOWN}&region=KZ`, sizes: FOUR, themes: PAPER, query: "lang=en-XB" },
  { name: "state-doubled", link: MID_SHUTDOWN, sizes: FOUR, themes: PAPER, query: "lang=en-XA" },
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

async function takeShot(browser: Browser, url: string, shot: Shot, size: Size, path: string): Promise<void> {
  const context = await browser.newContext({ ...SIZES[size], ...shot.context });
  const page = await context.newPage();
  if (shot.context?.javaScriptEnabled === false) await page.goto(url);
  else await openSite(page, url, shot.link);
  await shot.act?.(page);
  await page.waitForTimeout(900); // the sheet's and the rings' movements end
  await page.screenshot({ path });
  process.stdout.write(`${path}\n`);
  await context.close();
}

async function takeShots(shared: Browser, url: string, directory: string, part: string): Promise<void> {
  for (const shot of SHOTS) {
    const wanted = shot.themes
      .flatMap((theme) => shot.sizes.map((size) => ({ theme, size, name: `${shot.name}-${size}-${theme}` })))
      .filter(({ name }) => name.includes(part));
    if (wanted.length === 0) continue;
    const browser = shot.switches === undefined ? shared : await launchBrowser({ switches: shot.switches });
    for (const { theme, size, name } of wanted) {
      const address = `${url}?theme=${theme}${shot.query === undefined ? "" : `&${shot.query}`}`;
      await takeShot(browser, address, shot, size, join(directory, `${name}.png`));
    }
    if (browser !== shared) await browser.close();
  }
}

const [, , directory, part = "", ...more] = process.argv;
if (directory === undefined || directory.startsWith("-") || more.length > 0) {
  process.stderr.write(
    "shots: say where to write them and, if not all are wanted, a part of their names, as in npm run shots -- pictures state-\n",
  );
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
