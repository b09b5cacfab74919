import assert from "node:assert/strict";
import { decodeLink } from "../../src/scenario/link.ts";
import { compiled } from "../../src/scenario/loaded.ts";
import { OPENING } from "../../src/scenario/presets/index.ts";
import { readGolden } from "../replays/golden.ts";
import { replay } from "../replays/replay.ts";
import { journey } from "./harness.ts";
import type { EngineName, EnginePage } from "./pages.ts";
import type { Moment } from "./steps.ts";

const SHUTDOWN_TICK = 1595;

const golden = readGolden(OPENING.id);
const loaded = compiled(OPENING);

/** The hash that Node gives the run of a link. */
function nodeHash(link: string): string {
  const { problems, seed, commands } = decodeLink(link, "", (id) => (id === OPENING.id ? loaded : undefined));
  assert.deepEqual(problems, []);
  const job = { scenario: OPENING.id, seed, commands, way: { kind: "whole" }, ticks: [] } as const;
  return replay(loaded.scenario, job).hash;
}

const readMoment = (page: EnginePage) =>
  page.evaluate<Moment>(`
    const probe = window.hashrateAtlas;
    return { hash: probe.hash(), historyHash: probe.historyHash(), link: probe.link(), cursorTick: probe.cursorTick() };`);

const isReady = (page: EnginePage) => page.evaluate<boolean>("return window.hashrateAtlas?.ready() === true");

const SLOW_MS = 60_000;

const PAIRS: readonly (readonly [EngineName, EngineName])[] = [
  ["Chromium", "Firefox"],
  ["Firefox", "WebKit"],
  ["WebKit", "Chromium"],
];

for (const [player, stranger] of PAIRS) {
  journey(
    `${player} plays by keyboard and cuts a country, its link opens in ${stranger}: one hash, which is Node's, and one cursor`,
    async ({ url, until, openIn }) => {
      const page = await openIn(player);
      await page.goto(url);
      await until("both runs are ready", () => isReady(page), SLOW_MS);
      const untouched = await readMoment(page);
      assert.equal(untouched.hash, golden.runs[0]!.hash);
      assert.equal(untouched.historyHash, untouched.hash);

      for (const key of ["]", "]", "Space"]) await page.press(key);
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
      const decided = await until("the future is another one", async () => {
        const moment = await readMoment(page);
        return moment.hash !== "" && moment.hash !== untouched.hash ? moment : null;
      });
      assert.equal(decided.historyHash, untouched.hash);
      assert.equal(decided.hash, nodeHash(decided.link));

      const other = await openIn(stranger);
      await other.goto(`${url}#${decided.link}`);
      await until("the stranger's runs are ready", () => isReady(other), SLOW_MS);
      assert.deepEqual(await readMoment(other), decided);
    },
    { timeoutMs: 240_000 },
  );
}

/** Presses Tab until the focused control has this name; a control that cannot be reached fails the journey. */
async function tabTo(page: EnginePage, name: string): Promise<void> {
  for (let presses = 0; presses < 90; presses += 1) {
    const focused = await page.evaluate<string>(
      "const at = document.activeElement; return (at?.getAttribute('aria-label') ?? at?.textContent ?? '').trim()",
    );
    if (focused === name) return;
    await page.press("Tab");
  }
  throw new Error(`no focus on ${name} within 90 presses of Tab`);
}

journey(
  "an error of a script and a request to another host are seen in Chromium and in Firefox",
  async ({ url, until, openIn }) => {
    for (const engine of ["Chromium", "Firefox"] as const) {
      const page = await openIn(engine);
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
      /^Chromium \S+: Error: planted/,
      /^Chromium \S+: request to another host: http:\/\/elsewhere\.invalid\//,
      /^Chromium \S+: Failed to load resource/,
      /^Firefox \S+: Error: planted/,
      /^Firefox \S+: request to another host: http:\/\/elsewhere\.invalid\//,
    ],
  },
);
