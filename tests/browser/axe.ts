/** What axe finds in a page. */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Page } from "playwright-core";
import { SIZES, THEMES } from "./looks.ts";
import { openSite, pageAtRest } from "./steps.ts";

/** Only what is asked of it here; axe-core's own types need a page's. */
interface Axe {
  readonly run: () => Promise<{
    readonly violations: readonly {
      readonly id: string;
      readonly help: string;
      readonly nodes: readonly { readonly target: readonly unknown[]; readonly failureSummary?: string }[];
    }[];
    readonly passes: readonly unknown[];
  }>;
}

declare global {
  interface Window {
    axe?: Axe;
  }
}

const SOURCE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** All rules that axe has switched on by itself, on the whole page as it stands: a line for each place that breaks one. */
export async function axeFaults(page: Page): Promise<readonly string[]> {
  if (!(await page.evaluate(() => window.axe !== undefined))) await page.evaluate(SOURCE);
  const { faults, passes } = await page.evaluate(async () => {
    const { violations, passes } = await window.axe!.run();
    const faults = violations.flatMap(({ id, help, nodes }) =>
      nodes.map(({ target, failureSummary = "" }) => `${id}: ${help}: ${target.join(" ")}\n    ${failureSummary}`),
    );
    return { faults, passes: passes.length };
  });
  if (passes === 0) throw new Error("axe looked at nothing");
  return faults;
}

/** The same of the opening state in every theme and size. */
export async function axeInOpening(page: Page, url: string): Promise<readonly string[]> {
  const found: string[] = [];
  for (const theme of THEMES) {
    await openSite(page, `${url}?theme=${theme}`);
    const shown = await page.evaluate(() => document.documentElement.dataset.theme);
    if (shown !== theme) throw new Error(`the page is in ${shown}, not in ${theme}`);
    for (const size of SIZES) {
      await page.setViewportSize(size);
      await pageAtRest(page);
      const faults = await axeFaults(page);
      found.push(...faults.map((fault) => `${theme}, ${size.width} by ${size.height}: ${fault}`));
    }
  }
  return found;
}
