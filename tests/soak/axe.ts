/** axe over every theme, size, state and direction of the built site in Chromium. */
import { join } from "node:path";
import { ensureBuild, PROJECT, wishedBase } from "../../src/cli/ensureBuild.ts";
import { serveDirectory } from "../../src/cli/serve.ts";
import { axeFaults } from "../browser/axe.ts";
import { launchBrowser } from "../browser/browser.ts";
import { SIZES, THEMES } from "../browser/looks.ts";
import { openSite, pageAtRest } from "../browser/steps.ts";

const MOMENT = "kazakhstan-2022~1@2022-01-05T12:00Z";

interface State {
  readonly name: string;
  readonly link: string;
  /** Is there once the state is. */
  readonly shown: string;
}

const STATES: readonly State[] = [
  { name: "opening", link: "", shown: ".bet" },
  { name: "sheet", link: `${MOMENT}&sheet=charts`, shown: ".sheet canvas" },
  { name: "region", link: `${MOMENT}&region=KZ`, shown: ".region-card button" },
  { name: "compare", link: `${MOMENT}&do=c.US.1500.720&ab=wipe.50`, shown: ".map-compare-caption" },
];

/** The second is made from English and runs from right to left. */
const LANGUAGES = ["en", "en-XB"] as const;

/** @throws Error with everything that axe found */
export async function axeSoak(): Promise<void> {
  const base = wishedBase();
  ensureBuild(PROJECT, base);
  const served = await serveDirectory(join(PROJECT, "dist"), { base, port: 4500 });
  const browser = await launchBrowser();
  const found: string[] = [];
  let looks = 0;
  try {
    for (const language of LANGUAGES)
      for (const { name, link, shown } of STATES)
        for (const theme of THEMES) {
          const context = await browser.newContext({ viewport: SIZES[0] });
          context.setDefaultTimeout(120_000);
          const page = await context.newPage();
          await openSite(page, `${served.url}?theme=${theme}&lang=${language}`, link);
          for (const size of SIZES) {
            await page.setViewportSize(size);
            await page.locator(shown).first().waitFor({ state: "attached" });
            await pageAtRest(page);
            const faults = await axeFaults(page);
            const at = `${name}, ${theme}, ${size.width} by ${size.height}, ${language}`;
            found.push(...faults.map((fault) => `${at}: ${fault}`));
            looks += 1;
          }
          await context.close();
        }
  } finally {
    await browser.close();
    await served.close();
  }
  console.log(`  ${looks} looks, ${found.length} violations`);
  if (found.length > 0) throw new Error(found.join("\n"));
}
