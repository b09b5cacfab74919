/** How much later the first picture of a link's own moment stands on the page than that of the page without a link, in Chromium on the built site. */
import { join } from "node:path";
import type { Browser } from "playwright-core";
import { ensureBuild, PROJECT, wishedBase } from "../../src/cli/ensureBuild.ts";
import { serveDirectory } from "../../src/cli/serve.ts";
import { encodeLink } from "../../src/scenario/link.ts";
import { AT_REST, MAX_COMMANDS } from "../../src/scenario/linkState.ts";
import { compiled } from "../../src/scenario/loaded.ts";
import { OPENING } from "../../src/scenario/presets/index.ts";
import { launchBrowser } from "../browser/browser.ts";

const ROUNDS = 9;
const MOST_MS = 200;

declare global {
  interface Window {
    /** When the map first showed dots, ms since the page began; 0 before. */
    firstPictureMs: number;
  }
}

const LOADED = compiled(OPENING);

function changedLink(decisions: number, assumptions: number, cursorTick: number): string {
  const { endTick, regions } = LOADED.scenario;
  const every = Math.floor((endTick - 1) / decisions);
  const changed = (OPENING.parameters ?? []).slice(0, assumptions).map(({ id, high }) => [id, high] as const);
  return encodeLink(LOADED, {
    ...AT_REST,
    assumptions: Object.fromEntries(changed),
    commands: Array.from({ length: decisions }, (_, i) => ({
      kind: "cut" as const,
      region: regions[i % regions.length]!.id,
      tick: i * every,
      ticks: 6,
    })),
    cursorTick,
  });
}

const LINKS: readonly (readonly [what: string, link: string])[] = [
  ["a moment", "kazakhstan-2022~1@2022-01-05T12:00Z"],
  ["ten assumptions and a hundred decisions, at the end", changedLink(100, 10, LOADED.scenario.endTick)],
  ["the most decisions, at the end", changedLink(MAX_COMMANDS, 10, LOADED.scenario.endTick)],
  ["another scenario", "kosovo-2022~1@2022-01-06T12:00Z"],
  ["two years into the longest scenario", "hindcast-2019-2022~1@2021-10-16T12:00Z"],
];

async function firstPictureMs(browser: Browser, address: string): Promise<number> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
  await context.addInitScript(() => {
    window.firstPictureMs = 0;
    const timer = setInterval(() => {
      const dots = window.hashrateAtlas?.dots?.();
      if (dots === undefined || dots.drawCount === 0 || !dots.on.some((count) => count > 0)) return;
      window.firstPictureMs = performance.now();
      clearInterval(timer);
    }, 4);
  });
  const page = await context.newPage();
  await page.goto(address);
  await page.waitForFunction(() => window.firstPictureMs > 0, null, { timeout: 120_000 });
  const ms = await page.evaluate(() => window.firstPictureMs);
  await context.close();
  return ms;
}

const medianOf = (values: readonly number[]) => [...values].sort((a, b) => a - b)[values.length >> 1]!;

/** @throws Error with the links that take too long */
export async function openSoak(): Promise<void> {
  const base = wishedBase();
  ensureBuild(PROJECT, base);
  const served = await serveDirectory(join(PROJECT, "dist"), { base, port: 4500 });
  const browser = await launchBrowser();
  const late: string[] = [];
  try {
    const all = [["the page without a link", ""] as const, ...LINKS];
    const times = all.map((): number[] => []);
    await firstPictureMs(browser, served.url); // the first of all has cold caches
    // In turn, so that a machine that gets busier is so for all of them.
    for (let round = 0; round < ROUNDS; round += 1)
      for (const [i, [, link]] of all.entries())
        times[i]!.push(await firstPictureMs(browser, link === "" ? served.url : `${served.url}#${link}`));
    const [own = 0, ...medians] = times.map(medianOf);
    console.log(`  ${all[0]![0]}: first picture after ${own.toFixed(0)} ms (medians of ${ROUNDS})`);
    for (const [i, [what]] of LINKS.entries()) {
      const later = medians[i]! - own;
      console.log(`  ${what}: ${later.toFixed(0)} ms later`);
      if (later > MOST_MS) late.push(`${what}: ${later.toFixed(0)} ms later, and may be ${MOST_MS}`);
    }
  } finally {
    await browser.close();
    await served.close();
  }
  if (late.length > 0) throw new Error(late.join("\n"));
}
