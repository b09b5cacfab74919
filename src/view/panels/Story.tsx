/** The margin: what is happening in one line, what the dots mean, and the region or the decisions in hand. */
import { formatFraction } from "../../i18n/format.ts";
import { t } from "../../i18n/t.ts";
import type { AtlasActions, AtlasState } from "../../store/atlas.ts";
import { darkEhsNow, regionNow } from "../../store/now.ts";
import { useMoment } from "../../store/useAtlas.ts";
import { Decisions } from "./Decisions.tsx";
import { DifferenceLine } from "./DifferenceLine.tsx";
import { PhoneNumeral } from "./Gauges.tsx";
import { MarkLegend } from "./Marked.tsx";
import { RegionCard } from "./RegionCard.tsx";
import "./story.css";

export function Story({ dotEhs }: { readonly dotEhs: number }) {
  const state = useMoment();
  const { selected } = state;
  return (
    <section className="story">
      <h1>{headline(state)}</h1>
      <p className="story-legend">
        <span className="dot-on" aria-hidden="true" />{" "}
        {t("story.legend", { unit: t("story.dotUnit", { ehs: formatFraction(dotEhs) }) })} {t("story.legendMoving")}
      </p>
      <PhoneNumeral />
      <DifferenceLine />
      {selected === null ? <Opening state={state} /> : <RegionCard key={selected} region={selected} />}
      <Decisions />
      <footer className="story-foot">
        <MarkLegend />
        <p>{t("gauge.mode")}</p>
      </footer>
    </section>
  );
}

/** Says what is dark now, in the largest region that is. */
function headline(state: AtlasState): string {
  const { regions } = state.input;
  const dark = regions.map((region, r) => ({
    name: region.name,
    offline: regionNow(state, r, "offlineEhs"),
    grid: regionNow(state, r, "gridEhs"),
    all: darkEhsNow(state, r),
    on: regionNow(state, r, "onEhs"),
  }));
  const cut = dark.filter((row) => row.offline > row.on && row.offline > 0.2).sort((a, b) => b.offline - a.offline)[0];
  if (cut !== undefined) return t("story.headline.dark", { region: cut.name });
  const unpowered = dark.filter((row) => row.grid > 0.3 * row.on && row.grid > 0.5).sort((a, b) => b.grid - a.grid)[0];
  if (unpowered !== undefined) return t("story.headline.power", { region: unpowered.name });
  if (state.commands.length > 0) return t("story.headline.yours");
  const onset = state.scenario.events
    .find((event) => event.kind === "internet-shutdown")
    ?.schedule.find((step) => step.value < 0.5);
  return onset !== undefined && state.shownTick > onset.tick ? t("story.headline.after") : t("story.headline.calm");
}

function Opening({ state }: { readonly state: AtlasState & AtlasActions }) {
  const onset = state.scenario.events
    .find((event) => event.kind === "internet-shutdown")
    ?.schedule.find((step) => step.value < 0.5);
  return (
    <div className="story-opening">
      {onset !== undefined && state.shownTick < onset.tick && (
        <button type="button" className="button-ember button-large" onClick={() => state.seek(onset.tick)}>
          {t("story.jump")}
        </button>
      )}
      <p>{t("story.pick")}</p>
    </div>
  );
}
