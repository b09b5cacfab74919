/** `npm run card`: draws public/card.png, which sites show beside a link to this one, from the built site itself. */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { ensureBuild, PROJECT, wishedBase } from "../../src/cli/ensureBuild.ts";
import { serveDirectory } from "../../src/cli/serve.ts";
import { launchBrowser } from "./browser.ts";
import { openSite } from "./steps.ts";

const WIDTH = 1200;
const HEIGHT = 630;
/** The moment at which most of Kazakhstan is rings. */
const LINK = "kazakhstan-2022~1@2022-01-05T12:00Z";
/** Brings Kazakhstan and its neighbours near, right of the words. */
const KEYS: readonly string[] = ["+", "+", ...Array(3).fill("Alt+ArrowRight"), ...Array(2).fill("Alt+ArrowUp")];
const FILE = join(PROJECT, "public/card.png");

/** Leaves the map, the headline and what a dot is, at the size of a thumbnail's words; the page's own type and colours. */
async function arrange(page: Page): Promise<void> {
  await page.addStyleTag({
    content: `
      .app-header, .timeline, .gauges, .map-compare, .map-buttons, .decisions, .story-foot, .story-opening, .story p:not(.story-legend) { display: none !important }
      .app .story { width: 500px; padding: 44px 70px 0 48px; background: linear-gradient(to right, var(--ground) 72%, transparent); overflow: hidden; border: 0 }
      .app .story::after { display: none !important }
      .app .story h1 { font-size: 68px; line-height: 1 }
      .app .story .story-legend { display: block !important; margin-top: 28px; font-size: 25px; line-height: 1.35 }
      .card-name { position: fixed; left: 48px; bottom: 36px; margin: 0; font: 600 30px var(--font-display) }`,
  });
  await page.evaluate((name) => {
    const line = document.createElement("p");
    line.className = "card-name";
    line.textContent = name;
    document.body.append(line);
  }, "Hashrate Atlas");
}

ensureBuild();
const served = await serveDirectory(join(PROJECT, "dist"), { base: wishedBase() });
const browser = await launchBrowser();
try {
  const page = await browser.newPage({
    viewport: { width: WIDTH, height: HEIGHT },
    reducedMotion: "reduce",
    bypassCSP: true,
  });
  await openSite(page, served.url, LINK);
  await arrange(page);
  for (const key of KEYS) await page.keyboard.press(key);
  await page.waitForTimeout(1500); // the map lays itself out anew in the room that the bars leave
  writeFileSync(FILE, await page.screenshot());
  process.stdout.write(`${FILE}\n`);
} finally {
  await browser.close();
  await served.close();
}
