/** What stands in the page before any script runs: the opening moment in the page's own layout, made by the build. */
import { en } from "../../i18n/en.ts";
import { enPoster } from "../../i18n/enPoster.ts";
import {
  formatDay,
  formatDayAndTime,
  formatDifficulty,
  formatEhs,
  formatFraction,
  formatInterval,
} from "../../i18n/format.ts";
import { encodeLink } from "../../scenario/link.ts";
import { AT_REST } from "../../scenario/linkState.ts";
import { compiled } from "../../scenario/loaded.ts";
import { OPENING } from "../../scenario/presets/index.ts";
import { DARK_ONE_IN, KAZAKHSTAN_2022_BET } from "../../scenario/presets/kazakhstan2022Bet.ts";
import { narrativeAt } from "../../store/moments.ts";
import { TICK_S, TICKS_PER_DAY } from "../../units/constants.ts";
import { PULLED } from "../poster.ts";
import {
  DARK_TICK,
  darkOneIn,
  POSTER_INPUT,
  POSTER_SCENARIO,
  type PosterMoment,
  type PosterMoments,
  posterMoments,
  sumEhs,
} from "./moments.ts";
import { DOT_SETS, posterPlate } from "./plate.ts";

const WORDS: Readonly<Record<string, string>> = { ...en, ...enPoster };

/** Poster's words have plain values only, so they need no parser. */
function say(id: keyof typeof en | keyof typeof enPoster, values: Readonly<Record<string, string>> = {}): string {
  return escaped(WORDS[id]!.replace(/\{(\w+)\}/g, (_, name: string) => values[name]!));
}

const escaped = (text: string): string => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");

/** The live form (`BetForm.tsx`) before there is a hand in it: what is under its button stands where it will stand. */
function question(): string {
  const { question, plug, low, high, step, startAt } = KAZAKHSTAN_2022_BET;
  return `<div class="bet"><p class="bet-question">${escaped(question)}</p>
<div class="bet-slide" inert><div class="bet-track"><input type="range" min="${low}" max="${high}" step="${step}" value="${startAt}" /><p class="bet-ends"><span>${formatInterval(low)}</span><span>${formatInterval(high)}</span></p></div><input class="bet-typed" value="${formatInterval(startAt)}" /><span class="bet-unit">${say("bet.minutes")}</span></div>
<div class="bet-verbs"><a class="button-ember button-large at-rest" href="#${PULLED}">${escaped(plug)}</a><a class="button-large at-dark" href="#">${say("poster.back")}</a></div></div>`;
}

/** The live title's. */
const ARROW = `<svg viewBox="0 0 10 6" width="10" height="6" aria-hidden="true"><path d="M0 0h10L5 6z" fill="currentColor" /></svg>`;

/** The one number that a phone shows first. */
function numeral({ intervalS, onEhs, darkEhs }: PosterMoment, when: string): string {
  const dark = say("phone.dark", { hashing: formatEhs(sumEhs(onEhs)), dark: formatEhs(sumEhs(darkEhs)) });
  return `<p class="phone-numeral ${when}"><span class="phone-numeral-value">${formatInterval(intervalS)}</span> <span class="phone-numeral-note">${say("gauge.interval")}<br />${dark}</span></p>`;
}

/** The first of the live page's gauges, as high as they are. */
function gauges({ rest, dark }: PosterMoments): string {
  const gauge = (name: keyof typeof en, of: (moment: PosterMoment) => string, kind = "", note = "") => {
    const values = [...new Set([of(rest), of(dark)])];
    const shown = values.map((value, i) => `<span${values.length > 1 ? ` class="${WHEN[i]}"` : ""}>${value}</span>`);
    return `<div class="gauge${kind}"><p class="gauge-name">${say(name)}</p><p class="gauge-value">${shown.join("")}</p>${note}</div>`;
  };
  const expected = `<p class="gauge-note">${say("gauge.intervalNow")}</p><p class="gauge-note">\u00a0</p>`;
  return [
    gauge("gauge.interval", ({ intervalS }) => formatInterval(intervalS), " gauge-large", expected),
    gauge("gauge.hashrate", ({ hashrateEhs }) => formatEhs(hashrateEhs)),
    gauge("gauge.difficulty", ({ difficulty }) => formatDifficulty(difficulty)),
  ].join("");
}

const WHEN = ["at-rest", "at-dark"] as const;

/** The timeline's line with both moments on it. */
function line({ rest, dark }: PosterMoments): string {
  const moments = [rest, dark].map(({ tick }, i) => {
    const x = `${Number(((100 * tick) / POSTER_SCENARIO.endTick).toFixed(2))}%`;
    const date = say("time.utc", { time: formatDayAndTime(POSTER_SCENARIO.startS + tick * TICK_S) });
    return `<g class="${WHEN[i]}"><line class="past" x2="${x}" /><circle cx="${x}" r="12" /><text x="${x}" y="-20">${date}</text></g>`;
  });
  return `<svg class="poster-line"><line x2="100%" />${moments.join("")}</svg>`;
}

/** What stands in `#root`, and after it the script that keeps the opening moment back where the address names another. */
export function posterPage(base: string): string {
  const moments = posterMoments();
  if (darkOneIn(moments) !== DARK_ONE_IN)
    throw new Error(`the headline says 1 in ${DARK_ONE_IN}, the model 1 in ${darkOneIn(moments)}`);
  const share = String(DARK_ONE_IN);
  const rest = encodeLink(compiled(OPENING), AT_REST);
  const bySet = (id: "story.headline.cold" | "poster.dark") =>
    DOT_SETS.map(
      ({ name, dotEhs }) =>
        `<span class="poster-dots poster-${name}">${say(id, { unit: formatFraction(dotEhs), share })}</span>`,
    ).join("");
  const days = String(Math.round(DARK_TICK / TICKS_PER_DAY));
  const caption = (tick: number) => escaped(narrativeAt(POSTER_INPUT, POSTER_SCENARIO, tick)?.text ?? "");
  return `<div id="root"><div id="${PULLED}" class="app poster">
<header class="app-header"><div class="plate-title"><p class="wordmark">${say("app.name")}</p><p class="scenario-title"><span class="scenario-title-text">${escaped(POSTER_INPUT.title)}</span>${ARROW}</p><p class="mode"><span class="mode-badge">${say(`mode.${POSTER_INPUT.mode}` as keyof typeof en)}</span></p></div></header>
<main>
<section class="map-stage"><div class="poster-map">${posterPlate(moments)}</div></section>
<section class="story poster-story">
<h1 class="headline-cold"><span class="at-rest">${bySet("story.headline.cold")}</span><span class="at-dark">${bySet("poster.dark")}</span></h1>
<p class="story-legend"><span class="dot-ring" aria-hidden="true"></span> ${say("story.legendRing")} <span class="story-unit">${say("story.legendUnit")} </span><span class="story-moving">${say("story.legendMoving")}</span></p>
${numeral(moments.rest, "at-rest")}${numeral(moments.dark, "at-dark")}
${question()}
<div class="story-opening"><noscript><p class="poster-no-script">${say("poster.noScript")}</p></noscript></div>
<footer class="story-foot"><p>${say("poster.simulated")}</p></footer>
</section>
<div class="gauges">${gauges(moments)}</div>
</main>
<section class="timeline poster-timeline" aria-label="${say("time.label")}">${line(moments)}<p class="timeline-caption at-rest">${caption(0)}</p><noscript><p class="timeline-caption at-rest">${say("poster.still", { day: formatDay(POSTER_SCENARIO.startS), days })}</p></noscript><p class="timeline-caption at-dark">${caption(DARK_TICK)}</p></section>
</div></div>
<script src="${base}linked.js" data-rest="${rest}" data-pulled="${PULLED}"></script>`;
}
