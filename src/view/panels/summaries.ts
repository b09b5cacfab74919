/** A region or the world in a few sentences, at the moment that is shown. */
import {
  formatCount,
  formatDayAndTime,
  formatEhs,
  formatInterval,
  formatNumber,
  formatPercent,
} from "../../i18n/format.ts";
import { t } from "../../i18n/tSheets.ts";
import { darkEhsNow } from "../../store/apart.ts";
import type { AtlasState } from "../../store/atlas.ts";
import { regionNow, worldNow } from "../../store/now.ts";
import { TICK_S } from "../../units/constants.ts";

/** What a region's button on the map is called. */
export function regionName(state: AtlasState, index: number): string {
  const dark = darkEhsNow(state, index);
  const named = t("twin.region", { region: state.input.regions[index]!.name, ...figures(state, index) });
  return dark === 0 ? named : t("twin.dark", { named, dark: formatEhs(dark) });
}

export function regionSummary(state: AtlasState, index: number): string {
  const machines = formatCount(regionNow(state, index, "machines"));
  const rate = t("said.machines", { machines, power: formatNumber(regionNow(state, index, "powerMw")) });
  const moving = (kind: "arriving" | "leaving", end: "to" | "from") => {
    const ehs = state.run.shipments
      .filter((one) => one[end] === index && one.createdTick <= state.shownTick && one.arriveTick > state.shownTick)
      .reduce((sum, one) => sum + one.ehs, 0);
    return ehs > 0 ? t(`region.${kind}`, { value: formatEhs(ehs) }) : "";
  };
  return [`${regionName(state, index)}.`, rate, moving("arriving", "to"), moving("leaving", "from")]
    .filter(Boolean)
    .join(" ");
}

export function worldSummary(state: AtlasState): string {
  const dark = state.input.regions.reduce((sum, _region, r) => sum + darkEhsNow(state, r), 0);
  const height = worldNow(state, "height");
  const { retargetIntervalBlocks } = state.scenario.rules;
  return t("said.world", {
    time: formatDayAndTime(state.scenario.startS + state.shownTick * TICK_S),
    on: formatEhs(worldNow(state, "hashrateEhs")),
    dark: formatEhs(dark),
    interval: formatInterval(worldNow(state, "blockIntervalS")),
    blocks: retargetIntervalBlocks - (height % retargetIntervalBlocks),
  });
}

function figures(state: AtlasState, index: number) {
  const on = regionNow(state, index, "onEhs");
  const total = worldNow(state, "hashrateEhs");
  return { on: formatEhs(on), share: formatPercent(total > 0 ? on / total : 0, 0) };
}
