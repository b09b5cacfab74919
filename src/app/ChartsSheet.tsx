/** The charts, joined to the store. */
import { useMemo, useSyncExternalStore } from "react";
import { formatDay, formatDayAndTime, formatShortDay } from "../i18n/format.ts";
import { t } from "../i18n/tSheets.ts";
import { isApart, isChanged } from "../store/isChanged.ts";
import { useAtlas, useMoment } from "../store/useAtlas.ts";
import { SECONDS_PER_DAY, TICK_S } from "../units/constants.ts";
import { Chart } from "../view/charts/Chart.tsx";
import type { ChartWords } from "../view/charts/chartTypes.ts";
import { MarkLegend } from "../view/panels/Marked.tsx";
import { NewestRules } from "../view/panels/NewestRules.tsx";
import { PriceLedger } from "../view/panels/PriceLedger.tsx";
import { Sheet } from "../view/panels/Sheet.tsx";
import { SpreadControls } from "../view/panels/SpreadControls.tsx";
import { useAfterPaint } from "./afterPaint.ts";
import { type ChartScales, useChartScales } from "./chartScales.ts";
import { chartSpecs } from "./chartSpecs.ts";
import { areForced, onForced } from "./forcedColours.ts";

export function ChartsSheet() {
  const held = useAtlas(({ pinned }) => isChanged(pinned));
  const isPainted = useAfterPaint();
  return (
    <Sheet title={t("charts.title")} lead={t(held ? "charts.leadA" : "charts.lead")}>
      <MarkLegend />
      {isPainted && <Charts held={held} />}
    </Sheet>
  );
}

function Charts({ held }: { readonly held: boolean }) {
  const state = useMoment();
  const { input, scenario, run, history, runVersion, historyVersion, shownTick, seek } = state;
  const spread = useAtlas((now) => (now.spread.status === "done" ? now.spread : null));
  const shownTheme = useAtlas((now) => now.shownTheme);
  const forced = useSyncExternalStore(onForced, areForced);
  const theme = `${shownTheme}${forced ? " forced" : ""}`;
  const decided = isApart(state);
  const version = runVersion * 1000 + historyVersion * 2 + (decided ? 1 : 0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the tables are filled in place and told by the version
  const specs = useMemo(
    () => chartSpecs({ input, scenario, run, history, decided, held, version, spread: spread?.bands ?? null }),
    [version, spread],
  );
  const words = useMemo(() => {
    const own = wordsNow();
    const kinds = held ? { ...own.kinds, ghost: t("charts.line.ghostA") } : own.kinds;
    return { ...own, kinds, bands: t("charts.bands", { runs: spread?.runs ?? 0 }) };
  }, [spread, held]);
  const scales = useChartScales(specs, state);
  const endS = scenario.startS + scenario.endTick * TICK_S;
  return (
    <>
      <NewestRules>
        <SpreadControls />
      </NewestRules>
      {(decided || scales.isLeft) && <Scales scales={scales} />}
      {scales.specs.map((spec) => (
        <Chart
          key={spec.id}
          spec={spec}
          cursorS={scenario.startS + shownTick * TICK_S}
          startS={scenario.startS}
          endS={endS}
          onSeek={(unixS) => seek(Math.round((unixS - scenario.startS) / TICK_S))}
          words={words}
          theme={theme}
        />
      ))}
      <PriceLedger />
    </>
  );
}

/** Says that the axes keep still, and fits them where a person wants that. */
function Scales({ scales: { isLeft, isFitted, fit } }: { readonly scales: ChartScales }) {
  return (
    <p className="chart-scales">
      <span role="status">
        {isFitted ? t("charts.scaleFitted") : t(isLeft ? "charts.scaleLeft" : "charts.scaleFixed")}
      </span>{" "}
      <button type="button" className="button-quiet" onClick={fit}>
        {t("charts.scaleFit")}
      </button>
    </p>
  );
}

const wordsNow = (): Omit<ChartWords, "bands"> => ({
  kinds: {
    simulated: t("mark.simulated"),
    ghost: t("mark.ghost"),
    estimated: t("mark.estimated"),
    recorded: t("mark.recorded"),
    claimed: t("mark.claim"),
  },
  seek: (title) => t("charts.seek", { title }),
  table: t("charts.table"),
  tableCaption: (title, unit) => t("charts.tableCaption", { title, unit }),
  time: t("charts.day"),
  day: formatDay,
  moment: (unixS) => t("time.utc", { time: formatDayAndTime(unixS) }),
  tick: (unixS, stepS) => (stepS >= SECONDS_PER_DAY ? formatShortDay(unixS) : formatDayAndTime(unixS)),
  withBand: (value, low, high) => t("charts.withBand", { value, low, high }),
  reading: (label, value, unit) => t("charts.reading", { label, value, unit }),
  half: (label) => t("charts.half", { label }),
  nineTenths: (label) => t("charts.nineTenths", { label }),
  between: (low, high) => t("charts.between", { low, high }),
  noValue: t("charts.noData"),
  loadFailed: t("charts.loadFailed"),
});
