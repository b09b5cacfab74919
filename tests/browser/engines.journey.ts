import assert from "node:assert/strict";
import { OPENING } from "../../src/scenario/presets/index.ts";
import { readGolden } from "../replays/golden.ts";
import { openReady, readMoment, tabTo } from "./engineSteps.ts";
import { journey } from "./harness.ts";
import { nodeHash } from "./nodeHash.ts";
import type { EngineName } from "./pages.ts";

const SHUTDOWN_TICK = 1595;

const golden = readGolden(OPENING.id);
const SLOW_MS = 60_000;

/** Chromium's own run goes to all three in share.journey.ts. */
const PAIRS: readonly (readonly [EngineName, EngineName])[] = [
  ["Firefox", "WebKit"],
  ["WebKit", "Chromium"],
];

for (const [player, stranger] of PAIRS) {
  journey(
    `${player} plays by keyboard and cuts a country, its link opens in ${stranger}: one hash, which is Node's, and one cursor`,
    async ({ url, until, openIn }) => {
      const page = await openIn(player);
      await openReady(page, url, until);
      const untouched = await readMoment(page);
      assert.equal(untouched.hash, golden.runs[0]!.hash);
      assert.equal(untouched.historyHash, untouched.hash);

      for (const key of ["Escape", "]", "]", "Space"]) await page.press(key);
      const plays = async () => (await readMoment(page)).cursorTick > SHUTDOWN_TICK + 6;
      await until("the cursor passes the shutdown", plays, SLOW_MS);
      await page.press("k");
      const stopped = (await readMoment(page)).cursorTick;
      await page.press("Shift+ArrowLeft"); // an event back, which stands on a whole tick
      await until("the cursor is at an event", async () => (await readMoment(page)).cursorTick < stopped);

      await page.press("t");
      await until("the list of regions is open", async () => (await page.text(".sheet")).includes("Russia"));
      await tabTo(page, "Russia");
      await page.press("Enter");
      await page.press("Escape");
      await until("Russia's card is open", async () => /Cut the internet/.test(await page.text(".region-card")));
      // From the page's first control on: Tab past its last would lead out of the page, into Firefox's own bars.
      await page.evaluate("document.querySelector('a[href], button').focus()");
      await tabTo(page, "Cut the internet");
      await page.press("Enter");
      const decided = await until(
        "the future is another one",
        async () => {
          const moment = await readMoment(page);
          return moment.hash !== "" && moment.hash !== untouched.hash ? moment : null;
        },
        SLOW_MS,
      );
      assert.equal(decided.historyHash, untouched.hash);
      assert.equal(decided.hash, nodeHash(decided.link));

      const other = await openIn(stranger);
      await openReady(other, `${url}#${decided.link}`, until);
      assert.deepEqual(await readMoment(other), decided);
    },
    { timeoutMs: 240_000 },
  );
}

const TRUSTED_TYPES = /'TrustedHTML'|require-trusted-types-for/;

journey(
  "an error of a script, a breach of the site's policy and a request to another host are seen in Chromium and in Firefox",
  async ({ url, until, openIn }) => {
    for (const engine of ["Chromium", "Firefox"] as const) {
      const page = await openIn(engine);
      await page.goto(url);
      await page.evaluate(`
        document.body.setAttribute("style", "color: red");
        try { document.body.innerHTML = "<b>"; } catch {}`);
      await until("the breaches are seen", async () => {
        const { errors } = await page.seen();
        return [/inline style.*style-src/, TRUSTED_TYPES].every((rule) => errors.some((error) => rule.test(error)));
      });
      await page.goto(`${url}no-such-page`); // plain text: no policy stands between
      await page.evaluate(`
        setTimeout(() => { throw new Error("planted"); });
        new Image().src = "http://elsewhere.invalid/picture.png";`);
      await until("both are seen", async () => {
        const { requests, errors } = await page.seen();
        return requests.some((address) => address.includes("elsewhere")) && errors.some((e) => e.includes("planted"));
      });
    }
  },
  {
    expectedErrors: [
      /^Chromium \S+: Applying inline style violates/,
      /^Chromium \S+: This document requires 'TrustedHTML'/,
      /^Firefox \S+: Content-Security-Policy: .*inline style/,
      /^Firefox \S+: Content-Security-Policy: .*require-trusted-types-for/,
      /^Chromium \S+: Error: planted/,
      /^Chromium \S+: request to another host: http:\/\/elsewhere\.invalid\//,
      /^Chromium \S+: Failed to load resource/,
      /^Firefox \S+: Error: planted/,
      /^Firefox \S+: request to another host: http:\/\/elsewhere\.invalid\//,
    ],
  },
);
