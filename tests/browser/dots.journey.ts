/**
 * The dots on the map are the model's state, in every theme and size: at random moments of random runs what the page draws is held
 * against the same run as Node computes it.
 */
import assert from "node:assert/strict";
import fc from "fast-check";
import type { Page } from "playwright-core";
import { layoutFor } from "../../src/app/layout.ts";
import { mapFrameOf } from "../../src/app/mapFrame.ts";
import { B_ALONE } from "../../src/scenario/compareView.ts";
import { encodeLink } from "../../src/scenario/link.ts";
import { type LinkState, NO_CHOICES, RULES } from "../../src/scenario/linkState.ts";
import { compiled, scenarioWith } from "../../src/scenario/loaded.ts";
import { TRUE_MAP } from "../../src/scenario/mapView.ts";
import { OPENING } from "../../src/scenario/presets/index.ts";
import { runWhole } from "../host/run.ts";
import { linkStates } from "../scenario/links.ts";
import { journey } from "./harness.ts";
import { SIZES, THEMES } from "./looks.ts";
import { openSite } from "./steps.ts";

/** In each theme and size: 504 frames in all. */
const RUNS = 3;
const FRAMES = 14;

const LOADED = { ...compiled(OPENING), rules: RULES };

type Walk = Pick<LinkState, "seed" | "commands" | "assumptions"> & { readonly ticks: readonly number[] };

const walks: fc.Arbitrary<Walk> = fc
  .tuple(linkStates(LOADED, 4), fc.array(fc.nat(LOADED.scenario.endTick), { minLength: FRAMES, maxLength: FRAMES }))
  .map(([{ seed, commands, assumptions }, ticks]) => ({ seed, commands, assumptions, ticks }));

const linkTo = ({ ticks, ...choices }: Walk) =>
  encodeLink(LOADED, {
    ...choices,
    cursorTick: ticks[0]!,
    map: TRUE_MAP,
    compare: B_ALONE,
    pinned: NO_CHOICES,
    sheet: null,
    region: null,
    claim: null,
  });

interface Seen {
  readonly tick: number;
  readonly dotEhs: number;
  readonly on: readonly number[];
  readonly dark: readonly number[];
  readonly inTransit: number;
  /** In the picture: dots, rings and dots under way together. */
  readonly drawn: number;
}

/** Opens a run and drags the slider to each tick; of each the picture that follows. */
function walkIn(page: Page, link: string, ticks: readonly number[]): Promise<{ hash: string; frames: Seen[] }> {
  return page.evaluate(
    async ([link, ticks]) => {
      const probe = window.hashrateAtlas!;
      location.hash = link;
      for (const endMs = performance.now() + 20_000; probe.link() !== link || !probe.ready(); ) {
        if (performance.now() > endMs) throw new Error(`${link} did not open: ${probe.link()}`);
        await new Promise(requestAnimationFrame);
      }
      // A link's words come with one picture and its dots with the next; a leap in time is one picture.
      for (let pictures = 0; pictures < 2; pictures += 1) await new Promise(requestAnimationFrame);
      const slider = document.querySelector<HTMLInputElement>(".timeline-slider")!;
      const setValue = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, "value")!.set!;
      const frames: Seen[] = [];
      for (const tick of ticks) {
        setValue.call(slider, String(Number(slider.min) + tick * Number(slider.step)));
        slider.dispatchEvent(new Event("input", { bubbles: true }));
        await new Promise(requestAnimationFrame);
        const { dotEhs, on, dark, inTransit, drawn } = probe.dots!();
        frames.push({ tick: probe.cursorTick(), dotEhs, on, dark, inTransit, drawn });
      }
      return { hash: probe.hash(), frames };
    },
    [link, ticks] as const,
  );
}

const sum = (list: readonly number[]) => list.reduce((all, value) => all + value, 0);

function assertEqual(seen: Seen, model: Parameters<typeof mapFrameOf>[0], at: string): void {
  const { onEhs, darkEhs, shipments } = mapFrameOf(model);
  const { dotEhs, on, dark, inTransit, drawn } = seen;
  const isNear = (dots: number, ehs: number, units: number, what: string) =>
    assert.ok(
      Math.abs(dots * dotEhs - ehs) <= (units + 1e-9) * dotEhs,
      `${at}: ${dots} dots of ${dotEhs}, ${ehs} EH/s ${what}`,
    );
  model.scenario.regions.forEach(({ id }, r) => {
    isNear(on[r]!, onEhs[r]!, 0.5, `on in ${id}`);
    isNear(on[r]! + dark[r]!, onEhs[r]! + darkEhs[r]!, 0.5, `on and dark in ${id}`);
  });
  const routes = new Set(shipments.map(({ from, to }) => `${from}>${to}`)).size;
  isNear(inTransit, sum(shipments.map(({ ehs }) => ehs)), 0.5 * routes, "on their way");
  assert.equal(drawn, sum(on) + sum(dark) + inTransit, `${at}: what is drawn`);
}

for (const theme of THEMES)
  journey(`dots equal state at ${SIZES.length * RUNS * FRAMES} random moments, ${theme}`, async (kit) => {
    const { page, url, until } = kit;
    const drawn = fc.sample(walks, { numRuns: SIZES.length * RUNS, seed: 1 + THEMES.indexOf(theme) });
    await openSite(page, `${url}?theme=${theme}`);
    for (const [s, size] of SIZES.entries()) {
      await page.setViewportSize(size);
      const { dotEhs } = layoutFor(size.width, size.height);
      await until("the map of this size", () =>
        page.evaluate((unit) => window.hashrateAtlas!.dots?.().dotEhs === unit, dotEhs),
      );
      for (const walk of drawn.slice(s * RUNS, (s + 1) * RUNS)) {
        const link = linkTo(walk);
        const { hash, frames } = await walkIn(page, link, walk.ticks);
        const scenario = scenarioWith(OPENING, walk.assumptions);
        const run = runWhole(scenario, walk.seed, walk.commands);
        assert.equal(hash, run.hash, link);
        for (const [i, seen] of frames.entries()) {
          const at = `${size.width} by ${size.height}, ${link}, tick ${walk.ticks[i]}`;
          assert.equal(seen.tick, walk.ticks[i], at);
          assertEqual(seen, { run, scenario, commands: walk.commands, cursorTick: seen.tick }, at);
        }
      }
    }
  });
