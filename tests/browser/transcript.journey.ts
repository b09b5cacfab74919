/**
 * What a screen reader has of the main job, done by keyboard alone: role and name of whatever takes the focus, and all that is spoken,
 * in order. `transcript.md` is read by people and held equal here; TRANSCRIPT=write writes it anew. With reduced motion, so that
 * no clock decides what is said.
 */
import assert from "node:assert/strict";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { CDPSession, Page } from "playwright-core";
import { journey } from "./harness.ts";
import { momentOf, openSite, soon } from "./steps.ts";

const FILE = join(import.meta.dirname, "transcript.md");
const MOST_PRESSES = 14;
const LEAST_GAP_MS = 2000;

const HEAD = `# What a screen reader hears of the main job

By keyboard alone, with reduced motion: bet, pull the plug, the answer, one change, A beside B, copy the link. Each line is a key and
what has the focus after it, as the accessibility tree has it; under it what is spoken. Written by \`TRANSCRIPT=write npm run test:browser -- --only transcript\`
and held equal by that journey: read it when it changes.

`;

/** Notes what live regions come to say, and when. "Loading…" is left out: whether it shows is the line's speed. */
const LISTEN = `
  window.heard = [];
  const LIVE = "[role=status], [role=alert], [aria-live=polite], [aria-live=assertive]";
  const texts = new WeakMap();
  const look = () => {
    for (const region of document.querySelectorAll(LIVE)) {
      const text = region.textContent.trim().replace(/\\s+/g, " ");
      if (texts.get(region) === text) continue;
      texts.set(region, text);
      if (text !== "" && text !== "Loading…") window.heard.push({ text, atMs: performance.now(), isLine: region.matches(".said-line") });
    }
  };
  new MutationObserver(look).observe(document, { subtree: true, childList: true, characterData: true });
`;

interface Heard {
  readonly text: string;
  readonly atMs: number;
  readonly isLine: boolean;
}

const heardOn = (page: Page) => page.evaluate("window.heard") as Promise<Heard[]>;

/** Role, name and value of what has the focus, from the accessibility tree; throws where it has no visible ring. */
async function focusOn(page: Page, session: CDPSession): Promise<string> {
  const ring = await page.evaluate(() => {
    const focused = document.activeElement;
    if (focused === null || focused === document.body) return "nothing has the focus";
    const { outlineStyle, outlineWidth } = getComputedStyle(focused);
    const isSeen = focused.matches(":focus-visible") && outlineStyle !== "none" && Number.parseFloat(outlineWidth) >= 2;
    return isSeen ? "" : `no ring about ${focused.outerHTML.slice(0, 120)}`;
  });
  assert.equal(ring, "");
  const { result } = await session.send("Runtime.evaluate", { expression: "document.activeElement" });
  const { nodes } = await session.send("Accessibility.getPartialAXTree", {
    objectId: result.objectId!,
    fetchRelatives: false,
  });
  const [node] = nodes;
  const { role, name, value } = node!;
  const text = (await page.evaluate(() => document.activeElement?.getAttribute("aria-valuetext"))) ?? value?.value;
  return `${role?.value} “${name?.value}”${text === undefined ? "" : `, ${text}`}`;
}

interface Step {
  readonly key: string;
  /** What has the focus then. */
  readonly focus: RegExp;
  /** What is spoken, each awaited. */
  readonly hears?: readonly RegExp[];
}

const STEPS: readonly Step[] = [
  { key: "y", focus: /^slider / },
  { key: "ArrowRight", focus: /^slider .*10:00/ },
  {
    key: "Space",
    focus: /^button “Let time run/,
    hears: [/^You said 10:00 min/, /^Kazakhstan goes dark/, /Kazakhstan/],
  },
  { key: "Tab", focus: /^button “Skip ahead/ },
  { key: "Enter", focus: /^button “What if it lasted thirty days/ },
  {
    key: "Enter",
    focus: /^button “What if it lasted thirty days/,
    hears: [/^Decided: /, /^B, with your change: /, /^1 decision; /],
  },
  { key: "c", focus: /^slider “Line between A/, hears: [/^Kazakhstan: .* less in B than in A/] },
];

journey(
  "transcript: the main job by keyboard alone, as a screen reader has it, in at most 14 presses",
  async ({ page, url, context }) => {
    await context.grantPermissions(["clipboard-read", "clipboard-write"]);
    await page.addInitScript(LISTEN);
    await openSite(page, url);
    await page.getByRole("toolbar", { name: "Regions, as they lie on the map" }).waitFor({ state: "attached" });
    await page.getByText("Kazakhstan goes dark. How long between blocks?").waitFor();
    const session = await context.newCDPSession(page);
    const lines: string[] = [];
    let presses = 0;
    const take = async ({ key, focus, hears = [] }: Step) => {
      presses += 1;
      const before = (await heardOn(page)).length;
      await page.keyboard.press(key);
      const focused = await soon(async () => {
        const here = await focusOn(page, session);
        assert.match(here, focus);
        return here;
      });
      const heard = await soon(async () => {
        const new_ = (await heardOn(page)).slice(before).map(({ text }) => text);
        for (const wanted of hears)
          assert.ok(
            new_.some((text) => wanted.test(text)),
            `${key}: ${wanted} in ${new_}`,
          );
        assert.ok(new_.length >= hears.length, `${key}: ${new_}`);
        return new_;
      });
      lines.push(`${presses}. \`${key}\` → ${focused}`, ...heard.map((text) => `   - says: ${text}`));
      return focused;
    };
    for (const step of STEPS) await take(step);
    await take({ key: "s", focus: /^heading “Share/ });
    await page.getByRole("button", { name: "Copy link" }).waitFor();
    for (let at = ""; !at.startsWith("button “Copy link"); ) at = await take({ key: "Tab", focus: /./ });
    await take({ key: "Enter", focus: /^button “Link copied/, hears: [/^Link copied/] });
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    assert.ok(copied.endsWith(`#${(await momentOf(page)).link}`), copied);
    assert.ok(presses <= MOST_PRESSES, `${presses} presses`);

    const spoken = (await heardOn(page)).filter(({ isLine }) => isLine);
    for (const [at, { atMs, text }] of spoken.entries())
      if (at > 0) assert.ok(atMs - spoken[at - 1]!.atMs > LEAST_GAP_MS - 100, `too soon: ${text}`);

    // The address is that of the test's own server.
    const told = `${HEAD}${lines.join("\n").replace(/https?:\S+/, "the link")}\n`;
    if (process.env.TRANSCRIPT === "write") writeFileSync(FILE, told);
    else
      assert.equal(
        told,
        readFileSync(FILE, "utf8"),
        "the reviewed transcript: write it anew with TRANSCRIPT=write and read it",
      );
  },
  { context: { viewport: { width: 1440, height: 900 }, reducedMotion: "reduce" } },
);
