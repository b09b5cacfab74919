/** What stands in the page before any script runs: the opening moment in the page's own layout, made by the build. */
import { en } from "../../i18n/en.ts";
import { enPoster } from "../../i18n/enPoster.ts";
import { formatEhs, formatFraction, formatInterval } from "../../i18n/format.ts";
import { encodeLink } from "../../scenario/link.ts";
import { AT_REST } from "../../scenario/linkState.ts";
import { compiled } from "../../scenario/loaded.ts";
import { OPENING } from "../../scenario/presets/index.ts";
import { DARK_ONE_IN, KAZAKHSTAN_2022_BET } from "../../scenario/presets/kazakhstan2022Bet.ts";
import { narrativeAt } from "../../store/moments.ts";
import { PULLED } from "../poster.ts";
import {
  DARK_TICK,
  darkOneIn,
  POSTER_INPUT,
  POSTER_SCENARIO,
  type PosterMoment,
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

/** The one number that a phone shows first. */
function numeral({ intervalS, onEhs, darkEhs }: PosterMoment, when: string): string {
  const dark = say("phone.dark", { hashing: formatEhs(sumEhs(onEhs)), dark: formatEhs(sumEhs(darkEhs)) });
  return `<p class="phone-numeral ${when}"><span class="phone-numeral-value">${formatInterval(intervalS)}</span> <span class="phone-numeral-note">${say("gauge.interval")}<br />${dark}</span></p>`;
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
  const caption = (tick: number) => escaped(narrativeAt(POSTER_INPUT, POSTER_SCENARIO, tick)?.text ?? "");
  return `<div id="root"><div id="${PULLED}" class="app poster">
<header class="app-header"><div class="plate-title"><p class="wordmark">${say("app.name")}</p></div></header>
<main>
<section class="map-stage"><div class="poster-map">${posterPlate(moments)}</div></section>
<section class="story poster-story">
<h1 class="headline-cold"><span class="at-rest">${bySet("story.headline.cold")}</span><span class="at-dark">${bySet("poster.dark")}</span></h1>
<p class="story-legend"><span class="dot-ring" aria-hidden="true"></span> ${say("story.legendRing")} <span class="story-moving">${say("story.legendMoving")}</span></p>
${numeral(moments.rest, "at-rest")}${numeral(moments.dark, "at-dark")}
${question()}
<div class="story-opening"><noscript><p class="poster-no-script">${say("poster.noScript")}</p></noscript></div>
<footer class="story-foot"><p>${say("poster.simulated")}</p></footer>
</section>
<div class="gauges"></div>
</main>
<section class="timeline poster-timeline" aria-label="${say("time.label")}"><p class="timeline-caption at-rest">${caption(0)}</p><p class="timeline-caption at-dark">${caption(DARK_TICK)}</p></section>
</div></div>
<script src="${base}linked.js" data-rest="${rest}" data-pulled="${PULLED}"></script>`;
}
