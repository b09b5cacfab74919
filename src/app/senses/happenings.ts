/** What happens in the run from one moment to the next, in sentences: each for something that is seen. */
import { formatChangePercent, formatDayAndTime, formatEhs } from "../../i18n/format.ts";
import { t } from "../../i18n/tSheets.ts";
import { apartAt, darkEhsAt } from "../../store/apart.ts";
import type { AtlasState } from "../../store/atlas.ts";
import { narrativeAt } from "../../store/moments.ts";
import { regionNow } from "../../store/now.ts";
import { builtRow } from "../../store/rows.ts";
import { TICK_S } from "../../units/constants.ts";
import { decisionText } from "../../view/panels/decisionWords.ts";
import { captionOf } from "../../view/panels/TimelineBar.tsx";
import { type Saying, WEIGHT } from "./announcer.ts";

/** A region is dark when so much of it is, and hashes again when less than the other share is. */
const DARK_SHARE = 0.5;
const BACK_SHARE = 0.25;
const LEAST_DARK_EHS = 0.2;
const LEAST_MOVED_EHS = 0.05;

/** Indices of the regions that are dark at the shown moment, given those that were. */
export function darkRegions(state: AtlasState, before: ReadonlySet<number>): ReadonlySet<number> {
  const row = builtRow(state.run, state.shownTick);
  const apart = apartAt(state, row);
  const isDark = (r: number) => {
    const dark = darkEhsAt(state, r, row, apart);
    const share = dark / (dark + regionNow(state, r, "onEhs"));
    return dark >= LEAST_DARK_EHS && share >= (before.has(r) ? BACK_SHARE : DARK_SHARE);
  };
  return new Set(state.scenario.regions.flatMap((_region, r) => (isDark(r) ? [r] : [])));
}

/** Regions that went dark or came back. */
export function lights(state: AtlasState, before: ReadonlySet<number>, dark: ReadonlySet<number>): Saying[] {
  const row = builtRow(state.run, state.shownTick);
  const apart = apartAt(state, row);
  return state.input.regions.flatMap(({ id, name: region }, r): Saying[] => {
    if (before.has(r) === dark.has(r)) return [];
    const value = formatEhs(dark.has(r) ? darkEhsAt(state, r, row, apart) : regionNow(state, r, "onEhs"));
    const topic = `region ${id}`;
    return dark.has(r)
      ? [{ topic, weight: WEIGHT.dark, text: t("said.dark", { region, value }) }]
      : [{ topic, weight: WEIGHT.back, text: t("said.back", { region, value }) }];
  });
}

/** What lies between two shown moments of one run, the later one at or after the other. */
export function between(state: AtlasState, fromTick: number): Saying[] {
  const { run, scenario, input, commands, shownTick, playing } = state;
  const isPassed = (tick: number) => tick > fromTick && tick <= shownTick;
  const said: Saying[] = [];
  for (const event of run.events) {
    if (event.kind === "retarget" && isPassed(event.tick + 1)) {
      const change = formatChangePercent(event.changePercent / 100);
      said.push({ topic: "retarget", weight: WEIGHT.retarget, text: t("said.retarget", { change }) });
    } else if (event.kind === "reorg" && isPassed(event.tick + 1)) {
      const text = t("said.reorg", { blocks: event.orphanedBlocks });
      said.push({ topic: "reorg", weight: WEIGHT.dark, text });
    }
  }
  const effect = commands.findLast(({ tick }) => tick > 0 && isPassed(tick));
  if (effect !== undefined) {
    const text = t("said.effect", { what: decisionText(effect, input, scenario) });
    said.push({ topic: "decision", weight: WEIGHT.decision, text });
  }
  if (fromTick < scenario.endTick && shownTick >= scenario.endTick) {
    const time = formatDayAndTime(scenario.startS + shownTick * TICK_S);
    said.push({ topic: "end", weight: WEIGHT.end, text: t("said.end", { time }) });
  }
  // Over who leaps through the weeks, no machines arrive.
  return playing ? [...said, ...machines(state, isPassed)] : said;
}

/** Those that arrive and those that leave, the largest lot of each. */
function machines({ run, input }: AtlasState, isPassed: (tick: number) => boolean): Saying[] {
  const largest = (isTold: (shipment: AtlasState["run"]["shipments"][number]) => boolean) =>
    run.shipments
      .filter((shipment) => shipment.ehs >= LEAST_MOVED_EHS && isTold(shipment))
      .reduce<(typeof run.shipments)[number] | null>((best, one) => (best && best.ehs >= one.ehs ? best : one), null);
  const name = (r: number) => input.regions[r]?.name ?? "";
  const arrived = largest(({ arriveTick }) => isPassed(arriveTick));
  const left = largest(({ departTick, from, to }) => from !== to && isPassed(departTick));
  const said: Saying[] = [];
  if (arrived !== null) {
    const text = t("said.arrive", { region: name(arrived.to), value: formatEhs(arrived.ehs) });
    said.push({ topic: "arrival", weight: WEIGHT.arrival, text });
  }
  if (left !== null) {
    const text = t("said.leave", { from: name(left.from), to: name(left.to), value: formatEhs(left.ehs) });
    said.push({ topic: "departure", weight: WEIGHT.departure, text });
  }
  return said;
}

/** What the line under the timeline says; said anew when its line of the story is another one. */
export function caption(state: AtlasState): Saying & { readonly id: string } {
  const id = narrativeAt(state.input, state.scenario, state.shownTick)?.id ?? "";
  return { id, topic: "caption", weight: WEIGHT.caption, text: captionOf(state) };
}
