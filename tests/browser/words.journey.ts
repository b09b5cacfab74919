/** A page in another language says nothing in English: names, units and what is typed stay, as `tests/i18n/names.ts` has them. */
import assert from "node:assert/strict";
import type { Page } from "playwright-core";
import { messages as kk } from "../../src/i18n/kk/messages.ts";
import { messages as ru } from "../../src/i18n/ru/messages.ts";
import { latinWords } from "../i18n/names.ts";
import { journey } from "./harness.ts";
import { openSite, soon } from "./steps.ts";

/** Links, one after another on one page, and the heading that says that what they open is there. */
const PLACES = [
  ["kazakhstan-2022~1@2022-01-05T12:00Z&sheet=sources", "sources.title"],
  ["kazakhstan-2022~1@2022-01-05T12:00Z&ab=wipe.50&do=c.US.1602.432", "ab.title"],
  ["daily-difficulty~1@2022-01-05T12:00Z&sheet=charts", "charts.title"],
  ["kazakhstan-forked~1@2022-01-05T18:00Z&sheet=regions", "regions.title"],
  ["china-ban-2021~1@2021-07-20T12:00Z&sheet=shipments", "shipments.title"],
  ["halving-2020~1@2020-05-12T12:00Z&sheet=metrics", "metrics.title"],
  ["kazakhstan-2022~1@2022-01-08T12:00Z&sheet=claims", "claims.title"],
  ["sandbox-2022~1@2022-05-08T12:00Z&sheet=assumptions", "assumptions.title"],
  ["kosovo-2022~1@2022-01-08T12:00Z&sheet=sources", "sources.title"],
  ["kazakhstan-2022~1@2022-01-05T12:00Z&sheet=assumptions", "assumptions.title"],
] as const;

/** A language's own name, and code and addresses to copy, are said in their own. */
const OTHERS = "script, style, template, textarea, option[lang], .share-address";

/** Lines and labels with words that are left. */
async function englishLeft(page: Page): Promise<readonly string[]> {
  const texts = await page.evaluate((others) => {
    const found: string[] = [];
    const words = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = words.nextNode(); node !== null; node = words.nextNode())
      if (node.parentElement!.closest(others) === null) found.push((node.textContent ?? "").trim());
    for (const element of document.body.querySelectorAll("*"))
      for (const name of ["aria-label", "aria-valuetext", "aria-roledescription", "title", "placeholder", "alt"])
        if (element.closest(others) === null) found.push(element.getAttribute(name) ?? "");
    return found;
  }, OTHERS);
  return texts.filter((text) => latinWords(text).length > 0);
}

for (const [language, messages] of [
  ["ru", ru],
  ["kk", kk],
] as const)
  journey(
    `no English word is left: ${language}`,
    async ({ page, url }) => {
      const nothingIsLeft = (where: string) =>
        soon(async () => assert.deepEqual(await englishLeft(page), [], `${where}, in ${language}`));
      await openSite(page, `${url}?lang=${language}`);
      await nothingIsLeft("the opening");
      for (const [link, heading] of PLACES) {
        await page.evaluate((hash) => {
          location.hash = hash;
        }, link);
        await page.locator("h2, h3, caption", { hasText: messages[heading] }).first().waitFor({ state: "attached" });
        await nothingIsLeft(link);
      }
      for (const [button, comes] of [
        ["nav.share", ".share-address"],
        ["nav.help", ".sheet h2"],
      ] as const) {
        await page.keyboard.press("Escape");
        await page.getByRole("button", { name: messages[button], exact: true }).click();
        await page.locator(comes).first().waitFor();
        await nothingIsLeft(button);
      }
      await page.locator(".scenario-title").click();
      await page.locator("h2", { hasText: messages["scenarios.title"] }).waitFor();
      await nothingIsLeft("scenarios");
      await page.keyboard.press("Escape");
      await page.locator("[data-why=power]:visible").first().click();
      await page.locator(".why-formula").first().waitFor();
      await nothingIsLeft("why");
    },
    { context: { viewport: { width: 1440, height: 900 } } },
  );
