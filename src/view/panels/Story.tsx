/** The margin: what is happening in one line, what the dots mean, and the region or the decisions in hand. */
import type { ReactNode } from "react";
import { formatFraction, formatNumber } from "../../i18n/format.ts";
import { type MessageId, t } from "../../i18n/t.ts";
import { DARK_ONE_IN } from "../../scenario/presets/kazakhstan2022Bet.ts";
import { apartEhsNow } from "../../store/apart.ts";
import type { AtlasActions, AtlasState } from "../../store/atlas.ts";
import { isAsking } from "../../store/betting.ts";
import { isApart, isChanged } from "../../store/isChanged.ts";
import { mainEvent } from "../../store/mainEvent.ts";
import { regionNow } from "../../store/now.ts";
import { useAtlas, useMoment } from "../../store/useAtlas.ts";
import { BetForm } from "./BetForm.tsx";
import { Decisions } from "./Decisions.tsx";
import { DifferenceLine } from "./DifferenceLine.tsx";
import { PhoneNumeral } from "./Gauges.tsx";
import { MarkLegend } from "./Marked.tsx";
import { modeText } from "./ModeBadge.tsx";
import { onDemand, usePart } from "./onDemand.ts";
import { PartComing } from "./PartComing.tsx";
import { RuleLine } from "./RuleLine.tsx";
import "./story.css";

export const COMPARE_TABLE = onDemand(() => import("./CompareTable.tsx").then((module) => module.CompareTable));
export const REGION_CARD = onDemand(() => import("./RegionCard.tsx").then((module) => module.RegionCard));

export const BET_PANEL = onDemand(() => import("./BetPanel.tsx").then((module) => module.BetPanel));

interface StoryProps {
  readonly dotEhs: number;
  /** On a phone its head stands under the map and the rest in the drawer. */
  readonly part?: "head" | "rest";
  readonly languageChoice?: ReactNode;
}

export function Story({ dotEhs, part, languageChoice }: StoryProps) {
  return (
    <section className="story">
      {part !== "rest" && <Head dotEhs={dotEhs} />}
      {part !== "head" && <Rest languageChoice={languageChoice} />}
    </section>
  );
}

function Head({ dotEhs }: { readonly dotEhs: number }) {
  const state = useMoment();
  const { selected } = state;
  const shown = useAtlas(({ compare }) => compare.shown);
  const betting = useAtlas((now) => now.betting);
  const unit = formatFraction(dotEhs);
  const asking = isAsking({ betting, selected });
  // The words that stood here before any script ran; they say the unit themselves.
  const isCold = asking && betting?.isCold === true && state.shownTick === 0;
  return (
    <>
      <h1 className={isCold ? "headline-cold" : undefined} tabIndex={-1}>
        {isCold ? t("story.headline.cold", { unit, share: formatNumber(DARK_ONE_IN) }) : headline(state)}
      </h1>
      {shown !== "difference" && (
        <p className="story-legend">
          <span className={isCold ? "dot-ring" : "dot-on"} aria-hidden="true" />{" "}
          {!isCold && `${t("story.legend", { unit: t("story.dotUnit", { ehs: unit }) })} `}
          {t("story.legendRing")} {isCold && <span className="story-unit">{t("story.legendUnit")} </span>}
          <span className="story-moving">{t("story.legendMoving")}</span>
        </p>
      )}
      {asking && <BetForm />}
      <PhoneNumeral />
      <DifferenceLine />
      {selected === null && betting === null && <MainAction state={state} />}
    </>
  );
}

function Rest({ languageChoice }: { readonly languageChoice: ReactNode }) {
  const state = useMoment();
  const { selected, commands, past, future } = state;
  const hasSteps = commands.length + past.length + future.length > 0;
  const shown = useAtlas(({ compare }) => compare.shown);
  const betting = useAtlas((now) => now.betting);
  const opens = selected === null && (shown === "off" || !isApart(state));
  return (
    <>
      {shown !== "off" && <Compare />}
      {selected !== null && <Region key={selected} region={selected} />}
      {opens && betting === null && <Opening state={state} />}
      {opens && !state.viewOnly && <BetPart />}
      {(betting?.isCold !== true || selected !== null || hasSteps) && <Decisions />}
      <footer className="story-foot">
        <MarkLegend />
        <p>{t("mode.line", { mode: t(`mode.${state.input.mode}` as MessageId), text: modeText(state.input) })}</p>
        <p>
          <RuleLine />
        </p>
        {languageChoice}
      </footer>
    </>
  );
}

function Compare() {
  const part = usePart(COMPARE_TABLE);
  return part.status === "here" ? <part.Content /> : <PartComing part={part} />;
}

/** What follows the question, and the offer of one; nothing until it is here. */
function BetPart() {
  const part = usePart(BET_PANEL);
  if (part.status === "here") return <part.Content />;
  return part.status === "lost" ? <PartComing part={part} /> : null;
}

/** A region's card; until that is here its head, so that there is a way back. */
function Region({ region }: { readonly region: string }) {
  const state = useMoment();
  const part = usePart(REGION_CARD);
  if (part.status === "here") return <part.Content region={region} />;
  return (
    <div className="region-card">
      <header>
        <h2>{state.input.regions.find((row) => row.id === region)?.name}</h2>
        <button type="button" className="button-quiet" onClick={() => state.select(null)}>
          {t("region.close")}
        </button>
      </header>
      <PartComing part={part} />
    </div>
  );
}

/** Says what is dark now or on a chain of its own, in the largest region that is. */
export function headline(state: AtlasState): string {
  const { regions } = state.input;
  const dark = regions.map((region, r) => ({
    index: r,
    name: region.name,
    offline: regionNow(state, r, "offlineEhs"),
    grid: regionNow(state, r, "gridEhs"),
    legal: regionNow(state, r, "legalEhs"),
    on: regionNow(state, r, "onEhs"),
  }));
  const cut = dark.filter((row) => row.offline > row.on && row.offline > 0.2).sort((a, b) => b.offline - a.offline)[0];
  if (cut !== undefined)
    return t(apartEhsNow(state, cut.index) > 0 ? "story.headline.apart" : "story.headline.dark", { region: cut.name });
  const unpowered = dark.filter((row) => row.grid > 0.3 * row.on && row.grid > 0.5).sort((a, b) => b.grid - a.grid)[0];
  if (unpowered !== undefined) return t("story.headline.power", { region: unpowered.name });
  if (isChanged(state)) return t("story.headline.yours");
  const closed = dark.filter((row) => row.legal > row.on && row.legal > 0.5).sort((a, b) => b.legal - a.legal)[0];
  if (closed !== undefined) return t("story.headline.legal", { region: closed.name });
  const main = mainEvent(state);
  if (main?.kind !== "internet-shutdown") return state.input.title;
  return t(state.shownTick > main.onsetTick ? "story.headline.after" : "story.headline.calm");
}

/** The way to what the scenario is about, until it is there. */
function MainAction({ state }: { readonly state: AtlasState & AtlasActions }) {
  const main = mainEvent(state);
  if (main === null || state.shownTick >= main.onsetTick) return null;
  return (
    <button type="button" className="button-ember button-large" onClick={() => state.seek(main.onsetTick)}>
      {main.kind === "internet-shutdown" ? t("story.jump") : t("story.jumpTo", { title: main.title })}
    </button>
  );
}

function Opening({ state }: { readonly state: AtlasState & AtlasActions }) {
  const { input, scenario, shownTick } = state;
  const atEnd = shownTick >= scenario.endTick;
  return (
    <div className="story-opening">
      <p className="story-summary">{input.summary}</p>
      <details key={String(atEnd)} className="story-lesson" open={atEnd}>
        <summary>{t("story.lesson")}</summary>
        <p>{input.lesson}</p>
      </details>
      {!state.viewOnly && <p>{t("story.pick")}</p>}
    </div>
  );
}
